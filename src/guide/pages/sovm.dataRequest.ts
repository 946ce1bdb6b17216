import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: ['výzva k poskytnutí údajů', 'poskytnutí údajů'],
    signature: ['person.birthDate'],
    actions: ['poskytnout údaje'],
  },
  fields: [
    'person.givenName',
    'person.surname',
    'person.birthDate',
    'contact.email',
    'contact.phone',
    'document.type',
    'document.number',
  ],
  steps: ['prepare-administrator'],
  sources: ['administratorManual'],
} as const satisfies Page;
