import * as z from 'zod/mini';
import { parseJson } from './json.ts';
import { padded } from './sovm.ts';
import { type Head, type Reading, type Subject, unknown } from './types.ts';

export { judge } from './judge.ts';

const value = z.optional(
  z.nullable(
    z.object({ hodnota: z.optional(z.nullable(z.string())), platnostUdajeRob: z.optional(z.nullable(z.string())) }),
  ),
);

/** What is not named here is dropped by the parser, above all the date of birth. */
const person = z.object({
  osobaFyzicka: z.optional(
    z.nullable(
      z.object({
        osobaRob: z.optional(z.nullable(z.object({ jmeno: value, prijmeni: value }))),
        osobaRos: z.optional(z.nullable(z.object({ osobaTextem: z.optional(z.nullable(z.string())) }))),
      }),
    ),
  ),
});

const answer = z.object({
  zaznamy: z.array(
    z.object({
      ico: z.optional(z.nullable(z.string())),
      statutarniOrgany: z.optional(z.nullable(z.array(z.unknown()))),
    }),
  ),
});

const failure = z.object({ kod: z.string(), subKod: z.optional(z.nullable(z.string())) });

/** The statutory body of a municipality in the register of persons, as ARES hands it on (public-registers.md 5). */
export function read(body: string, subject: Subject): Reading {
  const json = parseJson(body);
  if (!json.ok) return json.reading;
  const parsed = answer.safeParse(json.value);
  if (!parsed.success) return unknown(failure.safeParse(json.value).success ? 'notFound' : 'notData');
  const records = parsed.data.zaznamy.filter(({ ico }) => !ico || padded(ico) === subject.ico);
  if (records.length === 0) return unknown(parsed.data.zaznamy.length > 0 ? 'otherSubject' : 'notFound');
  const heads = records.flatMap(record => record.statutarniOrgany ?? []).flatMap(headOf);
  return heads.length > 0 ? { status: 'found', heads } : unknown('noHead');
}

function headOf(raw: unknown): Head[] {
  const read = person.safeParse(raw);
  const { osobaRob, osobaRos } = (read.success && read.data.osobaFyzicka) || {};
  const given = valid(osobaRob?.jmeno);
  const surname = valid(osobaRob?.prijmeni);
  const name = given && surname ? `${given} ${surname}` : withoutNumbers(osobaRos?.osobaTextem ?? '');
  return name ? [{ name }] : [];
}

/** What the register of inhabitants marks as wrong is not taken. */
function valid(field: z.infer<typeof value>): string {
  const isWrong = field?.platnostUdajeRob && field.platnostUdajeRob !== 'spravny';
  return isWrong ? '' : (field?.hodnota ?? '').trim();
}

/** A person as one text may bring a date of birth along. */
function withoutNumbers(text: string): string {
  return /\d/.test(text) ? '' : text.trim();
}
