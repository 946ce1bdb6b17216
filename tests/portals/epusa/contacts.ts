import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';
import { fullName, positionName } from '../people.ts';
import { municipalityOf } from './municipality.ts';

/** „Kontaktní osoby“ of the municipality with the ways to create, update and give rights (domain.md 2.1, EPUSA-PK). */
export const contacts: PortalPage = {
  render(view) {
    const { code: obec, name } = municipalityOf(view);
    return {
      title: `ePUSA - ${name} - kontaktní osoby`,
      heading: view.say({
        jsp: 'Kontaktní osoby',
        modern: `Kontaktní osoby – ${name}`,
        grid: 'Seznam kontaktních osob',
      }),
      crumbs: ['ePUSA', name, 'Kontaktní osoby'],
      message: messageOf(view),
      body: [
        view.state.syncRequested ? html`<p>Čeká se na synchronizaci údajů ze SOVM.</p>` : html``,
        view.kit.table({
          head: ['Jméno', 'Funkce', 'Login', 'E-mail', ''],
          rows: view.state.contacts.map(someone => [
            fullName(someone),
            someone.id === view.state.epusaMayorId
              ? 'starosta'
              : positionName(someone.position === '1' ? '21' : someone.position),
            someone.username,
            `${someone.email} [oficiální]`,
            html`<a href="${view.to('epusa.personForm', { obec, osoba: someone.id })}">Aktualizace uživatele</a> <a href="${view.to('epusa.rights', { obec, osoba: someone.id })}">Práva</a>`,
          ]),
        }),
        view.kit.links([{ text: 'Založení nového uživatele', href: view.to('epusa.personForm', { obec }) }]),
      ],
    };
  },
};
