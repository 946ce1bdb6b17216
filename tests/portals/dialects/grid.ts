import { type Html, html, type Piece } from '../html.ts';
import { form, groups, strip } from './grid-form.ts';
import type { Fact, Frame, Link, PageModel, TableModel, Toolkit } from './model.ts';

/** The component-library dialect: div and dl, generated ids with colons, aria-labelledby, wrapping labels, split dates. */

function table({ head, rows }: TableModel): Html {
  return html`<div class="ui-table" role="table"><div class="ui-tr ui-thead" role="row">${head.map(
    cell => html`<div class="ui-td" role="columnheader">${cell}</div>`,
  )}</div>${rows.map(row => html`<div class="ui-tr" role="row">${row.map(cell => html`<div class="ui-td" role="cell">${cell}</div>`)}</div>`)}</div>`;
}

function facts(list: readonly Fact[]): Html {
  return html`<dl class="ui-facts">${list.map(
    fact =>
      html`<dt>${fact.name}${fact.item !== undefined && html` <span class="zkratka106">(${fact.item})</span>`}</dt><dd>${fact.value}</dd>`,
  )}</dl>`;
}

function box(title: string, body: Piece): Html {
  return html`<div class="ui-panel"><div class="ui-panel-title">${title}</div><div class="ui-panel-content">${body}</div></div>`;
}

function links(list: readonly Link[]): Html {
  return html`<div class="ui-links">${list.map(link => html`<a class="ui-button" href="${link.href}"><span>${link.text}</span></a>`)}</div>`;
}

function side(frame: Frame): Html {
  return html`<div class="ui-side"><div class="ui-menu">${frame.menu.map(link => html`<a href="${link.href}">${link.text}</a>`)}</div>${
    frame.search !== null && strip(frame.search, 'get')
  }${
    frame.login !== null &&
    html`<div class="ui-login"><div class="ui-login-title">Přihlášení pro správce dat</div>${strip(frame.login, 'post')}</div>`
  }</div>`;
}

function message(page: PageModel): Piece {
  return (
    page.message !== undefined &&
    html`<div class="ui-messages ui-${page.message.kind}" id="j_idt5" aria-live="polite"><span class="ui-icon">${page.message.kind === 'done' ? '✓' : '!'}</span> ${page.message.text}</div>`
  );
}

function document(page: PageModel, frame: Frame): Html {
  const user =
    frame.user !== null &&
    html`<div class="ui-user"><span>${frame.user.name}</span> <a href="${frame.user.logout}">Odhlášení</a></div>`;
  return html`<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head id="j_idt2"><meta charset="utf-8"><title>${page.title}</title><link rel="stylesheet" href="/__assets/grid.css"><link rel="stylesheet" href="/__assets/grid-form.css">${page.scripts?.map(
    name => html`<script src="/__assets/${name}" defer></script>`,
  )}</head><body class="${frame.portal}">
<div class="ui-top"><div class="ui-brand"><b>${frame.name}</b><span>${frame.tagline}</span></div><div class="ui-contact">${frame.contact}</div>${user}</div>
<div class="ui-path">${page.crumbs.map(crumb => html`<span>${crumb}</span>`)}</div>
<div class="ui-layout">${side(frame)}<div class="ui-content"><div class="ui-title" role="heading" aria-level="1">${page.heading}</div>${message(page)}${page.body}</div></div>
<div class="ui-footer">${frame.footer.map(line => html`<div>${line}</div>`)}</div>
</body></html>`;
}

export const grid: Toolkit = { document, form, groups, table, facts, box, links };
