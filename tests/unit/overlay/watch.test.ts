// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/overlay/watch.ts';

/** What one look takes, ms. */
let cost: number;
let looks: number;
let clock: number;
let end: AbortController;
let watch: { flush(): void };
/** The page gains a node. */
let gains: (node: Node) => void;
const form = document.createElement('form');

beforeEach(() => {
  [cost, looks, clock, end] = [0, 0, 0, new AbortController()];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(told: (records: object[]) => void) {
        gains = node => told([{ addedNodes: [node], removedNodes: [] }]);
      }
      observe() {}
      disconnect() {
        gains = () => undefined;
      }
    },
  );
  watch = watchPage(
    document,
    () => {
      looks += 1;
      clock += cost;
    },
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function pass(ms: number, each: () => void = () => undefined): void {
  for (let passed = 0; passed < ms; passed += 10) {
    each();
    clock += 10;
    vi.advanceTimersByTime(10);
  }
}

it('looks once, a quarter of a second after a change', () => {
  gains(form);
  pass(240);
  expect(looks).toBe(0);
  pass(20);
  expect(looks).toBe(1);
  pass(10_000);
  expect(looks).toBe(1);
});

it('looks soon at a page that went elsewhere, however long the last look took', () => {
  cost = 20;
  const wentTo = (url: string) => vi.spyOn(document, 'URL', 'get').mockReturnValue(url);
  gains(form);
  pass(300);
  gains(form);
  pass(300);
  expect(looks).toBe(1);
  wentTo('https://www.epusa.cz/#/osoba');
  gains(form);
  pass(300);
  expect(looks).toBe(2);
  pass(1_000, () => gains(form));
  expect(looks).toBe(2);
});

it('is not starved by a page that goes elsewhere all the time', () => {
  let step = 0;
  vi.spyOn(document, 'URL', 'get').mockImplementation(() => `https://www.epusa.cz/#/${step}`);
  pass(1_000, () => {
    step += 1;
    gains(form);
  });
  expect(looks).toBeGreaterThan(1);
  expect(looks).toBeLessThanOrEqual(4);
});

it('takes no notice of what recognition does not look at', () => {
  gains(document.createElement('p'));
  gains(new Text('Jméno'));
  pass(1_000);
  expect(looks).toBe(0);
});

it.each([
  [0, 240],
  [2, 150],
  [5, 60],
  [100, 12],
])('in a minute of a page that never rests, looks that take %i ms are at most %i', (ms, most) => {
  cost = ms;
  pass(60_000, () => gains(form));
  expect(looks).toBeLessThanOrEqual(most);
  expect(looks).toBeGreaterThanOrEqual(12);
});

it('makes up at once for a change when asked, but not more often than four times a second', () => {
  cost = 15;
  gains(form);
  watch.flush();
  expect(looks).toBe(1);
  pass(60_000, () => {
    gains(form);
    watch.flush();
  });
  expect(looks).toBeLessThanOrEqual(241);
  expect(looks).toBeGreaterThan(200);
});

it('does not look while the tab is hidden, and once when it is shown again', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  pass(5_000, () => gains(form));
  expect(looks).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  pass(1_000);
  expect(looks).toBe(1);
});

it('ends with its signal', () => {
  gains(form);
  end.abort();
  gains(form);
  pass(1_000);
  watch.flush();
  expect(looks).toBe(0);
});
