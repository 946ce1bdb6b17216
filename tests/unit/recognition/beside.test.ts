// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { byPhrases, named, onUserForm, recogniseHtml } from './harness.ts';

const input = (id: string, more = '') => `<input id="${id}" ${more}>`;
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const names = row('Jméno', 'Příjmení');
const person = row(input('a'), input('b'));

describe('captions of a table', () => {
  test('below their controls, in every pair of rows', () => {
    const html = `<table>${person}${names}${row(input('c'), input('d'))}${row('E-mail', 'Telefon')}</table>`;
    expect(onUserForm(html)).toEqual({
      a: 'person.givenName',
      b: 'person.surname',
      c: 'contact.email',
      d: 'contact.phone',
    });
  });

  test('in the head, with a record between', () => {
    const html = `<table><thead>${names}</thead><tbody>${row('Jan', 'Zkušební')}${person}</tbody></table>`;
    expect(onUserForm(html)).toEqual({ a: 'person.givenName', b: 'person.surname' });
  });

  test('at the start of a row, before a header far above', () => {
    const types = '<select id="c"><option>stolní<option>mobilní</select>';
    const html = `<table>${row('', 'Jméno', 'Příjmení')}${row('', input('a'), input('b'))}${row('Telefon', types, input('d'))}</table>`;
    expect(onUserForm(html)).toMatchObject({ a: 'person.givenName', b: 'person.surname', d: 'contact.phone' });
  });

  test('under the first header, where nothing stands in its column', () => {
    const html = `<table>${row('Narození', 'kdy', 'kde (obec)')}${row('', input('a'), input('b'))}</table>`;
    expect(onUserForm(html)).toEqual({ a: 'person.birthDate', b: 'person.birthPlace' });
    const others = `<table>${row('Narození', 'kdy', 'kde (obec)')}${row('Dítě', input('a'), input('b'))}</table>`;
    expect(onUserForm(others)).not.toHaveProperty('a');
  });
});

describe('how a caption is put', () => {
  const asked = (caption: string) => onUserForm(`<table>${row(caption, input('a'))}</table>`).a;

  test('as a question, with words that only join', () => {
    expect(asked('Ve které zemi jste se Vy narodil(a)?')).toBe('person.birthCountry');
    expect(asked('Kdy se nám tato osoba narodila?')).toBe('person.birthDate');
  });

  test('with an ending after a slash, or an obligation after a comma', () => {
    expect(asked('Titul/y před')).toBe('person.titleBefore');
    expect(asked('Křestní jméno, povinné pole')).toBe('person.givenName');
  });

  test('in two halves, of which the first alone would be another field', () => {
    const subject = (caption: string) =>
      named(
        recogniseHtml(`<h1>Údaje subjektu</h1><form><p>IČO ${input('c')}</p><p>${caption} ${input('a')}</p></form>`),
      );
    expect(subject('Obec – kód')).toMatchObject({ a: 'organisation.municipalityCode' });
    expect(subject('Subjekt – IČO')).toMatchObject({ a: 'organisation.ico' });
  });

  test('a legend over a single control does not name what has a text of its own', () => {
    const of = (caption: string) =>
      onUserForm(`<fieldset><legend>Údaje o narození</legend><table>${row(caption, input('a'))}</table></fieldset>`);
    expect(of('státní příslušnost')).not.toHaveProperty('a');
    expect(of('dne')).toMatchObject({ a: 'person.birthDate' });
  });
});

describe('what stands beside a control', () => {
  test('„zveřejnit“ beside a phone is that of the phone, beside a person that of the person', () => {
    const types = '<select><option>stolní<option>mobilní</select>';
    const form = `<p>Příjmení ${input('a')}</p><p>Telefon ${types} ${input('b')}</p><p><label>${input('c', 'type="checkbox"')} zveřejnit</label></p>`;
    expect(onUserForm(form)).not.toHaveProperty('c');
    const whole = `<p>Telefon ${input('b')}</p><p>Funkce <select><option>starosta<option>tajemník</select></p><p><label>${input('c', 'type="checkbox"')} zveřejnit</label></p>`;
    expect(onUserForm(whole)).toMatchObject({ c: 'office.publicPerson' });
  });

  test('a title or a narrow box says that it holds a part only', () => {
    const account = `<p>Bankovní účet ${input('a', 'size="6" title="Předčíslí účtu"')} ${input('b', 'size="4" title="kód banky"')}</p>`;
    expect(named(recogniseHtml(`<h1>Údaje subjektu</h1><form><p>IČO ${input('c')}</p>${account}</form>`))).toEqual({
      c: 'organisation.ico',
    });
  });

  test('a choice beside the tick for a right says how far the right goes', () => {
    const level = '<select id="b"><option>ČTENÁŘ<option>EDITOR</select>';
    const tick = `<label>${input('a', 'type="checkbox"')} eDotace</label>`;
    const other = `<label>${input('c', 'type="checkbox"')} Centrální nákup</label>`;
    const url = new URL('https://www.epusa.cz/admin/role?akce=role');
    const html = `<h2>Nastavení rolí, práv v informačních systémech</h2><form><p>${tick}</p><p>Role v eDotace ${level}</p><p>${other}</p></form>`;
    expect(named(recogniseHtml(html, url))).toEqual({ a: 'rights.edotace', c: 'rights.other' });
  });

  test('a list that offers „(vše)“ is no field', () => {
    const list = '<select id="b"><option>(vše)<option>starosta<option>tajemník</select>';
    expect(onUserForm(`<p>Příjmení ${input('a')}</p><p>Funkce ${list}</p>`)).toEqual({ a: 'person.surname' });
  });
});

describe('what stands at the control besides its caption', () => {
  test('a title or a placeholder that tells two titles apart', () => {
    const before = input('c', 'title="titul před jménem"');
    const after = input('d', 'title="titul za jménem"');
    const html = `<p>Jméno ${input('a')}</p><p>Příjmení ${input('b')}</p><label for="c">Titul</label>${before}${after}`;
    expect(onUserForm(html)).toMatchObject({ c: 'person.titleBefore', d: 'person.titleAfter' });
    const inside = `<p>Jméno ${input('a')}</p><p>Příjmení ${input('b')}</p><div>Tituly</div>${input('c', 'placeholder="před jménem"')}`;
    expect(onUserForm(inside)).toMatchObject({ c: 'person.titleBefore' });
  });

  test('a title that names another field than a header far above', () => {
    const types = '<select id="c" title="druh telefonu"><option>pevný<option>mobilní</select>';
    const contacts = row(types, input('d', 'title="číslo telefonu"'));
    expect(onUserForm(`<table>${names}${person}${row('Spojení')}${contacts}</table>`)).toEqual({
      a: 'person.givenName',
      b: 'person.surname',
      c: 'contact.phoneType',
      d: 'contact.phone',
    });
  });

  test('a title that fits two fields leaves the choice to the kind of the control', () => {
    const office = row(
      '<select id="c" title="Funkce"><option>starosta<option>účetní</select>',
      input('d', 'title="Funkce"'),
    );
    const { c, d } = byPhrases(`<h1>Nový uživatel</h1><table>${names}${person}${office}</table>`);
    expect([c?.field, d?.field]).toEqual(['office.position', 'office.function']);
  });

  test('one option that tells what the caption leaves open', () => {
    const state = (...options: string[]) =>
      onUserForm(`<p>Stav účtu <select id="a">${options.map(option => `<option>${option}`).join('')}</select></p>`).a;
    expect(state('aktivní', 'zablokovaný')).toBe('account.blocked');
    expect(state('založený', 'schválený')).toBeUndefined();
  });

  test('the text in a tick drawn by hand', () => {
    const html = `<div><div role="checkbox" id="a">Zablokovat účet</div><div>Ve funkci od</div>${input('b')}</div>`;
    expect(onUserForm(html)).toMatchObject({ a: 'account.blocked', b: 'term.from' });
    const empty = '<div><span role="checkbox" id="a">✓</span> Zablokovat účet</div>';
    expect(onUserForm(empty)).toEqual({ a: 'account.blocked' });
    const button = '<input type="button" role="checkbox" id="a"><label for="a">Zablokovat účet</label>';
    expect(onUserForm(button)).toEqual({ a: 'account.blocked' });
    expect(onUserForm('<label for="a">Zablokovat účet</label><input type="button" id="a">')).toEqual({});
  });
});

test('ticks drawn by hand in one group are answers to its question', () => {
  const answer = (id: string) =>
    `<div><button type="button" role="radio" id="${id}"></button><label for="${id}">Zkušební ${id}</label></div>`;
  const html = `<div role="radiogroup" aria-label="Statutární zástupce">${answer('a')}${answer('b')}</div>`;
  const { fields } = recogniseHtml(`<h1>Nastavení statutárního zástupce</h1><form>${html}</form>`);
  expect(fields.map(({ field, controls }) => [field, controls.length])).toEqual([['office.statutory', 2]]);
});

test('the number of a row on a paper form says nothing', () => {
  const html = `<p><span>C4 E-mail</span> ${input('a')}</p><p><span>D5 Funkce od</span> ${input('b')}</p>`;
  expect(onUserForm(html)).toEqual({ a: 'contact.email', b: 'term.from' });
});

test('one caption before the three parts of a date', () => {
  const parts = [2, 2, 4].map((length, at) => input('abc'.charAt(at), `maxlength="${length}"`)).join('.');
  expect(onUserForm(`<table>${row('Den / měsíc / rok narození', parts)}</table>`)).toEqual({ a: 'person.birthDate' });
});
