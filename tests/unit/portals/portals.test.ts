import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../portals/addresses.ts';
import { visit } from '../../portals/client.ts';
import { dialects } from '../../portals/dialects/model.ts';
import { portalPages } from '../../portals/pages.ts';
import { practiceNote } from '../../portals/practice.ts';
import { type Portals, startPortals } from '../../portals/server.ts';
import { truthFor } from '../../portals/truth.ts';
import { parse, post, sovm } from './browsing.ts';

let portals: Portals;

beforeAll(async () => {
  portals = await startPortals();
});
beforeEach(() => portals.reset());
afterAll(() => portals.close());

function namesIn(body: string): Set<string> {
  const controls = parse(body).querySelectorAll('input, select, textarea');
  return new Set([...controls].map(control => control.getAttribute('name') ?? ''));
}

describe('pages', () => {
  for (const { page, dialect, host, path } of portalPages) {
    it(`${page} in ${dialect} holds its controls and says it is a practice page`, async () => {
      const reply = await visit(portals, host, path);
      expect(reply.status).toBe(200);
      expect(reply.body).toContain(practiceNote);
      expect(reply.headers['set-cookie']).toContain(`dialect=${dialect}`);
      const names = namesIn(reply.body);
      for (const name of truthFor(page, dialect).keys()) expect(names, name).toContain(name);
    });
  }

  it('differ in markup as the dialects promise', async () => {
    const bodies = await Promise.all(
      dialects.map(
        async dialect => (await visit(portals, sovm, addressOf('sovm.userForm', dialect, { dialect }))).body,
      ),
    );
    const [jsp, modern, grid] = bodies.map(parse);
    expect(jsp?.querySelectorAll('label').length).toBe(0);
    expect(jsp?.querySelectorAll('input[id]').length).toBe(0);
    expect(jsp?.querySelectorAll('table table table').length).toBeGreaterThan(3);
    expect(bodies[0]).toContain(';jsessionid=');
    expect(bodies[0]).toContain('&nbsp;');
    expect(modern?.querySelectorAll('label[for]').length).toBeGreaterThan(15);
    expect(grid?.querySelectorAll('[aria-labelledby]').length).toBeGreaterThan(8);
  });

  it('name no two controls of a form alike, and no two elements by one id', async () => {
    for (const { page, dialect, host, path } of portalPages) {
      const document = parse((await visit(portals, host, path)).body);
      const repeated = (values: (string | null)[]) =>
        values.filter((value, index) => value && values.indexOf(value) !== index);
      for (const form of document.querySelectorAll('form')) {
        const controls = [...form.querySelectorAll('input:not([type=radio]), select, textarea')];
        expect(repeated(controls.map(control => control.getAttribute('name'))), `${page} ${dialect}`).toEqual([]);
      }
      const ids = [...document.querySelectorAll('[id]')].map(element => element.getAttribute('id'));
      expect(
        repeated(ids).filter(id => !id?.includes('ViewState')),
        `${page} ${dialect}`,
      ).toEqual([]);
    }
  });

  it('give nothing away in attributes', async () => {
    for (const { host, path } of portalPages) {
      expect((await visit(portals, host, path)).body).not.toMatch(/data-truth|person\.|document\.|office\./);
    }
  });

  it('keep the dialect by cookie, and follow the server where none is set', async () => {
    const modern = await visit(portals, sovm, '/spravadat/p/home', { cookie: 'a=1; dialect=modern' });
    expect(modern.body).toContain('modern.css');
    portals.setDialect('grid');
    expect((await visit(portals, sovm, '/spravadat/p/home')).body).toContain('grid.css');
    portals.setDialect('jsp');
    expect((await visit(portals, sovm, '/spravadat/p/home')).body).toContain('jsp.css');
  });

  it('sends SOVM under a strict policy, without inline script or style', async () => {
    for (const { page, dialect, host, path } of portalPages) {
      const reply = await visit(portals, host, path);
      if (!page.startsWith('sovm.')) continue;
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reply.body, `${page} ${dialect}`).not.toMatch(/<style|<script>| style=| on[a-z]+=/);
    }
  });

  it('bring their styles, scripts and pictures', async () => {
    const bodies = await Promise.all(portalPages.map(({ host, path }) => visit(portals, host, path)));
    const assets = new Set(bodies.flatMap(({ body }) => body.match(/\/__assets\/[\w.-]+/g) ?? []));
    expect(assets).toContain('/__assets/crown.svg');
    expect(assets).toContain('/__assets/modal.js');
    for (const path of assets) expect((await visit(portals, sovm, path)).status, path).toBe(200);
  });

  it('answers unknown addresses and hosts', async () => {
    expect((await visit(portals, sovm, '/spravadat/p/nic')).status).toBe(404);
    expect((await visit(portals, 'jinde.example', '/')).status).toBe(421);
    expect((await visit(portals, sovm, '/spravadat/')).headers.location).toContain('/as/login/default?uri=');
  });

  it('escapes what was typed', async () => {
    const reply = await post(portals, 'jsp', 'sovm.userForm', 'uzivatelForm', { firstname: '"><script>x</script>' });
    expect(reply.body).not.toContain('<script>x');
    expect(reply.body).toContain('&quot;&gt;&lt;script&gt;');
  });
});

describe('server', () => {
  it('logs every request with what tells who asked', async () => {
    await visit(portals, sovm, '/spravadat/p/home?dialect=jsp', { cookie: 'a=1', fields: { x: 'y' } });
    expect(portals.requests).toHaveLength(1);
    expect(portals.requests[0]).toMatchObject({
      host: sovm,
      method: 'POST',
      path: '/spravadat/p/home?dialect=jsp',
      headers: { cookie: 'a=1' },
      body: 'x=y',
    });
    portals.reset();
    expect(portals.requests).toHaveLength(0);
  });

  it('refuses unknown control actions and foreign ways back', async () => {
    expect((await visit(portals, sovm, '/__control', { fields: { action: 'nic' } })).status).toBe(400);
    expect((await visit(portals, sovm, '/__control')).status).toBe(405);
    const away = await visit(portals, sovm, '/__control', { fields: { action: 'reset', back: '//jinde.example' } });
    expect(away.status).toBe(204);
  });

  it('lets the caller answer first', async () => {
    const other = await startPortals({
      before: request => (request.host === 'localhost' ? { status: 200, headers: {}, body: 'start' } : null),
    });
    expect((await visit(other, 'localhost', '/')).body).toBe('start');
    expect((await visit(other, sovm, '/spravadat/p/home')).body).toContain('Správa dat');
    await other.close();
  });
});
