/** Draws `public/icons/<size>.png` from `public/icons/icon.svg` in headless Chromium. Run it after a change of the SVG. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tests/browsers/find.ts';

const sizes = [16, 32, 48, 128];
const folder = resolve(import.meta.dirname, '../public/icons');

const found = findBrowser('chromium');
if (!found.ok) {
  console.error(`${found.cs} ${found.en}`);
  process.exit(1);
}
const svg = await readFile(`${folder}/icon.svg`, 'utf8');
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await writeFile(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
