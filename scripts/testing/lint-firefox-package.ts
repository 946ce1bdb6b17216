import { commandOf, runNode } from './run.ts';
import type { Outcome } from './stages.ts';

type Message = { code: string; file?: string; line?: number; message: string };
type LintReport = { errors: Message[]; warnings: Message[] };

/** Warnings that we know and accept, each with the number of times that it may come per file. */
const accepted: Readonly<Record<string, { perFile: number; because: string }>> = {
  UNSAFE_VAR_ASSIGNMENT: {
    perFile: 1,
    because: 'Preact assigns innerHTML for dangerouslySetInnerHTML; we never use it',
  },
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: { perFile: 1, because: 'the portals are worked with on a desktop' },
};

/** `web-ext lint` of the release for Firefox: no error, no warning but the accepted ones. */
export async function lintFirefoxPackage(signal: AbortSignal): Promise<Outcome> {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const { stdout, output } = await runNode([commandOf('web-ext'), ...args], { signal });
  const report = readReport(stdout);
  if (report === null) return { passed: 0, failed: 1, report: output };
  const faults = [...report.errors, ...unaccepted(report.warnings)];
  const lines = faults.map(({ code, file, line, message }) => `${code} ${file ?? ''}:${line ?? ''} ${message}\n`);
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length === 0 ? 0 : 1, report: lines.join('') };
}

/** The warnings beyond what `accepted` allows. */
export function unaccepted(warnings: readonly Message[]): Message[] {
  const seen = new Map<string, number>();
  return warnings.filter(({ code, file }) => {
    const key = `${code} ${file ?? ''}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > (accepted[code]?.perFile ?? 0);
  });
}

function readReport(stdout: string): LintReport | null {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}
