import type { FailureId } from '../guide/failures.ts';
import fieldTells from '../guide/fields/tells.json' with { type: 'json' };
import type { FieldId, PageId } from '../guide/index.ts';
import tells from '../guide/pages/tells.json' with { type: 'json' };
import type { FieldWords } from '../guide/types.ts';
import { foldAll, fullWords, stem } from './fold.ts';
import { kinds } from './kinds.ts';
import { addTo, entriesOf } from './lists.ts';
import { patterns } from './patterns.ts';
import { selectors } from './selectors.ts';
import { tagTable } from './tags.ts';
import { ways } from './ways.ts';
import type { Branch, FieldTraits, GuideWords, PhraseUse, Words, WordUse } from './words.ts';

type Texts = readonly string[] | undefined;
/** Gives a text of the guide folded, with its words in full. */
type Plain = (text: string) => string;

/**
 * Makes the guide's words ready for reading pages. Pure; the result is plain data: the worker makes it once and hands it
 * to pages with the handbook.
 */
export function prepare(guide: GuideWords): Words {
  const {
    abbreviations,
    hintStarters,
    dateParts,
    months,
    searchActions,
    otherActions,
    steps,
    stepsOf,
    elsewhere,
    outcomes,
    failures,
    office,
    classes,
  } = guide.words;
  const shorts = Object.fromEntries(
    entriesOf(abbreviations).flatMap(([full, all]) => all.split(' ').map(short => [short, full] as const)),
  );
  const plainOf = plainTexts(textsOf(guide), shorts);
  const plain = (texts: Texts = []) => texts.map(plainOf);
  const fields = entriesOf<FieldId, FieldWords>(guide.fields);
  const byKey = (keysOf: (words: FieldWords) => Texts): Record<string, FieldId[]> => {
    const index = new Map<string, FieldId[]>();
    for (const [field, words] of fields) for (const key of keysOf(words) ?? []) addTo(index, key, field);
    return Object.fromEntries(index);
  };
  const headings = new Map<string, [PageId | 'elsewhere', string][]>();
  const addHeadings = (id: PageId | 'elsewhere', texts: Texts): void => {
    for (const text of new Set(plain(texts))) addTo(headings, text.split(' ')[0] ?? '', [id, text]);
  };
  addHeadings('elsewhere', elsewhere);
  for (const [id, { words }] of entriesOf(guide.pages)) addHeadings(id, words.headings);
  const pages = entriesOf(guide.pages).map(([id, { portal, fields, words }]) => {
    const { headings: _, actions, ...own } = words;
    return { id, portal, fields, ...own, excludes: plain(words.excludes) };
  });
  return {
    portals: guide.portals,
    pages,
    tells,
    fields: fields.map(([field, words]) => [field, traitsOf(words)] as const),
    fieldTells,
    ...phrasesOf(guide, fields, [...headings.keys()], plainOf),
    headings: Object.fromEntries(headings),
    shorts,
    options: byKey(words => plain(words.options)),
    autocomplete: byKey(words => words.autocomplete),
    types: byKey(words => words.inputTypes),
    tags: [...tagTable()],
    kinds,
    selectors,
    patterns,
    ways,
    hintStarters,
    dateParts,
    months,
    searchActions,
    otherActions,
    classes: {
      note: anyOf(classes.note),
      message: anyOf(classes.message),
      // „h2“ as a class makes a heading of anything.
      title: `${anyOf(classes.title)}|\\bh[1-4]\\b`,
      dialog: anyOf(classes.dialog),
    },
    step: stepPattern(steps, stepsOf),
    failures: entriesOf<FailureId, readonly string[]>(failures).map(([id, texts]) => [id, anyOf(texts)]),
    outcomes: {
      saved: anyOf(outcomes.saved),
      failed: anyOf(outcomes.failed),
      conditional: anyOf(outcomes.conditional),
    },
    office: { own: anyOf(office.own), others: anyOf(office.others), beside: office.beside },
  };
}

function phrasesOf(
  { words }: GuideWords,
  fields: readonly [FieldId, FieldWords][],
  headings: readonly string[],
  plainOf: Plain,
): Pick<Words, 'uses' | 'phrases' | 'phraseUses'> {
  const uses = new Map<string, WordUse>();
  const phrases = new Map<string, PhraseUse>();
  const owners = new Map<string, FieldId>();
  const use = (word: string): WordUse => valueIn(uses, word, {});
  for (const word of words.neutral) use(stem(word)).neutral = true;
  for (const word of words.mute) use(stem(word)).mute = true;
  for (const word of words.searching) use(stem(word)).searching = true;
  for (const [field, own] of fields) {
    for (const kind of ['phrases', 'weak', 'excludes', 'groups'] as const) {
      for (const text of own[kind] ?? []) {
        const parts = plainOf(text).split(' ').map(stem);
        const phrase = parts.join(' ');
        // A query is called by what it asks for.
        if (kind === 'phrases' && field !== 'search') {
          const word = parts[0] ?? '';
          const owner = owners.get(word) ?? field;
          if (owner !== field) use(word).generic = true;
          owners.set(word, owner);
        }
        const meant = valueIn<PhraseUse>(phrases, phrase, {});
        meant[kind] = [...(meant[kind] ?? []), field];
        if (text.endsWith('*')) meant.open = true;
      }
    }
  }
  addShortened(words.joining, fields, phrases, plainOf);
  for (const word of headings) use(stem(word)).page = true;
  const kinds = new Map<string, PhraseUse>();
  for (const own of phrases.values()) kinds.set(JSON.stringify(own), own);
  const places = new Map([...kinds.keys()].map((kind, i) => [kind, i]));
  const placed = [...phrases].map(([text, own]) => [text.split(' '), places.get(JSON.stringify(own)) ?? -1] as const);
  return { uses: Object.fromEntries(uses), phrases: branchesOf(placed), phraseUses: [...kinds.values()] };
}

/** Phrases with the places of their uses as a tree, word by word. */
function branchesOf(phrases: readonly (readonly [words: readonly string[], place: number])[]): Record<string, Branch> {
  const byFirst = new Map<string, [readonly string[], number][]>();
  for (const [[first = '', ...rest], place] of phrases) addTo(byFirst, first, [rest, place]);
  return Object.fromEntries(
    [...byFirst].map(([word, own]): [string, Branch] => {
      const place = own.find(([rest]) => rest.length === 0)?.[1] ?? -1;
      const longer = own.filter(([rest]) => rest.length > 0);
      return [word, longer.length > 0 ? [place, branchesOf(longer)] : place];
    }),
  );
}

/**
 * A text is also read without its neutral words. So are phrases with words that only join others: „ve které zemi se narodil“
 * is found in „Ve které zemi jste se narodil?“, too. Not where two fields are left with the same words, or a phrase with one.
 */
function addShortened(
  joining: readonly string[],
  fields: readonly [FieldId, FieldWords][],
  phrases: Map<string, PhraseUse>,
  plainOf: Plain,
): void {
  const joins = new Set(joining.filter(word => word.length > 1));
  const shortened = new Map<string, FieldId | null>();
  for (const [field, { phrases: own }] of fields)
    for (const text of own) {
      const all = plainOf(text).split(' ');
      const left = all.filter(word => !joins.has(word));
      const phrase = left.map(stem).join(' ');
      if (left.length < 2 || left.length === all.length || text.endsWith('*') || phrases.has(phrase)) continue;
      shortened.set(phrase, (shortened.get(phrase) ?? field) === field ? field : null);
    }
  for (const [phrase, field] of shortened) if (field) phrases.set(phrase, { phrases: [field] });
}

function valueIn<V>(map: Map<string, V>, key: string, empty: V): V {
  const value = map.get(key) ?? empty;
  map.set(key, value);
  return value;
}

function traitsOf(words: FieldWords): FieldTraits {
  const { phrases, weak, excludes, groups, options, autocomplete, ...traits } = words;
  return traits;
}

/** All texts of the guide that are compared word by word with those of a page. */
function textsOf({ fields, pages, words }: GuideWords): string[] {
  const texts: Texts[] = [words.elsewhere];
  for (const [, own] of entriesOf<string, FieldWords>(fields))
    texts.push(own.phrases, own.weak, own.excludes, own.groups, own.options);
  for (const [, { words: own }] of entriesOf(pages)) texts.push(own.headings, own.excludes);
  return texts.flatMap(list => list ?? []);
}

function plainTexts(texts: readonly string[], shorts: Words['shorts']): Plain {
  const known = new Map<string, string>();
  for (const [i, folded] of foldAll(texts).entries()) known.set(texts[i] ?? '', fullWords(folded, shorts).join(' '));
  return text => known.get(text) ?? '';
}

/** A pattern of any of the phrases, folded. */
function anyOf(phrases: readonly string[]): string {
  return `(?:${foldAll(phrases).join('|')})`;
}

/** „Krok 3 ze 4: Ztotožnění“, „3. Ztotožnění“, „Ztotožnění (krok 3 ze 4)“, in plain words: all but the name. */
function stepPattern(steps: readonly string[], parting: readonly string[]): string {
  const counted = `(?:${steps.join('|')}) \\d+(?: (?:${parting.join('|')}) \\d+)?`;
  return `^${counted}(?: |$)|^\\d+ |(?:^| )${counted}$`;
}
