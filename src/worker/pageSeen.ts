import { append, type Case, checklist } from '../checklist/index.ts';
import { guide, type Page, type StepId } from '../guide/index.ts';
import type { Message } from '../messages/types.ts';
import { eventNow } from './decide.ts';
import type { SentForm } from './session.ts';

const none: Pick<Page, 'saved' | 'savedAfter'> = {};
const answerWithin = 10 * 60_000;

/**
 * What a page view proves for a case: the step whose form was sent and is now confirmed, the step that being here proves,
 * or the one that the new mayor's name proves. What the clerk once took back is not marked again by a mere visit.
 */
export function provenStep(
  kase: Case,
  seen: Extract<Message, { kind: 'pageSeen' }>,
  sent: SentForm | null,
  now: Date,
): StepId | null {
  const steps = new Map(checklist(guide.procedure, kase, now).map(step => [step.id, step.state]));
  const open = (id: StepId) => ['ready', 'waiting', 'overdue', 'todo'].includes(steps.get(id) ?? '');

  const { saved, savedAfter } =
    sent && now.getTime() - Date.parse(sent.at) < answerWithin ? guide.pages[sent.page] : none;
  const inTurn = !savedAfter || !open(savedAfter);
  if (saved && inTurn && seen.outcome === 'saved' && open(saved)) return saved;

  const page = seen.page && guide.pages[seen.page];
  const visited = [page?.reached, seen.showsMayor ? page?.showsMayor : undefined];
  const untouched = (id: StepId) => !kase.events.some(event => event.step === id);
  return visited.find(id => id !== undefined && steps.get(id) !== 'todo' && open(id) && untouched(id)) ?? null;
}

/** The case with the proven step done by the page. */
export function withProof(kase: Case, step: StepId, now: Date): Case {
  return append(kase, eventNow(step, 'done', 'page', now));
}
