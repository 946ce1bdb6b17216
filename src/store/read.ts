import * as z from 'zod/mini';
import type { Case, CaseEvent, RegisterCheck } from '../checklist/index.ts';
import type { Answers } from '../guide/index.ts';
import { type Mark, mostMarks } from '../guide/mark.ts';
import {
  contact,
  event,
  lastImport,
  mark,
  region,
  type registerCheck,
  reminded,
  settingsPatch,
  storedCase,
} from './schema.ts';
import {
  type Contacts,
  defaultSettings,
  type LastImport,
  neverReminded,
  type Reminded,
  type Settings,
} from './types.ts';

/** A stored value that was read: `damaged` says that something in it had to be left out. */
export interface Read<T> {
  value: T;
  damaged: boolean;
}

/** A case from storage; `null` when not even its opening data can be read. Bad events are left out one by one, and counted. */
export function readCase(raw: unknown): Read<Case | null> & { leftOut: number } {
  const parsed = storedCase.safeParse(raw);
  if (!parsed.success) return { value: null, damaged: true, leftOut: 0 };
  const { municipality, mayor, archivedAt, checks, sovmDetail, answers, events, ...rest } = parsed.data;
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
    // One of each register: a file that was put together by hand may have more.
    ...(checks ? { checks: [...new Map(checks.map(check => [check.register, defined(check)])).values()] } : {}),
    ...(sovmDetail ? { sovmDetail } : {}),
  };
  const leftOut = events.length - sound.length;
  return { value: kase, damaged: leftOut > 0, leftOut };
}

/** A check whose optional parts are there or not at all. */
function defined({ reason, asOf, ...rest }: z.infer<typeof registerCheck>): RegisterCheck {
  return { ...rest, ...(reason ? { reason } : {}), ...(asOf ? { asOf } : {}) };
}

/** Settings from storage: each key by itself, a bad one falls back to its default. */
export function readSettings(raw: unknown): Read<Settings> {
  if (raw === undefined) return { value: defaultSettings, damaged: false };
  const record = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!record.success) return { value: defaultSettings, damaged: true };
  const { support, ...others } = record.data;
  const contacts = readContacts(support);
  let value: Settings = { ...defaultSettings, support: contacts.value };
  let { damaged } = contacts;
  for (const [key, item] of Object.entries(others)) {
    const read = settingsPatch.safeParse({ [key]: item });
    if (read.success) value = { ...value, ...definedOnly(read.data) };
    else damaged = true;
  }
  return { value, damaged };
}

/** Contacts by region, each by itself: what is damaged or of no region is left out. */
export function readContacts(raw: unknown): Read<Contacts> {
  if (raw === undefined) return { value: {}, damaged: false };
  const parsed = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!parsed.success) return { value: {}, damaged: true };
  const entries = Object.entries(parsed.data);
  const sound = entries.flatMap(([key, item]) => {
    const name = region.safeParse(key);
    const read = contact.safeParse(item);
    return name.success && read.success ? [[name.data, read.data] as const] : [];
  });
  return { value: Object.fromEntries(sound), damaged: sound.length < entries.length };
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

/** What was reminded of; damaged, it is forgotten, and at worst one reminder comes twice. */
export function readReminded(raw: unknown): Reminded {
  const read = reminded.safeParse(raw);
  return read.success ? read.data : neverReminded;
}

/** What the last import has changed; where that is damaged it can no longer be taken back. */
export function readLastImport(raw: unknown): Read<LastImport | null> {
  if (raw === undefined) return { value: null, damaged: false };
  const read = lastImport.safeParse(raw);
  return { value: read.success ? read.data : null, damaged: !read.success };
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
