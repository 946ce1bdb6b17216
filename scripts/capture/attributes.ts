import { inputType } from '../../src/recognition/dom.ts';
import { kinds } from '../../src/recognition/kinds.ts';
import type { Disguise } from './disguise.ts';

type Attribute = readonly [name: string, value: string];
/** What is written for the value of an attribute; undefined leaves the attribute out. */
type Writer = (value: string, disguise: Disguise, el: Element) => string | undefined;

const asText: Writer = (value, disguise) => disguise.text(value);
const asName: Writer = (value, disguise) => disguise.name(value);
const asNames: Writer = (value, disguise) => disguise.names(value);
const asFlag: Writer = () => '';
const asCount: Writer = value => (/^\d{1,4}$/.test(value) ? value : undefined);
const oneOf = (known: string): Writer => {
  const values = new Set(known.split(' '));
  return value => (values.has(value.toLowerCase()) ? value.toLowerCase() : undefined);
};

const types = `${Object.keys(kinds).join(' ')} text email tel url search number month week time submit reset button`;
const roles =
  `${Object.keys(kinds).join(' ')} alert alertdialog article banner button cell checkbox columnheader complementary contentinfo ` +
  'dialog form grid gridcell group heading img link list listitem main menu menubar menuitem navigation none option ' +
  'presentation radiogroup region row rowgroup rowheader search separator status tab table tablist tabpanel toolbar tree treeitem';
const purposes =
  'on off name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password ' +
  'current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 ' +
  'address-level1 address-level2 country country-name postal-code bday bday-day bday-month bday-year sex tel email url';
const captioned = new Set(['submit', 'reset', 'button', 'image']);

/** The attributes that may matter to recognition. All others hold values, addresses, looks or deeds. */
const writers: Readonly<Record<string, Writer>> = {
  id: asName,
  for: asName,
  name: asName,
  slot: asName,
  list: asName,
  form: asName,
  headers: asNames,
  'aria-labelledby': asNames,
  'aria-describedby': asNames,
  class: (value, disguise) => disguise.classes(value),
  title: asText,
  placeholder: asText,
  alt: asText,
  label: asText,
  'aria-label': asText,
  'aria-roledescription': asText,
  type: oneOf(types),
  role: oneOf(roles),
  autocomplete: value =>
    value
      .toLowerCase()
      .split(/\s+/)
      .filter(token => purposes.split(' ').includes(token))
      .at(-1),
  'aria-hidden': oneOf('true false'),
  'aria-current': oneOf('page step location true false'),
  'aria-selected': oneOf('true false'),
  'aria-required': oneOf('true false'),
  'aria-level': oneOf('1 2 3 4 5 6'),
  maxlength: asCount,
  size: asCount,
  colspan: asCount,
  rowspan: asCount,
  readonly: asFlag,
  disabled: asFlag,
  required: asFlag,
  multiple: asFlag,
  hidden: asFlag,
  open: asFlag,
  href: (_, __, el) => (el.localName === 'a' ? '#' : undefined),
  lang: value => (/^[a-z]{2}$/.test(value) ? value : undefined),
  // Of a button it is the caption; of anything else it is what somebody has typed or chosen.
  value: (value, disguise, el) => (captioned.has(inputType(el)) ? disguise.text(value) : undefined),
};

/** The attributes of an element that a fixture keeps, disguised. */
export function attributesOf(el: Element, disguise: Disguise): Attribute[] {
  return [...el.attributes].flatMap(({ name, value }) => {
    const written = Object.hasOwn(writers, name) ? writers[name]?.(value, disguise, el) : undefined;
    return written === undefined ? [] : [[name, written] as const];
  });
}
