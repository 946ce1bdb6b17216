import type { Fact } from '../dialects/model.ts';
import { html } from '../html.ts';
import { messageOf, type PortalPage, type View } from '../page.ts';
import { fullName, type Municipality, type Person, person } from '../people.ts';
import { municipalities } from '../regions.ts';

/** The municipality of the address; the one of the server when the replica does not know the code. */
export function municipalityOf(view: View): Municipality {
  const code = view.query.get('obec');
  return municipalities.find(one => one.code === code) ?? view.state.municipality;
}

const elsewhere = person({
  givenName: 'Jan',
  surname: 'Zkušební Cizí',
  email: 'obec@obec.example',
  functionText: 'starosta',
});

/** Only the server's own municipality has a history; until the sync it keeps showing the former mayor. */
function mayorOf(view: View): Person | undefined {
  const isOurs = municipalityOf(view).code === view.state.municipality.code;
  return isOurs ? view.state.contact(view.state.epusaMayorId) : elsewhere;
}

/** Item numbers follow the outline of § 5 of act 106/1999, IČO without leading zeros (domain.md 2.2). */
function facts(one: Municipality, mayor: Person | undefined): Fact[] {
  return [
    { item: 1, name: 'Název', value: one.official },
    { name: 'Okres', value: one.district },
    { name: 'Kraj', value: one.region },
    { name: 'Kód obce', value: one.code },
    {
      item: 4,
      name: 'E-mail',
      value: html`<a href="mailto:podatelna@obec.example">podatelna@obec.example</a> [oficiální]`,
    },
    { item: 4, name: 'WWW', value: html`<a href="https://www.obec.example/">www.obec.example</a>` },
    { item: 6, name: 'IČ', value: String(Number(one.ico)) },
    { item: 4, name: 'ID datové schránky', value: one.dataBox },
    {
      item: 3,
      name: 'Starosta',
      value: mayor === undefined ? 'neuveden' : html`${fullName(mayor)}, ${mayor.email} [oficiální]`,
    },
  ];
}

export const municipality: PortalPage = {
  render(view) {
    const one = municipalityOf(view);
    const parameters = { obec: one.code };
    const manage = view.kit.box(
      'Správa dat obce',
      view.kit.links([
        { text: 'Kontaktní osoby', href: view.to('epusa.contacts', parameters) },
        { text: 'Založení nového uživatele', href: view.to('epusa.personForm', parameters) },
      ]),
    );
    return {
      title: `ePUSA - ${one.name}`,
      heading: one.name,
      crumbs: ['ePUSA', one.region, one.district, one.name],
      message: messageOf(view),
      body: [
        view.kit.facts(facts(one, mayorOf(view))),
        view.epusaSession !== '' ? manage : html``,
        view.kit.box('Úřední hodiny', html`<p>Pondělí 8.00–17.00, středa 8.00–17.00</p>`),
      ],
    };
  },
};
