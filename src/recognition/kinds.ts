import type { ControlKind } from '../guide/types.ts';

/** By the type of an input, `text` where there is none and `none` where it holds no field; by the role of another element. */
export const kinds: Readonly<Record<string, ControlKind | 'none'>> = {
  radio: 'radio',
  checkbox: 'checkbox',
  password: 'password',
  date: 'date',
  'datetime-local': 'date',
  hidden: 'none',
  range: 'none',
  color: 'none',
  submit: 'none',
  button: 'none',
  image: 'none',
  reset: 'none',
  switch: 'checkbox',
  textbox: 'text',
  searchbox: 'text',
  combobox: 'select',
  listbox: 'select',
};
