import { expect, test } from 'vitest';
import { busyTime, scriptTime } from '../../bench/profile.ts';

test('the time of a script is that of all it calls, and of nothing else', () => {
  const frame = (id: number, url: string, ...children: number[]) => ({ id, callFrame: { url }, children });
  const profile = {
    nodes: [
      frame(1, '', 2, 5),
      frame(2, 'chrome-extension://a/x.js', 3),
      frame(3, '', 4),
      frame(4, ''),
      frame(5, 'https://a'),
    ],
    samples: [1, 4, 5, 2, 1],
    timeDeltas: [500, 1000, 2000, 4000, 8000],
  };
  expect(scriptTime(profile, 'chrome-extension://a/')).toEqual({ own: 10, all: 15 });
});

test('a thread is busy while scripts run or garbage is collected', () => {
  const frame = (id: number, functionName: string) => ({ id, callFrame: { functionName, url: '' } });
  const profile = {
    nodes: [
      frame(1, '(root)'),
      frame(2, '(idle)'),
      frame(3, '(program)'),
      frame(4, 'read'),
      frame(5, '(garbage collector)'),
    ],
    samples: [1, 2, 3, 4, 5, 2],
    timeDeltas: [500, 1000, 2000, 4000, 8000, 16_000],
  };
  expect(busyTime(profile)).toBe(24);
});
