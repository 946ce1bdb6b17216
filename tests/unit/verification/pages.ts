import type { Subject } from '../../../src/verification/types.ts';

/** A page around some markup that says of which municipality it is, as ePUSA is known to: IČO without leading zeros. */
export function page({ ico, municipalityCode }: Subject, content: string, heading = 'Lhota'): string {
  return `<!DOCTYPE html><html lang="cs"><head><title>ePUSA – ${heading}</title><script>var starosta = "Petr Starý";</script></head>
<body><ul><li><a href="/">Úvod</a></li><li><a href="/statistiky">Statistiky</a></li></ul><h1>${heading}</h1>
<dl><dt><span class="zkratka106">IČ (6)</span></dt><dd>${Number(ico)}</dd>
<dt>Kód obce</dt><dd>${municipalityCode}</dd></dl>
${content}
<p>Provozuje Asociace krajů</p></body></html>`;
}

/** Ways to write that Jan Novák is the mayor; ePUSA's own is not known. */
export const namings: Readonly<Record<string, string>> = {
  'a list of terms': '<dl><dt>Starosta</dt><dd>Ing. Jan Novák, Ph.D., novak@obec.example [oficiální]</dd></dl>',
  'terms in blocks':
    '<dl><div><dt><b>Starosta:</b></dt><dd><div>Jan Novák</div></dd><dd>tel. 516 488 600</dd></div></dl>',
  'several terms':
    '<dl><dt>Starosta</dt><dd>Jan Novák</dd><dt>Místostarosta</dt><dd>Petr Malý</dd><dt>Tajemník</dt><dd>Eva Nová</dd></dl>',
  'a table, the function first':
    '<table><tr><th>Funkce<th>Jméno<th>Telefon<tr><td>starosta<td>Ing. Jan Novák<td>516 488 600<tr><td>místostarosta<td>Petr Malý<td>1</table>',
  'a table, the name first':
    '<table><tr><th>Jméno</th><th>Funkce</th></tr><tr><td>Malý Petr</td><td>místostarosta</td></tr><tr><td>Novák Jan, Ing.</td><td>uvolněný starosta</td></tr></table>',
  'nested tables':
    '<table><tr><td><table><tr><td>Úvod</td></tr></table></td><td><table><tr><td>Starosta:</td><td>Jan Novák</td></tr><tr><td>Matrika:</td><td>Eva Nová</td></tr></table></td></tr></table>',
  'one line': '<p>Starosta: Ing. Jan Novák, tel.: 516&nbsp;488&nbsp;600</p>',
  'one line without a colon': '<div>uvolněný&nbsp;starosta Mgr.&nbsp;Jan&nbsp;Novák</div>',
  'one line, the name first': '<div>Ing. Jan Novák, MBA – starosta obce</div>',
  'a dash': '<p>starosta – Jan Novák (bez politické příslušnosti)</p>',
  'the town in the caption': '<p>Starosta města Nová Paka: Jan Novák</p>',
  capitals: '<p>STAROSTA: JAN NOVÁK</p>',
  'a block with a heading':
    '<div><h3>Jan Novák</h3><p>starosta</p><p>tel. 516 488 600</p></div><div><h3>Petr Malý</h3><p>místostarosta</p></div>',
  'blocks in blocks':
    '<div><div><div>Starosta</div><div>Jan Novák</div><div>516 488 600</div></div><div><div>Místostarosta</div><div>Petr Malý</div></div></div>',
  'breaks of line': '<p><strong>Starosta</strong><br>Ing. Jan Novák<br>tel. 516 488 600</p>',
  'a list': '<ul><li>starosta: <b>Jan Novák</b></li><li>místostarosta: <b>Petr Malý</b></li></ul>',
  'items with blocks':
    '<ul><li><div>Petr Malý</div><div>místostarosta</div></li><li><div>Jan Novák</div><div>starosta</div></li></ul>',
  English: '<dl><dt>Mayor</dt><dd>Jan Novák</dd><dt>Deputy mayor</dt><dd>Petr Malý</dd></dl>',
  'the same twice': '<p>Starosta: Jan Novák</p><table><tr><td>NOVÁK Jan<td>starosta</table>',
  'office hours beside': '<dl><dt>Starosta</dt><dd>Jan Novák</dd><dt>Úřední hodiny starosty</dt><dd>Po 8–17</dd></dl>',
  'addresses beside':
    '<table><tr><td>starosta<td>Jan Novák<td>starosta@obec.example<td>www.starosta.example</table><p>Starosta: Jan Novák, mistostarosta@obec.example</p>',
  'captions with numbers':
    '<dl><dt>Starosta <span class="zkratka106">(3)</span></dt><dd>Jan Novák, 516 488 600</dd></dl><p>(3) Starosta: Jan Novák 516 488 600</p>',
  'soft hyphens': '<p>Sta&shy;rosta: Jan No&shy;vák</p>',
  'accents apart': '<p>Starosta: Jan Novák</p>'.normalize('NFD'),
};

/** Markup in which Jan Novák stands near „starosta“ and it is not plain, or not true, that he or anybody is. */
export const doubts: Readonly<Record<string, string>> = {
  nobody: '<dl><dt>Starosta</dt><dd>neuveden</dd><dt>Kontaktní osoba</dt><dd>Jan Novák</dd></dl>',
  'an empty cell': '<table><tr><td>Starosta<td><tr><td>Správce webu<td>Jan Novák</table>',
  'a caption alone': '<p>Starosta</p><p>Jan Novák</p>'.replace('</p><p>', '</p><p>Kontakt</p><p>'),
  'names and offices in turn':
    '<div>místostarosta</div><div>Jan Novák</div><div>starosta</div><div>Eva Nová</div><div>tajemnice</div>',
  'a contact before': '<div>Správce webu<br>Jan Novák<br>starosta<br>tel. 1</div>',
  'offices in the first row, names in the second':
    '<table><tr><td>starosta<td>místostarosta<tr><td>Petr Malý<td>Jan Novák</table>',
  'two people in a row': '<table><tr><td>starosta<td>Petr Malý<td>Jan Novák</table>',
  'a contact in the row': '<table><tr><td>starosta<td>–<td>vyřizuje Jan Novák</table>',
  'a deputy': '<dl><dt>Místostarosta</dt><dd>Jan Novák</dd><dt>Zástupce starosty</dt><dd>Jan Novák</dd></dl>',
  'the deputy of the mayor in words': '<p>Jan Novák, zástupce starosty</p><p>místo-starosta: Jan Novák</p>',
  'office hours': '<dl><dt>Úřední hodiny starosty</dt><dd>Jan Novák</dd></dl>',
  'a former mayor': '<p>bývalý starosta: Jan Novák</p>',
  'former mayors': '<h2>Bývalí starostové</h2><table><tr><td>starosta<td>Jan Novák</table>',
  'a term that is over':
    '<table><tr><td>starosta<td>Jan Novák<td>2018–2022</table><p>starosta Jan Novák (do 20. 10. 2022)</p>',
  'two mayors': '<table><tr><td>starosta<td>Jan Novák<tr><td>starosta<td>Petr Malý</table>',
  'two mayors, one of whom is not understood': '<p>Starosta: Karel van Berg</p><p>starosta Jan Novák</p>',
  prose: '<p>Starosta pozval na náves Jan Novák a další.</p><p>Starosta Petr Malý a Jan Novák zdraví.</p>',
  'a name that goes on': '<p>Starosta: Jan Novák van Berg</p><p>Starosta: Jan Novák D.</p><p>Starosta: J. Novák</p>',
  'the mayor of a part': '<dl><dt>Starosta městské části</dt><dd>Jan Novák</dd></dl>',
  'the mayor of a club': '<p>starosta SDH: Jan Novák</p>',
  'the town after the caption': '<dl><dt>Starosta</dt><dd>Nová Ves 12</dd></dl><p>Starosta města Jan Novák</p>',
  'a town with a dash': '<p>Starosta města Brandýs nad Labem – Stará Boleslav</p>',
  hidden: '<p hidden>Starosta: Jan Novák</p><p style="display: none">Starosta: Jan Novák</p>',
  'what is no text': '<!-- Starosta: Jan Novák --><input value="Starosta: Jan Novák"><img alt="Starosta: Jan Novák">',
  'what is not shown':
    '<script>"Starosta: Jan Novák"</script><noscript>Starosta: Jan Novák</noscript><select><option>Starosta: Jan Novák</select><iframe>Starosta: Jan Novák</iframe>',
  'what is struck out': '<p><del>Starosta: Jan Novák</del> <s></s></p>',
  statistics:
    '<h2>Statistika</h2><table><tr><td>Počet starostů<td>6254<tr><td>Starosta<td>12<td>3</table><p>Jan Novák</p>',
};
