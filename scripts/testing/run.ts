import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const projectDir = resolve(import.meta.dirname, '../..');

export type RunResult = {
  ok: boolean;
  stdout: string /** Both streams in the order in which they came, without colours. */;
  output: string;
};
export type RunOptions = { signal: AbortSignal; env?: Record<string, string> };

/** Runs a script under this Node in the project's folder and keeps its output. An abort ends it and all it started. */
export function runNode(args: readonly string[], { signal, env }: RunOptions): Promise<RunResult> {
  return new Promise(done => {
    const child = spawn(process.execPath, args, {
      cwd: projectDir,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that one signal reaches also the workers and browsers that the tool has started.
      detached: process.platform !== 'win32',
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });

    let mercy: NodeJS.Timeout | undefined;
    const stop = () => {
      signalGroup(child.pid, 'SIGINT');
      mercy = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 5000);
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    const finish = (ok: boolean) => {
      clearTimeout(mercy);
      signal.removeEventListener('abort', stop);
      done({ ok, stdout, output: stripVTControlCharacters(output) });
    };
    child.on('error', error => {
      output += String(error);
      finish(false);
    });
    child.on('close', code => finish(code === 0));
  });
}

/** Path of the script behind a package's command, which works on every system without a shell. */
export function commandOf(packageName: string, command = packageName): string {
  const folder = join(projectDir, 'node_modules', packageName);
  const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}

function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
