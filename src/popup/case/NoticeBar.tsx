import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import type { Notice, Settle } from './useSettling.ts';

interface NoticeBarProps {
  notice: Notice | null;
  settle: Settle;
  forget: () => void;
}

/** What was just settled, read out, with the way back. It stays until the next act or until it is closed. */
export function NoticeBar({ notice, settle, forget }: NoticeBarProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  return (
    <div class="floating" role="status">
      {notice && (
        <div class="notice">
          <p>
            {notice.what === 'undone'
              ? say(popup.undone)
              : say(notice.what === 'done' ? popup.marked : popup.skipped, { step: say(texts.steps[notice.step]) })}
          </p>
          {notice.what !== 'undone' && (
            <button type="button" class="button quiet" onClick={event => settle(notice.step, 'undone', event)}>
              <Icon name="undo" />
              {say(popup.undo)}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={say(popup.close)}
            title={say(popup.close)}
            onClick={forget}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
