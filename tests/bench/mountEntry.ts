import type { Handbook } from '../../src/messages/types.ts';
import { Host } from '../../src/overlay/host.ts';
import styles from '../../src/overlay/overlay.css?inline';
import { Panel, type PanelView } from '../../src/overlay/panel.ts';
import { portalControls } from '../../src/overlay/portalControls.ts';
import { handbook } from '../../src/worker/handbook.ts';
import { panelWords } from '../../src/worker/panelWords.ts';
import { idleActs } from '../gallery/idleActs.ts';

const words = panelWords('sovm.userForm', null, 'cs');
const { overlay }: Handbook = handbook('cs', styles);
const view: PanelView = { words, collapsed: false, side: null, notes: [], listable: true, insert: null, news: null };

/** Draws the panel as the content script does when a page has been recognised. */
export function mount(): void {
  const panel = new Panel(new Host(styles));
  panel.draw(view, overlay, idleActs);
  panel.keepClear(portalControls().map(control => control.getBoundingClientRect()));
}
