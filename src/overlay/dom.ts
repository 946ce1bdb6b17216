type Child = Node | string | null | false;

/** What an element is made with; `on` listeners end with the element. */
interface Options {
  class?: string;
  attributes?: Readonly<Record<string, string>>;
  on?: { [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
}

/**
 * Makes an element. The overlay draws by hand: a library would be a quarter of the content script's budget and the
 * overlay has three small parts (docs/decisions/0002).
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: Options = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (options.class) element.className = options.class;
  for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value);
  for (const [type, listener] of Object.entries(options.on ?? {})) element.addEventListener(type, trusted(listener));
  element.append(...children.filter(child => child !== null && child !== false));
  return element;
}

/** Only the clerk's own acts count: a click made by the page's script does nothing. */
function trusted(listener: (event: never) => void): EventListener {
  return event => {
    // The listener was registered for exactly this type of event, which `Object.entries` forgets.
    if (event.isTrusted) Reflect.apply(listener, undefined, [event]);
  };
}

/** A finding in words; `mark` says its severity to those who do not see it. */
export interface Line {
  severity: 'error' | 'warning' | 'advice' | 'ok';
  mark: string;
  text: string;
}

export function lineOf({ severity, mark, text }: Line, ...more: readonly Child[]): HTMLElement {
  return make(
    'p',
    { class: `line ${severity}` },
    make('span', { class: 'mark', attributes: { role: 'img', 'aria-label': mark } }),
    make('span', { class: 'text' }, text),
    ...more,
  );
}

/** Where something is written down; a link where that is public. It opens beside the half-filled form. */
export function sourceOf(text: string, url: string | undefined): Child {
  return url ? make('a', { attributes: { href: url, target: '_blank', rel: 'noreferrer' } }, text) : text;
}

/** A button with a caption; `quiet` ones look like links. */
export function button(
  caption: string,
  act: () => void,
  look: 'main' | 'plain' | 'quiet' = 'plain',
): HTMLButtonElement {
  return make('button', { class: look, attributes: { type: 'button' }, on: { click: act } }, caption);
}
