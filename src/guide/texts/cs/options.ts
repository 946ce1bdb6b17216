/** Words of the page with the marked fields. */
export const options = {
  title: 'Označená pole',
  lead: 'Pole, která jste průvodci ukázali na stránkách portálů. Průvodce si pamatuje jen jejich popisek a místo na stránce, nikdy to, co v nich je.',
  none: 'Zatím tu nic není. Otevřete stránku ve Správě dat nebo v ePUSA, v okně průvodce rozbalte „Nevidíte na stránce nápovědu?“ a zvolte „Ukázat pole na stránce“.',
  named: '„{label}“',
  noLabel: 'pole bez popisku',
  order: '{nth}. z {of} stejných',
  section: 'v části „{section}“',
  takenFor: 'Za co průvodce bere pole {name}',
  silent: 'Nenapovídat',
  remove: 'Smazat označení pole {name}',
  removed: 'Označení je smazané: {name}',
  removeAll: 'Smazat všechna označení',
  removedAll: {
    one: 'Smazáno {count} označení.',
    few: 'Smazána {count} označení.',
    many: 'Smazáno {count} označení.',
    other: 'Smazáno {count} označení.',
  },
  changed: 'Uloženo: {name}',
  transferTitle: 'Přenést do jiného prohlížeče',
  transfer:
    'Uložte označená pole do souboru a na jiném počítači ho načtěte. Soubor můžete poslat i správci rozšíření, aby tato pole průvodce příště poznal sám.',
  save: 'Uložit do souboru',
  file: 'oznacena-pole.json',
  load: 'Načíst ze souboru',
  loaded: 'Soubor je načtený.',
} as const;
