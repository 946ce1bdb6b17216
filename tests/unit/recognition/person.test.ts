// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { namesPerson, prepare, sheetOf } from '../../../src/recognition/index.ts';

const words = prepare(guide);

function names(html: string, givenName = 'Jan', surname = 'Zkušební'): boolean {
  document.body.innerHTML = html;
  return namesPerson(sheetOf(document, words), { givenName, surname }, words);
}

test.each([
  '<p>Starosta: Ing. Jan Zkušební, Ph.D.</p>',
  '<p>Jan Zkušební, starosta města</p>',
  '<table><tr><td>Zkušební Jan</td><td>jan@obec.example</td><td>602 000 000</td><td>starosta</td></tr></table>',
  '<dl><dt>Starosta</dt><dd>Mgr. JAN ZKUŠEBNÍ</dd></dl>',
  '<table><tr><td>Titul</td><td>Ing.</td></tr><tr><td>Jméno</td><td>Jan</td></tr><tr><td>Příjmení</td><td>Zkušební</td></tr><tr><td>Funkce</td><td>starosta</td></tr></table>',
  '<div><div>Primátorka</div><div>Jan Zkušební</div></div>',
  '<h2>Statutární zástupce</h2><dl><dt>Jméno</dt><dd>Jan</dd><dt>Příjmení</dt><dd>Zkušební</dd><dt>Funkce</dt><dd>starosta</dd></dl>',
  '<ul><li>Eva Jiná, místostarostka</li><li>Jan Zkus\u030cební, starosta</li></ul>',
])('named: %s', html => {
  expect(names(html)).toBe(true);
});

test.each([
  '',
  '<p>Jan Zkušební</p>',
  '<p>Starosta: Eva Jiná</p>',
  '<p>Jan Zkušební, místostarosta</p>',
  '<p>Jan Zkušebník, starosta</p>',
  '<ul><li>Jan Zkušební, místostarosta</li><li>Eva Jiná, starosta</li></ul>',
  '<ul><li>Jan Zkušební</li><li>Starosta: Eva Jiná</li></ul>',
  '<table><tr><td>Starosta</td><td>Eva Jiná</td></tr><tr><td>Tajemník</td><td>Jan Zkušební</td></tr></table>',
  '<p>Starosta Eva Jiná, zastupitel Jan Zkušební</p>',
  '<p>Starosta Jan Jiný</p><p>účetní Eva Zkušební</p>',
  '<p hidden>Starosta Jan Zkušební</p>',
  '<script>"starosta Jan Zkušební"</script>',
])('not named: %s', html => {
  expect(names(html)).toBe(false);
});

test('names of several words, and names that are missing', () => {
  expect(names('<p>Starostka: Eva Nováková Zkušební</p>', 'Eva', 'Nováková Zkušební')).toBe(true);
  expect(names('<p>Starostka: Eva Marie Zkušební</p>', 'Eva Marie', 'Zkušební')).toBe(true);
  expect(names('<p>starosta</p>', '', '')).toBe(false);
});

test('a long page is read only so far', () => {
  document.body.innerHTML = `${'<p>x</p>'.repeat(25_100)}<p>Starosta: Jan Zkušební</p>`;
  expect(namesPerson(sheetOf(document, words), { givenName: 'Jan', surname: 'Zkušební' }, words)).toBe(false);
});
