import type { StepId } from '../../index.ts';

/** Why a step is there and how it is done, in English; each says only what the step's sources say. */
export const stepDetails: Record<StepId, { why: string; how: string }> = {
  'prepare-minutes': {
    why: 'The resolution on the election proves the change where it cannot be made online, for example at a Czech POINT desk.',
    how: 'Have the minutes and the resolution ready. Check where a certified copy will be needed, and how many.',
  },
  'prepare-identity': {
    why: 'The statutory representative must be matched with the register of inhabitants. If the name differs, that may fail.',
    how: 'Copy the names exactly from the identity document. Have ready the document type and number, or the date and place of birth. The place is needed when several people match.',
  },
  'prepare-mayor-access': {
    why: 'With Identita občana (level “značná” or higher) the new mayor can log in to the data box without the access data. Otherwise they have to wait for them.',
    how: 'Ask the new mayor. If they have an accessible data box of their own (as a natural person), the access data come there. Otherwise they come to the office by letter, to be handed to the mayor only.',
  },
  'prepare-administrator': {
    why: 'The new mayor is entered by the local administrator (lokální administrátor). They must log in by name and password with a certificate or OTP, or by Identita občana.',
    how: 'Log in to Správa dat before the change. If the login fails, call the infoline shown on the login page.',
  },
  'prepare-administrator-form': {
    why: 'Without a local administrator nobody can enter the change in Správa dat. The statutory representative sends the form from the municipality’s data box.',
    how: 'Send the form sprava_lokalnich_administratoru.zfo. Check that you manage it while the outgoing mayor can still log in to the data box.',
  },
  'prepare-second-person': {
    why: 'Saving the change ends the outgoing mayor’s login to the data box. The new mayor’s access may be missing for several days.',
    how: 'Check that an administrator or an authorised person can also log in to the municipality’s data box. If nobody can, consider authorising somebody before the change.',
  },
  'prepare-filing': {
    why: 'If the records system (spisová služba) logs in with the mayor’s name and password, it stops receiving messages right after the change. A system certificate should go on working.',
    how: 'Ask the supplier of the records system how it logs in. Agree on who sets the new login and when. Consider a system certificate.',
  },
  'prepare-messages': {
    why: 'Messages are kept in the data box for 90 days. After the change nobody may be able to reach them for some time.',
    how: 'Log in to the data box and save unread and older messages that are not in the records system yet. Mind that logging in delivers the messages.',
  },
  'prepare-handover': {
    why: 'The Ministry of the Interior has published a model record of the handover of the office of mayor.',
    how: 'Write down with the outgoing mayor what is handed over. Check that you use the current model.',
  },
  'sovm-account': {
    why: 'The new mayor must be in the municipality’s list of users before you set them as statutory representative.',
    how: 'First look them up in the list of users; they may have been deputy mayor. If there is an account, edit it. Do not create a second one, they would be in the list twice.',
  },
  'sovm-identify': {
    why: 'Only a person matched with the register of inhabitants enters the register of persons.',
    how: 'Fill in document type and number, or given name, surname and date of birth. Add the place of birth when several people match.',
  },
  'sovm-statutory': {
    why: 'In that moment the new mayor enters the register of persons and the former mayor loses access to the municipality’s data box.',
    how: 'Set the new mayor as statutory representative (marked with a crown) and save. Before that, go through the steps that should be done.',
  },
  'sovm-former-mayor': {
    why: 'The former mayor may keep an active account in Správa dat, with certificates and agenda roles.',
    how: 'Find their account in the list of users. Check that they are no longer the statutory representative, and which roles are left. Then block the account. If they stay at the office in another function, just adjust the roles.',
  },
  'sovm-administrators': {
    why: 'A local administrator may come from another office (předaná působnost, delegated power). After elections it is good to know who makes entries for the municipality.',
    how: 'See in the list of users who is a local administrator, and check the delegated powers.',
  },
  'sovm-subject': {
    why: 'The municipality’s data in Správa dat are public, and other systems take them over.',
    how: 'Check the contacts, office hours, web, functions and the choice “veřejná osoba” (public person) for the mayor and deputies.',
  },
  'sovm-public-check': {
    why: 'The public data are renewed once in 24 hours. The next day the record confirms that the change really went in.',
    how: 'Press “Check” in the guide’s window. Or open the municipality’s public record and compare the name of the statutory representative.',
  },
  'sovm-record-check': {
    why: 'With a re-elected mayor the statutory representative does not change. Still, check that the record and the identity match are valid.',
    how: 'Open the municipality’s public record and compare name, titles and function.',
  },
  'box-first-login': {
    why: 'The access data come to the new mayor’s own data box, otherwise to the office by letter, to be handed to the mayor only.',
    how: 'With Identita občana (level “značná” or higher) log in at datovka.gov.cz, there is no need to wait for the data. The first password works for the first login only; the portal asks for your own.',
  },
  'box-filing': {
    why: 'With the former mayor’s login the records system (spisová služba) no longer receives messages.',
    how: 'Set the new login in the records system, or move to a system certificate. Check that the first message has arrived.',
  },
  'box-filing-check': {
    why: 'A change of mayor should not break the login by a system certificate. Only the first message received makes it certain.',
    how: 'After the change, check that the records system downloads new messages.',
  },
  'box-notifications': {
    why: 'Notifications by e-mail or SMS and Mobilní klíč belong to the account. Check that the new account has them set.',
    how: 'After the first login, open Nastavení (settings) of the data box.',
  },
  'box-former-persons': {
    why: 'The accounts of authorised persons and administrators are separate. Check that nobody is left who should no longer have access.',
    how: 'Go through the list of persons in the settings of the data box and remove those who have left the office.',
  },
  'box-organisations': {
    why: 'Příspěvkové organizace (organisations funded by the municipality) have a statutory body of their own. Check that none of them still lists the former mayor.',
    how: 'Go through the municipality’s organisations and their data boxes.',
  },
  'caais-former-account': {
    why: 'The former mayor loses the role of statutory representative in CAAIS automatically, but the account stays active.',
    how: 'The local administrator deactivates the account in CAAIS. Logins from JIP do not work in CAAIS.',
  },
  'caais-administrators': {
    why: 'The new statutory representative has an account ready in CAAIS. Only they can give or take the role of local administrator.',
    how: 'Log in at caais.gov.cz with Identita občana, or with the data-box login (“PŘIHLÁŠENÍ JAKO STATUTÁRNÍ ZÁSTUPCE”). Check who is a local administrator. A new one can be set up without a login: at caais.gov.cz/la-create choose “Generovat XML”, and send only that file from the municipality’s data box to the box ejmm527. The answer comes within minutes.',
  },
  'caais-election-role': {
    why: 'For elections, CAAIS has a role of its own for the mayor: ISSV_ROVK_STAROSTA.',
    how: 'Check in the administration of roles (správa rolí) that the new mayor has it.',
  },
  'epusa-sync': {
    why: 'SOVM and ePUSA synchronise regularly. Created by hand in the meantime, the mayor would be in ePUSA twice.',
    how: 'Do not create anything. Now and then press “Check” in the guide’s window, or open the municipality’s page in ePUSA and see whether it already shows the new mayor.',
  },
  'epusa-request-sync': {
    why: 'If the change does not arrive within a week, a login with the administrator account requests the synchronisation.',
    how: 'Log in to ePUSA with the municipality’s administrator account. Even now, do not create the mayor’s account by hand.',
  },
  'epusa-rights': {
    why: 'Access to regional systems, for example eDotace of Plzeňský kraj, is switched on at the user in ePUSA.',
    how: 'Open the new mayor’s rights and set them. For eDotace choose EDITOR or ČTENÁŘ (reader).',
  },
  'epusa-former-person': {
    why: 'After elections the municipality should deactivate representatives who are no longer valid.',
    how: 'Check whether the former mayor stays at the office in another function. If not, find them in Kontaktní osoby (contact persons) and deactivate them.',
  },
  'registers-interests': {
    why: 'The municipal office enters the start and the end of office without undue delay, within 15 days at the latest.',
    how: 'Enter the end of office as of the meeting at which the new mayor was elected. For a re-elected mayor, check what to enter.',
  },
  'registers-treasury': {
    why: 'CSÚIS lists responsible persons. Check whether the former mayor is among them.',
    how: 'If so, replace them.',
  },
  'registers-systems': {
    why: 'A mayor usually has access to other systems. Check which of them the change concerns.',
    how: 'Go through, for example, Registr smluv, the contracting authority’s profile, RÚIAN, the records of inhabitants, Finanční správa, ČSSZ and the signing certificates.',
  },
  'registers-bank': {
    why: 'The bank works with signature specimens. Check what it asks for to change them.',
    how: 'Arrange the signature specimens and the online banking with the bank.',
  },
  'registers-contracts': {
    why: 'The former mayor may be the contact person in contracts. Check where.',
    how: 'Go through insurance, energy, mobile operator and the internet domain.',
  },
  'registers-crisis': {
    why: 'A mayor is often named in the crisis staff and the flood commission. Check the entries.',
    how: 'Go through the crisis and flood plans, the volunteer fire brigade, the local action group and the associations of municipalities.',
  },
  'registers-employment': {
    why: 'The change may concern the mayor’s remuneration and insurance registrations. Check with the accountant what applies and by when.',
    how: 'Give the accountant the resolutions on the election and on remuneration.',
  },
};
