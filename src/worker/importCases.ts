import { type Case, eventsBeside, mergeEvents } from '../checklist/index.ts';
import type { CaseHead, ImportPreview, Problem } from '../messages/types.ts';
import { type Change, type ImportedCase, type ReadCase, readCaseFile, type State } from '../store/index.ts';

type Decided<T> = ({ ok: true } & T) | { ok: false; problem: Problem };

/** What a file would change, before anything is stored. */
export function previewCases(text: string, state: State): Decided<{ preview: ImportPreview }> {
  const read = readCaseFile(text);
  if (!read.ok) return read;
  const { exportedAt, cases, unreadable } = read.file;
  const { rows } = merged(state.cases, cases);
  const previews = rows.map(({ read: { kase, unknown }, ours, added }) => ({
    theirs: headOf(kase),
    ours: ours && headOf(ours),
    added,
    unknown,
  }));
  return { ok: true, preview: { exportedAt, cases: previews, unreadable } };
}

/**
 * Brings the cases of a file here: new ones as they are, those that are here already by the union of their events. What
 * it takes to undo that goes with it.
 */
export function importCases(text: string, state: State, now: Date): Decided<{ change: Change | null }> {
  const read = readCaseFile(text);
  if (!read.ok) return read;
  const { after } = merged(state.cases, read.file.cases);
  const changed = [...after.values()].filter(kase => !state.cases.includes(kase));
  const [first] = changed;
  if (!first) return { ok: true, change: null };
  const imported = changed.map(({ id, events }): ImportedCase => {
    const before = state.cases.find(kase => kase.id === id)?.events ?? null;
    return { id, before, added: eventsBeside(events, before ?? []) };
  });
  const lastImport = { at: now.toISOString(), cases: imported };
  const active = state.activeCaseId === null ? { activeCaseId: first.id } : {};
  return { ok: true, change: { cases: changed, lastImport, ...active } };
}

/**
 * Takes the last import back. What was done in its cases since then stays, and so does a case that the import has
 * brought when something was done in it.
 */
export function undoImport(state: State): Change | null {
  if (!state.lastImport) return null;
  const cases: Case[] = [];
  const removed: string[] = [];
  for (const { id, before, added } of state.lastImport.cases) {
    const kase = state.cases.find(candidate => candidate.id === id);
    if (!kase) continue;
    const since = eventsBeside(kase.events, [...(before ?? []), ...added]);
    if (before === null && since.length === 0) removed.push(id);
    else cases.push({ ...kase, events: [...(before ?? []), ...since] });
  }
  const left = state.cases.filter(kase => !removed.includes(kase.id));
  const isActiveGone = left.every(kase => kase.id !== state.activeCaseId);
  return { cases, removed, lastImport: null, ...(isActiveGone ? { activeCaseId: left.at(-1)?.id ?? null } : {}) };
}

interface Row {
  read: ReadCase;
  ours: Case | null;
  added: number;
}

/** Each case of a file beside ours, and all cases as they stand afterwards. */
function merged(cases: readonly Case[], file: readonly ReadCase[]): { rows: Row[]; after: Map<string, Case> } {
  const inFile = new Set(file.map(({ kase }) => kase.id));
  const after = new Map(cases.map(kase => [kase.id, kase]));
  const rows = file.map((read): Row => {
    // A case of ours that is in the file itself is not the same as another one of the file.
    const same =
      cases.find(({ id }) => id === read.kase.id) ??
      cases.find(ours => !inFile.has(ours.id) && isSame(ours, read.kase));
    const ours = same ? (after.get(same.id) ?? same) : null;
    const fresh = eventsBeside(read.kase.events, ours?.events ?? []);
    if (!ours) after.set(read.kase.id, read.kase);
    else if (fresh.length > 0) after.set(ours.id, { ...ours, events: mergeEvents(ours.events, fresh) });
    return { read, ours, added: fresh.length };
  });
  return { rows, after };
}

/** Opened by two people for one change of the mayor. */
function isSame(a: Case, b: Case): boolean {
  return a.ico === b.ico && a.meetingOn === b.meetingOn && a.kind === b.kind;
}

function headOf({ events: _, ...head }: Case): CaseHead {
  return head;
}
