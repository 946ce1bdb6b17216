import { Icon } from './Icon.tsx';
import { useI18n } from './i18n.tsx';

interface NoticeProps {
  /** `null` while there is nothing to say. */
  text: string | null;
  undo?: ((event: MouseEvent) => void) | undefined;
  forget: () => void;
}

/** What was just done, read out, with the way back. It stays until the next act or until it is closed. */
export function Notice({ text, undo, forget }: NoticeProps) {
  const { say, texts } = useI18n();
  const close = say(texts.popup.close);
  return (
    <div class="floating" role="status">
      {text !== null && (
        <div class="notice">
          <p>{text}</p>
          {undo && (
            <button type="button" class="button quiet" onClick={undo}>
              <Icon name="undo" />
              {say(texts.popup.undo)}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={close} title={close} onClick={forget}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
