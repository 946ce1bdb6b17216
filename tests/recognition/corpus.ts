import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ownFolder = join(import.meta.dirname, 'corpus');

/** A page whose truth is written in it: `data-url`, `data-page` on `html`, `data-field` on the controls. */
export interface CorpusPage {
  /** `<dialect>/<file>` without the extension. */
  name: string;
  dialect: string;
  url: URL;
  /** Id of the page in the guide, '' for a page that it must not recognise. */
  page: string;
  html: string;
  /** Pages are not learned from it: it shows how well those are told that were never seen (`data-apart`). */
  isApart: boolean;
}

/** The pages of a folder, one folder in it per dialect; without one, those of the project. */
export function corpus(folder = ownFolder): CorpusPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.html'));
  return files.sort().map(file => {
    const html = readFileSync(join(folder, file), 'utf8');
    const truth = (name: string): string => new RegExp(` data-${name}="([^"]*)"`).exec(html)?.[1] ?? '';
    const name = file.replaceAll('\\', '/').replace(/\.html$/, '');
    const url = new URL(truth('url').replaceAll('&amp;', '&'));
    return {
      name,
      dialect: name.split('/')[0] ?? '',
      url,
      page: truth('page'),
      html,
      isApart: /<html data-apart/i.test(html),
    };
  });
}
