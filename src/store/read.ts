import * as z from 'zod/mini';
import type { Case, CaseEvent } from '../checklist/index.ts';
import type { Answers } from '../guide/index.ts';
import { type Mark, mostMarks } from '../guide/mark.ts';
import { event, mark, settingsPatch, storedCase } from './schema.ts';
import { defaultSettings, type Settings } from './types.ts';

/** A stored value that was read: `damaged` says that something in it had to be left out. */
export interface Read<T> {
  value: T;
  damaged: boolean;
}

/** A case from storage; `null` when not even its opening data can be read. Bad events are left out one by one. */
export function readCase(raw: unknown): Read<Case | null> {
  const parsed = storedCase.safeParse(raw);
  if (!parsed.success) return { value: null, damaged: true };
  const { municipality, mayor, archivedAt, answers, events, ...rest } = parsed.data;
  const sound: CaseEvent[] = events.flatMap(item => {
    const read = event.safeParse(item);
    return read.success ? [read.data] : [];
  });
  const kase: Case = {
    ...rest,
    answers: withoutUndefined(answers),
    events: sound,
    ...(municipality ? { municipality } : {}),
    ...(mayor ? { mayor } : {}),
    ...(archivedAt ? { archivedAt } : {}),
  };
  return { value: kase, damaged: sound.length < events.length };
}

/** Settings from storage: each key by itself, a bad one falls back to its default. */
export function readSettings(raw: unknown): Read<Settings> {
  if (raw === undefined) return { value: defaultSettings, damaged: false };
  const record = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!record.success) return { value: defaultSettings, damaged: true };
  let value: Settings = defaultSettings;
  let damaged = false;
  for (const [key, item] of Object.entries(record.data)) {
    const read = settingsPatch.safeParse({ [key]: item });
    if (read.success) value = { ...value, ...definedOnly(read.data) };
    else damaged = true;
  }
  return { value, damaged };
}

/** Marks from storage, each by itself; what is damaged or too much is left out. */
export function readMarks(raw: unknown): Read<readonly Mark[]> {
  if (raw === undefined) return { value: [], damaged: false };
  if (!Array.isArray(raw)) return { value: [], damaged: true };
  const sound = raw.flatMap(item => {
    const read = mark.safeParse(item);
    return read.success ? [read.data] : [];
  });
  return { value: sound.slice(-mostMarks), damaged: sound.length < raw.length };
}

/** The keys of a patch that are really set. */
export function definedOnly(patch: z.infer<typeof settingsPatch>): Partial<Settings> {
  return withoutUndefined(patch);
}

function withoutUndefined(answers: Answers): Answers;
function withoutUndefined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function withoutUndefined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
