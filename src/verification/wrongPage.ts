import type { UnknownReason } from '../guide/registers.ts';

/** Whether a body is a web page, where data were expected. */
export function isHtml(body: string): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(start(body));
}

/** Why such a page came: somebody is to log in, or it is another one, an error with the status of a success say. */
export function notDataReason(body: string): UnknownReason {
  return /<input\b[^>]*\btype\s*=\s*["']?password\b/i.test(body) ? 'loginPage' : 'notData';
}

/** What is looked at: a page says within that what it is. */
function start(body: string): string {
  return body.slice(0, 2000).replace(/^\ufeff/, '');
}
