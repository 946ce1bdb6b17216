import type { Recognition } from '../recognition/index.ts';

/** The least that a frame with a form of its own measures, in CSS pixels. */
const least = { width: 300, height: 150 };

/**
 * The address of the page in this frame. A frame without one of its own (`about:blank`, `srcdoc`) is part of the page around
 * it; where that is none of ours, asking for its address throws.
 */
export function pageAddress(): URL {
  try {
    return new URL(location.protocol === 'about:' ? parent.location.href : location.href);
  } catch {
    return new URL(location.href);
  }
}

/**
 * Is it this frame that speaks to the clerk? The script runs in every frame of a portal: a frame inside speaks when it is a
 * page of the guide, the outermost one always, unless the form is in a frame of the same portal inside it.
 */
export function speaksHere({ page, fields }: Recognition): boolean {
  if (window !== top) return page !== null && isBig({ width: innerWidth, height: innerHeight });
  return (page !== null && fields.length > 0) || !holdsPortal();
}

function holdsPortal(): boolean {
  return [...document.querySelectorAll('iframe, frame')].some(frame => {
    const isFrame = frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement;
    return isFrame && frame.contentDocument && isBig(frame.getBoundingClientRect());
  });
}

function isBig({ width, height }: { width: number; height: number }): boolean {
  return width >= least.width && height >= least.height;
}
