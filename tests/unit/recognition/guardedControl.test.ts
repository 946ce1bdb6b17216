// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findGuardedControl } from '../../../src/recognition/index.ts';

const captions = ['Uložit', 'Nastavit statutárního zástupce'];

function found(html: string, selector = '#t'): string | null {
  document.body.innerHTML = html;
  const target = document.querySelector(selector);
  if (target === null) throw new Error('no target');
  return findGuardedControl(target, captions)?.localName ?? null;
}

test.each([
  ['<button id="t">Uložit</button>', 'button'],
  ['<button><svg></svg><span id="t"> ULOŽIT </span></button>', 'button'],
  ['<input id="t" type="submit" value="Uložit »">', 'input'],
  ['<input id="t" type="image" alt="Uložit">', 'input'],
  ['<a id="t" href="#">Nastavit statutárního zástupce</a>', 'a'],
  ['<div role="button"><b id="t">uložit</b></div>', 'div'],
  ['<button id="t" aria-label="Uložit"><i></i></button>', 'button'],
  ['<button id="t"><img alt="Uložit"></button>', 'button'],
])('%s', (html, tag) => {
  expect(found(html)).toBe(tag);
});

test.each([
  '<button id="t">Uložit koncept</button>',
  '<p id="t">Uložit</p>',
  '<input id="t" value="Uložit">',
  '<label id="t">Uložit<input></label>',
  '<button id="t"></button>',
])('not: %s', html => {
  expect(found(html)).toBeNull();
});
