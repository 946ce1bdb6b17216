import type { Case } from '../../checklist/index.ts';
import { CaseRow } from './CaseRow.tsx';
import type { CaseLine } from './caseLine.ts';
import type { Distinction } from './distinction.ts';
import { useInChunks } from './useInChunks.ts';

interface CaseRowsProps {
  lines: readonly CaseLine[];
  distinction: (kase: Case) => Distinction;
  activeId: string | null;
  now: Date;
  choose: (kase: Case) => void;
}

/** The rows of the overview, drawn from the top. */
export function CaseRows({ lines, distinction, activeId, now, choose }: CaseRowsProps) {
  const shown = useInChunks(lines.length);
  return (
    <ul class="case-rows">
      {lines.slice(0, shown).map(line => (
        <CaseRow
          key={line.kase.id}
          line={line}
          by={distinction(line.kase)}
          active={line.kase.id === activeId}
          now={now}
          choose={choose}
        />
      ))}
    </ul>
  );
}
