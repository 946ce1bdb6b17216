/** The browser's permission to run on the portals. `request` must be called straight from a click. */
export interface Access {
  granted(): Promise<boolean>;
  request(): Promise<boolean>;
}
