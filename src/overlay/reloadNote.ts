import type { Handbook } from '../messages/types.ts';
import { button, make } from './dom.ts';
import { Host } from './host.ts';

/** Says once, after an update of the extension, that the page should be reloaded; the half-filled form stays as it is. */
export function showReloadNote({ language, overlay, styles }: Handbook): void {
  const host = new Host(styles);
  host.language = language;
  const note = make(
    'section',
    { class: 'panel note', attributes: { popover: 'manual', role: 'status', 'aria-label': overlay.name } },
    make('p', { class: 'news' }, overlay.reload),
    button(overlay.close, () => host.remove()),
  );
  host.stage.append(note);
  note.showPopover();
}
