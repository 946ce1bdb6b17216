import { describe, expect, it } from 'vitest';
import { pageText } from '../../../src/verification/pageText.ts';
import { isHtml, notDataReason } from '../../../src/verification/wrongPage.ts';

function texts(html: string): string[] {
  return pageText(html).lines.map(({ text }) => text);
}

describe('the text of a page', () => {
  it('is parted by blocks, not by what stands in a line', () => {
    expect(texts('<p>Jan <b>No</b>v<i>ák</i><br>a&nbsp;dál</p>text<div>x</div>y')).toEqual([
      'Jan Novák',
      'a dál',
      'text',
      'x',
      'y',
    ]);
  });

  it('leaves out what is not shown', () => {
    const hidden = '<div hidden>a<p>b</p></div><p style="DISPLAY:none">c</p><style>d</style><svg><text>e</text></svg>';
    expect(texts(`${hidden}<p>shown</p>`)).toEqual(['shown']);
  });

  it('keeps together what stands in one row, and no more', () => {
    const { lines } = pageText(
      '<table><tr><td>a<td>b<tr><td>c</table><dl><dt>d<dd>e<dd>f<dt>g<dd>h</dl><ul><li>i<p>j</p><li>k</ul>',
    );
    const rows = new Map<unknown, string>();
    for (const { text, groups } of lines) {
      const row = groups.find(group => group.isRow);
      rows.set(row, `${rows.get(row) ?? ''}${text}`);
    }
    expect([...rows.values()]).toEqual(['ab', 'c', 'def', 'gh', 'ij', 'k']);
  });

  it('tells whether the page came to its end', () => {
    expect(pageText('<html><body>a</body></html>').whole).toBe(true);
    expect(pageText('<html><body>a').whole).toBe(false);
    expect(pageText(`<body>${'<i>'.repeat(300)}</body>`).whole).toBe(false);
  });

  it('knows its headings and its passwords', () => {
    const page = pageText('<h1>Nová <b>Ves</b></h1><input type="PASSWORD"/>');
    expect(page.heading).toBe('Nová Ves');
    expect(page.hasPassword).toBe(true);
  });
});

describe('a page in the place of data', () => {
  it.each([
    '<!DOCTYPE html><p>x',
    '\ufeff \n<HTML lang="cs">',
    '<?xml version="1.0"?>\n<!-- a --><!-- b --><html>',
    '<head><title>x',
  ])('is one: %s', body => expect(isHtml(body)).toBe(true));

  it.each(['', '<htmlx>', '<DetailSubjektu>', '<?xml version="1.0"', '<!-- <html>', '{"a":"<html>"}', '<body-x/>'])(
    'is none: %s',
    body => expect(isHtml(body)).toBe(false),
  );

  it('asks for a login where there is a password to be typed', () => {
    expect(notDataReason("<html><input name=a type='password'>")).toBe('loginPage');
    expect(notDataReason('<html><!-- <input type="password"> -->')).toBe('notData');
  });
});
