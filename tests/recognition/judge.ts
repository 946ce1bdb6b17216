import type { Page } from 'puppeteer-core';
import { guide } from '../../src/guide/index.ts';
import { entriesOf } from '../../src/recognition/lists.ts';
import { bundle } from '../bench/bundle.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { type CorpusPage, corpus } from './corpus.ts';
import type { Verdict } from './judgeEntry.ts';

export interface Judged extends CorpusPage {
  verdict: Verdict;
}

/** A new tab takes longer than a new page in it; a tab with a long history grows slow. */
const pagesOfTab = 20;

/** Judges pages of the corpus as the browser builds them, as if each stood at its own address. */
export async function judge(session: BrowserSession, pages: readonly CorpusPage[] = corpus()): Promise<Judged[]> {
  const script = await bundle('tests/recognition/judgeEntry.ts', 'corpusJudge');
  const judged: Judged[] = [];
  let tab: Page | undefined;
  for (const [i, own] of pages.entries()) {
    const isDue = i % pagesOfTab === 0;
    if (isDue) await tab?.close();
    tab = isDue || !tab ? await session.newPage() : tab;
    await tab.setContent(own.html);
    // Where a new document leaves the globals of the tab as they are, the guide need not be prepared again.
    if (!(await tab.evaluate("'corpusJudge' in globalThis"))) await tab.evaluate(script);
    const judge = `JSON.stringify(corpusJudge.judgeAt(${JSON.stringify(own.url.href)}))`;
    const verdict: Verdict = JSON.parse(String(await tab.evaluate(judge)));
    judged.push({ ...own, verdict });
  }
  await tab?.close();
  return judged;
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
