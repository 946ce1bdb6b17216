// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { attributesOf } from '../../../scripts/capture/attributes.ts';
import { Disguise } from '../../../scripts/capture/disguise.ts';
import { fixtureOf } from '../../../scripts/capture/serialise.ts';
import { isKnown } from '../../../scripts/capture/vocabulary.ts';
import { fold } from '../../../src/recognition/index.ts';

// A machine that does other things takes its time; nothing here is timed.
vi.setConfig({ testTimeout: 60_000 });

const url = new URL(
  'https://www.czechpoint.cz/spravadat/p/uzivatel/Kanarkova;jsessionid=F9?id=4711&kdo=Zlatoperutny#Žlutásek',
);
/** What must never be found in a fixture, whatever holds it. */
const canaries = [
  'Kanárek',
  'ŽLUTÁSEK',
  'zlatoperutný',
  'Kanárkovičová',
  'Иванович',
  'Wałęsa-Øst',
  '𝐊𝐚𝐧𝐚𝐫𝐞𝐤',
  'Ka\u00adná\u200brek',
  'ﬁlip7',
  '٧٨٩',
  '604123987',
];
const secret = fc.constantFrom(...canaries);
const known = fc.constantFrom(
  'Jméno',
  'Příjmení:',
  'Datum narození',
  'starosta',
  '(povinné)',
  '*',
  'Nový uživatel',
  'č. 12/2026',
  '',
);
const text = fc.array(fc.oneof(secret, known), { maxLength: 5 }).map(parts => parts.join(' '));
const tag = fc.constantFrom(
  ...'div p b table tr td th label h1 h2 fieldset legend ul li a button select option input textarea script style svg output x-y'.split(
    ' ',
  ),
);
const name = fc.constantFrom(
  ...(
    'id for name class type role title placeholder value href src onclick style action data-name aria-label aria-labelledby ' +
    'aria-valuetext autocomplete maxlength alt label slot content lang rel target checked contenteditable'
  ).split(' '),
);

interface Tree {
  tag: string;
  attributes: Record<string, string>;
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.record({
    tag,
    attributes: fc.dictionary(name, fc.oneof(text, fc.constantFrom('submit', 'radio', 'combobox', 'true')), {
      maxKeys: 4,
    }),
    children: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('tree')), { maxLength: 4 }),
  }),
}));

function grow({ tag: own, attributes, children }: Tree): HTMLElement {
  const element = document.createElement(own);
  if (own === 'script' || own === 'style') {
    element.setAttribute('type', 'application/json');
    element.textContent = 'Kanárek 604123987';
    return element;
  }
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const into = own === 'x-y' ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of children) into.append(typeof child === 'string' ? child : grow(child));
  into.append(document.createComment('Kanárek'));
  return element;
}

/** A page in a document of its own, where nothing is loaded and nothing runs. */
function pageOf(trees: readonly Tree[]): Document {
  const root = document.implementation.createHTMLDocument('Kanárek 604 - Nový uživatel');
  root.body.append(...trees.map(grow));
  return root;
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const secrets = ['kanar', 'zlutas', 'zlatoper', 'filip', 'walesa', 'wa esa', 'иван', '604', '4711', '٧', '𝐊'];

describe('a fixture', () => {
  test('holds no canary, wherever it sang', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), trees => {
        const html = fixtureOf(pageOf(trees), url, new Disguise());
        for (const own of secrets) {
          expect(html.toLowerCase()).not.toContain(own);
          expect(fold(html)).not.toContain(own);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('holds no digit but 0 outside the counts of its markup, and no value', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), trees => {
        const html = fixtureOf(pageOf(trees), url, new Disguise());
        const bare = html.replace(/<\/?h[1-6]\b/g, '<h').replace(/ (?:maxlength|size|colspan|rowspan)="\d+"/g, '');
        expect(bare.replace('charset="utf-8"', '')).not.toMatch(/[1-9]/);
        for (const el of parsed(html).querySelectorAll('input[value]'))
          expect(['submit', 'reset', 'button', 'image']).toContain(el.getAttribute('type'));
        expect(html).not.toMatch(/ (?:src|style|action|onclick|checked|content|data-name)=|<script|<style/);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same each time, and the page stays as it was', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), trees => {
        const root = pageOf(trees);
        const before = root.documentElement.outerHTML;
        expect(fixtureOf(root, url, new Disguise())).toBe(fixtureOf(root, url, new Disguise()));
        expect(root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps structure and captions, and asks for the truth', () => {
    const root = document.implementation.createHTMLDocument('Správa dat');
    root.body.innerHTML = `<!-- Kanárek --><h1 onclick="x()">Nový uživatel</h1><form action="/x">
      <label for="f12">Jméno pana Kanárka (povinné)</label><input id="f12" name="jmeno" value="Karel" maxlength="40">
      <input type="hidden" name="token" value="abc"><select name="f13"><option>1. místostarosta<option>Kanárek</select>
      <input type="submit" value="Uložit uživatele"></form>`;
    const html = fixtureOf(root, url, new Disguise());
    const page = parsed(html);
    expect(page.querySelector('label')?.textContent).toMatch(/^Jméno [a-z]{4} [A-Z][a-z]{6} \(povinné\)$/);
    expect(page.querySelector('label')?.getAttribute('for')).toBe(page.querySelector('input')?.id);
    expect(page.querySelector('[name=jmeno]')?.getAttribute('maxlength')).toBe('40');
    expect(page.querySelector('[type=submit]')?.getAttribute('value')).toBe('Uložit uživatele');
    expect([...page.querySelectorAll('option')].map(option => option.textContent)[0]).toBe('1. místostarosta');
    expect(page.querySelectorAll('[data-field=""]').length).toBe(2);
    expect(html).toContain('data-page=""');
    expect(html).toMatch(/data-url="https:\/\/www\.czechpoint\.cz\/spravadat\/p\/uzivatel\//);
  });
});

describe('the options of a list', () => {
  const captured = (options: readonly string[]) => {
    const root = document.implementation.createHTMLDocument();
    root.body.innerHTML = `<select>${options.map(option => `<option>${option}</option>`).join('')}</select>`;
    const page = parsed(fixtureOf(root, url, new Disguise()));
    return [...page.querySelectorAll('option')].map(option => option.textContent);
  };
  const days = Array.from({ length: 31 }, (_, i) => `${i + 1}`);

  test('stay where the guide knows them as a whole', () => {
    expect(captured(['2. místostarosta', 'starosta Иванович', 'starosta (povinné Kanárek)'])).toEqual([
      '2. místostarosta',
      expect.stringMatching(/^starosta [A-Z][a-z]{7}$/),
      expect.stringMatching(/^starosta \(povinné [A-Z][a-z]{6}\)$/),
    ]);
  });

  test('stay where they count days or years, and not where they are numbers of something', () => {
    expect(captured(['Kanárek', ...days])).toEqual([expect.stringMatching(/^(?!Kan)[A-Z][a-z]{6}$/), ...days]);
    expect(captured(['4711', '4712', '1234'])).toEqual(['0000', '0000', '0000']);
  });
});

describe('a disguise', () => {
  test('changes no length and no sign', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcčdeéfghžý ABC.,:*()12-/'), maxLength: 40 });
    fc.assert(
      fc.property(letters, own => {
        const disguised = new Disguise().text(own);
        expect(disguised.length).toBe(own.length);
        expect(disguised.replace(/[\p{L}\d]/gu, '')).toBe(own.replace(/[\p{L}\d]/gu, ''));
      }),
    );
  });

  test('gives one word one disguise, and different names different ones', () => {
    const disguise = new Disguise();
    expect(disguise.text('Kanárek a kanárek')).toMatch(/^([A-Z])([a-z]+) a [a-z]\2$/);
    const names = Array.from({ length: 2_000 }, (_, i) => `form:j_idt${i}:jmeno`);
    const given = names.map(own => disguise.name(own));
    expect(new Set(given).size).toBe(names.length);
    expect(names.map(own => disguise.name(own))).toEqual(given);
    expect(Math.max(...given.map(own => own.length))).toBeLessThan(40);
  });

  test('invents no word that the guide knows', () => {
    const disguise = new Disguise();
    for (let i = 0; i < 500; i += 1) {
      const word = disguise.text(
        `xq${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}wq${'uvwxyz'[Math.floor(i / 100)]}`,
      );
      expect(isKnown(word)).toBe(false);
    }
  });
});

test('an attribute of a button is its caption, of a field its value', () => {
  const disguise = new Disguise();
  const field = document.createElement('input');
  field.setAttribute('value', 'Jméno');
  expect(attributesOf(field, disguise)).toEqual([]);
  field.setAttribute('type', 'button');
  expect(attributesOf(field, disguise)).toContainEqual(['value', 'Jméno']);
});
