import { controlName } from '../dialects/names.ts';
import { type Html, html, type Piece } from '../html.ts';
import { messageOf, type PortalPage, type View } from '../page.ts';
import { fullName, type Person, positionName } from '../people.ts';

/** „Korunka“ marks the statutory representative in the list (domain.md 1.0, CAAIS FAQ 32). */
export const crown: Html = html`<img src="/__assets/crown.svg" width="18" height="14" alt="statutární zástupce" title="Statutární zástupce subjektu">`;

/** Name, account, function and state of a user, as both the list and the choice of the representative show them. */
export function userCells(view: View, someone: Person): Piece[] {
  return [
    html`${fullName(someone)} ${someone.id === view.state.statutoryId && crown}`,
    someone.username,
    positionName(someone.position),
    someone.identified ? 'Ano' : 'Ne',
    someone.blocked ? 'zablokován' : 'aktivní',
  ];
}

export const userColumns: readonly string[] = ['Jméno a příjmení', 'Účet', 'Funkce', 'Ztotožněn', 'Stav účtu'];

function actions(view: View, someone: Person): Html {
  return html`<a href="${view.to('sovm.userForm', { id: someone.id })}">Upravit</a>${
    !someone.identified && html` <a href="${view.to('sovm.identify', { id: someone.id })}">Ztotožnit</a>`
  }`;
}

export function usersTable(view: View): Html {
  const sought = (view.query.get(controlName(view.dialect, 'vyhledavani', 'q')) ?? '').toLowerCase();
  const users = view.state.users.filter(user => fullName(user).toLowerCase().includes(sought));
  return view.kit.table({
    head: [...userColumns, 'Akce'],
    rows: users.map(user => [...userCells(view, user), actions(view, user)]),
  });
}

export const usersHeading = {
  jsp: 'Správa uživatelů subjektu',
  modern: 'Uživatelé subjektu',
  grid: 'Seznam uživatelů',
} as const;

export const users: PortalPage = {
  render: view => ({
    title: `${view.say(usersHeading)} - Správa dat`,
    heading: view.say(usersHeading),
    crumbs: ['Správa dat', view.say(usersHeading)],
    message: messageOf(view),
    body: [
      html`<p>Subjekt: <b>${view.state.municipality.official}</b>, počet uživatelů: ${view.state.users.length}</p>`,
      usersTable(view),
      view.kit.links([
        {
          text: view.say({ jsp: 'Nový uživatel', modern: 'Přidat uživatele', grid: 'Nový uživatel' }),
          href: view.to('sovm.userForm'),
        },
        { text: 'Nastavit statutárního zástupce', href: view.to('sovm.statutory') },
      ]),
    ],
  }),
};
