import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionNames, regionOf } from '../../../src/guide/regions.ts';
import { sources } from '../../../src/guide/sources.ts';
import { type PolicyArea, Store } from '../../../src/store/index.ts';
import { chosenLanguage, supportByDefault, supportFor } from '../../../src/store/inForce.ts';
import { readPolicy } from '../../../src/store/policy.ts';
import { defaultSettings, noPolicy } from '../../../src/store/types.ts';
import { directory } from '../directory/embedded.ts';
import { MemoryArea } from './memoryArea.ts';

const contact = { email: 'podpora@kraj.example', name: 'IT podpora', phone: '+420 222 000 000' };
const other = { email: 'jina@kraj.example', name: '', phone: '' };
const plzen = 'Plzeňský kraj';
const zlin = 'Zlínský kraj';

async function stateOf(items: Record<string, unknown>, policyArea: PolicyArea | null = null) {
  const area = new MemoryArea(items);
  const result = await new Store(area, policyArea).read();
  if (!result.ok) throw new Error(result.problem);
  return { ...result.state, area };
}

describe('regions', () => {
  it('are those of the directory', () => {
    const named = new Set(directory.entries.map(({ municipality }) => municipality.region));
    expect([...named].toSorted()).toEqual([...regionNames].toSorted());
  });

  it('have a contact only where one is documented', () => {
    const known = regionNames.filter(name => regionOf(name));
    expect(known).toEqual([plzen]);
    expect(sources[regionOf(plzen)?.source ?? 'practice'].title).toContain(plzen);
  });
});

describe('the contact in force', () => {
  const settings = { ...defaultSettings, support: { [plzen]: contact } };
  const policy = { ...noPolicy, support: { [plzen]: other, [zlin]: other } };

  it('is the own one, then that of the policy, then the documented one', () => {
    expect(supportFor(plzen, { settings, policy })).toEqual({ contact, from: 'clerk' });
    expect(supportFor(plzen, { settings: defaultSettings, policy })).toEqual({ contact: other, from: 'policy' });
    expect(supportFor(plzen, { settings: defaultSettings, policy: noPolicy })).toMatchObject({
      contact: { email: 'podpora.IT@plzensky-kraj.cz' },
      from: 'guide',
    });
    expect(supportByDefault(plzen, policy)).toEqual({ contact: other, from: 'policy' });
  });

  it.each(['Ústecký kraj', '', 'constructor', '__proto__'])('is none for „%s“', region => {
    expect(supportFor(region, { settings, policy })).toBeNull();
  });

  it('goes with the language: the own one first', () => {
    const english = { ...noPolicy, language: 'en' as const };
    expect(chosenLanguage({ settings: defaultSettings, policy: english })).toBe('en');
    expect(chosenLanguage({ settings: { ...defaultSettings, language: 'cs' }, policy: english })).toBe('cs');
    expect(chosenLanguage({ settings: defaultSettings, policy: noPolicy })).toBeNull();
  });
});

describe('own contacts', () => {
  it('are read back each by itself; a damaged one takes no other along and is kept aside', async () => {
    const support = { [plzen]: contact, [zlin]: { email: 'nic' }, Atlantida: contact, 'Ústecký kraj': 7 };
    const { settings, trouble, area } = await stateOf({ settings: { support, guard: false } });
    expect(settings).toEqual({ ...defaultSettings, guard: false, support: { [plzen]: contact } });
    expect(trouble).toBe('damaged');
    expect(area.items['damaged:settings']).toEqual({ support, guard: false });
  });

  it('are none in settings of an older version, which are not damaged', async () => {
    expect(await stateOf({ settings: { guard: false } })).toMatchObject({ trouble: null, settings: { support: {} } });
  });
});

describe('a policy', () => {
  it('gives contacts and the language; name and phone may be left out', async () => {
    const area = new MemoryArea({ support: { [zlin]: { email: other.email } }, language: 'en', reminders: true });
    expect((await stateOf({}, area)).policy).toEqual({ support: { [zlin]: other }, language: 'en' });
  });

  it('is none where the browser refuses to read it', async () => {
    const refusing = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await stateOf({}, refusing)).toMatchObject({ policy: noPolicy, trouble: null });
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'cs'],
    ['contacts in a list', { support: [contact] }],
    ['an unknown language', { language: 'de' }],
    ['an address that is none', { support: { [zlin]: { ...contact, email: 'podpora kraj' } } }],
    ['several phones', { support: { [zlin]: { ...contact, phone: '601 000 000, 602 000 000' } } }],
    ['a region that is none', { support: { Zlín: contact } }],
  ])('with %s is as if that were not there', (_what, raw) => {
    expect(readPolicy(raw)).toEqual(noPolicy);
  });

  it('keeps what is sound beside what is not', () => {
    expect(readPolicy({ support: { [plzen]: contact, [zlin]: null }, language: 1 }).support).toEqual({
      [plzen]: contact,
    });
  });

  it('never throws, whatever it is, and yields contacts of regions only', () => {
    const anyContacts = fc.dictionary(fc.oneof(fc.constantFrom<string>(...regionNames), fc.string()), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ support: anyContacts, language: fc.anything() })), raw => {
        const { support } = readPolicy(raw);
        for (const [name, { email }] of Object.entries(support)) {
          expect(regionNames).toContain(name);
          expect(email).toContain('@');
        }
      }),
    );
  });
});
