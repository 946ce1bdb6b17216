import { render } from 'preact';
import { browser } from 'wxt/browser';
import { contentMatches } from '../../src/guide/portals.ts';
import { WelcomePage } from '../../src/welcome/WelcomePage.tsx';
import '../../src/welcome/welcome.css';

// The very patterns of the manifest: Chrome knows no wider ones as granted.
const origins = contentMatches();

const root = document.getElementById('app');
if (root) {
  render(
    <WelcomePage
      access={{
        granted: () => browser.permissions.contains({ origins }),
        request: () => browser.permissions.request({ origins }),
      }}
      // Firefox puts it into the toolbar by itself.
      hidesIcon={import.meta.env.CHROME || import.meta.env.EDGE}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
}
