// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type FieldExample, learnFields } from '../../../scripts/learning/fields.ts';
import learned from '../../../src/guide/fields/tells.json' with { type: 'json' };
import { type FieldId, guide } from '../../../src/guide/index.ts';
import { threshold } from '../../../src/recognition/fieldTells.ts';
import { prepare, recogniseBy } from '../../../src/recognition/index.ts';
import { entriesOf } from '../../../src/recognition/lists.ts';
import type { FieldTells } from '../../../src/recognition/words.ts';
import { captionPages } from '../../recognition/captionPages.ts';
import { corpus } from '../../recognition/corpus.ts';
import { named, sovm } from './harness.ts';

const nothing: FieldTells['terms'] = { near: {}, rest: {}, over: {}, beside: {}, option: {}, about: {} };
const words = prepare(guide);

const pair = (field: string, weight: string): string =>
  String.fromCharCode(48 + words.fieldTells.fields.indexOf(field)) + weight;
/** A weight of five for a field, or for none. */
const strong = (field: FieldId | ''): string => pair(field, 'Y');
/** Speaks against all other fields. */
const ours: readonly string[] = ['', 'person.givenName', 'person.surname', 'contact.phone', 'contact.phoneType'];
const others = words.fieldTells.fields.flatMap(field => (ours.includes(field) ? [] : pair(field, 'y'))).join('');

/** The fields of a form on the user form of SOVM, as if only so much had been learned. */
function tell(terms: Partial<FieldTells['terms']>, html: string): Record<string, string> {
  const about = { '': others, ...terms.about };
  document.documentElement.innerHTML = `<head><title>Správa dat</title></head><body><h1>Nový uživatel</h1><form>
    <p><label for="n">Jméno</label><input id="n"></p>${html}<button>Uložit uživatele</button></form></body>`;
  const fieldTells = { ...words.fieldTells, terms: { ...nothing, ...terms, about } };
  const { n, ...fields } = named(recogniseBy(document, sovm, { ...words, fieldTells }));
  expect(n).toBe('person.givenName');
  return fields;
}

const row = (caption: string, control = '<input id="a">') => `<p><label for="a">${caption}</label>${control}</p>`;
const asPhone = { near: { vrkadl: strong('contact.phone') } };

describe('what is learned of a field', () => {
  test('names what no phrase knows, but not where as much speaks for nothing', () => {
    expect(tell({}, row('Vrkadlo'))).toEqual({});
    expect(tell(asPhone, row('Vrkadlo'))).toEqual({ a: 'contact.phone' });
    expect(tell({ ...asPhone, rest: { pozn: strong('') } }, row('Vrkadlo', '<input id="a" title="pozn">'))).toEqual({});
  });

  test('takes a doubtful name away, not a certain one', () => {
    const against = { near: { prijmen: strong('') + strong('') } };
    const doubtful = '<p><input id="a" placeholder="Příjmení"></p>';
    expect(tell({}, doubtful)).toEqual({ a: 'person.surname' });
    expect(tell(against, doubtful)).toEqual({});
    expect(tell(against, row('Příjmení'))).toEqual({ a: 'person.surname' });
  });

  test('names no field of another page, none that the control cannot hold, and none that a text rules out', () => {
    expect(tell({ near: { vrkadl: strong('organisation.dic') } }, row('Vrkadlo'))).toEqual({});
    expect(tell(asPhone, row('Vrkadlo', '<input type="checkbox" id="a">'))).toEqual({});
    expect(tell(asPhone, row('Vrkadlo', '<input type="email" id="a">'))).toEqual({});
    expect(tell(asPhone, row('Vrkadlo', '<input id="a" title="klapka">'))).toEqual({});
  });

  test('names nothing for a second time, but what repeats', () => {
    const asName = { near: { vrkadl: strong('person.givenName') } };
    expect(tell(asName, row('Vrkadlo'))).toEqual({});
    const phones = '<p><label for="b">Telefon</label><input id="b"></p>';
    expect(tell(asPhone, phones + row('Vrkadlo'))).toEqual({ a: 'contact.phone', b: 'contact.phone' });
  });

  test('is also what stands over an entry, in its options, at its neighbours, and what the control is', () => {
    const known = { near: { vrkadl: pair('', 'A') } };
    expect(tell(known, row('Vrkadlo'))).toEqual({});
    expect(tell({ ...known, beside: { jmen: strong('contact.phone') } }, row('Vrkadlo'))).toEqual({
      a: 'contact.phone',
    });
    expect(tell({ ...known, about: { '<person.givenName': strong('contact.phone') } }, row('Vrkadlo'))).toEqual({
      a: 'contact.phone',
    });
    expect(tell({ ...known, over: { hrub: strong('contact.phone') } }, `<h2>Hrubé</h2>${row('Vrkadlo')}`)).toEqual({
      a: 'contact.phone',
    });
    const select = '<select id="a"><option>bublavý<option>šišlavý</select>';
    expect(tell({ option: { bublav: strong('contact.phoneType') } }, row('Vrkadlo', select))).toEqual({
      a: 'contact.phoneType',
    });
  });

  test('is a probability, never below the threshold', () => {
    tell(asPhone, row('Vrkadlo'));
    const terms = { ...nothing, ...asPhone, about: { '': others } };
    const { fields } = recogniseBy(document, sovm, { ...words, fieldTells: { ...words.fieldTells, terms } });
    for (const { confidence } of fields) {
      expect(confidence).toBeGreaterThanOrEqual(threshold);
      expect(confidence).toBeLessThan(1);
    }
    expect(fields.find(({ field }) => field === 'contact.phone')?.evidence).toEqual(['learned']);
  });
});

describe('the table', () => {
  const asked = new Set(entriesOf(guide.pages).flatMap(([, { fields }]) => [...fields]));

  test('is learned from the labelled pages and captions as they are now (else: npm run learn)', () => {
    expect(learned.from).toEqual({ pages: corpus().length, captions: captionPages().length });
  });

  test('knows every field that a page asks for, and none', () => {
    expect(learned.fields).toEqual(['', ...asked].toSorted());
  });

  test('holds pairs of a field and a letter', () => {
    const last = String.fromCharCode(47 + learned.fields.length);
    for (const [, terms] of entriesOf(learned.terms))
      for (const pairs of Object.values(terms)) {
        expect(pairs).toMatch(/^(?:..)+$/);
        for (let i = 0; i < pairs.length; i += 2) {
          expect(pairs.charAt(i) >= '0' && pairs.charAt(i) <= last).toBe(true);
          expect(pairs.charAt(i + 1)).toMatch(/[A-Za-z]/);
        }
      }
  });
});

describe('learning', () => {
  const example = (field: string, caption: string, i: number): FieldExample => ({
    page: 'sovm.userForm',
    field,
    terms: ['about ', 'over osob', `near ${caption}`],
    author: `${i}`,
    among: ['person.surname', 'contact.phone'],
  });
  const examples = Array.from({ length: 9 }, (_, i) => [
    example('person.surname', 'prijmen', i),
    example('contact.phone', 'mobil', i),
    example('', 'poznamk', i),
  ]).flat();
  const { fields, terms } = learnFields(examples);
  const weightOf = (pairs: string, field: string): number => {
    const at = pairs.indexOf(String.fromCharCode(48 + fields.indexOf(field)));
    const code = at < 0 ? 64 : pairs.charCodeAt(at + 1);
    return code < 96 ? code - 64 : 96 - code;
  };

  test('a term speaks for the field it stands at, and against the others', () => {
    expect(fields).toEqual(['', 'contact.phone', 'person.surname']);
    const { prijmen = '', poznamk = '' } = terms.near;
    expect(weightOf(prijmen, 'person.surname')).toBeGreaterThan(3);
    expect(weightOf(prijmen, 'contact.phone')).toBeLessThan(0);
    expect(weightOf(poznamk, '')).toBeGreaterThan(3);
  });

  test('what stands at every field says nothing', () => {
    expect(terms.over).toEqual({});
  });

  test('the word of two authors is not learned', () => {
    const more = (authors: number) =>
      learnFields([...examples, ...Array.from({ length: authors }, (_, i) => example('contact.phone', 'vrkadl', i))]);
    expect(more(2).terms.near).not.toHaveProperty('vrkadl');
    expect(more(3).terms.near).toHaveProperty('vrkadl');
  });

  test('the same pages teach the same', () => {
    expect(learnFields(examples)).toEqual({ fields, terms });
  });
});
