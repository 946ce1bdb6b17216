import { type Html, html } from '../html.ts';

/** A GET form drops the query of its action, so its parameters have to travel as hidden controls. */
export function queryAsHidden(action: string): Html {
  const url = new URL(action, 'https://replica.invalid');
  return html`${[...url.searchParams].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
