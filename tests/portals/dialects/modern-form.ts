import { toIso } from '../dates.ts';
import { attributes, type Html, html, type Piece } from '../html.ts';
import { type Control, controlsOf, type FormModel, type Group, isCluster, type Row, say } from './model.ts';
import { controlName } from './names.ts';
import { queryAsHidden } from './query.ts';

const dialect = 'modern';

/** Browsers of today get what they understand: types, autocomplete and native validation. */
const autocomplete: Readonly<Record<string, string>> = {
  login: 'username',
  password: 'current-password',
};

interface Drawn {
  control: Control;
  id: string;
  name: string;
  value: string;
  error: string | undefined;
}

function draw(form: FormModel, control: Control): Drawn {
  const { key } = control;
  return {
    control,
    id: `${form.id}-${key}`,
    name: controlName(dialect, form.id, key),
    value: form.values[key] ?? '',
    error: form.errors[key],
  };
}

function describedBy({ control, id, error }: Drawn): string | undefined {
  const ids = [control.hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    part => part !== false,
  );
  return ids.length === 0 ? undefined : ids.join(' ');
}

function shared(drawn: Drawn): Html {
  const { control, id, name, error } = drawn;
  return attributes({
    id,
    name,
    required: control.required,
    'aria-describedby': describedBy(drawn),
    'aria-invalid': error === undefined ? undefined : 'true',
  });
}

function input(drawn: Drawn): Html {
  const { control, value } = drawn;
  if (control.kind === 'select') {
    return html`<select${shared(drawn)}><option value="">Vyberte…</option>${control.options?.map(
      option =>
        html`<option${attributes({ value: option.value, selected: option.value === value, disabled: option.disabled })}>${option.text}</option>`,
    )}</select>`;
  }
  if (control.kind === 'textarea') return html`<textarea${shared(drawn)} rows="3">${value}</textarea>`;
  const shown = control.kind === 'date' ? toIso(value) : value;
  return html`<input${attributes({
    type: control.kind,
    value: shown,
    maxlength: control.maxLength,
    readonly: control.readOnly,
    autocomplete: autocomplete[control.key],
  })}${shared(drawn)}>`;
}

function star(control: Control): Piece {
  return control.required === true && html` <span class="star" aria-hidden="true">*</span>`;
}

function notes({ control, id, error }: Drawn): Html {
  return html`${control.hint !== undefined && html`<p class="hint" id="${id}-hint">${control.hint}</p>`}${
    error !== undefined && html`<p class="error" id="${id}-error">${error}</p>`
  }`;
}

function choices(drawn: Drawn): Html {
  const { control, id, name, value } = drawn;
  return html`<fieldset class="choices"><legend>${say(control.caption, dialect)}${star(control)}</legend>${control.options?.map(
    (option, index) =>
      html`<div><input${attributes({ type: 'radio', id: `${id}-${index}`, name, value: option.value, checked: option.value === value, disabled: option.disabled })}><label for="${id}-${index}">${option.text}</label></div>`,
  )}${notes(drawn)}</fieldset>`;
}

function field(form: FormModel, control: Control): Html {
  const drawn = draw(form, control);
  const { id, value } = drawn;
  if (control.kind === 'radio') return choices(drawn);
  if (control.kind === 'checkbox') {
    return html`<div class="field check"><input${attributes({ type: 'checkbox', value: 'true', checked: value === 'true' })}${shared(drawn)}><label for="${id}">${say(control.caption, dialect)}${star(control)}</label>${notes(drawn)}</div>`;
  }
  return html`<div class="field"><label for="${id}">${say(control.caption, dialect)}${star(control)}</label>${input(drawn)}${notes(drawn)}</div>`;
}

function row(form: FormModel, one: Row): Html {
  if (!isCluster(one)) return field(form, one);
  return html`<div class="cluster">${one.controls.map(control => field(form, control))}</div>`;
}

function group(form: FormModel, { title, note, rows }: Group): Html {
  return html`<fieldset class="group">${title !== undefined && html`<legend>${say(title, dialect)}</legend>`}${
    note !== undefined && html`<p class="note">${note}</p>`
  }<div class="fields">${rows.map(one => row(form, one))}</div></fieldset>`;
}

export function groups(form: FormModel): Html {
  return html`${form.groups.map(one => group(form, one))}`;
}

export function form(model: FormModel): Html {
  const required = controlsOf(model.groups).some(control => control.required === true);
  return html`<form action="${model.action}" method="post"><input type="hidden" name="_csrf" value="replika">${
    required && html`<p class="note">Povinné údaje jsou označeny hvězdičkou.</p>`
  }${groups(model)}<div class="buttons"><button type="submit" class="primary">${say(model.submit, dialect)}</button>${
    model.cancel !== undefined && html`<a class="secondary" href="${model.cancel.href}">${model.cancel.text}</a>`
  }</div></form>`;
}

/** Small forms of the header: searching and the login box. */
export function strip(model: FormModel, method: 'get' | 'post', label: string): Html {
  return html`<form class="strip" action="${model.action}" method="${method}"${attributes({ role: method === 'get' ? 'search' : undefined, 'aria-label': label })}>${
    method === 'get' && queryAsHidden(model.action)
  }${controlsOf(model.groups).map(control => field(model, control))}<button type="submit">${say(model.submit, dialect)}</button></form>`;
}
