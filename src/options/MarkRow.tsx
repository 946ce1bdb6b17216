import { fields } from '../guide/fields.ts';
import type { FieldId } from '../guide/index.ts';
import { fieldsToOffer, type Mark } from '../guide/mark.ts';
import { pages } from '../guide/pages/index.ts';
import { optionsTexts } from '../guide/texts/optionsTexts.ts';
import { sentence } from '../guide/texts/typography.ts';
import { Icon } from '../ui/Icon.tsx';
import { type I18n, useI18n } from '../ui/i18n.tsx';
import type { ChangeMarks } from './OptionsPage.tsx';

/** One mark: the caption and the place of the control, what the guide takes it for, deleting. */
export function MarkRow({ mark, change }: { mark: Mark; change: ChangeMarks }) {
  const i18n = useI18n();
  const { say, texts, language } = i18n;
  const { options } = optionsTexts[language];
  const { fieldNames } = texts;
  const name = mark.label ? say(options.named, { label: mark.label }) : say(options.noLabel);
  const offered = fieldsToOffer(pages[mark.page], mark.kind, field => fields[field].kinds);
  const shown = mark.field && !offered.includes(mark.field) ? [mark.field, ...offered] : offered;
  const choose = (value: string) => {
    const field: FieldId | null = shown.find(one => one === value) ?? null;
    change({ add: [{ ...mark, field }], remove: [mark] }, say(options.changed, { name }));
  };
  const place = placeOf(i18n, mark);
  const remove = say(options.remove, { name });
  return (
    <li class="mark-row">
      <p>
        <b>{mark.label || sentence(say(options.noLabel))}</b>
        {place && <span class="place">{place}</span>}
      </p>
      <select
        class="select"
        aria-label={say(options.takenFor, { name })}
        value={mark.field ?? ''}
        onChange={event => choose(event.currentTarget.value)}
      >
        {shown.map(field => (
          <option key={field} value={field}>
            {sentence(fieldNames[field])}
          </option>
        ))}
        <option value="">{say(options.silent)}</option>
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={remove}
        title={remove}
        onClick={() => change({ add: [], remove: [mark] }, say(options.removed, { name }))}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Where the control stands, as far as it is told apart by that. */
function placeOf({ say, language }: I18n, { section, nth, of }: Mark): string {
  const { options } = optionsTexts[language];
  const parts = [section && say(options.section, { section }), of > 1 && say(options.order, { nth: nth + 1, of })];
  return parts.filter(part => part).join(', ');
}
