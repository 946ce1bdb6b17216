import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadDirectory } from '../../src/directory/index.ts';
import { lineTo } from '../../src/messages/client.ts';
import { fromSnapshot, snapshotKey } from '../../src/messages/snapshot.ts';
import { App } from '../../src/popup/App.tsx';
import { overviewHash } from '../../src/popup/cases/address.ts';
import { browserName } from '../../src/popup/help/browserName.ts';
import type { Draft } from '../../src/popup/start/draft.ts';
import type { State } from '../../src/store/types.ts';
import { accessBy } from '../../src/ui/access.ts';
import { onStored } from '../../src/ui/onStored.ts';
import { registerAccessBy } from '../../src/ui/registerAccess.ts';
import { indexWatcher } from '../../src/ui/watchIndex.ts';
import { openSidebar } from './sidebar.ts';
import '../../src/popup/popup.css';

const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
if (inPopup) document.documentElement.classList.add('in-popup');

const thisWindow = inPopup && !import.meta.env.FIREFOX ? browser.windows.getCurrent() : null;
const openBeside = async () => {
  // Firefox opens it only straight from the click.
  if (!thisWindow) await openSidebar();
  const id = (await thisWindow)?.id;
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  window.close();
};

const ask = lineTo(browser.runtime);

const draftKey = 'draft';
const kept = {
  read: async () => (await browser.storage.session.get(draftKey))[draftKey],
  keep: (draft: Draft | null) => {
    const kept = draft ? browser.storage.session.set({ [draftKey]: draft }) : browser.storage.session.remove(draftKey);
    kept.catch(() => undefined);
  },
};

const watchIndex = indexWatcher(browser.storage);

const root = document.getElementById('app');

/** The state that was the last one when the popup was closed: there before the worker has woken up. */
async function lastState(): Promise<State | null> {
  const kept = await browser.storage.session.get(snapshotKey).catch(() => null);
  return fromSnapshot(kept?.[snapshotKey]);
}

lastState().then(first => {
  if (!root) return;
  render(
    <App
      ask={ask}
      checkPage={() => ask({ kind: 'checkPage' })}
      pointAtField={() => ask({ kind: 'startPointing' })}
      openBeside={inPopup ? openBeside : null}
      close={() => inPopup && window.close()}
      version={`${browser.runtime.getManifest().version}, ${browserName(navigator.userAgent)}`}
      subscribe={changed => onStored(browser.storage.onChanged, changed)}
      first={first}
      loadDirectory={loadDirectory}
      now={() => new Date()}
      begin={location.hash === overviewHash ? 'list' : 'case'}
      kept={kept}
      access={accessBy(browser.permissions)}
      registers={registerAccessBy(browser.permissions)}
      watchIndex={watchIndex}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
});
