import { render } from 'preact';
import { browser } from 'wxt/browser';
import { lineTo } from '../../src/messages/client.ts';
import { RecordPage } from '../../src/record/RecordPage.tsx';
import { onStored } from '../../src/ui/onStored.ts';
import '../../src/record/record.css';

const root = document.getElementById('app');
if (root) {
  render(
    <RecordPage
      caseId={new URLSearchParams(location.search).get('case')}
      ask={lineTo(browser.runtime)}
      subscribe={changed => onStored(browser.storage.onChanged, changed)}
      now={() => new Date()}
      print={() => window.print()}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    root,
  );
}
