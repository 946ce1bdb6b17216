import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** Ids and attributes that tie a control to its help and its error. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  id: string;
  label: string;
  /** A word after the label, e.g. that the field is optional. */
  aside?: string;
  help?: string | undefined;
  /** Something odd that does not stop anybody. */
  note?: string | undefined;
  error?: string | undefined;
  children: (ties: FieldTies) => ComponentChildren;
}

/** A labelled control with its help above and its error or note below, all of them described to screen readers. */
export function Field({ id, label, aside, help, note, error, children }: FieldProps) {
  const described = [help && `${id}-help`, (error ?? note) && `${id}-said`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {aside && <span class="aside"> ({aside})</span>}
      </label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': Boolean(error) })}
      {(error ?? note) && (
        <p class={error ? 'said error' : 'said'} id={`${id}-said`}>
          <Icon name={error ? 'alert' : 'info'} />
          <span>{error ?? note}</span>
        </p>
      )}
    </div>
  );
}
