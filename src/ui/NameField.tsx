import { Field } from './Field.tsx';

interface NameFieldProps {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  change: (value: string) => void;
}

/** A line for a given name or a surname. */
export function NameField({ id, label, value, error, change }: NameFieldProps) {
  return (
    <Field id={id} label={label} error={error}>
      {ties => (
        <input
          {...ties}
          class="input"
          type="text"
          autocomplete="off"
          maxLength={100}
          value={value}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
