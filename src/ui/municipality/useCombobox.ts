import { useState } from 'preact/hooks';

interface Combobox {
  open: boolean;
  /** Index of the option that the keyboard is at; -1 at none. */
  active: number;
  /** The list follows what was typed: it opens and nothing is active. */
  typed(): void;
  close(): void;
  show(): void;
  /** Handles the keys of the ARIA combobox pattern; call `preventDefault` for those it takes. */
  key(event: KeyboardEvent): void;
}

/**
 * The keyboard of an editable combobox with a list (ARIA 1.2): Down and Up move through the options and open the list, Enter
 * takes the active one, Esc closes the list. The focus stays in the input.
 */
export function useCombobox(size: number, take: (index: number) => boolean): Combobox {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const move = (by: 1 | -1) => {
    setOpen(true);
    if (size === 0) return;
    const from = active === -1 && by === -1 ? 0 : active;
    setActive((from + by + size) % size);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };

  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (event.altKey) setOpen(event.key === 'ArrowDown');
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open && size > 0) {
      if (take(active)) close();
    } else if (event.key === 'Escape' && open) {
      close();
    } else return;
    // Esc would close the popup, Enter would send the form.
    event.preventDefault();
  };

  return {
    open: open && size > 0,
    active,
    typed: () => {
      setOpen(true);
      setActive(-1);
    },
    close,
    show: () => setOpen(true),
    key,
  };
}
