import { describe, expect, it } from 'vitest';
import { judge, read } from '../../../src/verification/ros.ts';
import { lhota, otherLhota } from './subjects.ts';

const right = { platnostUdajeRob: 'spravny' };
const born = { datum: '1970-01-31', ...right };

/** A member of the body, after public-registers.md 5. */
function member(given: string, surname: string, more: Record<string, unknown> = {}) {
  const osobaRob = {
    jmeno: { hodnota: given, ...right },
    prijmeni: { hodnota: surname, ...right },
    datumNarozeni: born,
  };
  return {
    osobaFyzicka: { osobaRob, osobaRos: { datumNarozeni: '1970-01-31' } },
    platnostUdajeRos: 'spravny',
    ...more,
  };
}

function asText(osobaTextem: string) {
  return { osobaFyzicka: { osobaRob: null, osobaRos: { osobaTextem, datumNarozeni: '1970-01-31' } } };
}

function answer(members: unknown, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ icoId: lhota.ico, zaznamy: [{ ico: lhota.ico, statutarniOrgany: members, ...more }] });
}

function reason(body: string) {
  const result = read(body, lhota);
  return result.status === 'unknown' ? result.reason : result;
}

const found = { status: 'found', heads: [{ name: 'LENA MLEJNKOVÁ' }] };
const lena = member('LENA', 'MLEJNKOVÁ');

describe('the statutory body in ROS', () => {
  it('names the mayor in capitals', () => {
    expect(read(answer([lena]), lhota)).toEqual(found);
    expect(judge(read(answer([lena]), lhota), { givenName: 'Lena', surname: 'Mlejnková' })).toBe('yes');
    expect(read(`\ufeff${answer([lena])}`, lhota)).toEqual(found);
    expect(read(answer([asText('LENA MLEJNKOVÁ')]), lhota)).toEqual(found);
  });

  it.each([
    ['a member', [lena]],
    ['a person as a text', [asText('LENA MLEJNKOVÁ, nar. 31. 1. 1970')]],
    ['a date in the name', [member('LENA', 'MLEJNKOVÁ 31.1.1970')]],
    ['digits of another script', [member('LENA', 'MLEJNKOVÁ ١٩٧٠')]],
    ['several', [lena, asText('1970')]],
  ])('gives no date of birth away: %s', (_what, members) =>
    expect(JSON.stringify(read(answer(members), lhota))).not.toMatch(/\p{N}|narozeni/iu),
  );

  it('takes nothing that is marked as wrong', () => {
    const wrong = { platnostUdajeRob: 'nespravny' };
    const doubted = member('LENA', 'MLEJNKOVÁ');
    doubted.osobaFyzicka.osobaRob.prijmeni = { hodnota: 'MLEJNKOVÁ', ...wrong };
    expect(reason(answer([doubted]))).toBe('noHead');
    expect(reason(answer([member('LENA', 'MLEJNKOVÁ', { platnostUdajeRos: 'nespravny' })]))).toBe('noHead');
  });

  it('tells nothing where a member cannot be read, who may be the mayor', () => {
    const company = { osobaPravnicka: { ico: '12345678' }, platnostUdajeRos: 'spravny' };
    for (const other of [company, null, {}, 'x', { osobaFyzicka: {} }, member('', 'STARÁ'), asText('')])
      expect(reason(answer([lena, other])), JSON.stringify(other)).toBe('unclearHead');
  });

  it('may leave anything out', () => {
    for (const members of [null, [], undefined]) expect(reason(answer(members))).toBe('noHead');
    const bare = { osobaFyzicka: { osobaRob: { jmeno: { hodnota: 'LENA' }, prijmeni: { hodnota: 'MLEJNKOVÁ' } } } };
    expect(read(JSON.stringify({ zaznamy: [{ statutarniOrgany: [bare] }] }), lhota)).toEqual(found);
    const nulls = { osobaFyzicka: { osobaRob: { jmeno: null, prijmeni: { hodnota: null } }, osobaRos: null } };
    expect(reason(answer([nulls]))).toBe('noHead');
  });

  it('is of nobody but the subject', () => {
    expect(read(answer([lena]), otherLhota)).toMatchObject({ reason: 'otherSubject' });
    expect(reason(answer([lena], { ico: otherLhota.ico }))).toBe('otherSubject');
    const otherId = JSON.stringify({ icoId: otherLhota.ico, zaznamy: [{ statutarniOrgany: [lena] }] });
    expect(reason(otherId)).toBe('otherSubject');
  });

  it.each([
    ['a subject that is not there', '{"kod":"NENALEZENO","popis":"Nenalezeno","subKod":null}', 'notFound'],
    ['one without records', '{"zaznamy":[]}', 'notFound'],
    ['another error', '{"kod":"OBECNA_CHYBA","popis":"Chyba"}', 'notData'],
    ['a part', answer([lena]).slice(0, -3), 'incomplete'],
    ['another JSON', '[1]', 'notData'],
    ['no JSON', 'Bad gateway', 'notData'],
    ['a page', '<!-- x --><!DOCTYPE html><html></html>', 'notData'],
    ['a login page', '<html><input type=password></html>', 'loginPage'],
    ['nothing', '', 'notData'],
  ])('says why it tells nothing: %s', (_what, body, expected) => expect(reason(body)).toBe(expected));

  it('is found only when it came whole', () => {
    const body = answer([lena]);
    for (let length = 0; length < body.length; length += 1)
      expect(read(body.slice(0, length), lhota).status).toBe('unknown');
  });
});
