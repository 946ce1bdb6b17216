export { archived, isArchived, nextAfter, restored } from './archive.ts';
export { append, corrected, eventKey, openCase, settledSteps } from './case.ts';
export { checklist, isOpen, openBefore } from './checklist.ts';
export { eventsBeside, mergeEvents } from './mergeEvents.ts';
export { type Milestone, milestones } from './milestones.ts';
export type { Case, CaseEvent, CaseMunicipality, Mayor, RegisterCheck, Step, StepState } from './types.ts';
export { registersAwaited, stepsProven, withChecks } from './verified.ts';
