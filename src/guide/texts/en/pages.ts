import type { PageId } from '../../index.ts';
import type { PageText } from '../types.ts';

/** What the panel says on each page, in English; names of systems and captions stay as the portals show them. */
export const pages: Record<PageId, PageText> = {
  'sovm.login': {
    title: 'Login to Správa dat',
    do: [
      'Log in as the local administrator (lokální administrátor).',
      'You need name and password with a certificate or OTP, or Identita občana (“NIA Autentizace”).',
    ],
    avoid: [],
    next: 'Then open the municipality’s list of users. Another local administrator can reset a forgotten password.',
    more: [
      'An account with a certificate or OTP has to log in with just that; name and password are not enough.',
      'No local administrator at all? The statutory representative sends the form sprava_lokalnich_administratoru.zfo from the data box. Check whether the former mayor can still send it.',
      'Infoline of Správa dat: 222 13 13 13',
    ],
  },
  'sovm.home': {
    title: 'Start page of Správa dat',
    do: ['Open the users of your subject (správa uživatelů subjektu).', 'First look the new mayor up there.'],
    avoid: [],
    next: 'The order is: account of the new mayor, identity match, and only then statutory representative.',
  },
  'sovm.dataRequest': {
    title: 'Výzva k poskytnutí údajů (request for data)',
    do: ['This request is about you, not about the new mayor. Fill in your own data.'],
    avoid: [],
    next: 'After that you get into Správa dat.',
  },
  'sovm.identify': {
    title: 'Ztotožnění fyzické osoby (identity match)',
    do: [
      'One way is enough: document type and number, or given name, surname and date of birth.',
      'Write the names exactly as in the register of inhabitants.',
      'Add the place of birth when several people are found.',
    ],
    avoid: [
      'If this page comes up right at login, check whether it is about you. If so, fill in your own data, not the mayor’s.',
      'Leave the birth number (rodné číslo) empty.',
    ],
    next: 'You then set the matched person as statutory representative.',
  },
  'sovm.subject': {
    title: 'Data of the municipality',
    do: ['Check the contacts, office hours and web address.'],
    avoid: [],
  },
  'sovm.users': {
    title: 'Users of the municipality',
    do: [
      'First look for the new mayor in the list.',
      'If they have an account here (perhaps as deputy mayor), edit that one.',
      'If not, create a new user.',
    ],
    avoid: ['Do not create a second account for the same person; they would be in the list twice.'],
    next: 'After that you match the person with the register of inhabitants.',
    more: [
      'The former mayor’s account can probably not be deleted, only blocked. Leave that until the new one is set.',
    ],
  },
  'sovm.userForm': {
    title: 'User account',
    do: [
      'Write the names exactly as in the register of inhabitants, titles separately.',
      'Fill in the official e-mail; without it the transfer to CAAIS fails.',
    ],
    avoid: ['Leave the birth number (rodné číslo) empty.'],
    next: 'After that you match the person with the register of inhabitants.',
  },
  'sovm.statutory': {
    title: 'Statutární zástupce (statutory representative)',
    do: [
      'Choose the new mayor. The statutory representative is marked with a crown (korunka).',
      'Before you save, go through the steps that should be done.',
    ],
    avoid: [
      'The save cannot be taken back: in that moment the former mayor loses access to the municipality’s data box.',
    ],
    next: 'The change enters the register of persons and the data boxes by itself. The synchronisation should bring it to ePUSA within a week.',
    more: [
      'Only a person matched with the register of inhabitants can be the statutory representative.',
      'The access data of the data box are sent to the seat of the municipality, to be handed over in person; that can take several days. With Identita občana (level “značná” at least) the new mayor logs in without waiting.',
      'Does the records system (spisová služba) log in to the data box with the mayor’s name and password? Give it another way before, or it will not log in after the save.',
    ],
  },
  'sovm.publicRecord': {
    title: 'Public record of the municipality',
    do: ['Compare the name of the statutory representative. The public data are renewed once in 24 hours.'],
    avoid: [],
  },
  'epusa.municipality': {
    title: 'The municipality’s page in ePUSA',
    do: ['See whether the new mayor is already listed.'],
    avoid: ['If not, do not create them by hand.'],
    more: ['What is in SOVM too is better changed there. Check which data are passed on.'],
  },
  'epusa.login': {
    title: 'Login to ePUSA',
    do: [
      'New mayor: for a week after the change in SOVM it is enough to wait. After a week, log in with the administrator account; that requests the synchronisation.',
      'Rights and contacts: log in with the account your municipality uses to manage its data in ePUSA.',
    ],
    avoid: [],
    more: [
      'The administrator account is often not the ordinary account of the municipality; its name often starts with CP_ or ADM_. Check which one you have.',
      'Forgot the password? Write from the municipality’s official e-mail to help@epusa.cz: municipality, name of the contact person, landline. The manual is older, check it.',
    ],
  },
  'epusa.contacts': {
    title: 'Kontaktní osoby (contact persons)',
    do: ['Check whether the synchronisation has brought the new mayor.', 'Then deactivate the former mayor.'],
    avoid: ['Do not create the new mayor by hand.'],
    next: 'Then switch on the new mayor’s rights for the regional systems.',
  },
  'epusa.personForm': {
    title: 'User in ePUSA',
    do: [
      'The synchronisation from SOVM will bring the new mayor here.',
      'Before you enter anybody by hand, check that they are not in SOVM.',
    ],
    avoid: ['Do not create anyone here who has an account in SOVM. They would be here twice.'],
  },
  'epusa.rights': {
    title: 'Rights in information systems',
    do: ['Switch on the new mayor’s rights for the regional systems.', 'For eDotace choose EDITOR or ČTENÁŘ (reader).'],
    avoid: [],
    next: 'Rights are passed on to the systems of Plzeňský kraj every 2 hours.',
  },
};
