import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import styles from '../src/overlay/pointing/pointing.css?inline';
import { startPointing } from '../src/overlay/pointing/start.ts';

/** Run by the worker in the frames of a portal when the clerk wants to point at a field; true where it began. */
export default defineUnlistedScript(
  () => globalThis.povolebniPruvodcePoint?.(parts => startPointing(parts, styles)) ?? false,
);
