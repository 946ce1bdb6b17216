import { render } from 'preact';
import { browser } from 'wxt/browser';
import { lineTo } from '../../src/messages/client.ts';
import { OptionsPage } from '../../src/options/OptionsPage.tsx';
import { onStored } from '../../src/ui/onStored.ts';
import '../../src/options/options.css';

const root = document.getElementById('app');
if (root) {
  const ask = lineTo(browser.runtime);
  render(
    <OptionsPage
      ask={ask}
      preview={text => ask({ kind: 'previewCases', text })}
      now={() => new Date()}
      subscribe={changed => onStored(browser.storage.onChanged, changed)}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
}
