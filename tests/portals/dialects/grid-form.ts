import { splitDate } from '../dates.ts';
import { attributes, type Html, html, type Piece } from '../html.ts';
import { type Control, controlsOf, type FormModel, type Group, isCluster, type Row, say } from './model.ts';
import { controlName, controlNames } from './names.ts';
import { queryAsHidden } from './query.ts';

const dialect = 'grid';

const months = [
  'leden',
  'únor',
  'březen',
  'duben',
  'květen',
  'červen',
  'červenec',
  'srpen',
  'září',
  'říjen',
  'listopad',
  'prosinec',
] as const;

interface Drawn {
  control: Control;
  names: readonly string[];
  name: string;
  value: string;
  /** Id of the element that names the control. */
  labelId: string;
}

function draw(form: FormModel, control: Control): Drawn {
  const name = controlName(dialect, form.id, control.key);
  return {
    control,
    names: controlNames(dialect, form.id, control.key),
    name,
    value: form.values[control.key] ?? '',
    labelId: `${name}_label`,
  };
}

/** Day and year are typed, the month is chosen; only titles tell them apart, the caption belongs to all three. */
function split({ names: [day = '', month = '', year = ''], value, labelId }: Drawn): Html {
  const [dayValue, monthValue, yearValue] = splitDate(value);
  return html`<span class="ui-split" role="group" aria-labelledby="${labelId}"><input type="text" id="${day}" name="${day}" value="${dayValue}" size="2" maxlength="2" title="den" placeholder="den"><select id="${month}" name="${month}" title="měsíc"><option value="">měsíc</option>${months.map(
    (text, index) =>
      html`<option${attributes({ value: index + 1, selected: String(index + 1) === monthValue })}>${text}</option>`,
  )}</select><input type="text" id="${year}" name="${year}" value="${yearValue}" size="4" maxlength="4" title="rok" placeholder="rok"></span>`;
}

function radios({ control, name, value, labelId }: Drawn): Html {
  return html`<div class="ui-radios" role="radiogroup" aria-labelledby="${labelId}">${control.options?.map(
    (option, index) =>
      html`<label class="ui-radio"><input${attributes({ type: 'radio', id: `${name}:${index}`, name, value: option.value, checked: option.value === value, disabled: option.disabled })}> ${option.text}</label>`,
  )}</div>`;
}

function input(drawn: Drawn, associated: boolean): Html {
  const { control, name, value, names } = drawn;
  if (names.length === 3) return split(drawn);
  if (control.kind === 'radio') return radios(drawn);
  const shared = attributes({
    id: name,
    name,
    'aria-labelledby': associated ? drawn.labelId : undefined,
    readonly: control.readOnly,
  });
  if (control.kind === 'select') {
    return html`<select${shared} class="ui-select"><option value="">– nevybráno –</option>${control.options?.map(
      option =>
        html`<option${attributes({ value: option.value, selected: option.value === value, disabled: option.disabled })}>${option.text}</option>`,
    )}</select>`;
  }
  if (control.kind === 'textarea') return html`<textarea${shared} rows="2" class="ui-input">${value}</textarea>`;
  return html`<input${attributes({ type: control.kind === 'password' ? 'password' : 'text', value, maxlength: control.maxLength, placeholder: control.kind === 'date' ? 'dd.mm.rrrr' : undefined })}${shared} class="ui-input">`;
}

function below(form: FormModel, control: Control): Html {
  const error = form.errors[control.key];
  return html`${control.hint !== undefined && html`<div class="ui-hint">[${control.hint}]</div>`}${
    error !== undefined && html`<div class="ui-message-error"><span class="ui-icon">!</span> ${error}</div>`
  }`;
}

function field(form: FormModel, control: Control): Html {
  const drawn = draw(form, control);
  const required: Piece = control.required === true && html`<span class="ui-required">*</span>`;
  if (control.kind === 'checkbox') {
    return html`<div class="ui-row"><div class="ui-caption"></div><div class="ui-value"><label class="ui-check"><input${attributes({ type: 'checkbox', id: drawn.name, name: drawn.name, value: 'true', checked: drawn.value === 'true' })}> ${say(control.caption, dialect)}${required}</label>${below(form, control)}</div></div>`;
  }
  return html`<div class="ui-row"><div class="ui-caption"><span id="${drawn.labelId}">${say(control.caption, dialect)}</span>${required}</div><div class="ui-value">${input(drawn, true)}${below(form, control)}</div></div>`;
}

/** Clusters are definition lists without any association between term and control. */
function row(form: FormModel, one: Row): Html {
  if (!isCluster(one)) return field(form, one);
  return html`<div class="ui-cluster"><div class="ui-clustername">${say(one.caption, dialect)}</div><dl>${one.controls.map(
    control =>
      html`<dt>${say(control.caption, dialect)}${control.required === true && html` <span class="ui-required">*</span>`}</dt><dd>${input(draw(form, control), false)}${below(form, control)}</dd>`,
  )}</dl></div>`;
}

function group(form: FormModel, { title, note, rows }: Group): Html {
  return html`<div class="ui-panel">${title !== undefined && html`<div class="ui-panel-title">${say(title, dialect)}</div>`}<div class="ui-panel-content">${
    note !== undefined && html`<div class="ui-note">${note}</div>`
  }${rows.map(one => row(form, one))}</div></div>`;
}

export function groups(form: FormModel): Html {
  return html`${form.groups.map(one => group(form, one))}`;
}

export function form(model: FormModel): Html {
  return html`<form id="${model.id}" name="${model.id}" action="${model.action}" method="post"><input type="hidden" name="${model.id}" value="${model.id}"><input type="hidden" name="javax.faces.ViewState" id="j_id1:javax.faces.ViewState:0" value="-1:1">${groups(model)}<div class="ui-buttons"><button type="submit" name="${model.id}:j_idt9" class="ui-button ui-primary"><span>${say(model.submit, dialect)}</span></button>${
    model.cancel !== undefined && html`<a class="ui-button" href="${model.cancel.href}">${model.cancel.text}</a>`
  }</div></form>`;
}

/** Small forms of the side panel: captions wrap their controls. */
export function strip(model: FormModel, method: 'get' | 'post'): Html {
  return html`<form class="ui-strip" id="${model.id}" action="${model.action}" method="${method}">${method === 'get' && queryAsHidden(model.action)}${controlsOf(
    model.groups,
  ).map(
    control => html`<label>${say(control.caption, dialect)} ${input(draw(model, control), false)}</label>`,
  )}<button type="submit" class="ui-button"><span>${say(model.submit, dialect)}</span></button></form>`;
}
