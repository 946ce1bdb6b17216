import { type Html, html } from '../html.ts';
import { messageOf, type PortalPage, type View } from '../page.ts';

/** A form that names nothing: the extension has to stay silent at every control. */
function bareForm(view: View): Html {
  const name = { jsp: 'f:j_id', modern: 'p', grid: 'form:j_idt' }[view.dialect];
  const inputs = [11, 12, 13, 14].map(number => html`<input type="text" name="${name}${number}"> `);
  const choice = html`<select name="${name}15"><option></option><option>1</option><option>2</option><option>3</option></select>`;
  return html`<form method="post" action="${view.to('sovm.unlabelled')}">${inputs}${choice} <input type="checkbox" name="${name}16"> <input type="submit" value="OK"></form>`;
}

export const unlabelled: PortalPage = {
  render: view => ({
    title: 'Správa dat',
    heading: 'Formulář 7',
    crumbs: ['Správa dat', 'Formuláře'],
    message: messageOf(view),
    body: [bareForm(view)],
  }),
  submit: view => ({ goTo: view.to('sovm.unlabelled') }),
};
