import { html } from '../html.ts';
import { messageOf, type PortalPage } from '../page.ts';
import { identifyForm } from './identify.ts';
import { birthGroup, documentGroup, nameGroup } from './identify-fields.ts';

/**
 * Matching with a switch between its two ways: the script replaces or removes the controls of the second part
 * (`assets/replaced.js`). One button waits two seconds, so that a field can vanish while it has the focus.
 */
export const replaced: PortalPage = {
  render(view) {
    const { kit } = view;
    const byDocument = identifyForm(view, [documentGroup(view.dialect)]);
    const byBirth = identifyForm(view, [birthGroup]);
    const names = identifyForm(view, [nameGroup]);
    const heading = 'Ztotožnění fyzické osoby';
    return {
      title: `${heading} - Správa dat`,
      heading,
      crumbs: ['Správa dat', 'Správa uživatelů subjektu', heading],
      message: messageOf(view),
      scripts: ['replaced.js'],
      body: [
        html`<p class="switch"><button type="button" class="btn ui-button" data-show="podle-dokladu">Podle dokladu</button> <button type="button" class="btn ui-button" data-show="podle-narozeni">Podle data narození</button> <button type="button" class="btn ui-button" data-show="">Skrýt</button> <button type="button" class="btn ui-button" data-show="" data-delay="2000">Skrýt za 2\u00a0s</button></p>`,
        html`<form method="post" action="${names.action}">${kit.groups(names)}<div id="cast">${kit.groups(byDocument)}</div><p><button type="submit" class="btn primary ui-button ui-primary">Ztotožnit</button></p></form>`,
        html`<template id="podle-dokladu">${kit.groups(byDocument)}</template><template id="podle-narozeni">${kit.groups(byBirth)}</template>`,
      ],
    };
  },
};
