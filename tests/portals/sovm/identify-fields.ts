import { datePattern } from '../dates.ts';
import type { Control, Dialect, Group, Option } from '../dialects/model.ts';
import { givenName, surname } from './person-fields.ts';

/** The two ways of matching a person with the register (domain.md 1.7) and the codebook of documents. */

const documents: readonly Option[] = [
  { value: 'ID', text: 'Občanský průkaz' },
  { value: 'P', text: 'Cestovní pas' },
  { value: 'IR', text: 'Povolení k pobytu' },
  { value: 'OP', text: 'Občanský průkaz bez MRZ' },
];

const rareDocuments: readonly Option[] = [
  { value: 'VS', text: 'Vízový štítek' },
  { value: 'PS', text: 'Pobytový štítek' },
  { value: 'CA', text: 'Cestovní průkaz' },
  { value: 'IX', text: 'Knížečka' },
  { value: 'IE', text: 'Tiskopis' },
];

const countries: readonly Option[] = [
  { value: '203', text: 'Česká republika' },
  { value: '703', text: 'Slovensko' },
  { value: '616', text: 'Polsko' },
  { value: '276', text: 'Německo' },
];

export const nameGroup: Group = {
  title: { jsp: 'Osoba', modern: 'Koho ztotožňujete', grid: 'Údaje o osobě' },
  note: 'Jméno a příjmení musí přesně odpovídat údajům v registru obyvatel.',
  rows: [givenName, { ...surname, beside: true }],
};

export function documentGroup(dialect: Dialect): Group {
  const number: Control = {
    key: 'docNumber',
    kind: 'text',
    caption: { jsp: 'Číslo dokladu', modern: 'Číslo dokladu', grid: 'Číslo dokladu totožnosti' },
    pattern: /^([0-9]{8,9}|[A-Z]{2} ?[0-9]{6})$/,
    maxLength: 20,
  };
  return {
    title: { jsp: 'A) Podle dokladu', modern: 'Podle dokladu totožnosti', grid: 'Varianta 1: doklad' },
    rows: [
      {
        key: 'docType',
        kind: dialect === 'grid' ? 'radio' : 'select',
        caption: { jsp: 'Druh dokladu', modern: 'Druh dokladu', grid: 'Typ dokladu' },
        options: dialect === 'grid' ? documents : [...documents, ...rareDocuments],
      },
      number,
      {
        key: 'docIssued',
        kind: 'date',
        caption: { jsp: 'Datum vydání', modern: 'Datum vydání dokladu', grid: 'Vydán dne' },
        pattern: datePattern,
      },
    ],
  };
}

export const birthGroup: Group = {
  title: { jsp: 'B) Podle data narození', modern: 'Podle data a místa narození', grid: 'Varianta 2: narození' },
  note: 'Místo narození vyplňte, pokud jméno a datum narození nestačí.',
  rows: [
    {
      key: 'birthDate',
      kind: 'date',
      caption: { jsp: 'Dat. narození', modern: 'Datum narození', grid: 'Datum narození' },
      hint: 'např. 24.6.1979',
      pattern: datePattern,
    },
    {
      key: 'birthPlace',
      kind: 'text',
      caption: { jsp: 'Místo narození', modern: 'Místo narození (obec)', grid: 'Obec narození' },
      maxLength: 48,
    },
    { key: 'birthDistrict', kind: 'text', caption: 'Okres narození', maxLength: 32, beside: true },
    {
      key: 'birthCountry',
      kind: 'select',
      caption: { jsp: 'Stát narození', modern: 'Stát narození', grid: 'Země narození' },
      options: countries,
    },
  ],
};
