import { type Html, html, type Piece } from '../html.ts';
import { form, groups, strip } from './jsp-form.ts';
import type { Fact, Frame, Link, PageModel, TableModel, Toolkit } from './model.ts';

/**
 * The old dialect: nested layout tables, captions in neighbouring cells with „:“ and „*“, no associated labels, no ids,
 * presentational attributes. ePUSA is sent without a doctype, so this is also the page in quirks mode.
 */

const doctypes = {
  sovm: html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">`,
  epusa: html``,
} as const;

function table({ head, rows }: TableModel): Html {
  return html`<table class="list" width="100%" border="0" cellspacing="1" cellpadding="3"><tr class="head">${head.map(
    cell => html`<td>${cell}</td>`,
  )}</tr>${rows.map(
    (row, index) =>
      html`<tr class="${index % 2 === 0 ? 'odd' : 'even'}">${row.map(cell => html`<td>${cell}</td>`)}</tr>`,
  )}</table>`;
}

/** ePUSA's public data stand in a definition list even in the old markup (domain.md 2.2). */
function facts(list: readonly Fact[]): Html {
  return html`<dl class="facts">${list.map(
    fact =>
      html`<dt>${fact.name}${fact.item !== undefined && html` <span class="zkratka106">(${fact.item})</span>`}:</dt><dd>${fact.value}&nbsp;</dd>`,
  )}</dl>`;
}

function box(title: string, body: Piece): Html {
  return html`<table class="box" width="100%" border="0" cellspacing="0" cellpadding="4"><tr><td class="boxhead"><b>${title}</b></td></tr><tr><td>${body}</td></tr></table><br>`;
}

function links(list: readonly Link[]): Html {
  return html`<p class="links">${list.map(link => html`&raquo;&nbsp;<a href="${link.href}">${link.text}</a><br>`)}</p>`;
}

function menu(frame: Frame): Html {
  const items = frame.menu.map(link => html`<tr><td class="item"><a href="${link.href}">${link.text}</a></td></tr>`);
  return html`<table width="100%" border="0" cellspacing="0" cellpadding="3">${items}</table>${
    frame.search !== null && html`<br>${strip(frame.search, 'get')}`
  }${frame.login !== null && html`<br><b class="cap">Přihlášení pro správce dat</b>${strip(frame.login, 'post')}`}`;
}

function message(page: PageModel): Piece {
  return (
    page.message !== undefined &&
    html`<table width="100%" border="0" cellspacing="0" cellpadding="5"><tr><td class="msg ${page.message.kind}">${page.message.text}</td></tr></table><br>`
  );
}

function heading(page: PageModel, frame: Frame): Html {
  return frame.portal === 'epusa' ? html`<h1>${page.heading}</h1>` : html`<div class="nadpis">${page.heading}</div>`;
}

function document(page: PageModel, frame: Frame): Html {
  const user =
    frame.user === null
      ? html`&nbsp;`
      : html`Uživatel: <b>${frame.user.name}</b> | <a href="${frame.user.logout}">Odhlásit</a>`;
  return html`${doctypes[frame.portal]}<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${page.title}</title><link rel="stylesheet" type="text/css" href="/__assets/jsp.css">${page.scripts?.map(
    name => html`<script src="/__assets/${name}" defer></script>`,
  )}</head><body class="${frame.portal}" bgcolor="#ffffff">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td colspan="2" class="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td class="logo">${frame.name}<br><span>${frame.tagline}</span></td><td class="contact" align="right" valign="bottom">${frame.contact}</td></tr></table></td></tr>
<tr><td class="bar">${page.crumbs.join(' > ')}</td><td class="bar" align="right">${user}</td></tr>
<tr><td class="body" colspan="2"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td class="menu" width="190" valign="top">${menu(frame)}</td>
<td class="content" valign="top">${heading(page, frame)}${message(page)}${page.body}</td>
</tr></table></td></tr>
<tr><td colspan="2" class="foot" align="center">${frame.footer.map(line => html`${line}<br>`)}</td></tr>
</table>
</body></html>`;
}

export const jsp: Toolkit = { document, form, groups, table, facts, box, links };
