import { append, archived, type Case, corrected, nextAfter, openCase, restored } from '../../../src/checklist/index.ts';
import type { FaceAnswer, FaceMessage, Problem } from '../../../src/popup/types.ts';
import { definedOnly } from '../../../src/store/index.ts';
import {
  defaultSettings,
  neverReminded,
  noPolicy,
  type Policy,
  type Settings,
  type State,
  type StorageTrouble,
} from '../../../src/store/types.ts';
import { now } from './cases.ts';

interface Beginning {
  cases?: readonly Case[];
  settings?: Partial<Settings>;
  policy?: Policy;
  trouble?: StorageTrouble;
}

/** A worker in memory: keeps cases as the real one does, or fails as it is told. */
export class FakeWorker {
  readonly asked: FaceMessage[] = [];
  state: State;
  /** What the next messages are answered with, `silent` by nothing at all; readings are spared unless `alsoReading`. */
  trouble: Problem | 'silent' | null = null;
  alsoReading = false;
  readonly #listeners = new Set<() => void>();

  constructor({ cases = [], settings = {}, policy = noPolicy, trouble }: Beginning = {}) {
    this.state = {
      cases,
      activeCaseId: cases.at(-1)?.id ?? null,
      settings: { ...defaultSettings, ...settings },
      marks: [],
      reminded: neverReminded,
      lastImport: null,
      policy,
      trouble: trouble ?? null,
      damaged: trouble ? 1 : 0,
    };
  }

  readonly ask = async (message: FaceMessage): Promise<FaceAnswer | null> => {
    this.asked.push(message);
    const spared = message.kind === 'readState' && !this.alsoReading;
    if (this.trouble && !spared) return this.trouble === 'silent' ? null : { ok: false, problem: this.trouble };
    this.state = changed(this.state, message);
    return { ok: true, state: this.state };
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another window changed the state. */
  elsewhere(state: Partial<State>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.#listeners) listener();
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** The messages of one kind, in order. */
  asks<K extends FaceMessage['kind']>(kind: K): Extract<FaceMessage, { kind: K }>[] {
    return this.asked.filter((message): message is Extract<FaceMessage, { kind: K }> => message.kind === kind);
  }
}

function changed(state: State, message: FaceMessage): State {
  switch (message.kind) {
    case 'readState':
    case 'verify':
    case 'cancelChecks':
      return state;
    case 'openCase': {
      const { kind, ico, meetingOn, answers, municipality, mayor } = message.opening;
      const kase = openCase(
        {
          kind,
          ico,
          meetingOn,
          ...(answers ? { answers } : {}),
          ...(municipality ? { municipality } : {}),
          ...(mayor ? { mayor } : {}),
        },
        now,
      );
      return { ...state, cases: [...state.cases, kase], activeCaseId: kase.id };
    }
    case 'addEvent': {
      const { caseId, step, what, by } = message;
      const at = now.toISOString();
      return {
        ...state,
        cases: state.cases.map(kase => (kase.id === caseId ? append(kase, { step, what, at, by }) : kase)),
      };
    }
    case 'dismissTrouble':
      return { ...state, trouble: null };
    case 'selectCase':
      return { ...state, activeCaseId: message.caseId };
    case 'deleteCase':
      return {
        ...state,
        cases: state.cases.filter(kase => kase.id !== message.caseId),
        activeCaseId: activeWithout(state, message.caseId),
      };
    case 'archiveCase':
      return {
        ...withCase(state, message.caseId, kase => archived(kase, now)),
        activeCaseId: activeWithout(state, message.caseId),
      };
    case 'restoreCase':
      return { ...withCase(state, message.caseId, restored), activeCaseId: message.caseId };
    case 'changeAnswers':
      return withCase(state, message.caseId, kase => corrected(kase, message.patch, now));
    case 'changeSettings':
      return { ...state, settings: { ...state.settings, ...definedOnly(message.patch) } };
  }
}

function withCase(state: State, id: string, change: (kase: Case) => Case): State {
  return { ...state, cases: state.cases.map(kase => (kase.id === id ? change(kase) : kase)) };
}

function activeWithout({ cases, activeCaseId }: State, id: string): string | null {
  return activeCaseId === id ? (nextAfter(cases, id)?.id ?? null) : activeCaseId;
}
