import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { Unfold } from '../../ui/Unfold.tsx';
import { addressOf } from './address.ts';
import type { Row } from './overview.ts';
import { StandingLine } from './StandingLine.tsx';
import { StepDetails } from './StepDetails.tsx';
import type { Standing } from './standing.ts';
import type { Settle } from './useSettling.ts';

interface StepRowProps {
  row: Row;
  standing: Standing;
  /** The step is the one in the card above. */
  current: boolean;
  settle: Settle;
}

/** One step: a tick, and a line that unfolds to why and how. */
export function StepRow({ row, standing, current, settle }: StepRowProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const { id, state } = row.step;
  const title = say(texts.steps[id]);
  const settled = row.event !== null;
  const address = addressOf(row.rule, texts);
  return (
    <li class={`step ${state}`} data-step={id} {...(current ? { 'aria-current': 'step' } : {})}>
      <button
        type="button"
        class="tick"
        data-tick
        aria-label={say(settled ? popup.markOpen : popup.markDone, { step: title })}
        title={say(settled ? popup.undo : popup.done)}
        onClick={event => settle(id, settled ? 'undone' : 'done', event)}
      >
        <Icon name={settled ? (state === 'skipped' ? 'dash' : 'check') : 'check'} />
      </button>
      <Unfold
        caption={
          <>
            <span class="step-title">{title}</span>
            <span class="visually-hidden">, </span>
            <StandingLine row={row} standing={standing} />
            <Icon name="chevron" />
          </>
        }
      >
        <div class="unfolded">
          <StepDetails rule={row.rule} />
          <div class="step-actions">
            {address && (
              <OutsideLink class="button quiet" href={address.href}>
                {say(popup.openPage, { portal: address.name })}
              </OutsideLink>
            )}
            {!settled && (
              <button type="button" class="button quiet" onClick={event => settle(id, 'skipped', event)}>
                {say(popup.skip)}
              </button>
            )}
          </div>
        </div>
      </Unfold>
    </li>
  );
}
