import { startOfDay } from '../../calendar/civilDay.ts';
import { type Case, isArchived } from '../../checklist/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type I18n, useI18n } from '../../ui/i18n.tsx';
import { titleOf } from '../cases/caseWords.ts';

interface CaseSwitcherProps {
  activeId: string | null;
  all: readonly Case[];
  select: (id: string) => void;
  toList: () => void;
}

/** More than these cannot be found at a glance any more: then there is the overview with its search. */
const mostInSelect = 5;

/** Chooses among the cases outside the archive: a few by a select, many in the overview. */
export function CaseSwitcher({ activeId, all, select, toList }: CaseSwitcherProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const current = all.filter(kase => !isArchived(kase));
  const few = current.length <= mostInSelect;
  return (
    <div class="switcher">
      {current.length > 1 && few && (
        <label>
          <span class="visually-hidden">{say(texts.popup.cases)}</span>
          <select class="select" value={activeId ?? ''} onChange={event => select(event.currentTarget.value)}>
            {current.map(other => (
              <option key={other.id} value={other.id}>
                {nameOf(i18n, other)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="button quiet" onClick={toList}>
        <Icon name="search" />
        {few ? say(texts.cases.title) : say(texts.cases.titleCounted, { count: current.length })}
      </button>
    </div>
  );
}

function nameOf(i18n: I18n, kase: Case): string {
  const { say, date, texts } = i18n;
  return `${titleOf(i18n, kase)} – ${say(texts.popup.kinds[kase.kind])}, ${date(startOfDay(kase.meetingOn), 'full')}`;
}
