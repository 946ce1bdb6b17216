import type { StepId } from '../guide/index.ts';
import { message as messageSchema } from '../messages/schema.ts';
import type { Answer, Message, Problem } from '../messages/types.ts';
import { chosenLanguage, type State, type Store } from '../store/index.ts';
import { type CaseMessage, decide } from './decide.ts';
import { previewCases } from './importCases.ts';
import { pageCheck } from './pageCheck.ts';
import { activeCase, type PageView, pageContext, type Surroundings } from './pageContext.ts';
import { provenStep, withProof } from './pageSeen.ts';
import type { Registers } from './registers.ts';
import type { Session } from './session.ts';
import { withSovmKey } from './sovmKey.ts';
import { lookUp, verify } from './verify.ts';

/** Who sent a message: one of the extension's own pages, or a content script in a tab. */
export type Sender = { from: 'extension' } | { from: 'portal'; tabId: number; frameId: number; url: string };

export interface WorkerParts extends Surroundings {
  store: Store;
  session: Session;
  now(): Date;
  /** Runs the script with the hints in a frame of a portal; where that fails there are none. */
  loadHelp(tabId: number, frameId: number): Promise<void>;
  /** Runs the script with the municipalities there; where that fails a place of birth is not looked up. */
  loadPlaces(tabId: number, frameId: number): Promise<void>;
  /** Runs the self-check in the portal page that was looked at last; what each of its frames answers. */
  checkTab(): Promise<readonly unknown[]>;
  /** Runs the script for pointing in the frames of the portal page that was looked at last; true from the frame where it began. */
  pointInTab(): Promise<readonly unknown[]>;
  /** The way to the public registers. */
  registers: Registers;
  /** Name and version of the extension and the browser, for the report. */
  version: string;
  /** Told about every new state, for the badge. */
  changed(state: State): void;
}

/** What each side may ask: opening, choosing and deleting cases belongs to the extension's own pages. */
const portalOnly: readonly Message['kind'][] = [
  'pageSeen',
  'formSent',
  'readContext',
  'guardPassed',
  'loadHelp',
  'loadPlaces',
];
const both: readonly Message['kind'][] = ['addEvent', 'changeSettings', 'changeMarks'];

/**
 * Answers a message. Holds nothing between messages that is not in storage, so a worker that died answers the same.
 * What does not parse, or comes from the wrong side, is refused and changes nothing.
 */
export async function handle(raw: unknown, sender: Sender, parts: WorkerParts): Promise<Answer> {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, problem: 'invalid' };
  const message = parsed.data;
  const allowed = both.includes(message.kind) || portalOnly.includes(message.kind) === (sender.from === 'portal');
  if (!allowed) return { ok: false, problem: 'invalid' };

  const { tabId, url } = sender.from === 'portal' ? sender : { tabId: -1, url: '' };
  switch (message.kind) {
    case 'pageSeen':
      return pageSeen(message, tabId, url, parts);
    case 'readContext':
      return context(await parts.store.read(), { ...message, recorded: null }, parts);
    case 'formSent':
      await parts.session.rememberSent(tabId, { page: message.page, at: parts.now().toISOString() });
      return parts.store.read();
    case 'loadHelp':
      if (sender.from === 'portal') await parts.loadHelp(tabId, sender.frameId);
      return parts.store.read();
    case 'loadPlaces':
      if (sender.from === 'portal') await parts.loadPlaces(tabId, sender.frameId);
      return parts.store.read();
    case 'checkPage':
      return checkPage(parts);
    case 'startPointing':
      return { ok: true, pointing: (await parts.pointInTab()).includes(true) };
    case 'previewCases': {
      const result = await parts.store.read();
      return result.ok ? previewCases(message.text, result.state) : result;
    }
    case 'verify':
      return verify(message, parts);
    case 'lookUp':
      return lookUp(message, parts);
    case 'cancelChecks':
      parts.registers.cancel();
      return parts.store.read();
    case 'deleteAll':
      return deleteAll(parts);
    case 'guardPassed':
      await parts.session.rememberPassed(message.caseId, message.page);
      return parts.store.read();
    default:
      return change(message, parts);
  }
}

async function change(message: CaseMessage, parts: WorkerParts): Promise<Answer> {
  let refusal: Problem | null = null;
  const result = await parts.store.update(state => {
    const decision = decide(message, state, parts.now());
    refusal = decision.ok ? null : decision.problem;
    return decision.ok ? decision.change : null;
  });
  if (refusal) return { ok: false, problem: refusal };
  if (result.ok) parts.changed(result.state);
  return result;
}

async function deleteAll(parts: WorkerParts): Promise<Answer> {
  // The session first: a popup that finds no case any more must not find the half-filled form again.
  if (!(await parts.session.clear())) return { ok: false, problem: 'failed' };
  const result = await parts.store.clear();
  if (result.ok) parts.changed(result.state);
  return result;
}

async function checkPage(parts: WorkerParts): Promise<Answer> {
  const result = await parts.store.read();
  if (!result.ok) return result;
  const language = chosenLanguage(result.state) ?? parts.uiLanguage;
  return { ok: true, check: pageCheck(await parts.checkTab(), language, parts.version) };
}

async function pageSeen(
  message: Extract<Message, { kind: 'pageSeen' }>,
  tabId: number,
  url: string,
  parts: WorkerParts,
): Promise<Answer> {
  const sent = await parts.session.sentForm(tabId, message.outcome);
  let recorded: StepId | null = null;
  const result = await parts.store.update(state => {
    const kase = activeCase(state);
    if (!kase) return null;
    recorded = provenStep(kase, message, sent, parts.now());
    const known = withSovmKey(kase, url);
    const seen = recorded ? withProof(known, recorded, parts.now()) : known;
    return seen === kase ? null : { cases: [seen] };
  });
  if (result.ok) parts.changed(result.state);
  return context(result, { ...message, recorded }, parts);
}

async function context(
  result: Awaited<ReturnType<Store['read']>>,
  view: Omit<PageView, 'passed'>,
  parts: WorkerParts,
): Promise<Answer> {
  if (!result.ok) return result;
  const passed = result.state.activeCaseId ? await parts.session.passed(result.state.activeCaseId) : [];
  return { ok: true, context: pageContext(result.state, { ...view, passed }, parts, parts.now()) };
}
