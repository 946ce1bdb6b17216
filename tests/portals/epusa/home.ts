import { controlName } from '../dialects/names.ts';
import { html } from '../html.ts';
import { messageOf, type PortalPage, type View } from '../page.ts';
import { municipalities, regionName, regions } from '../regions.ts';

function found(view: View): { text: string; href: string }[] {
  const sought =
    view.query
      .get(controlName(view.dialect, 'vyhledavani', 'q'))
      ?.trim()
      .toLowerCase() ?? '';
  return municipalities
    .filter(one => sought !== '' && one.name.toLowerCase().includes(sought))
    .map(one => ({
      text: `${one.name} (okres ${one.district})`,
      href: view.to('epusa.municipality', { obec: one.code }),
    }));
}

/** The list of regions; after the login „klikněte na odkaz Plzeňský“ leads to the tree (domain.md 2.1, EPUSA-PK). */
export const home: PortalPage = {
  render(view) {
    const results = found(view);
    return {
      title: 'ePUSA - elektronický portál územních samospráv',
      heading: 'Kraje České republiky',
      crumbs: ['ePUSA', 'Kraje'],
      message: messageOf(view),
      body: [
        results.length > 0 ? view.kit.box('Nalezené obce', view.kit.links(results)) : html``,
        html`<p>Vyberte kraj:</p>`,
        view.kit.links(regions.map(([kraj, text]) => ({ text, href: view.to('epusa.tree', { kraj }) }))),
      ],
    };
  },
};

/** Districts and their municipalities, as far as the replica knows any. */
export const tree: PortalPage = {
  render(view) {
    const region = regionName(view.query.get('kraj') ?? '');
    const known = municipalities.filter(one => one.region === region);
    const districts = [...new Set(known.map(one => one.district))];
    return {
      title: `ePUSA - ${region}`,
      heading: `${region} kraj – obce`,
      crumbs: ['ePUSA', 'Kraje', region],
      message: messageOf(view),
      body: [
        html`<ul class="tree">${districts.map(
          district =>
            html`<li>okres ${district}<ul>${known
              .filter(one => one.district === district)
              .map(
                one => html`<li><a href="${view.to('epusa.municipality', { obec: one.code })}">${one.name}</a></li>`,
              )}</ul></li>`,
        )}</ul>`,
        districts.length === 0 ? html`<p>V\u00a0replice nejsou z\u00a0tohoto kraje žádné obce.</p>` : html``,
      ],
    };
  },
};
