import type { I18n } from '../../ui/i18n.tsx';
import { type HelpMessage, textOf } from './message.ts';

/** Longer links are cut or refused by some mail programs and by Windows. */
export const longestLink = 1800;

/** A link that opens a message in the mail, and how much of it fits: the report is shortened, the clerk's words never. */
export interface MailLink {
  href: string;
  holds: 'all' | 'shortReport' | 'noBody';
}

/** The link for a message: with its whole text, else with less of the report, else with address and subject only. */
export function mailLink(i18n: I18n, email: string, message: HelpMessage): MailLink {
  const begin = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(message.subject)}`;
  const all = message.report.length;
  for (let lines = all; lines >= 0; lines -= 1) {
    const href = `${begin}&body=${encoded(textOf(i18n, message, lines))}`;
    if (href.length <= longestLink) return { href, holds: lines === all ? 'all' : 'shortReport' };
  }
  return { href: begin, holds: 'noBody' };
}

/** Lines end by CR LF in a mail link (RFC 6068). */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\n/g, '\r\n'));
}
