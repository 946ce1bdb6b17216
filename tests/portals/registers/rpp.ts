import { type Answer, plain } from '../answer.ts';
import type { PortalState } from '../state.ts';
import { entryOf } from './shown.ts';
import { municipalityByIco } from './subjects.ts';

/** Whether the path is that of the SPARQL endpoint. */
export function isRpp(path: string): boolean {
  return path === '/odrpp/sparql';
}

/**
 * The person at the head of the authority whose IČO the query has in quotes (public-registers.md 2). It understands no
 * SPARQL, but a question without the two variables gets no answer.
 */
export function rppAnswer(query: string, state: PortalState): Answer {
  const ico = /"(\d{8})"/.exec(query)?.[1];
  if (!ico || !/\bSELECT\b.*\?ico\b.*\?jmeno\b/s.test(query)) return plain(400, 'Malformed query');
  const asked = municipalityByIco(ico);
  const entry = asked && entryOf('rpp', asked, state);
  const answer = { head: { vars: ['ico', 'jmeno'] }, results: { bindings: entry ? rows(entry) : [] } };
  return plain(200, JSON.stringify(answer), 'application/sparql-results+json');
}

type Row = Record<string, { type: 'literal'; value: string }>;

/** The name is optional in the question, so that an authority without a head has a row all the same. */
function rows({ municipality, people }: ReturnType<typeof entryOf>): Row[] {
  const ico = { type: 'literal', value: municipality.ico } as const;
  if (people.length === 0) return [{ ico }];
  return people.map(({ givenName, surname }) => {
    const value = `${givenName} ${surname}`.toLocaleUpperCase('cs');
    return { ico, jmeno: { type: 'literal', value } };
  });
}
