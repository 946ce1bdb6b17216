import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Run by the worker in the frames of a portal when the clerk presses the shortcut for the list of hints. */
export default defineUnlistedScript(() => globalThis.povolebniPruvodceList?.());
