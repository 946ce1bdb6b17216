// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PageCheck } from '../../../src/messages/types.ts';
import type { CheckPage } from '../../../src/popup/types.ts';
import { FakeWorker } from './fakeWorker.ts';
import { mountPopup } from './popup.tsx';

const check: PageCheck = {
  page: 'sovm.userForm',
  title: 'Nový uživatel',
  found: ['person.givenName', 'contact.email'],
  missing: ['person.surname'],
  report: 'page: sovm.userForm',
};

async function checked(answer: Awaited<ReturnType<CheckPage>>): Promise<string> {
  const popup = await mountPopup(new FakeWorker(), { checkPage: async () => answer });
  await popup.click(popup.named('Zkontrolovat stránku'));
  const said = popup.textOf('.check [role=status]');
  popup.unmount();
  return said;
}

it('tells what was recognised and what was not, in words', async () => {
  const text = await checked({ ok: true, check });
  expect(text).toContain('Stránka: Nový uživatel');
  expect(text).toContain('Poznal: jméno a e-mail.');
  expect(text).toContain('nenašel je: příjmení.');
});

it('says so where no portal is open, the page is unknown, or nobody answers', async () => {
  expect(await checked({ ok: true, check: null })).toContain('Otevřete ji a zkuste to znovu');
  expect(await checked({ ok: true, check: { ...check, title: null, found: [], missing: [] } })).toContain(
    'průvodce nezná',
  );
  expect(await checked(null)).toContain('Průvodce neodpovídá');
});

it('makes way for pointing at a field, or says why it cannot be', async () => {
  const close = vi.fn();
  const answers = [null, { ok: true, pointing: false }, { ok: true, pointing: true }] as const;
  const said: string[] = [];
  for (const answer of answers) {
    const popup = await mountPopup(new FakeWorker(), { pointAtField: async () => answer, close });
    await popup.click(popup.named('Ukázat pole na stránce'));
    said.push(
      popup
        .all('.check [role=status]')
        .map(({ textContent }) => textContent)
        .join(''),
    );
    expect(close).toHaveBeenCalledTimes(answer?.pointing ? 1 : 0);
    popup.unmount();
  }
  expect(said).toEqual([expect.stringContaining('neodpovídá'), expect.stringContaining('ukázat nejde'), '']);
});
