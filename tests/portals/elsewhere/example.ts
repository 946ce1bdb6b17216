import { html } from '../html.ts';
import type { View } from '../page.ts';
import { practiceNote } from '../practice.ts';

/** A host that is no portal, with a form whose captions the guide knows: nothing may appear here. */
export function examplePage(view: View): string {
  return html`<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Ztotožnění fyzické osoby</title></head><body data-dialect="${view.dialect}"><h1>Ztotožnění fyzické osoby</h1><form method="post" action="/"><p><label for="jmeno">Jméno</label> <input id="jmeno" name="jmeno"></p><p><label for="cislo">Číslo dokladu</label> <input id="cislo" name="cislo"></p><p><button>Nastavit statutárního zástupce</button></p></form><footer><small>${practiceNote}</small></footer></body></html>`
    .markup;
}
