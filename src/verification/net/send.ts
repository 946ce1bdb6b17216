/** Sends one request; the browser's `fetch`, or a test's. */
export type Send = (address: string, init: RequestInit) => Promise<Response>;
