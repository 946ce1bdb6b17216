import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';
import { fullName } from '../people.ts';

/** The public side of the list, without login; it shows a new representative at once. */
export const publicRecord: PortalPage = {
  render: view => {
    const { municipality, statutory } = view.state;
    return {
      title: `${municipality.official} - Seznam orgánů veřejné moci`,
      heading: view.say({
        jsp: municipality.official,
        modern: 'Detail orgánu veřejné moci',
        grid: 'Veřejné údaje subjektu',
      }),
      crumbs: ['Seznam orgánů veřejné moci', municipality.region, municipality.official],
      message: messageOf(view),
      body: [
        view.kit.box(
          'Údaje o orgánu veřejné moci',
          view.kit.facts([
            { name: 'Název', value: municipality.official },
            { name: 'IČ', value: municipality.ico },
            { name: 'Identifikátor datové schránky', value: municipality.dataBox },
            { name: 'Kód organizace', value: municipality.key },
            { name: 'Typ subjektu', value: 'Obec III. Typu' },
          ]),
        ),
        view.kit.box(
          'Statutární zástupce',
          statutory === undefined
            ? 'Údaj není k dispozici.'
            : html`${fullName(statutory)}<br>${statutory.functionText}`,
        ),
      ],
    };
  },
};
