import { expect, test } from 'vitest';
import { scriptTime } from '../../bench/profile.ts';

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
