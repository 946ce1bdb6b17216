import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { type I18n, useI18n } from '../../ui/i18n.tsx';
import type { Row } from './overview.ts';

/** Done and skipped steps, folded under their number. */
export function SettledList({ rows, children }: { rows: readonly Row[]; children: ComponentChildren }) {
  const i18n = useI18n();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details class="settled" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="fold">
        <Icon name="chevron" />
        {open ? i18n.say(i18n.texts.popup.hideDone) : captionOf(i18n, rows)}
      </summary>
      <ul class="steps">{children}</ul>
    </details>
  );
}

/** „Ukázat 5 hotových a 1 vynechaný“ */
function captionOf({ count, texts: { popup } }: I18n, rows: readonly Row[]): string {
  const skipped = rows.filter(row => row.step.state === 'skipped').length;
  const done = rows.length - skipped;
  if (done === 0) return count(popup.showSkipped, skipped);
  return [count(popup.showDone, done), ...(skipped > 0 ? [count(popup.andSkipped, skipped)] : [])].join(' ');
}
