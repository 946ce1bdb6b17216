/** One caption with its control, as a person sees it; a dialect turns a list of them into markup. */
export interface Line {
  /** Id of the control; the expectations name it. */
  id: string;
  caption: string;
  /** Markup of the control without its id, e.g. `<input maxlength="9">`. */
  control?: string;
}

const controlOf = ({ id, control = '<input type="text">' }: Line, extra = ''): string =>
  control.replace(/^<(\w+)/, `<$1 id="${id}"${extra}`);

const each = (lines: readonly Line[], draw: (line: Line) => string): string => lines.map(draw).join('\n');

/** Ways of writing a form that keep caption and control together. */
export const dialects: Record<string, (lines: readonly Line[]) => string> = {
  'label for': lines =>
    each(lines, line => `<p><label for="${line.id}">${line.caption}</label> ${controlOf(line)}</p>`),
  'label for, far away': lines =>
    `${each(lines, line => `<label for="${line.id}">${line.caption}</label>`)}<hr>${each(lines, line => controlOf(line))}`,
  'label around': lines => each(lines, line => `<label>${line.caption} ${controlOf(line)}</label>`),
  'label without for': lines => each(lines, line => `<div><label>${line.caption}</label>${controlOf(line)}</div>`),
  'aria-label': lines => each(lines, line => controlOf(line, ` aria-label="${line.caption}"`)),
  'aria-labelledby': lines =>
    each(
      lines,
      line => `<b id="t-${line.id}">${line.caption}</b>${controlOf(line, ` aria-labelledby="t-${line.id}"`)}`,
    ),
  'table, label left': lines =>
    `<table>${each(lines, line => `<tr><td>${line.caption}:</td><td>&nbsp;</td><td>${controlOf(line)}</td></tr>`)}</table>`,
  'table, th left': lines =>
    `<table>${each(lines, line => `<tr><th>${line.caption}</th><td>${controlOf(line)}</td></tr>`)}</table>`,
  'table, two pairs a row': lines => {
    let html = '<table>';
    for (let i = 0; i < lines.length; i += 2) {
      html += `<tr>${each(lines.slice(i, i + 2), line => `<td>${line.caption}</td><td>${controlOf(line)}</td>`)}</tr>`;
    }
    return `${html}</table>`;
  },
  'table, label above': lines =>
    `<table>${each(lines, line => `<tr><td>${line.caption}</td></tr><tr><td>${controlOf(line)}</td></tr>`)}</table>`,
  'table, header row': lines =>
    `<table><thead><tr>${each(lines, line => `<th>${line.caption}</th>`)}</tr></thead>
     <tbody><tr>${each(lines, line => `<td>${controlOf(line)}</td>`)}</tr></tbody></table>`,
  'table, row of captions': lines =>
    `<table><tr>${each(lines, line => `<td><font size="1">${line.caption}</font></td>`)}</tr>
     <tr>${each(lines, line => `<td>${controlOf(line)}</td>`)}</tr></table>`,
  'table, label right': lines =>
    `<table>${each(lines, line => `<tr><td>${controlOf(line)}</td><td>${line.caption}</td></tr>`)}</table>`,
  'nested tables': lines =>
    `<table><tr><td><table>${each(
      lines,
      line =>
        `<tr><td><table><tr><td><font><b>${line.caption}:</b></font></td></tr></table></td>
         <td><table><tr><td>${controlOf(line)}</td></tr></table></td></tr>`,
    )}</table></td></tr></table>`,
  'text before, br': lines => each(lines, line => `${line.caption}: ${controlOf(line)}<br>`),
  'text above, br': lines => each(lines, line => `${line.caption}<br>${controlOf(line)}<br>`),
  'text right, br': lines => each(lines, line => `${controlOf(line)} ${line.caption}<br>`),
  dl: lines => `<dl>${each(lines, line => `<dt>${line.caption}</dt><dd>${controlOf(line)}</dd>`)}</dl>`,
  'flat blocks': lines => each(lines, line => `<div>${line.caption}</div><div>${controlOf(line)}</div>`),
  'blocks in rows': lines =>
    each(
      lines,
      line =>
        `<div class="row"><div class="col"><span>${line.caption}</span></div><div class="col"><div>${controlOf(line)}</div></div></div>`,
    ),
  'grid of blocks, captions first': lines =>
    `<div><div>${each(lines, line => `<div>${line.caption}</div>`)}</div>
     <div>${each(lines, line => `<div>${controlOf(line)}</div>`)}</div></div>`,
  'run of blocks, captions first': lines =>
    `<div>${each(lines, line => `<div>${line.caption}</div>`)}${each(lines, line => `<div>${controlOf(line)}</div>`)}</div>`,
  'fieldset each': lines =>
    each(lines, line => `<fieldset><legend>${line.caption}</legend>${controlOf(line)}</fieldset>`),
  'placeholder only': lines => each(lines, line => `<div>${controlOf(line, ` placeholder="${line.caption}"`)}</div>`),
  'title only': lines => each(lines, line => `<div>${controlOf(line, ` title="${line.caption}"`)}</div>`),
  'help icon between': lines =>
    `<table>${each(
      lines,
      line =>
        `<tr><td>${line.caption} <span class="povinne">*</span></td><td><a href="#"><img alt="Nápověda"></a></td><td>${controlOf(line)}</td></tr>`,
    )}</table>`,
  'error between': lines =>
    each(
      lines,
      line =>
        `<div><div>${line.caption}</div><div class="chyba">Není vyplněna hodnota povinného atributu.</div>${controlOf(line)}</div>`,
    ),
  'note after': lines =>
    each(lines, line => `<p>${line.caption} ${controlOf(line)} <small>vyplňte podle dokladu</small></p>`),
  'access key underlined': lines =>
    each(lines, line => `<p><u>${line.caption.slice(0, 1)}</u>${line.caption.slice(1)}: ${controlOf(line)}</p>`),
  'generated ids': lines =>
    each(
      lines,
      (line, i = lines.indexOf(line)) =>
        `<div class="ui-grid-row"><label for="j_idt9:f:j_idt${i}">${line.caption}</label><span>${controlOf(line).replace(`id="${line.id}"`, `id="j_idt9:f:j_idt${i}" name="${line.id}"`)}</span></div>`,
    ),
};
