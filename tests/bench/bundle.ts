import { resolve } from 'node:path';
import { build } from 'vite';

/** A source file and all it imports as one script that leaves its exports in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, '../..', entry), name, formats: ['iife'], fileName: name },
    },
  });
  const outputs = [result].flat().flatMap(part => ('output' in part ? part.output : []));
  const code = outputs.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  if (!code) throw new Error(`${entry} gave no script`);
  return code;
}
