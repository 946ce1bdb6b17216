import { useRef, useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { mailLink } from './mailto.ts';
import { type HelpMessage, textOf } from './message.ts';

interface SendingProps {
  message: HelpMessage;
  /** `null` while there is no address to write to. */
  email: string | null;
  /** The clerk wants to write, and there is no address. */
  addressMissing: () => void;
}

/** The whole text to read, the link that opens it in the mail, and copying. The extension itself sends nothing. */
export function Sending({ message, email, addressMissing }: SendingProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { help } = texts;
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);
  const text = textOf(i18n, message);
  const link = email === null ? null : mailLink(i18n, email, message);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => {
        area.current?.focus();
        area.current?.select();
        setCopied('copyFailed');
      },
    );
  return (
    <>
      <Field id="help-message" label={say(help.message)} help={say(help.messageHelp)}>
        {ties => <textarea {...ties} ref={area} class="input message" rows={9} readOnly value={text} />}
      </Field>
      <div class="fit" role="status">
        {link && link.holds !== 'all' && (
          <p class="said">
            <Icon name="info" />
            <span>{say(help[link.holds])}</span>
          </p>
        )}
      </div>
      <div class="help-actions">
        {link ? (
          // A mail on the web opens in a tab of its own; without one the popup would have to make way for it.
          <a class="button main" href={link.href} target="_blank" rel="noreferrer">
            {say(help.open)}
          </a>
        ) : (
          <button type="button" class="button main" onClick={addressMissing}>
            {say(help.open)}
          </button>
        )}
        <button type="button" class="button" onClick={copy}>
          {say(help.copy)}
        </button>
      </div>
      <p class="copied" role="status">
        {copied && say(help[copied])}
      </p>
    </>
  );
}
