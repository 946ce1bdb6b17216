import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import type { PhaseRows } from './overview.ts';

interface PhaseSectionProps {
  phase: PhaseRows;
  /** Whether the next step is here: then the section stands open until the reader folds it. */
  current: boolean;
  children: ComponentChildren;
}

/** A phase of the procedure that folds; a phase without open steps is one line. */
export function PhaseSection({ phase, current, children }: PhaseSectionProps) {
  const { say, texts } = useI18n();
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? current;
  const name = say(texts.popup.phases[phase.id]);
  const done = phase.settled.length;
  const total = done + phase.open.length;
  const progress = say(texts.popup.progress, { done, total });
  const overdue = phase.open.some(row => row.step.state === 'overdue');

  if (phase.open.length === 0) {
    return (
      <li class="phase complete">
        <h3>{name}</h3>
        <span class="phase-progress">
          <Icon name="check" />
          {progress}
        </span>
      </li>
    );
  }
  return (
    <li class="phase">
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== open) choose(currentTarget.open);
        }}
      >
        <summary>
          <Icon name="chevron" />
          <h3>{name}</h3>
          <span class="phase-progress">
            {overdue && (
              <span class="phase-overdue">
                <Icon name="alert" />
                {say(texts.popup.overdueHere)}
              </span>
            )}
            {progress}
          </span>
        </summary>
        <ul class="steps">{children}</ul>
      </details>
    </li>
  );
}
