import { addDays, dayOf, isCivilDay } from '../../calendar/civilDay.ts';
import type { Mayor } from '../../checklist/index.ts';
import type { Municipality } from '../../directory/index.ts';
import type { Answers, CaseKind, QuestionId } from '../../guide/index.ts';
import type { Opening } from '../types.ts';

/** The start form as it is filled in. Texts are as typed; `meetingOn` is what the date control gives, `YYYY-MM-DD` or ''. */
export interface Draft {
  kind: CaseKind;
  query: string;
  municipality: Municipality | null;
  meetingOn: string;
  /** The date control holds something that is no date yet. */
  meetingBroken: boolean;
  givenName: string;
  surname: string;
  answers: Answers;
}

export type DraftField = 'municipality' | 'meetingOn' | 'givenName' | 'surname';
export type DraftProblem =
  | 'municipalityMissing'
  | 'meetingMissing'
  | 'meetingInvalid'
  | 'givenNameMissing'
  | 'surnameMissing';
export type DraftProblems = { readonly [F in DraftField]?: DraftProblem };

export const emptyDraft: Draft = {
  kind: 'newMayor',
  query: '',
  municipality: null,
  meetingOn: '',
  meetingBroken: false,
  givenName: '',
  surname: '',
  answers: {},
};

/** The order in which a wrong field gets the focus. */
export const fieldOrder: readonly DraftField[] = ['municipality', 'meetingOn', 'givenName', 'surname'];

/** What must be put right before a case can be opened. The mayor may be left out, but not halved. */
export function problemsOf(draft: Draft): DraftProblems {
  const givenName = draft.givenName.trim();
  const surname = draft.surname.trim();
  const meeting = meetingProblem(draft);
  return {
    ...(draft.municipality ? {} : { municipality: 'municipalityMissing' }),
    ...(meeting ? { meetingOn: meeting } : {}),
    ...(surname && !givenName ? { givenName: 'givenNameMissing' } : {}),
    ...(givenName && !surname ? { surname: 'surnameMissing' } : {}),
  };
}

/** What is odd about the day of the meeting but may be right: it is still ahead, or more than a year old. */
export function meetingNote(meetingOn: string, now: Date): 'meetingFuture' | 'meetingOld' | null {
  if (!isCivilDay(meetingOn)) return null;
  const today = dayOf(now);
  if (meetingOn > today) return 'meetingFuture';
  return meetingOn < addDays(today, -366) ? 'meetingOld' : null;
}

/** The opening data of the case, or `null` while something is missing. Only questions that were asked are answered. */
export function openingOf(draft: Draft, asked: readonly QuestionId[]): Opening | null {
  const { kind, municipality, meetingOn } = draft;
  if (!municipality || Object.keys(problemsOf(draft)).length > 0) return null;
  const { code, name, district, region, ico } = municipality;
  const mayor = mayorOf(draft);
  return {
    kind,
    ico,
    meetingOn,
    municipality: { code, name, district, region },
    answers: answersOf(draft.answers, asked),
    ...(mayor ? { mayor } : {}),
  };
}

/** The mayor as typed, in one line each; `null` when nobody is named. */
export function mayorOf(draft: Draft): Mayor | null {
  const mayor = { givenName: oneLine(draft.givenName), surname: oneLine(draft.surname) };
  return mayor.surname ? mayor : null;
}

function meetingProblem({ meetingOn, meetingBroken }: Draft): DraftProblem | null {
  if (meetingBroken) return 'meetingInvalid';
  if (meetingOn === '') return 'meetingMissing';
  return isCivilDay(meetingOn) && meetingOn >= '1990-01-01' && meetingOn < '2100-01-01' ? null : 'meetingInvalid';
}

function answersOf(answers: Answers, asked: readonly QuestionId[]): Answers {
  const { filingLogin, secondPerson, mayorAccess, administrator } = answers;
  return {
    ...(asked.includes('filingLogin') && filingLogin ? { filingLogin } : {}),
    ...(asked.includes('secondPerson') && secondPerson ? { secondPerson } : {}),
    ...(asked.includes('mayorAccess') && mayorAccess ? { mayorAccess } : {}),
    ...(asked.includes('administrator') && administrator ? { administrator } : {}),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
