import type { Browser } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import type { Look } from './session.ts';

/** What only Firefox's own code may do: it runs in the browser's window, with the browser's rights. */
export type FirefoxInside = {
  backgroundRuns(geckoId: string): Promise<boolean>;
  stopBackground(geckoId: string): Promise<void>;
  emulate(look: Look): Promise<void>;
  /** Closes the tab whose address ends so; false when there is none. Pages of extensions are hidden from the driver. */
  closeTab(ending: string): Promise<boolean>;
};

/** Needs `--remote-allow-system-access`. Throws when the browser is not Firefox over WebDriver BiDi. */
export async function openInside(browser: Browser): Promise<FirefoxInside> {
  if (!(browser instanceof BidiBrowser)) throw new Error('Not a Firefox driven over WebDriver BiDi');
  const { connection } = browser;
  const chromeScope = { maxDepth: 0, 'moz:scope': 'chrome' };
  const { contexts } = (await connection.send('browsingContext.getTree', chromeScope)).result;
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window');

  const run = async (expression: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(`${result.exceptionDetails.text} in: ${expression}`);
    return 'value' in result.result ? result.result.value : undefined;
  };
  const extension = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    backgroundRuns: async id => (await run(`${extension(id)}.backgroundState`)) === 'running',
    stopBackground: async id => {
      await run(`${extension(id)}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`);
    },
    closeTab: async ending => {
      const isIt = `({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(ending)})`;
      return (await run(`(tab => tab && (gBrowser.removeTab(tab), true))(gBrowser.tabs.find(${isIt}))`)) === true;
    },
    emulate: async look => {
      await run(Object.entries(lookPreferences(look)).map(setPreference).join(';'));
    },
  };
}

/** In forced colours Firefox takes the scheme from the chosen colours, as it does from a contrast theme of Windows. */
function lookPreferences({ colourScheme, forcedColours, reducedMotion }: Look): Record<string, number | string | null> {
  const dark = colourScheme === 'dark';
  return {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.display.document_color_use': forcedColours ? 2 : null,
    'browser.display.background_color': forcedColours && dark ? '#000000' : null,
    'browser.display.foreground_color': forcedColours && dark ? '#ffffff' : null,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  };
}

function setPreference([name, value]: [string, number | string | null]): string {
  const key = JSON.stringify(name);
  if (value === null) return `Services.prefs.clearUserPref(${key})`;
  const set = typeof value === 'number' ? 'setIntPref' : 'setStringPref';
  return `Services.prefs.${set}(${key}, ${JSON.stringify(value)})`;
}
