import { startOfDay } from '../../calendar/civilDay.ts';
import type { Case } from '../../checklist/index.ts';
import { type I18n, useI18n } from '../../ui/i18n.tsx';

interface CaseSwitcherProps {
  kase: Case;
  all: readonly Case[];
  select: (id: string) => void;
}

/** Chooses among several cases. */
export function CaseSwitcher({ kase, all, select }: CaseSwitcherProps) {
  const i18n = useI18n();
  return (
    <label class="switcher">
      <span>{i18n.say(i18n.texts.popup.cases)}</span>
      <select class="select" value={kase.id} onChange={event => select(event.currentTarget.value)}>
        {all.map(other => (
          <option key={other.id} value={other.id}>
            {nameOf(i18n, other)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf({ say, date, texts: { popup } }: I18n, kase: Case): string {
  const name = kase.municipality?.name ?? say(popup.ico, { ico: kase.ico });
  return `${name} – ${say(popup.kinds[kase.kind])}, ${date(startOfDay(kase.meetingOn), 'full')}`;
}
