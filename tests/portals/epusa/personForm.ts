import { datePattern } from '../dates.ts';
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
  surname,
  titleAfter,
  titleBefore,
} from '../sovm/person-fields.ts';
import { municipalityOf } from './municipality.ts';

function stored(someone: Person | undefined): Values {
  if (someone === undefined) return { emailType: '1', telephoneType: '2' };
  return {
    titulPred: someone.titleBefore,
    firstname: someone.givenName,
    surname: someone.surname,
    titulZa: someone.titleAfter,
    ovmPersonType: someone.position,
    function: someone.functionText,
    emailType: '1',
    email: someone.email,
    telephoneType: '2',
    telephoneNumber: someone.phone,
    login: someone.username,
  };
}

/** Types of e-mail and telephone come from the list that ePUSA shares with SOVM (domain.md 2.1). */
function personForm(view: View, someone: Person | undefined): FormModel {
  const obec = municipalityOf(view).code;
  return {
    id: 'osobaForm',
    action: view.to('epusa.personForm', someone === undefined ? { obec } : { obec, osoba: someone.id }),
    groups: [
      {
        title: { jsp: 'Osobní údaje', modern: 'Osobní údaje', grid: 'Osoba' },
        rows: [
          titleBefore,
          { ...givenName, beside: true },
          surname,
          titleAfter,
          { ...position, caption: { jsp: 'Funkce', modern: 'Funkce', grid: 'Pozice' }, required: true },
          { ...functionText, caption: { jsp: 'Název funkce', modern: 'Funkce slovně', grid: 'Popis funkce' } },
          {
            key: 'functionSince',
            kind: 'date',
            caption: { jsp: 'Funkce od', modern: 'Ve funkci od', grid: 'Začátek funkce' },
            pattern: datePattern,
          },
          {
            key: 'functionUntil',
            kind: 'date',
            caption: { jsp: 'do', modern: 'Ve funkci do', grid: 'Konec funkce' },
            pattern: datePattern,
            beside: true,
          },
        ],
      },
      { title: { jsp: 'Spojení', modern: 'Kontaktní údaje', grid: 'Spojení' }, rows: [email, phone] },
      {
        title: { jsp: 'Přístup do systému', modern: 'Přihlašovací údaje', grid: 'Účet' },
        rows: [
          {
            key: 'login',
            kind: 'text',
            caption: { jsp: 'Login', modern: 'Přihlašovací jméno', grid: 'Login' },
            required: true,
            maxLength: 60,
          },
          { key: 'password', kind: 'password', caption: 'Heslo', maxLength: 20 },
          {
            key: 'passwordAgain',
            kind: 'password',
            caption: { jsp: 'Heslo znovu', modern: 'Heslo ještě jednou', grid: 'Potvrzení hesla' },
            maxLength: 20,
            beside: true,
          },
          { key: 'poznamka', kind: 'textarea', caption: 'Poznámka' },
        ],
      },
    ],
    submit: { jsp: 'Uložit', modern: 'Založit uživatele', grid: 'Uložit osobu' },
    cancel: { text: 'Zpět', href: view.to('epusa.contacts', { obec }) },
    ...formState(view, stored(someone)),
  };
}

function personFrom(values: Values, someone: Person | undefined): Person {
  return {
    ...person(someone ?? {}),
    titleBefore: values.titulPred ?? '',
    givenName: values.firstname ?? '',
    surname: values.surname ?? '',
    titleAfter: values.titulZa ?? '',
    position: values.ovmPersonType ?? '',
    functionText: values.function ?? '',
    email: values.email ?? '',
    phone: values.telephoneNumber ?? '',
    username: values.login ?? '',
  };
}

export const personFormPage: PortalPage = {
  render(view) {
    const someone = view.state.contact(view.query.get('osoba'));
    const heading = someone === undefined ? 'Založení nového uživatele' : 'Aktualizace uživatele';
    return {
      title: `ePUSA - ${heading.toLowerCase()}`,
      heading,
      crumbs: ['ePUSA', municipalityOf(view).name, 'Kontaktní osoby', heading],
      message: messageOf(view),
      body: [view.kit.form(personForm(view, someone))],
    };
  },

  submit(view, posted) {
    const someone = view.state.contact(view.query.get('osoba'));
    const form = personForm(view, someone);
    const values = readValues(view.dialect, form, posted);
    const errors = {
      ...(values.password === values.passwordAgain ? {} : { passwordAgain: problems.passwordsDiffer }),
      ...findProblems(form.groups, values),
    };
    if (Object.keys(errors).length > 0) {
      return rejection('epusa.personForm', { ...values, password: '', passwordAgain: '' }, errors);
    }
    if (someone === undefined) view.state.addContact(personFrom(values, undefined));
    else Object.assign(someone, personFrom(values, someone));
    return { goTo: view.to('epusa.contacts', { obec: municipalityOf(view).code, ...confirming('userSaved') }) };
  },
};
