import { useState } from 'preact/hooks';
import type { FieldId } from '../../guide/index.ts';
import type { PageCheck as Checked } from '../../messages/types.ts';
import { useI18n } from '../../ui/i18n.tsx';
import type { CheckPage, PointAtField } from '../types.ts';
import { Pointing } from './Pointing.tsx';

type Stage = { is: 'idle' | 'running' | 'noPage' | 'failed' } | { is: 'done'; check: Checked };

/** The self-check: what the guide recognises on the open portal page, and a report of it for the maintainer. */
export function PageCheck({ check, point, close }: { check: CheckPage; point: PointAtField; close: () => void }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const run = async () => {
    setStage({ is: 'running' });
    const answer = await check();
    if (!answer?.ok) setStage({ is: 'failed' });
    else setStage(answer.check ? { is: 'done', check: answer.check } : { is: 'noPage' });
  };
  return (
    <details class="check">
      <summary>{say(popup.checkTitle)}</summary>
      <p>{say(popup.checkLead)}</p>
      <button type="button" class="button" aria-disabled={stage.is === 'running'} onClick={run}>
        {say(stage.is === 'running' ? popup.checking : popup.checkStart)}
      </button>
      <div role="status">
        {stage.is === 'noPage' && <p>{say(popup.checkNoPage)}</p>}
        {stage.is === 'failed' && <p>{say(popup.workerSilent)}</p>}
        {stage.is === 'done' && <Result check={stage.check} />}
      </div>
      <Pointing point={point} close={close} />
    </details>
  );
}

function Result({ check: { title, found, missing, report } }: { check: Checked }) {
  const { say, texts, language } = useI18n();
  const { popup, fieldNames } = texts;
  const [copied, setCopied] = useState<'checkCopied' | 'checkCopyFailed' | null>(null);
  const list = (fields: readonly FieldId[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(fields.map(field => fieldNames[field]));
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied('checkCopied'),
      () => setCopied('checkCopyFailed'),
    );
  return (
    <>
      <p>{title === null ? say(popup.checkUnknown) : say(popup.checkPage, { title })}</p>
      {title !== null && (
        <p>{found.length > 0 ? say(popup.checkFound, { fields: list(found) }) : say(popup.checkFoundNone)}</p>
      )}
      {missing.length > 0 && <p>{say(popup.checkMissing, { fields: list(missing) })}</p>}
      <p>{say(popup.checkReport)}</p>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={copy}>
          {say(popup[copied ?? 'checkCopy'])}
        </button>
        <a
          class="button quiet"
          download={popup.checkFile}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(report)}`}
        >
          {say(popup.checkSave)}
        </a>
      </div>
    </>
  );
}
