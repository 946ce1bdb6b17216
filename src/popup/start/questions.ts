import type { CaseKind, Procedure, QuestionId } from '../../guide/index.ts';
import { questions } from '../../guide/procedure.ts';

export const questionIds: readonly QuestionId[] = ['filingLogin', 'secondPerson', 'mayorAccess', 'administrator'];

/** The questions on which some step of this kind of case depends, in the order of the guide; the others would be idle. */
export function questionsFor(procedure: Procedure, kind: CaseKind): readonly QuestionId[] {
  const asked = new Set(
    procedure.filter(step => step.kinds.includes(kind)).flatMap(step => Object.keys(step.when ?? {})),
  );
  return questionIds.filter(question => asked.has(question));
}

/** What may be answered, `unknown` last. */
export function answersTo<Q extends QuestionId>(question: Q): (typeof questions)[Q] {
  return questions[question];
}
