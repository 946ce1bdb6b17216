import { startOfDay } from '../calendar/civilDay.ts';
import type { Case } from '../checklist/index.ts';
import { procedure } from '../guide/procedure.ts';
import { registerIds, registers } from '../guide/registers.ts';
import { recordTexts } from '../guide/texts/recordTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import { type I18n, useI18n } from '../ui/i18n.tsx';
import { type Account, accountOf } from './account.ts';
import { openReason } from './openReason.ts';
import { Table } from './Table.tsx';

/** The sheet: whose case it is, what was done and by what it shows, what remains, how it went. */
export function RecordSheet({ kase, now, print }: { kase: Case; now: Date; print: () => void }) {
  const i18n = useI18n();
  const { say, date, texts, language } = i18n;
  const record = recordTexts[language];
  const { steps } = texts;
  const { checks = [] } = kase;
  const account = accountOf(procedure, kase, now);
  const moment = (at: string) => date(new Date(at), 'moment');
  return (
    <main class="sheet">
      <p class="toolbar">
        <button type="button" class="button main" onClick={print}>
          <Icon name="print" />
          {say(record.print)}
        </button>
      </p>
      <h1>{say(kase.kind === 'reelected' ? record.titleReelected : record.title)}</h1>
      <dl class="facts">
        {factsOf(i18n, kase, account, now).map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Table
        title={say(record.doneTitle)}
        head={[say(record.step), say(record.when), say(record.by)]}
        none={say(record.noneDone)}
        rows={account.done.map(({ step, event }) => [
          say(steps[step.id]),
          moment(event.at),
          say(record.byWhom[event.by]),
        ])}
      />
      {account.skipped.length > 0 && (
        <Table
          title={say(record.skippedTitle)}
          head={[say(record.step), say(record.when)]}
          rows={account.skipped.map(({ step, event }) => [say(steps[step.id]), moment(event.at)])}
        />
      )}
      <Table
        title={say(record.openTitle)}
        head={[say(record.step), say(record.reason)]}
        none={say(record.noneOpen)}
        rows={account.open.map(step => [say(steps[step.id]), openReason(i18n, step)])}
      />
      {checks.length > 0 && (
        <Table
          title={say(record.checksTitle)}
          head={[say(record.register), say(record.verdict), say(record.checkedAt)]}
          rows={registerIds
            .flatMap(id => checks.filter(({ register }) => register === id))
            .map(({ register, verdict, at, asOf }) => [
              registers[register].name,
              say(texts.verification.short[verdict]),
              asOf ? `${moment(at)}, ${say(record.asOf, { date: date(new Date(asOf), 'full') })}` : moment(at),
            ])}
        />
      )}
      {account.history.length > 0 && (
        <Table
          title={say(record.historyTitle)}
          head={[say(record.when), say(record.step), say(record.state), say(record.by)]}
          rows={account.history.map(event => [
            moment(event.at),
            say(steps[event.step]),
            say(record[event.what]),
            say(record.byWhom[event.by]),
          ])}
        />
      )}
      <p class="signature">{say(record.signature)}</p>
      <p class="note">{say(record.note)}</p>
    </main>
  );
}

function factsOf(
  { say, count, date, texts, language }: I18n,
  { kind, ico, municipality, mayor, meetingOn, openedAt }: Case,
  { open, total }: Account,
  now: Date,
): [term: string, fact: string][] {
  const record = recordTexts[language];
  const { popup } = texts;
  const place = municipality
    ? [
        municipality.name,
        say(popup.district, { district: municipality.district }),
        municipality.region,
        say(popup.ico, { ico }),
        say(popup.code, { code: municipality.code }),
      ]
    : [say(popup.ico, { ico })];
  return [
    [say(record.municipality), place.join(', ')],
    [say(record.kind), say(popup.kinds[kind])],
    [say(record.meeting), date(startOfDay(meetingOn), 'full')],
    ...(mayor ? [[say(record.mayor), `${mayor.givenName} ${mayor.surname}`] satisfies [string, string]] : []),
    [say(record.opened), date(new Date(openedAt), 'moment')],
    [say(record.printed), date(now, 'moment')],
    [
      say(record.state),
      open.length > 0 ? count(record.stateOpen, open.length, { total }) : say(record.stateDone, { total }),
    ],
  ];
}
