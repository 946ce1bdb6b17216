import type { CivilDay } from '../calendar/civilDay.ts';
import type { PageId } from '../guide/index.ts';
import { guide } from '../guide/index.ts';
import type { RegisterId } from '../guide/registers.ts';
import { snapshotKey, snapshotOf } from '../messages/snapshot.ts';
import type { State, StorageArea } from '../store/index.ts';

/** A register is asked once a minute at most, in ms. */
export const askAgainAfter = 60_000;

const triesPerDay = 3;

/** A check that waits for the clerk's answer to the browser's question. */
export interface Wanted {
  caseId: string;
  registers: readonly RegisterId[];
  /** Instant, ISO 8601. */
  at: string;
}

const wantedKey = 'wanted';
/** How long the answer may take, in ms. */
const wantedFor = 5 * 60_000;

/** A form that the clerk sent; the page that comes next tells whether it was saved. */
export interface SentForm {
  page: PageId;
  /** Instant, ISO 8601. */
  at: string;
}

/**
 * What is remembered until the browser closes: which form was sent in which tab (never what was in it), where the
 * guard has asked, and the last state. Losing it costs a tick by hand, one more question or a moment of waiting, so its
 * failures are not errors.
 */
export class Session {
  readonly #area: StorageArea;
  /** One question after the other, so that two clicks at once do not both find a register unasked. */
  #asking: Promise<unknown> = Promise.resolve();

  constructor(area: StorageArea) {
    this.#area = area;
  }

  /** For the popup, which draws it before this worker has woken up. Where there is no case there is nothing to keep. */
  rememberState(state: State): Promise<void> {
    const kept =
      state.cases.length > 0 ? this.#area.set({ [snapshotKey]: snapshotOf(state) }) : this.#area.remove(snapshotKey);
    return kept.catch(() => undefined);
  }

  rememberSent(tabId: number, form: SentForm): Promise<void> {
    return this.#area.set({ [sentKey(tabId)]: form }).catch(() => undefined);
  }

  /** The form that was sent in a tab; forgotten once `outcome` tells how it ended. */
  async sentForm(tabId: number, outcome: 'saved' | 'failed' | null): Promise<SentForm | null> {
    const stored = (await this.#some([sentKey(tabId)]))[sentKey(tabId)];
    if (outcome && stored) await this.#area.remove(sentKey(tabId)).catch(() => undefined);
    return isSentForm(stored) ? stored : null;
  }

  rememberPassed(caseId: string, page: PageId): Promise<void> {
    return this.#area.set({ [passedKey(caseId, page)]: true }).catch(() => undefined);
  }

  /** The pages on which the guard has asked for a case. */
  async passed(caseId: string): Promise<PageId[]> {
    const pages = Object.keys(guide.pages).filter(isPage);
    const stored = await this.#some(pages.map(page => passedKey(caseId, page)));
    return pages.filter(page => passedKey(caseId, page) in stored);
  }

  /** Whether a register may be asked now: it is then, and not again within a minute. */
  mayAsk(register: RegisterId, now: Date): Promise<boolean> {
    const turn = this.#asking.then(async () => {
      const key = askedKey(register);
      const last = (await this.#some([key]))[key];
      if (typeof last === 'number' && Math.abs(now.getTime() - last) < askAgainAfter) return false;
      await this.#area.set({ [key]: now.getTime() }).catch(() => undefined);
      return true;
    });
    this.#asking = turn;
    return turn;
  }

  /** Whether a daily check of a case may be tried once more on this day. */
  async mayTry(caseId: string, day: CivilDay): Promise<boolean> {
    const key = `tried:${caseId}`;
    const last = (await this.#some([key]))[key];
    const tries = typeof last === 'string' && last.startsWith(`${day} `) ? Number(last.slice(day.length)) : 0;
    if (tries >= triesPerDay) return false;
    await this.#area.set({ [key]: `${day} ${tries + 1}` }).catch(() => undefined);
    return true;
  }

  /** What is to be asked of a case as soon as the browser allows it, for the next minutes. */
  rememberWanted(wanted: Wanted): Promise<void> {
    return this.#area.set({ [wantedKey]: wanted }).catch(() => undefined);
  }

  /** The same, once. */
  async takeWanted(now: Date): Promise<Wanted | null> {
    const stored = (await this.#some([wantedKey]))[wantedKey];
    await this.#area.remove(wantedKey).catch(() => undefined);
    return isWanted(stored) && now.getTime() - Date.parse(stored.at) < wantedFor ? stored : null;
  }

  /** Forgets everything, the popup's half-filled form too; true when that was possible. */
  async clear(): Promise<boolean> {
    try {
      await this.#area.remove(Object.keys(await this.#area.get(null)));
      return true;
    } catch {
      return false;
    }
  }

  /** Never everything: the last state would come along. */
  #some(keys: string[]): Promise<Record<string, unknown>> {
    return this.#area.get(keys).catch(() => ({}));
  }
}

function askedKey(register: RegisterId): string {
  return `asked:${register}`;
}

function sentKey(tabId: number): string {
  return `sent:${tabId}`;
}

function passedKey(caseId: string, page: PageId): string {
  return `guard:${caseId}:${page}`;
}

function isPage(text: string): text is PageId {
  return Object.hasOwn(guide.pages, text);
}

function isWanted(value: unknown): value is Wanted {
  if (typeof value !== 'object' || value === null || !('caseId' in value && 'registers' in value && 'at' in value))
    return false;
  const { caseId, registers, at } = value;
  return typeof caseId === 'string' && Array.isArray(registers) && typeof at === 'string';
}

function isSentForm(value: unknown): value is SentForm {
  if (typeof value !== 'object' || value === null || !('page' in value) || !('at' in value)) return false;
  return typeof value.page === 'string' && isPage(value.page) && typeof value.at === 'string';
}
