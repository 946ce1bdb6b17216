import type { Page } from 'puppeteer-core';
import type { FieldId, StepId } from '../../src/guide/index.ts';
import type { BrowserSession } from '../browsers/session.ts';
import type { ReplicaPageId } from '../portals/addresses.ts';
import type { Dialect } from '../portals/dialects/model.ts';
import { newMayor } from '../portals/people.ts';
import type { Portals } from '../portals/server.ts';
import { letDaysPass } from './clock.ts';
import { type Hand, mouse } from './hand.ts';
import { bubbleSays, guardText, panelSays, panelText, plain } from './overlayPart.ts';
import { searchMunicipality, stepText } from './popupPage.ts';
import { selectorsOf, urlOf } from './portalPage.ts';

/** One thing seen on the way: which page, what the extension showed there, how long it took. */
export interface Sight {
  name: string;
  page: string;
  shown: string;
  ms: number;
}

/** Told about every sight, with the page still as it was seen. */
export type Observer = (sight: Sight, page: Page) => Promise<void>;

/** The meeting of the walk: recent enough that the 15 days for the register of interests have not passed. */
export function meetingDay(now = new Date()): string {
  return new Date(now.getTime() - 5 * 86_400_000).toISOString().slice(0, 10);
}

/** Steps that the clerk ticks in the popup after the guard has named them. */
export const preparations: readonly StepId[] = [
  'prepare-minutes',
  'prepare-identity',
  'prepare-mayor-access',
  'prepare-second-person',
  'prepare-filing',
];

/**
 * Walks the clerk's path from an empty popup to the record: the case, SOVM, the wait, ePUSA, the rest. It does what a
 * person does and waits for what they would wait for; anything that does not appear throws.
 */
export class Walk {
  readonly session: BrowserSession;
  readonly portals: Portals;
  readonly dialect: Dialect;
  readonly #observe: Observer;
  readonly #hand: Hand;
  #since = performance.now();

  constructor(session: BrowserSession, portals: Portals, dialect: Dialect, observe: Observer, hand = mouse) {
    this.#hand = hand;
    this.session = session;
    this.portals = portals;
    this.dialect = dialect;
    this.#observe = observe;
  }

  /** The whole path. Returns the popup and the record, still open. */
  async all(): Promise<{ popup: Page; record: Page }> {
    const popup = await this.session.openExtensionPage('popup.html');
    await this.start(popup);
    const portal = await this.session.newPage();
    await this.sovm(portal, popup);
    await this.epusa(portal, popup);
    await popup.bringToFront();
    await this.seen('popup-rest', popup, plain(await stepText(popup, 'registers-interests')));
    return { popup, record: await this.record(popup) };
  }

  async start(popup: Page): Promise<void> {
    await popup.bringToFront();
    await popup.waitForSelector('#municipality');
    await this.seen('popup-start', popup, plain(await popup.$eval('main', main => main.textContent ?? '')));
    const offered = await searchMunicipality(popup, 'bosko');
    await this.seen('popup-search', popup, plain(offered.slice(0, 3).join(' | ')));
    await this.#hand.startCase(popup, {
      query: 'bosko',
      meetingOn: meetingDay(),
      givenName: newMayor.givenName,
      surname: newMayor.surname,
    });
    await this.seen('popup-steps', popup, plain(await stepText(popup, 'sovm-statutory')));
  }

  async sovm(portal: Page, popup: Page): Promise<void> {
    await this.open(portal, 'sovm.login', 'Přihlášení do Správy dat');
    await this.fill(portal, 'sovm.login', 'account.username', 'tajemnik.zkusebni');
    await this.fill(portal, 'sovm.login', 'account.password', newMayor.password);
    await this.submit(portal, 'sovm.login', 'account.username');
    await panelSays(portal, 'Úvod Správy dat');
    await this.seen('sovm.home', portal, await this.panel(portal));
    await this.open(portal, 'sovm.users', 'Uživatelé obce');
    await this.userForm(portal);
    await this.identify(portal);
    await this.statutory(portal, popup);
  }

  async userForm(portal: Page): Promise<void> {
    const page = 'sovm.userForm';
    await this.open(portal, page, 'Účet uživatele');
    await this.fill(portal, page, 'person.givenName', `Mgr. ${newMayor.givenName}`);
    await this.#hand.goTo(portal, this.field(page, 'contact.email'));
    await this.seen('sovm.userForm-title-in-name', portal, await bubbleSays(portal, 'Titul patří do pole'));
    await this.fill(portal, page, 'person.givenName', newMayor.givenName);
    await this.fill(portal, page, 'person.surname', newMayor.surname);
    await this.fill(portal, page, 'person.titleBefore', newMayor.titleBefore);
    await this.fill(portal, page, 'contact.emailType', 'oficiální');
    await this.fill(portal, page, 'contact.email', 'novakova@obec');
    await this.#hand.goTo(portal, this.field(page, 'contact.phone'));
    await this.seen('sovm.userForm-email', portal, await bubbleSays(portal, 'e-mailová adresa'));
    await this.fill(portal, page, 'contact.email', newMayor.email);
    await this.fill(portal, page, 'contact.phoneType', 'mobilní');
    await this.fill(portal, page, 'contact.phone', newMayor.phone);
    await this.fill(portal, page, 'account.username', newMayor.username);
    await this.fill(portal, page, 'account.password', newMayor.password);
    await this.fill(portal, page, 'office.position', 'starosta');
    await this.submit(portal, page, 'person.surname');
    await panelSays(portal, 'Zapsáno do případu: Najděte nebo založte účet');
    await this.seen('sovm.users-account-recorded', portal, await this.panel(portal));
  }

  async identify(portal: Page): Promise<void> {
    const page = 'sovm.identify';
    await this.open(portal, page, 'Ztotožnění fyzické osoby');
    await this.fill(portal, page, 'document.number', '12345678');
    await panelSays(portal, 'vyberte i druh dokladu');
    await this.#hand.goTo(portal, this.field(page, 'document.type'));
    await this.seen('sovm.identify-number', portal, await bubbleSays(portal, 'Osm číslic mívá cestovní pas'));
    await this.fill(portal, page, 'document.type', 'Občanský průkaz');
    await this.fill(portal, page, 'document.number', newMayor.documentNumber);
    await panelSays(portal, 'Údaje pro ztotožnění jsou vyplněné');
    await this.seen('sovm.identify-complete', portal, await this.panel(portal));
    await this.submit(portal, page, 'document.number');
    await panelSays(portal, 'Zapsáno do případu: Ztotožněte');
    await this.seen('sovm.identify-recorded', portal, await this.panel(portal));
  }

  async statutory(portal: Page, popup: Page): Promise<void> {
    const page = 'sovm.statutory';
    await this.open(portal, page, 'Statutární zástupce');
    await this.chooseMayor(portal);
    await this.#hand.submit(portal, this.field(page, 'office.statutory'));
    await this.seen('sovm.statutory-guard', portal, plain(await guardText(portal)));
    await this.#hand.answerGuard(portal, 'Zkontrolovat');

    await popup.bringToFront();
    for (const step of preparations) await this.#hand.tick(popup, step);
    await this.seen('popup-prepared', popup, plain(await stepText(popup, 'sovm-statutory')));

    await portal.bringToFront();
    await this.#hand.submit(portal, this.field(page, 'office.statutory'));
    await this.seen('sovm.statutory-guard-one-left', portal, plain(await guardText(portal)));
    await Promise.all([portal.waitForNavigation(), this.#hand.answerGuard(portal, 'Přesto pokračovat')]);
    await panelSays(portal, 'Zapsáno do případu: Nastavte nového statutárního');
    await this.seen('sovm.statutory-recorded', portal, await this.panel(portal));
  }

  async epusa(portal: Page, popup: Page): Promise<void> {
    await this.open(portal, 'epusa.municipality', 'den 1 ze 7');
    await letDaysPass(popup, 2);
    await this.open(portal, 'epusa.login', 'den 3 ze 7');
    await this.open(portal, 'epusa.contacts', 'den 3 ze 7');
    await this.open(portal, 'epusa.personForm', 'den 3 ze 7');
    await this.fill(portal, 'epusa.personForm', 'person.surname', newMayor.surname);
    await this.#hand.submit(portal, this.field('epusa.personForm', 'person.surname'));
    await this.seen('epusa.personForm-guard', portal, plain(await guardText(portal)));
    await this.#hand.answerGuard(portal, 'Zkontrolovat');
    await popup.bringToFront();
    await this.seen('popup-waiting', popup, plain(await stepText(popup, 'epusa-sync')));

    await letDaysPass(popup, 5);
    await portal.bringToFront();
    await this.open(portal, 'epusa.personForm', 'Týden od změny v SOVM uplynul', 'epusa.personForm-after-a-week');
    await popup.bringToFront();
    await this.seen('popup-overdue', popup, plain(await stepText(popup, 'epusa-sync')));

    this.portals.state.advanceSync();
    await portal.bringToFront();
    await this.open(
      portal,
      'epusa.municipality',
      'Zapsáno do případu: Počkejte, až ePUSA',
      'epusa.municipality-synced',
    );
    await this.open(portal, 'epusa.rights', 'Práva v informačních systémech');
    await this.fill(portal, 'epusa.rights', 'rights.edotace', 'EDITOR');
    await this.submit(portal, 'epusa.rights', 'rights.edotace');
    await panelSays(portal, 'Zapsáno do případu: Nastavte práva');
    await this.seen('epusa.rights-recorded', portal, await this.panel(portal));
  }

  /** Opens the record from the popup's own link. */
  async record(popup: Page): Promise<Page> {
    const href = await popup.$eval('a[href*="record.html"]', link =>
      link instanceof HTMLAnchorElement ? link.href : '',
    );
    const record = await this.session.openExtensionPage(href.slice(this.session.extensionUrl('').length));
    await record.waitForSelector('table');
    await this.seen('record', record, plain(await record.$eval('body', body => body.innerText)));
    return record;
  }

  /** Opens a replica page and waits until the panel says what it must. */
  async open(portal: Page, page: ReplicaPageId, says: string, name: string = page): Promise<void> {
    this.#since = performance.now();
    await portal.bringToFront();
    await portal.goto(urlOf(page, this.dialect));
    await panelSays(portal, says);
    await this.seen(name, portal, await this.panel(portal));
  }

  async seen(name: string, page: Page, shown: string): Promise<void> {
    const ms = Math.round(performance.now() - this.#since);
    await this.#observe(
      {
        name,
        page:
          page
            .url()
            .replace(/^[a-z-]+:\/\/[^/]*\/(?=[a-z]+\.html)/, 'extension:')
            .split(/[?;]/)[0] ?? '',
        shown,
        ms,
      },
      page,
    );
    this.#since = performance.now();
  }

  async fill(portal: Page, page: ReplicaPageId, field: FieldId, value: string): Promise<void> {
    const selectors = selectorsOf(page, this.dialect, field);
    if (field === 'account.password')
      for (const selector of selectors) await this.#hand.enter(portal, [selector], value);
    else await this.#hand.enter(portal, selectors, value);
  }

  async submit(portal: Page, page: ReplicaPageId, field: FieldId): Promise<void> {
    await Promise.all([portal.waitForNavigation(), this.#hand.submit(portal, this.field(page, field))]);
  }

  field(page: ReplicaPageId, field: FieldId): string {
    return selectorsOf(page, this.dialect, field)[0] ?? '';
  }

  async panel(portal: Page): Promise<string> {
    return plain(await panelText(portal));
  }

  /** Chooses the new mayor by radio or select, whatever the dialect has. */
  async chooseMayor(portal: Page): Promise<void> {
    const mayor = this.portals.state.users.find(user => user.surname === newMayor.surname);
    if (!mayor) throw new Error('the new mayor has no account in the replica');
    await this.#hand.choose(portal, this.field('sovm.statutory', 'office.statutory'), mayor.id);
  }
}
