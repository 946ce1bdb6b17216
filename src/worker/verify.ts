import { append, type Case, checklist, stepsProven, withChecks } from '../checklist/index.ts';
import type { StepId } from '../guide/index.ts';
import { procedure } from '../guide/procedure.ts';
import type { RegisterId } from '../guide/registers.ts';
import type { Answer, Message } from '../messages/types.ts';
import type { Outcome, State, Store } from '../store/index.ts';
import { type Answers, type AskParts, askAll } from './askAll.ts';
import { eventNow } from './decide.ts';

export interface VerifyParts extends AskParts {
  store: Store;
  /** Told about every new state. */
  changed(state: State): void;
}

/** Asks the registers about the mayor of a case and keeps what they say, with the steps that it closes. */
export async function verify(
  { caseId, registers, whenGranted }: Omit<Extract<Message, { kind: 'verify' }>, 'kind'>,
  parts: VerifyParts,
): Promise<Answer> {
  if (whenGranted)
    await parts.session.rememberWanted({ caseId, registers: whenGranted, at: parts.now().toISOString() });
  const read = await parts.store.read();
  if (!read.ok) return read;
  const kase = read.state.cases.find(candidate => candidate.id === caseId);
  if (!kase) return { ok: false, problem: 'unknownCase' };
  const answers = await ask(kase, registers, parts);
  const result = await keep(caseId, kase, answers, parts);
  if (result.ok) parts.changed(result.state);
  return result;
}

/** Asks what waited for a permission that was given now. */
export async function verifyWanted(parts: VerifyParts): Promise<void> {
  const wanted = await parts.session.takeWanted(parts.now());
  if (wanted) await verify({ caseId: wanted.caseId, registers: [...wanted.registers] }, parts);
}

/** Asks the registers about any municipality; keeps nothing. */
export async function lookUp(
  { subject, mayor, registers }: Extract<Message, { kind: 'lookUp' }>,
  parts: AskParts,
): Promise<Answer> {
  const { checks } = await askAll(registers, subject, mayor, null, parts);
  return { ok: true, checks };
}

function ask(
  { ico, municipality, mayor, sovmDetail }: Case,
  ids: readonly RegisterId[],
  parts: AskParts,
): Promise<Answers> {
  const subject = { ico, municipalityCode: municipality?.code ?? '' };
  return askAll(ids, subject, mayor ?? null, sovmDetail ?? null, parts);
}

/** The case may have changed while the registers were asked; another mayor means that the answers are about nobody. */
function keep(caseId: string, asked: Case, { checks, detail }: Answers, parts: VerifyParts): Promise<Outcome> {
  return parts.store.update(state => {
    const kase = state.cases.find(candidate => candidate.id === caseId);
    const isSame = kase?.mayor?.givenName === asked.mayor?.givenName && kase?.mayor?.surname === asked.mayor?.surname;
    if (!kase || !isSame) return null;
    const checked: Case = {
      ...kase,
      checks: withChecks(kase.checks ?? [], checks),
      ...(detail ? { sovmDetail: detail } : {}),
    };
    const steps = checklist(procedure, checked, parts.now());
    const done = stepsProven(steps, checked, checks);
    return { cases: [done.reduce((last: Case, step: StepId) => withStep(last, step, parts.now()), checked)] };
  });
}

function withStep(kase: Case, step: StepId, now: Date): Case {
  return append(kase, eventNow(step, 'done', 'register', now));
}
