import type { Case } from '../../checklist/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import type { CaseLine } from './caseLine.ts';
import { distinctionOf, titleOf, waitWords } from './caseWords.ts';
import type { Distinction } from './distinction.ts';

interface CaseRowProps {
  line: CaseLine;
  by: Distinction;
  /** The case that the panel on the portals speaks of. */
  active: boolean;
  now: Date;
  choose: (kase: Case) => void;
}

/** One case: whose it is, how far it got, what comes next and what it waits for. Choosing it opens it. */
export function CaseRow({ line, by, active, now, choose }: CaseRowProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { kase, done, total, next } = line;
  const wait = waitWords(i18n, line, now);
  const pause = <span class="visually-hidden">, </span>;
  return (
    <li>
      <button
        type="button"
        class="case-row"
        aria-current={active ? 'true' : undefined}
        data-case={kase.id}
        onClick={() => choose(kase)}
      >
        <span class="case-name">{titleOf(i18n, kase)}</span>
        {pause}
        <span class="case-progress">{say(texts.popup.progress, { done, total })}</span>
        {pause}
        <span class="case-facts">{distinctionOf(i18n, kase, by)}</span>
        {pause}
        {wait && (
          <span class={wait.icon === 'alert' ? 'case-wait alert' : 'case-wait'}>
            <Icon name={wait.icon} />
            {wait.text}
          </span>
        )}
        {wait && pause}
        <span class="case-next">
          <Icon name={next ? (next.step.state === 'waiting' ? 'clock' : 'go') : 'check'} />
          <span>{say(next ? texts.steps[next.step.id] : texts.cases.finished)}</span>
        </span>
      </button>
    </li>
  );
}
