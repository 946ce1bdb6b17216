import { useEffect, useRef, useState } from 'preact/hooks';
import { type Case, isArchived } from '../../checklist/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { SaveCase } from './SaveCase.tsx';

interface CaseActionsProps {
  kase: Case;
  now: () => Date;
  startNew: () => void;
  askForHelp: () => void;
  /** Into the archive, or back from it. */
  archive: () => void;
  remove: () => void;
}

/** Under the steps: the record, the file, another case, a message to the support, the archive, and deleting this one, which asks first. */
export function CaseActions({ kase, now, startNew, askForHelp, archive, remove }: CaseActionsProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <footer class="case-actions">
      <OutsideLink class="button quiet" href={recordAddress(kase)}>
        {say(popup.record)}
      </OutsideLink>
      <SaveCase kase={kase} now={now} />
      <button type="button" class="button quiet" onClick={startNew}>
        <Icon name="plus" />
        {say(popup.newCase)}
      </button>
      <button type="button" class="button quiet" data-help onClick={askForHelp}>
        {say(texts.help.write)}
      </button>
      <button type="button" class="button quiet" onClick={archive}>
        {say(isArchived(kase) ? texts.cases.restore : texts.cases.archive)}
      </button>
      <button
        ref={opener}
        type="button"
        class="button quiet delete"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {say(popup.deleteCase)}
      </button>
      {asking && <Confirmation kase={kase} remove={remove} keep={keep} />}
    </footer>
  );
}

/** The address of the printable record, relative to the popup. */
export function recordAddress(kase: Case): string {
  return `record.html?${new URLSearchParams({ case: kase.id })}`;
}

function Confirmation({ kase, remove, keep }: { kase: Case; remove: () => void; keep: () => void }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    safe.current?.focus();
    safe.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const keepOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Esc would close the popup as well.
    event.preventDefault();
    keep();
  };
  return (
    <div class="confirmation" role="alertdialog" aria-labelledby="delete-question" onKeyDown={keepOnEscape}>
      <p id="delete-question">{say(popup.deleteConfirm, { name: kase.municipality?.name ?? kase.ico })}</p>
      <button ref={safe} type="button" class="button" onClick={keep}>
        {say(popup.deleteNo)}
      </button>
      <button type="button" class="button danger" onClick={remove}>
        {say(popup.deleteYes)}
      </button>
    </div>
  );
}
