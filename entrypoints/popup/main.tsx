import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadDirectory } from '../../src/directory/index.ts';
import { contentMatches } from '../../src/guide/portals.ts';
import { lineTo } from '../../src/messages/client.ts';
import { App } from '../../src/popup/App.tsx';
import { overviewHash } from '../../src/popup/cases/address.ts';
import type { Draft } from '../../src/popup/start/draft.ts';
import { onStored } from '../../src/ui/onStored.ts';
import type { Subscribe } from '../../src/ui/useStored.ts';
import '../../src/popup/popup.css';

// The very patterns of the manifest: Chrome knows no wider ones as granted.
const origins = contentMatches();

const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
if (inPopup) document.documentElement.classList.add('in-popup');

const ask = lineTo(browser.runtime);

const draftKey = 'draft';
const kept = {
  read: async () => (await browser.storage.session.get(draftKey))[draftKey],
  keep: (draft: Draft | null) => {
    const kept = draft ? browser.storage.session.set({ [draftKey]: draft }) : browser.storage.session.remove(draftKey);
    kept.catch(() => undefined);
  },
};

/** Tells of changes, also of those between the first answer and the first drawing. */
function subscriptionFromNow(): Subscribe {
  let missed = false;
  const forget = onStored(browser.storage.onChanged, () => {
    missed = true;
  });
  return changed => {
    forget();
    if (missed) changed();
    missed = false;
    return onStored(browser.storage.onChanged, changed);
  };
}

const subscribe = subscriptionFromNow();
const root = document.getElementById('app');

/** The answer to `firstAsk.ts`, or to the same question asked now. */
const firstAnswer = lineTo({ sendMessage: message => globalThis.firstAnswer ?? browser.runtime.sendMessage(message) })({
  kind: 'readState',
});
/** One drawing instead of two, unless the answer takes so long that somebody would wonder. */
const patience = new Promise<undefined>(resolve => setTimeout(resolve, 400, undefined));

Promise.race([firstAnswer, patience]).then(first => {
  if (!root) return;
  render(
    <App
      ask={ask}
      checkPage={() => ask({ kind: 'checkPage' })}
      pointAtField={() => ask({ kind: 'startPointing' })}
      close={() => inPopup && window.close()}
      subscribe={subscribe}
      first={first}
      loadDirectory={loadDirectory}
      now={() => new Date()}
      begin={location.hash === overviewHash ? 'list' : 'case'}
      kept={kept}
      access={{
        granted: () => browser.permissions.contains({ origins }),
        request: () => browser.permissions.request({ origins }),
      }}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
});
