import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import type { ImportedCase, State } from '../../store/types.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';

/** What was loaded last, as far as it is still here, and the way back. */
export function LastImport({ state, undo }: { state: State; undo: () => void }) {
  const { say, count, date, language } = useI18n();
  const { backup } = optionsTexts[language];
  const { lastImport } = state;
  const left = (lastImport?.cases ?? []).filter(({ id }) => state.cases.some(kase => kase.id === id));
  if (!lastImport || left.length === 0) return null;
  const fresh = left.filter(({ before }) => before === null).length;
  const what = [fresh > 0 && count(backup.newCases, fresh), count(backup.events, eventsIn(left))];
  return (
    <p class="last">
      <span>
        {say(backup.last, { date: date(new Date(lastImport.at), 'moment'), what: what.filter(Boolean).join(', ') })}
      </span>
      <button type="button" class="button quiet" onClick={undo}>
        <Icon name="undo" />
        {say(backup.undo)}
      </button>
    </p>
  );
}

function eventsIn(cases: readonly ImportedCase[]): number {
  return cases.reduce((total, { added }) => total + added.length, 0);
}
