import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPolicy } from '../../../src/store/policy.ts';
import { noPolicy } from '../../../src/store/types.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const docs = read('docs/policy.md');

/** The blocks of code in one language. */
function examples(language: string): string[] {
  return [...docs.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block);
}

/** The values of a registry file; a dictionary is a string of JSON there, as the browser reads it. */
function registryValues(file: string): Record<string, unknown> {
  const values = [...file.matchAll(/^"(\w+)"="(.*)"$/gm)].map(([, key = '', escaped = '']) => {
    const value = escaped.replace(/\\(["\\])/g, '$1');
    return [key, value.startsWith('{') ? JSON.parse(value) : value];
  });
  return Object.fromEntries(values);
}

const zlin = { email: 'podpora@kraj.example', name: 'IT podpora', phone: '+420 222 000 000' };
const vysocina = { email: 'helpdesk@kraj.example', name: '', phone: '' };

it('the example for the registry of Windows is read in full', () => {
  const [file = ''] = examples('reg');
  expect(readPolicy(registryValues(file))).toEqual({ language: 'cs', support: { 'Zlínský kraj': zlin } });
});

it('the examples in JSON are read in full, each by its browser', () => {
  const [chrome = '', firefox = ''] = examples('json');
  expect(readPolicy(JSON.parse(chrome)['3rdparty'].extensions.ID)).toEqual({
    language: 'cs',
    support: { 'Zlínský kraj': zlin, 'Kraj Vysočina': vysocina },
  });
  const gecko = /const geckoId = '(.+)'/.exec(read('wxt.config.ts'))?.[1] ?? '';
  expect(readPolicy(JSON.parse(firefox).policies['3rdparty'].Extensions[gecko])).toEqual({
    language: 'cs',
    support: { 'Zlínský kraj': zlin },
  });
});

it('the schema for Chrome lets through what the docs name, and nothing else', () => {
  const { properties } = JSON.parse(read('public/managed-schema.json'));
  expect(Object.keys(properties).toSorted()).toEqual(Object.keys(noPolicy).toSorted());
  expect(Object.keys(properties.support.additionalProperties.properties)).toEqual(Object.keys(zlin));
  for (const key of Object.keys(properties)) expect(docs).toContain(`| \`${key}\` |`);
});
