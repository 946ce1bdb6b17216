import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Case, isArchived } from '../../checklist/index.ts';
import { procedure } from '../../guide/procedure.ts';
import type { State } from '../../store/types.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { Unfold } from '../../ui/Unfold.tsx';
import { overviewHash } from './address.ts';
import { CaseRows } from './CaseRows.tsx';
import { caseLine, inOrder } from './caseLine.ts';
import { distinctions } from './distinction.ts';
import { finds } from './findCases.ts';

interface CaseListProps {
  state: State;
  now: () => Date;
  /** Opens a case, also one in the archive. */
  choose: (kase: Case) => void;
  startNew: () => void;
  /** Back to the case that was open, when there is one. */
  back?: (() => void) | undefined;
}

/** All cases at a glance, the most urgent first, with a search; those in the archive are folded under their number. */
export function CaseList({ state, now, choose, startNew, back }: CaseListProps) {
  const i18n = useI18n();
  const { say, count, texts } = i18n;
  const { cases: words } = texts;
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const moment = now();
  const { current, archive, distinction } = useMemo(() => listed(state.cases, moment), [state.cases]);
  const matches = finds(query);
  const found = current.filter(line => matches(line.kase));
  const foundInArchive = archive.filter(line => matches(line.kase));
  const rows = { distinction, activeId: state.activeCaseId, now: moment, choose };

  // After the first painting: a focus makes the browser lay out everything at once.
  useEffect(() => search.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const [only, another] = found;
    if (only && !another) choose(only.kase);
  };

  return (
    <section class="case-list">
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <div class="case-actions">
        {back && (
          <button type="button" class="button quiet" onClick={back}>
            {say(words.backToCase)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={startNew}>
          <Icon name="plus" />
          {say(texts.popup.newCase)}
        </button>
        <OutsideLink class="button quiet" href={`popup.html${overviewHash}`}>
          {say(words.inTab)}
        </OutsideLink>
      </div>
      <search>
        <form onSubmit={submit}>
          <Field id="case-search" label={say(words.search)} help={say(words.searchHelp)}>
            {ties => (
              <input
                {...ties}
                ref={search}
                class="input"
                type="search"
                autocomplete="off"
                value={query}
                onInput={event => setQuery(event.currentTarget.value)}
              />
            )}
          </Field>
        </form>
      </search>
      <p class="help" role="status">
        {current.length === 0 && say(words.noneOpen)}
        {current.length > 0 && found.length === 0 && say(words.foundNone, { query })}
        {found.length > 0 && count(words.found, found.length)}
      </p>
      {found.length > 0 && <CaseRows {...rows} lines={found} />}
      {foundInArchive.length > 0 && (
        <Unfold
          captionClass="fold"
          caption={
            <>
              <Icon name="chevron" />
              {say(words.inArchive, { count: foundInArchive.length })}
            </>
          }
        >
          <CaseRows {...rows} lines={foundInArchive} />
        </Unfold>
      )}
    </section>
  );
}

/** Lines for the cases that are worked on and those in the archive, each in their order. */
function listed(cases: readonly Case[], now: Date) {
  const lines = inOrder(cases.map(kase => caseLine(procedure, kase, now)));
  return {
    current: lines.filter(line => !isArchived(line.kase)),
    archive: lines.filter(line => isArchived(line.kase)),
    distinction: distinctions(cases),
  };
}
