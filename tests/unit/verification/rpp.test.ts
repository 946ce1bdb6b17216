import { describe, expect, it } from 'vitest';
import { judge, query, read } from '../../../src/verification/rpp.ts';
import { sample } from './samples.ts';
import { lhota, otherLhota, zblovice, zdarec } from './subjects.ts';

const literal = (value: string) => ({ type: 'literal', value });

function answer(...bindings: unknown[]): string {
  return JSON.stringify({ head: { vars: ['ico', 'jmeno'] }, results: { bindings } });
}

function reason(body: string, subject = lhota) {
  const result = read(body, subject);
  return result.status === 'unknown' ? result.reason : result;
}

describe('the head of an authority in RPP', () => {
  const file = sample('rpp_ovm_items.json');
  const row = { ico: literal(lhota.ico), jmeno: literal('JAN MÁCA') };

  it('is named in the recorded file', () => {
    expect(read(file, zblovice)).toEqual({ status: 'found', heads: [{ name: 'JAN MÁCA' }] });
    expect(judge(read(file, zblovice), { givenName: 'Jan', surname: 'Máca' })).toBe('yes');
    expect(judge(read(file, zblovice), { givenName: 'Eva', surname: 'Malá' })).toBe('notYet');
  });

  it('may be missing, which proves nothing', () => {
    expect(reason(file, zdarec)).toBe('noHead');
    expect(judge(read(file, zdarec), { givenName: 'Jan', surname: 'Máca' })).toBe('unknown');
    expect(reason(answer({ ico: literal(lhota.ico) }))).toBe('noHead');
    expect(reason(answer({ ico: literal(lhota.ico), jmeno: literal(' ') }))).toBe('noHead');
  });

  it('is asked for with the identifier, which comes back', () => {
    expect(query(lhota)).toContain(`"${lhota.ico}"`);
    expect(read(answer(row), lhota)).toEqual({ status: 'found', heads: [{ name: 'JAN MÁCA' }] });
    expect(read(answer(row, row, { ico: row.ico }), lhota)).toMatchObject({ heads: [{ name: 'JAN MÁCA' }] });
  });

  it('is of nobody but the subject', () => {
    expect(reason(answer(row), otherLhota)).toBe('otherSubject');
    expect(reason(answer({ jmeno: literal('JAN MÁCA') }))).toBe('otherSubject');
    expect(reason(file)).toBe('notFound');
    expect(reason(answer())).toBe('notFound');
  });

  it('is not that of a unit, which may share the IČO', () => {
    const položky = [{ identifikátor: '99999999', ičo: lhota.ico, 'osoba-v-čele': [{ jméno: 'JAN MÁCA' }] }];
    expect(reason(JSON.stringify({ položky }))).toBe('notFound');
  });

  it('is a name, not a link', () => {
    const link = { ico: row.ico, jmeno: { type: 'uri', value: 'https://example.org/osoba/jan' } };
    expect(reason(answer(link))).toBe('notData');
  });

  it('tolerates what it does not know', () => {
    const položky = [null, 1, {}, { identifikátor: null, ičo: lhota.ico, 'osoba-v-čele': [{}, { jméno: 'EVA MALÁ' }] }];
    expect(read(JSON.stringify({ položky }), lhota)).toMatchObject({ heads: [{ name: 'EVA MALÁ' }] });
    const empty = [{ identifikátor: lhota.ico, 'osoba-v-čele': null }];
    expect(reason(JSON.stringify({ položky: empty }))).toBe('noHead');
  });

  it.each([
    ['a part', answer(row).slice(0, -2), 'incomplete'],
    ['another JSON', '{"boolean":true}', 'notData'],
    ['a page', '<!DOCTYPE html><html></html>', 'notData'],
    ['a login page', '<html><input type="password"></html>', 'loginPage'],
    ['nothing', '', 'notData'],
  ])('says why it tells nothing: %s', (_what, body, expected) => expect(reason(body)).toBe(expected));
});
