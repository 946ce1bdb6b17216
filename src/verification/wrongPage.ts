import type { UnknownReason } from '../guide/registers.ts';
import { pageText } from './pageText.ts';

/** Whether a body is a web page, where data were expected. */
export function isHtml(body: string): boolean {
  return /^<(!doctype\s+html|html|head|body)(?![\w:-])/i.test(afterProlog(body));
}

/** Why such a page came: somebody is to log in, or it is another one, an error with the status of a success say. */
export function notDataReason(body: string): UnknownReason {
  return pageText(body).hasPassword ? 'loginPage' : 'notData';
}

/** The body from its first tag on: a page says near its start what it is. */
function afterProlog(body: string): string {
  let rest = body.slice(0, 2000).replace(/^\ufeff/, '');
  for (;;) {
    rest = rest.trimStart();
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : null;
    const at = end ? rest.indexOf(end) : -1;
    if (!end || at < 0) return rest;
    rest = rest.slice(at + end.length);
  }
}
