import { datePattern } from '../dates.ts';
import type { Control, FormModel } from '../dialects/model.ts';
import { findProblems, readValues } from '../forms.ts';
import { html } from '../html.ts';
import { confirming, formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';
import { fullName, positionName } from '../people.ts';
import { crown, userCells, userColumns } from './users.ts';

/** Old markup puts radios into the table of users; a blocked account cannot be chosen. */
function choice(view: View): Control {
  return {
    key: 'isPrimaryPerson',
    kind: view.dialect === 'modern' ? 'select' : 'radio',
    caption: { jsp: 'Statutární zástupce', modern: 'Nový statutární zástupce', grid: 'Statutární zástupce subjektu' },
    required: true,
    columns: userColumns,
    options: view.state.users.map(user => ({
      value: user.id,
      text: `${fullName(user)}, ${positionName(user.position)}`,
      cells: userCells(view, user),
      disabled: user.blocked,
    })),
  };
}

function statutoryForm(view: View): FormModel {
  return {
    id: 'statutar',
    action: view.to('sovm.statutory'),
    groups: [
      {
        title: { jsp: 'Uživatelé subjektu', modern: 'Koho chcete nastavit', grid: 'Volba statutárního zástupce' },
        rows: [
          choice(view),
          {
            key: 'functionSince',
            kind: 'date',
            caption: { jsp: 'Ve funkci od', modern: 'Datum vzniku funkce', grid: 'Začátek funkce' },
            pattern: datePattern,
          },
          { key: 'cisloUsneseni', kind: 'text', caption: 'Číslo usnesení', maxLength: 40, beside: true },
        ],
      },
    ],
    submit: { jsp: 'Uložit', modern: 'Nastavit statutárního zástupce', grid: 'Uložit změny' },
    cancel: { text: 'Zpět na seznam', href: view.to('sovm.users') },
    ...formState(view, { isPrimaryPerson: view.dialect === 'modern' ? '' : view.state.statutoryId }),
  };
}

export const statutory: PortalPage = {
  render(view) {
    const current = view.state.statutory;
    const heading = view.say({
      jsp: 'Nastavení nebo změna nového statutárního zástupce subjektu',
      modern: 'Nový statutární zástupce',
      grid: 'Změna statutárního zástupce',
    });
    return {
      title: `${heading} - Správa dat`,
      heading,
      crumbs: ['Správa dat', 'Správa subjektu', heading],
      message: messageOf(view),
      body: [
        html`<p>${crown} Současný statutární zástupce: <b>${current === undefined ? 'není nastaven' : fullName(current)}</b></p>`,
        view.dialect === 'jsp'
          ? html``
          : view.kit.table({ head: userColumns, rows: view.state.users.map(user => userCells(view, user)) }),
        view.kit.form(statutoryForm(view)),
      ],
    };
  },

  /** Only persons matched with the register can be representatives (domain.md 1.2). The public record changes at once. */
  submit(view, posted) {
    const form = statutoryForm(view);
    const values = readValues(view.dialect, form, posted);
    const errors = findProblems(form.groups, values);
    if (Object.keys(errors).length > 0) return rejection('sovm.statutory', values, errors);
    const chosen = view.state.user(values.isPrimaryPerson ?? null);
    if (chosen?.identified !== true) {
      return rejection('sovm.statutory', values, {}, 'Statutárním zástupcem může být jen ztotožněná osoba.');
    }
    view.state.statutoryId = chosen.id;
    return { goTo: view.to('sovm.statutory', confirming('statutorySet')) };
  },
};
