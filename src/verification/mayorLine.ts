import { longestLine, mayName, nameAtStart } from './namesInText.ts';
import { officeOf } from './office.ts';

/** A line about the mayor: the word for the office, and the name where it stands in the same line. */
export interface MayorLine {
  office: string;
  name: string | null;
}

const before =
  /^(?:\(\d{1,2}\) )?(?:funkce\s?:?\s?)?(?:statutární (?:zástupce|zástupkyně|orgán)\s?[:,–—-]?\s?)?(?:(?:pan|paní) )?(?:(?:ne)?uvoln[eě]n[aáyý] )?/iu;
const office = /^(starost(?:a|ka)|prim[aá]tor(?:ka)?|mayor)(?![\p{L}'’-])(?:\s?(?:\/\s?-?(?:starost)?ka|\(-?ka\)))?/iu;
const place = /^ (?:obce|města|městyse|(?:statutárního|hlavního) města)(?!\p{L})/iu;
/** „(3)“ is the number in the outline of act 106/1999, which ePUSA puts into its captions (public-registers.md 3). */
const aside = /^ ?\((?:(?:ne)?uvoln[eě]n[aáyý]|\d{1,2})\)/iu;

/**
 * Reads „Starosta“, „starosta: Ing. Jan Novák, tel. …“, „Jan Novák, uvolněný starosta“. Whatever says more than that,
 * or has another name in it, is prose and is not taken.
 */
export function mayorLine(text: string): MayorLine | null {
  if (text.length > longestLine || officeOf(text) !== 'mayor' || isPast(text)) return null;
  const caption = captionAt(text);
  if (caption) {
    if (caption.rest === '') return { office: caption.office, name: null };
    const found = nameAtStart(caption.rest);
    return found && !mayName(found.rest) ? { office: caption.office, name: found.name } : null;
  }
  const found = nameAtStart(text);
  const behind = found && captionAt(found.rest.replace(/^[\s,;:([|/–—-]+/, ''));
  // „Petr Malý, starosta Karel van Berg“: the office may be that of whoever follows.
  return found && behind && !/(?<!\p{L})\p{Lu}/u.test(behind.rest) ? { office: behind.office, name: found.name } : null;
}

/** Whether a text speaks of a time that is over: „do 20. 10. 2022“, „2018–2022“. */
export function isPast(text: string): boolean {
  return /(?<!\p{L})do \d|\b(?:19|20)\d\d ?[–—-]/iu.test(text);
}

/** The office that a text begins with; behind „obce“ a name may follow, which is not that of a person. */
function captionAt(text: string): { office: string; rest: string } | null {
  const start = text.replace(before, '');
  const [whole = '', word] = office.exec(start) ?? [];
  if (!word) return null;
  const behind = start.slice(whole.length).replace(aside, '');
  const [town] = place.exec(behind) ?? [];
  const rest = town === undefined ? behind : afterTown(behind.slice(town.length));
  return rest === null ? null : { office: word, rest: rest.replace(/^[\s:)–—-]+/, '') };
}

/** What follows the name of a town, in which there may be a dash; `null` when it is not plain where that ends. */
function afterTown(text: string): string | null {
  const end = text === '' ? /$/.exec(text) : (/^ [–—-] /.exec(text) ?? /:/.exec(text));
  return end ? text.slice(end.index + end[0].length) : null;
}
