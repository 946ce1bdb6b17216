import { type Answer, plain, redirect } from './answer.ts';
import { isDialect } from './dialects/model.ts';
import type { PortalState } from './state.ts';

export const controlPath = '/__control';

/** A path of the same host to come back to, never another host. */
function wayBack(fields: URLSearchParams): string | null {
  const back = fields.get('back');
  return back !== null && /^\/(?![/\\])/.test(back) ? back : null;
}

function act(fields: URLSearchParams, state: PortalState): boolean {
  const action = fields.get('action');
  if (action === 'advanceSync') state.advanceSync();
  else if (action === 'reset') state.reset();
  else if (action === 'setDialect') {
    const dialect = fields.get('dialect');
    if (!isDialect(dialect)) return false;
    state.dialect = dialect;
  } else return false;
  return true;
}

/**
 * The demo's lever on the replicas: POST with form fields `action` = advanceSync | reset | setDialect (and `dialect`).
 * Answers 204, 303 to `back` when given, 400 for anything unknown.
 */
export function control(method: string, body: string, state: PortalState): Answer {
  if (method !== 'POST') return plain(405, 'Method not allowed');
  const fields = new URLSearchParams(body);
  if (!act(fields, state)) return plain(400, 'Unknown action');
  const back = wayBack(fields);
  return back === null ? { status: 204, headers: {}, body: '' } : redirect(back, 303);
}
