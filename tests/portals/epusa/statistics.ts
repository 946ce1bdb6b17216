import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';

/** A page the guide does not know. The numbers are made up. */
export const statistics: PortalPage = {
  render: view => ({
    title: 'ePUSA - statistika',
    heading: 'Statistika návštěvnosti',
    crumbs: ['ePUSA', 'Statistika'],
    message: messageOf(view),
    body: [
      view.kit.table({
        head: ['Měsíc', 'Počet návštěv', 'Zobrazené stránky'],
        rows: [
          ['září 2026', '1\u00a0200', '8\u00a0400'],
          ['říjen 2026', '2\u00a0900', '21\u00a0700'],
        ],
      }),
      html`<p>Údaje v\u00a0této tabulce jsou smyšlené.</p>`,
    ],
  }),
};
