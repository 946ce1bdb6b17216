import type { ProcedureStep, Source, StepId } from '../../guide/index.ts';
import { sources } from '../../guide/sources.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';

/** Why a step is there, how it is done, and the documents that say so. */
export function StepDetails({ rule }: { rule: ProcedureStep<StepId> }) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const { why, how } = texts.stepDetails[rule.id];
  return (
    <dl class="details">
      <dt>{say(popup.why)}</dt>
      <dd>{say(why)}</dd>
      <dt>{say(popup.how)}</dt>
      <dd>{say(how)}</dd>
      <dt>{say(popup.source)}</dt>
      {rule.sources.map(id => (
        <dd key={id} class="source">
          <SourceName source={sources[id]} />
        </dd>
      ))}
    </dl>
  );
}

/** The documents are Czech and so are their titles, whatever the language of the popup. */
function SourceName({ source }: { source: Source }) {
  const name = `${source.title} (${source.date})`;
  return <span lang="cs">{source.url ? <OutsideLink href={source.url}>{name}</OutsideLink> : name}</span>;
}
