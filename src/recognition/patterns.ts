/** How texts are taken apart; sources of regular expressions, sent to pages with the words to keep them out of the content script. */
export const patterns = {
  /** „Narozen(a)“, „Titul(y)“, „Titul/y“: an ending, not a remark. */
  endings: String.raw`(?<=[a-z\u00c0-\u1fff])\([a-z\u00c0-\u1fff]{1,2}\)|(?<=[a-z\u00c0-\u1fff]{4})/[aeiouy]\b`,
  /** What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow. */
  endOfName: String.raw`[(:;]|,\s|\s\+\d|\s[-–—·]\s|\s(?:(?:po)?dle\s|ve tvaru|ve form)`,
  /** A bracket with several words. */
  remark: String.raw`^\([^)\s]+[\s/]+[^)]+\)`,
  /** What parts a caption that lists several controls: „Jméno a příjmení“. */
  listed: String.raw`[,/;+&]|\s(?:a|and|nebo|or|[-–—])\s`,
  /** What parts the name of a page from those of pages above it. */
  seams: String.raw`[»›>→/|·]|\s[-–—]\s|:\s|::`,
  /** The last word of `narozeni_den`, `narDen`, `dob.day`; a single letter only at the end, `:r8:` is a generated name. */
  lastWord: '(?:[A-Z][a-z]+|[A-Z]{2,}|[a-z]{2,})(?=[^a-zA-Z]*$)|[A-Z]$|(?<![a-z])[a-z]$',
  /** The portal's own name says nothing about the page; in plain words. */
  site: ' (epusa|portal|sovm|sprava datum|czech point) ',
} as const;
