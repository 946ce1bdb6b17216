import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

export type Violation = { id: string; impact: string; help: string; targets: string[] };

let source: Promise<string> | undefined;

/**
 * Runs axe-core in the page. Without `within` it judges the page with all its open shadow roots; `within` narrows it to
 * an element inside a shadow root: the host's selector, then the element's.
 */
export async function axe(page: Page, within?: readonly [host: string, inner: string]): Promise<Violation[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await source);
  return page.evaluate(
    async (host, inner) => {
      const context =
        host && inner ? { include: { fromShadowDom: [host, inner] satisfies [string, string] } } : document;
      const { violations } = await window.axe.run(context, { resultTypes: ['violations'] });
      return violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact: impact ?? 'unknown',
        help,
        targets: nodes.map(node => node.target.flat().join(' >>> ')),
      }));
    },
    within?.[0],
    within?.[1],
  );
}
