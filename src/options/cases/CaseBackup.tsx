import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import type { State } from '../../store/types.ts';
import { useI18n } from '../../ui/i18n.tsx';
import type { PreviewCases } from '../OptionsPage.tsx';
import { CaseRow } from './CaseRow.tsx';
import { ImportCases } from './ImportCases.tsx';
import { LastImport } from './LastImport.tsx';
import { SaveAll } from './SaveAll.tsx';

interface CaseBackupProps {
  state: State;
  now: () => Date;
  preview: PreviewCases;
  load: (text: string) => Promise<boolean>;
  undo: () => void;
}

/** Saves cases to a file, loads them from one, and takes the last loading back. */
export function CaseBackup({ state, now, preview, load, undo }: CaseBackupProps) {
  const { say, language } = useI18n();
  const { backup } = optionsTexts[language];
  const { cases } = state;
  return (
    <section class="backup card" aria-labelledby="backup-title">
      <h2 id="backup-title">{say(backup.title)}</h2>
      <p>{say(cases.length > 0 ? backup.lead : backup.none)}</p>
      <ul>
        {cases.map(kase => (
          <CaseRow key={kase.id} kase={kase} now={now} />
        ))}
      </ul>
      <div class="buttons">
        {cases.length > 1 && <SaveAll cases={cases} now={now} />}
        <ImportCases cases={cases} preview={preview} load={load} />
      </div>
      <LastImport state={state} undo={undo} />
    </section>
  );
}
