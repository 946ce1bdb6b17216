// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialects, type Line } from './dialects.ts';
import { onUserForm } from './harness.ts';

const expected = {
  a1: 'person.titleBefore',
  a2: 'person.givenName',
  a3: 'person.surname',
  a4: 'person.titleAfter',
  a5: 'person.birthDate',
  a6: 'document.type',
  a7: 'document.number',
  a8: 'contact.email',
  a9: 'contact.phone',
  b1: 'account.username',
  b2: 'office.position',
};

const lines: Line[] = [
  { id: 'a1', caption: 'Titul před' },
  { id: 'a2', caption: 'Jméno' },
  { id: 'a3', caption: 'Příjmení' },
  { id: 'a4', caption: 'Titul za' },
  { id: 'a5', caption: 'Datum narození' },
  { id: 'a6', caption: 'Druh dokladu', control: '<select><option>Občanský průkaz<option>Cestovní pas</select>' },
  { id: 'a7', caption: 'Č. OP', control: '<input maxlength="9">' },
  { id: 'a8', caption: 'E-mail' },
  { id: 'a9', caption: 'Tel.' },
  { id: 'b1', caption: 'Uživatelské jméno' },
  { id: 'b2', caption: 'Funkce', control: '<select><option>starosta<option>tajemník</select>' },
];

describe('every way of writing the form', () => {
  test.each(Object.keys(dialects))('%s', name => {
    expect(onUserForm(dialects[name]?.(lines) ?? '')).toEqual(expected);
  });
});
