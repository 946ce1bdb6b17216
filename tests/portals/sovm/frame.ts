import type { FormModel, Frame } from '../dialects/model.ts';
import type { View } from '../page.ts';
import { practiceNote } from '../practice.ts';

const pagesOutside: ReadonlySet<string> = new Set(['sovm.login', 'sovm.publicRecord']);

function search(view: View): FormModel {
  return {
    id: 'vyhledavani',
    action: view.to('sovm.users'),
    groups: [
      { rows: [{ key: 'q', kind: 'text', caption: { jsp: 'Hledat', modern: 'Hledaný výraz', grid: 'Vyhledávání' } }] },
    ],
    submit: 'Hledat',
    values: {},
    errors: {},
  };
}

/** What surrounds every page of SOVM; before the login there is neither menu of the subject nor search. */
export function sovmFrame(view: View): Frame {
  const { municipality } = view.state;
  const outside = pagesOutside.has(view.page);
  return {
    portal: 'sovm',
    name: 'Správa dat',
    tagline: 'Seznam orgánů veřejné moci · Czech POINT',
    contact: 'INFOLINKA: 222 13 13 13',
    menu: outside
      ? [
          { text: 'Přihlášení', href: view.to('sovm.login') },
          { text: 'Seznam orgánů veřejné moci', href: view.to('sovm.publicRecord', { path: municipality.key }) },
        ]
      : [
          { text: 'Úvodní stránka', href: view.to('sovm.home') },
          { text: 'Správa subjektu', href: view.to('sovm.subject') },
          { text: 'Správa uživatelů subjektu', href: view.to('sovm.users') },
          { text: 'Statutární zástupce', href: view.to('sovm.statutory') },
          { text: 'Aktuality', href: view.to('sovm.news') },
        ],
    search: outside ? null : search(view),
    login: null,
    user: outside ? null : { name: `Petr Zkušební Černý, ${municipality.official}`, logout: view.to('sovm.login') },
    footer: ['Provozovatel: Digitální a informační agentura · verze 4.12', practiceNote],
  };
}
