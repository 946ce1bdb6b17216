import type { FormModel } from '../dialects/model.ts';
import { findProblems, readValues } from '../forms.ts';
import { html } from '../html.ts';
import { formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';

function loginForm(view: View): FormModel {
  return {
    id: 'prihlaseni',
    action: view.to('sovm.home'),
    groups: [
      {
        title: { jsp: 'Jménem a heslem', modern: 'Přihlášení jménem a heslem', grid: 'Jménem a heslem' },
        rows: [
          {
            key: 'login',
            kind: 'text',
            caption: { jsp: 'Uživatelské jméno', modern: 'Uživatelské jméno', grid: 'Přihlašovací jméno' },
            required: true,
            maxLength: 60,
          },
          { key: 'password', kind: 'password', caption: 'Heslo', required: true, maxLength: 20 },
        ],
      },
    ],
    submit: { jsp: 'Přihlásit', modern: 'Přihlásit se', grid: 'Přihlásit' },
    ...formState(view, {}),
  };
}

/** Captions and the gist of the articles: domain.md 1.1 (LOGIN-A). */
export const login: PortalPage = {
  render: view => ({
    title: 'Přihlášení - Správa dat',
    heading: 'Přihlášení:',
    crumbs: ['Czech POINT', 'Správa dat', 'Přihlášení'],
    message: messageOf(view),
    body: [
      view.kit.links(
        ['Jménem a heslem', 'Certifikátem', 'OTP Autentizace', 'NIA Autentizace'].map(text => ({
          text,
          href: view.to('sovm.login'),
        })),
      ),
      view.kit.form(loginForm(view)),
      view.kit.box(
        'Informace',
        html`<p><b>Volby – nový starosta</b></p><p>Po volbách je nutné zapsat nového starostu jako statutárního zástupce (resp. vedoucího představitele obce) v\u00a0seznamu uživatelů subjektu. Zápis provádí lokální administrátor. Po zápisu se změna propíše do Registru osob a\u00a0na adresu sídla obce jsou zaslány přístupové údaje k\u00a0datové schránce. V\u00a0témže okamžiku zaniká přístup dosavadního starosty.</p><p><b>Jak a\u00a0proč nastavovat agendové činnostní role?</b><br><b>Požadavky na přístup do aplikace Správa dat</b><br><b>Jak získám přihlašovací údaje do Správy dat?</b></p>`,
      ),
    ],
  }),
};

/** The login form posts to the home page, which shows the login again when something is missing. */
export const submitLogin: NonNullable<PortalPage['submit']> = (view, posted) => {
  const form = loginForm(view);
  const values = readValues(view.dialect, form, posted);
  const problems = findProblems(form.groups, values);
  return Object.keys(problems).length === 0
    ? { goTo: view.to('sovm.home') }
    : rejection(
        'sovm.login',
        { ...values, password: '' },
        problems,
        'Přihlášení se nezdařilo. Vyplňte uživatelské jméno a heslo.',
      );
};
