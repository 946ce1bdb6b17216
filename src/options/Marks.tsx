import type { Mark } from '../guide/mark.ts';
import { type PageId, pageIds } from '../guide/pages/ids.ts';
import { pages } from '../guide/pages/index.ts';
import { portals } from '../guide/portals.ts';
import { optionsTexts } from '../guide/texts/optionsTexts.ts';
import { pageTexts } from '../guide/texts/pageTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { MarkRow } from './MarkRow.tsx';
import type { ChangeMarks } from './OptionsPage.tsx';

/** All marks, by the page of the portal they are on. */
export function Marks({ marks, change }: { marks: readonly Mark[]; change: ChangeMarks }) {
  const { say, count, language } = useI18n();
  const { options } = optionsTexts[language];
  if (marks.length === 0) return <p class="none">{say(options.none)}</p>;
  const titleOf = (page: PageId) => say(pageTexts(language).pages[page].title);
  const removeAll = () => change({ add: [], remove: marks }, count(options.removedAll, marks.length));
  return (
    <>
      {pageIds
        .filter(page => marks.some(mark => mark.page === page))
        .map(page => (
          <section key={page} class="page" aria-label={titleOf(page)}>
            <h3>{titleOf(page)}</h3>
            <p class="portal">{portals[pages[page].portal].name}</p>
            <ul>
              {marks
                .filter(mark => mark.page === page)
                .map(mark => (
                  <MarkRow
                    key={[mark.label, mark.kind, mark.section, mark.nth].join('|')}
                    mark={mark}
                    change={change}
                  />
                ))}
            </ul>
          </section>
        ))}
      {marks.length > 1 && (
        <p>
          <button type="button" class="button danger" onClick={removeAll}>
            <Icon name="close" />
            {say(options.removeAll)}
          </button>
        </p>
      )}
    </>
  );
}
