import type { hints as cs } from '../cs/hints.ts';
import type { Translation } from '../types.ts';

/** Hints at the fields, in English. At most 160 characters each; captions of the portals stay Czech. */
export const hints: Translation<typeof cs> = {
  'what.person.givenName':
    'Given name exactly as in the register of inhabitants, a second one too. No titles. E.g. Jana',
  'what.person.surname': 'Surname exactly as in the register of inhabitants, with its accents. E.g. Nováková',
  'what.person.titleBefore': 'Title before the name, as an abbreviation. E.g. Ing.',
  'what.person.titleAfter': 'Title after the name. E.g. Ph.D.',
  'what.person.birthDate': 'Day, month and year of birth. E.g. 5.3.1975',
  'what.person.birthPlace':
    'Fill in when name and date of birth fit several people. Born in Czechia: the municipality; abroad: place and country.',
  'what.document.type': 'Type of the document whose number you copy. For current identity cards “Občanský průkaz”.',
  'what.document.number': 'The number of a Czech identity card has 9 digits. E.g. 123456789',
  'what.contact.email':
    'Work e-mail of this person. Because of CAAIS everybody needs their own. E.g. jmeno.prijmeni@obec.cz',
  'what.contact.phone': 'A mobile is best, for codes by SMS. The number has 9 digits, with or without +420.',
  'what.account.username': 'User name: at least 5 letters without accents or spaces. A dot or an underscore is fine.',
  'what.account.password':
    'The guide does not read passwords. It should probably have 7 to 20 characters with at least one digit. Check it on the page.',
  'locked.name':
    'The portal does not let you change this field. After the match the name is probably taken from the register of inhabitants.',
  'what.office.statutory':
    'Choose the new mayor. Saving ends the former mayor’s access to the municipality’s data box.',
  'what.office.position': 'Function from the list. For a new mayor “starosta”, or “primátor” in some cities.',
  'what.rights.edotace':
    'Choose EDITOR or ČTENÁŘ (reader). Check whether this person will change things there or only read.',
  'what.rights.other':
    'Rights are switched on for each system separately. Switch on only those this person will work with.',
  'what.person.birthDistrict': 'Fill in the district only for a place of birth in Czechia.',
  'what.person.birthCountry':
    'The country of birth. For a birth in Czechia choose Česká republika, if the portal asks for it.',
  'what.contact.emailType': 'For the work address choose “oficiální” (official).',
  'what.contact.phoneType': 'For a mobile choose “mobilní”.',
  'what.account.certificate':
    'The commercial certificate for logging in belongs here. A qualified certificate for signatures does not work for the login.',
  'what.account.blocked':
    'Block the former mayor’s account once the new mayor is the statutory representative. Do not block the new mayor’s account.',
  'what.office.function': 'The function in your own words, at most 255 characters. E.g. starosta',
  'what.office.publicPerson':
    'A public person may be seen in the public list of authorities (Seznam OVM). Check how your municipality has it for the mayor.',
  'what.organisation.ico': 'IČO of the municipality, 8 digits. Zeros at the start may be missing, that does no harm.',
  'what.organisation.dic': 'The tax number (DIČ) of a municipality is CZ and its IČO. E.g. CZ00279978',
  'what.organisation.dataBox': 'Id of the municipality’s data box, 7 characters.',
  'what.organisation.municipalityCode': 'Code of the municipality, 6 digits. It starts with a five.',
  'what.organisation.bankAccount': 'Account number, a slash and the bank code of four digits.',
  'what.organisation.name': 'Name of the subject, at most 255 characters. A new mayor is no reason to change it.',
  'what.organisation.web': 'Web address of the municipality. Check that it is still valid.',
  'what.address.street':
    'The street of the office. If the municipality has no streets, check whether the field may stay empty.',
  'what.address.houseNumber':
    'House number of the office. The address is looked up by it, the municipality and the postal code.',
  'what.address.municipality': 'The municipality in which the office is. The postal code has its own field.',
  'what.address.postalCode': 'The postal code (PSČ) has 5 digits. E.g. 680 01',
  'what.term.from': 'The day from which the person holds the office. E.g. 5.11.2026',
  'what.term.to': 'The day on which the office ended. Check whether the portal wants it for a new mayor at all.',

  'form.plain': 'Better write {plain}, the portal may refuse other ways of writing it.',
  'form.hidden': 'There is a hidden character in the field, probably from copying. Empty the field and type it again.',
  'name.digits': 'A name should have no digits. Correct it by the identity document.',
  'name.apostrophe':
    'Správa dat will probably refuse the apostrophe in a name. Check the spelling in the register of inhabitants.',
  'name.curlyApostrophe':
    'There is a curly apostrophe in the name, perhaps from a text editor. Check the spelling in the register of inhabitants.',
  'name.strayAccent': 'An accent without its letter is left in the name. Delete it and type the letter again.',
  'name.characters':
    'A character in the name will probably be refused by Správa dat. Check the spelling in the register of inhabitants.',
  'name.tooShort': 'A name should have at least 2 characters.',
  'name.tooLong': 'The name is too long. Správa dat probably takes at most {limit} characters.',
  'name.title': 'A title belongs in the field “Titul před” (before) or “Titul za” (after), not in the name.',
  'name.capitals': 'The name is all in capitals. Check how it stands in the register of inhabitants.',
  'name.lowerCase': 'The name starts with a small letter. Check how it stands in the register of inhabitants.',
  'name.spaces': 'There is a space too many at the start or the end. Delete it, the entry may fail because of it.',
  'name.innerSpace':
    'There is a double or nonbreaking space between the words. Type one plain space, or the name may not match.',
  'name.comma': 'A name should have no comma. The given name belongs in one field, the surname in the other.',
  'title.characters': 'A title should have no slash, bracket or other special character. Dots and commas are fine.',
  'title.length': 'A title should have 2 to 20 characters.',
  'title.place': '“{title}” is usually written after the name. Check whether it belongs in the field “Titul za”.',
  'title.placeBefore':
    '“{title}” is usually written before the name. Check whether it belongs in the field “Titul před”.',
  'email.shape':
    'This does not look like an e-mail address. It should look like jmeno@obec.cz, without spaces or accents.',
  'email.space': 'There is a space in the e-mail address. Delete it.',
  'email.length': 'An e-mail address should have 6 to 100 characters.',
  'email.office':
    'This address goes with a function or the office. Check that the former mayor’s account has another; in CAAIS each person needs their own.',
  'email.several': 'There is more than one at sign. The field takes only one address.',
  'email.comma':
    'There is a comma or a semicolon in the address. The field takes one address, with a dot and not a comma.',
  'email.diacritics': 'There is a letter with an accent in the e-mail address. Type it without.',
  'phone.shape': 'A phone number should have 9 digits, with or without +420.',
  'phone.several': 'This looks like several numbers. The field takes only one.',
  'phone.landline': 'This looks like a landline. Codes by SMS need a mobile.',
  'document.tooShort': 'Digits are missing: an identity card has 9 digits, this has {count}.',
  'document.tooLong': 'Too many digits: an identity card has 9 digits, this has {count}.',
  'document.letterO': 'Type a zero in place of the letter O. The number of an identity card has only digits.',
  'document.oldSeries':
    'A card with two letters is the old kind; with few exceptions it is no longer valid. Check that you copy the current card with 9 digits.',
  'document.characters': 'The number of an identity card has just 9 digits. Delete the other characters.',
  'document.spaces': 'Delete the spaces in the number; it should be 9 digits in a row.',
  'document.passport': 'Eight digits are usual for a passport. Check that the type of document is right.',
  'document.typeMismatch': 'Nine digits are an identity card, but a passport is chosen. Check the type.',
  'document.noMrz':
    '“Občanský průkaz bez MRZ” is the old kind. Check your choice, the current card is “Občanský průkaz”.',
  'date.shape': 'A date should be day, month and year in digits. E.g. 5.3.1975',
  'date.twoDigitYear': 'Write the whole year, with four digits.',
  'date.year': 'Check the year, it should be between 1900 and this year.',
  'date.impossible': 'There is no such day in the calendar. Check the day and the month.',
  'date.future': 'The date of birth is in the future. Check the year.',
  'date.age':
    'By this date the person is not 18 yet. Check the year, and that it is not the day the document was issued.',
  'date.old': 'By this date the person would be at least 100. Check the year.',
  'place.digits':
    'There are digits in the place of birth. Check that it is the name of a municipality, not a postal code.',
  'place.several': '{count} municipalities are called {place}. The district decides: {districts}',
  'place.sameDistrict': 'District {district} has more than one {place}. The code decides (ORP in brackets): {codes}',
  'place.otherDistrict': 'The list has no {place} in this district. It lies elsewhere: {districts}. Check both.',
  'place.within':
    'The list of municipalities has just {place}, without a part, number or district behind it. Check what the portal wants.',
  'place.similar': 'Today’s list has no municipality of just this name. Similar names: {similar}.',
  'place.unknown':
    'Today’s list has no such municipality. Is it a part of one, a hospital or a former name? Abroad: place and country.',
  'birthNumber.unwanted':
    'Leave the birth number (rodné číslo) empty. Document type and number, or name and date of birth, are enough for the match.',
  'place.abroad': 'A birth abroad needs both country and place. Add the place.',
  'birthNumber.elsewhere':
    'This looks like a birth number (rodné číslo). It does not belong here and the portal does not need it; delete it.',
  'birthNumber.inField':
    'This looks like a birth number (rodné číslo). The document number belongs here; the birth number is not needed.',
  'identity.documentType': 'Choose the type of document too, not just its number.',
  'identity.birthDate': 'Still missing for the identity match: date of birth, or document type and number.',
  'identity.names': 'Add both given name and surname to the date of birth.',
  'identity.enough':
    'The data for the identity match are filled in. Should the portal find several people, add the place of birth.',
  'identity.choose': 'Fill in document type and number, or given name, surname and date of birth.',
  'mayor.former': 'A public register still shows {mayor} as mayor. If this is to be the new one, check the name.',
  'mayor.differs': 'The mayor in your case is {mayor}. Check that you enter the right person.',
  'mayor.notChosen': 'The person chosen is not the mayor of your case ({mayor}). Check it, the save cannot be undone.',
  'mayor.spelling': 'Your case has {mayor}. The spelling differs, check it in the register of inhabitants.',
  'mayor.swapped': 'Given name and surname are probably swapped, your case has {mayor}.',
  'mayor.secondName':
    'Your case has {mayor}; here a name is missing. The register of inhabitants compares all given names, check them.',
  'mayor.alike': 'This is much like the mayor of your case, {mayor}. If it is the same person, correct the spelling.',
  'position.notMayor': 'The mayor in your case is {mayor}, but another function is chosen. Check it.',
  'failure.missing':
    'The portal reports an empty required field. Go through the required fields, fill in what is missing and save again.',
  'failure.shape':
    'The portal refused the format of some entry. Check spaces, special characters and dates, then save again.',
  'failure.length': 'Some entry is too short or too long for the portal. Check abbreviations, titles and long names.',
  'failure.choice': 'The portal wants a value chosen from the list. It takes no text of your own in that field.',
  'failure.usernameCharacters':
    'The portal refused characters in a short name or user name. Use letters without accents, a dot and an underscore.',
  'failure.usernameTaken':
    'This user name is already used. Look in the list of users whether the person already has an account there.',
  'failure.passwordsDiffer': 'The passwords differ. Type the same password in both fields.',
  'failure.passwordDigit': 'The password has no digit. Add at least one.',
  'failure.rights':
    'The portal says you have no right to do this. Check that you are logged in as the local administrator of this municipality.',
  'failure.notIdentified':
    'Only a person matched with the register of inhabitants can be the statutory representative. Match them first.',
  'failure.address':
    'The portal found no such address, or several. Make house number, municipality and postal code exact.',
  'failure.certificate':
    'The portal refused the certificate. Check that it is a commercial one for logging in; one for signatures does not work.',
  'failure.noPerson':
    'The register found no such person. Check for typos, a second name, the surname and the type of document. A new card may not be in it yet.',
  'failure.severalPersons': 'Several people fit. Add the place of birth, or use document type and number.',
  'duplicate.waiting':
    'Do not create the new mayor now. The synchronisation from SOVM will bring them: day {day} of {of}. Created by hand, they would be here twice.',
  'duplicate.over':
    'A week has passed since the change in SOVM. Log in with the administrator account: that requests the sync. Even now, create no account by hand.',
  'duplicate.notYet':
    'Make the change in SOVM first. The synchronisation then brings the mayor here. Created by hand, they would be here twice.',
  'duplicate.unknown':
    'The synchronisation from SOVM brings the mayor here, it should arrive within a week. Created by hand, they would be here twice.',
  'sync.waiting': 'Waiting for the synchronisation from SOVM: day {day} of {of}.',
  'sync.over':
    'A week has passed since the change in SOVM. Log in with the administrator account: that requests the synchronisation.',
  'country.district': 'A district goes with a birth in Czechia, but the country is another. Check both.',
  'country.missing': 'Add the district to the place of birth; for a birth abroad the country.',
  'email.type':
    'At least one e-mail should be “oficiální” (official); without it the account is not taken over to CAAIS.',
  'phoneType.mobile': 'The number looks like a mobile, but another type is chosen. Check it.',
  'phoneType.landline': 'Mobile is chosen, but the number looks like a landline. Check it.',
  'username.diacritics': 'A user name should have no accents and no spaces.',
  'username.characters':
    'Use only letters without accents, a dot and an underscore in a user name. Other characters may be refused.',
  'username.short': 'A user name should have at least 5 characters.',
  'username.long': 'The user name is too long, it has at most {limit} characters.',
  'function.long': 'The text is too long, a function has at most {limit} characters.',
  'term.year': 'Check the year, write it with four digits.',
  'term.order': 'The end is before the start. Check both dates.',
  'ico.characters': 'An IČO has only digits. Delete the other characters.',
  'ico.length': 'An IČO has 8 digits, this has {count}. Only zeros at the start may be missing.',
  'ico.checkDigit': 'There is probably a typo in the IČO, its check digit does not agree.',
  'ico.dic': 'This is a DIČ. An IČO is only digits, without CZ.',
  'ico.otherCase':
    'Your case is for the municipality with IČO {ico}; this page is about another subject. Check that you are at the right one.',
  'dic.shape': 'The DIČ of a municipality is CZ and its IČO, that is 8 digits.',
  'dic.checkDigit': 'There is probably a typo in the DIČ, its check digit does not agree.',
  'dic.notFromIco': 'A DIČ with 9 or 10 digits is not a municipality’s, but for example a person’s. Check it.',
  'dic.otherIco': 'The DIČ does not agree with the IČO on this page. Check both.',
  'account.iban': 'This is an IBAN. The account number, a slash and the bank code belong here.',
  'account.bankCode': 'After the account number there should be a slash and the bank code of four digits.',
  'account.characters': 'An account number should have only digits, a slash and at most one hyphen after the prefix.',
  'account.tooLong': 'The account number is too long. The prefix has at most 6 digits, the number at most 10.',
  'account.checkDigit':
    'There is probably a typo in the account number, its checksum fails. Compare it with a statement.',
  'account.hyphen': 'Správa dat stores an account without a hyphen. Should it refuse this one, write {account}.',
  'dataBox.characters': 'The id of a data box has only letters without accents and digits.',
  'dataBox.lookAlike': '0, 1, o and l do not occur in the id of a data box. Check for a typo.',
  'dataBox.length': 'The id of a data box has 7 characters, this has {count}.',
  'code.digits': 'The code of a municipality has 6 digits.',
  'code.range': 'Codes of municipalities go from 500011 to 599999. Check the digits.',
  'code.checkDigit': 'There is probably a typo in the code, its check digit does not agree.',
  'postalCode.digits': 'A postal code has 5 digits, a space after the third does no harm.',
  'postalCode.first': 'A postal code starts with 1 to 7. Check it.',
  'ok.document': '9 digits, the count is right.',
  'ok.date': 'The date is fine.',
  'ok.email': 'The format of the address is fine.',
  'ok.phone': 'The format of the number is fine.',
  'ok.ico': 'The IČO is fine, its check digit agrees.',
  'ok.dic': 'The format of the DIČ is fine.',
  'ok.account': 'The checksum of the account is right.',
  'ok.dataBox': 'The id has the right number of characters.',
  'ok.code': 'The code is fine, its check digit agrees.',
  'ok.postalCode': 'The format of the postal code is fine.',
  'ok.place': '{place}: district {district}, code of the municipality {code}.',
  'ok.placePraha': '{place}: code of the municipality {code}.',
};
