import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import type { Row } from './overview.ts';
import type { Standing } from './standing.ts';

/** Under the title of a step: how it stands, and who does it when that is not the clerk who reads. */
export function StandingLine({ row, standing }: { row: Row; standing: Standing }) {
  const { say, texts } = useI18n();
  const settled = row.event !== null;
  return (
    <span class={`standing ${standing.tone}`}>
      <Icon name={standing.icon} />
      <span>
        {standing.text}
        {!settled && <span class="who">&nbsp;· {say(texts.popup.who[row.rule.who])}</span>}
      </span>
    </span>
  );
}
