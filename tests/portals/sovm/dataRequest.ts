import type { FormModel } from '../dialects/model.ts';
import { findProblems, readValues } from '../forms.ts';
import { html } from '../html.ts';
import { confirming, formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';
import { birthGroup, documentGroup, nameGroup } from './identify-fields.ts';
import { email, phone } from './person-fields.ts';

const birthDate = birthGroup.rows.slice(0, 1);

/** „Výzva k poskytnutí údajů“ comes after the login to those whose own record is incomplete (domain.md 1.3). */
function requestForm(view: View): FormModel {
  return {
    id: 'vyzva',
    action: view.to('sovm.dataRequest'),
    groups: [
      { ...nameGroup, title: { jsp: 'Vaše údaje', modern: 'Vaše údaje', grid: 'Údaje přihlášeného uživatele' } },
      { rows: birthDate },
      documentGroup(view.dialect),
      { title: 'Spojení', rows: [email, phone] },
    ],
    submit: { jsp: 'Odeslat', modern: 'Poskytnout údaje', grid: 'Odeslat údaje' },
    cancel: { text: 'Poskytnout později', href: view.to('sovm.home') },
    ...formState(view, { firstname: 'Petr', surname: 'Zkušební Černý', emailType: '1', telephoneType: '2' }),
  };
}

export const dataRequest: PortalPage = {
  render: view => ({
    title: 'Výzva k poskytnutí údajů - Správa dat',
    heading: 'Výzva k poskytnutí údajů',
    crumbs: ['Správa dat', 'Výzva k poskytnutí údajů'],
    message: messageOf(view),
    body: [
      html`<p>Váš účet nemá všechny údaje potřebné k\u00a0ověření totožnosti. Doplňte je prosím před další prací v\u00a0aplikaci.</p>`,
      view.kit.form(requestForm(view)),
    ],
  }),

  submit(view, posted) {
    const form = requestForm(view);
    const values = readValues(view.dialect, form, posted);
    const errors = findProblems(form.groups, values);
    if (Object.keys(errors).length > 0) return rejection('sovm.dataRequest', values, errors);
    return { goTo: view.to('sovm.home', confirming('dataProvided')) };
  },
};
