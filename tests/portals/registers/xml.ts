/** An element of an XML document: its name, what is in it, its attributes. */
export type XmlElement = readonly [
  name: string,
  content: string | readonly XmlElement[],
  attributes?: Readonly<Record<string, string>>,
];

export const xmlProlog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element with a line for each that holds a text, indented as in the published sample; without a text it is left out. */
export function xmlText([name, content, attributes = {}]: XmlElement, indent = ''): string {
  if (content === '') return '';
  const start = `${indent}<${name}${Object.entries(attributes).map(inTag).join('')}>`;
  if (typeof content === 'string') return `${start}${escaped(content)}</${name}>\n`;
  return `${start}\n${content.map(child => xmlText(child, `${indent}    `)).join('')}${indent}</${name}>\n`;
}

function inTag([name, value]: readonly [string, string]): string {
  return ` ${name}="${escaped(value)}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character] ?? character);
}
