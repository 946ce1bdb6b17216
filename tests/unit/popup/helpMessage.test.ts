import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mayor } from '../../../src/checklist/index.ts';
import { pageIds } from '../../../src/guide/pages/ids.ts';
import { pages } from '../../../src/guide/pages/index.ts';
import type { PageCheck } from '../../../src/messages/types.ts';
import { browserName } from '../../../src/popup/help/browserName.ts';
import { longestLink, mailLink } from '../../../src/popup/help/mailto.ts';
import { composeHelp, type HelpFacts, textOf } from '../../../src/popup/help/message.ts';
import { i18nIn } from '../../../src/ui/i18n.tsx';
import { freshCase } from './cases.ts';

const cs = i18nIn('cs');
const email = 'podpora@kraj.example';
const page: PageCheck = {
  page: 'sovm.userForm',
  title: 'Účet uživatele',
  found: ['person.givenName', 'contact.email'],
  missing: ['person.surname'],
  report: 'address: /spravadat/tajna-adresa',
};
const facts: HelpFacts = {
  kase: freshCase(),
  step: { title: 'Založte účet v SOVM', standing: 'lze udělat hned' },
  page,
  version: '0.1.0, Firefox 140',
};
const words = { what: 'Po uložení se ukázala chyba.', phone: '+420 601 000 000' };

/** What a mail program makes of the link. */
function opened(href: string): { to: string; subject: string | null; body: string | null } {
  const { protocol, pathname, searchParams } = new URL(href);
  expect(protocol).toBe('mailto:');
  expect(href).not.toContain('+');
  return { to: decodeURIComponent(pathname), subject: searchParams.get('subject'), body: searchParams.get('body') };
}

describe('a message to the support', () => {
  it('says who asks, where in the procedure, what happened, and what the guide sees', () => {
    const message = composeHelp(cs, facts, words);
    expect(message.subject).toBe('Prosba o radu k SOVM a ePUSA: Boskovice');
    expect(textOf(cs, message)).toBe(`Dobrý den,

prosím o radu k údajům naší obce v SOVM a ePUSA.

Obec: Boskovice, okres Blansko
IČO: 00279978
Případ: Nový starosta
Krok: Založte účet v SOVM (lze udělat hned)

Co se stalo:
Po uložení se ukázala chyba.

Zavolat mi můžete na +420 601 000 000.

Děkuji

Povolební průvodce 0.1.0, Firefox 140
Otevřená stránka: Účet uživatele (sovm.userForm)
Průvodce na ní poznal pole: jméno, e-mail
Hledal i pole: příjmení`);
  });

  it('leaves out what there is not', () => {
    const { municipality: _none, ...kase } = freshCase();
    const bare = { ...facts, kase, step: null, page: null };
    const text = textOf(cs, composeHelp(cs, bare, { what: ' \n', phone: '' }));
    expect(text).toContain('Krok: všechny kroky jsou hotové');
    expect(text).not.toMatch(/Obec:|Co se stalo|Zavolat|stránka/);
    expect(text).not.toMatch(/[{}]|\n\n\n/);
  });

  it('says that the open page is an unknown one', () => {
    const unknown = { page: null, title: null, found: [], missing: [] };
    expect(textOf(cs, composeHelp(cs, { ...facts, page: unknown }, words))).toContain('průvodce ji nezná');
  });

  it('is in English for whoever reads English', () => {
    const text = textOf(i18nIn('en'), composeHelp(i18nIn('en'), facts, words));
    expect(text).toContain('Municipality: Boskovice');
    expect(text).toContain('Fields the guide found on it: given name');
  });
});

describe('the link to the mail', () => {
  it('has CR LF at line ends, and diacritics in UTF-8', () => {
    const { href, holds } = mailLink(cs, email, composeHelp(cs, { ...facts, page: null }, words));
    expect(holds).toBe('all');
    expect(href).toContain('mailto:podpora@kraj.example?subject=Prosba%20o%20radu');
    expect(href).toContain('Dobr%C3%BD%20den%2C%0D%0A%0D%0A');
    expect(href.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
  });

  it('lets no address add a recipient or a header', () => {
    const { href } = mailLink(cs, 'a&b=#c@kraj.example', composeHelp(cs, facts, words));
    expect(opened(href).to).toBe('a&b=#c@kraj.example');
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('shortens the report of a long message and says so, never the words of the clerk', () => {
    const what = 'příšerně '.repeat(34).trim();
    const message = composeHelp(cs, facts, { ...words, what });
    const { href, holds } = mailLink(cs, email, message);
    expect(holds).toBe('shortReport');
    const { body } = opened(href);
    expect(body).toContain(what);
    expect(body).toContain('(Zpráva průvodce je zkrácená.)');
    expect(textOf(cs, message)).toContain('Hledal i pole');
    expect(textOf(cs, message)).not.toContain('zkrácená');
  });

  it('takes nothing but address and subject when not even the words of the clerk fit', () => {
    const { href, holds } = mailLink(cs, email, composeHelp(cs, facts, { ...words, what: 'ř'.repeat(2000) }));
    expect(holds).toBe('noBody');
    expect(opened(href)).toEqual({ to: email, subject: 'Prosba o radu k SOVM a ePUSA: Boskovice', body: null });
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const anyPage = fc.constantFrom(...pageIds).chain(id =>
  fc.record({
    page: fc.constant(id),
    title: fc.string(),
    found: fc.subarray([...pages[id].fields]),
    missing: fc.subarray([...pages[id].fields]),
  }),
);
const anyWords = fc.record({ what: anyText, phone: anyText });

describe('whatever the clerk writes', () => {
  it('the link decodes to a text with it, within the limit', () => {
    fc.assert(
      fc.property(anyWords, fc.option(anyPage), (written, found) => {
        const message = composeHelp(cs, { ...facts, page: found }, written);
        const { href, holds } = mailLink(cs, email, message);
        expect(href.length).toBeLessThanOrEqual(longestLink);
        const { body } = opened(href);
        const lines = message.report.map((_, at) => at).concat(message.report.length);
        const texts = lines.map(count => textOf(cs, message, count).replaceAll('\n', '\r\n'));
        if (holds === 'all') expect(body).toBe(texts.at(-1));
        else if (holds === 'shortReport') expect(texts.slice(0, -1)).toContain(body);
        else expect(body).toBeNull();
        expect(() => encodeURIComponent(textOf(cs, message))).not.toThrow();
      }),
    );
  });

  it('plain words stay as they were written', () => {
    const plainText = fc.string({
      unit: fc.constantFrom(...'aáčďéěíňóřšťúůýžAŽ 0123456789.,-/?!„“\n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(plainText, what => {
        expect(textOf(cs, composeHelp(cs, facts, { what, phone: '' }))).toContain(what.trim());
      }),
    );
  });
});

describe('what does not get into a message', () => {
  it('is the mayor, the answers, what was done, and the report with the address', () => {
    const { mayor: _mayor, ...nobody } = freshCase();
    const bare = composeHelp(cs, { ...facts, kase: nobody }, words);
    const anyMayor: fc.Arbitrary<Mayor> = fc.record({ givenName: fc.string(), surname: fc.string() });
    fc.assert(
      fc.property(anyMayor, fc.string(), (mayor, report) => {
        const kase = { ...nobody, mayor, answers: {}, events: [] };
        const other: PageCheck = { ...page, report };
        expect(composeHelp(cs, { ...facts, kase, page: other }, words)).toEqual(bare);
      }),
    );
    expect(textOf(cs, bare)).not.toMatch(/Jana|Zkušební|tajna-adresa/);
  });
});

describe('the browser', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
  it.each([
    [chrome, 'Chrome 142'],
    [`${chrome} Edg/141.0.0.0`, 'Edge 141'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['something new', 'something new'],
  ])('is named shortly', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
