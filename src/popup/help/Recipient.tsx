import { regionOf } from '../../guide/regions.ts';
import { sources } from '../../guide/sources.ts';
import type { Support } from '../../store/inForce.ts';
import { Field } from '../../ui/Field.tsx';
import { type I18n, useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';

interface RecipientProps {
  known: Support | null;
  region: string;
  /** The address that the clerk writes where none is known, and what is wrong with it. */
  typed: string;
  error: string | undefined;
  type: (email: string) => void;
  leave: () => void;
}

/** Whom the message goes to, and whose word that is; else a field for the address. */
export function Recipient({ known, region, typed, error, type, leave }: RecipientProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { help } = texts;
  if (known) {
    const { email, name, phone } = known.contact;
    return (
      <section class="recipient" aria-labelledby="help-to">
        <h2 id="help-to" class="label">
          {say(help.to)}
        </h2>
        <p>{[name, email, phone && say(help.phone, { phone })].filter(part => part).join(', ')}</p>
        <p class="help">{originOf(i18n, known, region)}</p>
        <OptionsLink>{say(help.changeContact)}</OptionsLink>
      </section>
    );
  }
  return (
    <div class="recipient">
      <Field id="help-email" label={say(help.email)} help={say(help.unknown)} error={error}>
        {ties => (
          <input
            {...ties}
            class="input"
            type="email"
            autocomplete="off"
            value={typed}
            onInput={event => type(event.currentTarget.value)}
            onBlur={leave}
          />
        )}
      </Field>
      <OptionsLink>{say(help.keepContact)}</OptionsLink>
    </div>
  );
}

function OptionsLink({ children }: { children: string }) {
  return (
    <OutsideLink class="button quiet" href="options.html#support">
      {children}
    </OutsideLink>
  );
}

function originOf({ say, texts: { help } }: I18n, { from }: Support, region: string): string {
  if (from === 'clerk') return say(help.fromClerk);
  const documented = regionOf(region);
  return from === 'guide' && documented ? say(help.fromGuide, { ...sources[documented.source] }) : say(help.fromPolicy);
}
