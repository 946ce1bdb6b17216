/**
 * First line of the content script: Chromium then compiles the whole script at once instead of each function at its first
 * call, which would come just when the page is read. Elsewhere it is a comment.
 */
export const compileAtOnce = '//# allFunctionsCalledOnLoad\n';
