import type { Cluster, Control, Option } from '../dialects/model.ts';
import { positions } from '../people.ts';

/** Controls of a user record shared by several pages; limits and lists are those of domain.md 1.5. */

const name = /^[^\d'"()[\]{}/\\<>]{2,64}$/u;
const title = /^[^\s!"#$%&'()*+/:;<=>?@[\\\]^_{|}~][^!"#$%&'()*+/:;<=>?@[\\\]^_{|}~]{1,19}$/u;

export const titleBefore: Control = {
  key: 'titulPred',
  kind: 'text',
  caption: { jsp: 'Titul před', modern: 'Titul před jménem', grid: 'Tituly před jménem' },
  pattern: title,
  maxLength: 20,
};

export const titleAfter: Control = {
  key: 'titulZa',
  kind: 'text',
  caption: { jsp: 'Titul za', modern: 'Titul za jménem', grid: 'Tituly za jménem' },
  pattern: title,
  maxLength: 20,
  beside: true,
};

export const givenName: Control = {
  key: 'firstname',
  kind: 'text',
  caption: { jsp: 'Jméno', modern: 'Jméno', grid: 'Křestní jméno' },
  required: true,
  pattern: name,
  maxLength: 32,
};

export const surname: Control = {
  key: 'surname',
  kind: 'text',
  caption: 'Příjmení',
  required: true,
  pattern: name,
  maxLength: 64,
};

export const email: Cluster = {
  caption: 'E-mail',
  controls: [
    {
      key: 'emailType',
      kind: 'select',
      caption: { jsp: 'typ', modern: 'Typ e-mailu', grid: 'Druh e-mailu' },
      options: [
        { value: '1', text: 'oficiální' },
        { value: '2', text: 'podatelna' },
        { value: '3', text: 'skrytý' },
      ],
    },
    {
      key: 'email',
      kind: 'email',
      caption: { jsp: 'adresa', modern: 'E-mailová adresa', grid: 'Elektronická adresa' },
      pattern: /^[^\s@"]+@[^\s@"]+\.[A-Za-z]{2,}$/,
      maxLength: 100,
    },
    {
      key: 'emailNote',
      kind: 'text',
      caption: { jsp: 'popis', modern: 'Popis e-mailu', grid: 'Popis' },
      maxLength: 40,
    },
  ],
};

export const phone: Cluster = {
  caption: 'Telefon',
  controls: [
    {
      key: 'telephoneType',
      kind: 'select',
      caption: { jsp: 'typ', modern: 'Typ telefonu', grid: 'Druh telefonu' },
      options: [
        { value: '1', text: 'stolní' },
        { value: '2', text: 'mobilní' },
        { value: '3', text: 'fax' },
        { value: '4', text: 'domů' },
      ],
    },
    {
      key: 'telephoneNumber',
      kind: 'tel',
      caption: { jsp: 'číslo', modern: 'Telefonní číslo', grid: 'Číslo telefonu' },
      pattern: /^[+]?[0-9]{2}[0-9 ]{7,}$/,
      maxLength: 22,
    },
  ],
};

export const positionOptions: readonly Option[] = positions.map(([value, text]) => ({ value, text }));

export const position: Control = {
  key: 'ovmPersonType',
  kind: 'select',
  caption: { jsp: 'Typ osoby', modern: 'Funkce (ze seznamu)', grid: 'Funkční zařazení' },
  options: positionOptions,
};

export const functionText: Control = {
  key: 'function',
  kind: 'text',
  caption: { jsp: 'Funkce', modern: 'Funkce', grid: 'Název funkce' },
  hint: 'volný text, nejvýše 255 znaků',
  maxLength: 255,
};

export const publicPerson: Control = {
  key: 'verejnaOsoba',
  kind: 'checkbox',
  caption: { jsp: 'Veřejná osoba', modern: 'Uživatel je veřejná osoba', grid: 'Uživatel je veřejná osoba' },
};

export const yesNo: readonly Option[] = [
  { value: 'true', text: 'Ano' },
  { value: 'false', text: 'Ne' },
];
