import { useEffect, useRef } from 'preact/hooks';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import type { CasePreview, ImportPreview } from '../../messages/types.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { CaseTitle } from './CaseTitle.tsx';
import { differences } from './differences.ts';

interface PreviewProps {
  preview: ImportPreview;
  accept: () => void;
  reject: () => void;
}

/** What a file would change, before anything is stored. */
export function Preview({ preview, accept, reject }: PreviewProps) {
  const { say, count, date, texts, language } = useI18n();
  const { backup } = optionsTexts[language];
  const { popup } = texts;
  const { exportedAt, cases, unreadable } = preview;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const changes = cases.some(({ ours, added }) => !ours || added > 0);
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 ref={title} id="preview-title" tabIndex={-1}>
        {say(backup.previewTitle)}
      </h3>
      <p class="place">
        {exportedAt && `${say(backup.savedOn, { date: date(new Date(exportedAt), 'moment') })} `}
        {say(changes ? backup.previewLead : backup.nothing)}
      </p>
      <ul>
        {cases.map(item => (
          <PreviewRow key={item.theirs.id} item={item} />
        ))}
      </ul>
      {unreadable > 0 && <p class="lost">{count(backup.unreadable, unreadable)}</p>}
      <div class="buttons">
        {changes && (
          <button type="button" class="button main" onClick={accept}>
            {say(backup.accept)}
          </button>
        )}
        <button type="button" class="button" onClick={reject}>
          {say(changes ? backup.reject : popup.close)}
        </button>
      </div>
    </section>
  );
}

function PreviewRow({ item: { theirs, ours, added, unknown } }: { item: CasePreview }) {
  const i18n = useI18n();
  const { say, count, language } = i18n;
  const { backup } = optionsTexts[language];
  const different = ours ? differences(i18n, ours, theirs) : [];
  return (
    <li class="preview-row">
      <CaseTitle kase={ours ?? theirs} />
      <p>{ours && added === 0 ? say(backup.addsNothing) : count(ours ? backup.adds : backup.brings, added)}</p>
      {different.length > 0 && (
        <>
          <p>{say(backup.differs)}</p>
          <ul class="differences">
            {different.map(({ what, ours, theirs }) => (
              <li key={what}>
                {what}
                <span class="place">{say(backup.difference, { ours, theirs })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown > 0 && <p class="lost">{count(backup.unknown, unknown)}</p>}
    </li>
  );
}
