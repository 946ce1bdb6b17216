import { type Case, isArchived } from '../checklist/index.ts';
import type { Mark } from '../guide/mark.ts';
import type { PolicyArea, StorageArea } from './area.ts';
import { readPolicy } from './policy.ts';
import { readCase, readLastImport, readMarks, readReminded, readSettings } from './read.ts';
import {
  type LastImport,
  noPolicy,
  type Policy,
  type Reminded,
  type Settings,
  type State,
  type StorageTrouble,
} from './types.ts';

const caseKey = 'case:';
const damagedKey = 'damaged:';
const lastImportKey = 'lastImport';
const version = 1;

/** A change of the stored state: whole cases, settings and marks, or cases to delete. */
export interface Change {
  cases?: readonly Case[];
  removed?: string | readonly string[];
  activeCaseId?: string | null;
  settings?: Settings;
  marks?: readonly Mark[];
  reminded?: Reminded;
  /** `null` once it was taken back. */
  lastImport?: LastImport | null;
  /** The clerk has read that something was damaged: how many parts it was. */
  damageSeen?: number;
}

/** The state after a turn, or what kept it from being made. */
export type Outcome = { ok: true; state: State } | { ok: false; problem: StorageTrouble };

/**
 * Cases, settings and marks in the browser's local storage, each case under its own key so that one damaged value cannot take
 * another along. All writes go through one chain: two messages at once never lose each other's change.
 */
export class Store {
  readonly #area: StorageArea;
  readonly #policyArea: PolicyArea | null;
  #chain: Promise<unknown> = Promise.resolve();

  constructor(area: StorageArea, policyArea: PolicyArea | null = null) {
    this.#area = area;
    this.#policyArea = policyArea;
  }

  /**
   * Reads the state, lets `decide` make a change of it, and writes that. Returns the new state, or what went wrong; then
   * nothing has changed.
   */
  update(decide: (state: State) => Change | null): Promise<Outcome> {
    return this.#inTurn(async () => {
      const state = await this.#read();
      const change = decide(state);
      if (!change) return state;
      await this.#write(change);
      return applied(state, change);
    });
  }

  /** The state as it is stored now. */
  read(): Promise<Outcome> {
    return this.update(() => null);
  }

  /** Deletes everything, what was set aside as damaged too. */
  clear(): Promise<Outcome> {
    return this.#inTurn(async () => {
      await this.#area.remove(Object.keys(await this.#area.get(null)));
      return this.#read();
    });
  }

  #inTurn(act: () => Promise<State>): Promise<Outcome> {
    const turn = this.#chain.then(async () => {
      try {
        return { ok: true as const, state: await act() };
      } catch (error) {
        return { ok: false as const, problem: isQuota(error) ? ('full' as const) : ('failed' as const) };
      }
    });
    this.#chain = turn;
    return turn;
  }

  async #read(): Promise<State> {
    const policy = this.#readPolicy();
    const stored = await this.#area.get(null);
    const cases: Case[] = [];
    const aside: Record<string, unknown> = {};
    const gone: string[] = [];
    for (const [key, raw] of Object.entries(stored)) {
      if (!key.startsWith(caseKey)) continue;
      const { value, damaged } = readCase(raw);
      if (value) cases.push(value);
      if (!damaged) continue;
      aside[damagedKey + key] = raw;
      if (!value) gone.push(key);
    }
    const settings = readSettings(stored.settings);
    if (settings.damaged) aside[`${damagedKey}settings`] = stored.settings;
    const marks = readMarks(stored.marks);
    if (marks.damaged) aside[`${damagedKey}marks`] = stored.marks;
    const lastImport = readLastImport(stored[lastImportKey]);
    if (lastImport.damaged) aside[damagedKey + lastImportKey] = stored[lastImportKey];
    const fresh = Object.keys(aside).some(key => !(key in stored));
    if (fresh) await this.#setAside(aside, gone);

    cases.sort((a, b) => a.openedAt.localeCompare(b.openedAt));
    const { activeCaseId, damageSeen } = stored;
    const current = cases.filter(kase => !isArchived(kase));
    const active = current.find(kase => kase.id === activeCaseId) ?? current.at(-1);
    const damagedKeys = new Set(
      [...Object.keys(stored), ...Object.keys(aside)].filter(key => key.startsWith(damagedKey)),
    );
    const trouble = damagedKeys.size > (typeof damageSeen === 'number' ? damageSeen : 0) ? 'damaged' : null;
    return {
      cases,
      activeCaseId: active?.id ?? null,
      settings: settings.value,
      marks: marks.value,
      reminded: readReminded(stored.reminded),
      lastImport: lastImport.value,
      policy: await policy,
      trouble,
      damaged: damagedKeys.size,
    };
  }

  /** Firefox refuses to read a policy where there is none. */
  async #readPolicy(): Promise<Policy> {
    try {
      return readPolicy(await this.#policyArea?.get(null));
    } catch {
      return noPolicy;
    }
  }

  /** Keeps what could not be read under a key of its own. When even that fails, the original stays where it is. */
  async #setAside(aside: Record<string, unknown>, gone: string[]): Promise<void> {
    try {
      await this.#area.set(aside);
      if (gone.length > 0) await this.#area.remove(gone);
    } catch {
      // A full storage: the damaged original is still there, and the next read tries again.
    }
  }

  async #write(change: Change): Promise<void> {
    const items: Record<string, unknown> = { version };
    for (const kase of change.cases ?? []) items[caseKey + kase.id] = kase;
    if (change.settings) items.settings = change.settings;
    if (change.marks) items.marks = change.marks;
    if (change.reminded) items.reminded = change.reminded;
    if (change.activeCaseId !== undefined) items.activeCaseId = change.activeCaseId;
    if (change.damageSeen !== undefined) items.damageSeen = change.damageSeen;
    if (change.lastImport) items[lastImportKey] = change.lastImport;
    await this.#area.set(items);
    // Together, so that an import of which only a part could be taken back is still there to be taken back.
    const gone = removedOf(change).map(id => caseKey + id);
    if (change.lastImport === null) gone.push(lastImportKey);
    if (gone.length > 0) await this.#area.remove(gone);
  }
}

function applied(state: State, change: Change): State {
  const changed = new Map((change.cases ?? []).map(kase => [kase.id, kase]));
  const removed = new Set(removedOf(change));
  const kept = state.cases.filter(kase => !removed.has(kase.id)).map(kase => changed.get(kase.id) ?? kase);
  const known = new Set(kept.map(kase => kase.id));
  return {
    ...state,
    cases: [...kept, ...[...changed.values()].filter(kase => !known.has(kase.id))],
    activeCaseId: change.activeCaseId === undefined ? state.activeCaseId : change.activeCaseId,
    settings: change.settings ?? state.settings,
    marks: change.marks ?? state.marks,
    reminded: change.reminded ?? state.reminded,
    lastImport: change.lastImport === undefined ? state.lastImport : change.lastImport,
    trouble: change.damageSeen === undefined ? state.trouble : null,
  };
}

function removedOf({ removed = [] }: Change): readonly string[] {
  return typeof removed === 'string' ? [removed] : removed;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota|exceeded/i.test(`${error.name} ${error.message}`);
}
