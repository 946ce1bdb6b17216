/** Drawn on a grid of 16; strokes take the colour and the size of the text around them. */
const paths = {
  alert: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1',
  beside: 'M2.5 3h11v10h-11zM9.5 3v10',
  check: 'M3.5 8.5 6.6 11.5 12.5 4.8',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  circle: 'M8 2a6 6 0 1 0 .01 0z',
  clock: 'M8 2a6 6 0 1 0 .01 0zM8 5v3.2l2.2 1.4',
  close: 'M4 4l8 8M12 4l-8 8',
  dash: 'M4 8h8',
  external: 'M9 3h4v4M13 3 7.5 8.5M11.5 9.5V13H3V4.5h3.5',
  go: 'M8 2a6 6 0 1 0 .01 0zM6.8 5.6 9.4 8l-2.6 2.4',
  info: 'M8 2a6 6 0 1 0 .01 0zM8 7.3v3.4M8 5.2v.1',
  link: 'M5 2.5v11M5 13.5 2.8 11.2M5 13.5l2.2-2.3M10 4h4M10 8h3M10 12h2',
  plus: 'M8 3.5v9M3.5 8h9',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0zM10.3 10.3 13.5 13.5',
  settings: 'M2.5 4.5h4M9.5 4.5h4M8 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6.5',
} as const;

export type IconName = keyof typeof paths;

/** A decoration beside a text that says the same; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
