import { type Judged, wantedFields } from './judge.ts';

/** Counts of entries: how many were asked for, how many were named, how many of these rightly. */
export interface Tally {
  wanted: number;
  found: number;
  right: number;
}

export interface Scored extends Tally {
  name: string;
  /** Right of those found; 1 when nothing was found. */
  precision: number;
  /** Right of those wanted; 1 when nothing was wanted. */
  recall: number;
}

export interface Bin {
  /** Confidence from (inclusive) to (exclusive). */
  from: number;
  to: number;
  count: number;
  /** Share of those in the bin that were right. */
  hits: number;
}

export interface Report {
  pages: { count: number; right: number; accuracy: number };
  fields: Scored;
  /** Fields of a person or a document that were seen on pages that are none of the guide's. */
  identityElsewhere: number;
  byField: Scored[];
  byDialect: (Scored & { pages: number; pagesRight: number })[];
  /** What was taken for what, the most frequent first; „none“ for a field that was not found, or that is none. */
  confusion: { truth: string; found: string; count: number }[];
  calibration: Bin[];
}

const edges = [0.9, 0.93, 0.96, 0.99, 1];

/** How well pages were judged. A field that the guide does not look for on a page is neither wanted nor wrong there. */
export function reportOf(judged: readonly Judged[]): Report {
  const all: Tally = { wanted: 0, found: 0, right: 0 };
  const fields = new Map<string, Tally>();
  const dialects = new Map<string, Tally & { pages: number; pagesRight: number }>();
  const confusion = new Map<string, number>();
  const calibration: Bin[] = edges.slice(1).map((to, i) => ({ from: edges[i] ?? 0, to, count: 0, hits: 0 }));
  let pagesRight = 0;
  let identityElsewhere = 0;

  for (const { page, dialect, verdict } of judged) {
    const wanted = wantedFields(page);
    const isRight = (verdict.page ?? '') === page;
    const ofDialect = dialects.get(dialect) ?? { wanted: 0, found: 0, right: 0, pages: 0, pagesRight: 0 };
    dialects.set(dialect, ofDialect);
    ofDialect.pages += 1;
    if (isRight) ofDialect.pagesRight += 1;
    if (isRight) pagesRight += 1;
    for (const { truth, found, confidence } of verdict.entries) {
      const asked = truth !== null && wanted.has(truth) ? truth : null;
      const hit = found !== null && found === truth;
      if (hit && !asked) continue;
      const tallies = [all, ofDialect];
      if (asked) count([...tallies, tallyIn(fields, asked)], 'wanted');
      if (found) count([...tallies, tallyIn(fields, found)], 'found');
      if (hit && found) count([...tallies, tallyIn(fields, found)], 'right');
      if (!page && found && /^(person|document)\./.test(found)) identityElsewhere += 1;
      if (!hit && (found || asked)) {
        const key = `${truth ?? 'none'} ${found ?? 'none'}`;
        confusion.set(key, (confusion.get(key) ?? 0) + 1);
      }
      const bin = found && calibration.find(({ from, to }) => from <= confidence && confidence < to);
      if (bin) {
        bin.count += 1;
        if (hit) bin.hits += 1;
      }
    }
  }
  return {
    pages: { count: judged.length, right: pagesRight, accuracy: share(pagesRight, judged.length) },
    fields: scored('all', all),
    identityElsewhere,
    byField: [...fields].map(([name, tally]) => scored(name, tally)).sort(byName),
    byDialect: [...dialects].map(([name, tally]) => ({ ...tally, ...scored(name, tally) })).sort(byName),
    confusion: [...confusion]
      .map(([key, count]) => ({ truth: key.split(' ')[0] ?? '', found: key.split(' ')[1] ?? '', count }))
      .sort((a, b) => b.count - a.count),
    calibration: calibration.map(bin => ({ ...bin, hits: share(bin.hits, bin.count) })),
  };
}

/** The report in lines for people. */
export function linesOf({ pages, fields, identityElsewhere, ...rest }: Report): string[] {
  return [
    `pages      ${percent(pages.accuracy)}  (${pages.right} of ${pages.count})`,
    `precision  ${percent(fields.precision)}  (${fields.right} of ${fields.found} named)`,
    `recall     ${percent(fields.recall)}  (${fields.right} of ${fields.wanted} wanted)`,
    `identity fields on pages of others: ${identityElsewhere}`,
    '',
    'dialect                    pages   precision  recall  wanted',
    ...rest.byDialect.map(
      ({ name, pages, pagesRight, precision, recall, wanted }) =>
        `${name.padEnd(26)} ${`${pagesRight}/${pages}`.padStart(5)}  ${percent(precision)}    ${percent(recall)}  ${wanted}`,
    ),
    '',
    'field                      precision  recall  wanted',
    ...rest.byField.map(
      ({ name, precision, recall, wanted }) =>
        `${name.padEnd(26)}   ${percent(precision)}  ${percent(recall)}  ${wanted}`,
    ),
    '',
    'truth -> found             times',
    ...rest.confusion.map(({ truth, found, count }) => `${truth} -> ${found}`.padEnd(52) + count),
    '',
    'confidence     entries  right',
    ...rest.calibration.map(
      ({ from, to, count, hits }) =>
        `${from.toFixed(2)}-${to.toFixed(2)}  ${String(count).padStart(10)}  ${percent(hits)}`,
    ),
  ];
}

function count(tallies: readonly Tally[], what: keyof Tally): void {
  for (const tally of tallies) tally[what] += 1;
}

function tallyIn(map: Map<string, Tally>, name: string): Tally {
  const tally = map.get(name) ?? { wanted: 0, found: 0, right: 0 };
  map.set(name, tally);
  return tally;
}

function scored(name: string, tally: Tally): Scored {
  const { wanted, found, right } = tally;
  return { name, wanted, found, right, precision: share(right, found), recall: share(right, wanted) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`.padStart(7);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name);
}
