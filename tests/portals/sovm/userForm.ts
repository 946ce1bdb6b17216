import type { FormModel, Values } from '../dialects/model.ts';
import { findProblems, problems, readValues } from '../forms.ts';
import { confirming, formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';
import { type Person, person } from '../people.ts';
import {
  email,
  functionText,
  givenName,
  phone,
  position,
  publicPerson,
  surname,
  titleAfter,
  titleBefore,
  yesNo,
} from './person-fields.ts';

function stored(someone: Person | undefined): Values {
  if (someone === undefined) return { emailType: '1', telephoneType: '2' };
  return {
    username: someone.username,
    titulPred: someone.titleBefore,
    firstname: someone.givenName,
    surname: someone.surname,
    titulZa: someone.titleAfter,
    emailType: '1',
    email: someone.email,
    telephoneType: '2',
    telephoneNumber: someone.phone,
    ovmPersonType: someone.position,
    function: someone.functionText,
    verejnaOsoba: 'true',
    loginDisabled: String(someone.blocked),
  };
}

/** The record of one user; a new one needs a password, a known one keeps the name matched with the register. */
export function userForm(view: View, someone: Person | undefined): FormModel {
  const isNew = someone === undefined;
  const fixed = !isNew && someone.identified ? { readOnly: true, hint: 'převzato z registru obyvatel' } : {};
  return {
    id: 'uzivatelForm',
    action: view.to('sovm.userForm', isNew ? {} : { id: someone.id }),
    groups: [
      {
        title: { jsp: 'Přihlašovací údaje', modern: 'Účet', grid: 'Uživatelský účet' },
        rows: [
          {
            key: 'username',
            kind: 'text',
            caption: { jsp: 'Uživatelské jméno', modern: 'Uživatelské jméno', grid: 'Přihlašovací jméno' },
            hint: 'jen písmena bez diakritiky, tečka a podtržítko',
            required: true,
            pattern: /^[a-zA-Z][a-zA-Z._]{4,59}$/,
            maxLength: 60,
          },
          {
            key: 'password',
            kind: 'password',
            caption: { jsp: 'Heslo', modern: 'Heslo', grid: 'Počáteční heslo' },
            required: isNew,
            maxLength: 20,
          },
          {
            key: 'passwordAgain',
            kind: 'password',
            caption: { jsp: 'Heslo znovu', modern: 'Potvrzení hesla', grid: 'Počáteční heslo (kontrola)' },
            required: isNew,
            maxLength: 20,
            beside: true,
          },
          {
            key: 'loginDisabled',
            kind: view.dialect === 'grid' ? 'radio' : 'checkbox',
            options: yesNo,
            caption: { jsp: 'Účet zablokován', modern: 'Zablokovat účet', grid: 'Účet je zablokován' },
          },
        ],
      },
      {
        title: { jsp: 'Osoba', modern: 'Osobní údaje', grid: 'Údaje o osobě' },
        rows: [
          titleBefore,
          { ...givenName, ...fixed, beside: true },
          { ...surname, ...fixed },
          titleAfter,
          position,
          functionText,
          publicPerson,
          { key: 'osobaKrizovehoRizeni', kind: 'checkbox', caption: 'Osoba krizového řízení' },
        ],
      },
      { title: { jsp: 'Spojení', modern: 'Kontakty', grid: 'Kontaktní údaje' }, rows: [email, phone] },
      {
        title: 'Certifikát',
        rows: [
          {
            key: 'certificateType',
            kind: 'select',
            caption: 'Typ certifikátu',
            options: [
              { value: 'V', text: 'komerční' },
              { value: 'Q', text: 'kvalifikovaný' },
            ],
          },
          {
            key: 'certificateNumber',
            kind: 'text',
            caption: { jsp: 'Číslo certifikátu', modern: 'Sériové číslo certifikátu', grid: 'Číslo certifikátu' },
            maxLength: 64,
          },
        ],
      },
      {
        title: 'Ostatní',
        rows: [
          { key: 'cisloJednaci', kind: 'text', caption: 'Číslo jednací', maxLength: 255 },
          { key: 'poznamka', kind: 'textarea', caption: 'Poznámka' },
        ],
      },
    ],
    submit: { jsp: 'Uložit', modern: 'Uložit uživatele', grid: isNew ? 'Založit uživatele' : 'Uložit změny' },
    cancel: { text: 'Zpět na seznam', href: view.to('sovm.users') },
    ...formState(view, stored(someone)),
  };
}

function problemsOf(view: View, form: FormModel, values: Values, someone: Person | undefined): Values {
  const taken = view.state.users.some(user => user.username === values.username && user.id !== someone?.id);
  return {
    ...(values.password === values.passwordAgain ? {} : { passwordAgain: problems.passwordsDiffer }),
    ...findProblems(form.groups, values),
    ...(taken ? { username: problems.usernameTaken } : {}),
  };
}

function personFrom(values: Values, someone: Person | undefined): Person {
  return {
    ...person(someone ?? {}),
    username: values.username ?? '',
    titleBefore: values.titulPred ?? '',
    givenName: values.firstname ?? '',
    surname: values.surname ?? '',
    titleAfter: values.titulZa ?? '',
    email: values.email ?? '',
    phone: values.telephoneNumber ?? '',
    position: values.ovmPersonType ?? '',
    functionText: values.function ?? '',
    blocked: values.loginDisabled === 'true',
  };
}

export const userFormPage: PortalPage = {
  render(view) {
    const someone = view.state.user(view.query.get('id'));
    const heading =
      someone === undefined
        ? { jsp: 'Založení nového uživatele', modern: 'Nový uživatel', grid: 'Přidání nového uživatele' }
        : { jsp: 'Úprava údajů o uživateli', modern: 'Detail uživatele', grid: 'Úprava uživatele' };
    return {
      title: `${view.say(heading)} - Správa dat`,
      heading: view.say(heading),
      crumbs: ['Správa dat', 'Správa uživatelů subjektu', view.say(heading)],
      message: messageOf(view),
      body: [view.kit.form(userForm(view, someone))],
    };
  },

  submit(view, posted) {
    const someone = view.state.user(view.query.get('id'));
    const form = userForm(view, someone);
    const values = readValues(view.dialect, form, posted);
    const errors = problemsOf(view, form, values, someone);
    if (Object.keys(errors).length > 0)
      return rejection(view.page, { ...values, password: '', passwordAgain: '' }, errors);
    if (someone === undefined) view.state.addUser(personFrom(values, undefined));
    else Object.assign(someone, personFrom(values, someone));
    return { goTo: view.to('sovm.users', confirming('userSaved')) };
  },
};
