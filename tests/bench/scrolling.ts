import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session.ts';
import { overlayHost } from '../browsers/shadow.ts';
import type { Figure } from './figure.ts';
import { benchUrl } from './pages.ts';

const steps = 60;
/** An event of Chromium's trace; `stackTrace` is there when a script was running, and so forced what is told. */
interface TraceEvent {
  name: string;
  args?: { beginData?: { stackTrace?: { url?: string }[] } };
}

/**
 * Layouts that a script of the extension forces while a page of 1,000 controls with an open hint is scrolled by the wheel, by the
 * browser's own trace. What is done once the scrolling has ended is left out: there the bubbles look for their places.
 */
export async function scrolling(session: BrowserSession): Promise<Figure[]> {
  const page = await session.newPage(benchUrl({ layout: 'label', controls: 1000 }));
  await page.waitForSelector(overlayHost);
  await page.focus('#f11');
  await new Promise(resolve => setTimeout(resolve, 1000));
  const { forced, scrolled } = await traced(page, session.extensionUrl(''));
  await page.close();
  if (scrolled < 500) throw new Error(`the page was scrolled by ${scrolled} px only`);
  return [{ name: 'layouts forced by the extension while scrolling', value: forced, unit: 'count', limit: 0 }];
}

async function traced(page: Page, urlStart: string): Promise<{ forced: number; scrolled: number }> {
  await page.mouse.move(300, 300);
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
  });
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel({ deltaY: step % 2 === 0 ? 120 : -40 });
    await new Promise(resolve => setTimeout(resolve, 16));
  }
  const scrolled = await page.evaluate(() => window.scrollY);
  const data = await page.tracing.stop();
  const events = eventsOf(JSON.parse(new TextDecoder().decode(data ?? new Uint8Array())));
  return { forced: events.filter(event => isForcedBy(event, urlStart)).length, scrolled };
}

function eventsOf(trace: unknown): TraceEvent[] {
  const events = typeof trace === 'object' && trace !== null && 'traceEvents' in trace ? trace.traceEvents : [];
  return Array.isArray(events) ? events : [];
}

function isForcedBy({ name, args }: TraceEvent, urlStart: string): boolean {
  const isLayout = name === 'Layout' || name === 'UpdateLayoutTree';
  return isLayout && (args?.beginData?.stackTrace ?? []).some(({ url }) => url?.startsWith(urlStart));
}
