import { registerIds } from '../../../src/guide/registers.ts';
import { App } from '../../../src/popup/App.tsx';
import type { PopupProps } from '../../../src/popup/types.ts';
import type { Access } from '../../../src/ui/access.ts';
import { directory } from '../directory/embedded.ts';
import { now } from './cases.ts';
import type { FakeWorker } from './fakeWorker.ts';
import { type Mounted, mount } from './mount.ts';

const granted: Access = { granted: async () => true, request: async () => true };

/** The whole popup over a worker in memory and the embedded directory, in Czech. */
export function mountPopup(worker: FakeWorker, props: Partial<PopupProps> = {}): Promise<Mounted> {
  return mount(
    <App
      ask={worker.ask}
      checkPage={async () => ({ ok: true, check: null })}
      pointAtField={async () => ({ ok: true, pointing: false })}
      openBeside={null}
      close={() => undefined}
      version="0.1.0, Firefox 140"
      subscribe={worker.subscribe}
      loadDirectory={async () => directory}
      first={null}
      now={() => now}
      begin="case"
      kept={{ read: async () => undefined, keep: () => undefined }}
      access={granted}
      registers={{ granted: async () => [...registerIds], request: async () => true }}
      watchIndex={() => () => undefined}
      browserLanguage="cs-CZ"
      {...props}
    />,
  );
}
