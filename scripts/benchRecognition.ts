import { mkdir, writeFile } from 'node:fs/promises';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';
import { captionPages } from '../tests/recognition/captionPages.ts';
import { corpus } from '../tests/recognition/corpus.ts';
import { judge, mistakesOf } from '../tests/recognition/judge.ts';
import { linesOf, reportOf } from '../tests/recognition/report.ts';

/** How well recognition does on labelled pages: those of the project, the captions (`captions`), or a folder named in the command. */
const out = 'bench-out';
const folder = process.argv[2];
const [browser] = ensureBrowsers(['chromium']);
if (!browser?.ok) {
  console.error(browser?.en ?? 'No browser.');
  process.exit(1);
}
const pages = folder === 'captions' ? captionPages() : corpus(folder);
const session = await launch(browser, { portalsPort: 0, hosts: [], language: 'cs', headless: true });

const judged = await judge(session, pages);
await session.close();

const report = reportOf(judged);
for (const line of linesOf(report)) console.log(line);
const mistakes = judged.map(page => ({ page: page.name, mistakes: mistakesOf(page) }));
await mkdir(out, { recursive: true });
await writeFile(`${out}/recognition.json`, `${JSON.stringify({ ...report, mistakes }, null, 2)}\n`);
