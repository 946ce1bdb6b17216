/** Marks of the current one of several steps, and what holds the steps of a wizard; names of classes as authors spell them. */
const current =
  ':is([aria-current=true],[aria-selected=true],[class*=active],[class*=Active],[class*=current],[class*=aktiv],[class*=aktual],[class*=selected],[class*=process],[class*=highlight]):not([class*=inactive],[class*=neaktiv],main,form,body)';
const steps =
  ':is([class*=step],[class*=Step],[class*=krok],[class*=wizard],[class*=Wizard],[class*=pruvodc],[class*=progress]):not(main,form,section,body)';

/** What the browser is asked of a whole tree at once; sent to pages with the words, to keep it out of the content script. */
export const selectors = {
  /** Hidden by an attribute: the whole subtree is skipped without asking for styles. */
  hidden: '[hidden],[aria-hidden=true],dialog:not([open])',
  /** What a page is recognised by, besides its texts. */
  parts: 'input,select,textarea,button,label,legend,h1,h2,h3,h4,h5,h6,[role],slot',
  /** Controls with attributes that may say what they are. Most have none, and need not be asked for each. */
  telling:
    ':is(input,select,textarea,[role]):is([title],[placeholder],[aria-label],[aria-labelledby],[maxlength],[size],[autocomplete],[list],[readonly],[disabled],[role])',
  /** A control inside of what has a role of one. */
  inner: ':is(input,select):not([aria-hidden=true],[aria-hidden=true] *)',
  /** An input that belongs to a list of values. */
  list: '[list],[role=combobox],[aria-haspopup=listbox],:is([class*=combo],[class*=Combo],[class*=filterselect],[class*=dropdownlist],[class*=DropDownList]):not(form,body)',
  /** Holds what narrows a list; and whether a page may have such a thing at all, which is quicker to tell. */
  mayFilter: '[class*=ilt],form[name*=filtr]',
  filter:
    ':is([class*=filtr],[class*=Filtr],[class~=filter],[class~=filters],[class$=-filters],[class$=-filter],[class*=FilterRow],[class*=FilterBar],[class*=filter-bar],[class*=filterbar],[class*=FilterPanel],[class*=filter-panel],form[name*=filtr]):not(body)',
  /** The current step of a wizard; and whether there may be one. */
  mayStep: '[aria-current=step],[class*=tep],[class*=krok],[class*=izard],[class*=ruvodc],[class*=rogress]',
  step: `[aria-current=step],${steps}${current},${steps} ${current}`,
  /** What is chosen of several links or tabs. */
  selected: '[aria-current]:not([aria-current=false]),[aria-selected=true]',
} as const;
