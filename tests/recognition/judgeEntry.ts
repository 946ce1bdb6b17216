import { guide } from '../../src/guide/index.ts';
import { recognise } from '../../src/recognition/index.ts';

export interface Verdict {
  page: string | null;
  /** One for each field the truth or recognition knows of: an entry is named by its first control. */
  entries: { truth: string | null; found: string | null; confidence: number; evidence: string; control: string }[];
}

type Truth = Map<Element, string>;

/** What recognition says of the page, as if it stood at an address, against what is written in it. The truth is taken out of the page first. */
export function judgeAt(address: string): Verdict {
  const documents = documentsOf(document);
  const truths = documents.map(takeTruth);
  const url = new URL(address);
  const recognitions = documents.map(root => recognise(root, url, guide));
  const entries = recognitions.flatMap(({ fields }, i) => {
    const truth = truths[i] ?? new Map<Element, string>();
    const found = fields.map(({ field, controls, confidence, evidence }) => {
      const [first] = controls;
      const own = controls.map(control => truth.get(control) ?? null);
      for (const control of controls) truth.delete(control);
      const isOne = own.every(id => id === own[0]);
      return {
        truth: isOne ? (own[0] ?? null) : 'several',
        found: field,
        confidence,
        evidence: evidence.join('; '),
        control: nameOf(first),
      };
    });
    return [...found, ...missed(truth)];
  });
  return { page: recognitions.find(({ page }) => page)?.page ?? null, entries };
}

/** Controls of the truth that nobody found: parts of one date and radios of one group are one entry. */
function missed(truth: Truth): Verdict['entries'] {
  const seen = new Set<string>();
  return [...truth].flatMap(([control, field]) => {
    const key = control.getAttribute('type') === 'radio' ? `${field} ${control.getAttribute('name')}` : '';
    if (key && seen.has(key)) return [];
    seen.add(key);
    return [{ truth: field, found: null, confidence: 0, evidence: '', control: nameOf(control) }];
  });
}

export function takeTruth(root: Document): Truth {
  const truth: Truth = new Map();
  for (const name of ['data-url', 'data-page']) root.documentElement.removeAttribute(name);
  const take = (tree: ParentNode): void => {
    for (const element of tree.querySelectorAll('*')) {
      const field = element.getAttribute('data-field');
      if (field) truth.set(element, field);
      element.removeAttribute('data-field');
      if (element.shadowRoot) take(element.shadowRoot);
    }
  };
  take(root);
  return truth;
}

export function documentsOf(root: Document): Document[] {
  const inner = [...root.querySelectorAll('iframe, frame')].flatMap(frame =>
    frame instanceof HTMLIFrameElement && frame.contentDocument ? documentsOf(frame.contentDocument) : [],
  );
  return [root, ...inner];
}

function nameOf(control: Element | undefined): string {
  return control
    ? `${control.localName}#${control.id || control.getAttribute('name') || control.getAttribute('aria-label') || '?'}`
    : '?';
}
