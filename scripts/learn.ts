import { writeFile } from 'node:fs/promises';
import { guide } from '../src/guide/index.ts';
import { type PortalId, portals } from '../src/guide/portals.ts';
import { entriesOf } from '../src/recognition/lists.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';
import type { BrowserSession } from '../tests/browsers/session.ts';
import { captionPages } from '../tests/recognition/captionPages.ts';
import { corpus } from '../tests/recognition/corpus.ts';
import { entriesOn, termsOn } from '../tests/recognition/judge.ts';
import { learnFields } from './learning/fields.ts';
import { learnPages, type PageExample } from './learning/pages.ts';

/**
 * Learns from the labelled pages, and writes down: what tells fields (docs/decisions/0015), or with `pages` what tells pages
 * (docs/decisions/0014).
 */
const fileOf = (kind: string) => new URL(`../src/guide/${kind}/tells.json`, import.meta.url);
/** It sits on every page of ePUSA (domain.md 2.1), in the corpus on few. */
const loginBox = (heading: string) =>
  `<div><${heading}>Přihlášení pro správce dat</${heading}><form>Login: <input name="login"> Heslo: <input type="password" name="heslo"> ` +
  '<input type="submit" value="Přihlásit"> <a href="#">Potřebujete login?</a></form></div>';
/** Persons, places and remarks that the corpus invents: real pages show others. */
const invented =
  /^(?:\w+ |[#@])?(?:a\d+|alen|cvicn|eva|exampl\w*|han|hana|horn\w*|jan|jana|jarosl\w*|jir|jos\w*|karel|lhot\w*|mari|model\w*|novak\w*|petr|plzen\w*|pokus\w*|replik\w*|test\w*|tomas|ukazk\w*|vysocin\w*|vzor\w*|zkous\w*|zkuseb\w*)$/;
/** A frame that shows less says nothing of frames. */
const leastOfFrame = 12;

const [browser] = ensureBrowsers(['chromium']);
if (!browser?.ok) {
  console.error(browser?.en ?? 'No browser.');
  process.exit(1);
}
const session = await launch(browser, { portalsPort: 0, hosts: [], language: 'cs', headless: true });
await (process.argv[2] === 'pages' ? tellPages(session) : tellFields(session));
await session.close();

async function tellFields(session: BrowserSession): Promise<void> {
  const pages = corpus();
  const captions = captionPages().map(page => ({ ...page, dialect: page.name }));
  const labelled = [...pages, ...captions];
  const seen = await entriesOn(session, labelled);
  const examples = labelled.flatMap(({ dialect }, i) =>
    (seen[i] ?? []).map(entry => ({
      ...entry,
      terms: entry.terms.filter(term => !invented.test(term)),
      author: dialect,
      among: entriesOf(guide.pages).flatMap(([id, { fields }]) => (id === entry.page ? [...fields] : [])),
    })),
  );
  const { fields, terms } = learnFields(examples);
  const places = entriesOf(terms).map(([place, own]) => `${JSON.stringify(place)}:{\n${linesOf(own)}}`);
  const count = entriesOf(terms).reduce((sum, [, own]) => sum + Object.keys(own).length, 0);
  console.log(`${examples.length} entries of ${pages.length} pages and ${captions.length} of captions, ${count} terms`);
  const from = { pages: pages.length, captions: captions.length };
  await writeFile(
    fileOf('fields'),
    `{"from":${JSON.stringify(from)},"fields":${JSON.stringify(fields)},"terms":{${places.join(',\n')}}}\n`,
  );
}

async function tellPages(session: BrowserSession): Promise<void> {
  const labelled = corpus().filter(({ isApart }) => !isApart);
  const withBox = labelled.filter(({ url, html }) => isOf('epusa', url) && !/type="?password/i.test(html));
  const pages = [
    ...labelled,
    ...withBox.map((page, i) => ({ ...page, html: page.html + loginBox(i % 2 ? 'b' : 'h3') })),
  ];
  const shown = await termsOn(session, pages);
  const learned = entriesOf(portals).map(([portal]) => {
    const examples = pages.flatMap(({ url, page, dialect }, i): PageExample[] =>
      isOf(portal, url)
        ? (shown[i] ?? [])
            .filter((terms, k) => k === 0 || terms.length >= leastOfFrame)
            // A page is what shows most of it; its other frames are none.
            .map((terms, k) => ({
              terms: terms.filter(term => !invented.test(term)),
              dialect,
              page: (k === 0 && page) || 'elsewhere',
            }))
        : [],
    );
    const from = labelled.filter(({ url }) => isOf(portal, url)).length;
    const { pages: ids, terms } = learnPages(examples);
    console.log(`${portal}: ${from} pages, ${Object.keys(terms).length} terms`);
    return `${JSON.stringify(portal)}:{"from":${from},"pages":${JSON.stringify(ids)},"terms":{\n${linesOf(terms)}}}`;
  });
  await writeFile(fileOf('pages'), `{${learned.join(',\n')}}\n`);
}

function linesOf(terms: Readonly<Record<string, unknown>>): string {
  return Object.entries(terms)
    .map(([term, weights]) => `${JSON.stringify(term)}:${JSON.stringify(weights)}`)
    .join(',\n');
}

function isOf(portal: PortalId, { hostname }: URL): boolean {
  return portals[portal].hosts.some(host => host === hostname);
}
