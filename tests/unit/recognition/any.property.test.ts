// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import {
  namesPerson,
  outcomeOf,
  prepare,
  readValue,
  recognise,
  sheetOf,
  threshold,
} from '../../../src/recognition/index.ts';
import { epusa, sovm } from './harness.ts';

const words = prepare(guide);

const texts = fc.constantFrom(
  'Jméno',
  'Příjmení',
  'Telefon',
  'Číslo',
  'Datum narození',
  'den',
  'Doklad a číslo',
  'Heslo',
  'Uživatelé',
  'Nový uživatel',
  'byl uložen',
  'chyba',
  '',
  ' ',
  '\u00a0',
  '*',
  '(',
  '(povinné',
  ':',
  'x'.repeat(300),
  'Jan starosta',
  '\ud800',
  'ﬁ½',
  '1.',
  'ano',
);
const ids = fc.constantFrom(
  'a',
  'b',
  'a b',
  '',
  'den',
  'rok',
  'f:j_idt1:jmeno',
  '[0].x',
  '"',
  'constructor',
  '__proto__',
);
const tags = fc.constantFrom(
  'div',
  'p',
  'span',
  'b',
  'table',
  'tr',
  'td',
  'th',
  'thead',
  'label',
  'fieldset',
  'legend',
  'form',
  'dl',
  'dt',
  'dd',
  'h1',
  'h3',
  'ul',
  'li',
  'a',
  'button',
  'select',
  'option',
  'input',
  'input',
  'textarea',
  'br',
  'img',
  'dialog',
  'slot',
  'x-y',
  'caption',
  'svg',
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'id',
    'for',
    'name',
    'class',
    'role',
    'type',
    'aria-label',
    'aria-labelledby',
    'title',
    'placeholder',
    'autocomplete',
    'maxlength',
    'colspan',
    'rowspan',
    'hidden',
    'href',
    'alt',
    'value',
    'open',
  ),
  fc.oneof(
    ids,
    texts,
    fc.constantFrom(
      'radio',
      'checkbox',
      'password',
      'date',
      'email',
      'search',
      'submit',
      'heading',
      'row',
      'cell',
      'grid',
      'combobox',
      'radiogroup',
      'alert',
      '-1',
      '9999999',
    ),
  ),
  { maxKeys: 4 },
);

interface Tree {
  tag: string;
  attributes: Record<string, string>;
  shadow: boolean;
  children: (Tree | string)[];
}

const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.record({
    tag: tags,
    attributes,
    shadow: fc.boolean(),
    children: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, texts, tie('tree')), { maxLength: 6 }),
  }),
}));

function grow({ tag, attributes, shadow, children }: Tree): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const into = shadow && tag === 'x-y' ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of children) into.append(typeof child === 'string' ? child : grow(child));
  return element;
}

test('any page: nothing is thrown or written, and twice the same is said', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), fc.constantFrom(sovm, epusa), (trees, url) => {
      document.body.replaceChildren(...trees.map(grow));
      const before = document.documentElement.outerHTML;
      const first = recognise(document, url, guide);
      const second = recognise(document, url, guide);
      expect(second).toEqual(first);
      const controls = first.fields.flatMap(field => field.controls);
      expect(new Set(controls).size).toBe(controls.length);
      for (const field of first.fields) {
        expect(field.confidence).toBeGreaterThanOrEqual(threshold);
        expect(field.confidence).toBeLessThanOrEqual(1);
        readValue(field);
      }
      outcomeOf(sheetOf(document, words), words);
      namesPerson(sheetOf(document, words), { givenName: 'Jan', surname: 'Jméno' }, words);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 300 },
  );
});

test('a document that has no body', () => {
  const empty = document.implementation.createDocument(null, 'x');
  expect(recognise(empty, sovm, guide)).toEqual({ portal: 'sovm', page: null, fields: [] });
  expect(outcomeOf(sheetOf(empty, words), words)).toBeNull();
  expect(namesPerson(sheetOf(empty, words), { givenName: 'a', surname: 'b' }, words)).toBe(false);
});

test('deep nesting, long labels, references in a circle', () => {
  let deep: Element = document.body;
  deep.replaceChildren();
  for (let i = 0; i < 2_000; i++) deep = deep.appendChild(document.createElement('div'));
  deep.innerHTML = 'Jméno <input>';
  const circle = document.createElement('div');
  circle.innerHTML = `<h1>Nový uživatel</h1><p><i id="a" aria-labelledby="b">Jméno</i><i id="b" aria-labelledby="a"></i><input id="c" aria-labelledby="a c b"></p>
    <label for="d">${'dlouhý text '.repeat(10_000)}</label><input id="d">`;
  document.body.append(circle);
  expect(recognise(document, sovm, guide).fields.map(({ field }) => field)).toEqual(['person.givenName']);
});
