import { caseKinds, questions } from '../../guide/procedure.ts';
import { type Draft, emptyDraft } from './draft.ts';

/**
 * Where a half-filled form waits while the popup is closed: the browser closes the popup as soon as the clerk looks
 * elsewhere, for an IČO or a date. Forgotten with the browser session.
 */
export interface KeptDraft {
  read(): Promise<unknown>;
  /** `null` forgets it. A failure costs only the convenience. */
  keep(draft: Draft | null): void;
}

/** A kept draft as it was, or an empty one when it cannot be read whole. */
export function draftFrom(kept: unknown): Draft {
  if (!isRecord(kept)) return emptyDraft;
  const kind = caseKinds.find(known => known === kept.kind);
  const { query, meetingOn, givenName, surname } = kept;
  if (!kind || typeof query !== 'string' || typeof meetingOn !== 'string') return emptyDraft;
  if (typeof givenName !== 'string' || typeof surname !== 'string') return emptyDraft;
  const answers = answersFrom(kept.answers);
  return {
    ...emptyDraft,
    kind,
    query,
    meetingOn,
    givenName,
    surname,
    answers,
    municipality: municipalityFrom(kept.municipality),
  };
}

function municipalityFrom(kept: unknown): Draft['municipality'] {
  if (!isRecord(kept)) return null;
  const { code, name, district, region, orp, ico } = kept;
  if (typeof code !== 'string' || typeof name !== 'string' || typeof district !== 'string') return null;
  if (typeof region !== 'string' || typeof orp !== 'string' || typeof ico !== 'string') return null;
  return { code, name, district, region, orp, ico };
}

function answersFrom(kept: unknown): Draft['answers'] {
  if (!isRecord(kept)) return {};
  return {
    filingLogin: questions.filingLogin.find(answer => answer === kept.filingLogin),
    secondPerson: questions.secondPerson.find(answer => answer === kept.secondPerson),
    mayorAccess: questions.mayorAccess.find(answer => answer === kept.mayorAccess),
    administrator: questions.administrator.find(answer => answer === kept.administrator),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
