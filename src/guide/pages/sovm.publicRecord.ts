import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: ['seznam orgánů veřejné moci', 'detail orgánu veřejné moci', 'veřejné údaje subjektu', 'seznam ovm'],
    url: ['ovm', 'datafile'],
    signature: [],
  },
  fields: ['search'],
  steps: ['sovm-public-check', 'sovm-record-check'],
  showsMayor: 'sovm-public-check',
  sources: ['openData'],
} as const satisfies Page;
