import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import type { ImportPreview } from '../../messages/types.ts';
import { mostBytes } from '../../store/caseFile.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { problemText } from '../../ui/problemText.ts';
import { FileButton } from '../FileButton.tsx';
import type { PreviewCases } from '../OptionsPage.tsx';
import { Preview } from './Preview.tsx';

type Stage = { is: 'idle' } | { is: 'refused'; why: string } | { is: 'shown'; text: string; preview: ImportPreview };

interface ImportCasesProps {
  /** As they are here now; after a change of them a file means something else. */
  cases: readonly Case[];
  preview: PreviewCases;
  /** True when the file was loaded. */
  load: (text: string) => Promise<boolean>;
}

/** Loads cases from a file: shows first what that would change, or says why it cannot. */
export function ImportCases({ cases, preview, load }: ImportCasesProps) {
  const i18n = useI18n();
  const { say, texts, language } = i18n;
  const { backup } = optionsTexts[language];
  const { popup } = texts;
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const opener = useRef<HTMLButtonElement>(null);

  // Only another state of the cases makes another preview.
  useEffect(() => {
    if (stage.is !== 'shown') return;
    void preview(stage.text).then(answer => {
      if (answer?.ok) setStage(now => (now === stage ? { ...stage, preview: answer.preview } : now));
    });
  }, [cases]);

  const look = async (file: File): Promise<Stage> => {
    // A file that is far too big is not even read.
    if (file.size > mostBytes) return { is: 'refused', why: problemText(i18n, 'caseFileTooBig') };
    const text = await file.text().catch(() => null);
    if (text === null) return { is: 'refused', why: say(backup.notRead) };
    const answer = await preview(text);
    if (answer?.ok) return { is: 'shown', text, preview: answer.preview };
    return { is: 'refused', why: problemText(i18n, answer ? answer.problem : 'silent') };
  };
  const choose = async (file: File) => {
    setStage({ is: 'idle' });
    setStage(await look(file));
  };
  const close = () => {
    setStage({ is: 'idle' });
    opener.current?.focus();
  };
  const accept = async (text: string) => {
    if (await load(text)) setStage({ is: 'idle' });
  };
  return (
    <>
      <FileButton label={say(backup.load)} choose={choose} button={opener} />
      {stage.is === 'refused' && (
        <Banner tone="alert" close={{ label: say(popup.close), act: close }}>
          {say(backup.unchanged, { why: stage.why })}
        </Banner>
      )}
      {stage.is === 'shown' && <Preview preview={stage.preview} accept={() => accept(stage.text)} reject={close} />}
    </>
  );
}
