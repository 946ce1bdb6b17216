import fc from 'fast-check';

/** Pieces of markup that do not fit together, and of forms that do. */
const pieces = [
  ...'<div> </div> <p> </p> <b> </i> <form> </form> <fieldset> <legend> <label> </label> <table> </table> <tr> <td>'.split(
    ' ',
  ),
  ...'<th> </tr> <thead> <caption> <select> </select> <option> <textarea> </textarea> <button> <a> <h1> <h2> <ul>'.split(
    ' ',
  ),
  ...'<li> <dl> <dt> <dd> <svg> <math> <template> </template> <script> </script> <style> <title> <br/>'.split(' '),
  ...'<frameset> <frame> <html> <body> </body> </html> <head> <slot> <dialog> <x-y> <plaintext> <noscript>'.split(' '),
  '<label for=a>',
  '<label for="a"',
  '<input id=a>',
  '<input name=b',
  '<input type=radio name=c>',
  '<input type="checkbox" id=\'',
  '<input aria-labelledby="a a b" title=">">',
  '<div role=row><div role=cell>',
  '<td colspan=-1 rowspan=99999>',
  '<td colspan=1e9>',
  '<template shadowrootmode=open>',
  '<svg><foreignObject>',
  '<body hidden>',
  '<html lang="',
  '<!--',
  '-->',
  '<!doctype',
  '<![CDATA[',
  '<?xml',
  '<',
  '>',
  '"',
  "'",
  '=',
  '/',
  '&',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '\0',
  '\ud800',
  '\ue000',
  '\u202e',
  'Jméno',
  'Příjmení *',
  'Datum narození (den, měsíc, rok):',
  'Druh a číslo dokladu',
  'Heslo',
  'E-mail: ',
  'byl uložen',
];

/** Texts that a browser must make a page of, though nobody meant them so. Many of them are a page of the guide. */
export const malformed: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '<h1>Nový uživatel</h1>', '<h2>Ztotožnění fyzické osoby', '<title>Kontaktní osoby'),
    fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 8 })),
      {
        maxLength: 60,
      },
    ),
  )
  .map(([heading, parts]) => heading + parts.join(''));
