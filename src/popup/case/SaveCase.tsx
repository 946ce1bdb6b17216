import type { Case } from '../../checklist/index.ts';
import { caseFile } from '../../store/caseFile.ts';
import { caseFileName } from '../../ui/caseFileName.ts';
import { useI18n } from '../../ui/i18n.tsx';

/** Saves the case to a file, for a colleague or as a backup. The options page loads it. */
export function SaveCase({ kase, now }: { kase: Case; now: () => Date }) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  return (
    <a
      class="button quiet"
      download={caseFileName(i18n, kase)}
      href={`data:application/json;charset=utf-8,${encodeURIComponent(caseFile([kase], now()))}`}
    >
      {say(texts.popup.saveCase)}
    </a>
  );
}
