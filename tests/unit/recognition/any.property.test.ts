// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmOf } from '../../recognition/harm.ts';
import { epusa, sovm } from './harness.ts';

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
      expect(harmOf(document, url)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);
