/** What a clerk fills in. */
const controls =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset], [type=file], [type=range], [type=color]), select, textarea, ' +
  '[role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=checkbox], [role=switch], [role=radio]';

/** The control that an event is about: the one it meets, also in an open shadow root, or the one whose label it meets. */
export function controlAt(event: Event): HTMLElement | null {
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.matches(controls)) return node;
    if (node instanceof HTMLLabelElement && node.control?.matches(controls)) return node.control;
  }
  return null;
}

export function isPassword(control: HTMLElement): boolean {
  return control instanceof HTMLInputElement && control.type === 'password';
}
