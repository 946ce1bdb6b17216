import type { Fact } from '../dialects/model.ts';
import { html } from '../html.ts';
import { messageOf, type PortalPage, type View } from '../page.ts';
import { fullName, type Municipality, type Person } from '../people.ts';
import { entryOf } from '../registers/shown.ts';
import { municipalityByCode } from '../registers/subjects.ts';

/** The municipality of the address; the one of the server when there is none of that code. */
export function municipalityOf({ query, state }: View): Municipality {
  const code = query.get('obec') ?? state.municipality.code;
  return code === state.municipality.code ? state.municipality : (municipalityByCode(code) ?? state.municipality);
}

/** Item numbers follow the outline of § 5 of act 106/1999, IČO without leading zeros (domain.md 2.2). */
function facts(one: Municipality, people: readonly Person[]): Fact[] {
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
    ...(people.length === 0 ? [{ item: 3, name: 'Starosta', value: 'neuveden' }] : people.map(official)),
  ];
}

/** Somebody of the municipality's head, under the name of the office. */
function official(someone: Person): Fact {
  const isDeputy = someone.functionText.startsWith('místo');
  return {
    item: 3,
    name: isDeputy ? 'Místostarosta' : 'Starosta',
    value: html`${fullName(someone)}, ${someone.email} [oficiální]`,
  };
}

export const municipality: PortalPage = {
  render(view) {
    const { municipality: one, people } = entryOf('epusa', municipalityOf(view), view.state);
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
        view.kit.facts(facts(one, people)),
        view.epusaSession !== '' ? manage : html``,
        view.kit.box('Úřední hodiny', html`<p>Pondělí 8.00–17.00, středa 8.00–17.00</p>`),
      ],
    };
  },
};
