import { registerIds } from '../../../src/guide/registers.ts';
import type { LookUp } from '../../../src/options/lookup/useLookup.ts';
import { OptionsPage } from '../../../src/options/OptionsPage.tsx';
import { Store } from '../../../src/store/index.ts';
import type { RegisterAccess } from '../../../src/ui/registerAccess.ts';
import { Session } from '../../../src/worker/session.ts';
import { handle } from '../../../src/worker/worker.ts';
import { directory } from '../directory/embedded.ts';
import { type Mounted, mount, settled } from '../popup/mount.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import { fakeRegisters } from '../worker/fakeRegisters.ts';
import { unusedParts } from '../worker/unusedParts.ts';

interface Beginning {
  area: MemoryArea;
  session?: MemoryArea;
  policyArea?: MemoryArea;
  browserLanguage?: string;
  lookUp?: LookUp;
  access?: RegisterAccess;
}

export const now = new Date('2026-11-24T09:00:00Z');

/** The options page over the real worker and a storage in memory. */
export async function mountOptions({
  area,
  session = new MemoryArea(),
  policyArea = new MemoryArea(),
  browserLanguage = 'cs',
  lookUp = async () => null,
  access = { granted: async () => [...registerIds], request: async () => true },
}: Beginning): Promise<Mounted> {
  const parts = {
    ...unusedParts,
    store: new Store(area, policyArea),
    session: new Session(session),
    now: () => now,
    registers: fakeRegisters(),
  };
  const send = (message: unknown) => handle(message, { from: 'extension' }, parts);
  const page = await mount(
    <OptionsPage
      ask={async message => {
        const answer = await send(message);
        return !answer.ok || 'state' in answer ? answer : null;
      }}
      preview={async text => {
        const answer = await send({ kind: 'previewCases', text });
        return !answer.ok || 'preview' in answer ? answer : null;
      }}
      lookUp={lookUp}
      cancelLookUp={() => undefined}
      watchIndex={() => () => undefined}
      registers={access}
      loadDirectory={async () => directory}
      subscribe={() => () => undefined}
      now={() => now}
      browserLanguage={browserLanguage}
    />,
  );
  await settled();
  return page;
}

/** Chooses a file in an input of the page. */
export async function choose(page: Mounted, selector: string, file: File): Promise<void> {
  const input = page.input(selector);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await settled(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  for (let turn = 0; turn < 4; turn += 1) await settled();
}
