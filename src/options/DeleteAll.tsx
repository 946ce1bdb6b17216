import { useEffect, useRef, useState } from 'preact/hooks';
import { optionsTexts } from '../guide/texts/optionsTexts.ts';
import type { State } from '../store/types.ts';
import { useI18n } from '../ui/i18n.tsx';
import { SaveAll } from './cases/SaveAll.tsx';
import { marksFile } from './marksFile.ts';
import { saveFile } from './saveFile.ts';

interface DeleteAllProps {
  state: State;
  now: () => Date;
  remove: () => void;
}

/** Deletes everything that is stored, after it has named it and offered to save it. */
export function DeleteAll({ state, now, remove }: DeleteAllProps) {
  const { say, language } = useI18n();
  const { backup } = optionsTexts[language];
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const confirm = () => {
    setAsking(false);
    remove();
  };
  return (
    <section class="card" aria-labelledby="delete-title">
      <h2 id="delete-title">{say(backup.deleteTitle)}</h2>
      <p>{say(backup.deleteLead)}</p>
      <div class="buttons">
        <button
          ref={opener}
          type="button"
          class="button danger"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {say(backup.deleteTitle)}
        </button>
      </div>
      {asking && <Question state={state} now={now} remove={confirm} keep={keep} />}
    </section>
  );
}

function Question({ state, now, remove, keep }: DeleteAllProps & { keep: () => void }) {
  const { say, count, language } = useI18n();
  const { backup, options } = optionsTexts[language];
  const { cases, marks, damaged } = state;
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    safe.current?.focus();
    safe.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      class="confirmation"
      role="alertdialog"
      aria-labelledby="delete-question"
      aria-describedby="delete-list"
      onKeyDown={event => event.key === 'Escape' && keep()}
    >
      <p id="delete-question">{say(backup.deleteQuestion)}</p>
      <div id="delete-list">
        <p>{say(backup.deleteList)}</p>
        <ul class="what">
          {cases.length > 0 && <li>{count(backup.cases, cases.length)}</li>}
          {marks.length > 0 && <li>{count(backup.marks, marks.length)}</li>}
          {damaged > 0 && <li>{count(backup.damagedParts, damaged)}</li>}
          <li>{say(backup.settings)}</li>
        </ul>
      </div>
      {cases.length + marks.length > 0 && (
        <>
          <p>{say(backup.saveFirst)}</p>
          <div class="buttons">
            {cases.length > 0 && <SaveAll cases={cases} now={now} />}
            {marks.length > 0 && (
              <button type="button" class="button" onClick={() => saveFile(say(options.file), marksFile(marks))}>
                {say(backup.saveMarks)}
              </button>
            )}
          </div>
        </>
      )}
      <div class="buttons">
        <button ref={safe} type="button" class="button" onClick={keep}>
          {say(backup.deleteNo)}
        </button>
        <button type="button" class="button danger" onClick={remove}>
          {say(backup.deleteYes)}
        </button>
      </div>
    </div>
  );
}
