const patience = 10_000;

/**
 * Waits for the page that the extension opens once it is installed, and has it closed: it would take the focus from a test.
 * `close` tells whether there was one whose address ends so. Throws when none comes.
 */
export async function closeWelcome(close: (ending: string) => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await close('/welcome.html')) return;
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  throw new Error('The extension opened no page after its installation');
}
