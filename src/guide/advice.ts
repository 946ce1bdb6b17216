import type { FieldId } from './fields.ts';
import type { PortalId } from './portals.ts';
import type { SourceId } from './sources.ts';

interface Advice {
  source: SourceId;
  /** Only on this portal; both when absent. */
  portal?: PortalId;
}

/** Fields at which a line says what belongs there, with the source of that line. Its text is `what.<field>`. */
export const advice = {
  'person.givenName': { source: 'caaisIntegration' },
  'person.surname': { source: 'caaisIntegration' },
  'person.titleBefore': { source: 'jipSchemas' },
  'person.titleAfter': { source: 'jipSchemas' },
  'person.birthDate': { source: 'jipSchemas' },
  'person.birthPlace': { source: 'caaisIntegration' },
  'document.type': { source: 'caaisIntegration' },
  'document.number': { source: 'idCards' },
  'contact.email': { source: 'caaisHandbook' },
  'contact.phone': { source: 'caaisHandbook' },
  'account.username': { source: 'jipSchemas', portal: 'sovm' },
  'office.position': { source: 'jipSchemas' },
  'office.statutory': { source: 'loginArticle' },
  'rights.edotace': { source: 'edotaceLogin' },
  'rights.other': { source: 'practice' },
} as const satisfies { [F in FieldId]?: Advice };

export type AdvisedField = keyof typeof advice;
