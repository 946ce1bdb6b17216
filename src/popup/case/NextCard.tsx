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

/** The one step to work on now, with the way to its page. */
export function NextCard({ row, standing, settle }: { row: Row; standing: Standing; settle: Settle }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const { id, state } = row.step;
  const address = addressOf(row.rule, texts);
  const waiting = state === 'waiting' || state === 'todo';
  return (
    <section class={`next ${state}`} aria-labelledby="next-label next-title">
      <h2 id="next-label" class="next-label">
        {say(waiting ? popup.waitingTitle : popup.nextTitle)}
      </h2>
      <p id="next-title" class="next-title" tabIndex={-1} data-next>
        {say(texts.steps[id])}
      </p>
      <StandingLine row={row} standing={standing} />
      <div class="next-actions">
        {address && (
          <OutsideLink class={waiting ? 'button' : 'button main'} href={address.href}>
            {say(popup.openPage, { portal: address.name })}
          </OutsideLink>
        )}
        <button
          type="button"
          class={address || waiting ? 'button' : 'button main'}
          onClick={event => settle(id, 'done', event)}
        >
          <Icon name="check" />
          {say(popup.done)}
        </button>
      </div>
      <div class="next-more">
        <Unfold
          key={id}
          captionClass="fold"
          caption={
            <>
              <Icon name="chevron" />
              {say(popup.details)}
            </>
          }
        >
          <StepDetails rule={row.rule} />
        </Unfold>
        <button type="button" class="button quiet" onClick={event => settle(id, 'skipped', event)}>
          {say(popup.skip)}
        </button>
      </div>
    </section>
  );
}
