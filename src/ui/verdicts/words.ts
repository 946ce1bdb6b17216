import type { RegisterCheck } from '../../checklist/index.ts';
import { epusaPageOf, type RegisterId, registerIds, registers } from '../../guide/registers.ts';
import type { I18n } from '../i18n.tsx';

/** What a register said, in one or two sentences. Not to know is never worded as a no. */
export function verdictText({ say, texts: { verification } }: I18n, check: RegisterCheck): string {
  if (onlyNames(check)) return '';
  const { verdict, reason } = check;
  const said = say(verification.verdicts[verdict]);
  return verdict === 'unknown' && reason ? `${said} ${say(verification.reasons[reason])}` : said;
}

/** Nobody was looked for: the names that the register gives are the answer. */
export function onlyNames({ reason, shows }: RegisterCheck): boolean {
  return reason === 'noName' && shows.length > 0;
}

/** All answers in one line: „SOVM: ano, ROS: nevíme“. */
export function shortText({ say, texts: { verification } }: I18n, checks: readonly RegisterCheck[]): string {
  return registerIds
    .flatMap(id => checks.filter(({ register }) => register === id))
    .map(({ register, verdict }) => `${registers[register].short}: ${say(verification.short[verdict])}`)
    .join(', ');
}

/** Where a person can look; ePUSA has a page for each municipality. */
export function sourceOf(id: RegisterId, municipalityCode: string): string {
  const isPage = id === 'epusa' && municipalityCode !== '';
  return isPage ? epusaPageOf(municipalityCode) : registers[id].home;
}
