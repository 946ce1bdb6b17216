import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advice } from '../../../src/guide/advice.ts';
import { failures } from '../../../src/guide/failures.ts';
import type { Language } from '../../../src/guide/index.ts';
import { guide } from '../../../src/guide/index.ts';
import { pageIds } from '../../../src/guide/pages/ids.ts';
import { faceTexts } from '../../../src/guide/texts/index.ts';
import { optionsTexts } from '../../../src/guide/texts/optionsTexts.ts';
import { pageTexts } from '../../../src/guide/texts/pageTexts.ts';
import { plural } from '../../../src/guide/texts/plural.ts';
import { pointingTexts } from '../../../src/guide/texts/pointingTexts.ts';
import { recordTexts } from '../../../src/guide/texts/recordTexts.ts';
import { reminderTexts } from '../../../src/guide/texts/reminderTexts.ts';
import { fill, typeset } from '../../../src/guide/texts/typography.ts';
import { welcomeTexts } from '../../../src/guide/texts/welcomeTexts.ts';

const languages = ['cs', 'en'] as const;
const catalogue = { cs: written('cs'), en: written('en') };

function written(language: Language) {
  return {
    ...faceTexts[language],
    ...optionsTexts[language],
    record: recordTexts[language],
    ...pageTexts(language),
    ...pointingTexts[language],
    ...reminderTexts(language),
    welcome: welcomeTexts[language],
  };
}

describe('both languages', () => {
  it('have the same texts', () => {
    expect([...placesOf('en').keys()].toSorted()).toEqual([...placesOf('cs').keys()].toSorted());
  });

  it('have the same places to fill', () => {
    expect(Object.fromEntries(placesOf('en'))).toEqual(Object.fromEntries(placesOf('cs')));
  });

  it.each(languages)('%s has a text for every page, step and advised field', language => {
    const { pages, steps, stepDetails, hints } = catalogue[language];
    const stepIds = guide.procedure.map(step => step.id).toSorted();
    expect(Object.keys(pages).toSorted()).toEqual(pageIds.toSorted());
    expect(Object.keys(steps).toSorted()).toEqual(stepIds);
    expect(Object.keys(stepDetails).toSorted()).toEqual(stepIds);
    const advised = Object.keys(hints).filter(key => key.startsWith('what.'));
    expect(advised.toSorted()).toEqual(
      Object.keys(advice)
        .map(field => `what.${field}`)
        .toSorted(),
    );
    for (const page of Object.values(pages)) expect(page.do).not.toEqual([]);
  });

  it.each(languages)('%s says nothing empty and leaves no stray space', language => {
    for (const { path, text } of textsOf(catalogue[language])) {
      expect(text, path).toMatch(/^\S(?:.*\S)?$/);
      expect(text, path).not.toMatch(/\s\s|\s[,.;!?]|\u00a0|\.\.\.| - /);
    }
  });

  it.each(languages)('%s names no period of time but the documented ones', language => {
    const documented = {
      cs: ['15 dnů', '2 hodiny', '24 hodin', '90 dní'],
      en: ['15 days', '2 hours', '24 hours', '90 days'],
    };
    const period = /\d+ (?:dn|den|hodin|týd|měsíc|day|hour|week|month)\p{L}*/gu;
    const named = textsOf(catalogue[language]).flatMap(({ text }) => text.match(period) ?? []);
    expect([...new Set(named)].toSorted()).toEqual(documented[language]);
  });
});

describe('plurals', () => {
  const formsOf = { cs: ['few', 'many', 'one', 'other'], en: ['one', 'other'] };

  it.each(languages)('%s has all its forms, each with the same places to fill', language => {
    const found = pluralsOf(catalogue[language]);
    expect(found.length).toBeGreaterThan(3);
    for (const { path, forms } of found) {
      expect(Object.keys(forms).toSorted(), path).toEqual(formsOf[language]);
      expect(new Set(Object.values(forms).map(form => String(placesIn(form)))).size, path).toBe(1);
    }
  });

  it('are chosen by the count', () => {
    const remaining = (count: number) => plural('cs', catalogue.cs.popup.remaining, count);
    expect([1, 3, 5, 0].map(remaining)).toEqual([
      'Zbývá 1\u00a0krok',
      'Zbývají 3\u00a0kroky',
      'Zbývá 5\u00a0kroků',
      'Zbývá 0\u00a0kroků',
    ]);
    expect([1, 3].map(count => plural('en', catalogue.en.popup.remaining, count))).toEqual([
      '1 step remains',
      '3 steps remain',
    ]);
  });
});

describe('hints', () => {
  const longest = {
    limit: 255,
    ico: '00279978',
    account: '9999999999999999/0800',
    plain: '9999999999999999/0800',
    title: 'PharmDr. et Ph.D.',
    count: 14,
    mayor: 'Maximiliana Alexandra Novotná-Vojtěchovská',
    day: 7,
    of: 7,
    date: '30. listopadu 2026',
    place: 'Nová Ves',
    district: 'Rychnov nad Kněžnou',
    // What stands in a text of its own is tried with all municipalities in hints/birthPlace.test.ts.
    districts: 'Rychnov nad Kněžnou',
    codes: '553930 (Horšovský Týn)',
    code: '581372',
    similar: 'Nová Ves u Nového Města na Moravě',
  };

  it.each(languages)('%s are at most 160 characters long', language => {
    for (const [key, text] of Object.entries(catalogue[language].hints)) {
      const filled = fill(text, longest);
      expect(filled, `${key} has a place without a value`).not.toMatch(/[{}]/);
      expect(filled.length, `${key}: ${filled}`).toBeLessThanOrEqual(160);
    }
  });

  it('are all used', () => {
    const rules = codeOf('hints');
    const known = rules + codeOf('identifiers');
    const unused = Object.keys(catalogue.cs.hints).filter(key => {
      const [group = '', name = ''] = key.split('.');
      // A template such as `name.${problem}` stands for the problems that checks, rules or portals know.
      const isOfTemplate = rules.includes(`\`${group}.\${`) && (known.includes(`'${name}'`) || name in failures);
      return group !== 'what' && !isOfTemplate && !rules.includes(`'${key}'`);
    });
    expect(unused).toEqual([]);
  });
});

describe('one word for one thing', () => {
  it.each([
    ['cs', 'datová schránka', /datovk(?!a\.gov)/i],
    ['cs', 'statutární zástupce', /statutár(?!ní)/i],
    ['cs', 'lokální administrátor', /admin(?!istr)/i],
    ['cs', 'občanský průkaz', /občank|(?<!\p{L})e?OP(?!\p{L})/u],
    ['cs', 'rodné číslo', /(?<!\p{L})RČ(?!\p{L})/u],
    ['cs', 'ztotožnění', /identifik/i],
    ['cs', 'přihlášení', /login|username/i],
    ['cs', 'e-mail', /(?<!e-)mail/i],
    ['cs', 'zdroj', /pramen/i],
    ['en', 'data box', /databox|datovka(?!\.gov)/i],
    ['en', 'local administrator', /admin(?!istr)/i],
    ['en', 'records system', /filing (?:service|system)/i],
    ['en', 'register of inhabitants', /register of (?:residents|population)|population register/i],
    ['en', 'identity card', /\bID card/i],
    ['en', 'user name', /username/i],
  ] as const)('%s: „%s“ has no other name (docs/glossary.md)', (language, _term, other) => {
    for (const { path, text } of textsOf(catalogue[language])) expect(text, path).not.toMatch(other);
  });
});

describe('quotation marks', () => {
  it('are „…“ in Czech, with nothing straight', () => {
    for (const { path, text } of textsOf(catalogue.cs))
      expect(text.replace(/„[^„“]*“/g, ''), path).not.toMatch(/["'„“”‘’«»]/);
  });

  it('are “…” in English, with nothing straight', () => {
    for (const { path, text } of textsOf(catalogue.en))
      expect(text.replace(/“[^“”]*”/g, ''), path).not.toMatch(/["'„“”‘«»]/);
  });
});

describe('typeset', () => {
  it.each([
    ['after a one-letter preposition', 'Přihlaste se k účtu v ePUSA', 'Přihlaste se k_účtu v_ePUSA'],
    ['at the start of a sentence', 'V případu je Jana. S ní jde Ivo.', 'V_případu je Jana. S_ní jde Ivo.'],
    ['behind a quotation mark or bracket', '„U nás“ (v obci)', '„U_nás“ (v_obci)'],
    ['after a conjunction', 'den a rok i místo', 'den a_rok i_místo'],
    ['after two one-letter words in a row', 'obec i s historií a o volbě', 'obec i_s_historií a_o_volbě'],
    ['inside a date', 'od 30. 11. 2026 do 7. 12.', 'od 30._11._2026 do 7._12.'],
    [
      'between a number and what it counts',
      'do 15 dnů, 9 číslic, 5 kroků, 24 hodin',
      'do 15_dnů, 9_číslic, 5_kroků, 24_hodin',
    ],
    ['in a reference to a law', 'č. 128, § 12 a 300 Sb.', 'č._128, §_12 a_300_Sb.'],
    ['not inside words nor at the end', 'dva kraje, kolo k', 'dva kraje, kolo k'],
    ['not after a preposition of two letters', 'ze SOVM do ePUSA', 'ze SOVM do ePUSA'],
  ])('%s', (_name, plain, set) => {
    expect(typeset(plain)).toBe(set.replaceAll('_', '\u00a0'));
  });

  it('does nothing more the second time', () => {
    for (const { text } of textsOf(catalogue.cs)) expect(typeset(typeset(text))).toBe(typeset(text));
  });

  it('leaves no one-letter word at the end of a line of any Czech text', () => {
    for (const { path, text } of textsOf(catalogue.cs))
      expect(typeset(text), path).not.toMatch(/(?<!\p{L})[ksvzouai] /iu);
  });

  it('is part of filling, and a place without a value stays visible', () => {
    expect(fill('den {day} ze {of} v {where}', { day: 3, of: 7 })).toBe('den\u00a03\u00a0ze\u00a07 v\u00a0{where}');
  });
});

interface Text {
  path: string;
  text: string;
}

/** Every single text of a catalogue with the path to it; arrays and plural forms are opened too. */
function textsOf(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value ?? {}).flatMap(([key, child]) => textsOf(child, `${path} ${key}`));
}

function pluralsOf(value: unknown, path = ''): { path: string; forms: Record<string, string> }[] {
  if (isPlural(value)) return [{ path, forms: value }];
  if (typeof value === 'string') return [];
  return Object.entries(value ?? {}).flatMap(([key, child]) => pluralsOf(child, `${path} ${key}`));
}

function isPlural(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && 'one' in value && 'other' in value;
}

/** The places to fill of each text, by its path; the forms of a plural count as one text. */
function placesOf(language: (typeof languages)[number]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { path, text } of textsOf(catalogue[language])) {
    const place = path.replace(/ (?:one|few|many|other)$/, '');
    places.set(place, placesIn(text));
  }
  return places;
}

function placesIn(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

function codeOf(room: string): string {
  const folder = join(import.meta.dirname, '../../../src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
