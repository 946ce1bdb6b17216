import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';
import { submitLogin } from './login.ts';

export const home: PortalPage = {
  render: view => ({
    title: 'Správa dat',
    heading: { jsp: 'Správa dat – úvodní stránka', modern: 'Vítejte ve Správě dat', grid: 'Úvodní stránka' }[
      view.dialect
    ],
    crumbs: ['Správa dat', 'Úvodní stránka'],
    message: messageOf(view),
    body: [
      html`<p>Jste přihlášeni jako lokální administrátor subjektu <b>${view.state.municipality.official}</b> (IČO ${view.state.municipality.ico}).</p>`,
      view.kit.links([
        { text: 'Správa subjektu', href: view.to('sovm.subject') },
        { text: 'Správa uživatelů subjektu', href: view.to('sovm.users') },
        { text: 'Potřebuji nastavit nového statutárního zástupce subjektu', href: view.to('sovm.statutory') },
        { text: 'Potřebuji založit účet nového uživatele', href: view.to('sovm.userForm') },
      ]),
      view.kit.box(
        'Upozornění',
        html`<p>Údaje subjektu naposledy potvrzeny: 3. 2. 2026. Ověřte prosím jejich správnost.</p>`,
      ),
    ],
  }),
  submit: submitLogin,
};
