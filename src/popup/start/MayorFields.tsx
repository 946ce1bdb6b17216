import { useI18n } from '../../ui/i18n.tsx';
import { NameField } from '../../ui/NameField.tsx';
import type { Draft, DraftProblems } from './draft.ts';

interface MayorFieldsProps {
  draft: Draft;
  problems: DraftProblems;
  change: (patch: Partial<Draft>) => void;
}

/** The mayor's given name and surname; both or neither. */
export function MayorFields({ draft, problems, change }: MayorFieldsProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const word = (field: 'givenName' | 'surname') => {
    const problem = problems[field];
    return (
      <NameField
        id={field}
        label={say(popup[field])}
        value={draft[field]}
        error={problem && say(popup[problem])}
        change={value => change({ [field]: value })}
      />
    );
  };
  return (
    <fieldset class="field" aria-describedby="mayor-help">
      <legend class="label">
        {say(draft.kind === 'reelected' ? popup.mayorReelected : popup.mayor)}
        <span class="aside"> ({say(popup.optional)})</span>
      </legend>
      <div class="pair">
        {word('givenName')}
        {word('surname')}
      </div>
      <p class="help" id="mayor-help">
        {say(popup.mayorHelp)}
      </p>
    </fieldset>
  );
}
