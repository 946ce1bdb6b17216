// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { inspectBy } from '../../../src/recognition/inspect.ts';
import { prepare } from '../../../src/recognition/prepare.ts';

const words = prepare(guide);
const url = new URL(
  'https://www.czechpoint.cz/spravadat/uzivatel/137/9/jan-tajny/edit;jsessionid=AB12?id=4711&tajnyklic=1',
);

describe('the self-check of a page', () => {
  document.body.innerHTML = `<h1>Úprava údajů o uživateli</h1><form>
    <label for="a">Jméno</label> <input id="a" value="Kanarek">
    <label for="b">Příjmení</label> <input id="b" value="Zlatoperutny">
    <label for="c">E-mail</label> <input id="c" value="kanarek@klec.example">
    <label for="d">Uživatelské jméno</label> <input id="d">
    <label for="e">Oblíbená barva pana Zlatoperutného</label> <input id="e" value="modra">
    <b id="g">Dieta</b><i id="h">Občanský průkaz</i><input role="combobox" aria-labelledby="g h">
    <label for="f">Heslo</label> <input id="f" type="password" value="tajneheslo">
  </form>`;
  const found = inspectBy(document, url, words);

  test('names the page and its fields', () => {
    expect(found.page).toBe('sovm.userForm');
    expect(found.fields.map(({ field }) => field)).toContain('person.surname');
  });

  test('shows controls that are no field by words of the guide only', () => {
    expect(found.others).toEqual([
      { kind: 'text', label: '… … … …' },
      { kind: 'text', label: '…' },
    ]);
  });

  test('masks the address like a label', () => {
    expect(found.address).toBe('www.czechpoint.cz/spravadat/uzivatel/…/…/… …/edit?id=&…=');
  });

  test('holds no value, no name, no number, no password', () => {
    const all = JSON.stringify(found).toLowerCase();
    for (const secret of ['kanarek', 'zlatoperut', 'modra', 'tajn', '4711', '137', 'ab12', 'klec', 'jan'])
      expect(all).not.toContain(secret);
  });
});
