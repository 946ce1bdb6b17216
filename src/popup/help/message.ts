import type { Case } from '../../checklist/index.ts';
import type { FieldId } from '../../guide/index.ts';
import type { PageCheck } from '../../messages/types.ts';
import type { I18n } from '../../ui/i18n.tsx';

/** What a message to the support is made of: nothing else of the case or of the page gets into it. */
export interface HelpFacts {
  kase: Pick<Case, 'kind' | 'ico' | 'municipality'>;
  /** The step to work on now, and how it stands; `null` when all are done. */
  step: { title: string; standing: string } | null;
  /** What the self-check says of the open portal page; `null` without one. */
  page: Pick<PageCheck, 'page' | 'title' | 'found' | 'missing'> | null;
  /** Of the extension and the browser. */
  version: string;
}

/** What the clerk adds. */
export interface HelpWords {
  what: string;
  phone: string;
}

/** A message to the support. Where it is too long for a link, lines of `report` are left out from the end. */
export interface HelpMessage {
  subject: string;
  body: string;
  report: readonly string[];
}

/** The message in the clerk's language. */
export function composeHelp(i18n: I18n, facts: HelpFacts, words: HelpWords): HelpMessage {
  const { say, texts } = i18n;
  const { help } = texts;
  const { kase } = facts;
  const what = words.what.trim();
  const phone = words.phone.trim();
  const body = [
    [say(help.greeting)],
    [say(help.request)],
    [
      ...(kase.municipality ? [say(help.municipalityLine, { ...kase.municipality })] : []),
      say(help.icoLine, { ico: kase.ico }),
      say(help.kindLine, { kind: say(texts.popup.kinds[kase.kind]) }),
      facts.step
        ? say(help.stepLine, { step: facts.step.title, standing: facts.step.standing })
        : say(help.finishedLine),
    ].map(oneLine),
    what ? [say(help.whatLine), what] : [],
    phone ? [say(help.callBackLine, { phone: oneLine(phone) })] : [],
    [say(help.thanks)],
  ];
  return {
    subject: plain(oneLine(say(help.subject, { name: kase.municipality?.name ?? kase.ico }))),
    body: plain(paragraphs(body)),
    report: reportOf(i18n, facts).map(plain),
  };
}

/** The text of a message with only so many lines of its report; when some are missing, it says so. */
export function textOf({ texts }: I18n, { body, report }: HelpMessage, lines = report.length): string {
  const kept = report.slice(0, lines);
  return paragraphs([[body], lines < report.length ? [...kept, texts.help.shortenedLine] : kept]);
}

/** What matters most comes first. */
function reportOf({ say, texts }: I18n, { page, version }: HelpFacts): string[] {
  const { help, fieldNames } = texts;
  const list = (fields: readonly FieldId[]) => fields.map(field => fieldNames[field]).join(', ');
  return [
    say(help.versionLine, { version }),
    ...(page?.page ? [say(help.pageLine, { title: page.title ?? '', page: page.page })] : []),
    ...(page && !page.page ? [say(help.pageUnknownLine)] : []),
    ...(page && page.found.length > 0 ? [say(help.foundLine, { fields: list(page.found) })] : []),
    ...(page && page.missing.length > 0 ? [say(help.missingLine, { fields: list(page.missing) })] : []),
  ];
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Text as any mail program takes it: spaces that break, one kind of line end, no control characters, no halves of characters. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
