import type { FieldId } from '../../guide/index.ts';
import type { PointingTexts } from '../../guide/texts/pointingTexts.ts';
import { fill, sentence } from '../../guide/texts/typography.ts';
import { button, make } from '../dom.ts';
import type { Host } from '../host.ts';

/** What the clerk is asked about one control. */
export interface Question {
  label: string;
  fields: readonly FieldId[];
  /** What the guide takes it for now. */
  now: FieldId | null;
  /** The clerk has marked it before. */
  marked: boolean;
}

/** A field, none that should be spoken of, or the guide's own judgement again. */
export type Answer = FieldId | 'none' | 'revert';

/** Asks which field a control is, in a modal dialog. Resolves to `null` when the clerk does not say, or the signal ends it. */
export function askField(
  host: Host,
  question: Question,
  texts: PointingTexts,
  signal: AbortSignal,
): Promise<Answer | null> {
  const { pointing, fieldNames } = texts;
  return new Promise(resolve => {
    const isOffered = question.now && question.fields.includes(question.now);
    let chosen: Answer | null = isOffered ? question.now : question.marked ? 'none' : null;
    const finish = (answer: Answer | null) => {
      signal.removeEventListener('abort', leave);
      // Gives the focus back to where it was in the page.
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    const leave = () => finish(null);
    const option = (answer: FieldId | 'none', name: string) => {
      const radio = make('input', {
        attributes: { type: 'radio', name: 'field', required: '' },
        on: {
          change: () => {
            chosen = answer;
          },
        },
      });
      radio.checked = radio.autofocus = answer === chosen;
      return make('label', {}, radio, name);
    };
    const dialog = make(
      'dialog',
      { class: 'guard choice', attributes: { 'aria-labelledby': 'choice-title' }, on: { cancel: leave } },
      make(
        'form',
        {
          attributes: { method: 'dialog' },
          on: {
            submit: event => {
              event.preventDefault();
              if (chosen) finish(chosen);
            },
          },
        },
        make('h2', { attributes: { id: 'choice-title' } }, fill(pointing.choice)),
        make('p', {}, question.label ? fill(pointing.caption, { label: question.label }) : fill(pointing.noCaption)),
        make('p', {}, question.now ? fill(pointing.now, { field: fieldNames[question.now] }) : fill(pointing.nowNone)),
        make(
          'fieldset',
          {},
          make('legend', {}, fill(pointing.fields)),
          ...question.fields.map(field => option(field, sentence(fieldNames[field]))),
          option('none', fill(pointing.none)),
        ),
        make('p', { class: 'small' }, fill(pointing.kept)),
        make(
          'div',
          { class: 'actions' },
          make('button', { class: 'main', attributes: { type: 'submit' } }, fill(pointing.save)),
          button(fill(pointing.cancel), leave),
          question.marked && button(fill(pointing.revert), () => finish('revert'), 'quiet'),
        ),
      ),
    );
    signal.addEventListener('abort', leave, { once: true });
    host.stage.append(dialog);
    dialog.showModal();
  });
}
