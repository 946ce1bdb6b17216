/** Words of the notifications and of the button in the toolbar. */
export const reminders = {
  name: 'Povolební průvodce',
  ico: 'IČO {ico}',
  what: {
    opens: 'Na řadě je krok „{step}“.',
    waitOver:
      'Týden od zápisu v SOVM uplynul. Pokud ePUSA nového starostu ještě neukazuje, přihlaste se do ní administrátorským účtem.',
    dueSoon: 'Do {date} stihněte krok „{step}“.',
    overdue: 'Termín uplynul {date}. Zbývá krok „{step}“.',
  },
  shown: {
    sovm: 'Otevřená data SOVM už starostu ukazují.',
    epusa: 'ePUSA už starostu ukazuje. Čekání skončilo.',
  },
  several: {
    one: '{count} připomínka',
    few: '{count} připomínky',
    many: '{count} připomínky',
    other: '{count} připomínek',
  },
  more: {
    one: 'a {count} další',
    few: 'a {count} další',
    many: 'a {count} další',
    other: 'a {count} dalších',
  },
  remaining: {
    one: 'zbývá {count} krok',
    few: 'zbývají {count} kroky',
    many: 'zbývá {count} kroku',
    other: 'zbývá {count} kroků',
  },
  overdue: {
    one: '{count} je po termínu',
    few: '{count} jsou po termínu',
    many: '{count} je po termínu',
    other: '{count} je po termínu',
  },
} as const;
