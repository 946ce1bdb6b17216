import { startOfDay } from '../../calendar/civilDay.ts';
import { questions } from '../../guide/procedure.ts';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import { recordTexts } from '../../guide/texts/recordTexts.ts';
import type { CaseHead } from '../../messages/types.ts';
import type { I18n } from '../../ui/i18n.tsx';

export interface Difference {
  what: string;
  ours: string;
  theirs: string;
}

/** In what the opening data of one case differ here and in a file, in words. */
export function differences(i18n: I18n, ours: CaseHead, theirs: CaseHead): Difference[] {
  const there = new Map(factsOf(i18n, theirs));
  return factsOf(i18n, ours).flatMap(([what, here]) => {
    const other = there.get(what) ?? here;
    return other === here ? [] : [{ what, ours: here, theirs: other }];
  });
}

function factsOf(
  { say, date, texts, language }: I18n,
  { ico, kind, mayor, meetingOn, municipality, answers }: CaseHead,
) {
  const { backup } = optionsTexts[language];
  const record = recordTexts[language];
  const { popup } = texts;
  const facts: [what: string, value: string][] = [
    [say(record.municipality), municipality?.name ?? say(popup.ico, { ico })],
    [say(record.kind), say(popup.kinds[kind])],
    [say(record.meeting), date(startOfDay(meetingOn), 'full')],
    [say(record.mayor), mayor ? `${mayor.givenName} ${mayor.surname}` : say(backup.missing)],
  ];
  const asked = Object.keys(questions).filter(isQuestion);
  return [
    ...facts,
    ...asked.map((id): [string, string] => [say(popup.questions[id]), say(popup.answers[answers[id] ?? 'unknown'])]),
  ];
}

function isQuestion(text: string): text is keyof typeof questions {
  return text in questions;
}
