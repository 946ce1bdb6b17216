/** Markup that is already safe; everything else is escaped when it is put into a template. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template accepts: text is escaped, lists are joined, `false`, `null` and `undefined` vanish. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

/** Text made safe for element content and for quoted attributes; a nonbreaking space becomes `&nbsp;` as old pages write it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\u00a0]/g, character => entities[character] ?? character);
}

function render(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map(render).join('');
}

/** Template tag: html`<b>${text}</b>`. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((text, index) => (index === 0 ? text : render(pieces[index - 1]) + text)).join(''));
}

/** Attributes with a leading space; `true` gives a bare attribute, `false` and `undefined` none. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  const parts = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  });
  return new Html(parts.join(''));
}
