import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Municipality, search } from '../../directory/index.ts';
import { Field } from '../Field.tsx';
import { Icon } from '../Icon.tsx';
import { useI18n } from '../i18n.tsx';
import { MunicipalityOption } from './MunicipalityOption.tsx';
import { MunicipalityStatus } from './MunicipalityStatus.tsx';
import { sizeOf } from './municipalityWords.ts';
import { useCombobox } from './useCombobox.ts';
import type { LoadedDirectory } from './useDirectory.ts';

/** How many matches the list shows; more are to be narrowed by typing. */
const limit = 20;

/** What is typed, and what is chosen by it. */
export interface ChosenMunicipality {
  query: string;
  municipality: Municipality | null;
}

interface MunicipalityFieldProps {
  chosen: ChosenMunicipality;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
  directory: LoadedDirectory;
  retry: () => void;
  change: (patch: Partial<ChosenMunicipality>) => void;
}

/** Finds a municipality by name, okres, IČO or code in the embedded directory. */
export function MunicipalityField({ chosen, problem, directory, retry, change }: MunicipalityFieldProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { popup } = texts;
  const { query, municipality } = chosen;
  const whole = useRef<HTMLDivElement>(null);
  const loaded = typeof directory === 'object' ? directory : null;
  const found = useMemo(
    () => (loaded && !municipality ? search(loaded, query, limit) : null),
    [loaded, municipality, query],
  );
  const matches = found?.matches ?? [];

  const choose = (one: Municipality) => change({ municipality: one, query: one.name });
  /** Enter without an active option takes the best match, but only when there is one best. */
  const take = (index: number) => {
    const one = matches[index] ?? (found?.ambiguous ? undefined : matches[0]);
    if (one) choose(one);
    return Boolean(one);
  };
  const list = useCombobox(matches.length, take);
  const leave = () => {
    list.close();
    if (found?.total === 1 && matches[0]) choose(matches[0]);
  };
  const size = list.open && found ? sizeOf(i18n, found) : '';

  // In a popup of 600 px the list would open below the edge.
  useEffect(() => {
    const dropdown = whole.current?.querySelector('.dropdown');
    const below = list.open && dropdown && dropdown.getBoundingClientRect().bottom > window.innerHeight;
    if (below) whole.current?.scrollIntoView({ block: 'start' });
  }, [list.open]);

  return (
    <div ref={whole} class="municipality">
      <Field
        id="municipality"
        label={say(popup.municipality)}
        help={say(popup.municipalityHelp)}
        error={
          directory === 'failed'
            ? say(popup.municipalityError)
            : found && query.trim() !== '' && matches.length === 0
              ? say(popup.municipalityNone, { query: query.trim() })
              : problem
        }
      >
        {ties => (
          <div class="combobox">
            <Icon name={municipality ? 'check' : 'search'} />
            <input
              {...ties}
              class="input"
              type="text"
              role="combobox"
              required
              autocomplete="off"
              spellcheck={false}
              aria-autocomplete="list"
              aria-expanded={list.open}
              aria-controls="municipality-list"
              {...(list.open && list.active >= 0 ? { 'aria-activedescendant': `municipality-${list.active}` } : {})}
              value={query}
              onInput={event => {
                change({ query: event.currentTarget.value, municipality: null });
                list.typed();
              }}
              onKeyDown={list.key}
              onClick={list.show}
              onBlur={leave}
            />
            <div class="dropdown" hidden={!list.open}>
              <div id="municipality-list" class="options" role="listbox" aria-label={say(popup.municipality)}>
                {loaded &&
                  matches.map((match, index) => (
                    <MunicipalityOption
                      key={match.code}
                      id={`municipality-${index}`}
                      municipality={match}
                      directory={loaded}
                      active={index === list.active}
                      choose={() => {
                        choose(match);
                        list.close();
                      }}
                    />
                  ))}
              </div>
              <p class="count" aria-hidden="true">
                {size}
              </p>
            </div>
          </div>
        )}
      </Field>
      {directory === 'failed' && (
        <button type="button" class="button quiet" onClick={retry}>
          {say(popup.retry)}
        </button>
      )}
      <MunicipalityStatus chosen={municipality} size={size} loading={directory === 'loading' && query !== ''} />
    </div>
  );
}
