import type { welcome as cs } from '../cs/welcome.ts';
import type { Translation } from '../types.ts';

export const welcome: Translation<typeof cs> = {
  name: 'Povolební průvodce',
  title: 'Welcome',
  lead: 'The guide walks you through the change of mayor in Správa dat (SOVM) and ePUSA. From the first step to the record for the file.',
  pictures: {
    steps: {
      heading: 'The steps that remain',
      text: 'Click the icon of the guide in the browser’s toolbar and choose your municipality. You see the steps in their order, and what is being waited for.',
    },
    hints: {
      heading: 'Advice right on the page',
      text: 'In Správa dat and ePUSA it advises at every field that it recognises. What you type it judges right on the page and stores nowhere.',
    },
    guard: {
      heading: 'A question before the irreversible save',
      text: 'Saving the new mayor ends the former mayor’s login to the data box. If something is to be done before, the guide asks once.',
    },
  },
  promise: 'The guide runs only on the pages of Správa dat and ePUSA. It sends nothing and needs no account.',
  pin: 'Pin the icon of the guide: click the puzzle piece beside the address, and then the pin at Povolební průvodce.',
  begin: 'Start the first case',
};
