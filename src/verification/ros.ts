import * as z from 'zod/mini';
import { padded } from '../identifiers/ico.ts';
import { parseJson } from './json.ts';
import { type Head, type Reading, type Subject, unknown } from './types.ts';

export { judge } from './judge.ts';

const text = z.optional(z.nullable(z.string()));
const value = z.optional(z.nullable(z.object({ hodnota: text, platnostUdajeRob: text })));

/** What is not named here is dropped by the parser, above all the date of birth. */
const person = z.object({
  platnostUdajeRos: text,
  osobaFyzicka: z.object({
    osobaRob: z.optional(z.nullable(z.object({ jmeno: value, prijmeni: value }))),
    osobaRos: z.optional(z.nullable(z.object({ osobaTextem: text }))),
  }),
});

const answer = z.object({
  icoId: text,
  zaznamy: z.array(z.object({ ico: text, statutarniOrgany: z.optional(z.nullable(z.array(z.unknown()))) })),
});

const failure = z.object({ kod: text, subKod: text });

/** The statutory body of a municipality in the register of persons, as ARES hands it on (public-registers.md 5). */
export function read(body: string, subject: Subject): Reading {
  const json = parseJson(body);
  if (!json.ok) return json.reading;
  const parsed = answer.safeParse(json.value);
  if (!parsed.success) return unknown(isNotFound(json.value) ? 'notFound' : 'notData');
  const { icoId, zaznamy } = parsed.data;
  const isOwn = (ico: string | null | undefined) => !ico || padded(ico) === subject.ico;
  const records = zaznamy.filter(({ ico }) => isOwn(ico));
  if (!isOwn(icoId) || records.length < Math.min(1, zaznamy.length)) return unknown('otherSubject');
  if (records.length === 0) return unknown('notFound');
  const members = records.flatMap(record => record.statutarniOrgany ?? []);
  const heads = members.flatMap(headOf);
  if (heads.length === 0) return unknown('noHead');
  // Whoever cannot be read may be the mayor.
  return heads.length < members.length ? unknown('unclearHead') : { status: 'found', heads };
}

function headOf(raw: unknown): Head[] {
  const read = person.safeParse(raw);
  if (!read.success || !isRight(read.data.platnostUdajeRos)) return [];
  const { osobaRob, osobaRos } = read.data.osobaFyzicka;
  const given = valid(osobaRob?.jmeno);
  const surname = valid(osobaRob?.prijmeni);
  const name = given && surname ? `${given} ${surname}` : (osobaRos?.osobaTextem ?? '').trim();
  // A person as one text may bring a date of birth along.
  return name && !/\p{N}/u.test(name) ? [{ name }] : [];
}

/** What the register of inhabitants marks as wrong is not taken. */
function valid(field: z.infer<typeof value>): string {
  return isRight(field?.platnostUdajeRob) ? (field?.hodnota ?? '').trim() : '';
}

function isRight(mark: string | null | undefined): boolean {
  return !mark || mark === 'spravny';
}

function isNotFound(value: unknown): boolean {
  const read = failure.safeParse(value);
  return read.success && /NENALEZEN/i.test(`${read.data.kod} ${read.data.subKod}`);
}
