import { useState } from 'preact/hooks';
import { dayOf } from '../../calendar/civilDay.ts';
import type { Directory } from '../../directory/index.ts';
import { registers } from '../../guide/registers.ts';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import type { Settings } from '../../store/types.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { type ChosenMunicipality, MunicipalityField } from '../../ui/municipality/MunicipalityField.tsx';
import { useDirectory } from '../../ui/municipality/useDirectory.ts';
import { NameField } from '../../ui/NameField.tsx';
import type { RegisterAccess } from '../../ui/registerAccess.ts';
import { useIndex, type WatchIndex } from '../../ui/watchIndex.ts';
import { saveFile } from '../saveFile.ts';
import { FoundCard } from './FoundCard.tsx';
import { lookupCsv, lookupJson } from './lookupFile.ts';
import { type LookUp, useLookup } from './useLookup.ts';

interface LookupProps {
  settings: Settings;
  registers: RegisterAccess;
  lookUp: LookUp;
  cancel: () => void;
  watchIndex: WatchIndex;
  loadDirectory: () => Promise<Directory>;
  now: () => Date;
}

type Form = ChosenMunicipality & { givenName: string; surname: string };

const empty: Form = { query: '', municipality: null, givenName: '', surname: '' };

/** Asks the public registers about any municipality, with or without a name; the answers can be saved. */
export function Lookup({ settings, registers: access, lookUp, cancel, watchIndex, loadDirectory, now }: LookupProps) {
  const received = useIndex(watchIndex);
  const { say, texts, language } = useI18n();
  const { lookup } = optionsTexts[language];
  const { popup, verification } = texts;
  const { directory, retry } = useDirectory(loadDirectory);
  const { found, busy, failed, missing, ask, allow } = useLookup(lookUp, access, settings);
  const [form, setForm] = useState(empty);
  const [judged, setJudged] = useState(false);
  const change = (patch: Partial<Form>) => setForm(before => ({ ...before, ...patch }));
  const [givenName, surname] = [form.givenName.trim(), form.surname.trim()];
  const isHalf = Boolean(givenName) !== Boolean(surname);

  const submit = (event: Event) => {
    event.preventDefault();
    setJudged(true);
    if (busy || !form.municipality || isHalf) return;
    ask(form.municipality, givenName ? { givenName, surname } : null);
  };
  const name = say(lookup.file, { day: dayOf(now()) });
  const word = (field: 'givenName' | 'surname') => (
    <NameField
      id={`lookup-${field}`}
      label={say(popup[field])}
      value={form[field]}
      error={judged && isHalf && !form[field].trim() ? say(lookup.halfName) : undefined}
      change={value => change({ [field]: value })}
    />
  );
  return (
    <section id="lookup" class="lookup" aria-labelledby="lookup-title">
      <h2 id="lookup-title">{say(lookup.title)}</h2>
      <p>{say(lookup.lead)}</p>
      <form noValidate onSubmit={submit}>
        <MunicipalityField
          chosen={form}
          problem={judged && !form.municipality ? say(lookup.missing) : undefined}
          directory={directory}
          retry={retry}
          change={change}
        />
        <fieldset class="field" aria-describedby="lookup-name-help">
          <legend class="label">
            {say(lookup.name)}
            <span class="aside"> ({say(popup.optional)})</span>
          </legend>
          <div class="pair">
            {word('givenName')}
            {word('surname')}
          </div>
          <p class="help" id="lookup-name-help">
            {say(lookup.nameHelp)}
          </p>
        </fieldset>
        <div class="buttons">
          <button type="submit" class="button main" aria-disabled={busy}>
            {say(busy ? verification.checking : lookup.check)}
          </button>
          {(busy || received !== null) && (
            <button type="button" class="button quiet" onClick={cancel}>
              {say(verification.cancel)}
            </button>
          )}
        </div>
        {missing.length > 0 && (
          <p class="help">{say(verification.whyAccess, { hosts: missing.map(id => registers[id].host).join(', ') })}</p>
        )}
      </form>
      <div role="status">
        {received !== null && (
          <p class="help">{say(verification.searching, { read: Math.floor(received / 1_000_000) })}</p>
        )}
        {failed && <p class="said error">{say(lookup.none)}</p>}
        {found.length > 0 && !busy && <span class="visually-hidden">{say(verification.checked)}</span>}
      </div>
      {found.map(one => (
        <FoundCard
          key={`${one.municipality.code} ${one.mayor?.givenName} ${one.mayor?.surname}`}
          found={one}
          allow={id => allow(id, one)}
        />
      ))}
      {found.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => saveFile(`${name}.csv`, lookupCsv(found, { verification, lookup }), 'text/csv')}
          >
            {say(lookup.saveCsv)}
          </button>
          <button type="button" class="button" onClick={() => saveFile(`${name}.json`, lookupJson(found, now()))}>
            {say(lookup.saveJson)}
          </button>
        </div>
      )}
    </section>
  );
}
