// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../../../src/popup/start/draft.ts';
import { draftFrom } from '../../../src/popup/start/keptDraft.ts';
import { FakeWorker } from './fakeWorker.ts';
import { mountPopup } from './popup.tsx';

const half: Draft = {
  ...emptyDraft,
  kind: 'midTerm',
  query: 'Boskovice',
  municipality: {
    code: '581372',
    name: 'Boskovice',
    district: 'Blansko',
    region: 'Jihomoravský kraj',
    orp: 'Boskovice',
    ico: '00279978',
  },
  givenName: 'Jana',
  answers: { secondPerson: 'yes' },
};

describe('a kept draft', () => {
  it('comes back as it was', () => {
    expect(draftFrom(structuredClone(half))).toEqual(half);
  });

  it('is empty when it cannot be read, and never throws', () => {
    expect(draftFrom({ ...half, kind: 'nonsense' })).toEqual(emptyDraft);
    expect(draftFrom({ ...half, municipality: { code: 7 } }).municipality).toBeNull();
    fc.assert(
      fc.property(fc.anything(), junk => {
        expect(draftFrom(junk).query).toBeTypeOf('string');
      }),
    );
  });

  it('fills the form of a popup that was closed half-way', async () => {
    const keeps: (Draft | null)[] = [];
    const kept = { read: async () => half, keep: (draft: Draft | null) => keeps.push(draft) };
    const popup = await mountPopup(new FakeWorker(), {
      kept: { read: kept.read, keep: draft => void kept.keep(draft) },
    });
    expect(popup.input('#municipality').value).toBe('Boskovice');
    expect(popup.input('#givenName').value).toBe('Jana');
    expect(keeps.at(-1)).toEqual(half);
  });
});
