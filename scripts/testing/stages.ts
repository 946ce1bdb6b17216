import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withinLimit } from '../../tests/bench/figure.ts';
import { sizeFigures } from '../sizes.ts';
import { lintFirefoxPackage } from './lint-firefox-package.ts';
import { commandOf, projectDir, type RunResult, runNode } from './run.ts';

/** `report` is printed only when something failed. */
export type Outcome = { passed: number; failed: number; report: string };
export type Stage = { name: string; needs: readonly string[]; run(signal: AbortSignal): Promise<Outcome> };

/** Both browsers wait for much of the time: together they take longer than the slower one, and less than both in turn. */
export const together: readonly string[] = ['e2e-chromium', 'e2e-firefox'];

const builds = [
  ['-b', 'chrome'],
  ['-b', 'edge'],
  ['-b', 'firefox'],
  ['-b', 'chrome', '--mode', 'e2e'],
  ['-b', 'firefox', '--mode', 'e2e'],
];

/** All that `npm test` does, in order. A stage whose `needs` failed is not run and counts as one failure. */
export const stages: readonly Stage[] = [
  stage('types', [], signal => one(runNode([commandOf('typescript', 'tsc'), '--noEmit'], { signal }))),
  stage('lint', [], signal =>
    one(runNode([commandOf('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings'], { signal })),
  ),
  stage('unit', [], signal => vitest('vitest.config.ts', { signal })),
  stage('builds', [], async signal => {
    const outcomes: Outcome[] = [];
    for (const build of builds) outcomes.push(await one(runNode([commandOf('wxt'), 'build', ...build], { signal })));
    return sum(outcomes);
  }),
  stage('sizes', ['builds'], async () => {
    const figures = sizeFigures(join(projectDir, '.output/chrome-mv3'));
    const tooBig = figures.filter(figure => !withinLimit(figure));
    const report = tooBig.map(({ name, value, limit }) => `${name}: ${value} kB gzip, limit ${limit} kB\n`).join('');
    return { passed: figures.length - tooBig.length, failed: tooBig.length, report };
  }),
  stage('web-ext', ['builds'], lintFirefoxPackage),
  stage('browsers', [], signal => one(runNode(['tests/browsers/install.ts'], { signal }))),
  ...['chromium', 'firefox'].map(family =>
    stage(`e2e-${family}`, ['builds', 'browsers'], signal =>
      vitest('vitest.e2e.config.ts', { signal, env: { PRUVODCE_BROWSER: family } }),
    ),
  ),
];

function stage(name: string, needs: readonly string[], run: Stage['run']): Stage {
  return { name, needs, run };
}

async function one(running: Promise<RunResult>): Promise<Outcome> {
  const { ok, output } = await running;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, report: ok ? '' : output };
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    report: outcomes.map(({ report }) => report).join(''),
  };
}

async function vitest(
  config: string,
  options: { signal: AbortSignal; env?: Record<string, string> },
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'pruvodce-vitest-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok, output } = await runNode([commandOf('vitest'), 'run', '--config', config, ...reporters], options);
    const counts = await readCounts(file);
    // A file that cannot be loaded fails the run without any failed test in it.
    const failed = ok ? counts.failed : Math.max(counts.failed, 1);
    return { passed: counts.passed, failed, report: failed > 0 ? output : '' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readCounts(file: string): Promise<{ passed: number; failed: number }> {
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(await readFile(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
