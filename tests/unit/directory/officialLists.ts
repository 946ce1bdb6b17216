/** Extracts of the official lists in their real shape. Facts only; the rows were chosen for what they break. */
export const codeLists = {
  obec: `KOD;NAZEV;STATUS_KOD;POU_KOD;OKRES_KOD;CLENENI_SM_ROZSAH_KOD;CLENENI_SM_TYP_KOD;PLATI_OD;PLATI_DO;DATUM_VZNIKU
581372;Boskovice;3;2712;3701;;;13.04.2024 00:00:00;;
581429;Březina;2;2798;3703;;;13.04.2024 00:00:00;;24.11.1990 00:00:00
582891;Březina;2;2780;3703;;;13.04.2024 00:00:00;;
592935;Březina;1;3301;3712;;;30.10.2025 00:00:00;;15.11.1952 00:00:00
554782;Praha;5;19;9999;2;1;10.04.2024 00:00:00;;01.01.1869 00:00:00
539996;Brdy;1;531;3211;;;05.06.2015 00:00:00;31.12.2015 00:00:00;01.06.1950 00:00:00
`,
  okres: `KOD;NAZEV;VUSC_KOD;NUTS_LAU;PLATI_OD;PLATI_DO;DATUM_VZNIKU
3100;Hlavní město Praha;19;CZ0100;02.01.2021 00:00:00;01.07.2022 00:00:00;11.04.1960 00:00:00
3701;Blansko;116;CZ0641;02.01.2021 00:00:00;;11.04.1960 00:00:00
3703;Brno-venkov;116;CZ0643;02.01.2021 00:00:00;;11.04.1960 00:00:00
3712;Vyškov;116;CZ0646;02.01.2021 00:00:00;;11.04.1960 00:00:00
9999;území Hlavního města Prahy;19;CZ0100;01.07.2022 00:00:00;;
`,
  vusc: `KOD;NAZEV;REGSOUDR_KOD;NUTS_LAU;PLATI_OD;PLATI_DO;DATUM_VZNIKU
19;Hlavní město Praha;19;CZ010;23.11.2016 00:00:00;;01.01.2000 00:00:00
116;Jihomoravský kraj;60;CZ064;23.11.2016 00:00:00;;01.01.2000 00:00:00
`,
  pou: `KOD;NAZEV;ORP_KOD;SPRAVNI_OBEC_KOD;PLATI_OD;PLATI_DO;DATUM_VZNIKU
19;Hlavní město Praha;19;554782;06.12.2017 00:00:00;;01.01.2003 00:00:00
2712;Boskovice;1309;581372;24.01.2020 00:00:00;;24.11.1990 00:00:00
2780;Tišnov;1350;584002;24.01.2020 00:00:00;;24.11.1990 00:00:00
2798;Šlapanice;1368;583952;24.01.2020 00:00:00;;24.11.1990 00:00:00
3301;Vyškov;1643;592889;24.01.2020 00:00:00;;24.11.1990 00:00:00
`,
  orp: `KOD;NAZEV;SPRAVNI_OBEC_KOD;VUSC_KOD;PLATI_OD;PLATI_DO;DATUM_VZNIKU
19;Hlavní město Praha;554782;19;06.12.2017 00:00:00;;01.01.2003 00:00:00
1309;Boskovice;581372;116;24.01.2020 00:00:00;;01.01.2003 00:00:00
1350;Tišnov;584002;116;24.01.2020 00:00:00;;01.01.2003 00:00:00
1368;Šlapanice;583952;116;07.12.2017 00:00:00;;01.01.2003 00:00:00
1643;Vyškov;592889;116;04.12.2019 00:00:00;;01.01.2003 00:00:00
`,
};

/** The SOVM index: a municipality as it is there, one with a prefix, and three that are none for the directory. */
export const sovmIndex = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<SeznamOvmIndex xmlns="http://www.czechpoint.cz/spravadat/p/ovm/datafile/seznamovm/v1">
  <Subjekt>
    <Zkratka>Boskovice</Zkratka>
    <ICO>00279978</ICO>
    <Nazev>Město Boskovice</Nazev>
    <AdresaUradu>
      <ObecNazev>Boskovice</ObecNazev>
      <ObecKod>581372</ObecKod>
      <KrajNazev>Jihomoravský</KrajNazev>
    </AdresaUradu>
    <TypSubjektu id="7">Obec III. Typu</TypSubjektu>
    <PravniForma type="801">Obec</PravniForma>
    <PrimarniOvm>Ano</PrimarniOvm>
    <DetailSubjektu>https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&amp;service=seznamovm&amp;id=Boskovice</DetailSubjektu>
  </Subjekt>
  <ns2:Subjekt xmlns:ns2="http://seznam.gov.cz/ovm/datafile/seznamovm/v1">
    <ns2:ICO>64581</ns2:ICO>
    <ns2:Nazev>HLAVNÍ MĚSTO PRAHA</ns2:Nazev>
    <ns2:PravniForma type="801">Obec</ns2:PravniForma>
  </ns2:Subjekt>
  <Subjekt>
    <ICO>00063410</ICO>
    <Nazev>Městská část Praha 1</Nazev>
    <PravniForma type="811">Městská část, městský obvod</PravniForma>
    <PrimarniOvm>Ano</PrimarniOvm>
  </Subjekt>
  <Subjekt>
    <ICO>00279978</ICO>
    <Nazev>Město Boskovice</Nazev>
    <PravniForma type="801">Obec</PravniForma>
    <PrimarniOvm>Ne</PrimarniOvm>
  </Subjekt>
  <Subjekt>
    <Nazev>Odbor bez IČO</Nazev>
    <PravniForma type="801">Obec</PravniForma>
  </Subjekt>
</SeznamOvmIndex>
`;
