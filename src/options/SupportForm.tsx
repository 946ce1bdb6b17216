import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type RegionName, regionOf, type SupportContact } from '../guide/regions.ts';
import { sources } from '../guide/sources.ts';
import type { Support } from '../store/inForce.ts';
import { checkedEmail, checkedPhone } from '../ui/contact.ts';
import { Field } from '../ui/Field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import type { ChangeSupport } from './Support.tsx';

interface SupportFormProps {
  region: RegionName;
  /** What the clerk has entered. */
  own: SupportContact | null;
  /** What holds without that. */
  byDefault: Support | null;
  change: ChangeSupport;
}

/** The contact of one region: filled in, corrected, or given back. Nothing wrong is kept, and nothing typed is lost. */
export function SupportForm({ region, own, byDefault, change }: SupportFormProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { help, popup } = texts;
  const [typed, setTyped] = useState(own ?? byDefault?.contact ?? { email: '', name: '', phone: '' });
  const [tried, setTried] = useState(false);
  const email = checkedEmail(i18n, typed.email);
  const phone = checkedPhone(i18n, typed.phone);

  const save = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!email.ok) return focusOn('support-email');
    if (!phone.ok) return focusOn('support-phone');
    const contact = { email: email.value, name: typed.name.trim(), phone: phone.value };
    change(region, contact, own, say(help.saved, { region }));
  };
  const giveBack = () => change(region, null, own, say(byDefault ? help.restored : help.removed, { region }));
  const input = (part: keyof SupportContact) => ({
    class: 'input',
    autocomplete: 'off',
    maxLength: 200,
    value: typed[part],
    onInput: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [part]: event.currentTarget.value }),
  });
  return (
    <form class="support-form" noValidate onSubmit={save}>
      {!own && <Origin region={region} byDefault={byDefault} />}
      <Field id="support-email" label={say(help.email)} error={tried && !email.ok ? email.said : undefined}>
        {ties => <input {...ties} {...input('email')} type="email" />}
      </Field>
      <div class="pair">
        <Field id="support-name" label={say(help.name)} aside={say(popup.optional)}>
          {ties => <input {...ties} {...input('name')} type="text" />}
        </Field>
        <Field
          id="support-phone"
          label={say(help.contactPhone)}
          aside={say(popup.optional)}
          error={tried && !phone.ok ? phone.said : undefined}
        >
          {ties => <input {...ties} {...input('phone')} type="tel" />}
        </Field>
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {say(help.save)}
        </button>
        {own && (
          <button type="button" class="button" onClick={giveBack}>
            {say(byDefault ? help.restore : help.remove)}
          </button>
        )}
      </div>
    </form>
  );
}

/** Whose word the contact is that the form begins with. */
function Origin({ region, byDefault }: Pick<SupportFormProps, 'region' | 'byDefault'>) {
  const { say, texts } = useI18n();
  const { help, popup } = texts;
  const documented = regionOf(region);
  if (byDefault?.from === 'policy') return <p class="help">{say(help.fromPolicy)}</p>;
  if (!byDefault || !documented) return <p class="help">{say(help.contactNone)}</p>;
  const source = sources[documented.source];
  return (
    <p class="help">
      {say(help.fromGuide, { ...source })}{' '}
      {'url' in source && <OutsideLink href={source.url}>{say(popup.source)}</OutsideLink>}
    </p>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
