import { useEffect, useState } from 'preact/hooks';
import type { Access } from './access.ts';
import { Banner } from './Banner.tsx';
import { useI18n } from './i18n.tsx';

/** Says that the browser keeps the guide off the portals, with the one click that lets it in. Silent while it is not known. */
export function AccessBanner({ access }: { access: Access }) {
  const { say, texts } = useI18n();
  const [standing, setStanding] = useState<'granted' | 'missing' | 'refused'>('granted');

  useEffect(() => {
    let ended = false;
    access.granted().then(
      granted => {
        if (!ended && !granted) setStanding('missing');
      },
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [access]);

  if (standing === 'granted') return null;
  // Firefox asks only straight from the click, so nothing may be awaited before `request`.
  const grant = () =>
    access.request().then(
      granted => setStanding(granted ? 'granted' : 'refused'),
      () => setStanding('refused'),
    );
  return (
    <Banner tone="alert">
      <p>{say(standing === 'refused' ? texts.popup.accessRefused : texts.popup.accessMissing)}</p>
      <button type="button" class="button" onClick={grant}>
        {say(texts.popup.accessGrant)}
      </button>
    </Banner>
  );
}
