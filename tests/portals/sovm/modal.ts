import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';
import { userForm } from './userForm.ts';
import { usersHeading, usersTable } from './users.ts';

/** The list of users with the form of a new one in an open modal dialog, opened by `assets/modal.js`. */
export const modal: PortalPage = {
  render: view => ({
    title: `${view.say(usersHeading)} - Správa dat`,
    heading: view.say(usersHeading),
    crumbs: ['Správa dat', view.say(usersHeading)],
    message: messageOf(view),
    scripts: ['modal.js'],
    body: [
      usersTable(view),
      html`<p><button type="button" class="btn ui-button" data-open="okno">Nový uživatel</button></p>`,
      html`<dialog id="okno"><div class="okno"><h2>Nový uživatel</h2>${view.kit.form(userForm(view, undefined))}<p><button type="button" class="btn ui-button" data-close="okno">Zavřít okno</button></p></div></dialog>`,
    ],
  }),
};
