import type { Finding, Severity, TextKey } from './types.ts';

/** `params` are the numbers and names for the `{places}` of the text. */
const saying =
  (severity: Severity) =>
  (text: TextKey, params?: Finding['params']): Finding => ({ severity, text, ...(params && { params }) });

export const error = saying('error');
export const warning = saying('warning');
export const advise = saying('advice');
export const ok = saying('ok');
