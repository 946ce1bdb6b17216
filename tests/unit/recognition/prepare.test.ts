import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldId, guide } from '../../../src/guide/index.ts';
import { fold, foldAll } from '../../../src/recognition/fold.ts';
import { makeLexicon } from '../../../src/recognition/lexicon.ts';
import { prepare } from '../../../src/recognition/prepare.ts';

const words = prepare(guide);
const lexicon = makeLexicon(words);
const fields = Object.entries(guide.fields);
const mayNamePage = (text: string) => lexicon.wordsOf(text).some(({ use }) => use?.page);

test('the words are plain data: what a page gets is what the worker made', () => {
  expect(JSON.parse(JSON.stringify(words))).toEqual(words);
});

test('the guide names nothing by a number of several digits, so that texts which differ in one may be read as one', () => {
  const { phrases, uses, shorts, options, pages, headings } = words;
  const ofPages = pages.flatMap(({ excludes = [], url = [] }) => [...excludes, ...url]);
  const titles = Object.values(headings).flatMap(all => all.map(([, text]) => text));
  const keys = [phrases, uses, shorts, options].flatMap(Object.keys);
  for (const text of [...keys, ...ofPages, ...titles]) expect(text).not.toMatch(/\d{2}/);
});

test('what a label says does not change with a number in it', () => {
  lexicon.learn(['Jméno 12', 'Jméno 345', 'Jméno 6 (v 78)']);
  expect(lexicon.read('Jméno 345')).toEqual(lexicon.read('Jméno 99'));
  expect(lexicon.read('Jméno 12').matches).toEqual(lexicon.read('Jméno 6').matches);
  expect(lexicon.plain('1. místostarosta')).toBe('1 mistostarosta');
});

describe('every phrase of the guide', () => {
  test.each(fields)('names %s as a whole', (field, { phrases }) => {
    for (const phrase of phrases) {
      const found = lexicon.read(phrase).matches.find(match => match.field === field);
      expect(found, phrase).toMatchObject({ value: 1, weak: false });
    }
  });

  test.each(fields.filter(([, { excludes }]) => excludes))('forbids %s where it has to', (field, own) => {
    for (const phrase of own.excludes ?? []) {
      const { excluded, matches } = lexicon.read(phrase);
      const isName = matches.some(match => match.field === field && match.value === 1);
      expect(isName || excluded.some(id => id === field), phrase).toBe(true);
    }
  });

  test.each(fields.filter(([, { groups }]) => groups))('confirms %s as the words of its group', (field, own) => {
    for (const phrase of own.groups ?? []) expect(lexicon.read(phrase).groups, phrase).toContain(field);
  });
});

test.each(Object.entries(guide.pages))('no heading of %s is passed over', (_id, { words: own }) => {
  for (const phrase of own.headings) {
    const asWritten = [phrase, phrase.toUpperCase(), `Správa dat: ${phrase} *`];
    for (const text of asWritten) expect(mayNamePage(text), text).toBe(true);
  }
});

test('a short form may name a page as well; other texts are passed over', () => {
  const phrases = Object.values(guide.pages).flatMap(({ words: own }) => own.headings);
  const firstWords = phrases.map(phrase => lexicon.plain(phrase).split(' ')[0] ?? '');
  const shorts = firstWords.flatMap(word => guide.words.abbreviations[word]?.split(' ') ?? []);
  expect(shorts.length).toBeGreaterThan(0);
  for (const short of shorts) expect(mayNamePage(`${short}.`), short).toBe(true);
  for (const text of ['', '12', 'constructor', 'Nic takového']) expect(mayNamePage(text), text).toBe(false);
});

test('words that are on every object by nature are no words of the guide', () => {
  for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(lexicon.read(text)).toEqual({
      matches: [],
      weak: [],
      excluded: [],
      groups: [],
      mute: false,
      searching: false,
    });
  }
});

test('a text is read the same whatever was read before it', () => {
  const texts = fields.flatMap(([, own]) => own.phrases).concat('Poznámka (např. telefon)', 'x', '12', '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 250 }), read => {
      const used = makeLexicon(words);
      for (const text of read) expect(used.read(text)).toEqual(lexicon.read(text));
    }),
    { numRuns: 20 },
  );
});

test('folding all at once gives what folding one by one gives', () => {
  const texts = ['Příjmení *', '', '  ', 'E-mail:', 'č. OP (povinné)', '(povinné ', 'údaj)', 'Jme\u0301no'];
  for (const some of [texts, [], ['a\ue000b', 'c']]) expect(foldAll(some)).toEqual(some.map(fold));
});

test('a field of the guide keeps its traits', () => {
  const traits = new Map<FieldId, unknown>(words.fields);
  expect(traits.get('person.birthDate')).toMatchObject({ kinds: ['text', 'date'], personal: true });
  expect(traits.get('person.birthDate')).not.toHaveProperty('phrases');
});
