import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../portals/addresses.ts';
import { visit } from '../../portals/client.ts';
import { dialects } from '../../portals/dialects/model.ts';
import { controlName } from '../../portals/dialects/names.ts';
import { newMayor } from '../../portals/people.ts';
import { type Portals, startPortals } from '../../portals/server.ts';
import { epusa, followed, parse, post } from './browsing.ts';

let portals: Portals;

beforeAll(async () => {
  portals = await startPortals();
});
beforeEach(() => portals.reset());
afterAll(() => portals.close());

describe.each(dialects)('ePUSA in %s', dialect => {
  const here = { obec: '581372', sessID: 'x1' };
  const municipality = () =>
    visit(portals, epusa, addressOf('epusa.municipality', dialect, { obec: '581372', dialect }));

  it('shows the former mayor until the sync', async () => {
    const chosen = portals.state.addNewMayor();
    portals.state.statutoryId = chosen.id;
    expect((await municipality()).body).toContain('Zkušební Starý');
    const reply = await visit(portals, 'localhost', '/__control', {
      fields: { action: 'advanceSync', back: '/index.php' },
    });
    expect(reply.headers.location).toBe('/index.php');
    expect((await municipality()).body).toContain(newMayor.surname);
    expect((await municipality()).body).not.toContain('Zkušební Starý');
  });

  it('logs in from the box on a public page and leads to the regions', async () => {
    const open = parse((await municipality()).body);
    expect(open.body.textContent).toContain('Přihlášení pro správce dat');
    const reply = await post(portals, dialect, 'epusa.login', 'prihlaseni', { login: 'ADM_boskovice', password: 'x' });
    expect(reply.headers.location).toMatch(/sessID=[0-9a-f]{12}&/);
    const home = await followed(portals, dialect, epusa, reply);
    expect(home.body).toContain('>Plzeňský<');
    expect(home.body).toContain('Požadavek na synchronizaci');
    expect(home.body).not.toContain('Přihlášení pro správce dat');
    expect(portals.state.syncRequested).toBe(true);
    expect((await post(portals, dialect, 'epusa.login', 'prihlaseni', { login: '' })).body).toContain('CVAL-0001');
  });

  it('creates a person, whom the sync then doubles', async () => {
    const values = {
      firstname: newMayor.givenName,
      surname: newMayor.surname,
      ovmPersonType: '1',
      login: 'novakova',
    };
    expect(
      (await post(portals, dialect, 'epusa.personForm', 'osobaForm', { ...values, ovmPersonType: '' }, here)).body,
    ).toContain('CVAL-0001');
    const list = await followed(
      portals,
      dialect,
      epusa,
      await post(portals, dialect, 'epusa.personForm', 'osobaForm', values, here),
    );
    expect(list.body).toContain('Uživatel byl uložen.');
    portals.state.addNewMayor();
    portals.state.advanceSync();
    expect(portals.state.contacts.filter(someone => someone.surname === newMayor.surname)).toHaveLength(2);
  });

  it('keeps rights of a person', async () => {
    const reply = await post(
      portals,
      dialect,
      'epusa.rights',
      'prava',
      { eDotace: 'EDITOR', elearning: 'true' },
      { ...here, osoba: '101' },
    );
    const page = parse((await followed(portals, dialect, epusa, reply)).body);
    expect(page.body.textContent).toContain('Oprávnění byla uložena.');
    expect(portals.state.rightsOf('101')).toEqual({ eDotace: 'EDITOR', purchasing: false, learning: true });
    const box = page.querySelector(`input[name="${controlName(dialect, 'prava', 'elearning')}"]`);
    expect(box?.hasAttribute('checked')).toBe(true);
  });
});
