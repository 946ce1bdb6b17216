import { useEffect, useState } from 'preact/hooks';
import type { Municipality } from '../../directory/index.ts';
import { useI18n } from '../i18n.tsx';
import { factsOf } from './municipalityWords.ts';

/** How long the number of matches waits for the next key before it is read out, in ms. */
const pause = 500;

interface MunicipalityStatusProps {
  chosen: Municipality | null;
  /** How many match, in words; empty when no list is shown. */
  size: string;
  loading: boolean;
}

/** Under the input: which municipality is chosen. Read out with the number of matches, once the typing pauses. */
export function MunicipalityStatus({ chosen, size, loading }: MunicipalityStatusProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { popup } = texts;
  const [announced, setAnnounced] = useState('');
  const facts = chosen ? factsOf(i18n, chosen, true) : null;
  const spoken = chosen ? say(popup.municipalityChosen, { municipality: `${chosen.name}, ${facts}` }) : size;

  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(spoken), pause);
    return () => clearTimeout(timer);
  }, [spoken]);

  return (
    <>
      {facts && <p class="chosen">{facts}</p>}
      {loading && <p class="help">{say(popup.municipalityLoading)}</p>}
      <p class="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}
