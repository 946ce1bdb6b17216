export { archived, isArchived, nextAfter, restored } from './archive.ts';
export { append, corrected, openCase, settledSteps } from './case.ts';
export { checklist, isOpen, openBefore } from './checklist.ts';
export type { Case, CaseEvent, CaseMunicipality, Mayor, Step, StepState } from './types.ts';
