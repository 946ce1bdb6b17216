import type { FormModel } from '../dialects/model.ts';
import { readValues } from '../forms.ts';
import { confirming, formState, messageOf, type PortalPage, type View } from '../page.ts';
import { fullName, type Person } from '../people.ts';
import { municipalityOf } from './municipality.ts';

/** Without a given person the rights are those of the mayor ePUSA knows. */
function personOf(view: View): Person | undefined {
  return view.state.contact(view.query.get('osoba')) ?? view.state.contact(view.state.epusaMayorId);
}

function rightsForm(view: View): FormModel {
  const someone = personOf(view);
  const rights = view.state.rightsOf(someone?.id ?? '');
  const obec = municipalityOf(view).code;
  return {
    id: 'prava',
    action: view.to('epusa.rights', someone === undefined ? { obec } : { obec, osoba: someone.id }),
    groups: [
      {
        title: { jsp: 'Krajské systémy', modern: 'Systémy kraje', grid: 'Oprávnění v krajských systémech' },
        note: 'Oprávnění se do systémů kraje přenášejí každé 2\u00a0hodiny.',
        rows: [
          {
            key: 'eDotace',
            kind: view.dialect === 'grid' ? 'radio' : 'select',
            caption: {
              jsp: 'Oprávnění pro systém eDotace',
              modern: 'Oprávnění pro systém eDotace',
              grid: 'Systém eDotace',
            },
            options: [
              { value: 'ZADNE', text: 'žádné' },
              { value: 'EDITOR', text: 'EDITOR' },
              { value: 'CTENAR', text: 'ČTENÁŘ' },
            ],
          },
          { key: 'centralniNakup', kind: 'checkbox', caption: 'Přístup do centrálního nákupu' },
          {
            key: 'elearning',
            kind: 'checkbox',
            caption: { jsp: 'E-learning', modern: 'Přístup do e-learningu', grid: 'Přístup do e-learningu' },
          },
          { key: 'zasilatNovinky', kind: 'checkbox', caption: 'Zasílat novinky portálu e-mailem' },
        ],
      },
    ],
    submit: { jsp: 'Uložit', modern: 'Uložit oprávnění', grid: 'Uložit role' },
    cancel: { text: 'Zpět', href: view.to('epusa.contacts', { obec }) },
    ...formState(view, {
      eDotace: rights.eDotace,
      centralniNakup: String(rights.purchasing),
      elearning: String(rights.learning),
    }),
  };
}

export const rights: PortalPage = {
  render(view) {
    const someone = personOf(view);
    const heading = view.say({
      jsp: 'Nastavení rolí, práv v informačních systémech',
      modern: 'Oprávnění uživatele',
      grid: 'Role a oprávnění',
    });
    const who = someone === undefined ? '' : ` – ${fullName(someone)}`;
    return {
      title: `ePUSA - ${heading}`,
      heading: `${heading}${view.dialect === 'jsp' ? '' : who}`,
      crumbs: ['ePUSA', municipalityOf(view).name, 'Kontaktní osoby', heading],
      message: messageOf(view),
      body: [view.kit.form(rightsForm(view))],
    };
  },

  submit(view, posted) {
    const values = readValues(view.dialect, rightsForm(view), posted);
    const someone = personOf(view);
    if (someone !== undefined) {
      view.state.rights.set(someone.id, {
        eDotace: values.eDotace === 'EDITOR' || values.eDotace === 'CTENAR' ? values.eDotace : '',
        purchasing: values.centralniNakup === 'true',
        learning: values.elearning === 'true',
      });
    }
    const osoba = someone === undefined ? {} : { osoba: someone.id };
    return {
      goTo: view.to('epusa.rights', { obec: municipalityOf(view).code, ...osoba, ...confirming('rightsSaved') }),
    };
  },
};
