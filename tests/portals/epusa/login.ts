import type { FormModel } from '../dialects/model.ts';
import { findProblems, readValues } from '../forms.ts';
import { html } from '../html.ts';
import { confirming, formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';

/** The login box; its Czech captions are a guess after the documented English ones (domain.md 2.1). */
export function loginForm(view: View): FormModel {
  return {
    id: 'prihlaseni',
    action: view.to('epusa.login'),
    groups: [
      {
        rows: [
          { key: 'login', kind: 'text', caption: 'Login', required: true, maxLength: 60 },
          { key: 'password', kind: 'password', caption: 'Heslo', required: true, maxLength: 20 },
        ],
      },
    ],
    submit: { jsp: 'Přihlásit', modern: 'Přihlásit se', grid: 'Přihlásit' },
    ...(view.page === 'epusa.login' ? formState(view, {}) : { values: {}, errors: {} }),
  };
}

/** Administrator accounts begin like this in one region (domain.md 2.1, KRVYS); their login asks for the sync. */
function isAdministrator(login: string | undefined): boolean {
  return /^(CP_|ADM_)/i.test(login ?? '');
}

export const login: PortalPage = {
  render: view => ({
    title: 'ePUSA - přihlášení',
    heading: 'Přihlášení pro správce dat',
    crumbs: ['ePUSA', 'Přihlášení'],
    message: messageOf(view),
    body: [
      view.kit.form(loginForm(view)),
      view.kit.box(
        'Potřebujete přihlašovací údaje?',
        html`<p>Zapomenuté heslo: napište z\u00a0oficiálního e-mailu obce na help@epusa.cz. Uveďte obec, jméno kontaktní osoby a\u00a0pevnou linku.</p>`,
      ),
    ],
  }),

  /** Any name and password will do; the session then travels in the address. */
  submit(view, posted) {
    const form = loginForm(view);
    const values = readValues(view.dialect, form, posted);
    const errors = findProblems(form.groups, values);
    if (Object.keys(errors).length > 0) {
      return rejection(
        'epusa.login',
        { ...values, password: '' },
        errors,
        'Přihlášení se nezdařilo. Zadejte login a heslo.',
      );
    }
    const asks = isAdministrator(values.login);
    if (asks) view.state.syncRequested = true;
    const session = view.state.session.slice(0, 12).toLowerCase();
    return { goTo: view.to('epusa.home', { sessID: session, ...(asks ? confirming('syncRequested') : {}) }) };
  },
};
