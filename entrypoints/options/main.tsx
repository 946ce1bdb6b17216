import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadDirectory } from '../../src/directory/index.ts';
import { registerIds } from '../../src/guide/registers.ts';
import { lineTo } from '../../src/messages/client.ts';
import { OptionsPage } from '../../src/options/OptionsPage.tsx';
import { onStored } from '../../src/ui/onStored.ts';
import { registerAccessBy } from '../../src/ui/registerAccess.ts';
import { indexWatcher } from '../../src/ui/watchIndex.ts';
import '../../src/options/options.css';

const root = document.getElementById('app');
if (root) {
  const ask = lineTo(browser.runtime);
  render(
    <OptionsPage
      ask={ask}
      preview={text => ask({ kind: 'previewCases', text })}
      lookUp={(subject, mayor) => ask({ kind: 'lookUp', subject, mayor, registers: [...registerIds] })}
      cancelLookUp={() => void ask({ kind: 'cancelChecks' })}
      watchIndex={indexWatcher(browser.storage)}
      registers={registerAccessBy(browser.permissions)}
      loadDirectory={loadDirectory}
      now={() => new Date()}
      subscribe={changed => onStored(browser.storage.onChanged, changed)}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
}
