import {
  append,
  archived,
  type Case,
  type CaseEvent,
  corrected,
  isArchived,
  nextAfter,
  openCase,
  restored,
} from '../checklist/index.ts';
import { type MarkChange, mostMarks } from '../guide/mark.ts';
import type { Message, Problem } from '../messages/types.ts';
import { markKey } from '../recognition/marks.ts';
import type { Change, Settings, State } from '../store/index.ts';
import { definedOnly, readMarksFile } from '../store/index.ts';
import { importCases, undoImport } from './importCases.ts';

/** The messages that read or change cases, settings and marks. */
export type CaseMessage = Exclude<
  Message,
  {
    kind:
      | 'pageSeen'
      | 'formSent'
      | 'readContext'
      | 'guardPassed'
      | 'loadHelp'
      | 'loadPlaces'
      | 'checkPage'
      | 'startPointing'
      | 'previewCases'
      | 'verify'
      | 'lookUp'
      | 'cancelChecks'
      | 'deleteAll';
  }
>;

export type Decision = { ok: true; change: Change | null } | { ok: false; problem: Problem };

/** What a message of a face means for the stored state. Messages of portal pages about what they show are in `pageSeen.ts`. */
export function decide(message: CaseMessage, state: State, now: Date): Decision {
  switch (message.kind) {
    case 'readState':
      return { ok: true, change: null };
    case 'dismissTrouble':
      return { ok: true, change: { damageSeen: state.damaged } };
    case 'changeSettings':
      return { ok: true, change: { settings: { ...state.settings, ...definedOnly(message.patch) } } };
    case 'changeSupport':
      return { ok: true, change: { settings: withSupport(state.settings, message) } };
    case 'changeMarks':
      return withMarks(state, message);
    case 'importMarks': {
      const add = readMarksFile(message.text);
      return add ? withMarks(state, { add, remove: [] }) : { ok: false, problem: 'badFile' };
    }
    case 'importCases':
      return importCases(message.text, state, now);
    case 'undoImport':
      return { ok: true, change: undoImport(state) };
    case 'openCase': {
      const { answers, mayor, municipality, ...rest } = message.opening;
      const kase = openCase(
        {
          ...rest,
          ...(answers ? { answers } : {}),
          ...(mayor ? { mayor } : {}),
          ...(municipality ? { municipality } : {}),
        },
        now,
      );
      return { ok: true, change: { cases: [kase], activeCaseId: kase.id } };
    }
    case 'selectCase':
      return withCase(state, message.caseId, kase => (isArchived(kase) ? null : { activeCaseId: kase.id }));
    case 'deleteCase':
      return withCase(state, message.caseId, kase => ({ removed: kase.id, ...without(state, kase) }));
    case 'archiveCase':
      return withCase(state, message.caseId, kase => ({ cases: [archived(kase, now)], ...without(state, kase) }));
    case 'restoreCase':
      return withCase(state, message.caseId, kase => ({ cases: [restored(kase)], activeCaseId: kase.id }));
    case 'changeAnswers':
      return withCase(state, message.caseId, kase => ({ cases: [corrected(kase, message.patch, now)] }));
    case 'addEvent':
      return withCase(state, message.caseId, kase => ({
        cases: [append(kase, eventNow(message.step, message.what, message.by, now))],
      }));
  }
}

export function eventNow(step: CaseEvent['step'], what: CaseEvent['what'], by: CaseEvent['by'], now: Date): CaseEvent {
  return { step, what, at: now.toISOString(), by };
}

function withSupport(
  settings: Settings,
  { region, contact }: Extract<CaseMessage, { kind: 'changeSupport' }>,
): Settings {
  const { [region]: _before, ...others } = settings.support;
  return { ...settings, support: contact ? { ...others, [region]: contact } : others };
}

function withMarks(state: State, { add, remove }: MarkChange): Decision {
  const gone = new Set([...add, ...remove].map(markKey));
  const added = new Map(add.map(mark => [markKey(mark), mark]));
  const marks = [...state.marks.filter(mark => !gone.has(markKey(mark))), ...added.values()];
  return marks.length > mostMarks ? { ok: false, problem: 'tooManyMarks' } : { ok: true, change: { marks } };
}

/** A case leaves those that are worked on; when it is the active one, the next takes its place. */
function without({ cases, activeCaseId }: State, kase: Case): Pick<Change, 'activeCaseId'> {
  return kase.id === activeCaseId ? { activeCaseId: nextAfter(cases, kase.id)?.id ?? null } : {};
}

function withCase(state: State, id: string, change: (kase: Case) => Change | null): Decision {
  const kase = state.cases.find(candidate => candidate.id === id);
  return kase ? { ok: true, change: change(kase) } : { ok: false, problem: 'unknownCase' };
}
