/**
 * `node scripts/test.ts [stage…]` runs the named stages, or all of them; the last line says `N passed, N failed`.
 * One line per stage; what a tool had to say follows only when the stage failed.
 */
import { type Stage, stages, together } from './testing/stages.ts';

const names = stages.map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown stage: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interruption.abort());

const broken = new Set<string>();
let passed = 0;
let failed = 0;
const wanted = stages.filter(({ name }) => asked.length === 0 || asked.includes(name));
for (const stage of wanted.filter(({ name }) => !together.includes(name))) await runStage(stage);
await Promise.all(wanted.filter(({ name }) => together.includes(name)).map(runStage));

async function runStage({ name, needs, run }: Stage): Promise<void> {
  if (interruption.signal.aborted) return;
  const started = performance.now();
  const hindrance = needs.find(need => broken.has(need));
  const outcome = hindrance
    ? { passed: 0, failed: 1, report: `not run, because ${hindrance} failed\n` }
    : await run(interruption.signal);
  if (interruption.signal.aborted) return;
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) broken.add(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const result = outcome.failed > 0 ? `${outcome.passed} passed, ${outcome.failed} FAILED` : `${outcome.passed} passed`;
  console.log(`${name.padEnd(13)}${seconds} s  ${result}`);
  if (outcome.failed > 0) console.log(outcome.report);
}

if (interruption.signal.aborted) {
  console.log('interrupted');
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
