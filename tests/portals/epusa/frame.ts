import type { FormModel, Frame } from '../dialects/model.ts';
import type { View } from '../page.ts';
import { practiceNote } from '../practice.ts';
import { loginForm } from './login.ts';

function search(view: View): FormModel {
  return {
    id: 'vyhledavani',
    action: view.to('epusa.home'),
    groups: [
      { rows: [{ key: 'q', kind: 'text', caption: { jsp: 'Hledej', modern: 'Vyhledat obec', grid: 'Vyhledat' } }] },
    ],
    submit: { jsp: 'Hledej', modern: 'Hledat', grid: 'Vyhledat' },
    values: {},
    errors: {},
  };
}

/** What surrounds every page of ePUSA. The login box stands on all public pages (domain.md 2.1). */
export function epusaFrame(view: View): Frame {
  const loggedIn = view.epusaSession !== '';
  return {
    portal: 'epusa',
    name: 'ePUSA',
    tagline: 'Elektronický portál územních samospráv',
    contact: 'help@epusa.cz',
    menu: [
      { text: 'Kraje', href: view.to('epusa.home') },
      {
        text: view.state.municipality.name,
        href: view.to('epusa.municipality', { obec: view.state.municipality.code }),
      },
      { text: 'Statistika', href: view.to('epusa.statistics') },
    ],
    search: search(view),
    login: loggedIn || view.page === 'epusa.login' ? null : loginForm(view),
    user: loggedIn ? { name: `správce dat – ${view.state.municipality.name}`, logout: '/index.php?sessID=0' } : null,
    footer: ['Portál provozují společně kraje České republiky', practiceNote],
  };
}
