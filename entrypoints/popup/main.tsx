import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadDirectory } from '../../src/directory/index.ts';
import { contentMatches } from '../../src/guide/portals.ts';
import { lineTo } from '../../src/messages/client.ts';
import { App } from '../../src/popup/App.tsx';
import { onStored } from '../../src/ui/onStored.ts';
import '../../src/popup/popup.css';

// The very patterns of the manifest: Chrome knows no wider ones as granted.
const origins = contentMatches();

if (browser.extension.getViews({ type: 'popup' }).includes(window)) document.documentElement.classList.add('in-popup');

const root = document.getElementById('app');
if (root) {
  render(
    <App
      ask={lineTo(browser.runtime)}
      subscribe={changed => onStored(browser.storage.onChanged, changed)}
      loadDirectory={loadDirectory}
      now={() => new Date()}
      access={{
        granted: () => browser.permissions.contains({ origins }),
        request: () => browser.permissions.request({ origins }),
      }}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
}
