import { useEffect, useRef } from 'preact/hooks';
import { type Directory, distinction, type Municipality } from '../../directory/index.ts';
import { useI18n } from '../i18n.tsx';
import { factsOf } from './municipalityWords.ts';

interface MunicipalityOptionProps {
  id: string;
  municipality: Municipality;
  directory: Directory;
  active: boolean;
  choose: () => void;
}

/** One municipality in the list. Pressing it leaves the focus in the input. */
export function MunicipalityOption({ id, municipality, directory, active, choose }: MunicipalityOptionProps) {
  const i18n = useI18n();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are handled where the focus is, at the input.
    <div
      ref={item}
      id={id}
      class="option"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseDown={event => event.preventDefault()}
      onClick={choose}
    >
      <span class="option-name">{municipality.name}</span>
      <span class="visually-hidden">, </span>
      <span class="option-facts">{factsOf(i18n, municipality, distinction(municipality, directory) === 'orp')}</span>
    </div>
  );
}
