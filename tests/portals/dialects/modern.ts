import { type Html, html, type Piece } from '../html.ts';
import type { Fact, Frame, Link, PageModel, TableModel, Toolkit } from './model.ts';
import { form, groups, strip } from './modern-form.ts';

/** The newer dialect: landmarks, breadcrumbs, `label[for]`, fieldsets, date inputs, native validation. */

function table({ head, rows }: TableModel): Html {
  return html`<div class="scroll"><table><thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function facts(list: readonly Fact[]): Html {
  return html`<dl class="facts">${list.map(
    fact =>
      html`<div><dt>${fact.name}${fact.item !== undefined && html` <span class="zkratka106">(${fact.item})</span>`}</dt><dd>${fact.value}</dd></div>`,
  )}</dl>`;
}

function box(title: string, body: Piece): Html {
  return html`<section class="card"><h2>${title}</h2>${body}</section>`;
}

function links(list: readonly Link[]): Html {
  return html`<ul class="links">${list.map(link => html`<li><a href="${link.href}">${link.text}</a></li>`)}</ul>`;
}

function header(frame: Frame): Html {
  return html`<header class="site"><div class="inner"><a class="brand" href="/"><strong>${frame.name}</strong> <span>${frame.tagline}</span></a><div class="tools">${
    frame.search !== null && strip(frame.search, 'get', 'Vyhledávání')
  }${
    frame.user !== null &&
    html`<p class="user">Přihlášen: <strong>${frame.user.name}</strong> <a href="${frame.user.logout}">Odhlásit se</a></p>`
  }</div></div><nav aria-label="Hlavní nabídka"><ul>${frame.menu.map(link => html`<li><a href="${link.href}">${link.text}</a></li>`)}</ul></nav></header>`;
}

function crumbs(page: PageModel): Html {
  const last = page.crumbs.length - 1;
  return html`<nav class="crumbs" aria-label="Drobečková navigace"><ol>${page.crumbs.map(
    (crumb, index) => html`<li>${index === last ? html`<span aria-current="page">${crumb}</span>` : crumb}</li>`,
  )}</ol></nav>`;
}

function message(page: PageModel): Piece {
  if (page.message === undefined) return null;
  const role = page.message.kind === 'error' ? 'alert' : 'status';
  return html`<div class="message ${page.message.kind}" role="${role}">${page.message.text}</div>`;
}

function aside(frame: Frame): Piece {
  if (frame.login === null) return null;
  return html`<aside class="card" aria-labelledby="loginbox"><h2 id="loginbox">Přihlášení pro správce dat</h2>${strip(frame.login, 'post', 'Přihlášení')}</aside>`;
}

function document(page: PageModel, frame: Frame): Html {
  return html`<!doctype html><html lang="cs"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title><link rel="stylesheet" href="/__assets/modern.css"><link rel="stylesheet" href="/__assets/modern-form.css">${page.scripts?.map(
    name => html`<script src="/__assets/${name}" defer></script>`,
  )}</head><body class="${frame.portal}"><a class="skip" href="#obsah">Přejít k obsahu</a>
${header(frame)}
<div class="page">${crumbs(page)}<div class="columns"><main id="obsah"><h1>${page.heading}</h1>${message(page)}${page.body}</main>${aside(frame)}</div></div>
<footer class="site"><p>${frame.contact}</p>${frame.footer.map(line => html`<p>${line}</p>`)}</footer>
</body></html>`;
}

export const modern: Toolkit = { document, form, groups, table, facts, box, links };
