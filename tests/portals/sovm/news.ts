import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';

/** A page the guide does not know: words of the procedure in running text, no form but the search. */
export const news: PortalPage = {
  render: view => ({
    title: 'Aktuality - Správa dat',
    heading: 'Aktuality',
    crumbs: ['Správa dat', 'Aktuality'],
    message: messageOf(view),
    body: [
      view.kit.box(
        '9. 11. 2026 – Plánovaná odstávka',
        html`<p>V\u00a0sobotu od 20.00 do 24.00 hodin nebude aplikace dostupná. Rozpracované záznamy uložte předem.</p>`,
      ),
      view.kit.box(
        '2. 11. 2026 – Povolební období',
        html`<p>V\u00a0těchto dnech je infolinka přetížena. Před dotazem si prosím připravte IČO úřadu a\u00a0jméno lokálního administrátora.</p>`,
      ),
      view.kit.box(
        '14. 9. 2026 – Nová verze',
        html`<p>Verze 4.12 opravuje tisk sestav a\u00a0řazení v\u00a0přehledech.</p>`,
      ),
    ],
  }),
};
