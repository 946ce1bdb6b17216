// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { freshCase } from './cases.ts';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, plain, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

async function fill(): Promise<void> {
  await popup.type('#municipality', 'boskovice');
  await popup.click(popup.get('[role=option]'));
  await popup.type('#meetingOn', '2026-11-16');
  await popup.type('#givenName', 'Jana');
  await popup.type('#surname', 'Zkušební');
}

const submit = () => popup.click(popup.get('form.start button[type=submit]'));
const legends = () => popup.all('.question legend').map(legend => plain(legend.textContent));

describe('the start form', () => {
  it('starts a case with everything that was filled in', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    await fill();
    await popup.click(popup.get('input[name=filingLogin][value=certificate]'));
    await submit();
    expect(worker.asks('openCase')).toEqual([
      {
        kind: 'openCase',
        opening: {
          kind: 'newMayor',
          ico: '00279978',
          meetingOn: '2026-11-16',
          municipality: { code: '581372', name: 'Boskovice', district: 'Blansko', region: 'Jihomoravský kraj' },
          answers: { filingLogin: 'certificate' },
          mayor: { givenName: 'Jana', surname: 'Zkušební' },
        },
      },
    ]);
    expect(popup.textOf('h1')).toBe('Boskovice');
    expect(popup.has('form.start')).toBe(false);
    expect(document.activeElement).toBe(popup.get('h1'));
  });

  it('leaves the focus where the browser put it when the popup opens', async () => {
    popup = await mountPopup(new FakeWorker());
    expect(document.activeElement).toBe(document.body);
  });

  it('asks „Nevím“ first, and only what the kind of the case needs', async () => {
    popup = await mountPopup(new FakeWorker());
    expect(legends()).toHaveLength(4);
    expect(popup.all('.question input').filter(input => input.matches('[value=unknown]'))).toHaveLength(4);
    for (const name of ['filingLogin', 'secondPerson', 'mayorAccess', 'administrator'])
      expect(popup.input(`input[name=${name}][value=unknown]`).checked).toBe(true);
    await popup.click(popup.get('input[name=kind][value=reelected]'));
    expect(legends()).toEqual(['Funguje lokálnímu administrátorovi přihlášení do Správy dat?']);
    expect(popup.textOf('#questions-title')).toContain('1 otázka');
  });

  it('calls the day and the mayor by the kind of the case', async () => {
    popup = await mountPopup(new FakeWorker());
    expect(popup.textOf('label[for=meetingOn]')).toBe('Den ustavujícího zasedání');
    await popup.click(popup.get('input[name=kind][value=midTerm]'));
    expect(popup.textOf('label[for=meetingOn]')).toBe('Den zvolení starosty');
    await popup.click(popup.get('input[name=kind][value=reelected]'));
    expect(popup.text).toContain('Starosta (nepovinné)');
  });

  it('says at each field what is wrong, and goes to the first one', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    await popup.type('#municipality', 'bosko');
    await popup.type('#surname', 'Zkušební');
    expect(popup.has('.error')).toBe(false);
    await submit();
    expect(worker.asks('openCase')).toEqual([]);
    expect(popup.textOf('#municipality-said')).toBe('Vyberte obec ze seznamu.');
    expect(popup.textOf('#meetingOn-said')).toBe('Vyplňte den zasedání.');
    expect(popup.textOf('#givenName-said')).toBe('Doplňte i jméno.');
    for (const field of ['municipality', 'meetingOn', 'givenName']) {
      const input = popup.input(`#${field}`);
      expect(input.getAttribute('aria-describedby')).toContain(`${field}-said`);
      expect(input.getAttribute('aria-invalid')).toBe('true');
    }
    expect(document.activeElement).toBe(popup.get('#municipality'));
    await popup.type('#municipality', 'boskovice');
    await popup.click(popup.get('[role=option]'));
    expect(popup.has('#municipality-said')).toBe(false);
    await submit();
    expect(document.activeElement).toBe(popup.get('#meetingOn'));
  });

  it('notes an odd day without stopping anybody', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    await fill();
    await popup.type('#meetingOn', '2026-12-01');
    expect(popup.textOf('#meetingOn-said')).toContain('Zasedání teprve bude');
    expect(popup.input('#meetingOn').getAttribute('aria-invalid')).toBe('false');
    await submit();
    expect(worker.asks('openCase')).toHaveLength(1);
  });

  it.each([
    ['full', 'úložiště prohlížeče je plné'],
    ['failed', 'Změnu se nepodařilo uložit'],
    ['invalid', 'Tuto změnu průvodce nepřijal'],
    ['silent', 'Průvodce neodpovídá'],
  ] as const)('keeps everything that was typed when the storage is %s', async (trouble, said) => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    await fill();
    await popup.click(popup.get('input[name=kind][value=midTerm]'));
    await popup.click(popup.get('input[name=mayorAccess][value=identity]'));
    worker.trouble = trouble;
    await submit();
    expect(popup.textOf('[role=alert]')).toContain(said);
    expect(popup.input('#municipality').value).toBe('Boskovice');
    expect(popup.textOf('.chosen')).toContain('00279978');
    expect(popup.input('#meetingOn').value).toBe('2026-11-16');
    expect(popup.input('#givenName').value).toBe('Jana');
    expect(popup.input('#surname').value).toBe('Zkušební');
    expect(popup.input('input[name=kind][value=midTerm]').checked).toBe(true);
    expect(popup.input('input[name=mayorAccess][value=identity]').checked).toBe(true);
    worker.trouble = null;
    await submit();
    expect(popup.has('[role=alert]')).toBe(false);
    expect(popup.textOf('h1')).toBe('Boskovice');
  });

  it('sends one case for two quick presses', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    await fill();
    await settled(() => {
      popup.get('form.start button[type=submit]').click();
      popup.get('form.start button[type=submit]').click();
    });
    expect(worker.asks('openCase')).toHaveLength(1);
  });

  it('leads back to the cases when there are some', async () => {
    popup = await mountPopup(new FakeWorker({ cases: [freshCase()] }));
    await popup.click(popup.named('Nový případ'));
    expect(popup.textOf('h1')).toBe('Nový případ');
    expect(document.activeElement).toBe(popup.get('h1'));
    await popup.click(popup.named('Zpět na případy'));
    expect(popup.textOf('h1')).toBe('Boskovice');
  });
});
