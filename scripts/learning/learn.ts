/** A labelled page: the terms it shows, and the page it is. */
export interface Example {
  readonly terms: readonly string[];
  /** Pages of one author have much in common. */
  readonly dialect: string;
  readonly page: string;
}

/** What a term tells of each page, in the order of `pages`. */
export interface Learned {
  readonly pages: readonly string[];
  readonly terms: Readonly<Record<string, readonly number[]>>;
}

/** A term of fewer authors says more of them than of pages. */
const fewestDialects = 8;
/** How strongly weights are held small. Few words must not decide. */
const decay = 2;
const rounds = 400;
const step = 0.03;
/** A term that weighs less is left out. */
const leastWeight = 0.1;
/** Each page is learned whole, and in parts: a bare page shows less than those of the corpus. */
const shares = [1, 0.5, 0.2];

/**
 * Weighs the terms by multinomial logistic regression: the probability of a page is proportional to the exponential of the sum
 * of what its terms weigh. Weights are in tenths. The same examples give the same weights.
 */
export function learn(examples: readonly Example[]): Learned {
  const pages = [...new Set(examples.map(({ page }) => page))].sort();
  const known = termsOfMany(examples);
  const rows = examples.flatMap(({ terms, page }, i) =>
    shares.map(share => ({
      terms: terms.flatMap((term, k) => (term === '' || lot(i, k, share) < share ? (known.get(term) ?? []) : [])),
      page: pages.indexOf(page),
    })),
  );
  const size = known.size * pages.length;
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map(weight => decay * weight);
    for (const { terms, page } of rows) {
      const chances = chancesBy(terms, weights, pages.length);
      chances[page] = (chances[page] ?? 0) - 1;
      for (const term of terms)
        for (const [i, chance] of chances.entries()) {
          const at = term * pages.length + i;
          slope[at] = (slope[at] ?? 0) + chance;
        }
    }
    // Adam: each weight goes at a pace of its own.
    for (let at = 0; at < size; at++) {
      const own = slope[at] ?? 0;
      momentum[at] = 0.9 * (momentum[at] ?? 0) + 0.1 * own;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * own * own;
      const pace =
        (momentum[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - step * pace;
    }
  }
  const terms: Record<string, number[]> = {};
  for (const [term, i] of known) {
    const own = weights.slice(i * pages.length, (i + 1) * pages.length);
    if (own.some(weight => Math.abs(weight) >= leastWeight))
      terms[term] = [...own].map(weight => Math.round(10 * weight) || 0);
  }
  return { pages, terms };
}

/** Numbers the terms that enough dialects show. */
function termsOfMany(examples: readonly Example[]): Map<string, number> {
  const shown = new Map<string, Set<string>>();
  for (const { terms, dialect } of examples)
    for (const term of terms) shown.set(term, (shown.get(term) ?? new Set()).add(dialect));
  // Single letters and numbers say nothing that holds elsewhere.
  const many = [...shown].filter(
    ([term, dialects]) => dialects.size >= fewestDialects && !/^[#@]?(?:.{0,2}|\d+)$/.test(term),
  );
  return new Map(['', ...many.map(([term]) => term).sort()].map((term, i) => [term, i]));
}

function chancesBy(terms: readonly number[], weights: Float64Array, pages: number): number[] {
  const sums = Array.from({ length: pages }, (_, i) =>
    terms.reduce((sum, term) => sum + (weights[term * pages + i] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / whole);
}

/** A number from 0 to 1 that looks drawn by lot and is the same every time. */
function lot(...seeds: readonly number[]): number {
  let state = 1;
  for (const seed of seeds) state = Math.imul(state ^ Math.round(seed * 1000 + 1), 0x9e3779b1) ^ (state >>> 15);
  return (state >>> 0) / 2 ** 32;
}
