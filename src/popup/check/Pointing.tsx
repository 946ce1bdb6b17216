import { useState } from 'preact/hooks';
import { useI18n } from '../../ui/i18n.tsx';
import type { PointAtField } from '../types.ts';

/** Lets the clerk point at a field on the open portal page. The popup makes way, or says why it cannot be. */
export function Pointing({ point, close }: { point: PointAtField; close: () => void }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const [trouble, setTrouble] = useState<'pointNowhere' | 'workerSilent' | null>(null);
  const start = async () => {
    setTrouble(null);
    const answer = await point();
    if (answer?.ok && answer.pointing) close();
    else setTrouble(answer?.ok ? 'pointNowhere' : 'workerSilent');
  };
  return (
    <>
      <p>{say(popup.pointLead)}</p>
      <button type="button" class="button" onClick={start}>
        {say(popup.pointStart)}
      </button>
      <p role="status">{trouble && say(popup[trouble])}</p>
    </>
  );
}
