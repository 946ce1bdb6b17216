import { parseArgs } from 'node:util';
import type { FoundBrowser } from '../tests/browsers/find.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { type Dialect, isDialect } from '../tests/portals/dialects/model.ts';
import { build } from './demo/build.ts';
import { openDemo } from './demo/open.ts';
import { walkDemo } from './demo/walk.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: 'demo-out' },
    browser: { type: 'string' },
    dialect: { type: 'string', default: 'jsp' },
    dark: { type: 'boolean', default: false },
  },
});

const browser = chooseBrowser();
const dialect = chooseDialect();
if (!values.headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  fail('There is no screen here: run `npm run demo -- --headless --out DIR`, which leaves screenshots in DIR.');
}

console.log(`Building for ${browser.product}…`);
const extensionDir = await build(browser.family, values.headless);
if (values.headless) {
  const colourScheme = values.dark ? 'dark' : 'light';
  process.exitCode = await walkDemo({ browser, extensionDir, dialect, out: values.out, colourScheme });
} else {
  await openDemo({ browser, extensionDir, dialect });
}

/** The browser that was asked for, or the first that is installed; on Debian as root Chromium is installed. */
function chooseBrowser(): FoundBrowser {
  const families = values.browser
    ? ([values.browser === 'firefox' ? 'firefox' : 'chromium'] as const)
    : (['chromium', 'firefox'] as const);
  const [first, second] = ensureBrowsers(families.slice(0, 1));
  if (first?.ok) return first;
  const [fallback] = families.length > 1 ? ensureBrowsers(['firefox']) : [second];
  if (fallback?.ok) return fallback;
  return fail(first ? `${first.cs}\n${first.en}` : 'No browser.');
}

function chooseDialect(): Dialect {
  return isDialect(values.dialect)
    ? values.dialect
    : fail(`There is no dialect ${values.dialect}: jsp, modern or grid.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
