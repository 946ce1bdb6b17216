import { guide } from '../../src/guide/index.ts';
import { entriesOf } from '../../src/recognition/lists.ts';
import { bundle } from '../bench/bundle.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { type Answer, document as page } from '../portals/answer.ts';
import type { SiteRequest } from '../portals/site.ts';
import { type CorpusPage, corpus } from './corpus.ts';
import type { Verdict } from './judgeEntry.ts';

export interface Judged extends CorpusPage {
  verdict: Verdict;
}

/**
 * Serves the page that is judged just now, at its own address; every other request is not its. Several pages may share an
 * address: what stands behind `#` is not sent.
 */
export class CorpusSite {
  #shown: CorpusPage | null = null;

  readonly before = ({ host, path }: SiteRequest): Answer | null => {
    const { url, html } = this.#shown ?? {};
    return url?.hostname === host && url.pathname + url.search === path ? page(html ?? '') : null;
  };

  /** Judges pages of the corpus as the browser shows them. */
  async judge(session: BrowserSession, pages: readonly CorpusPage[] = corpus()): Promise<Judged[]> {
    const script = await bundle('tests/recognition/judgeEntry.ts', 'corpusJudge');
    const judged: Judged[] = [];
    for (const own of pages) {
      this.#shown = own;
      const tab = await session.newPage(own.url.href);
      await tab.evaluate(script);
      const verdict: Verdict = JSON.parse(String(await tab.evaluate('JSON.stringify(corpusJudge.judgeHere())')));
      await tab.close();
      judged.push({ ...own, verdict });
    }
    return judged;
  }
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
