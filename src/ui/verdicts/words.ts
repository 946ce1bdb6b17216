import type { RegisterCheck } from '../../checklist/index.ts';
import { type RegisterId, registerIds, registers } from '../../guide/registers.ts';
import type { I18n } from '../i18n.tsx';

/** What a register said, in one or two sentences. Not to know is never worded as a no. */
export function verdictText({ say, texts: { verification } }: I18n, { verdict, reason }: RegisterCheck): string {
  const said = say(verification.verdicts[verdict]);
  return verdict === 'unknown' && reason ? `${said} ${say(verification.reasons[reason])}` : said;
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
  return isPage ? `https://www.epusa.cz/index.php?obec=${municipalityCode}` : registers[id].home;
}
