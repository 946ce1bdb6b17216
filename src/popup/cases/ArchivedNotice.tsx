import type { Case } from '../../checklist/index.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { titleOf } from './caseWords.ts';

interface ArchivedNoticeProps {
  /** The case that was just put into the archive. */
  kase: Case | null;
  restore: (kase: Case) => void;
  forget: () => void;
}

/** Which case has gone into the archive, with the way back: another one stands in its place now. */
export function ArchivedNotice({ kase, restore, forget }: ArchivedNoticeProps) {
  const i18n = useI18n();
  const text = kase && i18n.say(i18n.texts.cases.archived, { name: titleOf(i18n, kase) });
  return <Notice text={text} undo={kase ? () => restore(kase) : undefined} forget={forget} />;
}
