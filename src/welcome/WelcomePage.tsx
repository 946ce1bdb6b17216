import { welcomeTexts } from '../guide/texts/welcomeTexts.ts';
import { AccessBanner } from '../ui/AccessBanner.tsx';
import type { Access } from '../ui/access.ts';
import { I18nProvider, i18nIn } from '../ui/i18n.tsx';
import { languageFor, useDocument } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { GuardPicture, HintsPicture, StepsPicture } from './pictures.tsx';

/** What the page needs of the browser; a test gives its own. */
export interface WelcomePageProps {
  access: Access;
  /** The browser hides the icon until it is pinned. */
  hidesIcon: boolean;
  /** BCP 47. */
  browserLanguage: string;
}

const pictures = [
  ['steps', StepsPicture],
  ['hints', HintsPicture],
  ['guard', GuardPicture],
] as const;

/** The page after the installation: what the guide does, in three pictures, and the way to the first case. */
export function WelcomePage({ access, hidesIcon, browserLanguage }: WelcomePageProps) {
  const language = languageFor(null, browserLanguage);
  const texts = welcomeTexts[language];
  const { say } = i18nIn(language);
  useDocument(language, `${texts.title} – ${texts.name}`);
  return (
    <I18nProvider language={language}>
      <main class="welcome">
        <header>
          <p class="brand">
            <Mark />
            {say(texts.name)}
          </p>
          <h1>{say(texts.title)}</h1>
          <p>{say(texts.lead)}</p>
        </header>
        <ol class="pictures">
          {pictures.map(([id, Picture]) => (
            <li key={id}>
              <Picture />
              <h2>{say(texts.pictures[id].heading)}</h2>
              <p>{say(texts.pictures[id].text)}</p>
            </li>
          ))}
        </ol>
        <AccessBanner access={access} />
        <footer>
          <a class="button main" href="popup.html">
            {say(texts.begin)}
          </a>
          <p>{say(texts.promise)}</p>
          {hidesIcon && <p>{say(texts.pin)}</p>}
        </footer>
      </main>
    </I18nProvider>
  );
}
