import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Banner } from '../ui/Banner.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { problemText } from '../ui/problemText.ts';
import { usePainted } from '../ui/usePainted.ts';
import { AccessBanner } from './AccessBanner.tsx';
import { Mark } from './Mark.tsx';
import { Settings } from './settings/Settings.tsx';
import type { Access, Cases } from './types.ts';

interface ShellProps {
  cases: Cases;
  access: Access;
  now: () => Date;
  children: ComponentChildren;
}

/** What stands around every view: the name, the settings, and messages about access and storage. */
export function Shell({ cases, access, now, children }: ShellProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const { state, problem } = cases;
  const painted = usePainted();
  const close = say(texts.popup.close);
  const settings = say(texts.popup.settings);
  return (
    <div class="popup">
      <header class="top">
        <Mark />
        <p class="brand">{say(texts.popup.name)}</p>
        {state && (
          <button
            type="button"
            class="icon-button"
            aria-label={settings}
            title={settings}
            aria-expanded={settingsOpen}
            aria-controls="settings"
            onClick={() => setSettingsOpen(!settingsOpen)}
          >
            <Icon name="settings" />
          </button>
        )}
      </header>
      <main>
        {state && painted && <Settings hidden={!settingsOpen} now={now} settings={state.settings} send={cases.send} />}
        <AccessBanner access={access} />
        {state?.trouble && (
          <Banner tone="note" close={{ label: close, act: () => cases.send({ kind: 'dismissTrouble' }) }}>
            {problemText(i18n, state.trouble)}
          </Banner>
        )}
        {children}
      </main>
      {state && problem && (
        <div class="floating">
          <Banner tone="alert" close={{ label: close, act: cases.forgive }}>
            {problemText(i18n, problem)}
          </Banner>
        </div>
      )}
    </div>
  );
}
