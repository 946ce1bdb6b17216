import { useI18n } from '../../ui/i18n.tsx';
import { Notice as Bar } from '../../ui/Notice.tsx';
import type { Notice, Settle } from './useSettling.ts';

interface NoticeBarProps {
  notice: Notice | null;
  settle: Settle;
  forget: () => void;
}

/** What was just settled, with the way back. */
export function NoticeBar({ notice, settle, forget }: NoticeBarProps) {
  const { say, texts } = useI18n();
  const { popup, steps } = texts;
  if (!notice) return <Bar text={null} forget={forget} />;
  const { step, what } = notice;
  if (what === 'undone') return <Bar text={say(popup.undone)} forget={forget} />;
  const text = say(what === 'done' ? popup.marked : popup.skipped, { step: say(steps[step]) });
  return <Bar text={text} undo={event => settle(step, 'undone', event)} forget={forget} />;
}
