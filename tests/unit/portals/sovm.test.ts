import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visit } from '../../portals/client.ts';
import { dialects } from '../../portals/dialects/model.ts';
import { newMayor } from '../../portals/people.ts';
import { type Portals, startPortals } from '../../portals/server.ts';
import { type Fields, followed, post, sovm } from './browsing.ts';

let portals: Portals;

beforeAll(async () => {
  portals = await startPortals();
});
beforeEach(() => portals.reset());
afterAll(() => portals.close());

describe.each(dialects)('SOVM in %s', dialect => {
  const account = {
    username: newMayor.username,
    password: newMayor.password,
    passwordAgain: newMayor.password,
    firstname: newMayor.givenName,
    surname: newMayor.surname,
    email: newMayor.email,
    telephoneNumber: newMayor.phone,
    ovmPersonType: '1',
  };
  const names = { firstname: newMayor.givenName, surname: newMayor.surname };

  it('logs in with any name and password', async () => {
    const reply = await post(portals, dialect, 'sovm.home', 'prihlaseni', { login: 'zkouska', password: 'zkouska1' });
    expect((await followed(portals, dialect, sovm, reply)).body).toContain('Správa uživatelů subjektu');
    const empty = await post(portals, dialect, 'sovm.home', 'prihlaseni', { login: 'zkouska', password: '' });
    expect(empty.status).toBe(200);
    expect(empty.body).toContain('CVAL-0001: Není vyplněna hodnota povinného atributu.');
    expect(empty.body).toContain('value="zkouska"');
  });

  it('saves a user and says so', async () => {
    const reply = await post(portals, dialect, 'sovm.userForm', 'uzivatelForm', account);
    const list = await followed(portals, dialect, sovm, reply);
    expect(list.body).toContain('Uživatel byl uložen.');
    expect(list.body).toContain(newMayor.surname);
  });

  it('sends back a user with missing, malformed and taken values', async () => {
    const reply = await post(portals, dialect, 'sovm.userForm', 'uzivatelForm', {
      ...account,
      surname: '',
      email: 'bez zavináče',
      username: 'stary.zkusebni',
      passwordAgain: 'jine1',
    });
    expect(reply.status).toBe(200);
    for (const code of ['CVAL-0001', 'CVAL-0002', 'CVAL-0110', 'CVAL-0111']) expect(reply.body).toContain(code);
    expect(reply.body).toContain(`value="${newMayor.givenName}"`);
    expect(reply.body).not.toContain(newMayor.password);
    expect(portals.state.users).toHaveLength(4);
  });

  it('blocks an account', async () => {
    const form = { username: 'stary.zkusebni', firstname: 'Josef', surname: 'Zkušební Starý', loginDisabled: 'true' };
    await post(portals, dialect, 'sovm.userForm', 'uzivatelForm', form, { id: '101' });
    expect(portals.state.user('101')?.blocked).toBe(true);
  });

  it('matches by document or by birth date', async () => {
    const known = portals.state.addNewMayor({ identified: false });
    const byDocument = await post(
      portals,
      dialect,
      'sovm.identify',
      'ztotozneni',
      { ...names, docType: 'ID', docNumber: '123456789' },
      { id: known.id },
    );
    expect((await followed(portals, dialect, sovm, byDocument)).body).toContain('Osoba byla ztotožněna.');
    expect(portals.state.user(known.id)?.identified).toBe(true);
    const birthDate = dialect === 'modern' ? '1979-06-24' : newMayor.birthDate;
    const byBirth = await post(
      portals,
      dialect,
      'sovm.identify',
      'ztotozneni',
      { ...names, birthDate },
      { id: known.id },
    );
    expect(byBirth.status).toBe(303);
  });

  it('refuses what the register would refuse', async () => {
    const birthDate = dialect === 'modern' ? '1970-01-01' : '01. 1. 1970';
    const cases: [Fields, string][] = [
      [{}, 'CVAL-0001'],
      [{ docNumber: '123456789' }, 'CVAL-0001'],
      [{ docType: 'ID', docNumber: '12-34' }, 'CVAL-0002'],
      [{ docType: 'ID', docNumber: '123456000' }, 'Podle zadaných údajů jsme osobu v registru obyvatel nenašli'],
      [{ birthDate }, 'Podle zadaných údajů jsme nalezli více osob. Doplňte další údaje'],
    ];
    for (const [values, message] of cases) {
      const reply = await post(portals, dialect, 'sovm.identify', 'ztotozneni', { ...names, ...values });
      expect(reply.status).toBe(200);
      expect(reply.body).toContain(message);
    }
    expect(
      (await post(portals, dialect, 'sovm.identify', 'ztotozneni', { ...names, birthDate, birthPlace: 'Boskovice' }))
        .status,
    ).toBe(303);
  });

  it('sets the statutory representative, which the public record shows at once', async () => {
    const chosen = portals.state.addNewMayor();
    const before = await visit(portals, sovm, `/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=Boskovice`);
    expect(before.body).toContain('<Prijmeni>Zkušební Starý</Prijmeni>');
    const reply = await post(portals, dialect, 'sovm.statutory', 'statutar', { isPrimaryPerson: chosen.id });
    const page = await followed(portals, dialect, sovm, reply);
    expect(page.body).toContain('Statutární zástupce byl nastaven.');
    expect(page.body).toContain(`Současný statutární zástupce: <b>Mgr. ${newMayor.givenName} ${newMayor.surname}`);
    const after = await visit(portals, sovm, `/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=Boskovice`);
    expect(after.body).toContain(`<Prijmeni>${newMayor.surname}</Prijmeni>`);
  });

  it('does not accept a person who is not matched, nor nobody', async () => {
    const unmatched = await post(portals, dialect, 'sovm.statutory', 'statutar', { isPrimaryPerson: '104' });
    expect(unmatched.body).toContain('jen ztotožněná osoba');
    expect((await post(portals, dialect, 'sovm.statutory', 'statutar', {})).body).toContain('CVAL-0001');
    expect(portals.state.statutoryId).toBe('101');
  });
});
