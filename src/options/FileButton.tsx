import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  choose: (file: File) => void;
  button?: RefObject<HTMLButtonElement | null>;
}

/** A button that lets a file be chosen, the same one also twice. */
export function FileButton({ label, choose, button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const file = input.current?.files?.[0];
    if (file) choose(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button {...(button ? { ref: button } : {})} type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={label} onChange={chosen} />
    </>
  );
}
