// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { FieldId } from '../../../src/guide/index.ts';
import { readValue } from '../../../src/recognition/index.ts';

function read(field: FieldId, html: string): string | null {
  document.body.innerHTML = html;
  const controls = [...document.querySelectorAll<HTMLElement>('input, select, textarea, [role]')];
  return readValue({ field, controls, confidence: 1, evidence: [] });
}

/** A date in three selects; the list of months is filled up with so many others. */
function dateWith(months: string, others: number): string {
  const lists = ['<option>9', months + '<option>x</option>'.repeat(others), '<option>1980'];
  return lists.map(list => `<select>${list}</select>`).join('');
}

test.each<[what: string, field: FieldId, html: string, value: string | null]>([
  ['text', 'person.givenName', '<input value=" Jan ">', ' Jan '],
  ['empty text', 'person.givenName', '<input>', ''],
  ['textarea', 'office.function', '<textarea>starosta</textarea>', 'starosta'],
  [
    'select',
    'document.type',
    '<select><option value="ID">Občanský průkaz<option value="P" selected> Cestovní pas </select>',
    'Cestovní pas',
  ],
  ['select without options', 'document.type', '<select></select>', ''],
  ['checkbox on', 'office.publicPerson', '<input type="checkbox" checked>', 'Ano'],
  ['checkbox off', 'office.publicPerson', '<input type="checkbox">', 'Ne'],
  ['switch', 'office.publicPerson', '<div role="switch" aria-checked="true"></div>', 'Ano'],
  [
    'radio in a label',
    'document.type',
    '<label><input type="radio" name="a"> OP</label><label><input type="radio" name="a" checked> Cestovní pas</label>',
    'Cestovní pas',
  ],
  [
    'radio with label for',
    'document.type',
    '<input type="radio" id="r" checked><label for="r">Cestovní  pas</label>',
    'Cestovní pas',
  ],
  ['radio with text after', 'document.type', '<input type="radio" checked> OP <input type="radio"> Pas', 'OP'],
  ['no radio', 'document.type', '<label><input type="radio"> OP</label>', ''],
  ['date in three texts', 'person.birthDate', '<input value="1"><input value=" 02 "><input value="1980">', '1.02.1980'],
  ['a month by its name', 'person.birthDate', dateWith('<option>leden</option><option selected>únor', 10), '9.2.1980'],
  [
    'a month after a heading',
    'person.birthDate',
    dateWith('<option>měsíc</option><option selected>leden', 11),
    '9.1.1980',
  ],
  ['no month yet', 'person.birthDate', dateWith('<option>měsíc', 12), ''],
  ['unfinished date', 'person.birthDate', '<input value="1"><input value="2"><input>', ''],
  ['editable element', 'person.givenName', '<div role="textbox"> Jan </div>', 'Jan'],
])('%s', (_what, field, html, value) => {
  expect(read(field, html)).toBe(value);
});

test.each<[FieldId, string]>([
  ['account.password', '<input type="text" value="tajné">'],
  ['person.givenName', '<input type="password" value="tajné">'],
])('a password is never read, neither by its field nor by its type: %s', (field, html) => {
  document.body.innerHTML = html;
  const controls = [...document.querySelectorAll('input')];
  const value = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
  expect(readValue({ field, controls, confidence: 1, evidence: [] })).toBeNull();
  expect(value).not.toHaveBeenCalled();
  value.mockRestore();
});

test('the name of a file is not read', () => {
  document.body.innerHTML = '<input type="file">';
  const controls = [...document.querySelectorAll('input')];
  expect(readValue({ field: 'account.certificate', controls, confidence: 1, evidence: [] })).toBeNull();
});

test('nothing to read', () => {
  expect(read('person.givenName', '')).toBeNull();
});
