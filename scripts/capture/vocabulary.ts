import { guide } from '../../src/guide/index.ts';
import { fold, prepare } from '../../src/recognition/index.ts';
import { knownWords } from '../../src/recognition/knownWords.ts';
import { entriesOf } from '../../src/recognition/lists.ts';

/** What joins words and says nothing of anybody, and the names of the portals. */
const neutral =
  'a aby ale ani bez by byl byla bylo byly být co či dle do i jak je jeho její jen ještě již jsou k kde ke která které který ku ' +
  'máte mezi může na nad nebo než není o od po pod pokud pro proti před při s se si tato tento toto u v ve více však z za ze zde že ' +
  'and are at by for from in is it not of on or that the this to with you your e ' +
  'správa dat sovm epusa portál czech point czechpoint stránka menu obsah úvod domů zpět dále další předchozí zavřít uložit ' +
  'odhlásit přihlásit přihlášený nový nová nové upravit smazat storno potvrdit odeslat tisk strana';

/** What authors of pages call the parts of a form in ids, names and classes; nobody's name. */
const markup =
  'id idt txt text sel cmb chk rb btn lbl label field fieldset form frm group row col cell grid table tbody thead list item input ' +
  'select control wrapper container content header footer main nav menu panel box body title icon link button submit active ' +
  'required disabled readonly hidden error invalid valid primary secondary default success warning danger info alert message ' +
  'breadcrumb breadcrumbs modal dialog tab tabs page section left right top bottom first last odd even ui x mat mui ant vaadin gov';

/** All the guide's own texts that recognition compares with those of a page. */
function textsOfGuide(): string[] {
  const { words, fields, pages } = guide;
  const { abbreviations, dateParts, outcomes, failures, office, classes, ...lists } = words;
  return [
    ...Object.values(lists).flat(),
    ...Object.entries(abbreviations).flat(),
    ...[dateParts, outcomes, failures, office, classes].flatMap(record => Object.values(record).flat()),
    ...entriesOf(pages).flatMap(([, { words: own }]) => Object.values(own).flatMap(textsIn)),
    ...Object.values(fields).flatMap(field => ('options' in field ? field.options : [])),
  ];
}

function textsIn(value: unknown): string[] {
  return [value].flat().filter(text => typeof text === 'string');
}

const known = knownWords(prepare(guide), [...textsOfGuide(), neutral]);
/** Words whose beginning is enough: „starost“ is for „starostka“ as well. */
const beginnings = [...guide.words.office.own, ...guide.words.office.others].map(fold);
const ofMarkup = new Set([...markup.split(' '), ...Object.values(guide.words.classes).flat()]);
const options = new Set(
  Object.values(guide.fields).flatMap(field => ('options' in field ? field.options.map(bareOf) : [])),
);
const tokens = new Set(Object.values(guide.fields).flatMap(field => ('tokens' in field ? field.tokens : [])));

/** May the word stand in a fixture as it is? It is one of the guide's, in whatever form, or joins such words. */
export function isKnown(word: string): boolean {
  const bare = bareOf(word);
  return known(bare) || beginnings.some(beginning => bare.startsWith(beginning));
}

/** Is the whole text of an option one of a code list that the guide knows? Its number is nobody's. */
export function isKnownOption(text: string): boolean {
  return options.has(bareOf(text));
}

/**
 * Words without accents and capitals. Unlike recognition's folding it leaves out no letter of another script and no remark in a
 * bracket: both may be somebody's name.
 */
function bareOf(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** As `isKnown`, for a part of an id, a name or a class. */
export function isKnownInMarkup(part: string): boolean {
  const plain = part.toLowerCase();
  return ofMarkup.has(plain) || tokens.has(plain) || isKnown(part);
}
