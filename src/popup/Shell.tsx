import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AccessBanner } from '../ui/AccessBanner.tsx';
import type { Access } from '../ui/access.ts';
import { Banner } from '../ui/Banner.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Mark } from '../ui/Mark.tsx';
import { problemText } from '../ui/problemText.ts';
import { usePainted } from '../ui/usePainted.ts';
import { Settings } from './settings/Settings.tsx';
import type { Cases } from './types.ts';

interface ShellProps {
  cases: Cases;
  access: Access;
  now: () => Date;
  openBeside: (() => Promise<void>) | null;
  children: ComponentChildren;
}

/** What stands around every view: the name, the settings, and messages about access and storage. */
export function Shell({ cases, access, now, openBeside, children }: ShellProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const { state, problem } = cases;
  const painted = usePainted();
  const close = say(texts.popup.close);
  const settings = say(texts.popup.settings);
  const beside = say(texts.popup.beside);
  return (
    <div class="popup">
      <header class="top">
        <Mark />
        <p class="brand">{say(texts.popup.name)}</p>
        {openBeside && (
          <button
            type="button"
            class="icon-button"
            aria-label={beside}
            title={beside}
            onClick={() => void openBeside()}
          >
            <Icon name="beside" />
          </button>
        )}
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
        {state && painted && (
          <Settings
            hidden={!settingsOpen}
            now={now}
            settings={state.settings}
            policyLanguage={state.policy.language}
            send={cases.send}
          />
        )}
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
