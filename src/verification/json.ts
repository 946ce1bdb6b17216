import { type Reading, unknown } from './types.ts';
import { isHtml, notDataReason } from './wrongPage.ts';

/** The value of a JSON body, or why it is none. */
export function parseJson(body: string): { ok: true; value: unknown } | { ok: false; reading: Reading } {
  const text = body.replace(/^\ufeff/, '').trim();
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    if (isHtml(text)) return { ok: false, reading: unknown(notDataReason(text)) };
    // What begins as JSON and is none is a part of it.
    return { ok: false, reading: unknown(/^[{[]/.test(text) ? 'incomplete' : 'notData') };
  }
}
