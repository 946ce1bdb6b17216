import type { hints as cs } from '../cs/hints.ts';
import type { Translation } from '../types.ts';

/** Hints at the fields, in English. At most 160 characters each; captions of the portals stay Czech. */
export const hints: Translation<typeof cs> = {
  'what.person.givenName': 'Given name exactly as in the register of inhabitants, without titles. E.g. Jana',
  'what.person.surname': 'Surname exactly as in the register of inhabitants, with its accents. E.g. Nováková',
  'what.person.titleBefore': 'Title before the name, as an abbreviation. E.g. Ing.',
  'what.person.titleAfter': 'Title after the name. E.g. Ph.D.',
  'what.person.birthDate': 'Day, month and year of birth, without spaces. E.g. 5.3.1975',
  'what.person.birthPlace':
    'Fill in when name and date of birth fit several people. Born in Czechia: the municipality; abroad: place and country.',
  'what.document.type': 'Type of the document whose number you copy. For current identity cards “Občanský průkaz”.',
  'what.document.number': 'The number of a Czech identity card has 9 digits. E.g. 123456789',
  'what.contact.email':
    'Official work e-mail of this person; because of CAAIS a different one for everybody. E.g. jmeno.prijmeni@obec.cz',
  'what.contact.phone': 'Best a mobile, for codes by SMS. The number has 9 digits, with or without +420.',
  'what.account.username': 'User name: at least 5 letters without accents or spaces. A dot or an underscore is fine.',
  'what.office.statutory':
    'Choose the new mayor. Saving ends the former mayor’s access to the municipality’s data box.',
  'what.office.position': 'Function from the list. For a new mayor “starosta”, or “primátor” in some cities.',
  'what.rights.edotace': 'Choose EDITOR or ČTENÁŘ (reader). Check what this person will do in eDotace.',
  'what.rights.other':
    'Rights are switched on for each system separately. Switch on only those this person will work with.',

  'name.digits': 'A name should have no digits. Correct it by the identity document.',
  'name.apostrophe':
    'Správa dat will probably refuse the apostrophe in a name. Check the spelling in the register of inhabitants.',
  'name.strayAccent': 'An accent without its letter is left in the name. Delete it and type the letter again.',
  'name.characters':
    'A character in the name will probably be refused by Správa dat. Check the spelling in the register of inhabitants.',
  'name.tooShort': 'A name should have at least 2 characters.',
  'name.tooLong': 'The name is too long. Správa dat probably takes at most {limit} characters.',
  'name.title': 'A title belongs in the field “Titul před” (before) or “Titul za” (after), not in the name.',
  'name.capitals': 'The name is all in capitals. Check how it stands in the register of inhabitants.',
  'name.lowerCase': 'The name starts with a small letter. Check how it stands in the register of inhabitants.',
  'name.spaces': 'There is a space too many at the start or the end. Delete it, the entry may fail because of it.',
  'title.characters': 'A title should have no slash, bracket or other special character. Dots and commas are fine.',
  'title.length': 'A title should have 2 to 20 characters.',
  'title.place': '“{title}” is usually written after the name. Check whether it belongs in the field “Titul za”.',
  'email.shape':
    'This does not look like an e-mail address. It should look like jmeno@obec.cz, without spaces or accents.',
  'email.spaces': 'There is a space in the e-mail address. Delete it.',
  'email.length': 'An e-mail address should have 6 to 100 characters.',
  'email.office':
    'This address goes with the office. Check that the former mayor’s account does not have it too; in CAAIS each person needs their own.',
  'email.several': 'The address has two at signs. The field takes only one address.',
  'email.comma':
    'There is a comma or a semicolon in the address. The field takes one address, with a dot and not a comma.',
  'email.diacritics': 'An e-mail address has no accents.',
  'phone.shape': 'A phone number should have 9 digits, with or without +420.',
  'phone.several': 'The field takes only one number.',
  'phone.landline': 'This looks like a landline. Codes by SMS need a mobile.',
  'document.tooShort': 'Digits are missing: an identity card has 9 digits, here are {count}.',
  'document.tooLong': 'Too many digits: an identity card has 9 digits, here are {count}.',
  'document.letterO': 'Type a zero in place of the letter O. The number of an identity card has only digits.',
  'document.oldSeries':
    'A card with two letters is the old kind; with few exceptions it is no longer valid. Check that you copy the current card with 9 digits.',
  'document.characters': 'The number of an identity card has just 9 digits. Delete the other characters.',
  'document.spaces': 'Delete the spaces in the number; it should be 9 digits in a row.',
  'document.passport': 'Eight digits are usual for a passport. Check that the type of document is right.',
  'document.typeMismatch': 'Nine digits are an identity card, but another document is chosen. Check the type.',
  'document.noMrz':
    '“Občanský průkaz bez MRZ” is the old kind. Check your choice, the current card is “Občanský průkaz”.',
  'date.shape': 'Write the date as day, month and year with dots, e.g. 5.3.1975',
  'date.spaces': 'Better write the date without spaces, e.g. 5.3.1975.',
  'date.twoDigitYear': 'Write the whole year, with four digits.',
  'date.year': 'Check the year, it should be between 1900 and this year.',
  'date.impossible': 'There is no such day in the calendar. Check the day and the month.',
  'date.future': 'The date of birth is in the future. Check the year.',
  'date.age': 'By this date the person would not be 18 yet. Check the year.',
  'place.digits':
    'There are digits in the place of birth. Check that it is the name of a municipality, not a postal code.',
  'birthNumber.unwanted':
    'Leave the birth number (rodné číslo) empty. Document type and number, or name and date of birth, are enough for the match.',
  'birthNumber.inField':
    'This looks like a birth number (rodné číslo). The document number belongs here; the birth number is not needed.',
  'identity.documentType': 'Choose the type of document too, not just its number.',
  'identity.birthDate': 'Still missing for the identity match: date of birth, or document type and number.',
  'identity.names': 'Add both given name and surname to the date of birth.',
  'identity.enough':
    'The data for the identity match are filled in. Should the portal find several people, add the place of birth.',
  'identity.choose': 'Fill in document type and number, or given name, surname and date of birth.',
  'mayor.differs': 'The new mayor in your case is {mayor}. Check that you enter the right person.',
  'mayor.spelling': 'Your case has {mayor}. The spelling differs, check it in the register of inhabitants.',
  'duplicate.waiting':
    'Do not create the new mayor now. The synchronisation from SOVM will bring them: day {day} of {of}. A manual account would be a duplicate.',
  'duplicate.over':
    'A week has passed since the change in SOVM. Log in with the administrator account: that requests the sync. Still create no account by hand.',
  'duplicate.notYet':
    'Make the change in SOVM first. The synchronisation then brings the mayor here; a manual account would be a duplicate.',
  'duplicate.unknown':
    'The synchronisation from SOVM brings the mayor here, it should arrive within a week. A manual account would be a duplicate.',
  'sync.waiting': 'Waiting for the synchronisation from SOVM: day {day} of {of}.',
  'sync.over':
    'A week has passed since the change in SOVM. Log in with the administrator account: that requests the synchronisation.',
  'ok.document': '9 digits, the count is right.',
  'ok.date': 'The date is fine.',
  'ok.email': 'The shape of the address is fine.',
  'ok.phone': 'The shape of the number is fine.',
};
