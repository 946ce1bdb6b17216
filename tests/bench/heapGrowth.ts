import type { CDPSession, Page } from 'puppeteer-core';

/**
 * By how many MB the heap of the page grows at its peak while `run` runs, looked at again and again. Garbage that is not yet
 * collected counts, texts and buffers outside of the heap of V8 count as well; what there was before does not.
 */
export async function heapGrowth(page: Page, run: () => Promise<unknown>): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const before = await usedBytes(devtools);
  let peak = before;
  let isOver = false;
  const running = run().finally(() => {
    isOver = true;
  });
  while (!isOver) peak = Math.max(peak, await usedBytes(devtools));
  await running;
  await devtools.detach();
  return (peak - before) / (1024 * 1024);
}

async function usedBytes(devtools: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize + embedderHeapUsedSize;
}
