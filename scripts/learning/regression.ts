/** A thing to learn from: its terms, what it is, and what it might be, all by number. A term may stand there twice. */
export interface Row {
  readonly terms: readonly number[];
  readonly answer: number;
  readonly among: readonly number[];
}

export interface Learning {
  /** How many terms and answers there are. */
  readonly terms: number;
  readonly answers: number;
  /** How strongly weights are held small. Few words must not decide. */
  readonly decay: number;
  readonly rounds: number;
}

const step = 0.03;

/**
 * Weighs terms by multinomial logistic regression: the probability of an answer, among those that a row might have, is
 * proportional to the exponential of the sum of what its terms weigh. The weights of a term stand together. The same rows
 * give the same weights.
 */
export function regress(rows: readonly Row[], { terms, answers, decay, rounds }: Learning): Float64Array {
  const size = terms * answers;
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const spread = new Float64Array(size);
  const chances = new Float64Array(answers);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map(weight => decay * weight);
    for (const row of rows) {
      weighUp(row, weights, chances);
      chances[row.answer] = (chances[row.answer] ?? 0) - 1;
      for (const term of row.terms)
        for (const i of row.among) {
          const at = term * answers + i;
          slope[at] = (slope[at] ?? 0) + (chances[i] ?? 0);
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
  return weights;
}

/** How probable each answer is that a row might have. */
function weighUp({ terms, among }: Row, weights: Float64Array, chances: Float64Array): void {
  const answers = chances.length;
  for (const i of among) {
    let sum = 0;
    for (const term of terms) sum += weights[term * answers + i] ?? 0;
    chances[i] = sum;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const i of among) most = Math.max(most, chances[i] ?? 0);
  let whole = 0;
  for (const i of among) {
    const power = Math.exp((chances[i] ?? 0) - most);
    chances[i] = power;
    whole += power;
  }
  for (const i of among) chances[i] = (chances[i] ?? 0) / whole;
}

/** Numbers the terms that enough authors show, in the order of the alphabet. */
export function termsOfMany(
  shown: Iterable<readonly [term: string, author: string]>,
  fewest: number,
): Map<string, number> {
  const authors = new Map<string, Set<string>>();
  for (const [term, author] of shown) authors.set(term, (authors.get(term) ?? new Set()).add(author));
  const many = [...authors].filter(([, own]) => own.size >= fewest).map(([term]) => term);
  return new Map(many.sort().map((term, i) => [term, i]));
}
