import type { Settings } from '../../store/types.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { Switch } from './Switch.tsx';

interface RemindersProps {
  settings: Settings;
  change: (patch: Partial<Pick<Settings, 'reminders' | 'remindFrom' | 'remindTo' | 'remindOnDaysOff'>>) => void;
}

/** Whether and when notifications may remind of steps. */
export function Reminders({ settings, change }: RemindersProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const { reminders, remindFrom, remindTo, remindOnDaysOff } = settings;
  return (
    <>
      <Switch label={say(popup.reminders)} on={reminders} change={on => change({ reminders: on })} />
      {reminders && (
        <>
          <div class="setting hours">
            <span>{say(popup.remindHours)}</span>
            <Hour
              label={say(popup.remindFrom)}
              value={remindFrom}
              hours={hoursBetween(0, 23)}
              choose={hour => change({ remindFrom: hour, remindTo: Math.max(remindTo, hour + 1) })}
            />
            <span aria-hidden="true">–</span>
            <Hour
              label={say(popup.remindTo)}
              value={remindTo}
              hours={hoursBetween(remindFrom + 1, 24)}
              choose={hour => change({ remindTo: hour })}
            />
          </div>
          <Switch
            label={say(popup.remindOnDaysOff)}
            on={remindOnDaysOff}
            change={on => change({ remindOnDaysOff: on })}
          />
        </>
      )}
    </>
  );
}

interface HourProps {
  label: string;
  value: number;
  hours: readonly number[];
  choose: (hour: number) => void;
}

function Hour({ label, value, hours, choose }: HourProps) {
  return (
    <select
      class="select"
      aria-label={label}
      value={value}
      onChange={event => choose(Number(event.currentTarget.value))}
    >
      {hours.map(hour => (
        <option key={hour} value={hour}>
          {hour}:00
        </option>
      ))}
    </select>
  );
}

function hoursBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
