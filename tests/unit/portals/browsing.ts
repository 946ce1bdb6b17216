import { Window } from 'happy-dom';
import { expect } from 'vitest';
import { addressOf, type ReplicaPageId } from '../../portals/addresses.ts';
import { type Visit, visit } from '../../portals/client.ts';
import type { Dialect } from '../../portals/dialects/model.ts';
import { controlNames } from '../../portals/dialects/names.ts';
import type { Portals } from '../../portals/server.ts';

export const sovm = 'www.czechpoint.cz';
export const epusa = 'www.epusa.cz';

export type Fields = Readonly<Record<string, string>>;

/** Control values by key, as the dialect names and splits them. */
function named(dialect: Dialect, form: string, values: Fields): Fields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const names = controlNames(dialect, form, key);
      const parts = names.length === 3 ? value.split('.') : [value];
      return names.map((name, index) => [name, parts[index] ?? '']);
    }),
  );
}

/** Posts a form as a browser with the dialect's cookie would. */
export function post(
  portals: Portals,
  dialect: Dialect,
  page: ReplicaPageId,
  form: string,
  values: Fields,
  parameters: Fields = {},
): Promise<Visit> {
  const host = page.startsWith('epusa.') ? epusa : sovm;
  const path = addressOf(page, dialect, parameters);
  return visit(portals, host, path, { cookie: `dialect=${dialect}`, fields: named(dialect, form, values) });
}

/** Where the post led, read by the same browser. */
export function followed(portals: Portals, dialect: Dialect, host: string, reply: Visit): Promise<Visit> {
  expect(reply.status).toBe(303);
  return visit(portals, host, reply.headers.location ?? '', { cookie: `dialect=${dialect}` });
}

export function parse(body: string): Window['document'] {
  const window = new Window({ settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true } });
  window.document.write(body);
  return window.document;
}
