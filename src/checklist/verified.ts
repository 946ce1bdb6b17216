import type { StepId } from '../guide/index.ts';
import { type RegisterId, registerIds, registers } from '../guide/registers.ts';
import type { Case, RegisterCheck, Step } from './types.ts';

/**
 * The steps of a case that these checks close: open ones whose turn it is, also while they wait for a day. What the clerk
 * once took back is left to the clerk.
 */
export function stepsProven(steps: readonly Step[], kase: Case, checks: readonly RegisterCheck[]): StepId[] {
  const shown = checks.filter(({ verdict }) => verdict === 'yes').flatMap(({ register }) => provenBy(register));
  return steps.filter(inTurn).flatMap(({ id }) => (shown.includes(id) && isUntouched(kase, id) ? [id] : []));
}

/** The registers that an open step of a case waits for. */
export function registersAwaited(steps: readonly Step[], kase: Case): RegisterId[] {
  const open = steps.filter(step => inTurn(step) && isUntouched(kase, step.id)).map(step => step.id);
  return registerIds.filter(register => provenBy(register).some(id => open.includes(id)));
}

/**
 * The checks of a case after new ones: one of each register. What came to no question (no permission, just asked, broken
 * off) does not take the place of an answer, nor does an answer that was asked for earlier.
 */
export function withChecks(before: readonly RegisterCheck[], fresh: readonly RegisterCheck[]): RegisterCheck[] {
  const last = new Map(before.map(check => [check.register, check]));
  for (const check of fresh) {
    const known = last.get(check.register);
    const isNews = wasAsked(check) && (!known || !wasAsked(known) || known.at <= check.at);
    if (!known || isNews) last.set(check.register, check);
  }
  return [...last.values()];
}

/** Whether a question went out at all. */
function wasAsked({ reason }: RegisterCheck): boolean {
  return reason !== 'tooSoon' && reason !== 'cancelled' && reason !== 'noAccess';
}

function provenBy(register: RegisterId): readonly StepId[] {
  return registers[register].proves;
}

function inTurn({ state }: Step): boolean {
  return state === 'ready' || state === 'waiting' || state === 'overdue';
}

function isUntouched({ events }: Case, id: StepId): boolean {
  return !events.some(({ step, what, by }) => step === id && what === 'undone' && by === 'clerk');
}
