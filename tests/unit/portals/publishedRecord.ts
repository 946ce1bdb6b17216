/** The record of Boskovice as SOVM's open data had it, from the tests of cesko-digital/obce (MIT); its elements without the root. */
export const publishedRecord = `
    <Zkratka>Boskovice</Zkratka>
    <ICO>00279978</ICO>
    <Nazev>Město Boskovice</Nazev>
    <AdresaUradu>
        <AdresniBod>15259641</AdresniBod>
        <UliceNazev>Masarykovo náměstí</UliceNazev>
        <CisloDomovni>4</CisloDomovni>
        <CisloOrientacni>2</CisloOrientacni>
        <ObecNazev>Boskovice</ObecNazev>
        <ObecKod>581372</ObecKod>
        <CastObceNeboKatastralniUzemi>Boskovice</CastObceNeboKatastralniUzemi>
        <PSC>68001</PSC>
        <KrajNazev>Jihomoravský</KrajNazev>
    </AdresaUradu>
    <Email>
        <Polozka>
            <Typ text="oficiální">1</Typ>
            <Email>mu@boskovice.cz</Email>
        </Polozka>
        <Polozka>
            <Typ text="podatelna">2</Typ>
            <Email>epodatelna@boskovice.cz</Email>
        </Polozka>
    </Email>
    <TypSubjektu id="7">Obec III. Typu</TypSubjektu>
    <PravniForma type="801">Obec</PravniForma>
    <PrimarniOvm>Ano</PrimarniOvm>
    <IdDS>qmkbq7h</IdDS>
    <TypDS>OVM</TypDS>
    <StavDS>1</StavDS>
    <StavSubjektu>1</StavSubjektu>
    <DetailSubjektu>https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&amp;service=seznamovm&amp;id=Boskovice</DetailSubjektu>
    <IdentifikatorOvm>00279978</IdentifikatorOvm>
    <KategorieOvm>KO101,KO108,KO11,KO126,KO13,KO136,KO137,KO14,KO157,KO16,KO163,KO167,KO17,KO171,KO177,KO178,KO180,KO193,KO197,KO199,KO200,KO242,KO261,KO303,KO341,KO342,KO382,KO421,KO423,KO424</KategorieOvm>
`;
