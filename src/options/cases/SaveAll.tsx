import { dayOf } from '../../calendar/civilDay.ts';
import type { Case } from '../../checklist/index.ts';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import { caseFile } from '../../store/caseFile.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { saveFile } from '../saveFile.ts';

/** Saves all cases to one file. */
export function SaveAll({ cases, now }: { cases: readonly Case[]; now: () => Date }) {
  const { say, language } = useI18n();
  const { backup } = optionsTexts[language];
  const save = () => saveFile(say(backup.fileAll, { day: dayOf(now()) }), caseFile(cases, now()));
  return (
    <button type="button" class="button" onClick={save}>
      {say(backup.saveAll)}
    </button>
  );
}
