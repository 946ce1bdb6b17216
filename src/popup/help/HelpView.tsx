import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { supportFor } from '../../store/inForce.ts';
import type { State } from '../../store/types.ts';
import { checkedEmail, checkedPhone } from '../../ui/contact.ts';
import { Field } from '../../ui/Field.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import type { CheckPage } from '../types.ts';
import { Elearning } from './Elearning.tsx';
import { composeHelp, type HelpFacts } from './message.ts';
import { Recipient } from './Recipient.tsx';
import { Sending } from './Sending.tsx';

/** What the clerk has written, as typed. It is kept while the popup is open, and nowhere else. */
export interface HelpWords {
  what: string;
  phone: string;
  /** Of the support, where the guide knows none. */
  email: string;
}

export const noHelpWords: HelpWords = { what: '', phone: '', email: '' };

/** What a message to the support needs beside the case. */
export interface HelpParts {
  /** What clerk and policy say of the support. */
  said: Pick<State, 'settings' | 'policy'>;
  check: CheckPage;
  version: string;
  words: HelpWords;
  write: (words: HelpWords) => void;
}

interface HelpViewProps extends HelpParts {
  kase: Case;
  step: HelpFacts['step'];
  back: () => void;
}

/** A message to the IT support of the region: what the clerk adds, whom it goes to, the text, and the ways to send it. */
export function HelpView({ kase, step, said, check, version, words, write, back }: HelpViewProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { help, popup } = texts;
  const page = usePage(check);
  const [phoneLeft, setPhoneLeft] = useState(false);
  const [emailLeft, setEmailLeft] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const region = kase.municipality?.region ?? '';
  const known = supportFor(region, said);
  const to = known ? { ok: true as const, value: known.contact.email } : checkedEmail(i18n, words.email);
  const phone = checkedPhone(i18n, words.phone);
  const message = composeHelp(
    i18n,
    { kase, step, page, version },
    { what: words.what, phone: phone.ok ? phone.value : words.phone },
  );
  const addressMissing = () => {
    setEmailLeft(true);
    document.getElementById('help-email')?.focus();
  };
  return (
    <div class="help-view">
      <header>
        <button type="button" class="button quiet" onClick={back}>
          {say(help.back)}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {say(help.title)}
        </h1>
        <p class="lead">{say(help.lead)}</p>
      </header>
      <Field id="help-what" label={say(help.what)} help={say(help.whatHelp)}>
        {ties => (
          <textarea
            {...ties}
            class="input"
            rows={3}
            value={words.what}
            onInput={event => write({ ...words, what: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        id="help-phone"
        label={say(help.callBack)}
        aside={say(popup.optional)}
        help={say(help.callBackHelp)}
        note={phoneLeft && !phone.ok ? say(help.callBackAsTyped, { problem: phone.said }) : undefined}
      >
        {ties => (
          <input
            {...ties}
            class="input"
            type="tel"
            autocomplete="tel"
            value={words.phone}
            onInput={event => write({ ...words, phone: event.currentTarget.value })}
            // A half of a number that is being typed is no mistake.
            onBlur={() => setPhoneLeft(true)}
          />
        )}
      </Field>
      <Recipient
        known={known}
        region={region}
        typed={words.email}
        error={emailLeft && !to.ok ? to.said : undefined}
        type={email => write({ ...words, email })}
        leave={() => setEmailLeft(words.email !== '')}
      />
      <Sending message={message} email={to.ok ? to.value : null} addressMissing={addressMissing} />
      <Elearning region={region} />
    </div>
  );
}

/** What the self-check says of the open portal page; nothing until it answers, or when there is none. */
function usePage(check: CheckPage): HelpFacts['page'] {
  const [page, setPage] = useState<HelpFacts['page']>(null);
  useEffect(() => {
    void check().then(answer => setPage(answer?.ok ? answer.check : null));
  }, []);
  return page;
}
