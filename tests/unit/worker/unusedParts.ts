/** The parts of a worker that a test about something else does not need. */
export const unusedParts = {
  uiLanguage: 'cs' as const,
  styles: '',
  loadHelp: async () => undefined,
  loadPlaces: async () => undefined,
  checkTab: async () => [],
  pointInTab: async () => [],
  version: '1.2.3, Test',
  changed: () => undefined,
};
