import { it } from 'vitest';
import { withOptionalHosts } from '../browsers/granted.ts';
import { testBuildOf, testedFamily } from '../browsers/launch.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { openCase, openStage, quiet } from '../e2e/stage.ts';
import { preparations } from '../walk/walk.ts';

it('looks', async () => {
  for (const [lang, scheme] of [['cs', 'light'], ['en', 'dark']] as const) {
  const stage = await openStage({ extensionDir: withOptionalHosts(testBuildOf(testedFamily)), colourScheme: scheme });
  try {
  await stage.reset();
  await openCase(stage);
  const opened = await readStorage(stage.popup);
  const at = new Date(Date.now() - 8 * 86_400_000).toISOString();
  const steps = [...preparations, 'sovm-account', 'sovm-identify', 'sovm-statutory', 'registers-interests'];
  const events = steps.map(step => ({ step, what: 'done', at, by: 'clerk' }));
  const moved = Object.entries(opened).map(([key, value]) =>
    key.startsWith('case:') && typeof value === 'object' ? [key, { ...value, openedAt: at, events }] : [key, value]);
  await replaceStorage(stage.popup, { ...Object.fromEntries(moved), settings: { language: lang } });
  await stage.popup.setViewport({ width: 400, height: 900 });
  await stage.session.reloadExtensionPage(stage.popup);
  await quiet(800);
  stage.portals.state.registers.shows = { sovm: 'new', ros: 'new' };
  stage.portals.state.registers.faults = { rpp: 'login' };
  await stage.popup.waitForSelector('.verification .button');
  await stage.popup.click('.verification .button');
  await quiet(2500);
  await stage.popup.screenshot({ path: `/tmp/look-a-${lang}.png` });
  await stage.session.reloadExtensionPage(stage.popup);
  await quiet(800);
  await stage.popup.screenshot({ path: `/tmp/look-b-${lang}.png` });
  await replaceStorage(stage.popup, {}, 'session');
  const id = Object.keys(opened).find(key => key.startsWith('case:'))?.slice(5);
  const record = await stage.session.openExtensionPage(`record.html?case=${id}`);
  await quiet(500);
  await record.$eval('.sheet', e => { const t=[...e.querySelectorAll('h2')].find(h=>/regist/i.test(h.textContent??'')); t?.scrollIntoView(); });
  await record.screenshot({ path: `/tmp/look-d-${lang}.png` });
  const o = await stage.session.openExtensionPage('options.html');
  await o.setViewport({ width: 760, height: 900 });
  await o.waitForSelector('.lookup #municipality');
  await o.type('.lookup #municipality', 'letovice');
  await o.waitForSelector('#municipality-list [role=option]', { visible: true });
  await o.keyboard.press('Enter');
  if (lang === 'en') { await o.type('#lookup-givenName', 'Jan'); await o.type('#lookup-surname', 'Zkušební Cizí'); }
  await o.click('.lookup button[type=submit]');
  await quiet(3500);
  await o.$eval('.lookup', e => e.scrollIntoView());
  await o.screenshot({ path: `/tmp/look-c-${lang}.png` });
  } finally { await stage.close(); }
  }
}, 60000);
