import type { RegisterId } from '../../guide/registers.ts';
import { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { factsOf } from '../../ui/municipality/municipalityWords.ts';
import { Verdicts } from '../../ui/verdicts/Verdicts.tsx';
import type { Found } from './useLookup.ts';

/** One municipality with the answers of all registers. */
export function FoundCard({ found, allow }: { found: Found; allow: (id: RegisterId) => void }) {
  const i18n = useI18n();
  const { say, language } = i18n;
  const { municipality, mayor, checks } = found;
  const name = mayor && `${mayor.givenName} ${mayor.surname}`;
  return (
    <article class="card found">
      <h3>{municipality.name}</h3>
      <p class="help">
        {factsOf(i18n, municipality, true)}
        {name && ` · ${say(optionsTexts[language].lookup.lookingFor, { name })}`}
      </p>
      <Verdicts checks={checks} municipalityCode={municipality.code} allow={allow} />
    </article>
  );
}
