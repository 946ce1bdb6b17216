import type { CDPSession, Page } from 'puppeteer-core';

/** In MB. */
export interface HeapGrowth {
  /** The heap of scripts. */
  script: number;
  /** With the texts and buffers that lie outside of it, and what the browser holds for the page. */
  all: number;
}

/**
 * By how much the memory of the page grows at its peak while `run` runs, looked at again and again. Garbage that is not yet
 * collected counts; what there was before does not.
 */
export async function heapGrowth(page: Page, run: () => Promise<unknown>): Promise<HeapGrowth> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const before = await used(devtools);
  const peak = { ...before };
  let isOver = false;
  const running = run().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const { script, all } = await used(devtools);
    peak.script = Math.max(peak.script, script);
    peak.all = Math.max(peak.all, all);
  }
  await running;
  await devtools.detach();
  return { script: peak.script - before.script, all: peak.all - before.all };
}

async function used(devtools: CDPSession): Promise<HeapGrowth> {
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return { script: inMegabytes(usedSize), all: inMegabytes(usedSize + backingStorageSize + embedderHeapUsedSize) };
}

function inMegabytes(bytes: number): number {
  return bytes / (1024 * 1024);
}
