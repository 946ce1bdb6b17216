import { render } from 'preact';
import { browser } from 'wxt/browser';
import { accessBy } from '../../src/ui/access.ts';
import { WelcomePage } from '../../src/welcome/WelcomePage.tsx';
import '../../src/welcome/welcome.css';

const root = document.getElementById('app');
if (root) {
  render(
    <WelcomePage
      access={accessBy(browser.permissions)}
      // Firefox puts it into the toolbar by itself.
      hidesIcon={import.meta.env.CHROME || import.meta.env.EDGE}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
}
