/** Words of the page that opens once after the installation. */
export const welcome = {
  name: 'Povolební průvodce',
  title: 'Vítejte',
  lead: 'Průvodce vás provede změnou starosty ve Správě dat (SOVM) a v ePUSA. Od prvního kroku až po záznam do spisu.',
  pictures: {
    steps: {
      heading: 'Kroky, které zbývají',
      text: 'Klepněte na ikonu průvodce v liště prohlížeče a vyberte svou obec. Uvidíte kroky v pořadí, v jakém na sebe navazují, a na co se čeká.',
    },
    hints: {
      heading: 'Rada přímo na stránce',
      text: 'Ve Správě dat a v ePUSA poradí u každého pole, které pozná. Co napíšete, posoudí přímo na stránce a nikam to neukládá.',
    },
    guard: {
      heading: 'Otázka před nevratným uložením',
      text: 'Uložením nového starosty skončí přihlášení dosavadního starosty do datové schránky. Zbývá-li něco předtím, průvodce se jednou zeptá.',
    },
  },
  promise: 'Průvodce běží jen na stránkách Správy dat a ePUSA. Nic neodesílá a žádný účet nepotřebuje.',
  pin: 'Ikonu průvodce si připněte: klepněte na dílek skládačky vedle adresy a u Povolebního průvodce na špendlík.',
  begin: 'Založit první případ',
} as const;
