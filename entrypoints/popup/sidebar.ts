declare global {
  /** Firefox alone has a sidebar, which the types of the polyfill do not know. */
  var browser: { sidebarAction?: { open(): Promise<void> } } | undefined;
}

/** Opens the sidebar of Firefox; must be called straight from a click. */
export async function openSidebar(): Promise<void> {
  await globalThis.browser?.sidebarAction?.open();
}
