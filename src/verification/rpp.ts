import * as z from 'zod/mini';
import { padded } from '../identifiers/ico.ts';
import { parseJson } from './json.ts';
import { type Reading, type Subject, unknown } from './types.ts';

export { judge } from './judge.ts';

/** A literal; a link is nobody's name. */
const term = z.optional(z.object({ type: z.optional(z.enum(['literal', 'typed-literal'])), value: z.string() }));

/** An answer of the SPARQL endpoint: one row for each person at the head. */
const rows = z.object({
  results: z.object({ bindings: z.array(z.object({ ico: term, jmeno: term })) }),
});

/** The file of all public authorities. */
const file = z.object({ položky: z.array(z.unknown()) });
const authority = z.object({
  identifikátor: z.optional(z.nullable(z.string())),
  ičo: z.optional(z.nullable(z.string())),
  'osoba-v-čele': z.optional(z.nullable(z.array(z.object({ jméno: z.optional(z.nullable(z.string())) })))),
});

const vocabulary = 'https://slovník.gov.cz/legislativní/sbírka/111/2009/pojem/';

/** The question for the person at the head of an authority, with its identifier (public-registers.md 2). */
export function query({ ico }: Subject): string {
  return `PREFIX gov: <${vocabulary}>
SELECT DISTINCT ?ico ?jmeno WHERE {
  VALUES ?ico { "${ico}" }
  ?ovm gov:má-identifikátor-orgánu-veřejné-moci ?ico .
  OPTIONAL { ?ovm gov:stojí-v-čele-orgánu-veřejné-moci/gov:má-jméno-a-příjmení-osoby-stojící-v-čele-orgánu-veřejné-moci ?jmeno }
}`;
}

/**
 * The person at the head of a municipality: from an answer to `query`, or from the file of all authorities. At most one
 * is published, and the absence proves nothing (public-registers.md 2).
 */
export function read(body: string, subject: Subject): Reading {
  const json = parseJson(body);
  if (!json.ok) return json.reading;
  const answer = rows.safeParse(json.value);
  const names = answer.success ? namesIn(answer.data, subject) : namesInFile(json.value, subject);
  if (!Array.isArray(names)) return names;
  const heads = [...new Set(names)].filter(name => name !== '').map(name => ({ name }));
  return heads.length > 0 ? { status: 'found', heads } : unknown('noHead');
}

function namesIn({ results }: z.infer<typeof rows>, subject: Subject): string[] | Reading {
  if (results.bindings.length === 0) return unknown('notFound');
  // The question asks for the identifier too: a row without it answers another one.
  const own = results.bindings.filter(({ ico }) => ico && padded(ico.value) === subject.ico);
  return own.length > 0 ? own.map(({ jmeno }) => jmeno?.value.trim() ?? '') : unknown('otherSubject');
}

function namesInFile(value: unknown, subject: Subject): string[] | Reading {
  const read = file.safeParse(value);
  if (!read.success) return unknown('notData');
  const own = read.data.položky.flatMap(item => {
    const parsed = authority.safeParse(item);
    return parsed.success && isOf(parsed.data, subject) ? [parsed.data] : [];
  });
  if (own.length === 0) return unknown('notFound');
  return own.flatMap(item => (item['osoba-v-čele'] ?? []).map(person => person.jméno?.trim() ?? ''));
}

/** By the identifier of the authority: its own units may share its IČO. */
function isOf({ identifikátor, ičo }: z.infer<typeof authority>, { ico }: Subject): boolean {
  return padded(identifikátor || ičo || '') === ico;
}
