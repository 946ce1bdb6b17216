import type { FormModel } from '../dialects/model.ts';
import { findProblems, readValues } from '../forms.ts';
import { confirming, formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';
import { email, phone } from './person-fields.ts';

/** The record of the subject; limits are those of domain.md 1.5. Saving confirms and changes nothing. */
function subjectForm(view: View): FormModel {
  const { municipality } = view.state;
  return {
    id: 'subjekt',
    action: view.to('sovm.subject'),
    groups: [
      {
        title: { jsp: 'Základní údaje', modern: 'Základní údaje subjektu', grid: 'Identifikace subjektu' },
        rows: [
          {
            key: 'nazev',
            kind: 'text',
            caption: { jsp: 'Název', modern: 'Název subjektu', grid: 'Název organizace' },
            required: true,
            maxLength: 255,
          },
          {
            key: 'ico',
            kind: 'text',
            caption: { jsp: 'IČ', modern: 'IČO', grid: 'Identifikační číslo (IČO)' },
            readOnly: true,
            maxLength: 8,
          },
          { key: 'dic', kind: 'text', caption: 'DIČ', maxLength: 13, beside: true },
          {
            key: 'idDs',
            kind: 'text',
            caption: { jsp: 'ID datové schránky', modern: 'Identifikátor datové schránky', grid: 'ID DS' },
            readOnly: true,
          },
          { key: 'kodObce', kind: 'text', caption: 'Kód obce', readOnly: true, beside: true },
          {
            key: 'bankAccount',
            kind: 'text',
            caption: { jsp: 'Č. účtu', modern: 'Bankovní účet', grid: 'Číslo účtu' },
            pattern: /^[0-9]{1,16}\/[0-9]{4}$/,
          },
          { key: 'datumVzniku', kind: 'date', caption: 'Datum vzniku' },
          { key: 'www', kind: 'text', caption: { jsp: 'WWW', modern: 'Webové stránky', grid: 'Internetová adresa' } },
        ],
      },
      {
        title: { jsp: 'Adresa sídla', modern: 'Adresa úřadu', grid: 'Sídlo' },
        rows: [
          { key: 'ulice', kind: 'text', caption: 'Ulice' },
          {
            key: 'cisloDomovni',
            kind: 'text',
            caption: { jsp: 'Č.p.', modern: 'Číslo popisné', grid: 'Číslo domovní' },
            maxLength: 5,
            beside: true,
          },
          { key: 'cisloOrientacni', kind: 'text', caption: 'Číslo orientační', maxLength: 5 },
          { key: 'obec', kind: 'text', caption: { jsp: 'Obec', modern: 'Obec', grid: 'Město / obec' }, required: true },
          { key: 'psc', kind: 'text', caption: 'PSČ', pattern: /^[0-9 ]{5,6}$/, maxLength: 6, beside: true },
        ],
      },
      { title: { jsp: 'Spojení', modern: 'Kontakty úřadu', grid: 'Kontaktní údaje' }, rows: [email, phone] },
    ],
    submit: { jsp: 'Uložit', modern: 'Uložit údaje subjektu', grid: 'Uložit' },
    ...formState(view, {
      nazev: municipality.official,
      ico: municipality.ico,
      dic: `CZ${municipality.ico}`,
      idDs: municipality.dataBox,
      kodObce: municipality.code,
      obec: municipality.name,
      emailType: '1',
      email: 'podatelna@obec.example',
      telephoneType: '1',
    }),
  };
}

export const subject: PortalPage = {
  render(view) {
    const heading = view.say({ jsp: 'Správa subjektu', modern: 'Správa subjektu', grid: 'Údaje subjektu' });
    return {
      title: `${heading} - Správa dat`,
      heading,
      crumbs: ['Správa dat', heading],
      message: messageOf(view),
      body: [view.kit.form(subjectForm(view))],
    };
  },

  submit(view, posted) {
    const form = subjectForm(view);
    const values = readValues(view.dialect, form, posted);
    const errors = findProblems(form.groups, values);
    if (Object.keys(errors).length > 0) return rejection('sovm.subject', values, errors);
    return { goTo: view.to('sovm.subject', confirming('subjectSaved')) };
  },
};
