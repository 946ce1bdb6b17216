// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { recognise } from '../../../src/recognition/index.ts';
import { epusa, named, onUserForm, recogniseHtml, sovm } from './harness.ts';

const row = (caption: string, name: string, control = `<input name="${name}">`) =>
  `<p><label>${caption} ${control}</label></p>`;

function onIdentify(html: string): Record<string, string> {
  const form = row('Jméno', 'jm') + row('Příjmení', 'pr') + row('Číslo dokladu', 'cd') + html;
  return named(recogniseHtml(`<h1>Ztotožnění fyzické osoby</h1><form>${form}<button>Ztotožnit</button></form>`, sovm));
}

test('a municipality on a page without addresses is that of the birth, if the birth date is beside it', () => {
  expect(onIdentify(row('Datum narození', 'dn') + row('Obec', 'o')).o).toBe('person.birthPlace');
  expect(onIdentify(row('Poznámka', 'p') + row('Obec', 'o')).o).toBeUndefined();
});

test('what is already there is not taken for a second time', () => {
  const fields = onIdentify(row('Místo narození', 'm') + row('Datum narození', 'dn') + row('Obec', 'o'));
  expect(fields).toMatchObject({ m: 'person.birthPlace' });
  expect(fields.o).toBeUndefined();
});

test('what is said after the name confirms it', () => {
  const fields = onIdentify(row('Obec, v níž se osoba narodila', 'o') + row('Stát, kde se žadatel narodil', 's'));
  expect(fields).toMatchObject({ o: 'person.birthPlace', s: 'person.birthCountry' });
});

test('a remark in brackets that belongs to the name decides', () => {
  const titles = row('Příjmení', 'pr') + row('Titul (před jménem)', 'a') + row('Titul (za jménem)', 'b');
  expect(onUserForm(titles)).toMatchObject({ a: 'person.titleBefore', b: 'person.titleAfter' });
});

test('a neighbour helps a name with a word that the guide does not know', () => {
  expect(onUserForm(row('Jméno navrženého', 'j') + row('Příjmení navrženého', 'p')).j).toBe('person.givenName');
  expect(onUserForm(row('Jméno navrženého', 'j') + row('Poznámka', 'p')).j).toBeUndefined();
});

test('a line break parts texts also inside inline markup', () => {
  const box =
    '<td><font><b>Vstup pro správce</b><br>Login:<br><input name="l"><br>Heslo:<br><input type="password" name="h"></font></td>';
  const html = `<h1>Přihlášení správce dat</h1><form><table><tr>${box}</tr></table></form>`;
  expect(named(recogniseHtml(html, epusa, 'ePUSA'))).toMatchObject({ l: 'account.username' });
});

test('a menu of as many links is no row of headers', () => {
  const menu = '<div><a href="#">ePUSA</a> <a href="#">kraje</a></div>';
  const form = '<form><p><input name="l"> Login</p><p><input type="password" name="h"> Heslo</p></form>';
  const html = `${menu}<h1>Přihlášení správce dat</h1>${form}`;
  expect(named(recogniseHtml(html, epusa, 'ePUSA'))).toMatchObject({ l: 'account.username' });
});

test('a label that is marked as wrong stays a label', () => {
  const cell = '<tr><td><label class="errorLabel">Příjmení zástupce:</label></td><td><input name="p"></td></tr>';
  expect(onUserForm(`<table>${cell}</table>`)).toEqual({ p: 'person.surname' });
});

test('„začíná“ in the name of a field asks for nothing', () => {
  const html =
    row('Je statutárním zástupcem', 's', '<input type="checkbox" name="s">') + row('Výkon funkce začíná dne', 'od');
  const page = `<h1>Statutární zástupce subjektu</h1><form>${html}<button>Uložit</button></form>`;
  expect(named(recogniseHtml(page, sovm)).od).toBe('term.from');
});

test('labels tied by id: of equal ids, of no element of a form, of a hidden twin', () => {
  const two =
    '<label for="a">Jméno</label><input id="a" name="j"><label for="a">Příjmení</label><input id="a" name="p">';
  expect(onUserForm(`<p>${two}</p>`)).toEqual({ j: 'person.givenName', p: 'person.surname' });
  const list = '<label for="b">Titul před</label><div role="combobox" id="b" tabindex="0">Ing.</div>';
  expect(onUserForm(`<p>${list}</p>`)).toEqual({ b: 'person.titleBefore' });
  const twin = '<label>Telefon <input hidden name="kod"><input name="t"></label>';
  expect(onUserForm(`<p>${twin}</p>`)).toEqual({ t: 'contact.phone' });
});

test('a long list is read only so far, what follows it is read', () => {
  const list = `<ul>${'<li><span>Záznam</span> <a href="#">Zobrazit</a></li>'.repeat(2000)}</ul>`;
  const asked: string[] = [];
  const html = `<h1>Nový uživatel</h1>${row('Jméno', 'j')}${list}<form>${row('Příjmení', 'p')}</form>`;
  document.body.innerHTML = html;
  for (const item of document.querySelectorAll('li > span'))
    Object.defineProperty(item, 'textContent', { get: () => `${asked.push('')}` });
  expect(named(recognise(document, sovm, guide))).toMatchObject({ j: 'person.givenName', p: 'person.surname' });
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.length).toBeLessThan(500);
});

test('a cell that hangs down beside the row moves its columns', () => {
  const head = '<tr><th rowspan="2">Osoba</th><td>Jméno</td><td>Příjmení</td><td>Opište kód</td></tr>';
  const cells = '<tr><td><input name="j"></td><td><input name="p"></td><td><input name="k"></td></tr>';
  const more = '<tr><th rowspan="2">Spojení</th><td>E-mail</td><td colspan="2">Telefon</td></tr>';
  const rest = '<tr><td><input name="e"></td><td colspan="2"><input name="t"></td></tr>';
  expect(onUserForm(`<table>${head}${cells}${more}${rest}</table>`)).toEqual({
    j: 'person.givenName',
    p: 'person.surname',
    e: 'contact.email',
    t: 'contact.phone',
  });
});

test('words that change nothing may stand inside a name, single letters not', () => {
  expect(onUserForm(row('Číslo osobního certifikátu', 'c'))).toEqual({ c: 'account.certificate' });
  const bank = row('Kód obce', 'k') + row('Č. ú. obce', 'u') + row('IČO', 'i');
  const fields = named(recogniseHtml(`<h1>Údaje o obci</h1><form>${bank}</form>`, epusa, 'ePUSA'));
  expect(fields.u).toBe('organisation.bankAccount');
});

test('words of its group beside a weak name are a witness', () => {
  expect(onUserForm(row('Sériové číslo certifikátu uživatele', 'c'))).toEqual({ c: 'account.certificate' });
  expect(onUserForm(row('Sériové číslo', 'c'))).toEqual({});
});

test('a list that filters what it offers is a choice, no search box', () => {
  const choice = '<label for="d">Druh telefonu</label><input type="search" role="combobox" id="d" name="d">';
  expect(onUserForm(`<p>${choice}</p>`)).toEqual({ d: 'contact.phoneType' });
});

test('a column too far right has no header, not that of another', () => {
  const many = 120;
  const heads = Array.from({ length: many }, (_, i) => `<th>${i === 0 ? 'Příjmení' : `Údaj ${i}`}</th>`).join('');
  const cells = Array.from({ length: many }, (_, i) => `<td><input name="c${i}"></td>`).join('');
  expect(onUserForm(`<table><tr>${heads}</tr><tr>${cells}</tr></table>`)).toEqual({ c0: 'person.surname' });
});

test('a title may name the part of a date beside the whole', () => {
  const date =
    'Ode dne: <select name="d" title="ode dne – den"><option>1<option>2</select>' +
    '<select name="m" title="ode dne – měsíc"><option>října</select><input name="r" title="ode dne – rok">';
  const html = `<h1>Změna statutárního zástupce</h1><form>Statutární zástupce <select name="s"><option>Zkušební Jan</select><br>${date}</form>`;
  const { fields } = recogniseHtml(html);
  expect(fields.find(({ field }) => field === 'term.from')?.controls).toHaveLength(3);
});

test('a format after a name and a remark after a dot are no part of it', () => {
  const form = row('E-mail ve tvaru úřad/obec', 'e') + row('Titul před jménem · kdo nemá, nevyplní', 't');
  expect(onUserForm(row('Příjmení', 'p') + form)).toMatchObject({ e: 'contact.email', t: 'person.titleBefore' });
});

test('a file can be a certificate, and nothing else', () => {
  const file = (name: string) => `<input type="file" name="${name}">`;
  const form = row('Soubor s certifikátem', 'c', file('c')) + row('Jméno', 'j', file('j'));
  expect(onUserForm(row('Příjmení', 'p') + form)).toEqual({ p: 'person.surname', c: 'account.certificate' });
});

test('the type of a control is the witness of a weak caption', () => {
  const document = row('Druh dokladu', 'd', '<select name="d"><option>Občanský průkaz</select>') + row('Číslo', 'n');
  expect(onUserForm(`${document}<hr>${row('Číslo', 't', '<input type="tel" name="t">')}`)).toMatchObject({
    n: 'document.number',
    t: 'contact.phone',
  });
});

test('a label that begins with its control ends before the note in it', () => {
  const label = (name: string, text: string, note: string) =>
    `<label><div><input name="${name}"><div>${text}</div></div><div>${note}</div></label>`;
  const form =
    label('p', 'Příjmení', 'podle dokladu totožnosti') + label('e', 'Pracovní e\u2011mail', 'Pole musí být vyplněno');
  expect(onUserForm(form)).toEqual({ p: 'person.surname', e: 'contact.email' });
});
