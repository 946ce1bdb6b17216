import type { Page } from 'puppeteer-core';
import { guide } from '../../src/guide/index.ts';
import { entriesOf } from '../../src/recognition/lists.ts';
import { bundle } from '../bench/bundle.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { type CorpusPage, corpus } from './corpus.ts';
import type { Verdict } from './judgeEntry.ts';
import type { SeenEntry } from './seenEntry.ts';

export interface Judged extends CorpusPage {
  verdict: Verdict;
}

/** A new tab takes longer than a new page in it; a tab with a long history grows slow. */
const pagesOfTab = 20;

/** Judges pages of the corpus as the browser builds them, as if each stood at its own address. */
export async function judge(session: BrowserSession, pages: readonly CorpusPage[] = corpus()): Promise<Judged[]> {
  const verdicts = await onEach<Verdict>(session, pages, 'tests/recognition/judgeEntry.ts', 'judgeAt');
  return pages.flatMap((own, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ ...own, verdict }] : [];
  });
}

/** The terms that each page and its frames show, what shows most first (docs/decisions/0014). */
export function termsOn(session: BrowserSession, pages: readonly CorpusPage[]): Promise<string[][][]> {
  return onEach(session, pages, 'tests/recognition/termsEntry.ts', 'termsAt');
}

/** The entries of each page with what is seen of them (docs/decisions/0015). */
export function entriesOn(session: BrowserSession, pages: readonly CorpusPage[]): Promise<SeenEntry[][]> {
  return onEach(session, pages, 'tests/recognition/seenEntry.ts', 'seenAt');
}

/** What a function of a script tells of each page at its address. */
async function onEach<T>(
  session: BrowserSession,
  pages: readonly CorpusPage[],
  entry: string,
  name: string,
): Promise<T[]> {
  const script = await bundle(entry, 'corpusScript');
  const told: T[] = [];
  let tab: Page | undefined;
  for (const [i, own] of pages.entries()) {
    const isDue = i % pagesOfTab === 0;
    if (isDue) await tab?.close();
    tab = isDue || !tab ? await session.newPage() : tab;
    await tab.setContent(own.html);
    // Where a new document leaves the globals of the tab as they are, the guide need not be prepared again.
    if (!(await tab.evaluate("'corpusScript' in globalThis"))) await tab.evaluate(script);
    told.push(
      JSON.parse(String(await tab.evaluate(`JSON.stringify(corpusScript.${name}(${JSON.stringify(own.url.href)}))`))),
    );
  }
  await tab?.close();
  return told;
}

/**
 * What recognition got wrong on a page, a line each: the page, a wrong field, a field that was not found. A field that the
 * guide does not look for on the page is no mistake.
 */
export function mistakesOf({ page: truth, verdict }: Judged): string[] {
  const wanted = wantedFields(truth);
  const page = (verdict.page ?? '') === truth ? [] : [`page ${truth || 'none'}: ${verdict.page ?? 'none'}`];
  const entries = verdict.entries
    .filter(({ truth: field, found }) => found !== field && (found || (field && wanted.has(field))))
    .map(({ control, truth: field, found }) => `${control} ${field ?? 'none'}: ${found ?? 'none'}`);
  return [...page, ...entries];
}

/** The fields that the guide looks for on a page. */
export function wantedFields(page: string): ReadonlySet<string> {
  return new Set<string>(entriesOf(guide.pages).flatMap(([id, own]) => (id === page ? own.fields : [])));
}
