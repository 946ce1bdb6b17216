import { padded } from '../identifiers/ico.ts';
import { folded, longestLine } from './namesInText.ts';
import type { Line } from './pageText.ts';
import type { Subject } from './types.ts';

/** A number behind its caption; „IČ (6): 279978“, where (6) is the number in the outline of act 106/1999. */
const icoCaption = /(?<![a-z])(?:ico?|identifikacni cislo(?: osoby)?)(?![a-z])[ .]?(?:\([^)]{1,20}\))? ?:? ?/g;
const codeCaption = /(?<![a-z])(?:kod obce|municipality code)(?![a-z]) ?(?:\([^)]{1,20}\))? ?:? ?/g;
/** City districts may share the IČO of their city. */
const partCaption = /^kod (?:mestske casti|mestskeho obvodu|momc|mc)(?![a-z])/;

/**
 * Whether the page is of the subject: by its IČO, which ePUSA writes without leading zeros, and by its code. `null`: it
 * does not say. Where it names several, a list say, both have to agree.
 */
export function isPageOf(lines: readonly Line[], { ico, municipalityCode }: Subject): boolean | null {
  const texts = lines.map(({ text }) => (text.length > longestLine ? '' : folded(text)));
  if (texts.some(text => partCaption.test(text))) return false;
  const icos = new Set(valuesOf(texts, icoCaption, /^\d(?: ?\d){0,7}(?! ?\d)/).map(padded));
  const codes = new Set(valuesOf(texts, codeCaption, /^\d{6}(?!\d)/));
  if (icos.size === 0 && codes.size === 0) return null;
  const hasCode = codes.size === 1 && codes.has(municipalityCode);
  if (codes.size > 0 && !hasCode) return false;
  return icos.size === 0 ? hasCode : icos.has(ico) && (icos.size === 1 || hasCode);
}

/** What stands behind a caption, in its line or, where that ends with the caption, in the next one. */
function valuesOf(texts: readonly string[], caption: RegExp, value: RegExp): string[] {
  return texts.flatMap((text, index) =>
    [...text.matchAll(caption)].flatMap(found => {
      const rest = text.slice(found.index + found[0].length);
      const [number] = value.exec(rest === '' ? (texts[index + 1] ?? '') : rest) ?? [];
      return number ? [number] : [];
    }),
  );
}
