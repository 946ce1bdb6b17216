import type { ReplicaPageId } from './addresses.ts';
import type { Caption, Dialect, Message, PageModel, Toolkit, Values } from './dialects/model.ts';
import type { PortalState } from './state.ts';

/** What one request sees; pages are pure functions of it. */
export interface View {
  page: ReplicaPageId;
  dialect: Dialect;
  kit: Toolkit;
  state: PortalState;
  query: URLSearchParams;
  /** ePUSA carries its session in the URL; empty when nobody is logged in. */
  epusaSession: string;
  /** The rejected values when a form is shown again. */
  attempt: Attempt | null;
  /** The caption in this view's dialect. */
  say(caption: Caption): string;
  /** Address of a page with the session ids this portal and dialect put there. */
  to(page: ReplicaPageId, parameters?: Readonly<Record<string, string>>): string;
}

export interface Attempt {
  values: Values;
  errors: Values;
  alert: string;
}

/** A post ends by a redirect (303) or by showing a page again with messages. */
export type Submission = { goTo: string } | { showAgain: ReplicaPageId; attempt: Attempt };

export interface PortalPage {
  render(view: View): PageModel;
  submit?(view: View, posted: URLSearchParams): Submission;
}

/** The line above a form that was sent back. */
export const formRejected = 'Formulář nebyl uložen. Opravte prosím vyznačené údaje.';

export function rejection(page: ReplicaPageId, values: Values, errors: Values, alert = formRejected): Submission {
  return { showAgain: page, attempt: { values, errors, alert } };
}

/** Values and errors for a form: those of the rejected attempt, else the stored ones. */
export function formState(view: View, stored: Values): { values: Values; errors: Values } {
  return view.attempt === null ? { values: stored, errors: {} } : view.attempt;
}

const confirmations = {
  userSaved: 'Uživatel byl uložen.',
  identified: 'Osoba byla ztotožněna.',
  statutorySet: 'Statutární zástupce byl nastaven.',
  subjectSaved: 'Údaje subjektu byly uloženy.',
  dataProvided: 'Údaje byly uloženy. Děkujeme.',
  rightsSaved: 'Oprávnění byla uložena. Do systémů kraje se přenesou do 2\u00a0hodin.',
  syncRequested: 'Jste přihlášeni. Požadavek na synchronizaci údajů ze SOVM byl zařazen.',
} as const;

const confirmationNames = Object.keys(confirmations);

/** The parameter that makes the next page confirm; a bare number, so that the address does not name another page. */
export function confirming(name: keyof typeof confirmations): { zprava: string } {
  return { zprava: String(confirmationNames.indexOf(name) + 1) };
}

/** The message of a page: why the form was sent back, or the confirmation named by `?zprava=`. */
export function messageOf(view: View): Message | undefined {
  if (view.attempt !== null) return { kind: 'error', text: view.attempt.alert };
  const text = Object.values(confirmations)[Number(view.query.get('zprava') ?? 0) - 1];
  return text === undefined ? undefined : { kind: 'done', text };
}
