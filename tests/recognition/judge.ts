import { bundle } from '../bench/bundle.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { type Answer, document as page } from '../portals/answer.ts';
import type { SiteRequest } from '../portals/site.ts';
import { type CorpusPage, corpus } from './corpus.ts';
import type { Verdict } from './judgeEntry.ts';

export interface Judged extends CorpusPage {
  verdict: Verdict;
}

/** Serves the pages of the corpus at their own addresses; every other request is not theirs. */
export function corpusPage({ host, path }: SiteRequest): Answer | null {
  const found = corpus().find(({ url }) => url.hostname === host && url.pathname + url.search === path);
  return found ? page(found.html) : null;
}

/** Judges every page of the corpus as the browser shows it. */
export async function judgeCorpus(session: BrowserSession, pages: readonly CorpusPage[] = corpus()): Promise<Judged[]> {
  const script = await bundle('tests/recognition/judgeEntry.ts', 'corpusJudge');
  const tab = await session.newPage();
  const judged: Judged[] = [];
  for (const own of pages) {
    await tab.goto(own.url.href);
    await tab.evaluate(script);
    const verdict: Verdict = JSON.parse(String(await tab.evaluate('JSON.stringify(corpusJudge.judgeHere())')));
    judged.push({ ...own, verdict });
  }
  await tab.close();
  return judged;
}
