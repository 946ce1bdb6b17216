import { writeFile } from 'node:fs/promises';
import { type PortalId, portals } from '../src/guide/portals.ts';
import { entriesOf } from '../src/recognition/lists.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';
import { corpus } from '../tests/recognition/corpus.ts';
import { termsOn } from '../tests/recognition/judge.ts';
import { type Example, learn } from './learning/learn.ts';

/** Learns from the labelled pages what the terms of a page tell of it (docs/decisions/0014), and writes it down. */
const file = new URL('../src/guide/pages/tells.json', import.meta.url);
/** It sits on every page of ePUSA (domain.md 2.1), in the corpus on few. */
const loginBox = (heading: string) =>
  `<div><${heading}>Přihlášení pro správce dat</${heading}><form>Login: <input name="login"> Heslo: <input type="password" name="heslo"> ` +
  '<input type="submit" value="Přihlásit"> <a href="#">Potřebujete login?</a></form></div>';
/** Persons, places and remarks that the corpus invents: real pages show others. */
const invented =
  /^[#@]?(?:a\d+|alen|cvicn|eva|exampl\w*|han|hana|horn\w*|jan|jana|jarosl\w*|jir|jos\w*|karel|lhot\w*|mari|model\w*|novak\w*|petr|plzen\w*|pokus\w*|replik\w*|test\w*|tomas|ukazk\w*|vysocin\w*|vzor\w*|zkous\w*|zkuseb\w*)$/;
/** A frame that shows less says nothing of frames. */
const leastOfFrame = 12;
const [browser] = ensureBrowsers(['chromium']);
if (!browser?.ok) {
  console.error(browser?.en ?? 'No browser.');
  process.exit(1);
}
const session = await launch(browser, { portalsPort: 0, hosts: [], language: 'cs', headless: true });
const labelled = corpus(process.argv[2]).filter(({ isApart }) => !isApart);
const withBox = labelled.filter(({ url, html }) => isOf('epusa', url) && !/type="?password/i.test(html));
const pages = [...labelled, ...withBox.map((page, i) => ({ ...page, html: page.html + loginBox(i % 2 ? 'b' : 'h3') }))];
const shown = await termsOn(session, pages);
await session.close();

const learned = entriesOf(portals).map(([portal]) => {
  const examples = pages.flatMap(({ url, page, dialect }, i): Example[] =>
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
  const { pages: ids, terms } = learn(examples);
  const lines = Object.entries(terms).map(([term, weights]) => `${JSON.stringify(term)}:[${weights}]`);
  console.log(`${portal}: ${from} pages, ${lines.length} terms`);
  return `${JSON.stringify(portal)}:{"from":${from},"pages":${JSON.stringify(ids)},"terms":{\n${lines.join(',\n')}}}`;
});
await writeFile(file, `{${learned.join(',\n')}}\n`);

function isOf(portal: PortalId, { hostname }: URL): boolean {
  return portals[portal].hosts.some(host => host === hostname);
}
