import type { Case } from '../checklist/index.ts';
import type { I18n } from './i18n.tsx';

/** The name of the file with one case: whose it is and from which day, in letters that every system takes. */
export function caseFileName({ say, texts: { popup } }: I18n, { ico, meetingOn, municipality }: Case): string {
  const name = (municipality?.name ?? ico)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return say(popup.fileOne, { name, day: meetingOn });
}
