import type { Source } from './types.ts';

/** The documents behind the texts. Titles and dates are those of the documents; an address is given where it is public. */
export const sources = {
  loginArticle: {
    title: 'Správa dat: článek „Volby – nový starosta“ na přihlašovací stránce',
    date: 'po r. 2020',
    url: 'https://www.czechpoint.cz/spravadat/',
  },
  kraj2018: {
    title: 'Plzeňský kraj: IT podpora zastupitelů měst a obcí po volbách 2018',
    date: '21. 11. 2018',
    url: 'https://www.plzensky-kraj.cz/clanek/it-podpora-zastupitelu-mest-a-obci-po-volbach-2018',
  },
  caaisHandbook: {
    title: 'Příručka CAAIS (DIA), postupy a časté otázky',
    date: '30. 7. 2026',
    url: 'https://docs.caais.gov.cz/prirucka/',
  },
  caaisIntegration: {
    title: 'CAAIS: integrační dokumentace, ztotožnění osoby a chybové zprávy',
    date: '12. 2. 2026',
    url: 'https://docs.caais.gov.cz/',
  },
  jipSchemas: {
    title: 'Editační služby JIP: schémata údajů osoby a subjektu',
    date: 'převzato v dokumentaci CAAIS 2026',
    url: 'https://docs.caais.gov.cz/',
  },
  isdsRules: {
    title: 'Provozní řád ISDS (DIA)',
    date: '26. 6. 2026',
    url: 'https://datovka.gov.cz/info/files/2245_Provozni_rad_ISDS_26_06_2026.pdf',
  },
  accessData: {
    title: 'Datové schránky: Doručování přístupových údajů',
    date: 'po r. 2023',
    url: 'https://datovka.gov.cz/info/cs/71.html',
  },
  czechPointFaq: {
    title: 'Czech POINT: časté dotazy, Datové schránky',
    date: 'po r. 2023',
    url: 'https://www.czechpoint.cz/public/statistiky-a-informace/casto-kladene-dotazy/datove-schranky/',
  },
  registerFaq: {
    title: 'Seznam OVM: časté dotazy',
    date: 'datum neuvedeno',
    url: 'https://seznam.gov.cz/ovm/welcome.do?part=faq',
  },
  rosUpdate: { title: 'Správa základních registrů: Aktualizace údajů OVM v ROS', date: 'asi 2013–2017' },
  administratorManual: { title: 'Seznam OVM: Příručka pro lokálního administrátora, v. 4.8', date: '23. 11. 2015' },
  openData: {
    title: 'Otevřená data Seznamu OVM',
    date: '2017',
    url: 'http://portal.gov.cz/portal/obcan/rejstriky/ogd/x-sovm.html',
  },
  epusaManual: { title: 'Postup pro přihlášení s autorizací ePUSA', date: '22. 1. 2015' },
  edotaceLogin: { title: 'Plzeňský kraj: Přihlášení do aplikace Dotace', date: 'datum neuvedeno' },
  vysocina: { title: 'Kraj Vysočina: Změna údajů pro přístup k datové schránce – postup', date: 'starší' },
  handoverTemplate: {
    title: 'Ministerstvo vnitra: Vzor záznamu o předání funkce starosty obce',
    date: 'datum neuvedeno',
  },
  conflictOfInterest: { title: 'Zákon 159/2006 Sb., § 12 a § 14a (metodika krajů)', date: '2018 a 2022' },
  treasury: { title: 'CSÚIS (IISSP): registrace osob', date: 'starší' },
  idCards: {
    title: 'Rada EU: rejstřík PRADO, občanské průkazy ČR',
    date: 'datum neuvedeno',
    url: 'https://www.consilium.europa.eu/prado/en/CZE-BO-01002/index.html',
  },
  checkDigits: { title: 'python-stdnum: pravidla pro IČO, DIČ a číslo účtu', date: '15. 8. 2026' },
  municipalities: { title: 'ČÚZK: číselník obcí UI_OBEC (RÚIAN)', date: '7. 7. 2026' },
  practice: { title: 'Doporučení bez doloženého zdroje – ověřte u svého úřadu', date: '2026' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
