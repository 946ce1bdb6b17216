/** Everything on the page that a clerk fills in or presses; the overlay must not cover it. */
export function portalControls(): Element[] {
  return [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button')];
}
