import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Case, checklist, isArchived, registersAwaited, settledSteps } from '../../checklist/index.ts';
import { procedure } from '../../guide/procedure.ts';
import { registers } from '../../guide/registers.ts';
import type { Settings } from '../../store/types.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import type { RegisterAccess } from '../../ui/registerAccess.ts';
import { Unfold } from '../../ui/Unfold.tsx';
import { Verdicts } from '../../ui/verdicts/Verdicts.tsx';
import { shortText } from '../../ui/verdicts/words.ts';
import { useIndex, type WatchIndex } from '../../ui/watchIndex.ts';
import { Switch } from '../settings/Switch.tsx';
import type { Cases } from '../types.ts';
import { adviceOf } from './advice.ts';
import { useVerification } from './useVerification.ts';

export interface VerificationParts {
  settings: Settings;
  registers: RegisterAccess;
  watchIndex: WatchIndex;
}

interface VerificationProps extends VerificationParts {
  kase: Case;
  send: Cases['send'];
  now: () => Date;
}

/** Whether there is anything to look for: what was saved in SOVM, or a record that is to be looked at again. */
export function canVerify(kase: Case): boolean {
  if (isArchived(kase)) return (kase.checks ?? []).length > 0;
  return kase.kind === 'reelected' || settledSteps(kase).get('sovm-statutory')?.what === 'done';
}

/** „Už je to vidět?“: asks the public registers and says what they answered, and what to do after it. */
export function Verification({ kase, send, now, settings, registers: access, watchIndex }: VerificationProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const { verification } = texts;
  const { busy, answered, asked, missing, check, allow } = useVerification(kase, settings, access, send);
  const received = useIndex(watchIndex);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed may be gone.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (answered && isLost) section.current?.querySelector<HTMLElement>('button')?.focus();
  }, [answered]);
  const { checks = [], mayor, municipality } = kase;
  const advice = adviceOf(kase);
  const awaited = registersAwaited(checklist(procedure, kase, now()), kase);
  const hosts = missing.map(id => registers[id].host).join(', ');
  const rows = <Verdicts checks={checks} municipalityCode={municipality?.code ?? ''} allow={allow} />;
  return (
    <section ref={section} class="verification" aria-labelledby="verification-title">
      <h2 id="verification-title">{say(verification.title)}</h2>
      {mayor && !isArchived(kase) && (
        <>
          {checks.length === 0 && <p class="help">{say(verification.lead)}</p>}
          <div class="verification-actions">
            <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && check()}>
              {say(busy ? verification.checking : checks.length > 0 ? verification.again : verification.check)}
            </button>
            {(busy || received !== null) && (
              <button type="button" class="button quiet" onClick={() => send({ kind: 'cancelChecks' })}>
                {say(verification.cancel)}
              </button>
            )}
          </div>
          {missing.length > 0 && !busy && <p class="help">{say(verification.whyAccess, { hosts })}</p>}
        </>
      )}
      {!mayor && <p class="help">{say(verification.noName)}</p>}
      <p class="help progress" role="status">
        {received !== null && say(verification.searching, { read: Math.floor(received / 1_000_000) })}
      </p>
      <p class="visually-hidden" role="status">
        {answered && say(verification.checked)}
      </p>
      {advice && <p class="advice">{say(verification.advice[advice])}</p>}
      {asked
        ? rows
        : checks.length > 0 && (
            <Unfold
              captionClass="fold"
              caption={
                <>
                  <Icon name="chevron" />
                  {shortText(i18n, checks)}
                </>
              }
            >
              {rows}
            </Unfold>
          )}
      {mayor && awaited.length > 0 && (
        <>
          <Switch
            label={say(verification.daily)}
            on={settings.checkDaily}
            change={checkDaily => void send({ kind: 'changeSettings', patch: { checkDaily } })}
          />
          <p class="help">{say(verification.dailyHelp)}</p>
        </>
      )}
    </section>
  );
}
