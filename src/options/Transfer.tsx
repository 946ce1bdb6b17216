import { useRef } from 'preact/hooks';
import type { Mark } from '../guide/mark.ts';
import { optionsTexts } from '../guide/texts/optionsTexts.ts';
import { useI18n } from '../ui/i18n.tsx';
import { marksFile } from './marksFile.ts';

/** Saves all marks to a file, and loads them from one. */
export function Transfer({ marks, load }: { marks: readonly Mark[]; load: (text: string) => void }) {
  const { say, language } = useI18n();
  const { options } = optionsTexts[language];
  const input = useRef<HTMLInputElement>(null);
  const read = async () => {
    const file = input.current?.files?.[0];
    const text = await file?.text().catch(() => '');
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
    if (text !== undefined) load(text);
  };
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
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {say(options.load)}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say(options.load)}
          onChange={read}
        />
      </div>
    </section>
  );
}
