import { expect, it, vi } from 'vitest';
import { loadDirectory } from '../../../src/directory/index.ts';

const list = '../../../src/directory/municipalities.json';

it('tries again after the list could not be read', async () => {
  vi.doMock(list, () => {
    throw new Error('chunk not found');
  });
  await expect(loadDirectory()).rejects.toThrow();
  vi.doUnmock(list);
  expect((await loadDirectory()).entries).toHaveLength(6254);
});
