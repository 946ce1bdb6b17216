import type { Problem } from '../messages/types.ts';
import type { I18n } from './i18n.tsx';

/** What went wrong, in words for the clerk. */
export function problemText({ texts: { popup }, say }: I18n, problem: Problem | 'silent'): string {
  const texts = {
    silent: popup.workerSilent,
    damaged: popup.storageCorrupt,
    full: popup.storageFull,
    failed: popup.storageFailed,
    invalid: popup.changeInvalid,
    unknownCase: popup.caseGone,
    tooManyMarks: popup.tooManyMarks,
    badFile: popup.badFile,
    caseFileBlank: popup.caseFile.blank,
    caseFileTooBig: popup.caseFile.tooBig,
    caseFileNotJson: popup.caseFile.notJson,
    caseFileForeign: popup.caseFile.foreign,
    caseFileOfMarks: popup.caseFile.ofMarks,
    caseFileNewer: popup.caseFile.newer,
    caseFileDamaged: popup.caseFile.damaged,
    caseFileWithoutCase: popup.caseFile.withoutCase,
  } as const satisfies Record<Problem | 'silent', string>;
  return say(texts[problem]);
}
