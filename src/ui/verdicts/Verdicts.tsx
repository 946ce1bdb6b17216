import type { RegisterCheck } from '../../checklist/index.ts';
import { type RegisterId, registerIds, registers, type Verdict } from '../../guide/registers.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useI18n } from '../i18n.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { onlyNames, sourceOf, verdictText } from './words.ts';

interface VerdictsProps {
  checks: readonly RegisterCheck[];
  /** RÚIAN code, for the way to the page of the municipality. */
  municipalityCode: string;
  /** Asks for the permission to read a register; called straight from a click. */
  allow: (id: RegisterId) => void;
}

const icons: Readonly<Record<Verdict, IconName>> = {
  yes: 'check',
  probably: 'search',
  notYet: 'clock',
  unknown: 'dash',
};

/** What each register said, one row each. */
export function Verdicts({ checks, municipalityCode, allow }: VerdictsProps) {
  const rows = registerIds.flatMap(id => checks.filter(({ register }) => register === id));
  return (
    <ul class="verdicts">
      {rows.map(check => (
        <VerdictRow key={check.register} check={check} municipalityCode={municipalityCode} allow={allow} />
      ))}
    </ul>
  );
}

function VerdictRow({ check, municipalityCode, allow }: Omit<VerdictsProps, 'checks'> & { check: RegisterCheck }) {
  const i18n = useI18n();
  const { say, date, texts } = i18n;
  const { verification } = texts;
  const { register, verdict, reason, at, asOf, shows } = check;
  const times = [
    ...(asOf ? [say(verification.confirmedAt, { date: date(new Date(asOf), 'full') })] : []),
    say(verification.askedAt, { date: date(new Date(at), 'moment') }),
  ];
  return (
    <li class={`verdict ${verdict}`} data-register={register}>
      <Icon name={onlyNames(check) ? 'info' : icons[verdict]} />
      <div>
        <p class="verdict-source" lang="cs">
          {registers[register].name}
        </p>
        <p class="verdict-text">
          {verdictText(i18n, check)}
          {shows.length > 0 && ` ${say(verification.shows, { names: shows.join(', ') })}`}
        </p>
        <p class="verdict-more">
          <span>{times.join(' · ')}</span>
          <OutsideLink href={sourceOf(register, municipalityCode)}>{say(verification.source)}</OutsideLink>
        </p>
        {reason === 'noAccess' && (
          <button type="button" class="button quiet" onClick={() => allow(register)}>
            {say(verification.allow)}
          </button>
        )}
      </div>
    </li>
  );
}
