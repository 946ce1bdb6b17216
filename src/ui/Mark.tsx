/** The sign of the product, drawn as in `public/icons/icon.svg`, in the colours of the scheme. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <clipPath id="mark-tile">
        <rect width="128" height="128" rx="26" />
      </clipPath>
      <g clip-path="url(#mark-tile)">
        <rect class="mark-ground" width="128" height="128" />
        <path class="mark-ribbon" d="M20 -10C20 30 36 52 64 62 92 52 108 30 108 -10" />
        <circle class="mark-seal" cx="64" cy="78" r="38" />
        <path class="mark-tick" d="M46 79 59 92 83 65" />
      </g>
    </svg>
  );
}
