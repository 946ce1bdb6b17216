import { Icon } from '../ui/Icon.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { problemText } from '../ui/problemText.ts';
import type { Problem } from './types.ts';

/** While nothing could be read yet: quiet loading, or why it failed and a way to try again. */
export function NoState({ problem, retry }: { problem: Problem | 'silent' | null; retry: () => void }) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { popup } = texts;
  if (problem === null) return <h1 class="loading">{say(popup.loading)}</h1>;
  return (
    <div class="no-state" role="alert">
      <h1 class="visually-hidden">{say(popup.name)}</h1>
      <Icon name="alert" />
      <p>{problemText(i18n, problem)}</p>
      <button type="button" class="button" onClick={retry}>
        {say(popup.retry)}
      </button>
    </div>
  );
}
