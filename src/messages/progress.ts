/** Where the worker leaves how many bytes of SOVM's index it has read, while it reads, in the storage of the browser session. */
export const progressKey = 'indexProgress';
