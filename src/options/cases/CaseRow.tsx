import type { Case } from '../../checklist/index.ts';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import { caseFile } from '../../store/caseFile.ts';
import { caseFileName } from '../../ui/caseFileName.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { saveFile } from '../saveFile.ts';
import { CaseTitle } from './CaseTitle.tsx';

/** A case that is here, with the button that saves it. */
export function CaseRow({ kase, now }: { kase: Case; now: () => Date }) {
  const i18n = useI18n();
  const { say, texts, language } = i18n;
  const { backup } = optionsTexts[language];
  const name = kase.municipality?.name ?? say(texts.popup.ico, { ico: kase.ico });
  return (
    <li class="case-row">
      <CaseTitle kase={kase} />
      <button
        type="button"
        class="button quiet"
        aria-label={say(backup.saveNamed, { name })}
        onClick={() => saveFile(caseFileName(i18n, kase), caseFile([kase], now()))}
      >
        {say(backup.save)}
      </button>
    </li>
  );
}
