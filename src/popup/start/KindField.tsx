import type { CaseKind } from '../../guide/index.ts';
import { caseKinds } from '../../guide/procedure.ts';
import { useI18n } from '../../ui/i18n.tsx';

/** The kind of the case as three cards of one radio group. */
export function KindField({ kind, choose }: { kind: CaseKind; choose: (kind: CaseKind) => void }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  return (
    <fieldset class="field kinds">
      <legend class="label">{say(popup.kind)}</legend>
      {caseKinds.map(id => (
        <label key={id} class="kind">
          <input
            type="radio"
            name="kind"
            value={id}
            checked={id === kind}
            aria-describedby={`kind-${id}`}
            onChange={() => choose(id)}
          />
          <span class="kind-name">{say(popup.kinds[id])}</span>
          <span class="kind-note" id={`kind-${id}`}>
            {say(popup.kindNotes[id])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
