/** What the name of an element tells. */
export interface Tag {
  /** Never a text of the page: skipped with everything inside. */
  silent?: true;
  /** It breaks a line of text. */
  breaks?: true;
  /** It is noted by itself: a control, a button, a label, a heading. */
  special?: true;
  /** It does not break a line of text: „<u>J</u>méno“ is one word. */
  inline?: true;
  /** It holds what belongs to one person or one matter. */
  groups?: true;
  /** A row, an item, a paragraph: what is in two of them is not one value. */
  row?: true;
  /** A part of a table. */
  table?: true;
  /** Its text is the name of a value, not of the page. */
  names?: true;
  /** An author puts a note to a label in it. */
  note?: true;
  /** The page describes, asks or offers something in it instead of saying what happened. */
  asks?: true;
  /** A control in it asks for rows of the table; it holds nobody's data. */
  filters?: true;
  /** Level of the heading it is: 1-6, and 7 for a legend and its like, which are below all others. */
  level?: number;
}

const told: readonly (readonly [tag: Tag, names: string])[] = [
  [
    { silent: true },
    'script style noscript template svg math iframe frame object embed canvas audio video head datalist',
  ],
  [{ breaks: true }, 'br hr'],
  [{ special: true }, 'br hr input select textarea button img a label h1 h2 h3 h4 h5 h6 legend caption summary'],
  [
    { inline: true },
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr output q s samp small',
  ],
  [{ inline: true }, 'span strike strong sub sup time tt u var wbr slot'],
  [{ groups: true }, 'fieldset form dialog section article li details'],
  [{ row: true }, 'tr li p dd'],
  [{ table: true }, 'table tbody thead tfoot'],
  [{ names: true }, 'label dt th button option'],
  [{ note: true }, 'small span em i sup div p'],
  [
    { asks: true },
    'label legend button select option textarea a th dt caption h1 h2 nav article aside footer summary blockquote',
  ],
  [{ filters: true }, 'th thead'],
  [{ level: 1 }, 'h1'],
  [{ level: 2 }, 'h2'],
  [{ level: 3 }, 'h3'],
  [{ level: 4 }, 'h4'],
  [{ level: 5 }, 'h5'],
  [{ level: 6 }, 'h6'],
  [{ level: 7 }, 'legend caption summary'],
];

/** What the names of HTML elements tell, by name. */
export function tagTable(): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [tag, names] of told) {
    for (const name of names.split(' ')) tags.set(name, { ...tags.get(name), ...tag });
  }
  return tags;
}
