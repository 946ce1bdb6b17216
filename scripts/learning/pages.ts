import { regress, termsOfMany } from './regression.ts';

/** A labelled page: the terms it shows, and the page it is. */
export interface PageExample {
  readonly terms: readonly string[];
  /** Pages of one author have much in common. */
  readonly dialect: string;
  readonly page: string;
}

/** What a term tells of each page, in the order of `pages`. */
export interface LearnedPages {
  readonly pages: readonly string[];
  readonly terms: Readonly<Record<string, readonly number[]>>;
}

/** A term of fewer authors says more of them than of pages. */
const fewestDialects = 8;
const decay = 2;
const rounds = 400;
/** A term that weighs less is left out. */
const leastWeight = 0.1;
/** Each page is learned whole, and in parts: a bare page shows less than those of the corpus. */
const shares = [1, 0.5, 0.2];
/** Single letters and numbers say nothing that holds elsewhere. */
const empty = /^[#@]?(?:.{0,2}|\d+)$/;

/** Weighs what pages show (docs/decisions/0014). Weights are in tenths; the term '' is that of every page. */
export function learnPages(examples: readonly PageExample[]): LearnedPages {
  const pages = [...new Set(examples.map(({ page }) => page))].sort();
  const among = [...pages.keys()];
  const shown = examples.flatMap(({ terms, dialect }) =>
    terms.flatMap(term => (term === '' || !empty.test(term) ? [[term, dialect] as const] : [])),
  );
  const known = termsOfMany(shown, fewestDialects);
  const rows = examples.flatMap(({ terms, page }, i) =>
    shares.map(share => ({
      terms: terms.flatMap((term, k) => (term === '' || lot(i, k, share) < share ? (known.get(term) ?? []) : [])),
      answer: pages.indexOf(page),
      among,
    })),
  );
  const weights = regress(rows, { terms: known.size, answers: pages.length, decay, rounds });
  const terms: Record<string, number[]> = {};
  for (const [term, i] of known) {
    const own = weights.slice(i * pages.length, (i + 1) * pages.length);
    if (own.some(weight => Math.abs(weight) >= leastWeight))
      terms[term] = [...own].map(weight => Math.round(10 * weight) || 0);
  }
  return { pages, terms };
}

/** A number from 0 to 1 that looks drawn by lot and is the same every time. */
function lot(...seeds: readonly number[]): number {
  let state = 1;
  for (const seed of seeds) state = Math.imul(state ^ Math.round(seed * 1000 + 1), 0x9e3779b1) ^ (state >>> 15);
  return (state >>> 0) / 2 ** 32;
}
