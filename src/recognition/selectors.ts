/** What the browser is asked of a whole tree at once; sent to pages with the words, to keep it out of the content script. */
export const selectors = {
  /** Hidden by an attribute: the whole subtree is skipped without asking for styles. */
  hidden: '[hidden],[aria-hidden=true],dialog:not([open])',
  /** What a page is recognised by, besides its texts. */
  parts: 'input,select,textarea,button,label,legend,h1,h2,h3,h4,h5,h6,[role],slot',
  /** Controls with attributes that may say what they are. Most have none, and need not be asked for each. */
  telling:
    ':is(input,select,textarea,[role]):is([title],[placeholder],[aria-label],[aria-labelledby],[maxlength],[size],[autocomplete],[list],[readonly],[disabled],[role])',
} as const;
