import { Banner } from '../../ui/Banner.tsx';
import { useI18n } from '../../ui/i18n.tsx';

/** Above a case of the archive: what that means, and the ways on. */
export function ArchiveNote({ restore, toList }: { restore: () => void; toList: () => void }) {
  const { say, texts } = useI18n();
  const { cases } = texts;
  return (
    <Banner tone="note">
      <p>{say(cases.archivedNote)}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={restore}>
          {say(cases.restore)}
        </button>
        <button type="button" class="button quiet" onClick={toList}>
          {say(cases.backToOverview)}
        </button>
      </div>
    </Banner>
  );
}
