import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RegionName, regionNames, type SupportContact } from '../guide/regions.ts';
import { supportByDefault } from '../store/inForce.ts';
import type { State } from '../store/types.ts';
import { useI18n } from '../ui/i18n.tsx';
import { SupportForm } from './SupportForm.tsx';

/** Keeps a contact for a region, or with `null` none of the clerk's own; says so, with the way back to `before`. */
export type ChangeSupport = (
  region: RegionName,
  contact: SupportContact | null,
  before: SupportContact | null,
  said: string,
) => void;

interface SupportProps {
  state: State;
  change: ChangeSupport;
}

/** The contacts of the regions' IT support: one region at a time, those of the cases first. */
export function Support({ state, change }: SupportProps) {
  const { say, texts } = useI18n();
  const { help } = texts;
  const near = regionNames.filter(name => state.cases.some(kase => kase.municipality?.region === name));
  const active = state.cases.find(kase => kase.id === state.activeCaseId)?.municipality?.region;
  const [region, setRegion] = useState(near.find(name => name === active) ?? near[0] ?? null);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The browser looked for it before it was drawn.
    if (location.hash === '#support') section.current?.scrollIntoView();
  }, []);

  const own = (region && state.settings.support[region]) ?? null;
  const offer = (names: readonly RegionName[]) =>
    names.map(name => (
      <option key={name} value={name}>
        {name}
      </option>
    ));
  return (
    <section ref={section} id="support" class="support" aria-labelledby="support-title">
      <h2 id="support-title">{say(help.contactTitle)}</h2>
      <p>{say(help.contactLead)}</p>
      <div class="field">
        <label class="label" for="support-region">
          {say(help.region)}
        </label>
        <select
          id="support-region"
          class="select"
          value={region ?? ''}
          onChange={({ currentTarget: { value } }) => setRegion(regionNames.find(name => name === value) ?? null)}
        >
          {!region && <option value="">{say(help.regionChoose)}</option>}
          {near.length > 0 && <optgroup label={say(help.regionsOfCases)}>{offer(near)}</optgroup>}
          <optgroup label={say(help.regionsOther)}>{offer(regionNames.filter(name => !near.includes(name)))}</optgroup>
        </select>
      </div>
      {region && (
        <SupportForm
          // What was changed elsewhere, or taken back, is what the form begins with.
          key={`${region} ${JSON.stringify(own)}`}
          region={region}
          own={own}
          byDefault={supportByDefault(region, state.policy)}
          change={change}
        />
      )}
    </section>
  );
}
