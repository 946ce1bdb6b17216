import type { Html, Piece } from '../html.ts';

/**
 * What a replica page consists of, independent of its markup. Three dialects draw the same model:
 * `jsp` nested layout tables without associated labels, `modern` labelled controls, `grid` generated ids in div and dl.
 */
export const dialects = ['jsp', 'modern', 'grid'] as const;
export type Dialect = (typeof dialects)[number];

/** One caption for all dialects, or a synonym for each. */
export type Caption = string | Readonly<Record<Dialect, string>>;

export interface Option {
  value: string;
  text: string;
  /** Table cells of the row this option stands in; only `jsp` draws radios inside a table. */
  cells?: readonly Piece[];
  disabled?: boolean;
}

export interface Control {
  /** The name of the value on the server; what the page shows as `name` depends on the dialect (`names.ts`). */
  key: string;
  kind: 'text' | 'email' | 'tel' | 'password' | 'date' | 'textarea' | 'select' | 'radio' | 'checkbox';
  caption: Caption;
  required?: boolean;
  hint?: string;
  options?: readonly Option[];
  /** Headers of the table in which `jsp` puts the options of a radio group. */
  columns?: readonly string[];
  /** What the server accepts when the value is not empty. */
  pattern?: RegExp;
  maxLength?: number;
  readOnly?: boolean;
  /** Stands on the line of the control before it where the dialect lays out in columns. */
  beside?: boolean;
}

/** Several controls under one caption, e.g. type and number of a telephone. */
export interface Cluster {
  caption: Caption;
  controls: readonly Control[];
}

export type Row = Control | Cluster;

export interface Group {
  title?: Caption;
  note?: string;
  rows: readonly Row[];
}

export type Values = Readonly<Record<string, string>>;

export interface FormModel {
  id: string;
  action: string;
  groups: readonly Group[];
  submit: Caption;
  cancel?: Link;
  values: Values;
  /** Error message by control key. */
  errors: Values;
}

export interface Link {
  text: string;
  href: string;
}

export interface Message {
  kind: 'done' | 'error' | 'note';
  text: string;
}

export interface TableModel {
  head: readonly string[];
  rows: readonly (readonly Piece[])[];
}

export interface Fact {
  /** Number of the item in the outline of § 5 of act 106/1999, printed as „(6)“ on ePUSA (domain.md 2.2). */
  item?: number;
  name: string;
  value: Piece;
}

/** What surrounds every page of one portal. */
export interface Frame {
  portal: 'sovm' | 'epusa';
  name: string;
  tagline: string;
  contact: string;
  menu: readonly Link[];
  search: FormModel | null;
  login: FormModel | null;
  user: { name: string; logout: string } | null;
  footer: readonly string[];
}

export interface PageModel {
  title: string;
  heading: string;
  crumbs: readonly string[];
  message?: Message | undefined;
  body: readonly Html[];
  scripts?: readonly string[];
}

/** The drawing functions every dialect provides. */
export interface Toolkit {
  document(page: PageModel, frame: Frame): Html;
  form(form: FormModel): Html;
  /** The groups without the form around them, for pages whose script swaps them. */
  groups(form: FormModel): Html;
  table(table: TableModel): Html;
  facts(facts: readonly Fact[]): Html;
  box(title: string, body: Piece): Html;
  links(links: readonly Link[]): Html;
}

export function isCluster(row: Row): row is Cluster {
  return 'controls' in row;
}

/** All controls of a form in reading order. */
export function controlsOf(groups: readonly Group[]): Control[] {
  return groups.flatMap(group => group.rows.flatMap(row => (isCluster(row) ? [...row.controls] : [row])));
}

export function say(caption: Caption, dialect: Dialect): string {
  return typeof caption === 'string' ? caption : caption[dialect];
}

export function isDialect(text: string | null | undefined): text is Dialect {
  return dialects.some(dialect => dialect === text);
}
