import { describe, expect, it } from 'vitest';
import { judge, read } from '../../../src/verification/epusa.ts';
import { municipalities } from '../directory/embedded.ts';
import { doubts, namings, page } from './pages.ts';
import { brno, lhota, otherLhota } from './subjects.ts';

const novak = { givenName: 'Jan', surname: 'Novák' };
const maly = { givenName: 'Petr', surname: 'Malý' };

function reason(body: string, subject = lhota) {
  const result = read(body, subject);
  return result.status === 'unknown' ? result.reason : result;
}

describe('a page of ePUSA', () => {
  const naming = '<p>Starosta: Jan Novák</p>';

  it.each(Object.entries(namings))('names the mayor in %s', (_what, markup) => {
    const reading = read(page(lhota, markup), lhota);
    expect(judge(reading, novak), JSON.stringify(reading)).toBe('yes');
    expect(judge(reading, maly)).toBe('notYet');
  });

  it.each(Object.entries(doubts))('says nothing in %s', (_what, markup) => {
    const reading = read(page(lhota, markup), lhota);
    for (const mayor of [novak, maly]) expect(judge(reading, mayor), JSON.stringify(reading)).toBe('unknown');
  });

  it('shows all whom it calls the mayor', () => {
    const two = `${naming}<p>Starosta: Petr Malý</p><p>Starosta: NOVÁK Jan</p>`;
    expect(read(page(lhota, two), lhota)).toMatchObject({ heads: [{ name: 'NOVÁK Jan' }, { name: 'Petr Malý' }] });
    expect(judge(read(page(lhota, two), lhota), { givenName: 'Eva', surname: 'Nová' })).toBe('notYet');
  });

  it('does not take its municipality for a person', () => {
    const looksLikeOne = page(lhota, '<dl><dt>Starosta</dt><dd>Nová Ves</dd></dl>', 'Nová Ves');
    expect(reason(looksLikeOne)).toBe('noHead');
    const row = '<table><tr><td>starosta</td><td></td><td>Karel Světlý</td></tr></table>';
    expect(reason(page(lhota, row, 'Město Světlý Karel'))).toBe('noHead');
  });

  it('takes no municipality for a person on its own page', () => {
    for (const { name } of municipalities.filter(one => /^\p{Lu}\S+ \p{Lu}/u.test(one.name)))
      expect(read(page(lhota, `<dl><dt>Starosta</dt><dd>${name}</dd></dl>`, `Obec ${name}`), lhota).status).toBe(
        'unknown',
      );
  });

  it('is of nobody but the subject', () => {
    expect(reason(page(otherLhota, naming))).toBe('otherSubject');
    expect(reason(`<html><body>${naming}</body></html>`)).toBe('notData');
    const codeOfAnother = page(lhota, naming).replace(lhota.municipalityCode, otherLhota.municipalityCode);
    expect(reason(codeOfAnother)).toBe('otherSubject');
  });

  it.each([
    `<p>IČO: ${lhota.ico}, DIČ: CZ${lhota.ico}</p>`,
    `<p>IČ:&nbsp;${Number(lhota.ico)}</p>`,
    `<table><tr><td>IČO</td><td>${lhota.ico}</td></tr></table>`,
    `<p>Identifikační číslo osoby: ${lhota.ico}</p>`,
    `<p>Kód obce (RÚIAN): ${lhota.municipalityCode}</p>`,
    `<p>Kód obce</p><p>${lhota.municipalityCode}</p>`,
  ])('says of whom it is: %s', identity => {
    expect(judge(read(`<html><body>${identity}${naming}</body></html>`, lhota), novak)).toBe('yes');
  });

  it('is known by its code where it names the IČO of others too', () => {
    const operator = '<p>IČO provozovatele</p><p>IČO: 70933146</p>';
    expect(judge(read(page(lhota, naming + operator), lhota), novak)).toBe('yes');
    const list = `<html><body><p>IČO: ${lhota.ico}</p><p>IČO: ${otherLhota.ico}</p>${naming}</body></html>`;
    expect(reason(list)).toBe('otherSubject');
  });

  it('is not that of a city district', () => {
    const district = `<html><body><p>IČO: ${brno.ico}</p><p>Kód městské části: 550973</p>${naming}</body></html>`;
    expect(reason(district, brno)).toBe('otherSubject');
  });

  it('may hold a login, or be one', () => {
    const login = '<form><input type="password"></form>';
    expect(judge(read(page(lhota, naming + login), lhota), novak)).toBe('yes');
    expect(reason(`<html><body>${login}${naming}</body></html>`)).toBe('loginPage');
  });

  it('is read only when it came whole', () => {
    const body = page(lhota, naming);
    const end = body.indexOf('</body>') + '</body>'.length;
    for (let length = 0; length < end; length += 1)
      expect(read(body.slice(0, length), lhota).status, body.slice(0, length)).toBe('unknown');
    expect(read(body.slice(0, end), lhota).status).toBe('found');
  });

  it('is no page when there is no end to its blocks', () => {
    expect(reason(page(lhota, '<div>'.repeat(10_000) + naming))).toBe('incomplete');
    expect(reason(page(lhota, '<p>x</p>'.repeat(10_000) + naming))).toBe('incomplete');
  });
});
