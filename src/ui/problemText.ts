import type { Problem } from '../messages/types.ts';
import type { I18n } from './i18n.tsx';

/** What went wrong, in words for the clerk. */
export function problemText({ texts: { backup, popup }, say }: I18n, problem: Problem | 'silent'): string {
  const texts = {
    silent: popup.workerSilent,
    damaged: popup.storageCorrupt,
    full: popup.storageFull,
    failed: popup.storageFailed,
    invalid: popup.changeInvalid,
    unknownCase: popup.caseGone,
    tooManyMarks: popup.tooManyMarks,
    badFile: popup.badFile,
    caseFileBlank: backup.blank,
    caseFileTooBig: backup.tooBig,
    caseFileNotJson: backup.notJson,
    caseFileForeign: backup.foreign,
    caseFileOfMarks: backup.ofMarks,
    caseFileNewer: backup.newer,
    caseFileDamaged: backup.damaged,
    caseFileWithoutCase: backup.withoutCase,
  } as const satisfies Record<Problem | 'silent', string>;
  return say(texts[problem]);
}
