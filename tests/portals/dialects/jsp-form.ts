import { attributes, type Html, html, type Piece } from '../html.ts';
import { type Control, controlsOf, type FormModel, type Group, isCluster, type Row, say } from './model.ts';
import { controlName } from './names.ts';
import { queryAsHidden } from './query.ts';

const dialect = 'jsp';

interface Drawn {
  form: FormModel;
  control: Control;
  name: string;
  value: string;
}

function draw(form: FormModel, control: Control): Drawn {
  return { form, control, name: controlName(dialect, form.id, control.key), value: form.values[control.key] ?? '' };
}

function select({ control, name, value }: Drawn): Html {
  return html`<select name="${name}" size="1" class="inp"><option value="">-- vyberte --</option>${control.options?.map(
    option =>
      html`<option${attributes({ value: option.value, selected: option.value === value })}>${option.text}</option>`,
  )}</select>`;
}

function radio({ name, value }: Drawn, option: { value: string; disabled?: boolean }): Html {
  return html`<input${attributes({ type: 'radio', name, value: option.value, checked: option.value === value, disabled: option.disabled })}>`;
}

/** A radio group inside a table of things to choose from: the caption is only the header of the first column. */
function choiceTable(drawn: Drawn): Html {
  const { control } = drawn;
  const head = html`<tr class="head"><td>${say(control.caption, dialect)}</td>${control.columns?.map(column => html`<td>${column}</td>`)}</tr>`;
  const rows = control.options?.map(
    (option, index) =>
      html`<tr class="${index % 2 === 0 ? 'odd' : 'even'}"><td align="center">${radio(drawn, option)}</td>${option.cells?.map(
        cell => html`<td>${cell}</td>`,
      )}</tr>`,
  );
  return html`<table class="list" width="100%" border="0" cellspacing="1" cellpadding="3">${head}${rows}</table>`;
}

function input(drawn: Drawn): Html {
  const { control, name, value } = drawn;
  if (control.kind === 'select') return select(drawn);
  if (control.kind === 'radio') {
    return html`${control.options?.map(option => html`${radio(drawn, option)}${option.text}&nbsp;&nbsp; `)}`;
  }
  if (control.kind === 'checkbox') {
    return html`<input${attributes({ type: 'checkbox', name, value: 'true', checked: value === 'true' })}>`;
  }
  if (control.kind === 'textarea')
    return html`<textarea name="${name}" rows="3" cols="44" class="inp">${value}</textarea>`;
  const type = control.kind === 'password' ? 'password' : 'text';
  const size = control.kind === 'date' ? 10 : Math.min(control.maxLength ?? 32, 32);
  return html`<input${attributes({ type, name, value, size, maxlength: control.maxLength, class: 'inp', readonly: control.readOnly })}>`;
}

function label(caption: string, required: boolean): Html {
  return html`<td class="lbl" align="right" valign="top" nowrap>${caption}:${required && html`&nbsp;<font color="#cc0000">*</font>`}</td>`;
}

function after(control: Control): Piece {
  return control.hint !== undefined && html` <span class="hint">(${control.hint})</span>`;
}

function errorRow(form: FormModel, controls: readonly Control[]): Piece {
  const errors = controls.map(control => form.errors[control.key]).filter(error => error !== undefined);
  return errors.length > 0 && html`<tr><td>&nbsp;</td><td colspan="3" class="err">${errors.join(' ')}</td></tr>`;
}

/** One caption on the left, the controls below small column headers in a table of their own. */
function cluster(form: FormModel, caption: string, controls: readonly Control[]): Html {
  const heads = controls.map(control => html`<td class="sub">${say(control.caption, dialect)}</td>`);
  const inputs = controls.map(control => html`<td>${input(draw(form, control))}</td>`);
  const required = controls.some(control => control.required === true);
  return html`<tr>${label(caption, required)}<td colspan="3"><table border="0" cellspacing="0" cellpadding="1"><tr>${heads}</tr><tr>${inputs}</tr></table></td></tr>${errorRow(form, controls)}`;
}

function cells(form: FormModel, control: Control): Html {
  return html`${label(say(control.caption, dialect), control.required === true)}<td valign="top">${input(draw(form, control))}${after(control)}</td>`;
}

function wide(form: FormModel, control: Control): Html {
  if (control.columns !== undefined) {
    return html`<tr><td colspan="4">${choiceTable(draw(form, control))}</td></tr>${errorRow(form, [control])}`;
  }
  return html`<tr>${label(say(control.caption, dialect), control.required === true)}<td colspan="3" valign="top">${input(draw(form, control))}${after(control)}</td></tr>${errorRow(form, [control])}`;
}

/** Two controls share a line when the second one asks for it. */
function lines(form: FormModel, rows: readonly Row[]): Html[] {
  return rows.flatMap((row, index) => {
    if (isCluster(row)) return [cluster(form, say(row.caption, dialect), row.controls)];
    if (row.beside === true) return [];
    const next = rows[index + 1];
    if (next === undefined || isCluster(next) || next.beside !== true) return [wide(form, row)];
    return [html`<tr>${cells(form, row)}${cells(form, next)}</tr>${errorRow(form, [row, next])}`];
  });
}

function group(form: FormModel, { title, note, rows }: Group): Html {
  const head = title !== undefined && html`<tr><td colspan="4" class="sec"><b>${say(title, dialect)}</b></td></tr>`;
  const remark = note !== undefined && html`<tr><td colspan="4" class="note">${note}</td></tr>`;
  return html`<table class="form" width="100%" border="0" cellspacing="0" cellpadding="2">${head}${remark}${lines(form, rows)}</table>`;
}

export function groups(form: FormModel): Html {
  return html`<table width="100%" border="0" cellspacing="0" cellpadding="0">${form.groups.map(
    one => html`<tr><td class="blk">${group(form, one)}</td></tr>`,
  )}</table>`;
}

export function form(model: FormModel): Html {
  const hidden = html`<input type="hidden" name="f" value="f"><input type="hidden" name="javax.faces.ViewState" value="j_id1:j_id2">`;
  const cancel = model.cancel !== undefined && html`&nbsp;<a href="${model.cancel.href}">${model.cancel.text}</a>`;
  const required = model.groups.some(one => one.rows.some(row => !isCluster(row) && row.required === true));
  const legend =
    required && html`<span class="hint">Položky označené <font color="#cc0000">*</font> jsou povinné.</span>`;
  return html`<form action="${model.action}" method="post" name="f">${hidden}${groups(model)}<table width="100%" border="0" cellspacing="0" cellpadding="4"><tr><td>${legend}</td><td align="right"><input type="submit" value="${say(model.submit, dialect)}" class="btn">${cancel}</td></tr></table></form>`;
}

/** Small forms of the menu column, searching and the login box: caption, control, button below each other. */
export function strip(model: FormModel, method: 'get' | 'post'): Html {
  const rows = controlsOf(model.groups).map(
    control =>
      html`<tr><td>${say(control.caption, dialect)}:</td></tr><tr><td>${input(draw(model, { ...control, maxLength: 16 }))}</td></tr>`,
  );
  return html`<form action="${model.action}" method="${method}">${method === 'get' && queryAsHidden(model.action)}<table class="strip" border="0" cellspacing="0" cellpadding="1">${rows}<tr><td><input type="submit" value="${say(model.submit, dialect)}" class="btn"></td></tr></table></form>`;
}
