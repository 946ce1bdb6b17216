import { type Case, isArchived } from '../../checklist/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { recordAddress } from './CaseActions.tsx';

/** Nothing remains: what is left is to print the record and to put the case aside. */
export function Finished({ kase, archive }: { kase: Case; archive: () => void }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  return (
    <section class="finished" aria-labelledby="finished-title">
      <Icon name="check" />
      <h2 id="finished-title" tabIndex={-1} data-next>
        {say(popup.finishedTitle)}
      </h2>
      <p>{say(popup.finishedBody)}</p>
      <OutsideLink class="button main" href={recordAddress(kase)}>
        {say(popup.record)}
      </OutsideLink>
      {!isArchived(kase) && (
        <button type="button" class="button" onClick={archive}>
          {say(texts.cases.archive)}
        </button>
      )}
    </section>
  );
}
