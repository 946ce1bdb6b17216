import { isKnown, isKnownInMarkup } from './vocabulary.ts';

/** Letters with their accents, and digits, that stand together. */
const runs = /[\p{L}\p{M}\p{N}]+/gu;
/** Invisible marks that would part a word in two. */
const insideWords = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** `datumNarozeni`, `f:j_idt12:jmeno`: words of a name that a program gave. */
const humps = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{L}\p{M}]/gu;
const digit = /\p{N}/u;
const letter = /\p{L}/u;

/**
 * Makes what a page says of people and things unrecognisable and leaves what the guide knows. Every other word becomes an
 * invented one of the same length, one and the same all over the page, and every digit 0. The invented words are dealt out in the
 * order in which the page asks for them, so they tell nothing of those they stand for.
 */
export class Disguise {
  readonly #words = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  #dealt = 0;

  /** A text that people read. */
  text(text: string): string {
    return plain(text).replace(runs, run => (isKnown(run) ? zeros(run) : this.#invented(run)));
  }

  /** An id or a name: two that differ still do, the same is still the same. */
  name(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const own = this.#markup(name);
    let unique = own;
    for (let n = 2; this.#taken.has(unique); n += 1) unique = own + suffix(n);
    this.#names.set(name, unique);
    this.#taken.add(unique);
    return unique;
  }

  /** Ids or names with spaces between. */
  names(names: string): string {
    return names
      .split(/\s+/)
      .filter(Boolean)
      .map(name => this.name(name))
      .join(' ');
  }

  /** Classes: their words tell a heading from a note. */
  classes(classes: string): string {
    return classes
      .split(/\s+/)
      .filter(Boolean)
      .map(name => this.#markup(name))
      .join(' ');
  }

  /** Path, query and fragment of an address. */
  address({ pathname, search, hash }: URL): string {
    return [pathname, search, hash].map(part => encodeURI(this.#markup(decoded(part)))).join('');
  }

  #markup(name: string): string {
    return plain(name).replace(runs, run =>
      isKnownInMarkup(run.replace(/\p{N}+$/u, ''))
        ? zeros(run)
        : run.replace(humps, part => (isKnownInMarkup(part) ? zeros(part) : this.#invented(part))),
    );
  }

  /** As long as the word, with capitals and digits where it has them. */
  #invented(word: string): string {
    const characters = [...word].filter(character => letter.test(character) || digit.test(character));
    const length = characters.filter(character => letter.test(character)).length;
    const key = word.toLowerCase();
    const letters = this.#words.get(key) ?? this.#next(length);
    this.#words.set(key, letters);
    let used = 0;
    return characters
      .map(character => {
        if (digit.test(character)) return '0';
        const own = letters[used++] ?? 'q';
        return character === character.toLowerCase() ? own : own.toUpperCase();
      })
      .join('');
  }

  #next(length: number): string {
    let word = '';
    for (let tries = 0; tries < 100 && (tries === 0 || isKnownInMarkup(word)); tries += 1)
      word = syllables(this.#dealt++, length);
    return word;
  }
}

const consonants = 'bdfgklmnprtvz';
const vowels = 'aeiou';

/** The n-th word of so many letters: „ba“, „da“ … „baba“. Short ones come again. */
function syllables(n: number, length: number): string {
  let word = '';
  for (let rest = n; word.length < length; rest = Math.floor(rest / (consonants.length * vowels.length))) {
    word += `${consonants[rest % consonants.length]}${vowels[Math.floor(rest / consonants.length) % vowels.length]}`;
  }
  return word.slice(0, length);
}

/** Tells names apart without a letter and without a digit but 0; recognition takes no notice of such an end. */
function suffix(n: number): string {
  return `.${n.toString(2).replaceAll('1', ':')}`;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(insideWords, '');
}

function zeros(word: string): string {
  return word.replace(/\p{N}/gu, '0');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
