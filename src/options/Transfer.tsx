import type { Mark } from '../guide/mark.ts';
import { optionsTexts } from '../guide/texts/optionsTexts.ts';
import { useI18n } from '../ui/i18n.tsx';
import { FileButton } from './FileButton.tsx';
import { marksFile } from './marksFile.ts';

/** Saves all marks to a file, and loads them from one. */
export function Transfer({ marks, load }: { marks: readonly Mark[]; load: (text: string) => void }) {
  const { say, language } = useI18n();
  const { options } = optionsTexts[language];
  const read = async (file: File) => load(await file.text().catch(() => ''));
  return (
    <section class="transfer">
      <h3>{say(options.transferTitle)}</h3>
      <p>{say(options.transfer)}</p>
      <div class="buttons">
        {marks.length > 0 && (
          <a
            class="button"
            download={options.file}
            href={`data:application/json;charset=utf-8,${encodeURIComponent(marksFile(marks))}`}
          >
            {say(options.save)}
          </a>
        )}
        <FileButton label={say(options.load)} choose={read} />
      </div>
    </section>
  );
}
