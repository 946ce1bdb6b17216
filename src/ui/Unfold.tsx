import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface UnfoldProps {
  class?: string;
  caption: ComponentChildren;
  /** Of the caption. */
  captionClass?: string;
  children: ComponentChildren;
}

/** What is folded under a caption. It is drawn only once it is asked for: most of it never is. */
export function Unfold({ class: name, caption, captionClass, children }: UnfoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class={name} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class={captionClass}>{caption}</summary>
      {open && children}
    </details>
  );
}
