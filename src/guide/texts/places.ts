export type Values = Readonly<Record<string, string | number>>;

/** A text with its `{names}` replaced; a name without a value stays. */
export function fillPlaces(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
