import type { Language } from '../../guide/index.ts';
import { portals } from '../../guide/portals.ts';
import type { Settings as StoredSettings } from '../../store/types.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';
import type { Cases } from '../types.ts';
import { Reminders } from './Reminders.tsx';
import { Switch } from './Switch.tsx';

interface SettingsProps {
  hidden: boolean;
  now: () => Date;
  settings: StoredSettings;
  /** The language that holds while the clerk has chosen none. */
  policyLanguage: Language | null;
  send: Cases['send'];
}

const languages = { auto: null, cs: 'cs', en: 'en' } as const satisfies Record<string, Language | null>;

/** Language, guard, panel and reminders. Every change is kept at once. */
export function Settings({ hidden, now, settings, policyLanguage, send }: SettingsProps) {
  const { say, count, date, texts } = useI18n();
  const { popup } = texts;
  const change = (
    patch: Partial<Pick<StoredSettings, 'language' | 'guard' | 'panel' | 'dismissed' | 'pausedUntil' | 'hiddenOn'>>,
  ) => send({ kind: 'changeSettings', patch });
  const until = settings.pausedUntil ? new Date(settings.pausedUntil) : null;
  const paused = until && until > now() ? until : null;
  const chooseLanguage = (value: string) => {
    for (const [name, language] of Object.entries(languages)) if (name === value) change({ language });
  };
  return (
    <section id="settings" class="settings" aria-label={say(popup.settings)} hidden={hidden}>
      <div class="setting">
        <label for="language">{say(popup.language)}</label>
        <select
          id="language"
          class="select"
          value={settings.language ?? 'auto'}
          onChange={event => chooseLanguage(event.currentTarget.value)}
        >
          <option value="auto">{say(policyLanguage ? popup.languagePolicy : popup.languageAuto)}</option>
          <option value="cs" lang="cs">
            {popup.languages.cs}
          </option>
          <option value="en" lang="en">
            {popup.languages.en}
          </option>
        </select>
      </div>
      <Switch label={say(popup.guardSetting)} on={settings.guard} change={guard => change({ guard })} />
      <Switch label={say(popup.panelSetting)} on={settings.panel} change={panel => change({ panel })} />
      <Reminders settings={settings} change={patch => send({ kind: 'changeSettings', patch })} />
      {paused && (
        <p class="setting">
          <span>{say(popup.pausedUntil, { time: date(paused, 'time') })}</span>
          <button type="button" class="button quiet" onClick={() => change({ pausedUntil: null })}>
            {say(popup.resume)}
          </button>
        </p>
      )}
      {settings.hiddenOn.map(portal => (
        <p key={portal} class="setting">
          <span>{say(popup.hiddenOn, { portal: portals[portal].name })}</span>
          <button
            type="button"
            class="button quiet"
            onClick={() => change({ hiddenOn: settings.hiddenOn.filter(other => other !== portal) })}
          >
            {say(popup.resume)}
          </button>
        </p>
      ))}
      {settings.dismissed.length > 0 && (
        <p class="setting">
          <span>{count(popup.dismissed, settings.dismissed.length)}</span>
          <button type="button" class="button quiet" onClick={() => change({ dismissed: [] })}>
            {say(popup.showDismissed)}
          </button>
        </p>
      )}
      <p class="setting">
        <OutsideLink class="button quiet" href="options.html">
          {say(popup.markedFields)}
        </OutsideLink>
        <OutsideLink class="button quiet" href="options.html#support">
          {say(texts.help.contactTitle)}
        </OutsideLink>
      </p>
      <p class="privacy">{say(popup.privacy)}</p>
    </section>
  );
}
