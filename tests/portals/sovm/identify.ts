import type { FormModel, Group, Values } from '../dialects/model.ts';
import { findProblems, problems, readValues } from '../forms.ts';
import { confirming, formState, messageOf, type PortalPage, rejection, type View } from '../page.ts';
import { fullName, type Person } from '../people.ts';
import { birthGroup, documentGroup, nameGroup } from './identify-fields.ts';

const notFound = 'Podle zadaných údajů jsme osobu v registru obyvatel nenašli.';
const ambiguous =
  'Podle zadaných údajů jsme nalezli více osob. Doplňte další údaje pro přesnější vyhledání v registru obyvatel.';

/** Without a given person the page is about the one added last. */
function subjectOf(view: View): Person | undefined {
  return view.state.user(view.query.get('id')) ?? view.state.users.findLast(user => !user.identified);
}

export function identifyForm(view: View, groups: readonly Group[]): FormModel {
  const someone = subjectOf(view);
  return {
    id: 'ztotozneni',
    action: view.to('sovm.identify', someone === undefined ? {} : { id: someone.id }),
    groups,
    submit: { jsp: 'Ztotožnit', modern: 'Ztotožnit osobu', grid: 'Ztotožnit s registrem obyvatel' },
    cancel: { text: 'Zpět', href: view.to('sovm.users') },
    ...formState(view, { firstname: someone?.givenName ?? '', surname: someone?.surname ?? '' }),
  };
}

/** Either the document with its number, or at least the date of birth (domain.md 1.7). */
function missing(values: Values): Values {
  if (values.docNumber !== '') return values.docType === '' ? { docType: problems.missing } : {};
  if (values.birthDate !== '') return {};
  return { docNumber: problems.missing, birthDate: problems.missing };
}

/** The replica's register: a number ending 000 is nobody, a bare 1.1.1970 is several people, all others are found. */
function lookUp(values: Values): string | null {
  if (values.docNumber !== '') return values.docNumber?.endsWith('000') === true ? notFound : null;
  return values.birthDate === '1.1.1970' && values.birthPlace === '' ? ambiguous : null;
}

export const identify: PortalPage = {
  render(view) {
    const someone = subjectOf(view);
    const heading = view.say({
      jsp: 'Ztotožnění fyzické osoby',
      modern: 'Ztotožnění fyzické osoby',
      grid: 'Ztotožnění uživatele',
    });
    return {
      title: `${heading} - Správa dat`,
      heading: someone === undefined || view.dialect !== 'grid' ? heading : `${heading} – ${fullName(someone)}`,
      crumbs: ['Správa dat', 'Správa uživatelů subjektu', heading],
      message: messageOf(view),
      body: [view.kit.form(identifyForm(view, [nameGroup, documentGroup(view.dialect), birthGroup]))],
    };
  },

  submit(view, posted) {
    const form = identifyForm(view, [nameGroup, documentGroup(view.dialect), birthGroup]);
    const values = readValues(view.dialect, form, posted);
    const errors = { ...missing(values), ...findProblems(form.groups, values) };
    if (Object.keys(errors).length > 0) return rejection('sovm.identify', values, errors);
    const refusal = lookUp(values);
    if (refusal !== null) return rejection('sovm.identify', values, {}, refusal);
    const someone = subjectOf(view);
    if (someone !== undefined) someone.identified = true;
    return { goTo: view.to('sovm.users', confirming('identified')) };
  },
};
