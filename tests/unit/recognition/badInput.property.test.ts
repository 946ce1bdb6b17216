// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { prepare, recognise, sheetOf } from '../../../src/recognition/index.ts';
import { harmOf } from '../../recognition/harm.ts';
import { malformed } from '../../recognition/malformed.ts';
import { epusa, sovm } from './harness.ts';

// A DOM without a browser is slow at big pages; nothing here is timed.
vi.setConfig({ testTimeout: 60_000 });

const words = prepare(guide);
const heading = '<h1>Nový uživatel</h1>';
const fieldsHere = () => recognise(document, sovm, guide).fields.map(({ field }) => field);

beforeEach(() =>
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body')),
);
afterEach(() => vi.restoreAllMocks());

/** A browser makes a page of any text; the parser here gives up on a few. */
function parsed(html: string): Document | null {
  try {
    return new DOMParser().parseFromString(html, 'text/html');
  } catch {
    return null;
  }
}

test('malformed HTML', () => {
  fc.assert(
    fc.property(malformed, fc.constantFrom(sovm, epusa), (html, url) => {
      const root = parsed(html);
      fc.pre(root !== null);
      expect(root && harmOf(root, url)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('10,000 controls', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => `<p><label for="f${i}">Údaj ${i}</label><input id="f${i}"></p>`).join('');
  const readsOf = (count: number): { asked: number; read: number } => {
    document.body.innerHTML = `${heading}<label>Jméno <input></label><label>Příjmení <input></label>${rows(count)}`;
    const asked = vi.spyOn(Element.prototype, 'checkVisibility');
    const read = vi.spyOn(Element.prototype, 'getAttribute');
    expect(fieldsHere()).toEqual(['person.givenName', 'person.surname']);
    const reads = { asked: asked.mock.calls.length, read: read.mock.calls.length };
    vi.restoreAllMocks();
    return reads;
  };

  test('the first 5,000 are read, and no more', () => {
    const { asked } = readsOf(10_000);
    expect(sheetOf(document, words).controls.length).toBe(5_000);
    // The few that may be fields are asked once more.
    expect(asked).toBeLessThanOrEqual(5_010);
  });

  test('each costs as many questions to the page as any other', () => {
    const [few, many] = [readsOf(500), readsOf(1_000)];
    expect(many.asked - few.asked).toBe(500);
    expect(many.read).toBeLessThanOrEqual(2 * few.read);
  });

  test('of a page of 100,000 nodes 50,000 are visited', () => {
    document.body.innerHTML = `${heading}<label>Jméno <input></label><label>Příjmení <input></label>`;
    for (let i = 0; i < 100_000; i++) document.body.appendChild(document.createTextNode(`text ${i}`));
    const visited = vi.spyOn(Node.prototype, 'nodeType', 'get');
    expect(fieldsHere()).toEqual(['person.givenName', 'person.surname']);
    expect(visited.mock.calls.length).toBeLessThanOrEqual(50_100);
    expect(visited.mock.calls.length).toBeGreaterThan(49_000);
    expect(sheetOf(document, words).items.length).toBeLessThanOrEqual(50_000);
  });
});

describe('a text of 100 kB', () => {
  const long = 'Jméno psa a jeho dlouhý příběh '.repeat(3_400);
  test.each([
    ['label', `<label for="a">${long}</label><input id="a">`],
    ['label around', `<label>${long}<input></label>`],
    ['cell', `<table><tr><td>${long}</td><td><input></td></tr></table>`],
    ['column', `<table><tr><th>${long}</th><th>x</th></tr><tr><td><input></td><td><input></td></tr></table>`],
    ['legend', `<fieldset><legend>${long}</legend><input type=radio><input type=radio></fieldset>`],
    ['heading', `<h1>${long}</h1><input>`],
    ['aria-label', `<input aria-label="${long}">`],
    ['aria-labelledby', `<b id="b">${long}</b><input aria-labelledby="b b b b b b b b">`],
    ['title', `<input title="${long}">`],
    ['placeholder', `<input placeholder="${long}">`],
    ['option', `<select><option>${long}</select>`],
    ['name', `<input name="${long}" id="${long}">`],
  ])('in a %s', (_, html) => {
    document.body.innerHTML = `${heading}${html}<label>Příjmení <input></label>`;
    expect(harmOf(document, sovm)).toEqual([]);
    const folded: number[] = [];
    const { normalize } = String.prototype;
    vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form) {
      folded.push(this.length);
      return normalize.call(this, form);
    });
    expect(fieldsHere()).toContain('person.surname');
    expect(folded.reduce((sum, length) => sum + length, 0)).toBeLessThan(3 * long.length);
    expect(sheetOf(document, words).items.every(({ text }) => text.length <= 401)).toBe(true);
  });
});

test('labels that refer to each other in circles', () => {
  const references = fc.array(fc.nat(9), { maxLength: 12 });
  const tags = fc.constantFrom('i', 'label', 'legend', 'div role=group', 'input', 'input type=radio', 'select', 'h2');
  fc.assert(
    fc.property(fc.array(fc.tuple(tags, references, fc.boolean()), { maxLength: 10 }), parts => {
      const elements = parts.map(([tag, to, closed], i) => {
        const ids = to.map(id => `n${id}`).join(' ');
        return `<${tag} id="n${i}" for="n${to[0]}" aria-labelledby="${ids}">Jméno ${i}${closed ? `</${tag}>` : ''}`;
      });
      document.body.innerHTML = heading + elements.join('');
      expect(harmOf(document, sovm)).toEqual([]);
      const followed = vi.spyOn(Document.prototype, 'getElementById');
      recognise(document, sovm, guide);
      // Six references at most, no reference of a reference; of a tick and of its group they are asked for twice.
      expect(followed.mock.calls.length).toBeLessThanOrEqual(6 * 3 * parts.length);
      followed.mockRestore();
    }),
    { numRuns: 200 },
  );
});

describe('a document that no window shows', () => {
  const form = `${heading}<label>Jméno <input></label><label>Příjmení <input></label><template>Heslo</template>`;
  const expected = ['person.givenName', 'person.surname'];
  const check = (root: Document, fields = expected) => {
    expect(harmOf(root, sovm)).toEqual([]);
    expect(recognise(root, sovm, guide).fields.map(({ field }) => field)).toEqual(fields);
  };

  test('made by hand', () => {
    const root = document.implementation.createHTMLDocument('Správa dat');
    root.body.innerHTML = form;
    check(root);
  });

  test('without body, without root, without anything', () => {
    const root = document.implementation.createHTMLDocument();
    root.body.remove();
    check(root, []);
    root.documentElement.remove();
    check(root, []);
    check(document.implementation.createDocument(null, ''), []);
  });
});

test('3,000 levels: what is deeper than any page is not read, what stands beside it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('div', 'span', 'table', 'td', 'label', 'li', 'fieldset'), { minLength: 1 }),
      tags => {
        document.body.innerHTML = heading;
        let deep: Element = document.body;
        for (let i = 0; i < 3_000; i++) deep = deep.appendChild(document.createElement(tags[i % tags.length] ?? 'div'));
        deep.innerHTML = '<label>Telefon <input></label>';
        document.body.insertAdjacentHTML('beforeend', '<p><label>Příjmení <input></label>');
        expect(harmOf(document, sovm)).toEqual([]);
        expect(fieldsHere()).toEqual(['person.surname']);
        const depths = sheetOf(document, words).items.map(({ box }) => box.depth);
        expect(Math.max(...depths)).toBeLessThanOrEqual(301);
      },
    ),
    { numRuns: 5 },
  );
});
