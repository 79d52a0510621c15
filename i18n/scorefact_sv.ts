<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>Answer file</name>
        <message>
            <source>not chosen</source>
            <translation>ej valt</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>valt</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>The file cannot be read far enough to tell what the backup lacks: everything entered after {since}.</source>
            <translation>Filen går inte att läsa tillräckligt för att säga vad som saknas i säkerhetskopian: allt som matats in efter {since}.</translation>
        </message>
        <message>
            <source>No interview is missing or different in the backup of {since}.</source>
            <translation>Ingen intervju saknas eller skiljer sig i säkerhetskopian från {since}.</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) missing</source>
            <translation>
                <numerusform>%n intervju saknas</numerusform>
                <numerusform>%n intervjuer saknas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in an earlier state</source>
            <translation>
                <numerusform>%n intervju i ett tidigare skick</numerusform>
                <numerusform>%n intervjuer i ett tidigare skick</numerusform>
            </translation>
        </message>
        <message>
            <source>In the backup of {since}: {parts}.</source>
            <translation>I säkerhetskopian från {since}: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <source>satisfied</source>
            <translation>nöjda</translation>
        </message>
        <message>
            <source>without a crisis</source>
            <translation>utan kris</translation>
        </message>
        <message>
            <source>NPS®</source>
            <translation>NPS®</translation>
        </message>
        <message>
            <source>stay 3 years</source>
            <translation>stannar 3 år</translation>
        </message>
        <message>
            <source>right choice</source>
            <translation>rätt val</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>Giltigt till och med {day}</translation>
        </message>
        <message>
            <source>campaign {year}</source>
            <translation>kampanj {year}</translation>
        </message>
        <message>
            <source>Issued by {issuer}</source>
            <translation>Utfärdat av {issuer}</translation>
        </message>
        <message>
            <source>Label Customer satisfaction {year}, {vendor}: {figures}.</source>
            <translation>Kvalitetsmärket Kundnöjdhet {year}, {vendor}: {figures}.</translation>
        </message>
        <message>
            <source>Specimen, without value.</source>
            <translation>Specimen utan giltighet.</translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>%n dag gammal</numerusform>
                <numerusform>%n dagar gammal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) old</source>
            <translation>
                <numerusform>%n månad gammal</numerusform>
                <numerusform>%n månader gammal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPage</name>
        <message>
            <source>describes this vendor</source>
            <translation>beskriver leverantören</translation>
        </message>
        <message>
            <source>other vendors</source>
            <translation>andra leverantörer</translation>
        </message>
        <message>
            <source>Compared with nobody</source>
            <translation>Jämförs inte</translation>
        </message>
        <message>
            <source>There is no release, or no campaign is chosen.</source>
            <translation>Det finns ingen utgåva, eller så är ingen kampanj vald.</translation>
        </message>
        <message>
            <source>This campaign does not use the standard questionnaire, so its figures are not comparable.</source>
            <translation>Kampanjen använder inte standardenkäten, så siffrorna går inte att jämföra.</translation>
        </message>
        <message>
            <source>{vendors} carry: {what}. A figure that fewer than 5 other vendors share says “too few vendors” instead of a number. If {campaign} is itself in the release, it is compared with the others only.</source>
            <translation>{vendors} räcker till: {what}. En siffra med färre än 5 andra leverantörer visar ”för få leverantörer” i stället för ett tal. Ingår {campaign} själv i utgåvan jämförs den bara med de andra.</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Jämför med</translation>
        </message>
        <message>
            <source>Kept for this campaign; radar, themes, trends and documents follow.</source>
            <translation>Gäller för kampanjen; radar, teman, trender och dokument följer med.</translation>
        </message>
        <message>
            <source>Use the proposed group</source>
            <translation>Använd den föreslagna gruppen</translation>
        </message>
        <message>
            <source>Three different questions</source>
            <translation>Tre olika frågor</translation>
        </message>
        <message>
            <source>Is a fixed target reached?</source>
            <translation>Nås ett fast mål?</translation>
        </message>
        <message>
            <source>A target somebody set, such as 85 %. Only this campaign’s own sampling error counts.</source>
            <translation>Ett mål som någon har satt, till exempel 85 %. Bara kampanjens eget urvalsfel räknas.</translation>
        </message>
        <message>
            <source>Is it different from the mean of the market?</source>
            <translation>Skiljer det sig från marknadens medelvärde?</translation>
        </message>
        <message>
            <source>What “significant” means beside the benchmark. The mean of a few vendors is itself uncertain, so a gap must be larger.</source>
            <translation>Det är vad ”signifikant” betyder vid benchmarken. Medelvärdet av några få leverantörer är självt osäkert, så skillnaden måste vara större.</translation>
        </message>
        <message>
            <source>Is the vendor unlike the others?</source>
            <translation>Avviker leverantören från de andra?</translation>
        </message>
        <message>
            <source>Vendors differ from each other. One below the mean may still be an ordinary one: see whether it stands within the quartiles. The gap must be larger still.</source>
            <translation>Leverantörer skiljer sig åt. En som ligger under medelvärdet kan ändå vara vanlig: se om den ligger mellan kvartilerna. Skillnaden måste vara ännu större.</translation>
        </message>
        <message>
            <source>Chosen for this campaign. The program proposes: {group}.</source>
            <translation>Vald för kampanjen. Programmet föreslår: {group}.</translation>
        </message>
        <message>
            <source>The vendor is not one of this kind: say so when you show it.</source>
            <translation>Leverantören är inte av det slaget: säg det när du visar siffrorna.</translation>
        </message>
        <message>
            <source>The group chosen before is not in this release.</source>
            <translation>Gruppen som valdes tidigare finns inte i utgåvan.</translation>
        </message>
        <message>
            <source>Proposed: of the groups that describe this vendor, the closest one with at least 20 vendors.</source>
            <translation>Föreslagen: av grupperna som beskriver leverantören den närmaste med minst 20 leverantörer.</translation>
        </message>
        <message>
            <source>Proposed: no closer group that describes this vendor has the 20 vendors that deciles need.</source>
            <translation>Föreslagen: ingen närmare grupp som beskriver leverantören har de 20 leverantörer som deciler kräver.</translation>
        </message>
        <message>
            <source>No benchmark yet</source>
            <translation>Ingen benchmark än</translation>
        </message>
        <message>
            <source>Figures stand alone until a release is synced or read from a file.</source>
            <translation>Siffrorna saknar jämförelse tills en utgåva har synkats eller lästs från en fil.</translation>
        </message>
        <message>
            <source>Release {name}</source>
            <translation>Utgåva {name}</translation>
        </message>
        <message>
            <source>Verified: signed by the steward, unchanged, and the newest there was.</source>
            <translation>Verifierad: signerad av förvaltaren, oförändrad och den senaste som fanns.</translation>
        </message>
        <message>
            <source>Only loaded from a file: nobody’s signature was checked. Sync to verify.</source>
            <translation>Bara läst från en fil: ingen signatur har kontrollerats. Synka för att verifiera.</translation>
        </message>
        <message>
            <source>It is more than thirteen months old: say so when you show it, and sync a newer one.</source>
            <translation>Den är mer än tretton månader gammal: säg det när du visar den, och synka en nyare.</translation>
        </message>
        <message>
            <source>Made on {day} from {vendors} and {customers}.</source>
            <translation>Gjord den {day} av {vendors} och {customers}.</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Källa: {source}</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>en fil</translation>
        </message>
        <message>
            <source>Nothing was received yet. Ask givers for their files.</source>
            <translation>Inget har tagits emot än. Be givarna om deras filer.</translation>
        </message>
        <message>
            <source>This device, as others compare it: {fingerprint}</source>
            <translation>Den här datorn, så som andra jämför den: {fingerprint}</translation>
        </message>
        <message>
            <source>include</source>
            <translation>ta med</translation>
        </message>
        <message>
            <source>Include {fingerprint}</source>
            <translation>Ta med {fingerprint}</translation>
        </message>
        <message>
            <source>Giver’s fingerprint {digits}</source>
            <translation>Givarens fingeravtryck {digits}</translation>
        </message>
        <message>
            <source>May this giver contribute?</source>
            <translation>Får den här givaren bidra?</translation>
        </message>
        <message>
            <source>{file} is signed by a device that is not known. Have its owner read the digits aloud by telephone; accept only if they are these. Then what it signs is taken in.</source>
            <translation>{file} är signerad av en okänd dator. Låt ägaren läsa upp siffrorna per telefon; godkänn bara om de är dessa. Sedan tas det in som den signerar.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Leverantörer</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Undanhållna</translation>
        </message>
        <message>
            <source>{vendors}, {campaigns}, {years}; received {day}</source>
            <translation>{vendors}, {campaigns}, {years}; mottaget {day}</translation>
        </message>
        <message>
            <source>Pooled: {vendors}, {campaigns}. Withheld: {few} few, {dominant} dominant, {subtracted} subtracted.</source>
            <translation>Sammanslaget: {vendors}, {campaigns}. Undanhållna: {few} få, {dominant} dominerande, {subtracted} subtraherbara.</translation>
        </message>
        <message>
            <source>Contributions</source>
            <translation>Bidrag</translation>
        </message>
        <message>
            <source>Figures of closed campaigns, signed by the giver’s device, without names of vendors or customers.</source>
            <translation>Siffror från stängda kampanjer, signerade av givarens dator, utan namn på leverantörer eller kunder.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Ta emot en fil…</translation>
        </message>
        <message>
            <source>Write our own…</source>
            <translation>Skriv vårt eget…</translation>
        </message>
        <message>
            <source>Compared: accept</source>
            <translation>Jämfört: godkänn</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Build a release</source>
            <translation>Bygg en utgåva</translation>
        </message>
        <message>
            <source>Look first: a preview records nothing. What was published once is remembered.</source>
            <translation>Titta först: en förhandsvisning sparar inget. Det som en gång publicerats blir ihågkommet.</translation>
        </message>
        <message>
            <source>Name of the release</source>
            <translation>Utgåvans namn</translation>
        </message>
        <message>
            <source>with our own campaigns</source>
            <translation>med våra egna kampanjer</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisa</translation>
        </message>
        <message>
            <source>Build and save…</source>
            <translation>Bygg och spara…</translation>
        </message>
        <message>
            <source>Few: under 5 vendors. Dominant: one vendor gives more than a quarter of the answers. Subtracted: beside other cells, also of earlier releases, it would leave fewer than 5 vendors. They stand in the wider groups.</source>
            <translation>Få: färre än 5 leverantörer. Dominerande: en leverantör ger mer än en fjärdedel av svaren. Subtraherbara: tillsammans med andra celler, även i äldre utgåvor, skulle färre än 5 leverantörer bli kvar. De räknas i de vidare grupperna.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Vad den innehåller</translation>
        </message>
        <message>
            <source>Every figure stands for at least 5 vendors, none of which weighs more than a quarter.</source>
            <translation>Varje siffra bygger på minst 5 leverantörer, och ingen väger mer än en fjärdedel.</translation>
        </message>
        <message>
            <source>Read a release from a file…</source>
            <translation>Läs en utgåva från en fil…</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synka</translation>
        </message>
        <message>
            <source>Only here does the program use the network, and only if the source is a web address. Whatever goes wrong, the release in use stays.</source>
            <translation>Bara här använder programmet nätet, och bara om källan är en webbadress. Vad som än går fel står utgåvan som används kvar.</translation>
        </message>
        <message>
            <source>Shared folder, zip file on a stick, or web address</source>
            <translation>Delad mapp, zip-fil på ett minne eller webbadress</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Mapp…</translation>
        </message>
        <message>
            <source>Zip file…</source>
            <translation>Zip-fil…</translation>
        </message>
        <message>
            <source>The steward’s root file</source>
            <translation>Förvaltarens rotfil</translation>
        </message>
        <message>
            <source>Root file…</source>
            <translation>Rotfil…</translation>
        </message>
        <message>
            <source>The first time only. It says whose signatures count, so take it from the steward’s hand and never from the place you sync from: nothing that is synced can replace it.</source>
            <translation>Bara första gången. Den säger vems signaturer som gäller, så ta emot den ur förvaltarens hand och aldrig från platsen du synkar från: inget som synkas kan ersätta den.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synka nu</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>inte valt än</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Lösenfras</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>Lösenfras för {file}</translation>
        </message>
        <message>
            <source>Put {file} away</source>
            <translation>Lägg undan {file}</translation>
        </message>
        <message>
            <source>All vendors</source>
            <translation>Alla leverantörer</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>Programvaruföretag</translation>
        </message>
        <message>
            <source>Integrators</source>
            <translation>Integratörer</translation>
        </message>
        <message>
            <source>under 100 customers</source>
            <translation>under 100 kunder</translation>
        </message>
        <message>
            <source>100 to 399 customers</source>
            <translation>100 till 399 kunder</translation>
        </message>
        <message>
            <source>400 customers and more</source>
            <translation>400 kunder och fler</translation>
        </message>
        <message>
            <source>country {code}</source>
            <translation>land {code}</translation>
        </message>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n leverantör</numerusform>
                <numerusform>%n leverantörer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n kampanj</numerusform>
                <numerusform>%n kampanjer</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} customers</source>
            <translation>{count} kunder</translation>
        </message>
        <message>
            <source>mean, quartiles and deciles</source>
            <translation>medelvärde, kvartiler och deciler</translation>
        </message>
        <message>
            <source>mean and quartiles</source>
            <translation>medelvärde och kvartiler</translation>
        </message>
        <message>
            <source>mean only</source>
            <translation>bara medelvärde</translation>
        </message>
        <message>
            <source>too few vendors</source>
            <translation>för få leverantörer</translation>
        </message>
        <message>
            <source>Root key</source>
            <translation>Rotnyckel</translation>
        </message>
        <message>
            <source>Release key</source>
            <translation>Utgåvenyckel</translation>
        </message>
        <message>
            <source>Freshness key</source>
            <translation>Bekräftelsenyckel</translation>
        </message>
        <message>
            <source>Contributions ({pattern})</source>
            <translation>Bidrag ({pattern})</translation>
        </message>
        <message>
            <source>{name} is written. The steward will ask for this device’s digits.</source>
            <translation>{name} är skriven. Förvaltaren kommer att fråga efter datorns siffror.</translation>
        </message>
        <message>
            <source>{name} was known already; nothing changed.</source>
            <translation>{name} var redan känd; inget ändrades.</translation>
        </message>
        <message>
            <source>{name} is taken in: {campaigns}.</source>
            <translation>{name} är intagen: {campaigns}.</translation>
        </message>
        <message>
            <source>Releases ({pattern})</source>
            <translation>Utgåvor ({pattern})</translation>
        </message>
        <message>
            <source>{name} is built. Publish it for laptops to sync.</source>
            <translation>{name} är byggd. Publicera den så att datorerna kan synka.</translation>
        </message>
        <message>
            <source>Pooling contributions</source>
            <translation>Bidrag slås ihop</translation>
        </message>
        <message>
            <source>Keys ({pattern})</source>
            <translation>Nycklar ({pattern})</translation>
        </message>
        <message>
            <source>Five keys are made. Give each root key to another person now.</source>
            <translation>Fem nycklar är skapade. Ge nu varje rotnyckel till olika personer.</translation>
        </message>
        <message>
            <source>They have no passphrase: whoever has a file has the key.</source>
            <translation>De saknar lösenfras: den som har filen har nyckeln.</translation>
        </message>
        <message>
            <source>Root files ({pattern})</source>
            <translation>Rotfiler ({pattern})</translation>
        </message>
        <message>
            <source>The repository is started. Give every laptop {name} by hand.</source>
            <translation>Förrådet är startat. Lämna {name} till varje dator för hand.</translation>
        </message>
        <message>
            <source>Published. Laptops get it at their next sync.</source>
            <translation>Publicerat. Datorerna får den vid nästa synkning.</translation>
        </message>
        <message>
            <source>Said: the newest release is still the newest.</source>
            <translation>Bekräftat: den senaste utgåvan är fortfarande den senaste.</translation>
        </message>
        <message>
            <source>The keys at hand count from now on. Laptops follow by themselves.</source>
            <translation>Nycklarna som finns här gäller från och med nu. Datorerna följer efter av sig själva.</translation>
        </message>
        <message>
            <source>Choose the folder that laptops sync from, or an empty one.</source>
            <translation>Välj mappen som datorerna synkar från, eller en tom.</translation>
        </message>
        <message>
            <source>There is no repository in it yet: start one.</source>
            <translation>Där finns inget förråd än: starta ett.</translation>
        </message>
        <message>
            <source>Say fresh before {fresh}; publish again before {release}; renew the root before {root}.</source>
            <translation>Bekräfta före {fresh}; publicera igen före {release}; förnya roten före {root}.</translation>
        </message>
        <message>
            <source>Keys in plain words</source>
            <translation>Nycklarna i klartext</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Förråd</translation>
        </message>
        <message>
            <source>Folder that laptops sync from</source>
            <translation>Mapp som datorerna synkar från</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Välj mapp…</translation>
        </message>
        <message>
            <source>Release to publish</source>
            <translation>Utgåva att publicera</translation>
        </message>
        <message>
            <source>Choose release…</source>
            <translation>Välj utgåva…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicera</translation>
        </message>
        <message>
            <source>Say fresh</source>
            <translation>Bekräfta</translation>
        </message>
        <message>
            <source>Start a repository…</source>
            <translation>Starta ett förråd…</translation>
        </message>
        <message>
            <source>Replace keys</source>
            <translation>Byt nycklar</translation>
        </message>
        <message>
            <source>Keys at hand</source>
            <translation>Nycklar till hands</translation>
        </message>
        <message>
            <source>To publish: release and freshness. Say fresh: freshness. Start or replace: those and two root keys.</source>
            <translation>Publicera: utgåve- och bekräftelsenyckel. Bekräfta: bekräftelsenyckel. Starta eller byta: de två och två rotnycklar.</translation>
        </message>
        <message>
            <source>Add key files…</source>
            <translation>Lägg till nycklar…</translation>
        </message>
        <message>
            <source>Passphrase for new keys</source>
            <translation>Lösenfras för nya nycklar</translation>
        </message>
        <message>
            <source>Make five keys…</source>
            <translation>Skapa fem nycklar…</translation>
        </message>
        <message>
            <source>What the keys are for</source>
            <translation>Vad nycklarna är till för</translation>
        </message>
        <message>
            <source>Laptops believe a release only if the right keys signed it. So nobody who gets at the shared folder, the stick or the web server can slip in a false one, an old one or none at all.</source>
            <translation>Datorerna tror på en utgåva bara om rätt nycklar har signerat den. Den som kommer åt mappen, minnet eller webbservern kan alltså inte smuggla in en falsk, en gammal eller ingen alls.</translation>
        </message>
        <message>
            <source>Three root keys: who may sign</source>
            <translation>Tre rotnycklar: vem som får signera</translation>
        </message>
        <message>
            <source>They only say which other keys count. Three people keep one each, on a stick, in a drawer, never on a computer in use. Two of them together are needed, so one lost or stolen key does no harm. Valid for 2 years.</source>
            <translation>De säger bara vilka andra nycklar som gäller. Tre personer har var sin, på ett minne, i en låda, aldrig på en dator i bruk. Två behövs tillsammans, så en förlorad eller stulen nyckel gör ingen skada. Gäller i 2 år.</translation>
        </message>
        <message>
            <source>The release key: what is true</source>
            <translation>Utgåvenyckeln: vad som är sant</translation>
        </message>
        <message>
            <source>The steward signs each release with it. Releases appear yearly; what it signed holds for 400 days.</source>
            <translation>Förvaltaren signerar varje utgåva med den. Utgåvor kommer årligen; signaturen gäller i 400 dagar.</translation>
        </message>
        <message>
            <source>The freshness key: what is newest</source>
            <translation>Bekräftelsenyckeln: vad som är senast</translation>
        </message>
        <message>
            <source>It says again, at least every 100 days, that the newest release is still the newest. Without that, laptops refuse to sync: somebody might be holding a newer one back. It may lie where it is used.</source>
            <translation>Den bekräftar, minst var hundrade dag, att den senaste utgåvan fortfarande är den senaste. Annars vägrar datorerna synka: någon kan hålla inne en nyare. Den får ligga där den används.</translation>
        </message>
        <message>
            <source>The ceremony, once</source>
            <translation>Ceremonin, en gång</translation>
        </message>
        <message>
            <source>1. Meet, the three of you, and make five keys. 2. Start the repository. 3. Each takes a root key home; delete it here. 4. Give every laptop the root file by hand. 5. Publish.</source>
            <translation>1. Träffas alla tre och skapa fem nycklar. 2. Starta förrådet. 3. Var och en tar hem en rotnyckel; radera den här. 4. Lämna rotfilen till varje dator för hand. 5. Publicera.</translation>
        </message>
        <message>
            <source>If a key is lost or stolen</source>
            <translation>Om en nyckel förloras eller stjäls</translation>
        </message>
        <message>
            <source>Make new keys in another folder. Two holders of root keys come together; add their keys and the new ones, and replace. Laptops follow by themselves. If two root keys are gone, a new root file has to be given to every laptop.</source>
            <translation>Skapa nya nycklar i en annan mapp. Två innehavare av rotnycklar träffas; lägg till deras nycklar och de nya, och byt. Datorerna följer efter av sig själva. Är två rotnycklar borta måste varje dator få en ny rotfil.</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>“71 % looks good, unless the market has 85 %.”</source>
            <translation>”71 % ser bra ut, om inte marknaden har 85 %.”</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Ingen arbetsyta är öppen</translation>
        </message>
        <message>
            <source>Open the workspace whose campaigns are to be compared.</source>
            <translation>Öppna arbetsytan vars kampanjer ska jämföras.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Utgåva</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Jämför</translation>
        </message>
        <message>
            <source>The release in use</source>
            <translation>Utgåvan som används</translation>
        </message>
        <message>
            <source>For the steward: contributions and building</source>
            <translation>För förvaltaren: bidrag och bygge</translation>
        </message>
        <message>
            <source>For the steward: keys and publishing</source>
            <translation>För förvaltaren: nycklar och publicering</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Delar</translation>
        </message>
        <message>
            <source>Zip files ({pattern})</source>
            <translation>Zip-filer ({pattern})</translation>
        </message>
        <message>
            <source>{name} is in use now. It was not verified.</source>
            <translation>{name} används nu. Den har inte verifierats.</translation>
        </message>
        <message>
            <source>Syncing the benchmark</source>
            <translation>Benchmarket synkas</translation>
        </message>
        <message>
            <source>Release {name} is verified and in use.</source>
            <translation>Utgåva {name} är verifierad och används.</translation>
        </message>
        <message>
            <source>Release {name} was in use already and is still the newest.</source>
            <translation>Utgåva {name} användes redan och är fortfarande den senaste.</translation>
        </message>
    </context>
    <context>
        <name>Calls</name>
        <message>
            <source>Call {contact}, {customer}</source>
            <translation>Ring {contact}, {customer}</translation>
        </message>
        <message>
            <source>Campaign {campaign}</source>
            <translation>Kampanj {campaign}</translation>
        </message>
        <message>
            <source>Number: {number}</source>
            <translation>Nummer: {number}</translation>
        </message>
        <message>
            <source>Their time: {time}</source>
            <translation>Deras tid: {time}</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Inget svar</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Upptaget</translation>
        </message>
        <message>
            <source>Voicemail left</source>
            <translation>Meddelande lämnat</translation>
        </message>
        <message>
            <source>Voicemail, no message</source>
            <translation>Telefonsvarare, inget meddelande</translation>
        </message>
        <message>
            <source>Dead number</source>
            <translation>Dött nummer</translation>
        </message>
        <message>
            <source>{day}, {time} on this computer’s clock.</source>
            <translation>{day} {time} på den här datorns klocka.</translation>
        </message>
        <message>
            <source>Outside working hours there.</source>
            <translation>Utanför arbetstid där.</translation>
        </message>
        <message>
            <source>At the weekend.</source>
            <translation>På helgen.</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>Ring senare</translation>
        </message>
        <message>
            <source>No contact known</source>
            <translation>Ingen känd kontakt</translation>
        </message>
        <message numerus="yes">
            <source>%n other contacts</source>
            <translation>
                <numerusform>%n annan kontakt</numerusform>
                <numerusform>%n andra kontakter</numerusform>
            </translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Deras tid</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Lösning</translation>
        </message>
        <message>
            <source>Customer since</source>
            <translation>Kund sedan</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Tilldelad</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Avtalad tid</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Återuppringning</translation>
        </message>
        <message>
            <source>Interview interrupted</source>
            <translation>Intervju avbruten</translation>
        </message>
        <message>
            <source>The same number: {customers}</source>
            <translation>Samma nummer: {customers}</translation>
        </message>
        <message>
            <source>The same e-mail address: {customers}</source>
            <translation>Samma e-postadress: {customers}</translation>
        </message>
        <message>
            <source>{contact} has left the company</source>
            <translation>{contact} har slutat på företaget</translation>
        </message>
        <message>
            <source>This number was found dead</source>
            <translation>Numret visade sig vara dött</translation>
        </message>
        <message>
            <source>This is not a number of that country: check it before dialling</source>
            <translation>Det är inget nummer i det landet: kontrollera innan du ringer</translation>
        </message>
        <message>
            <source>“{name}” is no known time zone or country</source>
            <translation>”{name}” är ingen känd tidszon eller land</translation>
        </message>
        <message>
            <source>Interviewed in {years}</source>
            <translation>Intervjuad {years}</translation>
        </message>
        <message>
            <source>Named by {contact}</source>
            <translation>Angiven av {contact}</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Försök</translation>
        </message>
        <message>
            <source>{made} of {maximum} used</source>
            <translation>{made} av {maximum} använda</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Ingen har ringt ännu.</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Dials with this computer’s telephone (C)</source>
            <translation>Ringer med datorns telefon (C)</translation>
        </message>
        <message>
            <source>Start the interview</source>
            <translation>Börja intervjun</translation>
        </message>
        <message>
            <source>Before you call</source>
            <translation>Innan du ringer</translation>
        </message>
        <message>
            <source>Note for whoever calls</source>
            <translation>Anteckning inför samtal</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Who changed what of this case and its interview, and when</source>
            <translation>Vem som ändrade vad i ärendet och dess intervju, och när</translation>
        </message>
        <message>
            <source>When, in their time</source>
            <translation>När, i deras tid</translation>
        </message>
        <message>
            <source>How firm</source>
            <translation>Hur säkert</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Påminn mig</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Avtalat</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Föreslaget</translation>
        </message>
        <message>
            <source>Save (Enter)</source>
            <translation>Spara (Enter)</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Tillbaka (Esc)</translation>
        </message>
        <message>
            <source>Rules of the queue</source>
            <translation>Köns regler</translation>
        </message>
        <message>
            <source>For every campaign of this workspace. Times are the contact’s own. The parts of the day are where attempts are spread: another part each time.</source>
            <translation>Gäller alla kampanjer i arbetsytan. Tiderna är kontaktens egna. Försöken sprids över dagens delar: en ny del varje gång.</translation>
        </message>
        <message>
            <source>Attempts at most</source>
            <translation>Försök som mest</translation>
        </message>
        <message>
            <source>Attempts a day</source>
            <translation>Försök per dag</translation>
        </message>
        <message>
            <source>Minutes between attempts</source>
            <translation>Minuter mellan försök</translation>
        </message>
        <message>
            <source>Minutes after a busy line</source>
            <translation>Minuter efter upptaget</translation>
        </message>
        <message>
            <source>Minutes after a missed appointment</source>
            <translation>Minuter efter missad tid</translation>
        </message>
        <message>
            <source>Minutes before an appointment is due</source>
            <translation>Minuter före avtalad tid</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Samtal från</translation>
        </message>
        <message>
            <source>Calls until</source>
            <translation>Samtal till</translation>
        </message>
        <message>
            <source>Parts of the day end at</source>
            <translation>Dagens delar slutar</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Spara reglerna</translation>
        </message>
        <message>
            <source>Extend fieldwork</source>
            <translation>Förläng fältarbetet</translation>
        </message>
        <message>
            <source>Customers to draw beside the first</source>
            <translation>Fler kunder att dra</translation>
        </message>
        <message>
            <source>New closing date</source>
            <translation>Nytt slutdatum</translation>
        </message>
        <message>
            <source>Reason, kept with the registration</source>
            <translation>Skäl, sparas med registreringen</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Förläng</translation>
        </message>
        <message>
            <source>{drawn} customers are drawn, {left} more could be; the same seed says which.</source>
            <translation>{drawn} kunder är dragna, {left} till kan dras; samma frö avgör vilka.</translation>
        </message>
        <message>
            <source>Fieldwork closes on {date}.</source>
            <translation>Fältarbetet slutar {date}.</translation>
        </message>
        <message>
            <source>The label prints how often fieldwork was extended, and its closing rule counts over the larger draw. What was frozen at the launch stays as it is.</source>
            <translation>Märket anger hur många gånger fältarbetet har förlängts, och regeln för avslut räknas på det större urvalet. Det som låstes vid starten ligger fast.</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>inte alls</translation>
        </message>
        <message>
            <source>at its time</source>
            <translation>på klockslaget</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes before</source>
            <translation>
                <numerusform>%n minut före</numerusform>
                <numerusform>%n minuter före</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom to call instead</source>
            <translation>Vem man ringer i stället</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Other contact</source>
            <translation>Annan kontakt</translation>
        </message>
        <message>
            <source>Has left the company</source>
            <translation>Har slutat</translation>
        </message>
        <message>
            <source>Line lost</source>
            <translation>Linjen bröts</translation>
        </message>
        <message>
            <source>Copy the table: {name}</source>
            <translation>Kopiera tabellen: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n cases of nobody</source>
            <translation>
                <numerusform>%n ärende utan intervjuare</numerusform>
                <numerusform>%n ärenden utan intervjuare</numerusform>
            </translation>
        </message>
        <message>
            <source>By interviewer</source>
            <translation>Per intervjuare</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Per dag</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>an interview takes {from_} to {to} minutes</source>
            <translation>en intervju tar {from_} till {to} minuter</translation>
        </message>
        <message>
            <source>an interview takes {to} minutes</source>
            <translation>en intervju tar {to} minuter</translation>
        </message>
        <message>
            <source>Quotas by stratum</source>
            <translation>Kvoter per stratum</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>utan namn</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Intervjuare</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Per timme</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Samtal</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Nådda</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Intervjuer</translation>
        </message>
        <message>
            <source>in interviews by telephone</source>
            <translation>i telefonintervjuer</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>Per fråga</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunder</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tangenter</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Vägrade</translation>
        </message>
        <message>
            <source>Complete (I)</source>
            <translation>Fullständiga (I)</translation>
        </message>
        <message>
            <source>Partial (P)</source>
            <translation>Ofullständiga (P)</translation>
        </message>
        <message>
            <source>Refusal, broken off (R)</source>
            <translation>Vägran, avbrott (R)</translation>
        </message>
        <message>
            <source>Not reached (NC)</source>
            <translation>Ej nådda (NC)</translation>
        </message>
        <message>
            <source>Other (O)</source>
            <translation>Andra (O)</translation>
        </message>
        <message>
            <source>Unknown (UH, UO)</source>
            <translation>Okända (UH, UO)</translation>
        </message>
        <message>
            <source>No customer (NE)</source>
            <translation>Ej kunder (NE)</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>Att ringa</translation>
        </message>
        <message>
            <source>Name of an interviewer</source>
            <translation>Namn på en intervjuare</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Adds an interviewer</source>
            <translation>Lägger till en intervjuare</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Takes the open cases of the chosen interviewer away</source>
            <translation>Tar bort den valda intervjuarens öppna ärenden</translation>
        </message>
        <message>
            <source>Share out the cases</source>
            <translation>Fördela ärendena</translation>
        </message>
        <message>
            <source>Gives every case that nobody has to an interviewer, at random and evenly</source>
            <translation>Ger varje ärende som ingen har till en intervjuare, slumpvis och jämnt</translation>
        </message>
        <message>
            <source>Appointments as calendar…</source>
            <translation>Avtalade tider som kalender…</translation>
        </message>
        <message>
            <source>Draw the sample…</source>
            <translation>Dra urvalet…</translation>
        </message>
        <message>
            <source>What the table shows</source>
            <translation>Vad tabellen visar</translation>
        </message>
        <message>
            <source>Rules of the queue…</source>
            <translation>Köns regler…</translation>
        </message>
        <message>
            <source>How often a customer is tried, and how attempts are spread over days and hours</source>
            <translation>Hur ofta en kund rings, och hur försöken sprids över dagar och timmar</translation>
        </message>
        <message>
            <source>Extend fieldwork…</source>
            <translation>Förläng fältarbetet…</translation>
        </message>
        <message>
            <source>A later closing date, or more customers</source>
            <translation>Ett senare slutdatum, eller fler kunder</translation>
        </message>
        <message>
            <source>Company refuses</source>
            <translation>Företaget vägrar</translation>
        </message>
        <message>
            <source>No longer customer</source>
            <translation>Inte kund längre</translation>
        </message>
        <message>
            <source>Wrong company</source>
            <translation>Fel företag</translation>
        </message>
        <message>
            <source>Nobody can answer</source>
            <translation>Ingen kan svara</translation>
        </message>
        <message>
            <source>Not able to answer</source>
            <translation>Kan inte svara</translation>
        </message>
        <message>
            <source>No common language</source>
            <translation>Inget gemensamt språk</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Avliden</translation>
        </message>
        <message>
            <source>Interview broken off</source>
            <translation>Intervju avbruten</translation>
        </message>
        <message>
            <source>Interview in part</source>
            <translation>Ofullständig intervju</translation>
        </message>
        <message>
            <source>Interview complete</source>
            <translation>Fullständig intervju</translation>
        </message>
        <message>
            <source>Decision maker</source>
            <translation>Beslutsfattare</translation>
        </message>
        <message>
            <source>Key user</source>
            <translation>Nyckelanvändare</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>IT</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Ekonomi</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>okänt</translation>
        </message>
        <message>
            <source>Appointments today</source>
            <translation>Avtalade tider i dag</translation>
        </message>
        <message>
            <source>Call-backs due</source>
            <translation>Återuppringningar nu</translation>
        </message>
        <message>
            <source>To try now</source>
            <translation>Att ringa nu</translation>
        </message>
        <message>
            <source>No number to call</source>
            <translation>Inget nummer att ringa</translation>
        </message>
        <message>
            <source>early mornings</source>
            <translation>tidigt på morgonen</translation>
        </message>
        <message>
            <source>around noon</source>
            <translation>mitt på dagen</translation>
        </message>
        <message>
            <source>early afternoons</source>
            <translation>tidigt på eftermiddagen</translation>
        </message>
        <message>
            <source>late afternoons</source>
            <translation>sent på eftermiddagen</translation>
        </message>
        <message>
            <source>part {number} of the day</source>
            <translation>del {number} av dagen</translation>
        </message>
        <message>
            <source>never tried</source>
            <translation>aldrig ringd</translation>
        </message>
        <message>
            <source>tried {part} only</source>
            <translation>bara ringd {part}</translation>
        </message>
        <message>
            <source>not tried at this hour</source>
            <translation>inte ringd vid den här tiden</translation>
        </message>
        <message>
            <source>not tried on a {day}</source>
            <translation>aldrig ringd på en {day}</translation>
        </message>
        <message>
            <source>Next: {contact}, {time}</source>
            <translation>Nästa: {contact}, {time}</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>inget nummer</translation>
        </message>
        <message>
            <source>dead number</source>
            <translation>dött nummer</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>har slutat</translation>
        </message>
        <message>
            <source>its turn</source>
            <translation>står på tur</translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n dag försenad</numerusform>
                <numerusform>%n dagar försenad</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h {minutes} late</source>
            <translation>{hours} h {minutes} försenad</translation>
        </message>
        <message>
            <source>{minutes} min late</source>
            <translation>{minutes} min försenad</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>in {minutes} min</source>
            <translation>om {minutes} min</translation>
        </message>
        <message>
            <source>in {hours} h {minutes}</source>
            <translation>om {hours} h {minutes}</translation>
        </message>
        <message>
            <source>attempt {number} of {maximum}</source>
            <translation>försök {number} av {maximum}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>måndag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>tisdag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>onsdag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>torsdag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>fredag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>lördag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>söndag</translation>
        </message>
        <message>
            <source>{time} here, theirs not known</source>
            <translation>{time} här, deras är okänd</translation>
        </message>
        <message>
            <source>{time}, as here</source>
            <translation>{time}, som här</translation>
        </message>
        <message>
            <source>Public holiday there: {holiday}</source>
            <translation>Helgdag där: {holiday}</translation>
        </message>
        <message>
            <source>It is the weekend there</source>
            <translation>Det är helg där</translation>
        </message>
        <message>
            <source>Outside working hours there: it is {time}</source>
            <translation>Utanför arbetstid där: klockan är {time}</translation>
        </message>
        <message>
            <source>Saved: {result}</source>
            <translation>Sparat: {result}</translation>
        </message>
        <message>
            <source>Result of this call</source>
            <translation>Samtalets resultat</translation>
        </message>
        <message>
            <source>one key, undo with Ctrl+Z</source>
            <translation>en tangent, ångra med Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Takes the last result back (Ctrl+Z)</source>
            <translation>Tar tillbaka det senaste resultatet (Ctrl+Z)</translation>
        </message>
        <message>
            <source>More results</source>
            <translation>Fler resultat</translation>
        </message>
        <message>
            <source>No contact: stays in the queue</source>
            <translation>Ingen kontakt: kvar i kön</translation>
        </message>
        <message>
            <source>Later: interim, not final</source>
            <translation>Senare: inte slutgiltigt</translation>
        </message>
        <message>
            <source>Final: leaves the queue</source>
            <translation>Slutgiltigt: lämnar kön</translation>
        </message>
        <message>
            <source>{drawn} of {eligible} eligible customers are drawn.</source>
            <translation>{drawn} av {eligible} valbara kunder dras.</translation>
        </message>
        <message numerus="yes">
            <source>%n customers left out of the frame.</source>
            <translation>
                <numerusform>%n kund utanför ramen.</numerusform>
                <numerusform>%n kunder utanför ramen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs may be one customer: look at them.</source>
            <translation>
                <numerusform>%n par kan vara samma kund: titta på det.</numerusform>
                <numerusform>%n par kan vara samma kund: titta på dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drawn without a number.</source>
            <translation>
                <numerusform>%n dragen utan nummer.</numerusform>
                <numerusform>%n dragna utan nummer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample is too small for the minimum in every stratum.</source>
            <translation>Urvalet är för litet för minsta antalet i varje stratum.</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Stratum</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Dragna</translation>
        </message>
        <message>
            <source>The draw</source>
            <translation>Dragningen</translation>
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>Dra urvalet</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Customers to draw</source>
            <translation>Kunder att dra</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Strata efter</translation>
        </message>
        <message>
            <source>and by</source>
            <translation>och efter</translation>
        </message>
        <message>
            <source>At least in each</source>
            <translation>Minst i varje</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Frö</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>At random</source>
            <translation>Slumpvis</translation>
        </message>
        <message>
            <source>By quotas</source>
            <translation>Med kvoter</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>inget mer</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dra</translation>
        </message>
        <message>
            <source>listed twice</source>
            <translation>står två gånger</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} av {base} svarade</translation>
        </message>
        <message>
            <source>{share} closes: {owed} to go</source>
            <translation>{share} för att stänga: {owed} kvar</translation>
        </message>
        <message>
            <source>{share} reached</source>
            <translation>{share} nått</translation>
        </message>
        <message>
            <source>response rate RR3</source>
            <translation>svarsfrekvens RR3</translation>
        </message>
        <message>
            <source>refusals</source>
            <translation>vägran</translation>
        </message>
        <message>
            <source>calls per interview</source>
            <translation>samtal per intervju</translation>
        </message>
        <message>
            <source>Calls by hour</source>
            <translation>Samtal per timme</translation>
        </message>
        <message>
            <source>blue: reached</source>
            <translation>blått: nådda</translation>
        </message>
        <message>
            <source>Everybody’s calls</source>
            <translation>Allas samtal</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>avslutat</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Hittade</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts found</source>
            <translation>
                <numerusform>%n kontakt hittad</numerusform>
                <numerusform>%n kontakter hittade</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody of this campaign has that number or name.</source>
            <translation>Ingen i den här kampanjen har det numret eller namnet.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Ringkö</translation>
        </message>
        <message>
            <source>Customer, contact or 4 digits of a number (Ctrl+K)</source>
            <translation>Kund, kontakt eller 4 siffror i ett nummer (Ctrl+K)</translation>
        </message>
        <message>
            <source>Whose calls</source>
            <translation>Vems samtal</translation>
        </message>
        <message>
            <source>Order of the queue</source>
            <translation>Köns ordning</translation>
        </message>
        <message>
            <source>by rule</source>
            <translation>enligt regeln</translation>
        </message>
        <message>
            <source>by customer</source>
            <translation>efter kund</translation>
        </message>
        <message>
            <source>by attempts</source>
            <translation>efter försök</translation>
        </message>
        <message>
            <source>by language</source>
            <translation>efter språk</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Alla språk</translation>
        </message>
        <message>
            <source>Copy the queue</source>
            <translation>Kopiera kön</translation>
        </message>
        <message>
            <source>{count} to call</source>
            <translation>{count} att ringa</translation>
        </message>
        <message>
            <source>{count} more, in the order of the rule</source>
            <translation>{count} till, i regelns ordning</translation>
        </message>
        <message>
            <source>{count} later</source>
            <translation>{count} senare</translation>
        </message>
        <message>
            <source>{count} not at work</source>
            <translation>{count} inte på jobbet</translation>
        </message>
        <message>
            <source>{count} tried enough</source>
            <translation>{count} ringda nog</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Find who calls back</source>
            <translation>Hitta den som ringer tillbaka</translation>
        </message>
        <message>
            <source>My calls</source>
            <translation>Mina samtal</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vyer</translation>
        </message>
        <message>
            <source>Fieldwork is closed</source>
            <translation>Fältarbetet är stängt</translation>
        </message>
        <message>
            <source>Nobody is at work now: the queue of {day}, {time}</source>
            <translation>Ingen är på jobbet nu: kön för {day} {time}</translation>
        </message>
        <message>
            <source>Nobody is to be called now</source>
            <translation>Ingen att ringa nu</translation>
        </message>
        <message>
            <source>Next: {contact}, {customer}</source>
            <translation>Nästa: {contact}, {customer}</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Importera kunder</translation>
        </message>
        <message>
            <source>Launch on Home</source>
            <translation>Starta på Hem</translation>
        </message>
        <message>
            <source>Who is tried later, or was tried enough, is counted under the list.</source>
            <translation>De som ska ringas senare, eller har ringts nog, räknas under listan.</translation>
        </message>
        <message>
            <source>No customer was drawn into this campaign, so there were no calls.</source>
            <translation>Ingen kund drogs till den här kampanjen, så inga samtal ringdes.</translation>
        </message>
        <message>
            <source>Fieldwork has not begun</source>
            <translation>Fältarbetet har inte börjat</translation>
        </message>
        <message>
            <source>The sample is drawn. Launch the campaign, and the queue appears here.</source>
            <translation>Urvalet är draget. Starta kampanjen, så visas kön här.</translation>
        </message>
        <message>
            <source>Nobody is to be called yet</source>
            <translation>Ingen att ringa ännu</translation>
        </message>
        <message>
            <source>Import the customer list, draw the sample, launch: then the queue appears here.</source>
            <translation>Importera kundlistan, dra urvalet, starta: då visas kön här.</translation>
        </message>
        <message>
            <source>Calendar ({pattern})</source>
            <translation>Kalender ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>%n appointments written to {file}.</source>
            <translation>
                <numerusform>%n avtalad tid skriven till {file}.</numerusform>
                <numerusform>%n avtalade tider skrivna till {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules of the queue are kept.</source>
            <translation>Köns regler är sparade.</translation>
        </message>
        <message numerus="yes">
            <source>%n customers drawn.</source>
            <translation>
                <numerusform>%n kund dragen.</numerusform>
                <numerusform>%n kunder dragna.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignCard</name>
        <message>
            <source>publisher</source>
            <translation>programvaruföretag</translation>
        </message>
        <message>
            <source>integrator</source>
            <translation>integratör</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n kund</numerusform>
                <numerusform>%n kunder</numerusform>
            </translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Egna frågor</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} av {base} har svarat</translation>
        </message>
        <message>
            <source>Sample not drawn yet</source>
            <translation>Urvalet är inte draget än</translation>
        </message>
        <message>
            <source>{share} closes</source>
            <translation>{share} för att stänga</translation>
        </message>
        <message>
            <source>A label campaign is blind while fieldwork is open: progress, never results. The rule for closing is reached.</source>
            <translation>En märkeskampanj är blind medan fältarbetet är öppet: läget visas, aldrig resultaten. Regeln för stängning är uppnådd.</translation>
        </message>
        <message>
            <source>A label campaign is blind while fieldwork is open: progress, never results. {owed} interviews to go.</source>
            <translation>En märkeskampanj är blind medan fältarbetet är öppet: läget visas, aldrig resultaten. {owed} intervjuer kvar.</translation>
        </message>
        <message>
            <source>The questionnaire is chosen. Start the fieldwork, or import responses.</source>
            <translation>Enkäten är vald. Starta fältarbetet, eller importera svar.</translation>
        </message>
        <message>
            <source>No interview yet. Import responses, and figures appear here.</source>
            <translation>Inga intervjuer än. Importera svar så visas siffrorna här.</translation>
        </message>
        <message>
            <source>churn, 3 years</source>
            <translation>churn om 3 år</translation>
        </message>
        <message>
            <source>Ready to close</source>
            <translation>Redo att stänga</translation>
        </message>
        <message>
            <source>Fieldwork open</source>
            <translation>Fältarbetet öppet</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Stängd</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>Förbereds</translation>
        </message>
        <message>
            <source>Start fieldwork</source>
            <translation>Starta fältarbetet</translation>
        </message>
        <message>
            <source>Freezes sample and questionnaire</source>
            <translation>Fryser urval och enkät</translation>
        </message>
        <message>
            <source>Close fieldwork</source>
            <translation>Stäng fältarbetet</translation>
        </message>
        <message>
            <source>Decides the label, once</source>
            <translation>Märket avgörs, en gång</translation>
        </message>
        <message>
            <source>Import responses</source>
            <translation>Importera svar</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) to go</source>
            <translation>
                <numerusform>%n intervju kvar</numerusform>
                <numerusform>%n intervjuer kvar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n dag kvar</numerusform>
                <numerusform>%n dagar kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Gör rapporten</translation>
        </message>
        <message>
            <source>The figures are there</source>
            <translation>Siffrorna finns</translation>
        </message>
    </context>
    <context>
        <name>ChartMenu</name>
        <message>
            <source>Save the chart</source>
            <translation>Spara diagrammet</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Visa som tabell</translation>
        </message>
        <message>
            <source>Copy or save this chart</source>
            <translation>Kopiera eller spara diagrammet</translation>
        </message>
        <message>
            <source>Copy picture and figures</source>
            <translation>Kopiera bild och siffror</translation>
        </message>
        <message>
            <source>Copy figures as a table</source>
            <translation>Kopiera siffrorna som tabell</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Spara som PNG</translation>
        </message>
        <message>
            <source>Save as SVG</source>
            <translation>Spara som SVG</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>inga svar</translation>
        </message>
        <message>
            <source>previous campaign {value}</source>
            <translation>förra kampanjen {value}</translation>
        </message>
        <message>
            <source>benchmark {value}</source>
            <translation>benchmark {value}</translation>
        </message>
        <message numerus="yes">
            <source>%n themes, 0 to 100.</source>
            <translation>
                <numerusform>%n tema, 0 till 100.</numerusform>
                <numerusform>%n teman, 0 till 100.</numerusform>
            </translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativa</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positiva</translation>
        </message>
        <message>
            <source>positive, total</source>
            <translation>positiva, totalt</translation>
        </message>
        <message>
            <source>no opinion</source>
            <translation>ingen åsikt</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>visas inte</translation>
        </message>
        <message>
            <source>no campaign yet</source>
            <translation>ingen kampanj ännu</translation>
        </message>
        <message>
            <source>new question</source>
            <comment>mark of a series break in a trend</comment>
            <translation>ny fråga</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>value</source>
            <translation>värde</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervall</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>föregående</translation>
        </message>
        <message>
            <source>benchmark</source>
            <translation>benchmark</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>kampanj</translation>
        </message>
        <message>
            <source>question</source>
            <translation>fråga</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>Not everything is as it was saved: %n finding(s).</source>
            <translation>
                <numerusform>Allt är inte som det sparades: %n fynd.</numerusform>
                <numerusform>Allt är inte som det sparades: %n fynd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sound: %n interview(s), their answers and the history are as they were saved.</source>
            <translation>
                <numerusform>Felfri: %n intervju, dess svar och historiken är som de sparades.</numerusform>
                <numerusform>Felfri: %n intervjuer, deras svar och historiken är som de sparades.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only derived data is wrong: a repair makes it anew from the answers, which are as they were saved.</source>
            <translation>Bara härledda data är fel: en reparation gör om dem från svaren, som är som de sparades.</translation>
        </message>
        <message>
            <source>Keep this file. Restore the newest backup as a new workspace beside it, compare, and enter again what is missing there. A repair changes nothing that people entered.</source>
            <translation>Behåll den här filen. Återställ den nyaste säkerhetskopian som en ny arbetsyta bredvid, jämför, och mata in det som saknas där igen. En reparation ändrar ingenting som någon har matat in.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened.</source>
            <translation>Filen är skadad och kan inte öppnas.</translation>
        </message>
        <message>
            <source>Pages of the file are damaged ({count} messages; the first: {first}).</source>
            <translation>Sidor i filen är skadade ({count} meddelanden; det första: {first}).</translation>
        </message>
        <message>
            <source>An index does not fit its table ({count} messages; the first: {first}). It can be made anew.</source>
            <translation>Ett index stämmer inte med sin tabell ({count} meddelanden; det första: {first}). Det kan göras om.</translation>
        </message>
        <message>
            <source>{count} rows of the table {table} name another row that is not there.</source>
            <translation>{count} rader i tabellen {table} hänvisar till en annan rad som inte finns.</translation>
        </message>
        <message>
            <source>{name} is not built as this version of the program builds it: another program changed it.</source>
            <translation>{name} är inte uppbyggd som den här programversionen bygger den: ett annat program har ändrat den.</translation>
        </message>
        <message>
            <source>A part of the file could not be read ({check}: {reason}).</source>
            <translation>En del av filen kunde inte läsas ({check}: {reason}).</translation>
        </message>
        <message>
            <source>{name} does not fit the hash it was stored with: it was changed.</source>
            <translation>{name} stämmer inte med den kontrollsumma den sparades med: den har ändrats.</translation>
        </message>
        <message>
            <source>The history is broken at entry {id}: it was changed, or entries before it are missing.</source>
            <translation>Historiken är bruten vid post {id}: den har ändrats, eller tidigare poster saknas.</translation>
        </message>
        <message>
            <source>A signature does not fit the history (entry {id}): it was cut short or written anew.</source>
            <translation>En signatur stämmer inte med historiken (post {id}): den har kapats eller skrivits om.</translation>
        </message>
        <message>
            <source>The questionnaire of {campaign} cannot be read, so its interviews could not be checked.</source>
            <translation>Frågeformuläret för {campaign} kan inte läsas, så dess intervjuer kunde inte kontrolleras.</translation>
        </message>
        <message>
            <source>Interview {id} of {campaign}: answers differ from those that were saved ({questions}).</source>
            <translation>Intervju {id} i {campaign}: svar skiljer sig från dem som sparades ({questions}).</translation>
        </message>
        <message>
            <source>Interview {id} of {campaign}: words, numbers or details are not those that were saved.</source>
            <translation>Intervju {id} i {campaign}: ord, tal eller uppgifter är inte de som sparades.</translation>
        </message>
        <message>
            <source>Interview {id} of {campaign}: the packed answers do not fit the answers. They can be made anew.</source>
            <translation>Intervju {id} i {campaign}: de packade svaren stämmer inte med svaren. De kan göras om.</translation>
        </message>
        <message>
            <source>The label decision of {campaign} cannot be computed again: what it rests on was changed.</source>
            <translation>Beslutet om kvalitetsmärket för {campaign} kan inte räknas om: det som det vilar på har ändrats.</translation>
        </message>
        <message>
            <source>The label decision of {campaign} comes out otherwise today ({rules}). The stored one stands.</source>
            <translation>Beslutet om kvalitetsmärket för {campaign} skulle bli ett annat i dag ({rules}). Det sparade gäller.</translation>
        </message>
        <message>
            <source>{subject} {id} is not what was saved.</source>
            <translation>{subject} {id} är inte vad som sparades.</translation>
        </message>
        <message>
            <source>{subject} {id} was saved and is not there any more.</source>
            <translation>{subject} {id} sparades men finns inte längre.</translation>
        </message>
        <message>
            <source>{subject} {id} was not saved by this program, or its digest is lost.</source>
            <translation>{subject} {id} sparades inte av det här programmet, eller så är kontrollsumman borta.</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Intervju</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanj</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Frågeformulär</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kvalitetsmärke</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>The key file beside the workspace cannot be used: put back the one that lies beside a backup before closing.</source>
            <translation>Nyckelfilen bredvid arbetsytan kan inte användas: lägg tillbaka den som ligger bredvid en säkerhetskopia innan du stänger.</translation>
        </message>
        <message>
            <source>There is no backup in {folder} yet.</source>
            <translation>Det finns ingen säkerhetskopia i {folder} ännu.</translation>
        </message>
        <message>
            <source>The newest backup is of {date}.</source>
            <translation>Den nyaste säkerhetskopian är från {date}.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>No campaigns yet.</source>
            <translation>Inga kampanjer än.</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>förbereds</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öppen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>{campaign}  {status}  population {population}, sample {sample}, complete interviews: {complete}</source>
            <translation>{campaign}  {status}  population {population}, urval {sample}, fullständiga intervjuer: {complete}</translation>
        </message>
        <message>
            <source>made {date} with {program}, format {version}, {protection}, {size} KB</source>
            <translation>skapad {date} med {program}, format {version}, {protection}, {size} kB</translation>
        </message>
        <message>
            <source>Backup: {path}</source>
            <translation>Säkerhetskopia: {path}</translation>
        </message>
        <message>
            <source>There is no backup of {path}.</source>
            <translation>Det finns ingen säkerhetskopia av {path}.</translation>
        </message>
        <message>
            <source>Restored: {path}</source>
            <translation>Återställd: {path}</translation>
        </message>
        <message>
            <source>Set aside: {path}</source>
            <translation>Lagd åt sidan: {path}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Made anew: %n finding(s).</source>
            <translation>
                <numerusform>Gjort om: %n fynd.</numerusform>
                <numerusform>Gjort om: %n fynd.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file as it was: {path}</source>
            <translation>Filen som den var: {path}</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>krypterad</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>skadad</translation>
        </message>
        <message>
            <source>encrypted, {size} KB; opens with: {keys}</source>
            <translation>krypterad, {size} kB; öppnas med: {keys}</translation>
        </message>
        <message>
            <source>plain</source>
            <translation>okrypterad</translation>
        </message>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n leverantör</numerusform>
                <numerusform>%n leverantörer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n kampanj</numerusform>
                <numerusform>%n kampanjer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n kund</numerusform>
                <numerusform>%n kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n intervju</numerusform>
                <numerusform>%n intervjuer</numerusform>
            </translation>
        </message>
        <message>
            <source>benchmark {release}</source>
            <translation>benchmark {release}</translation>
        </message>
        <message>
            <source>core</source>
            <translation>kärna</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>valfri</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>känslig</translation>
        </message>
        <message>
            <source>if {condition}</source>
            <translation>om {condition}</translation>
        </message>
        <message>
            <source>{file} is a sound questionnaire: {summary}</source>
            <translation>{file} är en giltig enkät: {summary}</translation>
        </message>
        <message>
            <source>{file} cannot be used as a questionnaire. Nothing was changed.</source>
            <translation>{file} kan inte användas som enkät. Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>{code} {version}  {title}  themes {themes}, questions {questions}, core {core}, languages {languages}</source>
            <translation>{code} {version}  {title}  teman {themes}, frågor {questions}, kärna {core}, språk {languages}</translation>
        </message>
        <message>
            <source>Demonstration workspace: {path}, with {count} campaigns</source>
            <translation>Demonstrationsarbetsyta: {path}, med {count} kampanjer</translation>
        </message>
        <message>
            <source>{campaign}: complete interviews {complete}, partial {partial}, customers {population}</source>
            <translation>{campaign}: fullständiga intervjuer {complete}, ofullständiga {partial}, kunder {population}</translation>
        </message>
        <message>
            <source>{question}, {measure}</source>
            <translation>{question}, {measure}</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>inga svar</translation>
        </message>
        <message>
            <source>{difference}, significant</source>
            <translation>{difference}, signifikant</translation>
        </message>
        <message>
            <source>{difference}, not significant</source>
            <translation>{difference}, inte signifikant</translation>
        </message>
        <message>
            <source>The workspace can only be read now: this was computed, and not recorded as the decision.</source>
            <translation>Arbetsytan kan bara läsas just nu: resultatet har räknats fram men inte sparats som beslut.</translation>
        </message>
        <message>
            <source>Fieldwork was closed on {closed}; the date registered at the launch was {registered}.</source>
            <translation>Fältarbetet avslutades {closed}; datumet som registrerades vid starten var {registered}.</translation>
        </message>
        <message>
            <source>the label is awarded</source>
            <translation>kvalitetsmärket tilldelas</translation>
        </message>
        <message>
            <source>the label is not demonstrated</source>
            <translation>kraven för kvalitetsmärket är inte visade</translation>
        </message>
        <message>
            <source>Rule set: {rules}, version {version}. Decided: {date}</source>
            <translation>Regeluppsättning: {rules}, version {version}. Beslut: {date}</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regel</translation>
        </message>
        <message>
            <source>result</source>
            <translation>resultat</translation>
        </message>
        <message>
            <source>value</source>
            <translation>värde</translation>
        </message>
        <message>
            <source>computed</source>
            <comment>the bound of a figure that a rule compares</comment>
            <translation>jämfört</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>gräns</translation>
        </message>
        <message>
            <source>margin</source>
            <comment>by how much a limit is met or missed</comment>
            <translation>marginal</translation>
        </message>
        <message>
            <source>Nothing has happened to the label of this campaign yet.</source>
            <translation>Inget har ännu hänt med kampanjens kvalitetsmärke.</translation>
        </message>
        <message>
            <source>registered at the launch</source>
            <translation>registrerad vid starten</translation>
        </message>
        <message>
            <source>fieldwork extended</source>
            <translation>fältarbetet förlängt</translation>
        </message>
        <message>
            <source>label awarded</source>
            <translation>kvalitetsmärket tilldelat</translation>
        </message>
        <message>
            <source>label not demonstrated</source>
            <translation>kraven inte visade</translation>
        </message>
        <message>
            <source>appeal</source>
            <translation>överklagande</translation>
        </message>
        <message>
            <source>campaign reopened</source>
            <translation>kampanjen återöppnad</translation>
        </message>
        <message>
            <source>{drawn} of {eligible} eligible customers drawn, seed {seed}.</source>
            <translation>{drawn} av {eligible} valbara kunder dragna, frö {seed}.</translation>
        </message>
        <message>
            <source>The sample is too small for the minimum in every stratum.</source>
            <translation>Urvalet är för litet för minsta antalet i varje stratum.</translation>
        </message>
        <message>
            <source>Perhaps one customer: {one} and {other}</source>
            <translation>Kanske samma kund: {one} och {other}</translation>
        </message>
        <message>
            <source>Drawn customers without a telephone number: {count}</source>
            <translation>Dragna kunder utan telefonnummer: {count}</translation>
        </message>
        <message>
            <source>Not to be called now: {later} later, {closed} outside working hours, {used_up} after all attempts.</source>
            <translation>Ska inte ringas nu: {later} senare, {closed} utanför arbetstid, {used_up} efter alla försök.</translation>
        </message>
        <message>
            <source>Passphrase of {path}</source>
            <translation>Lösenfras till {path}</translation>
        </message>
        <message>
            <source>Added: {kind} {key}</source>
            <translation>Tillagd: {kind} {key}</translation>
        </message>
        <message>
            <source>Taken away: {kind} {key}</source>
            <translation>Borttagen: {kind} {key}</translation>
        </message>
        <message>
            <source>Changed: {kind} {key}</source>
            <translation>Ändrad: {kind} {key}</translation>
        </message>
        <message>
            <source>{rows} rows: {added} new, {changed} corrected, {same} known, {rejected} not usable</source>
            <translation>{rows} rader: {added} nya, {changed} rättade, {same} kända, {rejected} oanvändbara</translation>
        </message>
        <message>
            <source>no one customer is called this</source>
            <translation>ingen enskild kund heter så</translation>
        </message>
        <message>
            <source>not an outcome</source>
            <translation>inget utfall</translation>
        </message>
        <message>
            <source>not a day</source>
            <translation>ingen dag</translation>
        </message>
        <message>
            <source>a day in the future</source>
            <translation>en dag i framtiden</translation>
        </message>
        <message>
            <source>Line {line}, {column}: “{value}”: {reason}</source>
            <translation>Rad {line}, {column}: ”{value}”: {reason}</translation>
        </message>
        <message>
            <source>{file}: send it to whoever holds the issuing key.</source>
            <translation>{file}: skicka den till den som har utfärdarnyckeln.</translation>
        </message>
        <message>
            <source>{file}: the label {number} of {vendor} {year}, valid until {day}.</source>
            <translation>{file}: kvalitetsmärket {number} för {vendor} {year}, giltigt till och med {day}.</translation>
        </message>
        <message>
            <source>List {number} of revoked labels is in use.</source>
            <translation>Lista {number} över återkallade märken används nu.</translation>
        </message>
        <message>
            <source>The label {number} is in the workspace; export it as PDF and badge.</source>
            <translation>Kvalitetsmärket {number} finns i arbetsytan; exportera det som PDF och märke för webben.</translation>
        </message>
        <message>
            <source>{file}: list {number} of revoked labels; give it to everybody.</source>
            <translation>{file}: lista {number} över återkallade märken; ge den till alla.</translation>
        </message>
        <message>
            <source>This key has no passphrase: whoever has the file can seal labels with it.</source>
            <translation>Nyckeln har ingen lösenfras: den som har filen kan försegla kvalitetsmärken med den.</translation>
        </message>
        <message>
            <source>The key is in {file}; keep it where labels are sealed, and a copy apart.</source>
            <translation>Nyckeln finns i {file}; förvara den där märken förseglas, och en kopia på annan plats.</translation>
        </message>
        <message>
            <source>Nobody found.</source>
            <translation>Ingen hittades.</translation>
        </message>
        <message>
            <source>No rule is set: names and contacts stay until somebody erases them.</source>
            <translation>Ingen regel är satt: namn och kontakter finns kvar tills någon raderar dem.</translation>
        </message>
        <message>
            <source>{campaign}: {months} months, due since {date}: contacts {contacts}</source>
            <translation>{campaign}: {months} månader, utgången sedan {date}: kontakter {contacts}</translation>
        </message>
        <message>
            <source>{campaign}: {months} months, due on {date}: contacts {contacts}</source>
            <translation>{campaign}: {months} månader, går ut {date}: kontakter {contacts}</translation>
        </message>
        <message>
            <source>Would be erased: interviews {interviews}, people {contacts}, calls {attempts}</source>
            <translation>Skulle raderas: intervjuer {interviews}, personer {contacts}, samtal {attempts}</translation>
        </message>
        <message>
            <source>Erased: interviews {interviews}, people {contacts}, calls {attempts}</source>
            <translation>Raderat: intervjuer {interviews}, personer {contacts}, samtal {attempts}</translation>
        </message>
        <message>
            <source>The name in lists of people and owners in workshops: {places}</source>
            <translation>Namnet i deltagarlistor och bland ansvariga på workshoppar: {places}</translation>
        </message>
        <message>
            <source>Sentences in workshops that name the person and stay; look at them:</source>
            <translation>Meningar från workshoppar som nämner personen och lämnas kvar; gå igenom dem:</translation>
        </message>
        <message>
            <source>Backups made until today still hold it; the last of them is gone after {date}. Delivered documents that stay as they are: {outputs}.</source>
            <translation>Säkerhetskopior gjorda till och med i dag har det kvar, den sista är borta efter {date}. Levererade dokument som förblir som de är: {outputs}.</translation>
        </message>
        <message>
            <source>Nothing to decide.</source>
            <translation>Inget att avgöra.</translation>
        </message>
        <message>
            <source>For {devices}: interviews {interviews}, cases {cases}, calls {attempts}, workshops {workshops}</source>
            <translation>För {devices}: intervjuer {interviews}, ärenden {cases}, samtal {attempts}, workshoppar {workshops}</translation>
        </message>
        <message>
            <source>{file}: {campaign} from {device}: interviews {interviews}, cases {cases}, calls {attempts}, workshops {workshops}, erased {erased}, conflicts {conflicts}</source>
            <translation>{file}: {campaign} från {device}: intervjuer {interviews}, ärenden {cases}, samtal {attempts}, workshoppar {workshops}, raderade {erased}, konflikter {conflicts}</translation>
        </message>
        <message>
            <source>Another device remembers entry {entry} of this workspace’s history, which is no longer so: a backup was restored, or the history was changed.</source>
            <translation>En annan dator minns post {entry} i arbetsytans historik, som inte längre är densamma: en säkerhetskopia har återställts eller så har historiken ändrats.</translation>
        </message>
        <message>
            <source>The history of {device} no longer holds entry {entry} as it was: a backup was restored there, or the history was changed.</source>
            <translation>Historiken på {device} har inte längre post {entry} som den var: en säkerhetskopia har återställts där eller så har historiken ändrats.</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>den här datorn</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>betrodd</translation>
        </message>
        <message>
            <source>not trusted yet</source>
            <translation>inte betrodd än</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visas</translation>
        </message>
        <message>
            <source>{name} ({campaign}) was interviewed more than once; one interview counts:</source>
            <translation>{name} ({campaign}) har intervjuats mer än en gång, en intervju räknas:</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>räknas</translation>
        </message>
        <message>
            <source>{campaign}: weighting {chosen}, in use: {used}</source>
            <translation>{campaign}: viktning {chosen}, används: {used}</translation>
        </message>
        <message>
            <source>{file}: known already</source>
            <translation>{file}: redan känd</translation>
        </message>
        <message>
            <source>{id}: {vendors} vendors, {cells} cells</source>
            <translation>{id}: leverantörer: {vendors}, celler: {cells}</translation>
        </message>
        <message>
            <source>Withheld: {few} of too few vendors, {dominant} with one that outweighs, {subtracted} to subtract.</source>
            <translation>Undanhållna: {few} med för få leverantörer, {dominant} där en väger för tungt, {subtracted} som subtraktion skulle röja.</translation>
        </message>
        <message>
            <source>These keys have no passphrase: whoever has the files can sign with them.</source>
            <translation>Nycklarna har ingen lösenfras: den som har filerna kan signera med dem.</translation>
        </message>
        <message>
            <source>Give each root key to another person now, on a stick of its own.</source>
            <translation>Ge nu varje rotnyckel till olika personer, på var sitt minne.</translation>
        </message>
        <message>
            <source>{file}. Campaigns: {campaigns}. Fingerprint to compare: {fingerprint}</source>
            <translation>{file}. Kampanjer: {campaigns}. Fingeravtryck att jämföra: {fingerprint}</translation>
        </message>
        <message>
            <source>{file}. Campaigns: {campaigns}.</source>
            <translation>{file}. Kampanjer: {campaigns}.</translation>
        </message>
        <message>
            <source>Release {release} of {day} is in use: {vendors} vendors.</source>
            <translation>Utgåva {release} från {day} används nu; leverantörer: {vendors}.</translation>
        </message>
        <message>
            <source>Release {release} of {day} was in use already: {vendors} vendors.</source>
            <translation>Utgåva {release} från {day} användes redan; leverantörer: {vendors}.</translation>
        </message>
        <message>
            <source>There is no benchmark in this workspace yet; sync one.</source>
            <translation>Det finns ingen benchmark i arbetsytan än; synka ett.</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verifierad</translation>
        </message>
        <message>
            <source>loaded from a file, not verified</source>
            <translation>inläst från en fil, inte verifierad</translation>
        </message>
        <message>
            <source>{repository}: to be said fresh again before {day}.</source>
            <translation>{repository}: ska bekräftas på nytt före {day}.</translation>
        </message>
        <message>
            <source>No workshops yet.</source>
            <translation>Inga workshoppar ännu.</translation>
        </message>
        <message>
            <source>No decisions yet.</source>
            <translation>Inga beslut ännu.</translation>
        </message>
        <message>
            <source>{number}  {date}  {title}  interviews: {interviews}, decisions: {decisions}</source>
            <translation>{number}  {date}  {title}  intervjuer: {interviews}, beslut: {decisions}</translation>
        </message>
        <message>
            <source>No questions of its own.</source>
            <translation>Inga egna frågor.</translation>
        </message>
        <message>
            <source>No sealed label of {campaign} stands: what was written is a specimen.</source>
            <translation>Inget förseglat kvalitetsmärke för {campaign} gäller: det som skrevs är ett specimen.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) not in the font of documents, printed as a box: {characters}</source>
            <translation>
                <numerusform>%n tecken saknas i dokumentens typsnitt och trycks som en ruta: {characters}</numerusform>
                <numerusform>%n tecken saknas i dokumentens typsnitt och trycks som rutor: {characters}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} was not signed by a device as a delivery.</source>
            <translation>{file} har inte undertecknats av en dator som leverans.</translation>
        </message>
        <message>
            <source>The logo of {vendor} stands on new covers and labels.</source>
            <translation>Logotypen för {vendor} står på nya omslag och märken.</translation>
        </message>
        <message>
            <source>There is no logo of {vendor}.</source>
            <translation>Det finns ingen logotyp för {vendor}.</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) may be released</source>
            <translation>
                <numerusform>%n citat kan publiceras</numerusform>
                <numerusform>%n citat kan publiceras</numerusform>
            </translation>
        </message>
        <message>
            <source>released</source>
            <translation>publicerad</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>väntar</translation>
        </message>
        <message>
            <source>said: {text}</source>
            <translation>sagt: {text}</translation>
        </message>
        <message>
            <source>Released: {text}</source>
            <translation>Publicerat: {text}</translation>
        </message>
        <message>
            <source>The release was taken back.</source>
            <translation>Publiceringen togs tillbaka.</translation>
        </message>
        <message>
            <source>Translated: {text}</source>
            <translation>Översatt: {text}</translation>
        </message>
        <message>
            <source>The translation was taken away.</source>
            <translation>Översättningen togs bort.</translation>
        </message>
    </context>
    <context>
        <name>CommentBar</name>
        <message>
            <source>Analyst’s comment on {theme}, {language}</source>
            <translation>Analytikerns kommentar om {theme}, {language}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Lämna oförändrad</translation>
        </message>
        <message>
            <source>Printed on the theme’s page of the report</source>
            <translation>Trycks på temats sida i rapporten</translation>
        </message>
        <message>
            <source>Printed below the radar of the report</source>
            <translation>Trycks under rapportens radar</translation>
        </message>
        <message>
            <source>No comment yet</source>
            <translation>Ingen kommentar än</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Skriv en kommentar</translation>
        </message>
        <message>
            <source>Comment: {theme}, {language}</source>
            <translation>Kommentar: {theme}, {language}</translation>
        </message>
        <message>
            <source>The comment is kept.</source>
            <translation>Kommentaren är sparad.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>Crisis</name>
        <message>
            <source>Crisis</source>
            <translation>Kriser</translation>
        </message>
        <message>
            <source>This questionnaire asks nobody about crises</source>
            <translation>Det här formuläret frågar inte om kriser</translation>
        </message>
        <message>
            <source>Score-Crisis needs the standard question how often a problem disrupted the business.</source>
            <translation>Score-Crisis bygger på standardfrågan hur ofta ett problem har stört verksamheten.</translation>
        </message>
        <message>
            <source>Crisis: {reason}</source>
            <translation>Kriser: {reason}</translation>
        </message>
        <message>
            <source>{share} of customers had a crisis in the past 12 months</source>
            <translation>{share} av kunderna har haft en kris de senaste 12 månaderna</translation>
        </message>
        <message>
            <source>Had a crisis</source>
            <translation>Har haft en kris</translation>
        </message>
        <message>
            <source>Should a crisis come</source>
            <translation>Om en kris skulle komma</translation>
        </message>
        <message>
            <source>Share of positive answers, of everybody asked.</source>
            <translation>Andel positiva svar, av alla tillfrågade.</translation>
        </message>
        <message>
            <source>How many crises</source>
            <translation>Hur många kriser</translation>
        </message>
        <message>
            <source>crises</source>
            <translation>kriser</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>kunder</translation>
        </message>
        <message>
            <source>share</source>
            <translation>andel</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>{count} or more</source>
            <translation>{count} eller fler</translation>
        </message>
        <message>
            <source>Of customers who had a crisis.</source>
            <translation>Av kunder som har haft en kris.</translation>
        </message>
        <message>
            <source>How the last one went</source>
            <translation>Hur den senaste gick</translation>
        </message>
        <message>
            <source>fully resolved</source>
            <translation>helt löst</translation>
        </message>
        <message>
            <source>resolved, fully or partly</source>
            <translation>löst, helt eller delvis</translation>
        </message>
        <message>
            <source>handled well</source>
            <translation>väl hanterad</translation>
        </message>
        <message>
            <source>able to handle one</source>
            <translation>kan hantera en kris</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>tillitsfulla</translation>
        </message>
        <message>
            <source>How often: protected, or not answered.</source>
            <translation>Hur ofta: skyddat, eller obesvarat.</translation>
        </message>
        <message>
            <source>{rate} per customer and year ({lower}–{upper}, Garwood): {count} in all</source>
            <translation>{rate} per kund och år ({lower}–{upper}, Garwood): {count} totalt</translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message>
            <source>Dashboard</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>In its own window</source>
            <translation>I eget fönster</translation>
        </message>
        <message>
            <source>The dashboard beside an interview: its figures move with each answer, except in a blind campaign</source>
            <translation>Översikten bredvid en intervju: siffrorna följer varje svar, utom i en blind kampanj</translation>
        </message>
        <message>
            <source>Closed on {date}</source>
            <translation>Stängd {date}</translation>
        </message>
        <message>
            <source>Fieldwork open until {date}</source>
            <translation>Fältarbetet öppet till {date}</translation>
        </message>
        <message>
            <source>Fieldwork open</source>
            <translation>Fältarbetet öppet</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>Förbereds</translation>
        </message>
        <message>
            <source>{complete} of {base} customers in the sample have answered</source>
            <translation>{complete} av {base} kunder i urvalet har svarat</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) have answered</source>
            <translation>
                <numerusform>%n kund har svarat</numerusform>
                <numerusform>%n kunder har svarat</numerusform>
            </translation>
        </message>
        <message>
            <source>filtered: {n} interviews</source>
            <translation>filtrerat: {n} intervjuer</translation>
        </message>
        <message>
            <source>provisional figures</source>
            <translation>preliminära siffror</translation>
        </message>
        <message>
            <source>the answers of the moment are added when the interview ends</source>
            <translation>svaren som ges nu läggs till när intervjun är klar</translation>
        </message>
        <message>
            <source>with the interview in progress</source>
            <translation>med den pågående intervjun</translation>
        </message>
    </context>
    <context>
        <name>Definitions</name>
        <message>
            <source>A questionnaire in the form of {tool}.</source>
            <translation>Ett frågeformulär i formatet {tool}.</translation>
        </message>
        <message>
            <source>Names that became codes of a–z, 0–9 and underscores ({count}): {places}</source>
            <translation>Namn som blev koder av a–z, 0–9 och understreck ({count}): {places}</translation>
        </message>
        <message>
            <source>Texts missing in a language of the file, left missing ({count}): {places}</source>
            <translation>Texter som saknas på något av filens språk och fortfarande saknas ({count}): {places}</translation>
        </message>
        <message>
            <source>Answers that the file puts into a text are shown as [name] instead ({count}): {places}</source>
            <translation>Svar som filen sätter in i en text visas i stället som [namn] ({count}): {places}</translation>
        </message>
        <message>
            <source>Dates, times and the like are asked as text ({count}): {places}</source>
            <translation>Datum, klockslag och liknande frågas som text ({count}): {places}</translation>
        </message>
        <message>
            <source>Checks of an answer that are not made by the program ({count}): {places}</source>
            <translation>Kontroller av svar som programmet inte gör ({count}): {places}</translation>
        </message>
        <message>
            <source>Filters of choices that are not applied: all choices are offered ({count}): {places}</source>
            <translation>Filter på svarsalternativ som inte används, alla alternativ erbjuds ({count}): {places}</translation>
        </message>
        <message>
            <source>Choices listed twice and now once ({count}): {places}</source>
            <translation>Svarsalternativ som stod två gånger och nu en gång ({count}): {places}</translation>
        </message>
        <message>
            <source>Calculated values are not stored; conditions that use them say the same without ({count}): {places}</source>
            <translation>Beräknade värden sparas inte; villkor som använder dem säger samma sak utan dem ({count}): {places}</translation>
        </message>
        <message>
            <source>Notes that became instructions to the interviewer ({count}): {places}</source>
            <translation>Anteckningar som blev anvisningar till intervjuaren ({count}): {places}</translation>
        </message>
        <message>
            <source>Questions that could never be asked, left out ({count}): {places}</source>
            <translation>Frågor som aldrig kunde ställas och har utelämnats ({count}): {places}</translation>
        </message>
        <message>
            <source>Comment fields beside choices that are left out ({count}): {places}</source>
            <translation>Kommentarsfält bredvid svarsalternativ som har utelämnats ({count}): {places}</translation>
        </message>
        <message>
            <source>Grids that became one question per row ({count}): {places}</source>
            <translation>Rutnät som blev en fråga per rad ({count}): {places}</translation>
        </message>
        <message>
            <source>Random orders and quotas of the file that are left out ({count}): {places}</source>
            <translation>Slumpmässig ordning och kvoter i filen som har utelämnats ({count}): {places}</translation>
        </message>
        <message>
            <source>Parts that ask nothing and questions in no block, left out ({count}): {places}</source>
            <translation>Delar som inte frågar något och frågor utan block, utelämnade ({count}): {places}</translation>
        </message>
        <message>
            <source>Responses inside the archive were not read ({count}): {places}</source>
            <translation>Svaren i arkivet har inte lästs ({count}): {places}</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Vet inte</translation>
        </message>
        <message>
            <source>No answer wanted</source>
            <translation>Vill inte svara</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Ej tillämpligt</translation>
        </message>
        <message>
            <source>Is the rated company a publisher or an integrator?</source>
            <translation>Är det bedömda företaget ett programvaruföretag eller en integratör?</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Programvaruföretag</translation>
        </message>
        <message>
            <source>Integrator</source>
            <translation>Integratör</translation>
        </message>
        <message>
            <source>{out}. Questions: {questions}. Themes: {themes}.</source>
            <translation>{out}. Frågor: {questions}. Teman: {themes}.</translation>
        </message>
        <message>
            <source>Rows: {rows}. Questions: {questions}. Themes: {themes}.</source>
            <translation>Rader: {rows}. Frågor: {questions}. Teman: {themes}.</translation>
        </message>
    </context>
    <context>
        <name>Depth</name>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>Recurring revenue</source>
            <translation>Återkommande intäkter</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Kriser</translation>
        </message>
        <message>
            <source>NPS and capacity</source>
            <translation>NPS och förmåga</translation>
        </message>
        <message>
            <source>Drivers</source>
            <translation>Drivkrafter</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segment</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vyer</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Making the demonstration workspace</source>
            <translation>Demonstrationens arbetsyta skapas</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Öppna skrivskyddat</translation>
        </message>
    </context>
    <context>
        <name>Drivers</name>
        <message>
            <source>Drivers</source>
            <translation>Drivkrafter</translation>
        </message>
        <message>
            <source>What goes with</source>
            <translation>Vad hör ihop med</translation>
        </message>
        <message>
            <source>Themes by importance</source>
            <translation>Teman efter betydelse</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Kopiera värdena</translation>
        </message>
        <message>
            <source>Shapley shares</source>
            <translation>Shapley-andelar</translation>
        </message>
        <message>
            <source>A second way to part importance, slower, for at most ten themes</source>
            <translation>Ett andra sätt att fördela betydelsen, långsammare, för högst tio teman</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Ett ögonblick</translation>
        </message>
        <message>
            <source>Drivers are computed from 1,000 resamples.</source>
            <translation>Drivkrafterna beräknas med 1 000 omdragna urval.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppad</translation>
        </message>
        <message>
            <source>The drivers were not computed to the end.</source>
            <translation>Drivkrafterna hann inte beräknas klart.</translation>
        </message>
        <message>
            <source>Compute again</source>
            <translation>Beräkna igen</translation>
        </message>
        <message>
            <source>No drivers to show</source>
            <translation>Inga drivkrafter att visa</translation>
        </message>
        <message>
            <source>Act first</source>
            <translation>Åtgärda först</translation>
        </message>
        <message>
            <source>Preserve</source>
            <translation>Bevara</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Bevaka</translation>
        </message>
        <message>
            <source>Maintain</source>
            <translation>Underhåll</translation>
        </message>
        <message>
            <source>importance: share of what the themes explain</source>
            <translation>betydelse: andel av vad temana förklarar</translation>
        </message>
        <message>
            <source>performance, 0 to 100</source>
            <translation>resultat, 0 till 100</translation>
        </message>
        <message>
            <source>Hollow: undetermined, its interval touches a line. Association, not cause.</source>
            <translation>Ihålig: obestämd, intervallet rör en linje. Samband, inte orsak.</translation>
        </message>
        <message>
            <source>Importance and performance</source>
            <translation>Betydelse och resultat</translation>
        </message>
        <message>
            <source>Rank correlation of each theme alone, with its interval. Association, not cause.</source>
            <translation>Rangkorrelation för varje tema för sig, med intervall. Samband, inte orsak.</translation>
        </message>
        <message>
            <source>Rank correlation, −1 to 1</source>
            <translation>Rangkorrelation, −1 till 1</translation>
        </message>
        <message>
            <source>Act first on: {themes}</source>
            <translation>Åtgärda först: {themes}</translation>
        </message>
        <message>
            <source>No theme stands out for certain as the one to act on first</source>
            <translation>Inget tema framstår säkert som det första att åtgärda</translation>
        </message>
        <message>
            <source>Too few complete answers to weigh the themes against each other</source>
            <translation>För få fullständiga svar för att väga temana mot varandra</translation>
        </message>
        <message>
            <source>The themes explain {share} of the differences</source>
            <translation>Temana förklarar {share} av skillnaderna</translation>
        </message>
        <message numerus="yes">
            <source>%n complete respondent(s)</source>
            <translation>
                <numerusform>%n fullständig respondent</numerusform>
                <numerusform>%n fullständiga respondenter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every two themes known together for %n respondent(s) or more</source>
            <translation>
                <numerusform>två teman kända tillsammans för minst %n respondent</numerusform>
                <numerusform>två teman kända tillsammans för minst %n respondenter</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of the {needed} respondents it takes</source>
            <translation>{n} av de {needed} respondenter som behövs</translation>
        </message>
        <message>
            <source>Nobody answered the question whose drivers are looked for.</source>
            <translation>Ingen har svarat på frågan vars drivkrafter söks.</translation>
        </message>
        <message>
            <source>Protected: too few answered.</source>
            <translation>Skyddat: för få svar.</translation>
        </message>
        <message>
            <source>This questionnaire has no question about recommendation or satisfaction.</source>
            <translation>Detta frågeformulär har ingen fråga om rekommendation eller nöjdhet.</translation>
        </message>
        <message>
            <source>Everybody gave the same answer: nothing can go with it.</source>
            <translation>Alla gav samma svar: inget kan höra ihop med det.</translation>
        </message>
        <message>
            <source>No theme has a score that varies.</source>
            <translation>Inget tema har ett värde som varierar.</translation>
        </message>
        <message>
            <source>Below 50 respondents, or five per theme, each theme is looked at alone.</source>
            <translation>Under 50 respondenter, eller fem per tema, ses varje tema för sig.</translation>
        </message>
        <message>
            <source>Over a fifth of the rows are incomplete: correlations pair by pair.</source>
            <translation>Mer än en femtedel av raderna är ofullständiga: korrelationer par för par.</translation>
        </message>
        <message>
            <source>Left out: {themes}.</source>
            <translation>Utelämnade: {themes}.</translation>
        </message>
        <message>
            <source>Without differences: {themes}.</source>
            <translation>Utan skillnader: {themes}.</translation>
        </message>
        <message>
            <source>act first</source>
            <translation>åtgärda först</translation>
        </message>
        <message>
            <source>preserve</source>
            <translation>bevara</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>bevaka</translation>
        </message>
        <message>
            <source>maintain</source>
            <translation>underhåll</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>obestämd</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>rank correlation</source>
            <translation>rangkorrelation</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>från – till</translation>
        </message>
        <message>
            <source>importance</source>
            <translation>betydelse</translation>
        </message>
        <message>
            <source>performance</source>
            <translation>resultat</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>utslag</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Go to Home</source>
            <translation>Till Hem</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Ingen arbetsyta är öppen</translation>
        </message>
        <message>
            <source>A workspace is one file with all campaigns, customers and interviews. Open one, or look at the demonstration.</source>
            <translation>En arbetsyta är en fil med alla kampanjer, kunder och intervjuer. Öppna en, eller titta på demonstrationen.</translation>
        </message>
        <message>
            <source>No campaign yet</source>
            <translation>Ingen kampanj än</translation>
        </message>
        <message>
            <source>A campaign is the yearly audit of one vendor. Begin one on Home.</source>
            <translation>En kampanj är den årliga granskningen av en leverantör. Börja en på Hem.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Ett ögonblick</translation>
        </message>
        <message>
            <source>The figures are being computed.</source>
            <translation>Siffrorna beräknas.</translation>
        </message>
        <message>
            <source>{vendor} {year} has no interviews yet</source>
            <translation>{vendor} {year} har inga intervjuer än</translation>
        </message>
        <message>
            <source>Import responses from a spreadsheet or a survey tool, and the figures appear here.</source>
            <translation>Importera svar från ett kalkylblad eller ett enkätverktyg så visas siffrorna här.</translation>
        </message>
        <message>
            <source>Import responses</source>
            <translation>Importera svar</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This could not be done (reason: {code}). Nothing was changed. Please report this code.</source>
            <translation>Det gick inte att utföra (orsak: {code}). Inget har ändrats. Rapportera gärna den här koden.</translation>
        </message>
        <message>
            <source>There is no questionnaire called {name}, neither in the program nor as a file. Nothing was changed. “scorefact questionnaire list” shows those that come with the program.</source>
            <translation>Det finns ingen enkät som heter {name}, varken i programmet eller som fil. Ingenting har ändrats. ”scorefact questionnaire list” visar dem som följer med programmet.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}. Nothing was changed. Check the name and your rights to it.</source>
            <translation>Filen {file} kan inte läsas: {reason}. Ingenting har ändrats. Kontrollera namnet och dina rättigheter till filen.</translation>
        </message>
        <message>
            <source>The file {file} is larger than {limit} MB, too large for a questionnaire. Nothing was changed. Check that it is the right file.</source>
            <translation>Filen {file} är större än {limit} MB, för stor för en enkät. Ingenting har ändrats. Kontrollera att det är rätt fil.</translation>
        </message>
        <message>
            <source>The questionnaire {file} cannot be used, problems found: {problems}. Nothing was changed. “scorefact questionnaire check” tells them one by one.</source>
            <translation>Enkäten {file} kan inte användas, antal fel: {problems}. Ingenting har ändrats. ”scorefact questionnaire check” räknar upp felen.</translation>
        </message>
        <message>
            <source>This is not a JSON file: it cannot be read beyond line {line}, column {column}.</source>
            <translation>Det här är ingen JSON-fil: den går inte att läsa längre än till rad {line}, kolumn {column}.</translation>
        </message>
        <message>
            <source>This field is missing.</source>
            <translation>Fältet saknas.</translation>
        </message>
        <message>
            <source>There is no field of this name.</source>
            <translation>Det finns inget fält med det namnet.</translation>
        </message>
        <message>
            <source>The value {value} is not possible here.</source>
            <translation>Värdet {value} är inte möjligt här.</translation>
        </message>
        <message>
            <source>The scale {scale} has too few choices.</source>
            <translation>Skalan {scale} har för få svarsalternativ.</translation>
        </message>
        <message>
            <source>The rating {scale} needs a minimum and a larger maximum.</source>
            <translation>Betygsskalan {scale} behöver ett minimum och ett större maximum.</translation>
        </message>
        <message>
            <source>The rating {scale} has more than 250 steps.</source>
            <translation>Betygsskalan {scale} har fler än 250 steg.</translation>
        </message>
        <message>
            <source>The scale {scale} uses {name} for two choices.</source>
            <translation>Skalan {scale} använder {name} för två svarsalternativ.</translation>
        </message>
        <message>
            <source>The top or positive answers of the scale {scale} name a value that it does not have.</source>
            <translation>De högsta eller positiva svaren på skalan {scale} anger ett värde som den inte har.</translation>
        </message>
        <message>
            <source>{name} is defined twice.</source>
            <translation>{name} är definierat två gånger.</translation>
        </message>
        <message>
            <source>The question {question} uses the scale {scale}, which does not exist.</source>
            <translation>Frågan {question} använder skalan {scale}, som inte finns.</translation>
        </message>
        <message>
            <source>The question {question} names the theme {theme}, which does not exist.</source>
            <translation>Frågan {question} anger temat {theme}, som inte finns.</translation>
        </message>
        <message>
            <source>The blocks name {name} twice, or there is no such question.</source>
            <translation>Blocken anger {name} två gånger, eller så finns frågan inte.</translation>
        </message>
        <message>
            <source>The question {question} stands in no block, so it would never be asked.</source>
            <translation>Frågan {question} ingår inte i något block och skulle aldrig ställas.</translation>
        </message>
        <message>
            <source>The code {name} has a meaning of its own in conditions; choose another.</source>
            <translation>Koden {name} har en egen betydelse i villkor; välj en annan.</translation>
        </message>
        <message>
            <source>A recommendation question needs a rating from 0 to 10.</source>
            <translation>En rekommendationsfråga behöver ett betyg från 0 till 10.</translation>
        </message>
        <message>
            <source>The text holds a name in braces that the program cannot fill: {name}.</source>
            <translation>Texten innehåller ett namn inom klamrar som programmet inte kan fylla i: {name}.</translation>
        </message>
        <message>
            <source>The languages do not hold the same names in braces.</source>
            <translation>Språken innehåller inte samma namn inom klamrar.</translation>
        </message>
        <message>
            <source>“{language}” is no language code such as fr, en, sv or de.</source>
            <translation>”{language}” är ingen språkkod som fr, en, sv eller de.</translation>
        </message>
        <message>
            <source>The text is missing in this language: {language}. Documents in it cannot be made.</source>
            <translation>Texten saknas på det här språket: {language}. Dokument på språket kan inte skapas.</translation>
        </message>
        <message>
            <source>The condition is longer than {limit} characters.</source>
            <translation>Villkoret är längre än {limit} tecken.</translation>
        </message>
        <message>
            <source>The condition has more than {limit} levels of brackets or operations.</source>
            <translation>Villkoret har fler än {limit} nivåer av parenteser eller operationer.</translation>
        </message>
        <message>
            <source>The condition stops in the middle: {condition}</source>
            <translation>Villkoret slutar mitt i: {condition}</translation>
        </message>
        <message>
            <source>The condition cannot be read at character {position}, “{found}”: {condition}</source>
            <translation>Villkoret går inte att läsa vid tecken {position}, ”{found}”: {condition}</translation>
        </message>
        <message>
            <source>The condition uses {function}, which is not a function, at character {position}: {condition}</source>
            <translation>Villkoret använder {function}, som inte är någon funktion, vid tecken {position}: {condition}</translation>
        </message>
        <message>
            <source>At character {position} the condition mixes a value with something that is true or false: {condition}</source>
            <translation>Vid tecken {position} blandar villkoret ett värde med något som är sant eller falskt: {condition}</translation>
        </message>
        <message>
            <source>The condition names {name}, which is no question here.</source>
            <translation>Villkoret anger {name}, som inte är någon fråga här.</translation>
        </message>
        <message>
            <source>The condition names the answer {choice}, which {name} does not have.</source>
            <translation>Villkoret anger svaret {choice}, som {name} inte har.</translation>
        </message>
        <message>
            <source>This comparison can never hold, because the two sides are of different kinds or {name} is not a question: {condition}</source>
            <translation>Jämförelsen kan aldrig stämma, eftersom sidorna är av olika slag eller {name} inte är någon fråga: {condition}</translation>
        </message>
        <message>
            <source>The condition looks at {name}, which is asked later.</source>
            <translation>Villkoret beror på {name}, som ställs senare.</translation>
        </message>
        <message>
            <source>The conditions go round in a circle: {circle}.</source>
            <translation>Villkoren går runt i en cirkel: {circle}.</translation>
        </message>
        <message>
            <source>The score rules name the theme {name}, which does not exist.</source>
            <translation>Poängreglerna nämner temat {name}, som inte finns.</translation>
        </message>
        <message>
            <source>The score of the theme {place} names the question {name}, which does not exist.</source>
            <translation>Poängen för temat {place} nämner frågan {name}, som inte finns.</translation>
        </message>
        <message>
            <source>The score of the theme {place} cannot use the question {name} by the rule “{rule}”: its scale does not allow it.</source>
            <translation>Poängen för temat {place} kan inte använda frågan {name} enligt regeln ”{rule}”: skalan tillåter det inte.</translation>
        </message>
        <message>
            <source>There is no workspace at {path}. Nothing was changed. Check the path, or make a new workspace.</source>
            <translation>Det finns ingen arbetsyta på {path}. Inget har ändrats. Kontrollera sökvägen eller skapa en ny arbetsyta.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is. Open it, or choose another name.</source>
            <translation>{path} finns redan och har lämnats orörd. Öppna den eller välj ett annat namn.</translation>
        </message>
        <message>
            <source>The folder {path} does not exist. Nothing was changed. Make the folder first, or choose another one.</source>
            <translation>Mappen {path} finns inte. Inget har ändrats. Skapa mappen först eller välj en annan.</translation>
        </message>
        <message>
            <source>The name {path} is longer than this drive allows. Nothing was changed. Choose a shorter name.</source>
            <translation>Namnet {path} är längre än enheten tillåter. Inget ändrades. Välj ett kortare namn.</translation>
        </message>
        <message>
            <source>{path} is not a ScoreFact workspace. It was left as it is. Choose a file ending in .scorefact.</source>
            <translation>{path} är ingen ScoreFact-arbetsyta. Filen har lämnats orörd. Välj en fil som slutar på .scorefact.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of ScoreFact Desktop (format {version}; this program knows formats up to {supported}). It was left as it is. Update the program to open it.</source>
            <translation>{path} har skapats av en nyare version av ScoreFact Desktop (format {version}; det här programmet klarar format till och med {supported}). Filen har lämnats orörd. Uppdatera programmet för att öppna den.</translation>
        </message>
        <message>
            <source>{path} has an older format ({version}) and can only be read after an update to format {supported}. Nothing was changed. Open it once for writing, which updates it.</source>
            <translation>{path} har ett äldre format ({version}) och kan läsas först efter en uppdatering till format {supported}. Inget har ändrats. Öppna den en gång för skrivning, så uppdateras den.</translation>
        </message>
        <message>
            <source>{path} is open in another program: {program}, {person} on {machine}, since {since}. Nothing was changed. Close it there first.</source>
            <translation>{path} är öppen i ett annat program: {program}, {person} på {machine}, sedan {since}. Inget har ändrats. Stäng den där först.</translation>
        </message>
        <message>
            <source>{path} is damaged. It was left as it is. Keep the file, and continue with your newest backup.</source>
            <translation>{path} är skadad. Filen har lämnats orörd. Behåll den och fortsätt med din senaste säkerhetskopia.</translation>
        </message>
        <message>
            <source>You may not read {path}. Nothing was changed. Ask its owner for the right to read it.</source>
            <translation>Du har inte rätt att läsa {path}. Inget ändrades. Be ägaren om läsrätt.</translation>
        </message>
        <message>
            <source>{path} cannot be written to: the file or its folder is read-only. Nothing was changed. Copy the workspace to a folder of your own, or ask for the right to write.</source>
            <translation>Det går inte att skriva till {path}: filen eller dess mapp är skrivskyddad. Inget har ändrats. Kopiera arbetsytan till en egen mapp eller be om skrivrättighet.</translation>
        </message>
        <message>
            <source>{path} was closed before that was done. What had been saved is safe. Open it again and repeat what is missing.</source>
            <translation>{path} stängdes innan det var klart. Det som hade sparats är tryggt. Öppna den igen och gör om det som saknas.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe in {path}; the last change was not saved. Free some space and try again.</source>
            <translation>Disken är full. Det som sparats tidigare finns kvar i {path}; den senaste ändringen sparades inte. Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>The disk did not read or write {path} properly. What was saved before is kept; the last change was not saved. Check that the drive is still connected.</source>
            <translation>Disken kunde inte läsa eller skriva {path} ordentligt. Det som sparats tidigare finns kvar; den senaste ändringen sparades inte. Kontrollera att enheten fortfarande är ansluten.</translation>
        </message>
        <message>
            <source>Another program is busy with {path}. The last change was not saved. Wait a moment and try again.</source>
            <translation>Ett annat program är upptaget med {path}. Den senaste ändringen sparades inte. Vänta en stund och försök igen.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is encrypted, or damaged. It was left as it is. An encrypted workspace needs its key file (.scorefact-keys) beside it and its passphrase.</source>
            <translation>{path} kan inte läsas: den är krypterad eller skadad. Filen har lämnats orörd. En krypterad arbetsyta behöver sin nyckelfil (.scorefact-keys) bredvid sig och sin lösenfras.</translation>
        </message>
        <message>
            <source>This key does not open {path}, or the file is damaged. It was left as it is. Check the passphrase and the key file.</source>
            <translation>Den här nyckeln öppnar inte {path}, eller så är filen skadad. Den har lämnats orörd. Kontrollera lösenfrasen och nyckelfilen.</translation>
        </message>
        <message>
            <source>{path} is not encrypted, though a key was given. It was left as it is. Make sure that it is the file you mean, then open it without a key.</source>
            <translation>{path} är inte krypterad, trots att en nyckel angavs. Filen har lämnats orörd. Kontrollera att det är rätt fil och öppna den sedan utan nyckel.</translation>
        </message>
        <message>
            <source>There is no campaign {campaign} in this workspace. Nothing was changed. The nearest are: {near}.</source>
            <translation>Det finns ingen kampanj {campaign} i den här arbetsytan. Inget har ändrats. De närmaste är: {near}.</translation>
        </message>
        <message>
            <source>There is no campaign {campaign}: this workspace has no campaigns yet. Add one first.</source>
            <translation>Det finns ingen kampanj {campaign}: den här arbetsytan har inga kampanjer än. Lägg till en först.</translation>
        </message>
        <message>
            <source>The campaign {campaign} exists already and was left as it is. Choose another vendor or year.</source>
            <translation>Kampanjen {campaign} finns redan och har lämnats orörd. Välj en annan leverantör eller ett annat år.</translation>
        </message>
        <message>
            <source>{year} cannot be the year of a campaign. Nothing was added. Give a year from {first} to {last}.</source>
            <translation>{year} kan inte vara en kampanjs år. Inget har lagts till. Ange ett år från {first} till {last}.</translation>
        </message>
        <message>
            <source>Population and sample must be from 1 to {largest}. Nothing was added. Correct them and try again.</source>
            <translation>Population och urval måste ligga mellan 1 och {largest}. Inget lades till. Rätta dem och försök igen.</translation>
        </message>
        <message>
            <source>“{vendor}” holds no letter from A to Z and no digit to name a campaign by. Nothing was added. Write the name in Latin letters.</source>
            <translation>”{vendor}” innehåller ingen bokstav från A till Z och ingen siffra att namnge en kampanj efter. Inget lades till. Skriv namnet med latinska bokstäver.</translation>
        </message>
        <message>
            <source>The name of a vendor or solution has at most {longest} characters. Nothing was added. Give a shorter one.</source>
            <translation>Namnet på en leverantör eller lösning får ha högst {longest} tecken. Inget lades till. Ange ett kortare namn.</translation>
        </message>
        <message>
            <source>A solution needs a name. Nothing was added. Leave the solution out, or give its name.</source>
            <translation>En lösning måste ha ett namn. Inget lades till. Utelämna lösningen eller ange dess namn.</translation>
        </message>
        <message>
            <source>The sample ({sample}) cannot be larger than the population ({population}). Nothing was added. Correct one of them and try again.</source>
            <translation>Urvalet ({sample}) kan inte vara större än populationen ({population}). Inget har lagts till. Rätta ett av dem och försök igen.</translation>
        </message>
        <message>
            <source>The campaign {campaign} was launched before. Nothing was changed.</source>
            <translation>Kampanjen {campaign} har redan startats. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The campaign {campaign} is not open for fieldwork. Nothing was changed. Launch it, or reopen it if it was closed.</source>
            <translation>Kampanjen {campaign} är inte öppen för fältarbete. Inget har ändrats. Starta den, eller öppna den igen om den är avslutad.</translation>
        </message>
        <message>
            <source>The campaign {campaign} is not closed, so it cannot be reopened. Nothing was changed.</source>
            <translation>Kampanjen {campaign} är inte avslutad och kan därför inte öppnas igen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The campaign {campaign} is closed. Nothing was changed. Reopen it first.</source>
            <translation>Kampanjen {campaign} är avslutad. Inget har ändrats. Öppna den igen först.</translation>
        </message>
        <message>
            <source>The sample of {campaign} was frozen when the campaign was launched for the label. Nothing was changed.</source>
            <translation>Urvalet i {campaign} låstes när kampanjen startades för kvalitetsmärket. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A label campaign needs a closing date, which is fixed at the launch. {campaign} was not launched. Give a closing date.</source>
            <translation>En kampanj för kvalitetsmärket behöver ett slutdatum, som låses vid starten. {campaign} har inte startats. Ange ett slutdatum.</translation>
        </message>
        <message>
            <source>{date} is too early for the closing of {campaign}. Nothing was changed. Choose a date after the launch.</source>
            <translation>{date} är för tidigt för att avsluta {campaign}. Inget har ändrats. Välj ett datum efter starten.</translation>
        </message>
        <message>
            <source>A label campaign needs the size of its population. {campaign} was not launched. Give the number of eligible customers first.</source>
            <translation>En kampanj för kvalitetsmärket behöver populationens storlek. {campaign} har inte startats. Ange först antalet kunder som kan ingå.</translation>
        </message>
        <message>
            <source>There is no rule set {rules}. Nothing was changed. Known rule sets: {known}.</source>
            <translation>Det finns ingen regeluppsättning {rules}. Inget har ändrats. Kända regeluppsättningar: {known}.</translation>
        </message>
        <message>
            <source>There is no vendor {vendor} in this workspace. Nothing was changed. Check the name.</source>
            <translation>Det finns ingen leverantör {vendor} i den här arbetsytan. Inget har ändrats. Kontrollera namnet.</translation>
        </message>
        <message>
            <source>{vendor} is already known as another type of vendor ({type}). Nothing was added. Leave the type out, or check the vendor.</source>
            <translation>{vendor} är redan känd som en annan typ av leverantör ({type}). Inget har lagts till. Utelämna typen eller kontrollera leverantören.</translation>
        </message>
        <message>
            <source>This workspace already has another questionnaire called {questionnaire}, version {version}. Nothing was added. Give the changed questionnaire a new version.</source>
            <translation>Den här arbetsytan har redan ett annat frågeformulär {questionnaire}, version {version}. Inget har lagts till. Ge det ändrade frågeformuläret en ny version.</translation>
        </message>
        <message>
            <source>There is already a customer with the reference {reference} ({customer}). Nothing was added. Correct the reference or leave the customer out.</source>
            <translation>Det finns redan en kund med referensen {reference} ({customer}). Inget har lagts till. Rätta referensen eller utelämna kunden.</translation>
        </message>
        <message>
            <source>A customer can have only one case in {campaign}. Nothing was added. Leave out those who have one.</source>
            <translation>En kund kan bara ha ett ärende i {campaign}. Inget har lagts till. Utelämna dem som redan har ett.</translation>
        </message>
        <message>
            <source>There is no case {case} in this workspace. Nothing was changed. Choose one from the list of calls.</source>
            <translation>Det finns inget ärende {case} i den här arbetsytan. Inget har ändrats. Välj ett i samtalslistan.</translation>
        </message>
        <message>
            <source>There is no interview {interview} in this workspace. Nothing was changed.</source>
            <translation>Det finns ingen intervju {interview} i den här arbetsytan. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The interview {interview} is finished. Nothing was changed. Correct its answers with a reason instead.</source>
            <translation>Intervjun {interview} är avslutad. Inget har ändrats. Rätta svaren med en angiven orsak i stället.</translation>
        </message>
        <message>
            <source>The questionnaire of this campaign has no question {question}. Nothing was changed.</source>
            <translation>Kampanjens frågeformulär har ingen fråga {question}. Inget har ändrats.</translation>
        </message>
        <message>
            <source>{value} is not an answer to {question}. It was not saved. Give one of the answers on its scale.</source>
            <translation>{value} är inget svar på {question}. Det sparades inte. Ange ett av svaren på skalan.</translation>
        </message>
        <message>
            <source>A correction needs a reason. Nothing was changed. Say why the answer is corrected.</source>
            <translation>En rättelse behöver en orsak. Inget har ändrats. Ange varför svaret rättas.</translation>
        </message>
        <message>
            <source>The disk is full, so {path} was not written. What stood there before is untouched. Make room or choose another folder, then try again.</source>
            <translation>Disken är full, så {path} skrevs inte. Det som fanns där är orört. Frigör utrymme eller välj en annan mapp och försök igen.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}). What stood there before is untouched. Choose a folder where you may write, then try again.</source>
            <translation>{path} kunde inte skrivas ({reason}). Det som fanns där är orört. Välj en mapp där du får skriva och försök igen.</translation>
        </message>
        <message>
            <source>{path} is a workspace or a part of one. It was left as it is and nothing was written. Choose another name.</source>
            <translation>{path} är en arbetsyta eller en del av en. Den har lämnats som den är och inget har skrivits. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file. It was left as it is and nothing was written. Choose the name of a file.</source>
            <translation>{path} är en mapp eller en enhet, inte en fil. Den lämnades som den är och inget skrevs. Välj ett filnamn.</translation>
        </message>
        <message>
            <source>The protection limit cannot be {limit}. Nothing was changed. Choose a number from {least} to {most}.</source>
            <translation>Skyddsgränsen kan inte vara {limit}. Inget ändrades. Välj ett tal från {least} till {most}.</translation>
        </message>
        <message>
            <source>{campaign} cannot be compared with itself. Nothing was changed. Choose an earlier campaign.</source>
            <translation>{campaign} kan inte jämföras med sig själv. Inget har ändrats. Välj en tidigare kampanj.</translation>
        </message>
        <message>
            <source>{other} is another vendor’s campaign, which {campaign} is never compared with: its answers are confidential. Nothing was changed. Choose an earlier campaign of the same vendor.</source>
            <translation>{other} är en annan leverantörs kampanj, som {campaign} aldrig jämförs med: dess svar är konfidentiella. Inget ändrades. Välj en tidigare kampanj för samma leverantör.</translation>
        </message>
        <message>
            <source>{other} is later than {campaign}: a campaign is compared with an earlier one of the same vendor. Nothing was changed. Choose an earlier campaign, or start from the later one.</source>
            <translation>{other} är senare än {campaign}: en kampanj jämförs med en tidigare hos samma leverantör. Inget har ändrats. Välj en tidigare kampanj eller utgå från den senare.</translation>
        </message>
        <message>
            <source>There is no filter called “{key}”. Nothing was changed. Filters are: {known}.</source>
            <translation>Det finns inget filter som heter ”{key}”. Inget har ändrats. Filtren är: {known}.</translation>
        </message>
        <message>
            <source>No interview of {campaign} has “{value}” as {key}. Nothing was changed. There is: {known}.</source>
            <translation>Ingen intervju i {campaign} har ”{value}” som {key}. Inget har ändrats. Det finns: {known}.</translation>
        </message>
        <message>
            <source>There is no weighting called “{method}”. Nothing was changed. There is: {known}.</source>
            <translation>Det finns ingen viktning som heter ”{method}”. Inget har ändrats. Det finns: {known}.</translation>
        </message>
        <message>
            <source>{method} does not go with these fields. Nothing was changed. Post-stratification takes one field, raking two or more, the others none; fields are: {known}.</source>
            <translation>{method} går inte ihop med dessa fält. Inget har ändrats. Efterstratifiering tar ett fält, kalibrering två eller fler, övriga inget; fälten är: {known}.</translation>
        </message>
        <message>
            <source>{campaign} has no list of customers with such groups. Nothing was changed. Import its customers first.</source>
            <translation>{campaign} har ingen kundlista med sådana grupper. Inget har ändrats. Importera kunderna först.</translation>
        </message>
        <message>
            <source>No interview of {campaign} carries a weight. Nothing was changed. Import a column of weights first.</source>
            <translation>Ingen intervju i {campaign} har någon vikt. Inget har ändrats. Importera en kolumn med vikter först.</translation>
        </message>
        <message>
            <source>{campaign} has no figure called “{figure}”. Nothing was changed. Choose one of its figures.</source>
            <translation>{campaign} har inget värde som heter ”{figure}”. Inget har ändrats. Välj ett av dess värden.</translation>
        </message>
        <message>
            <source>“{question}” is no question whose drivers can be looked for. Nothing was changed. There is: {known}.</source>
            <translation>”{question}” är ingen fråga vars drivkrafter kan sökas. Inget har ändrats. Det finns: {known}.</translation>
        </message>
        <message>
            <source>{vendor} has no campaign with fieldwork yet. Nothing was changed. Launch a campaign first.</source>
            <translation>{vendor} har ännu ingen kampanj där fältarbetet har börjat. Inget har ändrats. Starta först en kampanj.</translation>
        </message>
        <message>
            <source>There is no file at {path}. The benchmark in use stays as it is. Check the path.</source>
            <translation>Det finns ingen fil på {path}. Den benchmark som används är oförändrad. Kontrollera sökvägen.</translation>
        </message>
        <message>
            <source>{file} could not be read: {reason}. The benchmark in use stays as it is. Check the file and try again.</source>
            <translation>{file} kunde inte läsas: {reason}. Den benchmark som används är oförändrad. Kontrollera filen och försök igen.</translation>
        </message>
        <message>
            <source>{file} is larger than {limit} MB and cannot be a benchmark. The benchmark in use stays as it is. Choose another file.</source>
            <translation>{file} är större än {limit} MB och kan inte vara en benchmark. Den benchmark som används är oförändrad. Välj en annan fil.</translation>
        </message>
        <message>
            <source>{file} is not a sound benchmark file: {reason} (at {place}). The benchmark in use stays as it is. Ask for the file again.</source>
            <translation>{file} är ingen giltig benchmarkfil: {reason} (vid {place}). Den benchmark som används är oförändrad. Be att få filen på nytt.</translation>
        </message>
        <message>
            <source>{file} rests on {vendors} vendors; a benchmark needs at least 5. The benchmark in use stays as it is. Choose another file.</source>
            <translation>{file} bygger på {vendors} leverantörer; en benchmark kräver minst 5. Den benchmark som används är oförändrad. Välj en annan fil.</translation>
        </message>
        <message>
            <source>There is no file {file}. Nothing was stored. Check the name and folder.</source>
            <translation>Det finns ingen fil {file}. Ingenting har sparats. Kontrollera namn och mapp.</translation>
        </message>
        <message>
            <source>{file} cannot be opened. Nothing was stored. Check that it is a file and that you may read it.</source>
            <translation>{file} kan inte öppnas. Ingenting har sparats. Kontrollera att det är en fil och att du får läsa den.</translation>
        </message>
        <message>
            <source>{file} is empty. Nothing was stored. Export it again from where it comes from.</source>
            <translation>{file} är tom. Ingenting har sparats. Exportera den på nytt från sitt verktyg.</translation>
        </message>
        <message>
            <source>{file} is larger than {limit} MB. Nothing was stored. Split it, or export only what is needed.</source>
            <translation>{file} är större än {limit} MB. Ingenting har sparats. Dela upp den eller exportera bara det som behövs.</translation>
        </message>
        <message>
            <source>{file} is a web page saved under another name. Nothing was stored. Save it as .xlsx.</source>
            <translation>{file} är en webbsida som sparats under ett annat namn. Ingenting har sparats. Spara den som .xlsx.</translation>
        </message>
        <message>
            <source>{file} is a database, which is never imported. Nothing was stored. Export a table as .csv or .xlsx.</source>
            <translation>{file} är en databas, och sådana importeras aldrig. Ingenting har sparats. Exportera en tabell som .csv eller .xlsx.</translation>
        </message>
        <message>
            <source>{file} is a compressed archive. Nothing was stored. Unpack it and import the table inside.</source>
            <translation>{file} är ett komprimerat arkiv. Ingenting har sparats. Packa upp det och importera tabellen i det.</translation>
        </message>
        <message>
            <source>{file} holds no table that can be read. Nothing was stored. Export the responses as .csv or .xlsx.</source>
            <translation>{file} innehåller ingen tabell som kan läsas. Ingenting har sparats. Exportera svaren som .csv eller .xlsx.</translation>
        </message>
        <message>
            <source>{file} defines a questionnaire and holds no responses. Nothing was stored. Read it with “questionnaire import”, or choose a file of responses.</source>
            <translation>{file} beskriver en enkät och innehåller inga svar. Ingenting har sparats. Läs in den med ”questionnaire import”, eller välj en fil med svar.</translation>
        </message>
        <message>
            <source>{file} is an SPSS file, and what reads them is not installed. Nothing was stored. Install scorefact-desktop[spss], or save the file as .csv or .xlsx.</source>
            <translation>{file} är en SPSS-fil, och det som läser sådana är inte installerat. Ingenting har sparats. Installera scorefact-desktop[spss], eller spara filen som .csv eller .xlsx.</translation>
        </message>
        <message>
            <source>The SPSS file {file} is damaged or cut off. Nothing was stored. Get a fresh copy of it.</source>
            <translation>SPSS-filen {file} är skadad eller avhuggen. Ingenting har sparats. Skaffa en ny kopia.</translation>
        </message>
        <message>
            <source>The text encoding of {file} could not be recognised. Nothing was stored. Save it again as UTF-8.</source>
            <translation>Textkodningen i {file} kunde inte kännas igen. Ingenting har sparats. Spara den på nytt som UTF-8.</translation>
        </message>
        <message>
            <source>“{encoding}” is not the name of a text encoding. Nothing was stored. Try utf-8 or cp1252.</source>
            <translation>”{encoding}” är inte namnet på en textkodning. Ingenting har sparats. Pröva utf-8 eller cp1252.</translation>
        </message>
        <message>
            <source>A quotation mark opened on line {line} of {file} is never closed properly. Nothing was stored. Correct that line or export the file again.</source>
            <translation>Ett citattecken som öppnas på rad {line} i {file} stängs aldrig riktigt. Ingenting har sparats. Rätta raden eller exportera filen på nytt.</translation>
        </message>
        <message>
            <source>{file} has {columns} columns, more than the {limit} that can be read. Nothing was stored. Export fewer columns.</source>
            <translation>{file} har {columns} kolumner, fler än de {limit} som kan läsas. Ingenting har sparats. Exportera färre kolumner.</translation>
        </message>
        <message>
            <source>{file} is damaged: reading it failed. Nothing was stored. Export it again from where it comes from.</source>
            <translation>{file} är skadad: läsningen misslyckades. Ingenting har sparats. Exportera den på nytt från sitt verktyg.</translation>
        </message>
        <message>
            <source>{file} needs too much memory to be read. Nothing was stored. Split it, or save it as .csv.</source>
            <translation>{file} kräver för mycket minne för att läsas. Ingenting har sparats. Dela upp den eller spara den som .csv.</translation>
        </message>
        <message>
            <source>Reading {file} was stopped after {seconds} seconds. Nothing was stored. Split it, or save it as .csv.</source>
            <translation>Läsningen av {file} avbröts efter {seconds} sekunder. Ingenting har sparats. Dela upp den eller spara den som .csv.</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was stored.</source>
            <translation>Importen avbröts. Ingenting har sparats.</translation>
        </message>
        <message>
            <source>The workbook {file} is damaged or cut off. Nothing was stored. Get a fresh copy of it.</source>
            <translation>Arbetsboken {file} är skadad eller avhuggen. Ingenting har sparats. Skaffa en ny kopia av den.</translation>
        </message>
        <message>
            <source>The workbook {file} unpacks to {unpacked} MB from {packed} MB, which no real one does. It was refused before any part was read, and nothing was stored. Save it anew from a spreadsheet program.</source>
            <translation>Arbetsboken {file} packas upp till {unpacked} MB från {packed} MB, vilket ingen riktig arbetsbok gör. Den avvisades innan något lästes, och ingenting har sparats. Spara om den från ett kalkylprogram.</translation>
        </message>
        <message>
            <source>The workbook {file} unpacks to more than {limit} MB. Nothing was stored. Split it into smaller ones.</source>
            <translation>Arbetsboken {file} blir större än {limit} MB när den packas upp. Ingenting har sparats. Dela upp den i mindre.</translation>
        </message>
        <message>
            <source>{file} is protected by a password. Nothing was stored. Remove the password first.</source>
            <translation>{file} är skyddad med lösenord. Ingenting har sparats. Ta bort lösenordet först.</translation>
        </message>
        <message>
            <source>{file} declares XML entities, which can harm the reader. It was refused and nothing was stored. Save it anew from the program it comes from.</source>
            <translation>{file} deklarerar XML-entiteter, som kan skada läsaren. Den avvisades och ingenting har sparats. Spara om den från programmet den kommer från.</translation>
        </message>
        <message>
            <source>{file} is nested more than {limit} levels deep. It was refused and nothing was stored.</source>
            <translation>{file} är nästlad i mer än {limit} nivåer. Den avvisades och ingenting har sparats.</translation>
        </message>
        <message>
            <source>{file} is damaged at line {line}. Nothing was stored. Export it again from where it comes from.</source>
            <translation>{file} är skadad på rad {line}. Ingenting har sparats. Exportera den på nytt från sitt verktyg.</translation>
        </message>
        <message>
            <source>A cell far outside the data ({cell}) would make {cells} cells of the sheet in {file}. Nothing was stored. Delete that cell and save the workbook.</source>
            <translation>En cell långt utanför datan ({cell}) skulle ge bladet i {file} {cells} celler. Ingenting har sparats. Ta bort cellen och spara arbetsboken.</translation>
        </message>
        <message>
            <source>The sheet in {file} has {cells} cells, more than {limit}. Nothing was stored. Save it as .csv.</source>
            <translation>Bladet i {file} har {cells} celler, fler än {limit}. Ingenting har sparats. Spara det som .csv.</translation>
        </message>
        <message>
            <source>{file} names the cell {cell}, which does not exist. Nothing was stored. Get a fresh copy of it.</source>
            <translation>{file} nämner cellen {cell}, som inte finns. Ingenting har sparats. Skaffa en ny kopia av filen.</translation>
        </message>
        <message>
            <source>The cell {cell} of {file} has more than {limit} characters. Nothing was stored. Shorten it.</source>
            <translation>Cellen {cell} i {file} har fler än {limit} tecken. Ingenting har sparats. Korta den.</translation>
        </message>
        <message>
            <source>The workbook {file} cannot be read. Nothing was stored. Open it in a spreadsheet and save it anew.</source>
            <translation>Arbetsboken {file} kan inte läsas. Ingenting har sparats. Öppna den i ett kalkylprogram och spara om den.</translation>
        </message>
        <message>
            <source>The mapping says that the headers of {file} are in row {row}, where nothing stands. Nothing was stored. Headers are looked for in rows 1 to {last}.</source>
            <translation>Enligt mappningen står rubrikerna i {file} på rad {row}, där det inte finns något. Inget sparades. Rubriker söks på raderna 1 till {last}.</translation>
        </message>
        <message>
            <source>{file} has no sheet {sheet}. Nothing was stored. Its sheets are: {sheets}</source>
            <translation>{file} har inget blad {sheet}. Ingenting har sparats. Bladen är: {sheets}</translation>
        </message>
        <message>
            <source>The mapping {file} cannot be opened. Nothing was stored. Check its name.</source>
            <translation>Mappningen {file} kan inte öppnas. Ingenting har sparats. Kontrollera namnet.</translation>
        </message>
        <message>
            <source>The mapping is wrong at {place}: {reason}. Nothing was stored. The dry run prints one that fits.</source>
            <translation>Mappningen är fel vid {place}: {reason}. Ingenting har sparats. Provkörningen skriver ut en som passar.</translation>
        </message>
        <message>
            <source>The mapping names the column {column}, which the file does not have. Nothing was stored. Its columns begin: {columns}</source>
            <translation>Mappningen nämner kolumnen {column}, som filen inte har. Ingenting har sparats. De första kolumnerna är: {columns}</translation>
        </message>
        <message>
            <source>The mapping sends the column {column} to {question}, which is no question of this campaign. Nothing was stored. Correct the mapping.</source>
            <translation>Mappningen för kolumnen {column} till {question}, som inte är en fråga i den här kampanjen. Ingenting har sparats. Rätta mappningen.</translation>
        </message>
        <message>
            <source>The mapping names {what} for several columns: {columns}. Nothing was stored. Keep one of them.</source>
            <translation>Mappningen nämner {what} för flera kolumner: {columns}. Ingenting har sparats. Behåll en av dem.</translation>
        </message>
        <message>
            <source>The mapping of the column {column} names the answer {value}, which {question} does not have. Nothing was stored. Correct the mapping.</source>
            <translation>Mappningen av kolumnen {column} nämner svaret {value}, som {question} inte har. Ingenting har sparats. Rätta mappningen.</translation>
        </message>
        <message>
            <source>No column of the file was recognised as a question of this campaign. Nothing was stored. Give a mapping, or draft a questionnaire from the file first.</source>
            <translation>Ingen kolumn i filen kändes igen som en fråga i den här kampanjen. Ingenting har sparats. Ange en mappning, eller gör först ett utkast till enkät av filen.</translation>
        </message>
        <message>
            <source>Values that do not fit in {file}, rows: {rows}. The first is “{value}” in line {line}, column {column}. Nothing was stored. Correct the file or the mapping, or leave these rows out.</source>
            <translation>Värden passar inte i {file}, berörda rader: {rows}. Det första är ”{value}” på rad {line}, kolumn {column}. Ingenting har sparats. Rätta filen eller mappningen, eller utelämna raderna.</translation>
        </message>
        <message>
            <source>There is no import number {batch}. Nothing was changed. The last ones are: {known}</source>
            <translation>Det finns ingen import med nummer {batch}. Ingenting har ändrats. De senaste är: {known}</translation>
        </message>
        <message>
            <source>The import {batch} was already taken back on {date}. Nothing was changed.</source>
            <translation>Importen {batch} ångrades redan {date}. Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>The import {later} changed responses of the import {batch}. Nothing was changed. Take {later} back first.</source>
            <translation>Importen {later} ändrade svar från importen {batch}. Ingenting har ändrats. Ångra {later} först.</translation>
        </message>
        <message>
            <source>None of the {columns} columns looks like a question. Nothing was written. Check that the file holds responses, one respondent per row.</source>
            <translation>Ingen av de {columns} kolumnerna ser ut som en fråga. Ingenting har skrivits. Kontrollera att filen innehåller svar, en respondent per rad.</translation>
        </message>
        <message>
            <source>There is no column {column}. Nothing was written. The columns begin: {columns}</source>
            <translation>Det finns ingen kolumn {column}. Ingenting har skrivits. De första kolumnerna är: {columns}</translation>
        </message>
        <message>
            <source>A recommendation question needs whole numbers from 0 to 10; the column {column} holds {seen}. Nothing was written. Name another column.</source>
            <translation>En rekommendationsfråga behöver hela tal från 0 till 10; kolumnen {column} innehåller {seen}. Ingenting har skrivits. Ange en annan kolumn.</translation>
        </message>
        <message>
            <source>Fieldwork of {campaign} is not closed. The label is decided once, at closing, and nothing was computed before. Close the campaign first.</source>
            <translation>Fältarbetet för {campaign} är inte avslutat. Kvalitetsmärket avgörs en enda gång, vid avslutet, och inget har räknats fram före det. Avsluta kampanjen först.</translation>
        </message>
        <message>
            <source>{campaign} was not launched as a label campaign, so there is no label to decide. Nothing was changed. Launch the next campaign with a rule set (--rules).</source>
            <translation>{campaign} startades inte för kvalitetsmärket, så det finns inget att avgöra. Inget har ändrats. Starta nästa kampanj med en regeluppsättning (--rules).</translation>
        </message>
        <message>
            <source>{campaign} is no longer as it was registered at its launch; what differs: {what}. No decision was taken, earlier ones are kept. Go back to a backup from before the change.</source>
            <translation>{campaign} är inte längre som den registrerades vid starten; det som skiljer sig: {what}. Inget beslut har fattats, tidigare beslut finns kvar. Gå tillbaka till en säkerhetskopia från före ändringen.</translation>
        </message>
        <message>
            <source>The rule set {rules} {version} that {campaign} was launched with is not known to this program. No decision was taken. Use the version of the program that the campaign was launched with.</source>
            <translation>Programmet känner inte till regeluppsättningen {rules} {version} som {campaign} startades med. Inget beslut har fattats. Använd den version av programmet som kampanjen startades med.</translation>
        </message>
        <message>
            <source>The rule set {rules} asks for what the questionnaire of {campaign} cannot tell: {indicators}. Nothing was changed. Choose another rule set or another questionnaire.</source>
            <translation>Regeluppsättningen {rules} kräver sådant som frågeformuläret för {campaign} inte kan svara på: {indicators}. Inget har ändrats. Välj en annan regeluppsättning eller ett annat frågeformulär.</translation>
        </message>
        <message>
            <source>{path} is not a usable rule set: {problem}. Nothing was changed. Correct the file and try again.</source>
            <translation>{path} är ingen användbar regeluppsättning: {problem}. Inget har ändrats. Rätta filen och försök igen.</translation>
        </message>
        <message>
            <source>There is no label decision of {campaign} to appeal against. Nothing was changed. Have the label decided first.</source>
            <translation>Det finns inget beslut om kvalitetsmärket för {campaign} att överklaga. Inget har ändrats. Låt först avgöra kvalitetsmärket.</translation>
        </message>
        <message>
            <source>Computed again, the label decision of {campaign} differs from the one taken on {date}: {rules}. The stored decision stands, and nothing was changed. Answers were changed after closing: the history tells which ones. Reopen and close the campaign to have it decided anew.</source>
            <translation>Vid en ny beräkning skiljer sig beslutet om kvalitetsmärket för {campaign} från det som fattades {date}: {rules}. Det sparade beslutet gäller och inget har ändrats. Svar har ändrats efter avslutet: historiken visar vilka. Öppna kampanjen igen och avsluta den för ett nytt beslut.</translation>
        </message>
        <message>
            <source>An appeal needs a reason. Nothing was recorded. Say why the decision is appealed against.</source>
            <translation>Ett överklagande behöver en motivering. Inget har registrerats. Ange varför beslutet överklagas.</translation>
        </message>
        <message>
            <source>A label says who supplied the list of customers and who checked it, and that is not known of {campaign}. Nothing was written. Say both (--supplied-by, --checked-by).</source>
            <translation>Ett kvalitetsmärke säger vem som lämnat kundlistan och vem som kontrollerat den; det är inte känt för {campaign}. Ingenting skrevs. Ange båda (--supplied-by, --checked-by).</translation>
        </message>
        <message>
            <source>{file} is no request for a label, or was changed. Nothing was sealed. Ask the analyst to send the request again.</source>
            <translation>{file} är ingen begäran om kvalitetsmärke, eller har ändrats. Ingenting förseglades. Be analytikern skicka begäran igen.</translation>
        </message>
        <message>
            <source>{day} cannot be the day of sealing. Nothing was sealed. Give a day of the years {first} to {last}.</source>
            <translation>{day} kan inte vara dagen för förseglingen. Inget har förseglats. Ange en dag under åren {first} till {last}.</translation>
        </message>
        <message>
            <source>What this label has to say is longer than its code can hold. Nothing was sealed. Ask the analyst for a request that names fewer solutions, or says more shortly who supplied and checked the list.</source>
            <translation>Det som kvalitetsmärket ska säga är längre än vad dess kod rymmer. Inget har förseglats. Be analytikern om en begäran med färre lösningar, eller som säger kortare vem som lämnade och kontrollerade listan.</translation>
        </message>
        <message>
            <source>“{number}” cannot be the number of a label. Nothing was sealed. Use 3 to 40 letters, digits, points and dashes.</source>
            <translation>”{number}” kan inte vara numret på ett kvalitetsmärke. Ingenting förseglades. Använd 3 till 40 bokstäver, siffror, punkter och bindestreck.</translation>
        </message>
        <message>
            <source>{file} is no seal of a label, or was changed. Nothing was taken in. Ask for the seal again.</source>
            <translation>{file} är inget sigill för ett kvalitetsmärke, eller har ändrats. Ingenting togs in. Be om sigillet igen.</translation>
        </message>
        <message>
            <source>The seal in {file} was changed after it was made, or is not valid any more. Nothing was taken in. Ask for the seal again.</source>
            <translation>Sigillet i {file} har ändrats i efterhand, eller gäller inte längre. Ingenting togs in. Be om sigillet igen.</translation>
        </message>
        <message>
            <source>The seal in {file} says something else than what was asked for. Nothing was taken in. Ask for the seal of the request as it was sent.</source>
            <translation>Sigillet i {file} säger något annat än det som begärdes. Ingenting togs in. Be om sigillet för begäran som den skickades.</translation>
        </message>
        <message>
            <source>The seal in {file} answers a request that was not made from this workspace. Nothing was taken in. Open the workspace that the request was made from.</source>
            <translation>Sigillet i {file} svarar på en begäran som inte gjordes från den här arbetsytan. Ingenting togs in. Öppna arbetsytan som begäran gjordes från.</translation>
        </message>
        <message>
            <source>This request was sealed before, under the number {number}. Nothing was changed.</source>
            <translation>Den här begäran har redan förseglats, med nummer {number}. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>The label {number} is sealed for good. A test seal would stand in its place, so none was made, and nothing was changed.</source>
            <translation>Kvalitetsmärket {number} är förseglat på riktigt. Ett testsigill skulle hamna i dess ställe, så inget gjordes, och ingenting ändrades.</translation>
        </message>
        <message>
            <source>The label {number} was sealed in other languages ({known}), not in “{language}”. This language was not written. Ask the issuer for a seal in it.</source>
            <translation>Kvalitetsmärket {number} förseglades på andra språk ({known}), inte på ”{language}”. Det språket skrevs inte. Be utfärdaren om ett sigill på det.</translation>
        </message>
        <message>
            <source>An issuer needs the name of its legal entity, at most 64 characters. Nothing was made. Give the name (--name).</source>
            <translation>En utfärdare behöver namnet på sin juridiska person, högst 64 tecken. Ingenting skapades. Ange namnet (--name).</translation>
        </message>
        <message>
            <source>“{page}” cannot be the address of a verification page. Nothing was made. It begins with https:// and has no # in it; a test key has none.</source>
            <translation>”{page}” kan inte vara adressen till en kontrollsida. Ingenting skapades. Den börjar med https:// och har inget #; en testnyckel har ingen.</translation>
        </message>
        <message>
            <source>{path} is there already, and a key is never replaced. Nothing was made. Choose another file.</source>
            <translation>{path} finns redan, och en nyckel ersätts aldrig. Ingenting skapades. Välj en annan fil.</translation>
        </message>
        <message>
            <source>{file} is no issuing key, or was changed. Nothing was signed. Use the file the key was made as.</source>
            <translation>{file} är ingen utfärdarnyckel, eller har ändrats. Ingenting signerades. Använd filen som nyckeln skapades i.</translation>
        </message>
        <message>
            <source>The issuing key was not opened: its passphrase is missing or wrong. Nothing was signed. Give it in a file (--passphrase-file) or in SCOREFACT_ISSUER_PASSPHRASE.</source>
            <translation>Utfärdarnyckeln öppnades inte: lösenfrasen saknas eller är fel. Ingenting signerades. Ange den i en fil (--passphrase-file) eller i SCOREFACT_ISSUER_PASSPHRASE.</translation>
        </message>
        <message>
            <source>{file} is no public file of an issuer. Nothing was changed. Ask the issuer for the file that ends in .issuer.json.</source>
            <translation>{file} är ingen publik fil från en utfärdare. Ingenting ändrades. Be utfärdaren om filen som slutar på .issuer.json.</translation>
        </message>
        <message>
            <source>This is the secret key of an issuer, not its public file. Nothing was changed. Keep it where labels are sealed, and use the public file.</source>
            <translation>Det här är en utfärdares hemliga nyckel, inte dess publika fil. Ingenting ändrades. Låt den ligga där märken förseglas, och använd den publika filen.</translation>
        </message>
        <message>
            <source>{file} was signed by an issuer that this workspace does not trust. Nothing was taken in. Compare the issuer’s fingerprint with it by telephone, then trust it (label issuer trust).</source>
            <translation>{file} är signerad av en utfärdare som arbetsytan inte litar på. Ingenting togs in. Jämför fingeravtrycket med utfärdaren per telefon och lita sedan på den (label issuer trust).</translation>
        </message>
        <message>
            <source>A revocation needs the number of the label and a reason. Nothing was revoked. Give both.</source>
            <translation>En återkallelse behöver märkets nummer och ett skäl. Ingenting återkallades. Ange båda.</translation>
        </message>
        <message>
            <source>The label {number} was revoked before. Nothing was changed.</source>
            <translation>Kvalitetsmärket {number} har redan återkallats. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>{file} is no signed list of revocations, or was changed. Nothing was changed. Ask the issuer for its newest list.</source>
            <translation>{file} är ingen signerad lista över återkallelser, eller har ändrats. Ingenting ändrades. Be utfärdaren om den senaste listan.</translation>
        </message>
        <message>
            <source>A newer list of revocations than {file} is here already, and stays in use.</source>
            <translation>Det finns redan en nyare lista över återkallelser än {file}; den används även i fortsättningen.</translation>
        </message>
        <message>
            <source>No label was found in {file}: neither a sealed page nor a readable code. Nothing was changed. Use the PDF itself, a straight and sharp picture of the code, or its text.</source>
            <translation>Inget kvalitetsmärke hittades i {file}: varken en förseglad sida eller en läsbar kod. Ingenting ändrades. Använd själva PDF-filen, en rak och skarp bild av koden, eller dess text.</translation>
        </message>
        <message>
            <source>The document in “{language}” was not written: “{text}” has no translation. Documents in the other languages are not affected. Add the translation, then export again.</source>
            <translation>Dokumentet på ”{language}” skrevs inte: ”{text}” saknar översättning. Dokumenten på övriga språk påverkas inte. Lägg till översättningen och exportera igen.</translation>
        </message>
        <message>
            <source>{campaign} has no themes and no figures to print. Nothing was written. Use a questionnaire with themes or with questions on a scale.</source>
            <translation>{campaign} har inga teman och inga siffror att skriva ut. Inget skrevs. Använd ett frågeformulär med teman eller med frågor på en skala.</translation>
        </message>
        <message>
            <source>{campaign} has not used the standard questionnaire, so there is no label for it. Nothing was written; its dashboard can still be exported.</source>
            <translation>{campaign} använder inte standardformuläret och kan därför inte få något kvalitetsmärke. Inget skrevs; översikten går fortfarande att exportera.</translation>
        </message>
        <message>
            <source>The label of {campaign} is not demonstrated: {passed} of {rules} rules are fulfilled. A label that is not demonstrated cannot be printed, and nothing was written. The dashboard explains the decision rule by rule.</source>
            <translation>Kraven för kvalitetsmärket är inte visade för {campaign}: {passed} av {rules} regler är uppfyllda. Ett märke vars krav inte är visade kan inte skrivas ut, och inget har skrivits. Översikten förklarar beslutet regel för regel.</translation>
        </message>
        <message>
            <source>The label of {campaign} needs figures that are protected or have no answers yet: {questions}. Nothing was written. Bring in more interviews, then export again.</source>
            <translation>Kvalitetsmärket för {campaign} behöver siffror som är skyddade eller ännu saknar svar: {questions}. Inget skrevs. Lägg till intervjuer och exportera igen.</translation>
        </message>
        <message>
            <source>What writes SPSS files is not installed. No file was written. Install scorefact-desktop[spss], or export the answers as .csv or .xlsx.</source>
            <translation>Det som skriver SPSS-filer är inte installerat. Ingen fil skrevs. Installera scorefact-desktop[spss] eller exportera svaren som .csv eller .xlsx.</translation>
        </message>
        <message>
            <source>Answers are not written as “{format}”. No file was written. Choose among: {known}.</source>
            <translation>Svar skrivs inte som ”{format}”. Ingen fil skrevs. Välj bland: {known}.</translation>
        </message>
        <message>
            <source>{campaign} has no complete or partial interviews. No file was written. Bring in interviews first.</source>
            <translation>{campaign} har inga fullständiga eller ofullständiga intervjuer. Ingen fil skrevs. Hämta in intervjuer först.</translation>
        </message>
        <message>
            <source>There are no documents in “{language}”. Nothing was written. Choose among: {known}.</source>
            <translation>Det finns inga dokument på ”{language}”. Inget skrevs. Välj bland: {known}.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: questions of the type “{type}” cannot be carried over. Nothing was stored. Remove the row, or change its type.</source>
            <translation>Rad {row}, kolumn {column}: frågor av typen ”{type}” kan inte föras över. Inget har sparats. Ta bort raden eller ändra dess typ.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the function {function}() is not supported; nothing was run or stored. Write it with the supported functions.</source>
            <translation>Rad {row}, kolumn {column}: funktionen {function}() stöds inte; inget har körts eller sparats. Skriv om uttrycket med de funktioner som stöds.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: this expression cannot be understood or is nested too deeply: {expression} Nothing was stored. Correct it in the file.</source>
            <translation>Rad {row}, kolumn {column}: uttrycket går inte att förstå eller är för djupt nästlat: {expression} Inget har sparats. Rätta det i filen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: this cannot be said as a condition here: {expression} Nothing was stored. Simplify it in the file.</source>
            <translation>Rad {row}, kolumn {column}: detta kan inte skrivas som ett villkor här: {expression} Inget har sparats. Förenkla det i filen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: no question is named {name}. Nothing was stored. Correct the name in the file.</source>
            <translation>Rad {row}, kolumn {column}: ingen fråga heter {name}. Inget har sparats. Rätta namnet i filen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {name} has no choice “{choice}”. Nothing was stored. Correct it in the file.</source>
            <translation>Rad {row}, kolumn {column}: {name} har inget svarsalternativ ”{choice}”. Inget har sparats. Rätta det i filen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: there is no list of choices named {list}. Nothing was stored. Add the list, or correct its name.</source>
            <translation>Rad {row}, kolumn {column}: det finns ingen lista med svarsalternativ som heter {list}. Inget har sparats. Lägg till listan eller rätta namnet.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: these wait for each other: {names}. Nothing was stored. Break the circle in the file.</source>
            <translation>Rad {row}, kolumn {column}: dessa väntar på varandra: {names}. Inget har sparats. Bryt cirkeln i filen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {name} is asked later, so its answer is not known yet. Nothing was stored. Move one of the two.</source>
            <translation>Rad {row}, kolumn {column}: {name} ställs senare, så svaret är ännu inte känt. Inget har sparats. Flytta en av de två.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the group {name} is never closed or never opened. Nothing was stored. Add the missing row.</source>
            <translation>Rad {row}, kolumn {column}: gruppen {name} stängs aldrig eller öppnas aldrig. Inget har sparats. Lägg till raden som saknas.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: repeated groups such as {name} cannot be carried over. Nothing was stored. Remove the repeat.</source>
            <translation>Rad {row}, kolumn {column}: upprepade grupper som {name} kan inte föras över. Inget har sparats. Ta bort upprepningen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the name {name} is used twice. Nothing was stored. Give each question its own name.</source>
            <translation>Rad {row}, kolumn {column}: namnet {name} används två gånger. Inget har sparats. Ge varje fråga ett eget namn.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the list {list} uses the name {choice} twice. Nothing was stored. Give each choice its own name.</source>
            <translation>Rad {row}, kolumn {column}: listan {list} använder namnet {choice} två gånger. Inget har sparats. Ge varje svarsalternativ ett eget namn.</translation>
        </message>
        <message>
            <source>Row {row}: the sheet {sheet} has two columns named {column}. Nothing was stored. Rename one of them.</source>
            <translation>Rad {row}: bladet {sheet} har två kolumner som heter {column}. Inget har sparats. Byt namn på en av dem.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the name is missing. Nothing was stored. Fill it in.</source>
            <translation>Rad {row}, kolumn {column}: namnet saknas. Inget har sparats. Fyll i det.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the list {list} has no choices. Nothing was stored. Add them.</source>
            <translation>Rad {row}, kolumn {column}: listan {list} har inga svarsalternativ. Inget har sparats. Lägg till dem.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the list {list} has {count} choices, more than {limit}. Nothing was stored. Ask it as a text, or shorten the list.</source>
            <translation>Rad {row}, kolumn {column}: listan {list} har {count} svarsalternativ, fler än {limit}. Inget har sparats. Ställ frågan som fritext eller korta listan.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: a rating from {low} to {high} cannot be stored. Nothing was stored. Use at most 250 steps.</source>
            <translation>Rad {row}, kolumn {column}: ett betyg från {low} till {high} kan inte sparas. Inget har sparats. Använd högst 250 steg.</translation>
        </message>
        <message>
            <source>Row {row}: the sheet {column} has more than {limit} rows. Nothing was stored. Check that it is the right file.</source>
            <translation>Rad {row}: bladet {column} har fler än {limit} rader. Inget har sparats. Kontrollera att det är rätt fil.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the file defines no question. Nothing was stored. Check that it is the right file.</source>
            <translation>Rad {row}, kolumn {column}: filen definierar ingen fråga. Inget har sparats. Kontrollera att det är rätt fil.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: this logic cannot be carried over: {logic}. Nothing was stored. Remove it in the tool, or say it with the answers to earlier questions.</source>
            <translation>Rad {row}, kolumn {column}: denna logik kan inte föras över: {logic}. Inget har sparats. Ta bort den i verktyget eller uttryck den med svaren på tidigare frågor.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the file is damaged there. Nothing was stored. Export it again.</source>
            <translation>Rad {row}, kolumn {column}: filen är skadad där. Inget har sparats. Exportera den igen.</translation>
        </message>
        <message>
            <source>{file} defines no questionnaire that can be read: XLSForm, LimeSurvey (.lss, .lsg, .lsq, .lsa, structure .txt) or Qualtrics (.qsf). Nothing was stored.</source>
            <translation>{file} definierar inget frågeformulär som kan läsas: XLSForm, LimeSurvey (.lss, .lsg, .lsq, .lsa, struktur .txt) eller Qualtrics (.qsf). Inget har sparats.</translation>
        </message>
        <message>
            <source>Interrupted. What was saved before is safe; what had not ended was not stored. Start the command again.</source>
            <translation>Avbrutet. Det som redan var sparat är säkert; det som inte hade avslutats sparades inte. Starta kommandot igen.</translation>
        </message>
        <message>
            <source>“{argument}” holds letters that are not written as this computer writes them (UTF-8). What was saved before is safe. Type it again, or rename the file.</source>
            <translation>”{argument}” innehåller tecken som inte är skrivna så som den här datorn skriver dem (UTF-8). Det som redan var sparat är säkert. Skriv det igen eller byt namn på filen.</translation>
        </message>
        <message>
            <source>Something failed that should not have ({summary}). What was saved before is safe. Please report it with the log: {log}</source>
            <translation>Något som inte skulle gå fel gick fel ({summary}). Det som redan var sparat är säkert. Rapportera det gärna tillsammans med loggen: {log}</translation>
        </message>
        <message>
            <source>Everybody drawn in {campaign} was interviewed or has a final outcome, so there is nothing to fill in. No file was written. Draw further customers, or choose another campaign.</source>
            <translation>Alla som dragits i {campaign} har intervjuats eller har ett slutligt utfall, så det finns inget att fylla i. Ingen fil skrevs. Dra fler kunder eller välj en annan kampanj.</translation>
        </message>
        <message>
            <source>The question {question} has no text in this language ({language}), so no template was written. Add the translation to the questionnaire, or choose another language.</source>
            <translation>Frågan {question} saknar text på det här språket ({language}), så ingen mall skrevs. Lägg till översättningen i enkäten eller välj ett annat språk.</translation>
        </message>
        <message>
            <source>The mapping says “{field}” for the column {column}, which is no field of a customer. Nothing was stored. Possible: {fields}.</source>
            <translation>Mappningen anger ”{field}” för kolumnen {column}, men det är inget kundfält. Inget sparades. Möjliga värden: {fields}.</translation>
        </message>
        <message>
            <source>No column of this file names the customers. Nothing was stored. Say “name” for one of its columns in a mapping: {columns}.</source>
            <translation>Ingen kolumn i filen anger kundernas namn. Inget sparades. Ange ”name” för en av kolumnerna i en mappning: {columns}.</translation>
        </message>
        <message>
            <source>Customers of import {batch} were called or interviewed since: {count}. The import was not taken back and no answer was touched. Take back or delete those interviews first, or keep the import.</source>
            <translation>Kunder från import {batch} har sedan dess ringts upp eller intervjuats: {count}. Importen ångrades inte och inga svar rördes. Ångra eller ta bort intervjuerna först, eller behåll importen.</translation>
        </message>
        <message>
            <source>Customers of import {batch} left in a package: {count}. Another laptop may be calling them, so the import was not taken back and nothing was changed. Erase the people among them that must go.</source>
            <translation>Kunder från import {batch} har lämnat i ett paket: {count}. En annan dator kanske ringer dem, så importen togs inte tillbaka och inget ändrades. Radera de personer som måste bort.</translation>
        </message>
        <message>
            <source>Customers of import {batch} belong to another campaign too: {count}. The import was not taken back and nothing was changed. Take the other campaign’s import back first, or keep this one.</source>
            <translation>Kunder från import {batch} hör också till en annan kampanj: {count}. Importen ångrades inte och inget ändrades. Ångra den andra kampanjens import först, eller behåll den här.</translation>
        </message>
        <message>
            <source>The rule “{rule}” of the call queue cannot be {value}. The rules stay as they were.</source>
            <translation>Ringköns regel ”{rule}” kan inte vara {value}. Reglerna är som förut.</translation>
        </message>
        <message>
            <source>“{outcome}” is no result of a call. Nothing was stored. Possible: {known}.</source>
            <translation>”{outcome}” är inget resultat av ett samtal. Inget sparades. Möjliga: {known}.</translation>
        </message>
        <message>
            <source>An appointment needs a date and a time. Nothing was stored. Say when to call.</source>
            <translation>En avtalad tid behöver datum och klockslag. Inget sparades. Ange när du ska ringa.</translation>
        </message>
        <message>
            <source>On {date} the clocks go forward there, so {time} does not exist. Nothing was stored. Take {next}, or another time.</source>
            <translation>Den {date} ställs klockan fram där, så {time} finns inte. Inget sparades. Ta {next} eller en annan tid.</translation>
        </message>
        <message>
            <source>{time} is past: it is {now} there now. Nothing was stored. Take a later time, in the contact’s own time.</source>
            <translation>{time} har passerat: klockan är {now} där. Inget sparades. Ta en senare tid, i kontaktens egen tid.</translation>
        </message>
        <message>
            <source>{time} is more than a year ahead. Nothing was stored. Take an earlier date.</source>
            <translation>{time} är mer än ett år bort. Inget sparades. Ta ett tidigare datum.</translation>
        </message>
        <message>
            <source>“{text}” is no date and time. Nothing was stored. Write it as 2026-11-24 14:30.</source>
            <translation>”{text}” är inget datum och klockslag. Inget sparades. Skriv som 2026-11-24 14:30.</translation>
        </message>
        <message>
            <source>A reminder comes 0 to {limit} minutes before the appointment. Nothing was stored.</source>
            <translation>En påminnelse kommer 0 till {limit} minuter före den avtalade tiden. Inget sparades.</translation>
        </message>
        <message>
            <source>Nobody was named to call instead. Nothing was stored. Name the other contact.</source>
            <translation>Ingen angavs att ringa i stället. Inget sparades. Ange den andra kontakten.</translation>
        </message>
        <message>
            <source>This case has no call to take back. Nothing was changed.</source>
            <translation>Ärendet har inget samtal att ta tillbaka. Inget ändrades.</translation>
        </message>
        <message>
            <source>The note has more than {limit} characters, so it was not stored. Shorten it.</source>
            <translation>Anteckningen har fler än {limit} tecken och sparades inte. Korta den.</translation>
        </message>
        <message>
            <source>This customer has no contact {contact}. Nothing was stored. Choose one of its contacts.</source>
            <translation>Kunden har ingen kontakt {contact}. Inget sparades. Välj en av dess kontakter.</translation>
        </message>
        <message>
            <source>The contact has no name. Nothing was stored. Write at least a name or a function.</source>
            <translation>Kontakten har inget namn. Inget sparades. Skriv åtminstone ett namn eller en funktion.</translation>
        </message>
        <message>
            <source>{contact} is a contact of this customer already. Nothing was added. Choose that contact.</source>
            <translation>{contact} är redan en kontakt hos kunden. Inget lades till. Välj den kontakten.</translation>
        </message>
        <message>
            <source>A name, number or address has more than {limit} characters. Nothing was stored. Shorten it.</source>
            <translation>Ett namn, nummer eller en adress har mer än {limit} tecken. Inget sparades. Korta det.</translation>
        </message>
        <message>
            <source>“{phone}” is no telephone number of the country {country}. Nothing was stored. Write it with the country code, such as +46 8 465 004 12.</source>
            <translation>”{phone}” är inget telefonnummer i landet {country}. Inget sparades. Skriv det med landsnummer, som +46 8 465 004 12.</translation>
        </message>
        <message>
            <source>“{role}” is no role. Nothing was stored. Possible: {known}.</source>
            <translation>”{role}” är ingen roll. Inget sparades. Möjliga: {known}.</translation>
        </message>
        <message>
            <source>The questionnaire is not asked in “{language}”. Nothing was stored. Possible: {known}.</source>
            <translation>Frågorna ställs inte på ”{language}”. Inget sparades. Möjliga: {known}.</translation>
        </message>
        <message>
            <source>“{time_zone}” is no time zone. Nothing was stored. Write it as Europe/Paris.</source>
            <translation>”{time_zone}” är ingen tidszon. Inget sparades. Skriv som Europe/Stockholm.</translation>
        </message>
        <message>
            <source>To find who calls back, type at least {least} digits of the number.</source>
            <translation>Skriv minst {least} siffror av numret för att hitta den som ringer tillbaka.</translation>
        </message>
        <message>
            <source>Nobody drawn into {campaign} is called “{customer}”. Nothing was changed. Use the name or the reference of the customer file.</source>
            <translation>Ingen som dragits till {campaign} heter ”{customer}”. Inget ändrades. Använd namnet eller referensen i kundfilen.</translation>
        </message>
        <message>
            <source>{count} customers drawn into {campaign} are called “{customer}”. Nothing was changed. Use the reference of the customer file.</source>
            <translation>{count} kunder som dragits till {campaign} heter ”{customer}”. Inget ändrades. Använd referensen i kundfilen.</translation>
        </message>
        <message>
            <source>No interviewer is called “{interviewer}”. Nothing was changed. Known: {known}.</source>
            <translation>Ingen intervjuare heter ”{interviewer}”. Inget ändrades. Kända: {known}.</translation>
        </message>
        <message>
            <source>An interviewer’s name has 1 to {limit} characters. Nothing was changed.</source>
            <translation>En intervjuares namn har 1 till {limit} tecken. Inget ändrades.</translation>
        </message>
        <message>
            <source>There is no active interviewer, so no case was assigned. Add an interviewer first.</source>
            <translation>Det finns ingen aktiv intervjuare, så inget ärende fördelades. Lägg först till en intervjuare.</translation>
        </message>
        <message>
            <source>{vendor} has no customers yet, so no sample can be drawn. Import the customer list first.</source>
            <translation>{vendor} har inga kunder ännu, så inget urval kan dras. Importera kundlistan först.</translation>
        </message>
        <message>
            <source>{count} customers of {campaign} were called or interviewed already, so the sample stays as it was drawn.</source>
            <translation>{count} kunder i {campaign} har redan ringts eller intervjuats, så urvalet förblir som det drogs.</translation>
        </message>
        <message>
            <source>The sample of {campaign} was frozen at the launch. Nothing was changed, and no draw was made.</source>
            <translation>Urvalet för {campaign} frystes vid starten. Inget ändrades och ingen dragning gjordes.</translation>
        </message>
        <message>
            <source>An extension of fieldwork needs a reason, which is kept with it. Nothing was changed. Say why.</source>
            <translation>En förlängning av fältarbetet kräver ett skäl, som sparas med den. Inget ändrades. Ange varför.</translation>
        </message>
        <message>
            <source>Nothing would be extended in {campaign}. Nothing was changed. Give a later closing date, more customers, or both.</source>
            <translation>Inget skulle förlängas i {campaign}. Inget ändrades. Ange ett senare slutdatum, fler kunder eller båda.</translation>
        </message>
        <message>
            <source>A sample of {size} cannot be drawn from {eligible} eligible customers. Nothing was changed.</source>
            <translation>Ett urval på {size} kan inte dras ur {eligible} valbara kunder. Inget ändrades.</translation>
        </message>
        <message>
            <source>Strata cannot be made of “{field}”. Nothing was changed. Possible: {known}.</source>
            <translation>Strata kan inte göras av ”{field}”. Inget ändrades. Möjliga: {known}.</translation>
        </message>
        <message>
            <source>“{method}” is no way to draw a sample. Nothing was changed. Possible: {known}.</source>
            <translation>”{method}” är inget sätt att dra ett urval. Inget ändrades. Möjliga: {known}.</translation>
        </message>
        <message>
            <source>{campaign} is a label campaign: its sample is registered, so an interview without a case cannot enter it. Nothing was changed. Begin from a case, or hold the interview in a workshop.</source>
            <translation>{campaign} är en märkeskampanj: dess urval är registrerat, så en intervju utan ärende kan inte ingå. Inget ändrades. Utgå från ett ärende, eller håll intervjun i en workshop.</translation>
        </message>
        <message>
            <source>{path} is encrypted and opens with its passphrase. Nothing was changed. Type the passphrase in the window; for a command, put it in a file for --passphrase-file, or in SCOREFACT_PASSPHRASE.</source>
            <translation>{path} är krypterad och öppnas med sin lösenfras. Inget ändrades. Skriv lösenfrasen i fönstret; för ett kommando lägger du den i en fil för --passphrase-file eller i SCOREFACT_PASSPHRASE.</translation>
        </message>
        <message>
            <source>This passphrase does not open {path}. Nothing was changed. Check capitals and the keyboard’s language, or use the recovery key.</source>
            <translation>Lösenfrasen öppnar inte {path}. Inget ändrades. Kontrollera versaler och tangentbordets språk, eller använd återställningsnyckeln.</translation>
        </message>
        <message>
            <source>A new workspace is encrypted with a passphrase, and none was given. Nothing was made. Give one with --passphrase-file or SCOREFACT_PASSPHRASE, or say --plain for a workspace that anybody can read.</source>
            <translation>En ny arbetsyta krypteras med en lösenfras, och ingen angavs. Inget skapades. Ange en med --passphrase-file eller SCOREFACT_PASSPHRASE, eller skriv --plain för en arbetsyta som vem som helst kan läsa.</translation>
        </message>
        <message>
            <source>The new passphrase is missing. Nothing was changed. Put it in a file and name the file with --new-passphrase-file.</source>
            <translation>Den nya lösenfrasen saknas. Inget ändrades. Lägg den i en fil och ange filen med --new-passphrase-file.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was changed. Type the same one twice.</source>
            <translation>De två lösenfraserna är inte lika. Inget ändrades. Skriv samma två gånger.</translation>
        </message>
        <message>
            <source>There is no passphrase to be read in {path}. Nothing was changed. Write it in the first line of a text file.</source>
            <translation>Det går inte att läsa någon lösenfras i {path}. Inget ändrades. Skriv den på första raden i en textfil.</translation>
        </message>
        <message>
            <source>A passphrase has at least {least} characters. Nothing was changed. Take several words that do not belong together.</source>
            <translation>En lösenfras har minst {least} tecken. Inget ändrades. Ta flera ord som inte hör ihop.</translation>
        </message>
        <message>
            <source>A passphrase has at most {most} characters. Nothing was changed. Take a shorter one.</source>
            <translation>En lösenfras har högst {most} tecken. Inget ändrades. Ta en kortare.</translation>
        </message>
        <message>
            <source>A recovery key has {wanted} letters and digits; {count} were given. Nothing was changed. Type all eight groups from the sheet.</source>
            <translation>En återställningsnyckel har {wanted} bokstäver och siffror; {count} angavs. Inget ändrades. Skriv alla åtta grupper från bladet.</translation>
        </message>
        <message>
            <source>There is a mistake in group {group} of the recovery key. Nothing was changed. Compare that group with the sheet.</source>
            <translation>Det är ett fel i grupp {group} av återställningsnyckeln. Inget ändrades. Jämför den gruppen med bladet.</translation>
        </message>
        <message>
            <source>This recovery key is typed correctly but does not open {path}. Nothing was changed. It may belong to another workspace, or have been replaced.</source>
            <translation>Återställningsnyckeln är rätt skriven men öppnar inte {path}. Inget ändrades. Den kan höra till en annan arbetsyta eller ha ersatts.</translation>
        </message>
        <message>
            <source>This computer has no keyring that the program can use. Nothing was changed. Use the passphrase or the recovery key.</source>
            <translation>Datorn har ingen nyckelring som programmet kan använda. Inget ändrades. Använd lösenfrasen eller återställningsnyckeln.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not open {path}. Nothing was changed. Use the passphrase or the recovery key.</source>
            <translation>Datorns nyckelring öppnar inte {path}. Inget ändrades. Använd lösenfrasen eller återställningsnyckeln.</translation>
        </message>
        <message>
            <source>The keyring of this computer refused ({reason}). Nothing was changed. Unlock the keyring and try again, or use the passphrase.</source>
            <translation>Datorns nyckelring nekade ({reason}). Inget ändrades. Lås upp nyckelringen och försök igen, eller använd lösenfrasen.</translation>
        </message>
        <message>
            <source>There is no private key of age to be read in {path}. Nothing was changed. Choose the organisation’s key file; it holds a line that begins with AGE-SECRET-KEY-1.</source>
            <translation>Det går inte att läsa någon privat age-nyckel i {path}. Inget ändrades. Välj organisationens nyckelfil; den har en rad som börjar med AGE-SECRET-KEY-1.</translation>
        </message>
        <message>
            <source>This organisation’s key does not open {path}. Nothing was changed. Use the passphrase or the recovery key.</source>
            <translation>Organisationens nyckel öppnar inte {path}. Inget ändrades. Använd lösenfrasen eller återställningsnyckeln.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is: a key file is never replaced. Choose another name.</source>
            <translation>{path} finns redan och lämnades som den är: en nyckelfil ersätts aldrig. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>There is no public key of age to be read in {path}. Nothing was changed. Choose the organisation’s public key file; it holds a line that begins with age1.</source>
            <translation>Det går inte att läsa någon öppen age-nyckel i {path}. Inget ändrades. Välj organisationens fil med den öppna nyckeln; den har en rad som börjar med age1.</translation>
        </message>
        <message>
            <source>{path} is encrypted (or damaged), and its key file {keys} is not beside it. It was left as it is. Put the key file back beside it: it is with every copy and backup of the workspace.</source>
            <translation>{path} är krypterad (eller skadad) och dess nyckelfil {keys} ligger inte bredvid. Den lämnades som den är. Lägg tillbaka nyckelfilen bredvid: den finns med varje kopia och säkerhetskopia av arbetsytan.</translation>
        </message>
        <message>
            <source>The key file {path} may not be read. Nothing was changed. Ask its owner for the right to read it.</source>
            <translation>Nyckelfilen {path} får inte läsas. Inget ändrades. Be dess ägare om rätt att läsa den.</translation>
        </message>
        <message>
            <source>The key file {path} is damaged. The workspace was left as it is. Put the key file of a copy or backup of this workspace in its place.</source>
            <translation>Nyckelfilen {path} är skadad. Arbetsytan lämnades som den är. Lägg nyckelfilen från en kopia eller säkerhetskopia av arbetsytan i dess ställe.</translation>
        </message>
        <message>
            <source>The key file {path} was made by a newer version of ScoreFact Desktop. Nothing was changed. Update the program to open the workspace.</source>
            <translation>Nyckelfilen {path} skapades av en nyare version av ScoreFact Desktop. Inget ändrades. Uppdatera programmet för att öppna arbetsytan.</translation>
        </message>
        <message>
            <source>The key file {keys} does not belong to {path}, or one of the two is damaged. Both were left as they are. Put the workspace’s own key file beside it: it is with every copy and backup.</source>
            <translation>Nyckelfilen {keys} hör inte till {path}, eller så är en av dem skadad. Båda lämnades som de är. Lägg arbetsytans egen nyckelfil bredvid den: den finns med varje kopia och säkerhetskopia.</translation>
        </message>
        <message>
            <source>A change of the key of {path} was interrupted, and nothing is lost. What you gave is not the one that holds now. Use the other one: the passphrase from before the change, or the one from after it.</source>
            <translation>Ett byte av nyckel till {path} avbröts, och inget har gått förlorat. Det du angav är inte det som gäller nu. Använd det andra: lösenfrasen från före bytet eller den från efter.</translation>
        </message>
        <message>
            <source>The key file {path} was changed by somebody who did not have the key. Nothing was changed now. Give the workspace a new key, which makes the list of those who can open it anew.</source>
            <translation>Nyckelfilen {path} ändrades av någon som inte hade nyckeln. Inget ändrades nu. Ge arbetsytan en ny nyckel, då görs listan över dem som kan öppna den om.</translation>
        </message>
        <message>
            <source>The key file {path} could not be written ({reason}). What opened the workspace before opens it still. Check the drive and try again.</source>
            <translation>Nyckelfilen {path} kunde inte skrivas ({reason}). Det som öppnade arbetsytan öppnar den fortfarande. Kontrollera enheten och försök igen.</translation>
        </message>
        <message>
            <source>There is not enough memory to try the passphrase ({megabytes} MB are needed). Nothing was changed. Close other programs and try again.</source>
            <translation>Minnet räcker inte för att pröva lösenfrasen ({megabytes} MB behövs). Inget ändrades. Stäng andra program och försök igen.</translation>
        </message>
        <message>
            <source>A passphrase or a recovery key must stay, else nobody could open the workspace. Nothing was changed. Add another one first.</source>
            <translation>En lösenfras eller återställningsnyckel måste finnas kvar, annars kan ingen öppna arbetsytan. Inget ändrades. Lägg till en annan först.</translation>
        </message>
        <message>
            <source>The workspace has no key {key}. Nothing was changed. List its keys to see their names.</source>
            <translation>Arbetsytan har ingen nyckel {key}. Inget ändrades. Lista dess nycklar för att se vad de heter.</translation>
        </message>
        <message>
            <source>A workspace has at most {most} keys, {passphrases} of them passphrases. Nothing was changed. Take one away first.</source>
            <translation>En arbetsyta har högst {most} nycklar, varav {passphrases} lösenfraser. Inget ändrades. Ta bort en först.</translation>
        </message>
        <message>
            <source>The name of a key is one line of at most {most} characters. Nothing was changed. Give a shorter name.</source>
            <translation>En nyckels namn är en rad på högst {most} tecken. Inget ändrades. Ange ett kortare namn.</translation>
        </message>
        <message>
            <source>{path} is encrypted already. Nothing was changed.</source>
            <translation>{path} är redan krypterad. Inget ändrades.</translation>
        </message>
        <message>
            <source>{path} is plain: it has no passphrase and no keys. Nothing was changed. Encrypt it first.</source>
            <translation>{path} är okrypterad: den har varken lösenfras eller nycklar. Inget ändrades. Kryptera den först.</translation>
        </message>
        <message>
            <source>{path} could not be written anew ({reason}). It is what it was before. Check that the drive has as much free space as the workspace is large, and try again.</source>
            <translation>{path} kunde inte skrivas om ({reason}). Den är som den var. Kontrollera att enheten har lika mycket ledigt utrymme som arbetsytan är stor och försök igen.</translation>
        </message>
        <message>
            <source>{path} was written anew and is whole, but the old file could not be removed ({reason}). Open the workspace once for writing, which finishes the work.</source>
            <translation>{path} skrevs om och är hel, men den gamla filen kunde inte tas bort ({reason}). Öppna arbetsytan en gång för skrivning, då blir arbetet klart.</translation>
        </message>
        <message>
            <source>There is no room for a backup in {path}. The workspace and earlier backups are untouched. Make room on that drive; the next backup is made by itself.</source>
            <translation>Det finns ingen plats för en säkerhetskopia i {path}. Arbetsytan och tidigare säkerhetskopior är orörda. Frigör plats på den enheten; nästa säkerhetskopia görs av sig själv.</translation>
        </message>
        <message>
            <source>No backup could be written in {path} ({reason}). The workspace and earlier backups are untouched. Check that you may write in that folder.</source>
            <translation>Ingen säkerhetskopia kunde skrivas i {path} ({reason}). Arbetsytan och tidigare säkerhetskopior är orörda. Kontrollera att du får skriva i den mappen.</translation>
        </message>
        <message>
            <source>The second place for backups, {path}, cannot be reached. The backup beside the workspace was made. Connect the drive, or choose another second place in the settings.</source>
            <translation>Den andra platsen för säkerhetskopior, {path}, kan inte nås. Säkerhetskopian bredvid arbetsytan är gjord. Anslut enheten, eller välj en annan andra plats i inställningarna.</translation>
        </message>
        <message>
            <source>The backup {path} is not sound. It was left as it is and is not used. Check the workspace, and take an earlier backup if you need one.</source>
            <translation>Säkerhetskopian {path} är inte felfri. Den lämnades som den är och används inte. Kontrollera arbetsytan, och ta en tidigare säkerhetskopia om du behöver en.</translation>
        </message>
        <message>
            <source>The backup {path} is encrypted with another key. It was left as it is. Restore it as a new workspace and open that with the passphrase it had.</source>
            <translation>Säkerhetskopian {path} är krypterad med en annan nyckel. Den lämnades som den är. Återställ den som en ny arbetsyta och öppna den med den lösenfras den hade.</translation>
        </message>
        <message>
            <source>The backup {path} is encrypted and its key file {keys} is not beside it. Nothing was restored. Put the key file back, or take another backup.</source>
            <translation>Säkerhetskopian {path} är krypterad och dess nyckelfil {keys} ligger inte bredvid. Ingenting återställdes. Lägg tillbaka nyckelfilen, eller ta en annan säkerhetskopia.</translation>
        </message>
        <message>
            <source>There is no backup at {path}. Nothing was restored. Choose one from the list of backups.</source>
            <translation>Det finns ingen säkerhetskopia på {path}. Ingenting återställdes. Välj en i listan över säkerhetskopior.</translation>
        </message>
        <message>
            <source>There is no backup of {path} that could be restored. The file was left as it is. Look for a backup in another place, such as a memory stick.</source>
            <translation>Det finns ingen säkerhetskopia av {path} som kan återställas. Filen lämnades som den är. Leta efter en säkerhetskopia någon annanstans, till exempel på ett USB-minne.</translation>
        </message>
        <message>
            <source>There is no room to restore to {path}. Nothing was replaced; the backup is untouched. Make room, or restore to another drive.</source>
            <translation>Det finns ingen plats för att återställa till {path}. Ingenting ersattes; säkerhetskopian är orörd. Frigör plats, eller återställ till en annan enhet.</translation>
        </message>
        <message>
            <source>The backup could not be restored to {path} ({reason}). Nothing was replaced; the backup is untouched. Restore to a folder where you may write.</source>
            <translation>Säkerhetskopian kunde inte återställas till {path} ({reason}). Ingenting ersattes; säkerhetskopian är orörd. Återställ till en mapp där du får skriva.</translation>
        </message>
        <message>
            <source>What is stored of {campaign} is not what was saved: {changed} records have changed on the disk. Nothing was written. Check the workspace in the settings, and restore a backup if needed.</source>
            <translation>Det som är lagrat om {campaign} är inte det som sparades: {changed} poster har ändrats på disken. Ingenting skrevs. Kontrollera arbetsytan i inställningarna och återställ en säkerhetskopia vid behov.</translation>
        </message>
        <message>
            <source>No customer is called “{customer}”. Nothing was recorded. Write the name or reference of the list.</source>
            <translation>Ingen kund heter ”{customer}”. Inget har registrerats. Skriv namnet eller referensen ur listan.</translation>
        </message>
        <message>
            <source>Several customers are called “{customer}”. Nothing was recorded. Write the customer’s reference instead.</source>
            <translation>Flera kunder heter ”{customer}”. Inget har registrerats. Skriv kundens referens i stället.</translation>
        </message>
        <message>
            <source>“{outcome}” is no outcome. Nothing was recorded. Outcomes are: {known}.</source>
            <translation>”{outcome}” är inget utfall. Inget har registrerats. Utfallen är: {known}.</translation>
        </message>
        <message>
            <source>{day} lies in the future. Nothing was recorded. Give the day on which it was seen.</source>
            <translation>{day} ligger i framtiden. Inget har registrerats. Ange dagen då det sågs.</translation>
        </message>
        <message>
            <source>{file} lacks columns: {missing}. Nothing was recorded. It needs customer, outcome and date as headings.</source>
            <translation>{file} saknar kolumner: {missing}. Inget har registrerats. Rubrikerna customer, outcome och date behövs.</translation>
        </message>
        <message>
            <source>{file} is not a ScoreFact package. Nothing was merged. Choose a file ending in .sfpkg.</source>
            <translation>{file} är inget ScoreFact-paket. Inget slogs ihop. Välj en fil som slutar på .sfpkg.</translation>
        </message>
        <message>
            <source>{file} was made for other devices and cannot be read here. Nothing was merged. Give its sender this device’s card and ask for a package made for it.</source>
            <translation>{file} gjordes för andra datorer och kan inte läsas här. Inget slogs ihop. Ge avsändaren den här datorns kort och be om ett paket till den.</translation>
        </message>
        <message>
            <source>{file} is damaged or incomplete. Nothing was merged. Copy it again from where it comes from.</source>
            <translation>{file} är skadad eller ofullständig. Inget slogs ihop. Kopiera den igen från källan.</translation>
        </message>
        <message>
            <source>The signature of {file} does not hold: somebody changed it. Nothing was merged. Ask its sender for another one.</source>
            <translation>Signaturen på {file} stämmer inte: någon har ändrat den. Inget slogs ihop. Be avsändaren om en ny.</translation>
        </message>
        <message>
            <source>{file} was made by a newer version of ScoreFact Desktop (format {version}; this program knows formats up to {supported}). Nothing was merged. Update the program.</source>
            <translation>{file} gjordes av en nyare version av ScoreFact Desktop (format {version}, programmet känner till format upp till {supported}). Inget slogs ihop. Uppdatera programmet.</translation>
        </message>
        <message>
            <source>The package would be larger than {limit} MB. Nothing was merged or written. Share fewer cases at a time.</source>
            <translation>Paketet skulle bli större än {limit} MB. Inget slogs ihop eller skrevs. Dela färre ärenden åt gången.</translation>
        </message>
        <message>
            <source>The package contradicts itself or this workspace (at {where}). Nothing was merged. Ask its sender for another one.</source>
            <translation>Paketet motsäger sig självt eller arbetsytan (vid {where}). Inget slogs ihop. Be avsändaren om ett nytt.</translation>
        </message>
        <message>
            <source>The package refers to something that is in neither the package nor this workspace ({what}). Nothing was merged. Ask its sender to share identity as well.</source>
            <translation>Paketet hänvisar till något som varken finns i paketet eller i arbetsytan ({what}). Inget slogs ihop. Be avsändaren dela identiteten också.</translation>
        </message>
        <message>
            <source>This workspace has a campaign {campaign} of its own, made apart from that of the package. Nothing was merged. Merge into the workspace where the campaign came from.</source>
            <translation>Arbetsytan har en egen kampanj {campaign}, gjord för sig och inte paketets. Inget slogs ihop. Slå ihop i arbetsytan som kampanjen kommer från.</translation>
        </message>
        <message>
            <source>There is nothing of {campaign} to share yet. No package was made. Choose other contents.</source>
            <translation>Det finns inget av {campaign} att dela än. Inget paket gjordes. Välj ett annat innehåll.</translation>
        </message>
        <message>
            <source>{interviewer} has no cases in {campaign}. No package was made. Share out the cases first.</source>
            <translation>{interviewer} har inga ärenden i {campaign}. Inget paket gjordes. Fördela ärendena först.</translation>
        </message>
        <message>
            <source>Two laptops differ about this interview. Nothing was changed. Decide between them first, under Exchange.</source>
            <translation>Två datorer är oense om intervjun. Inget ändrades. Avgör först, under Utbyte.</translation>
        </message>
        <message>
            <source>There is nothing to decide about {what}. Nothing was changed. Look at the list of conflicts.</source>
            <translation>Det finns inget att avgöra om {what}. Inget ändrades. Se listan över konflikter.</translation>
        </message>
        <message>
            <source>{revision} is not one of the states to choose from. Nothing was changed. Look at the list.</source>
            <translation>{revision} är inte någon av versionerna att välja bland. Inget ändrades. Se listan.</translation>
        </message>
        <message>
            <source>None of the states has a field {field}. Nothing was changed. Look at the list of differences.</source>
            <translation>Ingen av versionerna har fältet {field}. Inget ändrades. Se listan över skillnader.</translation>
        </message>
        <message>
            <source>It is not said who the package is for. No package was made. Choose at least one device.</source>
            <translation>Det är inte angivet vem paketet är till. Inget paket gjordes. Välj minst en dator.</translation>
        </message>
        <message>
            <source>There is no device {device} here (known: {known}). Nothing was changed. Add its card, or check the name.</source>
            <translation>Det finns ingen dator {device} här (kända: {known}). Inget ändrades. Lägg till dess kort eller kontrollera namnet.</translation>
        </message>
        <message>
            <source>Several devices are called {device}. Nothing was changed. Give the fingerprint of the one meant.</source>
            <translation>Flera datorer heter {device}. Inget ändrades. Ange fingeravtrycket för den som avses.</translation>
        </message>
        <message>
            <source>The package comes from a device that is not known here: {device}, fingerprint {fingerprint}. Nothing was merged. Compare the fingerprint with its owner by telephone; if it is the same, trust the device.</source>
            <translation>Paketet kommer från en dator som inte är känd här: {device}, fingeravtryck {fingerprint}. Inget slogs ihop. Jämför fingeravtrycket med ägaren per telefon och lita på datorn om det stämmer.</translation>
        </message>
        <message>
            <source>{device} is not trusted yet. Nothing was changed. Compare its fingerprint {fingerprint} with its owner by telephone; if it is the same, trust the device.</source>
            <translation>{device} är inte betrodd än. Inget ändrades. Jämför fingeravtrycket {fingerprint} med ägaren per telefon och lita på datorn om det stämmer.</translation>
        </message>
        <message>
            <source>That is not the fingerprint of {device}, which is {fingerprint}. Nothing was changed. Do not trust this device before its owner reads you the same digits.</source>
            <translation>Det är inte fingeravtrycket för {device}, som är {fingerprint}. Inget ändrades. Lita inte på datorn förrän ägaren läser upp samma siffror.</translation>
        </message>
        <message>
            <source>This is not a device card. Nothing was changed. Ask for a file ending in .sfdevice.</source>
            <translation>Det här är inget datorkort. Inget ändrades. Be om en fil som slutar på .sfdevice.</translation>
        </message>
        <message>
            <source>{device} is this device. Nothing was changed. Only other devices can be forgotten.</source>
            <translation>{device} är den här datorn. Inget ändrades. Bara andra datorer kan glömmas.</translation>
        </message>
        <message>
            <source>A device needs a name. Nothing was changed. Write one.</source>
            <translation>En dator behöver ett namn. Inget ändrades. Skriv ett.</translation>
        </message>
        <message>
            <source>Nobody called {respondent} is in this workspace. Nothing was changed. Look for a part of the name, the address or the number.</source>
            <translation>Ingen som heter {respondent} finns i arbetsytan. Inget ändrades. Sök på en del av namnet, adressen eller numret.</translation>
        </message>
        <message>
            <source>{respondent} may be several people: {found}. Nothing was changed. Give the id of the one meant.</source>
            <translation>{respondent} kan vara flera personer: {found}. Inget ändrades. Ange id för den som avses.</translation>
        </message>
        <message>
            <source>Identities are kept from 1 to {longest} months. Nothing was changed. Give another number.</source>
            <translation>Identiteter sparas 1 till {longest} månader. Inget ändrades. Ange ett annat antal.</translation>
        </message>
        <message>
            <source>The time to keep the identities of {campaign} is not over, or none are left. Nothing was erased.</source>
            <translation>Tiden för att spara identiteterna i {campaign} är inte ute, eller så finns inga kvar. Inget raderades.</translation>
        </message>
        <message>
            <source>{campaign} has fewer than {limit} interviews, in which everybody could be found again. No copy was made. Wait until there are more.</source>
            <translation>{campaign} har färre än {limit} intervjuer, där alla skulle kunna kännas igen. Ingen kopia gjordes. Vänta tills det finns fler.</translation>
        </message>
        <message>
            <source>There is no closed campaign on the standard questionnaire here, so there is nothing to give. Nothing was written. Close a campaign first.</source>
            <translation>Här finns ingen avslutad kampanj på standardformuläret, alltså inget att bidra med. Ingenting skrevs. Avsluta en kampanj först.</translation>
        </message>
        <message>
            <source>{file} is no contribution to a benchmark. Nothing was taken in. Ask the giver to write it again.</source>
            <translation>{file} är inget bidrag till en benchmark. Ingenting togs in. Be givaren skriva det igen.</translation>
        </message>
        <message>
            <source>{file} was changed after it was signed. Nothing was taken in. Ask the giver to send it again.</source>
            <translation>{file} har ändrats efter signeringen. Ingenting togs in. Be givaren skicka det igen.</translation>
        </message>
        <message>
            <source>{file} was signed by somebody who may not contribute yet: {fingerprint}. Nothing was taken in. Compare the fingerprint by telephone, then accept it.</source>
            <translation>{file} är signerad av någon som ännu inte får bidra: {fingerprint}. Ingenting togs in. Jämför fingeravtrycket per telefon och godkänn det sedan.</translation>
        </message>
        <message>
            <source>There are no campaigns to pool. Nothing was built. Take contributions in first.</source>
            <translation>Det finns inga kampanjer att slå ihop. Ingenting byggdes. Ta in bidrag först.</translation>
        </message>
        <message>
            <source>A release needs at least 5 vendors in one group, and {vendors} were given. Nothing was built. Take more contributions in first.</source>
            <translation>En utgåva kräver minst 5 leverantörer i en grupp, och {vendors} gavs. Ingenting byggdes. Ta först emot fler bidrag.</translation>
        </message>
        <message>
            <source>“{release}” cannot be the name of a release. Nothing was built. Write 1 to {longest} letters and digits, such as 2026.1.</source>
            <translation>”{release}” kan inte vara namnet på en utgåva. Ingenting byggdes. Skriv 1 till {longest} bokstäver och siffror, till exempel 2026.1.</translation>
        </message>
        <message>
            <source>Pooling needs libraries that are not installed. Nothing was built. Install the extra “{extra}” of scorefact-desktop.</source>
            <translation>Sammanslagningen kräver bibliotek som inte är installerade. Ingenting byggdes. Installera tillägget ”{extra}” till scorefact-desktop.</translation>
        </message>
        <message>
            <source>“{engine}” is no engine for pooling. Nothing was built. Use duckdb, spark://… or local-cluster[…].</source>
            <translation>”{engine}” är ingen motor för sammanslagning. Ingenting byggdes. Använd duckdb, spark://… eller local-cluster[…].</translation>
        </message>
        <message>
            <source>There is a repository in {path} already. Nothing was changed. Choose another folder.</source>
            <translation>Det finns redan ett förråd i {path}. Ingenting ändrades. Välj en annan mapp.</translation>
        </message>
        <message>
            <source>There is no repository in {path}. Nothing was changed. Start one there, or choose its folder.</source>
            <translation>Det finns inget förråd i {path}. Ingenting ändrades. Starta ett där, eller välj dess mapp.</translation>
        </message>
        <message>
            <source>The repository in {path} is damaged ({file}). Nothing was changed. Put a copy of it back.</source>
            <translation>Förrådet i {path} är skadat ({file}). Ingenting ändrades. Lägg tillbaka en kopia.</translation>
        </message>
        <message>
            <source>At least {needed} root keys are needed together. Nothing was changed. Bring another one.</source>
            <translation>Minst {needed} rotnycklar behövs samtidigt. Ingenting ändrades. Ta fram en till.</translation>
        </message>
        <message>
            <source>This key is of the kind “{duty}”, and one of the kind “{wanted}” is needed. Nothing was changed. Use the other file.</source>
            <translation>Den här nyckeln är av slaget ”{duty}”, och en av slaget ”{wanted}” behövs. Ingenting ändrades. Använd den andra filen.</translation>
        </message>
        <message>
            <source>The repository does not know this key of the kind “{duty}”. Nothing was changed. Use the key that it was started with, or have the root keys replace it.</source>
            <translation>Förrådet känner inte den här nyckeln av slaget ”{duty}”. Ingenting ändrades. Använd nyckeln det startades med, eller låt rotnycklarna byta ut den.</translation>
        </message>
        <message>
            <source>{path} is there already, and a key is never replaced. Nothing was made. Choose another folder.</source>
            <translation>{path} finns redan, och en nyckel ersätts aldrig. Ingenting skapades. Välj en annan mapp.</translation>
        </message>
        <message>
            <source>{file} is no key of a repository, or was changed. Nothing was signed. Use the file as it was made.</source>
            <translation>{file} är ingen nyckel till ett förråd, eller har ändrats. Ingenting signerades. Använd filen som den skapades.</translation>
        </message>
        <message>
            <source>{file} was not opened: its passphrase is missing or wrong. Nothing was signed. Give the passphrase of this key.</source>
            <translation>{file} öppnades inte: lösenfrasen saknas eller är fel. Ingenting signerades. Ange nyckelns lösenfras.</translation>
        </message>
        <message>
            <source>{source} is new here. Nothing was synced. Give the steward’s root file once, received by hand.</source>
            <translation>{source} är ny här. Ingenting synkades. Ange förvaltarens rotfil en gång, mottagen ur hand.</translation>
        </message>
        <message>
            <source>There is no benchmark at {source}, or it cannot be reached. The release in use stays. Check the address, the stick or the network, and sync again.</source>
            <translation>Det finns ingen benchmark på {source}, eller så nås den inte. Utgåvan som används står kvar. Kontrollera adressen, minnet eller nätet och synka igen.</translation>
        </message>
        <message>
            <source>What {source} offers was not signed by those who may, or was changed. It was refused, and the release in use stays. Tell the steward.</source>
            <translation>Det som {source} erbjuder är inte signerat av behöriga, eller har ändrats. Det avvisades, och utgåvan som används står kvar. Meddela förvaltaren.</translation>
        </message>
        <message>
            <source>What {source} offers is older than what was synced before, or mixed of two states. It was refused, and the release in use stays. Tell the steward.</source>
            <translation>Det som {source} erbjuder är äldre än den senaste synkningen, eller blandat av två lägen. Det avvisades, och utgåvan som används står kvar. Meddela förvaltaren.</translation>
        </message>
        <message>
            <source>Nobody has said for too long that the release at {source} is the newest. It was refused, and the release in use stays. Check this computer’s date, then tell the steward.</source>
            <translation>Ingen har på för länge bekräftat att utgåvan på {source} är den senaste. Den avvisades, och utgåvan som används står kvar. Kontrollera datorns datum och meddela sedan förvaltaren.</translation>
        </message>
        <message>
            <source>{source} sends more than a benchmark can hold ({limit} MB). It was stopped, and the release in use stays. Tell the steward.</source>
            <translation>{source} skickar mer än en benchmark kan rymma ({limit} MB). Det avbröts, och utgåvan som används står kvar. Meddela förvaltaren.</translation>
        </message>
        <message>
            <source>No release has been published at {source} yet. The release in use stays. Sync again later.</source>
            <translation>Ingen utgåva har publicerats på {source} än. Utgåvan som används står kvar. Synka igen senare.</translation>
        </message>
        <message>
            <source>The root file is not one of a benchmark’s steward. Nothing was synced. Ask the steward for it again.</source>
            <translation>Rotfilen kommer inte från en benchmarks förvaltare. Ingenting synkades. Be förvaltaren om den igen.</translation>
        </message>
        <message>
            <source>The release in use has no group “{group}”. The comparison stays as it was. Choose one of its groups.</source>
            <translation>Utgåvan som används har ingen grupp ”{group}”. Jämförelsen är oförändrad. Välj en av dess grupper.</translation>
        </message>
        <message>
            <source>The sync was stopped. The release in use stays.</source>
            <translation>Synkningen avbröts. Utgåvan som används står kvar.</translation>
        </message>
        <message>
            <source>There is no workshop {workshop}. Nothing was changed. Choose one from the list.</source>
            <translation>Det finns ingen workshop {workshop}. Inget ändrades. Välj en i listan.</translation>
        </message>
        <message>
            <source>{campaign} has no workshop, so there are no minutes. Nothing was written. Add a workshop first.</source>
            <translation>{campaign} har ingen workshop och därför inget protokoll. Inget skrevs. Lägg först till en workshop.</translation>
        </message>
        <message>
            <source>The workshop has no title. Nothing was stored. Write one.</source>
            <translation>Workshoppen har ingen titel. Inget sparades. Skriv en.</translation>
        </message>
        <message>
            <source>A text has more than {most} characters. Nothing was stored. Shorten it.</source>
            <translation>En text har fler än {most} tecken. Inget sparades. Korta den.</translation>
        </message>
        <message>
            <source>An answer is given by 1 to {most} people. No interview was begun. Say how many answer together.</source>
            <translation>Ett svar ges av 1 till {most} personer. Ingen intervju påbörjades. Ange hur många som svarar tillsammans.</translation>
        </message>
        <message>
            <source>Interviews or decisions belong to the workshop “{workshop}”, so it was not removed.</source>
            <translation>Intervjuer eller beslut hör till workshoppen ”{workshop}”, så den togs inte bort.</translation>
        </message>
        <message>
            <source>The workshop “{workshop}” went to other laptops in a package, where things may have been noted in it, so it was not removed. Change its words instead.</source>
            <translation>Workshoppen ”{workshop}” har gått i ett paket till andra datorer, där något kan ha antecknats i den, så den togs inte bort. Ändra dess text i stället.</translation>
        </message>
        <message>
            <source>Who was in the workshop “{workshop}” and where it was has been erased for good. Nothing was stored. Leave place and people empty.</source>
            <translation>Vilka som var med i workshoppen ”{workshop}” och var den hölls har raderats för gott. Inget sparades. Lämna plats och deltagare tomma.</translation>
        </message>
        <message>
            <source>The decision has no words. Nothing was stored. Write it down.</source>
            <translation>Beslutet är tomt. Inget sparades. Skriv ner det.</translation>
        </message>
        <message>
            <source>There is no decision {decision}. Nothing was changed.</source>
            <translation>Det finns inget beslut {decision}. Inget ändrades.</translation>
        </message>
        <message>
            <source>“{theme}” is no theme of this questionnaire. Nothing was stored. Possible: {known}.</source>
            <translation>”{theme}” är inget tema i frågeformuläret. Inget sparades. Möjliga: {known}.</translation>
        </message>
        <message>
            <source>The questionnaire of {campaign} was frozen at the launch. No question was added or removed. Add it to the next campaign.</source>
            <translation>Frågeformuläret för {campaign} frystes vid starten. Ingen fråga lades till eller togs bort. Lägg till den i nästa kampanj.</translation>
        </message>
        <message>
            <source>{campaign} already has interviews, so its questions stay as they are. No question was added or removed.</source>
            <translation>{campaign} har redan intervjuer, så frågorna förblir som de är. Ingen fråga lades till eller togs bort.</translation>
        </message>
        <message>
            <source>“{question}” cannot name a question of your own. Nothing was stored. Use own_ and small letters, digits and underscores.</source>
            <translation>”{question}” kan inte vara koden för en egen fråga. Inget sparades. Använd own_ och små bokstäver, siffror och understreck.</translation>
        </message>
        <message>
            <source>The questionnaire has a question {question} already. Nothing was stored. Choose another code.</source>
            <translation>Frågeformuläret har redan en fråga {question}. Inget sparades. Välj en annan kod.</translation>
        </message>
        <message>
            <source>{campaign} has no question of its own called {question}. Nothing was changed. It has: {known}.</source>
            <translation>{campaign} har ingen egen fråga {question}. Inget ändrades. Det finns: {known}.</translation>
        </message>
        <message>
            <source>The question {question} has no text in {language}. Nothing was stored. Write it in all languages.</source>
            <translation>Frågan {question} har ingen text på {language}. Inget sparades. Skriv den på alla språk.</translation>
        </message>
        <message>
            <source>The scale “{scale}” of the question {question} is not known. Nothing was stored. Known: {known}.</source>
            <translation>Skalan ”{scale}” för frågan {question} är okänd. Inget sparades. Kända: {known}.</translation>
        </message>
        <message>
            <source>The question {question} needs 2 to {most} different answers in every language. Nothing was stored.</source>
            <translation>Frågan {question} behöver 2 till {most} olika svar på varje språk. Inget sparades.</translation>
        </message>
        <message>
            <source>A campaign has {most} questions of its own at most. Nothing was stored.</source>
            <translation>En kampanj har högst {most} egna frågor. Inget sparades.</translation>
        </message>
        <message>
            <source>{file} holds no questions that can be read ({where}). Nothing was stored. See “scorefact campaign questions add --help” for its form.</source>
            <translation>{file} innehåller inga frågor som går att läsa ({where}). Inget sparades. Se ”scorefact campaign questions add --help” för formen.</translation>
        </message>
        <message>
            <source>This comment is not in the workspace any more. Nothing was changed. Look at the list again.</source>
            <translation>Kommentaren finns inte längre i arbetsytan. Ingenting ändrades. Titta på listan igen.</translation>
        </message>
        <message>
            <source>A released comment has 1 to {most} characters. Nothing was changed. Shorten it, or leave it out.</source>
            <translation>En publicerad kommentar har 1 till {most} tecken. Ingenting ändrades. Korta den eller låt bli att ta med den.</translation>
        </message>
        <message>
            <source>The respondent has not agreed to this comment being passed on. Nothing was released, and nothing can be.</source>
            <translation>Den svarande har inte gått med på att kommentaren förs vidare. Ingenting publicerades, och det går inte heller.</translation>
        </message>
        <message>
            <source>The respondent agreed to the comment, not to the name. Nothing was released. Release it without the name.</source>
            <translation>Den svarande har godkänt kommentaren, inte namnet. Ingenting publicerades. Publicera den utan namnet.</translation>
        </message>
        <message>
            <source>This comment is not released, so it has no translation yet. Nothing was changed. Release it first.</source>
            <translation>Kommentaren är inte publicerad och har därför ingen översättning än. Ingenting ändrades. Publicera den först.</translation>
        </message>
        <message>
            <source>These parts cannot be printed: {parts}. Nothing was written. Name each once, out of: {known}.</source>
            <translation>De här delarna går inte att trycka: {parts}. Ingenting skrevs. Nämn var och en en gång, bland: {known}.</translation>
        </message>
        <message>
            <source>The name of the recipient is longer than {most} characters. Nothing was written. Shorten it.</source>
            <translation>Mottagarens namn är längre än {most} tecken. Ingenting skrevs. Korta det.</translation>
        </message>
        <message>
            <source>{file} is no PNG and no JPEG picture. The logo was not changed. Save it as PNG, then choose it again.</source>
            <translation>{file} är varken en PNG- eller en JPEG-bild. Logotypen ändrades inte. Spara den som PNG och välj den igen.</translation>
        </message>
        <message>
            <source>{file} is an SVG drawing, which can hold more than shapes and is not taken. The logo was not changed. Export it as PNG, about 1000 pixels wide, then choose it again.</source>
            <translation>{file} är en SVG-teckning, som kan innehålla mer än former och inte tas emot. Logotypen ändrades inte. Exportera den som PNG, ungefär 1 000 pixlar bred, och välj den igen.</translation>
        </message>
        <message>
            <source>{file} is damaged: it begins like a picture and cannot be read to its end. The logo was not changed. Save it again as PNG, then choose it again.</source>
            <translation>{file} är skadad: den börjar som en bild men kan inte läsas till slut. Logotypen ändrades inte. Spara den på nytt som PNG och välj den igen.</translation>
        </message>
        <message>
            <source>{file} is larger than {most} MB. The logo was not changed. Save it as PNG, about 1000 pixels wide.</source>
            <translation>{file} är större än {most} MB. Logotypen ändrades inte. Spara den som PNG, ungefär 1 000 pixlar bred.</translation>
        </message>
        <message>
            <source>{file} has {width} × {height} pixels, more than {most} on a side or {pixels} million in all. The logo was not changed. Save it about 1000 pixels wide.</source>
            <translation>{file} har {width} × {height} pixlar, mer än {most} på en sida eller {pixels} miljoner totalt. Logotypen ändrades inte. Spara den ungefär 1 000 pixlar bred.</translation>
        </message>
        <message>
            <source>{file} has {width} × {height} pixels: it needs at least {least} on each side to be printed. The logo was not changed. Choose a larger picture.</source>
            <translation>{file} har {width} × {height} pixlar: den behöver minst {least} på varje sida för att kunna tryckas. Logotypen ändrades inte. Välj en större bild.</translation>
        </message>
        <message>
            <source>{file} holds several pictures, as an animation does. The logo was not changed. Save one of them as PNG.</source>
            <translation>{file} innehåller flera bilder, som en animering. Logotypen ändrades inte. Spara en av dem som PNG.</translation>
        </message>
        <message>
            <source>{file} has its colours as {mode}, made for a printing press, which would come out wrong. The logo was not changed. Save it in RGB colours, then choose it again.</source>
            <translation>{file} har sina färger i {mode}, gjorda för en tryckpress, och de skulle bli fel. Logotypen ändrades inte. Spara den i RGB-färger och välj den igen.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>without a name</source>
            <translation>utan namn</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Att avgöra</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Inget att avgöra</translation>
        </message>
        <message>
            <source>When two laptops change the same interview, case or workshop, both versions are kept and shown here side by side.</source>
            <translation>När två datorer ändrar samma intervju, ärende eller workshop behålls båda versionerna och visas här sida vid sida.</translation>
        </message>
        <message>
            <source>Choose a value on each line. What is not chosen stays in the workspace as what came before.</source>
            <translation>Välj ett värde på varje rad. Det som inte väljs finns kvar i arbetsytan som tidigare version.</translation>
        </message>
        <message>
            <source>All of {device}</source>
            <translation>Allt från {device}</translation>
        </message>
        <message>
            <source>Take everything from one side</source>
            <translation>Ta allt från en sida</translation>
        </message>
        <message>
            <source>{device} (counts now)</source>
            <translation>{device} (räknas nu)</translation>
        </message>
        <message>
            <source>take</source>
            <translation>ta</translation>
        </message>
        <message>
            <source>Decide so</source>
            <translation>Avgör så</translation>
        </message>
        <message>
            <source>This customer was interviewed more than once. One interview counts in the figures; the others are kept.</source>
            <translation>Kunden har intervjuats mer än en gång. En intervju räknas i siffrorna, de andra behålls.</translation>
        </message>
        <message>
            <source>That of {device} counts</source>
            <translation>Den från {device} räknas</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>räknas</translation>
        </message>
        <message>
            <source>is kept</source>
            <translation>behålls</translation>
        </message>
        <message>
            <source>Let it count</source>
            <translation>Låt den räknas</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>place in the list</source>
            <translation>plats i listan</translation>
        </message>
        <message>
            <source>recurring share</source>
            <translation>återkommande andel</translation>
        </message>
        <message>
            <source>customer number</source>
            <translation>kundnummer</translation>
        </message>
        <message>
            <source>named by</source>
            <translation>angiven av</translation>
        </message>
        <message>
            <source>registration number</source>
            <translation>organisationsnummer</translation>
        </message>
        <message>
            <source>reminder in minutes</source>
            <translation>påminnelse i minuter</translation>
        </message>
        <message>
            <source>role</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>seconds it took</source>
            <translation>tid i sekunder</translation>
        </message>
        <message>
            <source>sector</source>
            <translation>bransch</translation>
        </message>
        <message>
            <source>signing date</source>
            <translation>datum för undertecknande</translation>
        </message>
        <message>
            <source>size</source>
            <translation>storlek</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>lösning</translation>
        </message>
        <message>
            <source>number in the file</source>
            <translation>nummer i filen</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>påbörjad</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>yearly contract value</source>
            <translation>årligt avtalsvärde</translation>
        </message>
        <message>
            <source>vendor</source>
            <translation>leverantör</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>vikt</translation>
        </message>
        <message>
            <source>name</source>
            <translation>namn</translation>
        </message>
        <message>
            <source>kind of appointment</source>
            <translation>typ av bokning</translation>
        </message>
        <message>
            <source>note to the appointment</source>
            <translation>anteckning till bokningen</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>kampanj</translation>
        </message>
        <message>
            <source>contract end</source>
            <translation>avtalet löper ut</translation>
        </message>
        <message>
            <source>country</source>
            <translation>land</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>valuta</translation>
        </message>
        <message>
            <source>website</source>
            <translation>webbplats</translation>
        </message>
        <message>
            <source>place in the draw</source>
            <translation>plats i dragningen</translation>
        </message>
        <message>
            <source>language</source>
            <translation>språk</translation>
        </message>
        <message>
            <source>has left the company</source>
            <translation>har slutat</translation>
        </message>
        <message>
            <source>how it was held</source>
            <translation>hur den hölls</translation>
        </message>
        <message>
            <source>notice in days</source>
            <translation>uppsägningstid i dagar</translation>
        </message>
        <message>
            <source>parent group</source>
            <translation>koncern</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>kontakt</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>intervjuare</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>avtalad tid</translation>
        </message>
        <message>
            <source>where it stands</source>
            <translation>läge</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>tidszon</translation>
        </message>
        <message>
            <source>title</source>
            <translation>rubrik</translation>
        </message>
        <message>
            <source>day</source>
            <translation>dag</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plats</translation>
        </message>
        <message>
            <source>who was there</source>
            <translation>vilka som var där</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>vad som beslutades</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>vem som gör det</translation>
        </message>
        <message>
            <source>by when</source>
            <translation>senast när</translation>
        </message>
        <message>
            <source>several interviews, {campaign}</source>
            <translation>flera intervjuer, {campaign}</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>intervju</translation>
        </message>
        <message>
            <source>case</source>
            <translation>ärende</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>kund</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>workshop</translation>
        </message>
        <message>
            <source>where a workshop was and with whom</source>
            <translation>workshoppens plats och deltagare</translation>
        </message>
        <message>
            <source>decision of a workshop</source>
            <translation>workshopbeslut</translation>
        </message>
        <message>
            <source>who does what was decided</source>
            <translation>ansvarig för ett beslut</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>fast</translation>
        </message>
        <message>
            <source>about then</source>
            <translation>ungefär då</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>vet inte</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>vill inte svara</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ej tillämpligt</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>ej ställd</translation>
        </message>
        <message>
            <source>Months to keep identities of {campaign} after closing (0: no rule)</source>
            <translation>Månader att spara identiteter i {campaign} efter stängning (0: ingen regel)</translation>
        </message>
        <message>
            <source>{campaign}: {months} months after it closes</source>
            <translation>{campaign}: {months} månader efter att den stängts</translation>
        </message>
        <message>
            <source>{campaign}: over since {date}, people still named: {contacts}</source>
            <translation>{campaign}: utgången sedan {date}, personer med namn kvar: {contacts}</translation>
        </message>
        <message>
            <source>{campaign}: until {date}, people named: {contacts}</source>
            <translation>{campaign}: till {date}, personer med namn: {contacts}</translation>
        </message>
        <message>
            <source>Erase these identities</source>
            <translation>Radera dessa identiteter</translation>
        </message>
        <message>
            <source>{shown} of {all} people</source>
            <translation>{shown} av {all} personer</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Ingen är vald</translation>
        </message>
        <message>
            <source>{customer}. Interviews given: {interviews}. Calls: {calls}.</source>
            <translation>{customer}. Lämnade intervjuer: {interviews}. Samtal: {calls}.</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>Radera {name} för gott?</translation>
        </message>
        <message>
            <source>Gone, and not to be undone: name, address, numbers, notes, interviews given ({interviews}), what was noted of calls ({calls}).</source>
            <translation>Försvinner och kan inte återställas: namn, adress, nummer, anteckningar, lämnade intervjuer ({interviews}), anteckningar om samtal ({calls}).</translation>
        </message>
        <message>
            <source>Stays: that calls were made, an id without a name that keeps late packages from bringing anything back, and documents already delivered ({outputs}).</source>
            <translation>Kvar blir: att samtal har ringts, ett id utan namn som hindrar sena paket från att föra tillbaka något, och redan levererade dokument ({outputs}).</translation>
        </message>
        <message>
            <source>Backups made until today still hold it. The last of them is gone after {date}.</source>
            <translation>Säkerhetskopior gjorda till och med i dag har det kvar. Den sista är borta efter {date}.</translation>
        </message>
        <message>
            <source>Workshops: the name is taken out of lists of people and owners of decisions, places: {places}.</source>
            <translation>Workshoppar: namnet tas bort ur deltagarlistor och bland ansvariga för beslut, antal ställen: {places}.</translation>
        </message>
        <message>
            <source>It also stands in sentences, which stay as they are. Look at them, places: {places}.</source>
            <translation>Det står också i meningar, som lämnas som de är. Gå igenom dem, antal ställen: {places}.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Name, customer, address or number</source>
            <translation>Namn, kund, adress eller nummer</translation>
        </message>
        <message>
            <source>Look for a person</source>
            <translation>Sök en person</translation>
        </message>
        <message>
            <source>Hand out their data…</source>
            <translation>Lämna ut uppgifterna…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Radera…</translation>
        </message>
        <message>
            <source>Keep the answers, without the name</source>
            <translation>Behåll svaren, utan namnet</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Radera för gott</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behåll</translation>
        </message>
        <message>
            <source>How long identities are kept</source>
            <translation>Hur länge identiteter sparas</translation>
        </message>
        <message>
            <source>When the time is over, names, numbers and notes are erased on your command. Answers stay, without a name.</source>
            <translation>När tiden gått ut raderas namn, nummer och anteckningar på din order. Svaren blir kvar, utan namn.</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Ange</translation>
        </message>
        <message>
            <source>Copy the campaign without people…</source>
            <translation>Kopiera kampanjen utan personer…</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>den här datorn</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>betrodd</translation>
        </message>
        <message>
            <source>not trusted yet</source>
            <translation>inte betrodd än</translation>
        </message>
        <message>
            <source>Save its card…</source>
            <translation>Spara dess kort…</translation>
        </message>
        <message>
            <source>Trust no longer</source>
            <translation>Lita inte längre på den</translation>
        </message>
        <message>
            <source>Compared: trust it</source>
            <translation>Jämfört: lita på den</translation>
        </message>
        <message>
            <source>Forget {device}</source>
            <translation>Glöm {device}</translation>
        </message>
        <message>
            <source>Fingerprint {digits}</source>
            <translation>Fingeravtryck {digits}</translation>
        </message>
        <message>
            <source>Add the device of a colleague and trust it first.</source>
            <translation>Lägg först till en kollegas dator och lita på den.</translation>
        </message>
        <message>
            <source>Made: {name}</source>
            <translation>Gjort: {name}</translation>
        </message>
        <message>
            <source>Merged: {name}</source>
            <translation>Ihopslaget: {name}</translation>
        </message>
        <message>
            <source>No package was made or merged yet.</source>
            <translation>Inget paket har gjorts eller slagits ihop än.</translation>
        </message>
        <message>
            <source>A package from {device}</source>
            <translation>Ett paket från {device}</translation>
        </message>
        <message>
            <source>{campaign}: interviews {interviews}, calls {calls}, workshops {workshops}</source>
            <translation>{campaign}: intervjuer {interviews}, samtal {calls}, workshoppar {workshops}</translation>
        </message>
        <message>
            <source>{campaign}: interviews {interviews}, cases {cases}, calls {calls}, workshops {workshops}, erasures {erasures}</source>
            <translation>{campaign}: intervjuer {interviews}, ärenden {cases}, samtal {calls}, workshoppar {workshops}, raderingar {erasures}</translation>
        </message>
        <message>
            <source>This device is trusted here. Merging loses nothing: what two laptops differ about is kept twice.</source>
            <translation>Datorn är betrodd här. Inget går förlorat: det som två datorer är oense om behålls i båda versionerna.</translation>
        </message>
        <message>
            <source>This device is not trusted here yet. Ask its owner to read you the digits by telephone: only if all of them are the same, trust it.</source>
            <translation>Datorn är inte betrodd här än. Be ägaren läsa upp siffrorna per telefon: lita på den bara om alla stämmer.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå ihop</translation>
        </message>
        <message>
            <source>The digits are the same: trust and merge</source>
            <translation>Siffrorna stämmer: lita på den och slå ihop</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Datorer</translation>
        </message>
        <message>
            <source>Give colleagues the card of this device. Before you trust theirs, compare the digits by telephone.</source>
            <translation>Ge kollegerna den här datorns kort. Jämför siffrorna per telefon innan du litar på deras.</translation>
        </message>
        <message>
            <source>Add a device…</source>
            <translation>Lägg till en dator…</translation>
        </message>
        <message>
            <source>Make a package</source>
            <translation>Gör ett paket</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Båda</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identitet</translation>
        </message>
        <message>
            <source>Cases to call</source>
            <translation>Ärenden att ringa</translation>
        </message>
        <message>
            <source>What is shared</source>
            <translation>Vad som delas</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Intervjuare</translation>
        </message>
        <message>
            <source>Readable only by this device and:</source>
            <translation>Kan bara läsas av den här datorn och:</translation>
        </message>
        <message>
            <source>Make the package…</source>
            <translation>Gör paketet…</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Merge a package…</source>
            <translation>Slå ihop ett paket…</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>{campaign}: interviews with customers, contacts, cases, calls and workshops.</source>
            <translation>{campaign}: intervjuer med kunder, kontakter, ärenden, samtal och workshoppar.</translation>
        </message>
        <message>
            <source>{campaign}: interviews with their comments, workshops with their decisions; no names or numbers.</source>
            <translation>{campaign}: intervjuer med kommentarer, workshoppar med beslut; varken namn eller nummer.</translation>
        </message>
        <message>
            <source>{campaign}: customers, contacts, cases, calls and workshops, without answers.</source>
            <translation>{campaign}: kunder, kontakter, ärenden, samtal och workshoppar, utan svar.</translation>
        </message>
        <message>
            <source>{campaign}: the interviewer’s cases with contacts and calls; no answers.</source>
            <translation>{campaign}: intervjuarens ärenden med kontakter och samtal, inga svar.</translation>
        </message>
        <message>
            <source>The history does not follow from entry {entry} on: something was changed.</source>
            <translation>Historiken hänger inte ihop från post {entry}: något har ändrats.</translation>
        </message>
        <message>
            <source>The chain is whole: {entries} entries, signed up to entry {signed}.</source>
            <translation>Kedjan är hel: {entries} poster, signerad till och med post {signed}.</translation>
        </message>
        <message>
            <source>The chain is whole: {entries} entries, signed at closing.</source>
            <translation>Kedjan är hel: {entries} poster, signeras när arbetsytan stängs.</translation>
        </message>
        <message>
            <source>Look for what, who or when</source>
            <translation>Sök vad, vem eller när</translation>
        </message>
        <message>
            <source>Copy the history</source>
            <translation>Kopiera historiken</translation>
        </message>
        <message>
            <source>Entries are never changed. Of somebody erased, only that something was done is left.</source>
            <translation>Poster ändras aldrig. Av någon som raderats finns bara kvar att något gjordes.</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>raderat</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>vad som gjordes</translation>
        </message>
        <message>
            <source>about</source>
            <translation>gäller</translation>
        </message>
        <message>
            <source>particulars</source>
            <translation>uppgifter</translation>
        </message>
        <message>
            <source>who</source>
            <translation>vem</translation>
        </message>
        <message>
            <source>when (UTC)</source>
            <translation>när (UTC)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Utbyte</translation>
        </message>
        <message>
            <source>Exchange between laptops</source>
            <translation>Utbyte mellan datorer</translation>
        </message>
        <message>
            <source>By memory stick, shared folder or e-mail: encrypted, signed, nothing lost</source>
            <translation>Via minne, delad mapp eller e-post: krypterat, signerat, inget går förlorat</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Ingen arbetsyta är öppen</translation>
        </message>
        <message>
            <source>Open the workspace whose interviews are to be shared.</source>
            <translation>Öppna arbetsytan vars intervjuer ska delas.</translation>
        </message>
        <message>
            <source>Conflicts ({count})</source>
            <translation>Konflikter ({count})</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikter</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Delar</translation>
        </message>
        <message>
            <source>Device cards ({pattern})</source>
            <translation>Datorkort ({pattern})</translation>
        </message>
        <message>
            <source>The card was saved as {name}. Give it to your colleagues.</source>
            <translation>Kortet sparades som {name}. Ge det till kollegerna.</translation>
        </message>
        <message>
            <source>The device is known now. Compare its digits by telephone, then trust it.</source>
            <translation>Datorn är nu känd. Jämför siffrorna per telefon och lita sedan på den.</translation>
        </message>
        <message>
            <source>The device is forgotten: nothing is made for it nor taken from it any more.</source>
            <translation>Datorn är glömd: inget görs längre för den och inget tas emot från den.</translation>
        </message>
        <message>
            <source>Packages ({pattern})</source>
            <translation>Paket ({pattern})</translation>
        </message>
        <message>
            <source>{name} is ready for {devices}: interviews {interviews}, cases {cases}.</source>
            <translation>{name} är klart för {devices}: intervjuer {interviews}, ärenden {cases}.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Avgör</translation>
        </message>
        <message>
            <source>Decided. The decision travels with the next package.</source>
            <translation>Avgjort. Beslutet följer med nästa paket.</translation>
        </message>
        <message>
            <source>This interview counts now; the other one is kept.</source>
            <translation>Den här intervjun räknas nu, den andra behålls.</translation>
        </message>
        <message>
            <source>Merged from {device}: interviews {interviews}, cases {cases}, calls {calls}, workshops {workshops}, erased {erased}.</source>
            <translation>Ihopslaget från {device}: intervjuer {interviews}, ärenden {cases}, samtal {calls}, workshoppar {workshops}, raderade {erased}.</translation>
        </message>
        <message>
            <source>Readable data ({pattern})</source>
            <translation>Läsbara uppgifter ({pattern})</translation>
        </message>
        <message>
            <source>Everything known of this person is in {name}.</source>
            <translation>Allt som är känt om personen finns i {name}.</translation>
        </message>
        <message>
            <source>The time to keep identities of {campaign} is set.</source>
            <translation>Tiden för att spara identiteter i {campaign} är angiven.</translation>
        </message>
        <message>
            <source>Workspaces ({pattern})</source>
            <translation>Arbetsytor ({pattern})</translation>
        </message>
        <message>
            <source>{name} holds the campaign without people.</source>
            <translation>{name} innehåller kampanjen utan personer.</translation>
        </message>
        <message>
            <source>A file beside the workspace still holds it until the workspace is closed.</source>
            <translation>En fil bredvid arbetsytan innehåller det ännu, tills arbetsytan stängs.</translation>
        </message>
        <message>
            <source>A history no longer holds what it held: a backup was restored, or it was changed.</source>
            <translation>En historik har inte längre det den hade: en säkerhetskopia har återställts eller så har den ändrats.</translation>
        </message>
        <message>
            <source>Open conflicts: {count}.</source>
            <translation>Öppna konflikter: {count}.</translation>
        </message>
        <message>
            <source>Erased for good: people {contacts}, interviews {interviews}. Backups hold it until {date} at the latest.</source>
            <translation>Raderat för gott: personer {contacts}, intervjuer {interviews}. Säkerhetskopior har det kvar längst till {date}.</translation>
        </message>
    </context>
    <context>
        <name>Explorer</name>
        <message>
            <source>Trend</source>
            <translation>Utveckling</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Siffra</translation>
        </message>
        <message>
            <source>Full scale</source>
            <translation>Hela skalan</translation>
        </message>
        <message>
            <source>Zoom to the data</source>
            <translation>Zooma till data</translation>
        </message>
        <message>
            <source>Vertical scale</source>
            <translation>Lodrät skala</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Visa som tabell</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Kopiera siffrorna</translation>
        </message>
        <message>
            <source>this vendor, with 95% interval</source>
            <translation>leverantören, med 95 %-intervall</translation>
        </message>
        <message>
            <source>benchmark and its quartiles</source>
            <translation>benchmark med kvartiler</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Solution</source>
            <translation>Lösning</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bransch</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Koncern</translation>
        </message>
        <message>
            <source>Signing year</source>
            <translation>Avtalsår</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>Why this figure: method, answers, comparisons</source>
            <translation>Varför denna siffra: metod, svar, jämförelser</translation>
        </message>
        <message>
            <source>no comparison</source>
            <translation>ingen jämförelse</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Square: previous campaign.</source>
            <translation>Kvadrat: föregående kampanj.</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>siffra</translation>
        </message>
        <message>
            <source>value</source>
            <translation>värde</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>från – till</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>föregående</translation>
        </message>
        <message>
            <source>change</source>
            <translation>förändring</translation>
        </message>
        <message>
            <source>benchmark</source>
            <translation>benchmark</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>too few answers</source>
            <translation>för få svar</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>inga svar</translation>
        </message>
        <message>
            <source>indicative</source>
            <translation>vägledande</translation>
        </message>
        <message numerus="yes">
            <source>{amount} point(s)</source>
            <translation>
                <numerusform>{amount} punkt</numerusform>
                <numerusform>{amount} punkter</numerusform>
            </translation>
        </message>
        <message>
            <source>significant</source>
            <translation>signifikant</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>ej signifikant</translation>
        </message>
        <message>
            <source>Better than {share} of {vendors} vendors</source>
            <translation>Bättre än {share} av {vendors} leverantörer</translation>
        </message>
        <message>
            <source>Among the best of {vendors} vendors</source>
            <translation>Bland de bästa av {vendors} leverantörer</translation>
        </message>
        <message>
            <source>Among the last of {vendors} vendors</source>
            <translation>Bland de sista av {vendors} leverantörer</translation>
        </message>
        <message>
            <source>top answers</source>
            <translation>toppsvar</translation>
        </message>
        <message>
            <source>positive answers</source>
            <translation>positiva svar</translation>
        </message>
        <message>
            <source>mean, of 100</source>
            <translation>medelvärde, av 100</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>promoters</source>
            <translation>ambassadörer</translation>
        </message>
        <message>
            <source>passives</source>
            <translation>passiva</translation>
        </message>
        <message>
            <source>detractors</source>
            <translation>kritiker</translation>
        </message>
        <message>
            <source>expected churn</source>
            <translation>väntad churn</translation>
        </message>
        <message>
            <source>say they will leave</source>
            <translation>säger att de lämnar</translation>
        </message>
        <message>
            <source>had a crisis</source>
            <translation>hade en kris</translation>
        </message>
        <message>
            <source>Benchmark: too few vendors</source>
            <translation>Benchmark: för få leverantörer</translation>
        </message>
        <message>
            <source>No benchmark for this figure</source>
            <translation>Ingen benchmark för siffran</translation>
        </message>
        <message>
            <source>From {low} to {high} of vendors lie below, as far as the interval tells</source>
            <translation>Mellan {low} och {high} av leverantörerna ligger under, enligt intervallet</translation>
        </message>
        <message>
            <source>Different from the mean of the market, itself uncertain? {answer}</source>
            <translation>Skild från marknadens medelvärde, som självt är osäkert? {answer}</translation>
        </message>
        <message>
            <source>Different from that mean taken as a fixed target? {answer}</source>
            <translation>Skild från medelvärdet taget som fast mål? {answer}</translation>
        </message>
        <message>
            <source>Unlike the other vendors, who differ too? {answer}</source>
            <translation>Avvikande från andra leverantörer, som också skiljer sig? {answer}</translation>
        </message>
        <message>
            <source>Yes, {p}</source>
            <translation>Ja, {p}</translation>
        </message>
        <message>
            <source>Cannot be told, {p}</source>
            <translation>Går inte att säga, {p}</translation>
        </message>
        <message>
            <source>The first answer counts beside the benchmark, after allowing for all figures looked at.</source>
            <translation>Det första svaret gäller vid benchmarken, med hänsyn till alla siffror som granskas.</translation>
        </message>
        <message>
            <source>average</source>
            <translation>genomsnitt</translation>
        </message>
        <message>
            <source>score, of 100</source>
            <translation>poäng, av 100</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>vet inte</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>vägrat</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ej tillämpligt</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>ej ställd</translation>
        </message>
        <message>
            <source>left blank</source>
            <translation>obesvarad</translation>
        </message>
        <message>
            <source>Wilson</source>
            <translation>Wilson</translation>
        </message>
        <message>
            <source>Wilson, finite population</source>
            <translation>Wilson, ändlig population</translation>
        </message>
        <message>
            <source>exact, hypergeometric</source>
            <translation>exakt, hypergeometrisk</translation>
        </message>
        <message>
            <source>exact, Clopper-Pearson</source>
            <translation>exakt, Clopper–Pearson</translation>
        </message>
        <message>
            <source>adjusted Wald</source>
            <translation>justerad Wald</translation>
        </message>
        <message>
            <source>exact bound: all answers are equal</source>
            <translation>exakt gräns: alla svar är lika</translation>
        </message>
        <message>
            <source>Student’s t</source>
            <translation>Students t</translation>
        </message>
        <message>
            <source>Student’s t, finite population</source>
            <translation>Students t, ändlig population</translation>
        </message>
        <message>
            <source>everybody answered: no sampling error</source>
            <translation>alla svarade: inget urvalsfel</translation>
        </message>
        <message>
            <source>stratified</source>
            <translation>stratifierat</translation>
        </message>
        <message>
            <source>post-stratified</source>
            <translation>efterstratifierat</translation>
        </message>
        <message>
            <source>raked</source>
            <translation>kalibrerat mot marginaler</translation>
        </message>
        <message>
            <source>weighted</source>
            <translation>viktat</translation>
        </message>
    </context>
    <context>
        <name>Headlines</name>
        <message>
            <source>Too few answers to show figures without revealing who gave them</source>
            <translation>För få svar för att visa siffror utan att röja vem som svarat</translation>
        </message>
        <message>
            <source>{vendor} {year}: no figures yet</source>
            <translation>{vendor} {year}: inga siffror än</translation>
        </message>
        <message>
            <source>{down} {fewer} lower, {up} {more} higher than in {year}</source>
            <translation>{down} {fewer} lägre, {up} {more} högre än {year}</translation>
        </message>
        <message>
            <source>{theme}: {points} lower than in {year}</source>
            <translation>{theme}: {points} lägre än {year}</translation>
        </message>
        <message>
            <source>{theme}: {points} higher than in {year}</source>
            <translation>{theme}: {points} högre än {year}</translation>
        </message>
        <message>
            <source>{theme}: {reason}</source>
            <translation>{theme}: {reason}</translation>
        </message>
        <message>
            <source>No theme has changed significantly since {year}</source>
            <translation>Inget tema har ändrats signifikant sedan {year}</translation>
        </message>
        <message>
            <source>{theme} is the strongest theme: {value} of 100</source>
            <translation>{theme} är det starkaste temat: {value} av 100</translation>
        </message>
        <message>
            <source>{theme}: {points} above the benchmark</source>
            <translation>{theme}: {points} över benchmark</translation>
        </message>
        <message>
            <source>{theme}: {points} below the benchmark</source>
            <translation>{theme}: {points} under benchmark</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Campaign copied without people</source>
            <translation>Kampanj kopierad utan personer</translation>
        </message>
        <message>
            <source>Made as a copy without people</source>
            <translation>Gjord som kopia utan personer</translation>
        </message>
        <message>
            <source>Answers exported to a file</source>
            <translation>Svar exporterade till en fil</translation>
        </message>
        <message>
            <source>Answer corrected</source>
            <translation>Svar rättat</translation>
        </message>
        <message>
            <source>Benchmark release made</source>
            <translation>Benchmarkutgåva framställd</translation>
        </message>
        <message>
            <source>Group to compare with chosen</source>
            <translation>Jämförelsegrupp vald</translation>
        </message>
        <message>
            <source>Benchmark release read</source>
            <translation>Benchmarkutgåva inläst</translation>
        </message>
        <message>
            <source>Benchmark synchronised</source>
            <translation>Benchmark synkroniserad</translation>
        </message>
        <message>
            <source>Call stored</source>
            <translation>Samtal sparat</translation>
        </message>
        <message>
            <source>Note to a call</source>
            <translation>Anteckning om samtal</translation>
        </message>
        <message>
            <source>Rules of the queue changed</source>
            <translation>Köns regler ändrade</translation>
        </message>
        <message>
            <source>Call taken back</source>
            <translation>Samtal ångrat</translation>
        </message>
        <message>
            <source>Campaign added</source>
            <translation>Kampanj tillagd</translation>
        </message>
        <message>
            <source>Campaign closed</source>
            <translation>Kampanj stängd</translation>
        </message>
        <message>
            <source>Fieldwork extended</source>
            <translation>Fältarbetet förlängt</translation>
        </message>
        <message>
            <source>Campaign launched</source>
            <translation>Kampanj startad</translation>
        </message>
        <message>
            <source>Campaign reopened</source>
            <translation>Kampanj öppnad igen</translation>
        </message>
        <message>
            <source>Note to a case</source>
            <translation>Anteckning om ärende</translation>
        </message>
        <message>
            <source>Cases shared out</source>
            <translation>Ärenden fördelade</translation>
        </message>
        <message>
            <source>Conflict decided</source>
            <translation>Konflikt avgjord</translation>
        </message>
        <message>
            <source>Contact changed</source>
            <translation>Kontakt ändrad</translation>
        </message>
        <message>
            <source>Another contact chosen</source>
            <translation>Annan kontakt vald</translation>
        </message>
        <message>
            <source>Contribution given to the benchmark</source>
            <translation>Bidrag lämnat till benchmark</translation>
        </message>
        <message>
            <source>Contribution taken into the pool</source>
            <translation>Bidrag medräknat</translation>
        </message>
        <message>
            <source>Contribution left out of the pool</source>
            <translation>Bidrag utelämnat</translation>
        </message>
        <message>
            <source>Contribution received</source>
            <translation>Bidrag mottaget</translation>
        </message>
        <message>
            <source>Customers imported</source>
            <translation>Kunder importerade</translation>
        </message>
        <message>
            <source>Data handed out</source>
            <translation>Uppgifter utlämnade</translation>
        </message>
        <message>
            <source>Device added</source>
            <translation>Dator tillagd</translation>
        </message>
        <message>
            <source>Device no longer trusted</source>
            <translation>Dator inte längre betrodd</translation>
        </message>
        <message>
            <source>Device forgotten</source>
            <translation>Dator glömd</translation>
        </message>
        <message>
            <source>Device renamed</source>
            <translation>Dator fick nytt namn</translation>
        </message>
        <message>
            <source>Device trusted</source>
            <translation>Dator betrodd</translation>
        </message>
        <message>
            <source>Erased for good</source>
            <translation>Raderat för gott</translation>
        </message>
        <message>
            <source>Identities erased, time over</source>
            <translation>Identiteter raderade, tiden ute</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>Import ångrad</translation>
        </message>
        <message>
            <source>Issuer of labels trusted</source>
            <translation>Märkesutfärdare betrodd</translation>
        </message>
        <message>
            <source>Key added</source>
            <translation>Nyckel tillagd</translation>
        </message>
        <message>
            <source>Key removed</source>
            <translation>Nyckel borttagen</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Lösenfras ändrad</translation>
        </message>
        <message>
            <source>Responses imported</source>
            <translation>Svar importerade</translation>
        </message>
        <message>
            <source>Another interview counts</source>
            <translation>En annan intervju räknas</translation>
        </message>
        <message>
            <source>Interview ended</source>
            <translation>Intervjun avslutad</translation>
        </message>
        <message>
            <source>Interview begun</source>
            <translation>Intervju påbörjad</translation>
        </message>
        <message>
            <source>Interviewer added</source>
            <translation>Intervjuare tillagd</translation>
        </message>
        <message>
            <source>Interviewer retired</source>
            <translation>Intervjuare avslutad</translation>
        </message>
        <message>
            <source>Label appealed</source>
            <translation>Kvalitetsmärket överklagat</translation>
        </message>
        <message>
            <source>Label decided</source>
            <translation>Kvalitetsmärket beslutat</translation>
        </message>
        <message>
            <source>Label requested</source>
            <translation>Kvalitetsmärket begärt</translation>
        </message>
        <message>
            <source>Label revoked</source>
            <translation>Kvalitetsmärket återkallat</translation>
        </message>
        <message>
            <source>Label sealed</source>
            <translation>Kvalitetsmärket förseglat</translation>
        </message>
        <message>
            <source>Observed outcomes imported</source>
            <translation>Observerade utfall importerade</translation>
        </message>
        <message>
            <source>Observed outcome recorded</source>
            <translation>Observerat utfall antecknat</translation>
        </message>
        <message>
            <source>Weighting chosen</source>
            <translation>Viktning vald</translation>
        </message>
        <message>
            <source>Package made</source>
            <translation>Paket gjort</translation>
        </message>
        <message>
            <source>Package merged</source>
            <translation>Paket ihopslaget</translation>
        </message>
        <message>
            <source>Protection limit set</source>
            <translation>Skyddsgräns angiven</translation>
        </message>
        <message>
            <source>Registration received</source>
            <translation>Registrering mottagen</translation>
        </message>
        <message>
            <source>Time to keep identities set</source>
            <translation>Tid för att spara identiteter angiven</translation>
        </message>
        <message>
            <source>Sample drawn</source>
            <translation>Urval draget</translation>
        </message>
        <message>
            <source>Custom questions changed</source>
            <translation>Egna frågor ändrade</translation>
        </message>
        <message>
            <source>Workshop added</source>
            <translation>Workshop tillagd</translation>
        </message>
        <message>
            <source>Workshop changed</source>
            <translation>Workshop ändrad</translation>
        </message>
        <message>
            <source>Workshop removed</source>
            <translation>Workshop borttagen</translation>
        </message>
        <message>
            <source>Names in a workshop erased</source>
            <translation>Namn i en workshop raderade</translation>
        </message>
        <message>
            <source>Logo of a vendor kept</source>
            <translation>Logotyp för en leverantör sparad</translation>
        </message>
        <message>
            <source>Logo of a vendor removed</source>
            <translation>Logotyp för en leverantör borttagen</translation>
        </message>
        <message>
            <source>Comment released</source>
            <translation>Kommentar publicerad</translation>
        </message>
        <message>
            <source>Comment translated</source>
            <translation>Kommentar översatt</translation>
        </message>
        <message>
            <source>Release of a comment taken back</source>
            <translation>Publicerad kommentar tillbakatagen</translation>
        </message>
        <message>
            <source>Decision noted</source>
            <translation>Beslut antecknat</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>Beslut tillbakataget</translation>
        </message>
        <message>
            <source>Encryption removed</source>
            <translation>Kryptering borttagen</translation>
        </message>
        <message>
            <source>Workspace encrypted</source>
            <translation>Arbetsyta krypterad</translation>
        </message>
        <message>
            <source>New key for the workspace</source>
            <translation>Ny nyckel för arbetsytan</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translation>Arbetsyta reparerad</translation>
        </message>
        <message>
            <source>calls {value}</source>
            <translation>samtal {value}</translation>
        </message>
        <message>
            <source>cases {value}</source>
            <translation>ärenden {value}</translation>
        </message>
        <message>
            <source>changed {value}</source>
            <translation>ändrat {value}</translation>
        </message>
        <message>
            <source>people {value}</source>
            <translation>personer {value}</translation>
        </message>
        <message>
            <source>erased {value}</source>
            <translation>raderade {value}</translation>
        </message>
        <message>
            <source>file {value}</source>
            <translation>fil {value}</translation>
        </message>
        <message>
            <source>interviews {value}</source>
            <translation>intervjuer {value}</translation>
        </message>
        <message>
            <source>limit {value}</source>
            <translation>gräns {value}</translation>
        </message>
        <message>
            <source>months {value}</source>
            <translation>månader {value}</translation>
        </message>
        <message>
            <source>name {value}</source>
            <translation>namn {value}</translation>
        </message>
        <message>
            <source>note {value}</source>
            <translation>anteckning {value}</translation>
        </message>
        <message>
            <source>result {value}</source>
            <translation>resultat {value}</translation>
        </message>
        <message>
            <source>reason {value}</source>
            <translation>skäl {value}</translation>
        </message>
        <message>
            <source>workshops {value}</source>
            <translation>workshoppar {value}</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Home</source>
            <translation>Hem</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Öppna en arbetsyta</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Ny kampanj</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>Att göra härnäst</translation>
        </message>
        <message>
            <source>Earlier campaigns</source>
            <translation>Tidigare kampanjer</translation>
        </message>
        <message>
            <source>Welcome to ScoreFact</source>
            <translation>Välkommen till ScoreFact</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Ingen arbetsyta är öppen</translation>
        </message>
        <message>
            <source>No campaign yet</source>
            <translation>Ingen kampanj än</translation>
        </message>
        <message>
            <source>A campaign is the yearly audit of one vendor with one questionnaire.</source>
            <translation>En kampanj är den årliga granskningen av en leverantör med en enkät.</translation>
        </message>
        <message>
            <source>Workspaces ({pattern})</source>
            <translation>Arbetsytor ({pattern})</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Ny arbetsyta</translation>
        </message>
        <message>
            <source>Begin with a workspace</source>
            <translation>Börja med en arbetsyta</translation>
        </message>
        <message>
            <source>A workspace is one file that holds campaigns, customers and interviews. Open yours, make a new one, or look around in the demonstration with three invented vendors.</source>
            <translation>En arbetsyta är en fil med kampanjer, kunder och intervjuer. Öppna din, skapa en ny, eller se dig om i demonstrationen med tre påhittade leverantörer.</translation>
        </message>
        <message>
            <source>Make the demonstration</source>
            <translation>Skapa demonstrationen</translation>
        </message>
        <message>
            <source>Open a workspace…</source>
            <translation>Öppna en arbetsyta…</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>Ny arbetsyta…</translation>
        </message>
        <message numerus="yes">
            <source>{vendor} can close after %n more interview(s)</source>
            <translation>
                <numerusform>{vendor} kan stänga efter %n intervju till</numerusform>
                <numerusform>{vendor} kan stänga efter %n intervjuer till</numerusform>
            </translation>
        </message>
        <message>
            <source>{vendor} is ready to close: {share} answered</source>
            <translation>{vendor} kan stänga: {share} har svarat</translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) in this workspace</source>
            <translation>
                <numerusform>%n kampanj i arbetsytan</numerusform>
                <numerusform>%n kampanjer i arbetsytan</numerusform>
            </translation>
        </message>
        <message>
            <source>Another vendor, or another year</source>
            <translation>En annan leverantör, eller ett annat år</translation>
        </message>
        <message>
            <source>Fieldwork of {campaign} is closed.</source>
            <translation>Fältarbetet för {campaign} är stängt.</translation>
        </message>
        <message>
            <source>The label is awarded. The rules are on the dashboard.</source>
            <translation>Kvalitetsmärket tilldelas. Reglerna finns på översikten.</translation>
        </message>
        <message>
            <source>The label is not demonstrated. The rules are on the dashboard.</source>
            <translation>Kraven för kvalitetsmärket är inte visade. Reglerna finns på översikten.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} av {base} har svarat</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n dag kvar</numerusform>
                <numerusform>%n dagar kvar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n more interview(s)</source>
            <translation>
                <numerusform>Få in %n intervju till</numerusform>
                <numerusform>Få in %n intervjuer till</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the figures before closing</source>
            <translation>Se siffrorna före stängning</translation>
        </message>
        <message>
            <source>Import the first responses</source>
            <translation>Importera de första svaren</translation>
        </message>
        <message>
            <source>Make report and label page</source>
            <translation>Gör rapport och märkessida</translation>
        </message>
        <message>
            <source>fieldwork closed</source>
            <translation>fältarbetet stängt</translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n kampanj</numerusform>
                <numerusform>%n kampanjer</numerusform>
            </translation>
        </message>
        <message>
            <source>{complete} interviews</source>
            <translation>{complete} intervjuer</translation>
        </message>
        <message>
            <source>No benchmark</source>
            <translation>Ingen benchmark</translation>
        </message>
        <message>
            <source>Figures stand alone until a release is read in.</source>
            <translation>Ingen jämförelse förrän en utgåva läses in.</translation>
        </message>
        <message>
            <source>{vendors} vendors, {customers} customers, made on {date}</source>
            <translation>{vendors} leverantörer, {customers} kunder, gjord {date}</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Import {batch} was taken back; interviews: {count}</source>
            <translation>Import {batch} ångrades; intervjuer: {count}</translation>
        </message>
        <message>
            <source>Line {line}, {column}: “{value}”: {reason}. {hint}</source>
            <translation>Rad {line}, {column}: ”{value}”: {reason}. {hint}</translation>
        </message>
        <message>
            <source>More problems: {count}; --dry-run --json lists them.</source>
            <translation>Fler problem: {count}; --dry-run --json listar dem.</translation>
        </message>
        <message>
            <source>{count} problems written to {file}</source>
            <translation>{count} problem skrivna till {file}</translation>
        </message>
        <message>
            <source>Import {batch} into {campaign}: {added} new, {updated} updated, {identical} identical, {skipped} left out, {rejected} broken.</source>
            <translation>Import {batch} till {campaign}: {added} nya, {updated} uppdaterade, {identical} oförändrade, {skipped} utelämnade, {rejected} trasiga.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n kund</numerusform>
                <numerusform>%n kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n kolumn</numerusform>
                <numerusform>%n kolumner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) new</source>
            <translation>
                <numerusform>%n ny kund</numerusform>
                <numerusform>%n nya kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) updated</source>
            <translation>
                <numerusform>%n uppdaterad</numerusform>
                <numerusform>%n uppdaterade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) identical</source>
            <translation>
                <numerusform>%n likadan</numerusform>
                <numerusform>%n likadana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected</source>
            <translation>
                <numerusform>%n rad avvisad</numerusform>
                <numerusform>%n rader avvisade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) drawn</source>
            <translation>
                <numerusform>%n dragen</numerusform>
                <numerusform>%n dragna</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {batch} into {campaign}: {counts}.</source>
            <translation>Import {batch} till {campaign}: {counts}.</translation>
        </message>
        <message>
            <source>The same file was already imported as {batch}.</source>
            <translation>Samma fil importerades redan som {batch}.</translation>
        </message>
        <message>
            <source>Import {batch} was taken back; customers: {count}</source>
            <translation>Import {batch} har ångrats; kunder: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n had left in a package: the next one takes them away there too.</source>
            <translation>
                <numerusform>%n hade lämnat i ett paket: nästa paket tar bort den där också, med det som rättats där.</numerusform>
                <numerusform>%n hade lämnat i ett paket: nästa paket tar bort dem där också, med det som rättats där.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, since people edited them after the import: {names}</source>
            <translation>Behållna, eftersom de ändrats för hand efter importen: {names}</translation>
        </message>
        <message>
            <source>{added} new, {updated} changed, {identical} as they are</source>
            <translation>{added} nya, {updated} ändrade, {identical} oförändrade</translation>
        </message>
        <message>
            <source>The headers changed since the mapping was made: new {added}; gone {gone}.</source>
            <translation>Rubrikerna har ändrats sedan mappningen gjordes: nya {added}; borta {gone}.</translation>
        </message>
        <message>
            <source>Responses whose customer has no case in this campaign: {count}</source>
            <translation>Svar vars kund inte har något ärende i kampanjen: {count}</translation>
        </message>
        <message>
            <source>{out}. Questions: {questions}. Themes: {themes}.</source>
            <translation>{out}. Frågor: {questions}. Teman: {themes}.</translation>
        </message>
        <message>
            <source>  scale {scale}{ends}: {count} questions</source>
            <translation>  skala {scale}{ends}: {count} frågor</translation>
        </message>
        <message>
            <source>plain table</source>
            <translation>vanlig tabell</translation>
        </message>
        <message>
            <source>a row of the header holds ImportId</source>
            <translation>en rad i rubriken innehåller ImportId</translation>
        </message>
        <message>
            <source>it has the columns {clue}</source>
            <translation>den har kolumnerna {clue}</translation>
        </message>
        <message>
            <source>its columns are called V1, V2 and so on</source>
            <translation>kolumnerna heter V1, V2 och så vidare</translation>
        </message>
        <message>
            <source>its first column is called {clue}</source>
            <translation>den första kolumnen heter {clue}</translation>
        </message>
        <message>
            <source>its header has two rows: groups and their parts</source>
            <translation>rubriken har två rader: grupper och deras delar</translation>
        </message>
        <message>
            <source>the first row already holds data</source>
            <translation>den första raden innehåller redan data</translation>
        </message>
        <message>
            <source>it begins as an SPSS file</source>
            <translation>den börjar som en SPSS-fil</translation>
        </message>
        <message>
            <source>no tool’s marks were found</source>
            <translation>inga spår av något verktyg hittades</translation>
        </message>
        <message>
            <source>{tool}, {sure} % sure: {reason}</source>
            <translation>{tool}, {sure} % säkert: {reason}</translation>
        </message>
        <message>
            <source>The end of the file’s name does not say what it really is.</source>
            <translation>Filnamnets ändelse säger inte vad filen verkligen är.</translation>
        </message>
        <message>
            <source>There is a header but no row.</source>
            <translation>Det finns en rubrik men inga rader.</translation>
        </message>
        <message>
            <source>The first row looks like data, so the columns are called by their letters.</source>
            <translation>Den första raden ser ut som data, så kolumnerna kallas vid sina bokstäver.</translation>
        </message>
        <message>
            <source>The header is row {row}; the lines above it are left out.</source>
            <translation>Rubriken är rad {row}; raderna ovanför utelämnas.</translation>
        </message>
        <message>
            <source>Several columns had the same name and were numbered.</source>
            <translation>Flera kolumner hade samma namn och numrerades.</translation>
        </message>
        <message>
            <source>Columns without a name: {columns}</source>
            <translation>Kolumner utan namn: {columns}</translation>
        </message>
        <message>
            <source>The workbook has several sheets: {sheets}</source>
            <translation>Arbetsboken har flera blad: {sheets}</translation>
        </message>
        <message>
            <source>Hidden sheets ({sheets}) or hidden rows ({rows}) are among the data.</source>
            <translation>Dolda blad ({sheets}) eller dolda rader ({rows}) finns bland datan.</translation>
        </message>
        <message>
            <source>Formulas without a stored result, taken as blank: {cells}</source>
            <translation>Formler utan sparat resultat, behandlade som tomma: {cells}</translation>
        </message>
        <message>
            <source>Cells with an error, taken as blank: {cells}</source>
            <translation>Celler med fel, behandlade som tomma: {cells}</translation>
        </message>
        <message>
            <source>The text encoding is a guess: {encoding}. Check accents and names.</source>
            <translation>Textkodningen är en gissning: {encoding}. Kontrollera accenter och namn.</translation>
        </message>
        <message>
            <source>Some bytes are not valid UTF-8 and were read as Windows text.</source>
            <translation>Några byte är inte giltig UTF-8 och lästes som Windows-text.</translation>
        </message>
        <message>
            <source>Control characters were removed.</source>
            <translation>Kontrolltecken togs bort.</translation>
        </message>
        <message>
            <source>Some text looks encoded twice (“Ã©” for “é”). It was kept as it is.</source>
            <translation>En del text verkar kodad två gånger (”Ã©” för ”é”). Den behölls som den är.</translation>
        </message>
        <message>
            <source>Columns mixing numbers, texts or dates, kept as text: {columns}</source>
            <translation>Kolumner som blandar tal, text eller datum, behållna som text: {columns}</translation>
        </message>
        <message>
            <source>Dates that could be day-first or month-first: {columns}</source>
            <translation>Datum där dag eller månad kan stå först: {columns}</translation>
        </message>
        <message>
            <source>Values that may mean “no answer”: {columns}</source>
            <translation>Värden som kan betyda ”inget svar”: {columns}</translation>
        </message>
        <message>
            <source>Values that the file itself declares to be no answers: {columns}</source>
            <translation>Värden som filen själv anger som uteblivna svar: {columns}</translation>
        </message>
        <message>
            <source>The same id occurs several times in: {columns}</source>
            <translation>Samma id förekommer flera gånger i: {columns}</translation>
        </message>
        <message>
            <source>The ImportId row of Qualtrics was deleted from this file.</source>
            <translation>Qualtrics rad med ImportId har tagits bort ur filen.</translation>
        </message>
        <message>
            <source>Broken rows that are left out: {count}</source>
            <translation>Trasiga rader som utelämnas: {count}</translation>
        </message>
        <message>
            <source>the row has {cells} cells instead of {columns}</source>
            <translation>raden har {cells} celler i stället för {columns}</translation>
        </message>
        <message>
            <source>the cell has more than 1,000,000 characters</source>
            <translation>cellen har fler än 1 000 000 tecken</translation>
        </message>
        <message>
            <source>the header is repeated</source>
            <translation>rubriken upprepas</translation>
        </message>
        <message>
            <source>this is a line of totals</source>
            <translation>detta är en summarad</translation>
        </message>
        <message>
            <source>the row belongs to a row that does not exist</source>
            <translation>raden hör till en rad som inte finns</translation>
        </message>
        <message>
            <source>control characters were removed</source>
            <translation>kontrolltecken togs bort</translation>
        </message>
        <message>
            <source>the text is not valid UTF-8</source>
            <translation>texten är inte giltig UTF-8</translation>
        </message>
        <message>
            <source>a formula without a stored result</source>
            <translation>en formel utan sparat resultat</translation>
        </message>
        <message>
            <source>a formula that gave an error</source>
            <translation>en formel som gav ett fel</translation>
        </message>
        <message>
            <source>the value is outside the scale of {question}</source>
            <translation>värdet ligger utanför skalan för {question}</translation>
        </message>
        <message>
            <source>{question} needs a number</source>
            <translation>{question} kräver ett tal</translation>
        </message>
        <message>
            <source>{question} needs a whole number</source>
            <translation>{question} kräver ett heltal</translation>
        </message>
        <message>
            <source>this is not an answer of {question}</source>
            <translation>det är inget svar på {question}</translation>
        </message>
        <message>
            <source>many write this number for “no answer”; for {question} it counts as it is</source>
            <translation>många skriver det här talet för ”inget svar”; för {question} räknas det som det är</translation>
        </message>
        <message>
            <source>this is not a date</source>
            <translation>det är inget datum</translation>
        </message>
        <message>
            <source>a weight is a number above 0</source>
            <translation>en vikt är ett tal större än 0</translation>
        </message>
        <message>
            <source>the row has no id</source>
            <translation>raden saknar id</translation>
        </message>
        <message>
            <source>this id already stands in line {first}</source>
            <translation>detta id finns redan på rad {first}</translation>
        </message>
        <message>
            <source>Possible: {expected}. If it means no answer, say so under “missing” in the mapping.</source>
            <translation>Möjligt: {expected}. Om det betyder inget svar, ange det under ”missing” i mappningen.</translation>
        </message>
        <message>
            <source>If it means no answer, say so under “missing” in the mapping.</source>
            <translation>Om det betyder inget svar: ange det under ”missing” i mappningen.</translation>
        </message>
        <message>
            <source>Say date_order in the mapping, or correct the cell.</source>
            <translation>Ange date_order i mappningen eller rätta cellen.</translation>
        </message>
        <message>
            <source>Choose another column as response_id, or correct the id.</source>
            <translation>Välj en annan kolumn som response_id eller rätta id:t.</translation>
        </message>
        <message>
            <source>Look for a line break or a delimiter inside an unquoted cell.</source>
            <translation>Leta efter en radbrytning eller ett skiljetecken i en cell utan citattecken.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Columns and problems</source>
            <translation>Kolumner och problem</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Step {step} of 3: {words}</source>
            <translation>Steg {step} av 3: {words}</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>En annan fil</translation>
        </message>
        <message>
            <source>Put this file away</source>
            <translation>Lägg undan filen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Save mapping…</source>
            <translation>Spara mappningen…</translation>
        </message>
        <message>
            <source>Load mapping…</source>
            <translation>Läs in en mappning…</translation>
        </message>
        <message>
            <source>Back to the proposal</source>
            <translation>Tillbaka till förslaget</translation>
        </message>
        <message>
            <source>Save mapping</source>
            <translation>Spara mappningen</translation>
        </message>
        <message>
            <source>Load mapping</source>
            <translation>Läs in en mappning</translation>
        </message>
        <message>
            <source>{file}-problems</source>
            <translation>{file}-problem</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>Spara problemen</translation>
        </message>
        <message>
            <source>Save the questionnaire</source>
            <translation>Spara enkäten</translation>
        </message>
        <message>
            <source>Save as XLSForm</source>
            <translation>Spara som XLSForm</translation>
        </message>
        <message>
            <source>Where the templates go</source>
            <translation>Var mallarna ska ligga</translation>
        </message>
        <message>
            <source>Making templates</source>
            <translation>Mallar skapas</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) made: {names}</source>
            <translation>
                <numerusform>%n mall skapad: {names}</numerusform>
                <numerusform>%n mallar skapade: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} was written.</source>
            <translation>{file} har skrivits.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Öppna mappen</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Filens kolumner och vart de går</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Välj en fil</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Läser {file}</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importerar {file}</translation>
        </message>
        <message>
            <source>Read it as responses</source>
            <translation>Läs den som svar</translation>
        </message>
        <message>
            <source>Read it as customers</source>
            <translation>Läs den som kunder</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Stoppat. Inget har skrivits.</translation>
        </message>
        <message>
            <source>Trying {file}</source>
            <translation>Provar {file}</translation>
        </message>
        <message>
            <source>Draft a questionnaire from it</source>
            <translation>Gör ett enkätutkast av den</translation>
        </message>
        <message>
            <source>{campaign} is closed</source>
            <translation>{campaign} är stängd</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Stopping. Nothing was written.</source>
            <translation>Stoppar. Inget har skrivits.</translation>
        </message>
        <message>
            <source>No survey tool? Use a template</source>
            <translation>Inget enkätverktyg? Ta en mall</translation>
        </message>
        <message>
            <source>A workbook with the questions and drop-down answers. Filled in, it imports without mapping.</source>
            <translation>En arbetsbok med frågor och svar att välja. Ifylld importeras den som den är.</translation>
        </message>
        <message>
            <source>Make a template…</source>
            <translation>Skapa en mall…</translation>
        </message>
        <message>
            <source>Questionnaire as XLSForm…</source>
            <translation>Enkäten som XLSForm…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Välj en fil…</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) added</source>
            <translation>
                <numerusform>%n intervju tillagd</numerusform>
                <numerusform>%n intervjuer tillagda</numerusform>
            </translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Mappning</translation>
        </message>
        <message>
            <source>Trying it…</source>
            <translation>Provas…</translation>
        </message>
        <message numerus="yes">
            <source>Import %n customer(s)</source>
            <translation>
                <numerusform>Importera %n kund</numerusform>
                <numerusform>Importera %n kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n ny</numerusform>
                <numerusform>%n nya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n uppdaterad</numerusform>
                <numerusform>%n uppdaterade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical</source>
            <translation>
                <numerusform>%n oförändrad</numerusform>
                <numerusform>%n oförändrade</numerusform>
            </translation>
        </message>
        <message>
            <source>This very file was imported before (import {batch}).</source>
            <translation>Just den här filen har importerats förut (import {batch}).</translation>
        </message>
        <message>
            <source>Choose where a column goes, or what a value means</source>
            <translation>Välj vart en kolumn går, eller vad ett värde betyder</translation>
        </message>
        <message>
            <source>From the table to the decisions, and to the button that imports</source>
            <translation>Från tabellen till besluten, och till importknappen</translation>
        </message>
        <message>
            <source>Find a column, a row or a problem</source>
            <translation>Sök en kolumn, en rad eller ett problem</translation>
        </message>
        <message>
            <source>Take the chosen import back</source>
            <translation>Ångra den valda importen</translation>
        </message>
        <message>
            <source>Responses, customers, questionnaires ({patterns})</source>
            <translation>Svar, kunder, enkäter ({patterns})</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alla filer</translation>
        </message>
        <message>
            <source>Import into {campaign}</source>
            <translation>Importera till {campaign}</translation>
        </message>
        <message>
            <source>Any file is recognised by what it holds; nothing is written unasked.</source>
            <translation>Varje fil känns igen på sitt innehåll; inget skrivs utan att du säger till.</translation>
        </message>
        <message>
            <source>Nothing is written yet; it can be stopped at any time.</source>
            <translation>Inget är skrivet ännu; det går att stoppa när som helst.</translation>
        </message>
        <message>
            <source>Everything is written in one step at the end, or nothing if it is stopped.</source>
            <translation>Allt skrivs på en gång i slutet, eller inget om det stoppas.</translation>
        </message>
        <message>
            <source>{file} cannot be imported</source>
            <translation>{file} kan inte importeras</translation>
        </message>
        <message>
            <source>Responses and customers come in while fieldwork is open: choose another campaign above. Questionnaires can be read at any time.</source>
            <translation>Svar och kunder kommer in medan fältarbetet är öppet: välj en annan kampanj ovan. Enkäter kan läsas när som helst.</translation>
        </message>
        <message>
            <source>Drop a file here</source>
            <translation>Släpp en fil här</translation>
        </message>
        <message>
            <source>Responses from any survey tool or spreadsheet, customers from a CRM, a questionnaire (XLSForm, Qualtrics, LimeSurvey), a workspace or a package.</source>
            <translation>Svar från vilket enkätverktyg eller kalkylblad som helst, kunder från ett CRM, en enkät (XLSForm, Qualtrics, LimeSurvey), en arbetsyta eller ett paket.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) added</source>
            <translation>
                <numerusform>%n kund tillagd</numerusform>
                <numerusform>%n kunder tillagda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n fanns redan</numerusform>
                <numerusform>%n fanns redan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n rad utelämnad</numerusform>
                <numerusform>%n rader utelämnade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) added or updated</source>
            <translation>
                <numerusform>%n kontakt tillagd eller uppdaterad</numerusform>
                <numerusform>%n kontakter tillagda eller uppdaterade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) a customer without a case here.</source>
            <translation>
                <numerusform>%n nämner en kund utan ärende här.</numerusform>
                <numerusform>%n nämner en kund utan ärende här.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The draw now has %n customer(s).</source>
            <translation>
                <numerusform>Urvalet har nu %n kund.</numerusform>
                <numerusform>Urvalet har nu %n kunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mapping is remembered for files like this one.</source>
            <translation>Mappningen sparas för filer som denna.</translation>
        </message>
        <message>
            <source>See the sample</source>
            <translation>Se urvalet</translation>
        </message>
        <message>
            <source>See the dashboard</source>
            <translation>Se översikten</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Ångra importen</translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back: %n customer(s) removed,</source>
            <translation>
                <numerusform>Importen har ångrats: %n kund borttagen,</numerusform>
                <numerusform>Importen har ångrats: %n kunder borttagna,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back: %n interview(s) removed,</source>
            <translation>
                <numerusform>Importen har ångrats: %n intervju borttagen,</numerusform>
                <numerusform>Importen har ångrats: %n intervjuer borttagna,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back as before.</source>
            <translation>
                <numerusform>%n återställd.</numerusform>
                <numerusform>%n återställda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited since stay as they are now.</source>
            <translation>
                <numerusform>%n som ändrats sedan dess står kvar.</numerusform>
                <numerusform>%n som ändrats sedan dess står kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Drafts carry the file’s own words; translate them before the first interview.</source>
            <translation>Utkastet bär filens egna ord; översätt dem före första intervjun.</translation>
        </message>
        <message>
            <source>Draft from responses</source>
            <translation>Utkast ur svaren</translation>
        </message>
        <message>
            <source>Columns that became no question: {columns}</source>
            <translation>Kolumner som inte blev någon fråga: {columns}</translation>
        </message>
        <message>
            <source>Views of the file</source>
            <translation>Vyer av filen</translation>
        </message>
        <message>
            <source>What is to be decided, or the chosen column</source>
            <translation>Det som ska avgöras, eller den valda kolumnen</translation>
        </message>
        <message>
            <source>Rows and reading</source>
            <translation>Rader och läsning</translation>
        </message>
        <message>
            <source>Problems ({count})</source>
            <translation>Problem ({count})</translation>
        </message>
        <message>
            <source>Same customer? ({count})</source>
            <translation>Samma kund? ({count})</translation>
        </message>
        <message>
            <source>To decide ({count})</source>
            <translation>Att avgöra ({count})</translation>
        </message>
        <message>
            <source>To know ({count})</source>
            <translation>Att veta ({count})</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Värden</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) can come in</source>
            <translation>
                <numerusform>%n kund kan komma in</numerusform>
                <numerusform>%n kunder kan komma in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) can come in</source>
            <translation>
                <numerusform>%n intervju kan komma in</numerusform>
                <numerusform>%n intervjuer kan komma in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to decide</source>
            <translation>
                <numerusform>%n sak att avgöra</numerusform>
                <numerusform>%n saker att avgöra</numerusform>
            </translation>
        </message>
        <message>
            <source>Read as customers</source>
            <translation>Läses som kunder</translation>
        </message>
        <message>
            <source>Read as responses</source>
            <translation>Läses som svar</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to fields</source>
            <translation>
                <numerusform>%n kolumn till fält</numerusform>
                <numerusform>%n kolumner till fält</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to questions</source>
            <translation>
                <numerusform>%n kolumn till frågor</numerusform>
                <numerusform>%n kolumner till frågor</numerusform>
            </translation>
        </message>
        <message>
            <source>Mapping of {day} reused</source>
            <translation>Mappningen från {day} återanvänd</translation>
        </message>
        <message numerus="yes">
            <source>%n new column(s)</source>
            <translation>
                <numerusform>%n ny kolumn</numerusform>
                <numerusform>%n nya kolumner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n saknas</numerusform>
                <numerusform>%n saknas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n utelämnad</numerusform>
                <numerusform>%n utelämnade</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is written yet</source>
            <translation>Inget är skrivet än</translation>
        </message>
        <message>
            <source>The whole import can be undone in one step.</source>
            <translation>Hela importen kan ångras i ett steg.</translation>
        </message>
        <message>
            <source>Import {rows} of {total} rows</source>
            <translation>Importera {rows} av {total} rader</translation>
        </message>
        <message>
            <source>the row names no customer</source>
            <translation>raden anger ingen kund</translation>
        </message>
        <message>
            <source>the text has more than {limit} characters</source>
            <translation>texten har fler än {limit} tecken</translation>
        </message>
        <message>
            <source>this customer already stands in line {first}</source>
            <translation>kunden finns redan på rad {first}</translation>
        </message>
        <message>
            <source>this may be the same customer as {other}</source>
            <translation>det kan vara samma kund som {other}</translation>
        </message>
        <message>
            <source>the contract ends before it was signed ({start})</source>
            <translation>avtalet slutar innan det tecknades ({start})</translation>
        </message>
        <message>
            <source>this is not a period of notice</source>
            <translation>det här är ingen uppsägningstid</translation>
        </message>
        <message>
            <source>this is not an amount</source>
            <translation>det här är inget belopp</translation>
        </message>
        <message>
            <source>a share lies between 0 and 100 %</source>
            <translation>en andel ligger mellan 0 och 100 %</translation>
        </message>
        <message>
            <source>this is not a currency</source>
            <translation>det här är ingen valuta</translation>
        </message>
        <message>
            <source>this is not a size</source>
            <translation>det här är ingen storlek</translation>
        </message>
        <message>
            <source>this is not a language</source>
            <translation>det här är inget språk</translation>
        </message>
        <message>
            <source>this is not an e-mail address</source>
            <translation>det här är ingen e-postadress</translation>
        </message>
        <message>
            <source>this is not a phone number</source>
            <translation>det här är inget telefonnummer</translation>
        </message>
        <message>
            <source>this is not a web address</source>
            <translation>det här är ingen webbadress</translation>
        </message>
        <message>
            <source>this is not a registration number</source>
            <translation>det här är inget organisationsnummer</translation>
        </message>
        <message>
            <source>The cell is left out, the customer is kept. Correct the cell and import again.</source>
            <translation>Cellen utelämnas, kunden behålls. Rätta cellen och importera igen.</translation>
        </message>
        <message>
            <source>Give the row a name, or say in the mapping which column has it.</source>
            <translation>Ge raden ett namn, eller ange i mappningen vilken kolumn som har det.</translation>
        </message>
        <message>
            <source>Both rows became one customer.</source>
            <translation>Båda raderna blev en kund.</translation>
        </message>
        <message>
            <source>Both were kept. If they are one, give them the same reference.</source>
            <translation>Båda behölls. Om de är en och samma, ge dem samma referens.</translation>
        </message>
        <message>
            <source>Days, or a number with its unit: 90, 3 months.</source>
            <translation>Dagar, eller ett tal med enhet: 90, 3 månader.</translation>
        </message>
        <message>
            <source>Three letters, such as EUR or SEK.</source>
            <translation>Tre bokstäver, till exempel EUR eller SEK.</translation>
        </message>
        <message>
            <source>Format the column as text in the spreadsheet, so that no digit is lost.</source>
            <translation>Formatera kolumnen som text i kalkylarket så att ingen siffra går förlorad.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolumn</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Värde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Row left out</source>
            <translation>Raden utelämnad</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Sök i listan</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>vet inte</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>vägrade svara</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ej tillämpligt</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>ej ställd</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>inget svar</translation>
        </message>
        <message>
            <source>the file declares it</source>
            <translation>filen anger det</translation>
        </message>
        <message>
            <source>its label says so</source>
            <translation>etiketten säger det</translation>
        </message>
        <message>
            <source>it says so</source>
            <translation>det står så</translation>
        </message>
        <message>
            <source>a usual code, outside the scale</source>
            <translation>vanlig kod, utanför skalan</translation>
        </message>
        <message>
            <source>the mapping says so</source>
            <translation>mappningen säger det</translation>
        </message>
        <message>
            <source>{column}: “{value}” ({count} times) counts as {kind}: {reason}.</source>
            <translation>{column}: ”{value}” ({count} gånger) räknas som ”{kind}”: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>ImportBatches</name>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Innehåller</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Verktyg</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importerad</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nya</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Uppdaterade</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelämnade</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Imports of this campaign</source>
            <translation>Kampanjens importer</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Ångra importen</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Every import is listed here and can be taken back.</source>
            <translation>Inget har importerats ännu. Varje import står här och kan ångras.</translation>
        </message>
        <message>
            <source>the last one first</source>
            <translation>den senaste först</translation>
        </message>
        <message numerus="yes">
            <source>Taking it back removes %n customer(s)</source>
            <translation>
                <numerusform>Om den ångras försvinner %n kund</numerusform>
                <numerusform>Om den ångras försvinner %n kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and puts %n back as they were.</source>
            <translation>
                <numerusform>och återställer %n.</numerusform>
                <numerusform>och återställer %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking it back removes %n interview(s)</source>
            <translation>
                <numerusform>Om den ångras försvinner %n intervju</numerusform>
                <numerusform>Om den ångras försvinner %n intervjuer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left in a package: the next one takes them away there too.</source>
            <translation>
                <numerusform>%n har lämnat i ett paket: nästa paket tar bort den där också, med det som rättats där.</numerusform>
                <numerusform>%n har lämnat i ett paket: nästa paket tar bort dem där också, med det som rättats där.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were edited since and stay as they are now</source>
            <translation>
                <numerusform>%n har ändrats sedan dess och står kvar</numerusform>
                <numerusform>%n har ändrats sedan dess och står kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>It was taken back on {day}; nothing of it is left.</source>
            <translation>Den ångrades {day}; inget av den är kvar.</translation>
        </message>
        <message>
            <source>The campaign is closed, so its imports stay.</source>
            <translation>Kampanjen är stängd, så importerna står kvar.</translation>
        </message>
        <message>
            <source>The draw of this label campaign is frozen, so it stays.</source>
            <translation>Kampanjens urval är låst för märket, så den står kvar.</translation>
        </message>
        <message>
            <source>A later import changed what this one brought: take that one back first.</source>
            <translation>En senare import ändrade det som denna förde in: ångra den först.</translation>
        </message>
        <message>
            <source>Some of its customers were called or interviewed since, so it stays.</source>
            <translation>Några av kunderna har ringts eller intervjuats sedan dess, så den står kvar.</translation>
        </message>
        <message>
            <source>Some of its customers left in a package: another laptop may be calling them.</source>
            <translation>Några av dess kunder har lämnat i ett paket: en annan dator kanske ringer dem.</translation>
        </message>
        <message>
            <source>Some of its customers belong to another campaign too, so it stays.</source>
            <translation>Några av kunderna hör även till en annan kampanj, så den står kvar.</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>svar</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>kunder</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>ångrad</translation>
        </message>
        <message numerus="yes">
            <source>%n edited since</source>
            <translation>
                <numerusform>%n ändrad sedan dess</numerusform>
                <numerusform>%n ändrade sedan dess</numerusform>
            </translation>
        </message>
        <message>
            <source>in the campaign</source>
            <translation>i kampanjen</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>Kolumn i filen</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Värden</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Går till</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Hittad på</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Läses som</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>att avgöra</translation>
        </message>
        <message>
            <source>to know</source>
            <translation>att veta</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnad</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>i ordning</translation>
        </message>
        <message>
            <source>{count} filled</source>
            <translation>{count} ifyllda</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>words of “other”</source>
            <translation>ord för ”annat”</translation>
        </message>
        <message>
            <source>one choice</source>
            <translation>ett val</translation>
        </message>
        <message>
            <source>number</source>
            <translation>tal</translation>
        </message>
        <message>
            <source>several choices</source>
            <translation>flera val</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>val</translation>
        </message>
        <message>
            <source>scale {low}–{high}</source>
            <translation>skala {low}–{high}</translation>
        </message>
        <message>
            <source>identity, apart</source>
            <translation>identitet, för sig</translation>
        </message>
        <message>
            <source>Where “{column}” goes</source>
            <translation>Vart ”{column}” går</translation>
        </message>
    </context>
    <context>
        <name>ImportDefinition</name>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Asked when</source>
            <translation>Ställs när</translation>
        </message>
        <message>
            <source>Language shown</source>
            <translation>Språk som visas</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Att veta</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Spara…</translation>
        </message>
        <message>
            <source>As XLSForm…</source>
            <translation>Som XLSForm…</translation>
        </message>
        <message>
            <source>Use for a new campaign</source>
            <translation>Använd i en ny kampanj</translation>
        </message>
        <message>
            <source>Questions of the questionnaire</source>
            <translation>Enkätens frågor</translation>
        </message>
        <message>
            <source>Save it as a questionnaire of ours, or begin a campaign with it.</source>
            <translation>Spara den som enkät, eller börja en kampanj med den.</translation>
        </message>
        <message numerus="yes">
            <source>A questionnaire with %n question(s)</source>
            <translation>
                <numerusform>En enkät med %n fråga</numerusform>
                <numerusform>En enkät med %n frågor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s)</source>
            <translation>
                <numerusform>%n tema</numerusform>
                <numerusform>%n teman</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scale(s)</source>
            <translation>
                <numerusform>%n skala</numerusform>
                <numerusform>%n skalor</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed or left out.</source>
            <translation>Inget har ändrats eller utelämnats.</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>som i filen</translation>
        </message>
        <message>
            <source>(no text in this language)</source>
            <translation>(ingen text på detta språk)</translation>
        </message>
        <message>
            <source>words</source>
            <translation>ord</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>ett tal</translation>
        </message>
        <message>
            <source>several of: {answers}</source>
            <translation>flera av: {answers}</translation>
        </message>
    </context>
    <context>
        <name>ImportDoubts</name>
        <message>
            <source>another customer</source>
            <translation>en annan kund</translation>
        </message>
        <message>
            <source>the same customer</source>
            <translation>samma kund</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>I filen</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Liknar</translation>
        </message>
        <message>
            <source>They are</source>
            <translation>De är</translation>
        </message>
        <message>
            <source>Customers that may be one</source>
            <translation>Kunder som kan vara en och samma</translation>
        </message>
        <message>
            <source>{one} and {other} are</source>
            <translation>{one} och {other} är</translation>
        </message>
        <message>
            <source>line {line}</source>
            <translation>rad {line}</translation>
        </message>
        <message>
            <source>stored</source>
            <translation>sparad</translation>
        </message>
    </context>
    <context>
        <name>ImportMatches</name>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>likeness, check</source>
            <translation>likhet, kolla</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>minnet</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>ditt val</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>rubrik</translation>
        </message>
        <message>
            <source>new column</source>
            <translation>ny kolumn</translation>
        </message>
    </context>
    <context>
        <name>ImportMeanings</name>
        <message>
            <source>not understood</source>
            <translation>ej förstått</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Värde</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Betyder</translation>
        </message>
        <message>
            <source>What “{value}” means</source>
            <translation>Vad ”{value}” betyder</translation>
        </message>
        <message>
            <source>This column holds</source>
            <translation>Kolumnen innehåller</translation>
        </message>
        <message>
            <source>Parted by</source>
            <translation>Åtskilda av</translation>
        </message>
        <message>
            <source>Values of the column and what they mean</source>
            <translation>Kolumnens värden och vad de betyder</translation>
        </message>
        <message>
            <source>No column chosen</source>
            <translation>Ingen kolumn vald</translation>
        </message>
        <message>
            <source>Choose a column at the left to see what it holds.</source>
            <translation>Välj en kolumn till vänster för att se vad den innehåller.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled; the values stand as they are.</source>
            <translation>
                <numerusform>%n cell ifylld; värdena står som de är.</numerusform>
                <numerusform>%n celler ifyllda; värdena står som de är.</numerusform>
            </translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>ej vald</translation>
        </message>
        <message>
            <source>all answers, in one cell</source>
            <translation>alla svar, i en cell</translation>
        </message>
        <message>
            <source>the answer</source>
            <translation>svaret</translation>
        </message>
        <message>
            <source>the words of “other”</source>
            <translation>orden för ”annat”</translation>
        </message>
        <message>
            <source>told by itself</source>
            <translation>känns igen</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>ny rad</translation>
        </message>
        <message>
            <source>space</source>
            <translation>blanksteg</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Vet inte</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Vill inte svara</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Ej tillämpligt</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Ej ställd</translation>
        </message>
        <message>
            <source>Left blank</source>
            <translation>Lämnad tom</translation>
        </message>
    </context>
    <context>
        <name>ImportPicker</name>
        <message>
            <source>Type to find</source>
            <translation>Skriv för att söka</translation>
        </message>
    </context>
    <context>
        <name>ImportProblems</name>
        <message>
            <source>No problem found in this file.</source>
            <translation>Inga problem i filen.</translation>
        </message>
        <message>
            <source>Columns that files like this did not have before: {columns}</source>
            <translation>Kolumner som sådana filer inte hade förut: {columns}</translation>
        </message>
        <message>
            <source>The columns stand in another order than before.</source>
            <translation>Kolumnerna står i en annan ordning än förut.</translation>
        </message>
        <message>
            <source>This very file came in before, as import {batch}. What is the same stays as it is.</source>
            <translation>Just den här filen har redan kommit in, som import {batch}. Det som är lika står kvar.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), first in line {line}</source>
            <translation>
                <numerusform>%n rad, rad {line}</numerusform>
                <numerusform>%n rader, först rad {line}</numerusform>
            </translation>
        </message>
        <message>
            <source>{column}: {where}</source>
            <translation>{column}: {where}</translation>
        </message>
        <message>
            <source>“{value}”</source>
            <translation>”{value}”</translation>
        </message>
        <message>
            <source>Seen: {values}</source>
            <translation>Sett: {values}</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Jämför…</translation>
        </message>
        <message>
            <source>These rows are left out.</source>
            <translation>Raderna utelämnas.</translation>
        </message>
        <message>
            <source>Read as don’t know</source>
            <translation>Läs som vet inte</translation>
        </message>
        <message>
            <source>Its values…</source>
            <translation>Dess värden…</translation>
        </message>
        <message>
            <source>Draft a questionnaire from it</source>
            <translation>Gör ett enkätutkast av den</translation>
        </message>
        <message numerus="yes">
            <source>%n more, listed under “Problems”</source>
            <translation>
                <numerusform>%n till, under ”Problem”</numerusform>
                <numerusform>%n till, under ”Problem”</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that files like this had before, now gone: {columns}</source>
            <translation>Kolumner som sådana filer hade förut och som saknas: {columns}</translation>
        </message>
        <message>
            <source>Take them back in</source>
            <translation>Ta med dem igen</translation>
        </message>
        <message>
            <source>Leave the rows out</source>
            <translation>Utelämna raderna</translation>
        </message>
    </context>
    <context>
        <name>ImportReading</name>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Heading in row</source>
            <translation>Rubrik på rad</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodning</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Avgränsare</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>Decimaler</translation>
        </message>
        <message>
            <source>Rows of the file as they are read</source>
            <translation>Filens rader som de läses</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>som skrivet</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>komma ,</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>semikolon (;)</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabb</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>lodstreck |</translation>
        </message>
        <message>
            <source>day first, 31/12</source>
            <translation>dag först, 31/12</translation>
        </message>
        <message>
            <source>month first, 12/31</source>
            <translation>månad först, 12/31</translation>
        </message>
        <message>
            <source>point, 1.5</source>
            <translation>punkt, 1.5</translation>
        </message>
        <message>
            <source>comma, 1,5</source>
            <translation>komma, 1,5</translation>
        </message>
    </context>
    <context>
        <name>ImportRoles</name>
        <message>
            <source>Leave out</source>
            <translation>Utelämna</translation>
        </message>
        <message>
            <source>Response number</source>
            <translation>Svarsnummer</translation>
        </message>
        <message>
            <source>Customer name</source>
            <translation>Kundens namn</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Interview date</source>
            <translation>Intervjudatum</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Vikt</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Lösning</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bransch</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Parent group</source>
            <translation>Koncern</translation>
        </message>
        <message>
            <source>Signing date</source>
            <translation>Avtalsdatum</translation>
        </message>
        <message>
            <source>Profile field</source>
            <translation>Profilfält</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundnummer</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Organisationsnummer</translation>
        </message>
        <message>
            <source>Contract end</source>
            <translation>Avtalets slut</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Uppsägningstid</translation>
        </message>
        <message>
            <source>Yearly contract value</source>
            <translation>Årligt avtalsvärde</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Recurring share</source>
            <translation>Återkommande andel</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Webbplats</translation>
        </message>
        <message>
            <source>Contact: name</source>
            <translation>Kontakt: namn</translation>
        </message>
        <message>
            <source>Contact: first name</source>
            <translation>Kontakt: förnamn</translation>
        </message>
        <message>
            <source>Contact: last name</source>
            <translation>Kontakt: efternamn</translation>
        </message>
        <message>
            <source>Contact: role</source>
            <translation>Kontakt: roll</translation>
        </message>
        <message>
            <source>Contact: e-mail</source>
            <translation>Kontakt: e-post</translation>
        </message>
        <message>
            <source>Contact: phone</source>
            <translation>Kontakt: telefon</translation>
        </message>
        <message>
            <source>Contact: language</source>
            <translation>Kontakt: språk</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>row stays out</source>
            <translation>raden utelämnas</translation>
        </message>
        <message>
            <source>row comes in</source>
            <translation>raden importeras</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Följd</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolumn</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Värde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Vad göra</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>all problems</source>
            <translation>alla problem</translation>
        </message>
        <message>
            <source>rows that stay out</source>
            <translation>rader som utelämnas</translation>
        </message>
        <message>
            <source>rows that come in</source>
            <translation>rader som importeras</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Spara listan…</translation>
        </message>
        <message>
            <source>Problems row by row</source>
            <translation>Problem rad för rad</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problem</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Please specify</source>
            <translation>Precisera</translation>
        </message>
        <message>
            <source>Key X, or + on the number pad</source>
            <translation>Tangenten X, eller + på siffertangenterna</translation>
        </message>
        <message>
            <source>{number} is outside the scale, which goes from {low} to {high}.</source>
            <translation>{number} ligger utanför skalan, som går från {low} till {high}.</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>från {low} till {high}</translation>
        </message>
        <message>
            <source>{low} or more</source>
            <translation>{low} eller mer</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>ett tal</translation>
        </message>
        <message>
            <source>“{text}” is no number. Nothing was stored.</source>
            <translation>”{text}” är inget tal. Inget sparades.</translation>
        </message>
        <message>
            <source>{text} is outside the scale ({range}). Nothing was stored.</source>
            <translation>{text} ligger utanför skalan ({range}). Inget sparades.</translation>
        </message>
        <message>
            <source>Enter goes on, Shift+Enter begins a new line</source>
            <translation>Enter går vidare, Skift+Enter börjar en ny rad</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Avtalad tid</translation>
        </message>
        <message>
            <source>a date and a time</source>
            <translation>dag och klockslag</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Vägran</translation>
        </message>
        <message>
            <source>ends the interview</source>
            <translation>avslutar intervjun</translation>
        </message>
        <message>
            <source>Line lost</source>
            <translation>Samtalet bröts</translation>
        </message>
        <message>
            <source>resumes here at the next call</source>
            <translation>fortsätter här vid nästa samtal</translation>
        </message>
        <message>
            <source>Go on later</source>
            <translation>Fortsätt senare</translation>
        </message>
        <message>
            <source>stays in the list</source>
            <translation>står kvar i listan</translation>
        </message>
        <message>
            <source>Every answer is on disk. The interview resumes where it stands now.</source>
            <translation>Alla svar finns på disken. Intervjun fortsätter där den är nu.</translation>
        </message>
        <message>
            <source>When, on the contact’s clock</source>
            <translation>När, enligt kontaktens klocka</translation>
        </message>
        <message>
            <source>Agreed with the contact</source>
            <translation>Överenskommet med kontakten</translation>
        </message>
        <message>
            <source>Note for the next call</source>
            <translation>Anteckning till nästa samtal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Keep the appointment</source>
            <translation>Spara tiden</translation>
        </message>
        <message>
            <source>Note the refusal</source>
            <translation>Anteckna vägran</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Avsluta samtalet</translation>
        </message>
        <message>
            <source>without a case</source>
            <translation>utan ärende</translation>
        </message>
        <message>
            <source>label sample</source>
            <translation>märkets urval</translation>
        </message>
        <message>
            <source>survey without label</source>
            <translation>undersökning utan märke</translation>
        </message>
        <message>
            <source>case {number}</source>
            <translation>ärende {number}</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>sedan {year}</translation>
        </message>
        <message>
            <source>Dashboard in its own window (F7)</source>
            <translation>Översikten i eget fönster (F7)</translation>
        </message>
        <message>
            <source>Language of the interview</source>
            <translation>Intervjuns språk</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>sparat</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>skriver</translation>
        </message>
        <message>
            <source>saving</source>
            <translation>sparar</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ej sparat</translation>
        </message>
        <message>
            <source>decision maker</source>
            <translation>beslutsfattare</translation>
        </message>
        <message>
            <source>key user</source>
            <translation>nyckelanvändare</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>IT</translation>
        </message>
        <message>
            <source>finance</source>
            <translation>ekonomi</translation>
        </message>
        <message>
            <source>Introduction, read aloud</source>
            <translation>Inledning, läses upp</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Intervju</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Försök igen nu</translation>
        </message>
        <message>
            <source>The answer stays on the screen and is tried again every two seconds.</source>
            <translation>Svaret står kvar på skärmen och ett nytt försök görs varannan sekund.</translation>
        </message>
        <message>
            <source>{done} of {whole} answered</source>
            <translation>{done} av {whole} besvarade</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>cirka {minutes} min kvar</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} av {whole}</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Förlopp</translation>
        </message>
        <message>
            <source>go back and correct</source>
            <translation>gå tillbaka och rätta</translation>
        </message>
        <message>
            <source>question {place} of {count} of the theme</source>
            <translation>fråga {place} av {count} i temat</translation>
        </message>
        <message>
            <source>first unanswered</source>
            <translation>första obesvarade</translation>
        </message>
        <message>
            <source>appointment, refusal, line lost</source>
            <translation>avtalad tid, vägran, bruten linje</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alla tangenter</translation>
        </message>
        <message>
            <source>The scale was read; read it again when asked to.</source>
            <translation>Skalan är uppläst; läs den igen på begäran.</translation>
        </message>
        <message>
            <source>Several answers possible.</source>
            <translation>Flera svar möjliga.</translation>
        </message>
        <message>
            <source>Confidential: the vendor sees protected totals only.</source>
            <translation>Konfidentiellt: leverantören ser bara skyddade totaler.</translation>
        </message>
        <message>
            <source>If unclear: “{probe}”</source>
            <translation>Om svaret är oklart: ”{probe}”</translation>
        </message>
        <message>
            <source>Digits mark answers, Enter goes on</source>
            <translation>Siffror markerar svar, Enter går vidare</translation>
        </message>
        <message>
            <source>Stored while you write</source>
            <translation>Sparas medan du skriver</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translation>Enter går vidare</translation>
        </message>
        <message>
            <source>A digit answers, X is ten</source>
            <translation>En siffra svarar, X är tio</translation>
        </message>
        <message>
            <source>A digit answers and goes on</source>
            <translation>En siffra svarar och går vidare</translation>
        </message>
        <message numerus="yes">
            <source>opens %n question(s)</source>
            <translation>
                <numerusform>öppnar %n fråga</numerusform>
                <numerusform>öppnar %n frågor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) without an answer</source>
            <translation>
                <numerusform>%n fråga utan svar</numerusform>
                <numerusform>%n frågor utan svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) kept aside: their question no longer applies</source>
            <translation>
                <numerusform>%n svar lagt åt sidan: frågan gäller inte längre</numerusform>
                <numerusform>%n svar lagda åt sidan: frågorna gäller inte längre</numerusform>
            </translation>
        </message>
        <message>
            <source>Say first why the answer is corrected.</source>
            <translation>Ange först varför svaret rättas.</translation>
        </message>
        <message>
            <source>Finished: {status}</source>
            <translation>Avslutad: {status}</translation>
        </message>
        <message>
            <source>To correct an answer, say why, then choose the question. Both values are kept.</source>
            <translation>Ange varför och välj sedan frågan för att rätta ett svar. Båda värdena sparas.</translation>
        </message>
        <message>
            <source>Look through, then finish: {status}</source>
            <translation>Gå igenom och avsluta: {status}</translation>
        </message>
        <message>
            <source>{share} of what applies is answered. Complete from {complete}, partial from {partial}.</source>
            <translation>{share} av det som gäller är besvarat. Fullständig från {complete}, ofullständig från {partial}.</translation>
        </message>
        <message>
            <source>Reason for the correction</source>
            <translation>Skäl till rättelsen</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Avsluta intervjun</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Who changed what of this interview, and when</source>
            <translation>Vem som ändrade vad i intervjun, och när</translation>
        </message>
        <message>
            <source>First unanswered</source>
            <translation>Första obesvarade</translation>
        </message>
        <message>
            <source>To the list</source>
            <translation>Till listan</translation>
        </message>
        <message>
            <source>End otherwise</source>
            <translation>Avsluta på annat sätt</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>fullständig</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>ofullständig</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>avbruten</translation>
        </message>
        <message>
            <source>Radar of this interview</source>
            <translation>Intervjuns radar</translation>
        </message>
        <message numerus="yes">
            <source>%n of {whole} themes</source>
            <translation>
                <numerusform>%n av {whole} teman</numerusform>
                <numerusform>%n av {whole} teman</numerusform>
            </translation>
        </message>
        <message>
            <source>this customer</source>
            <translation>den här kunden</translation>
        </message>
        <message>
            <source>campaign so far</source>
            <translation>kampanjen hittills</translation>
        </message>
        <message>
            <source>benchmark</source>
            <translation>benchmark</translation>
        </message>
        <message>
            <source>Label campaign: no radar before closing, so that nobody leans on it.</source>
            <translation>Märkeskampanj: ingen radar före stängning, så att ingen påverkas av den.</translation>
        </message>
        <message>
            <source>This questionnaire has no scored questions, so there is no radar.</source>
            <translation>Formuläret har inga poängsatta frågor, därför ingen radar.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>Never handed to the vendor with a name</source>
            <translation>Lämnas aldrig till leverantören med namn</translation>
        </message>
        <message>
            <source>First questions</source>
            <translation>Första frågorna</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>inget svar</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Vet inte</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Ej tillämpligt</translation>
        </message>
        <message>
            <source>Refuses to answer</source>
            <translation>Vill inte svara</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Ej ställd</translation>
        </message>
        <message>
            <source>That is a lot. Is it right?</source>
            <translation>Det är mycket. Stämmer det?</translation>
        </message>
        <message>
            <source>That is not a whole number. Is it right?</source>
            <translation>Det är inget heltal. Stämmer det?</translation>
        </message>
        <message>
            <source>Surer than for “{other}”. Is it right?</source>
            <translation>Säkrare än för ”{other}”. Stämmer det?</translation>
        </message>
        <message>
            <source>That does not go with “{other}”. Is it right?</source>
            <translation>Det går inte ihop med ”{other}”. Stämmer det?</translation>
        </message>
        <message>
            <source>It is kept; Enter goes on, another key corrects it.</source>
            <translation>Svaret är sparat; Enter går vidare, en annan tangent rättar det.</translation>
        </message>
        <message>
            <source>Search a customer</source>
            <translation>Sök en kund</translation>
        </message>
        <message>
            <source>Without a case</source>
            <translation>Utan ärende</translation>
        </message>
        <message>
            <source>An interview with somebody who is not among the cases of this campaign</source>
            <translation>En intervju med någon som inte finns bland kampanjens ärenden</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Interviews on a projector, with live figures</source>
            <translation>Intervjuer på projektor, med siffror i realtid</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) to go on with</source>
            <translation>
                <numerusform>%n intervju att fortsätta</numerusform>
                <numerusform>%n intervjuer att fortsätta</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a customer to interview</source>
            <translation>Välj en kund att intervjua</translation>
        </message>
        <message>
            <source>No interview in progress</source>
            <translation>Ingen pågående intervju</translation>
        </message>
        <message>
            <source>An interview in progress resumes at its question; a finished one is corrected.</source>
            <translation>En pågående intervju fortsätter vid sin fråga; en avslutad rättas.</translation>
        </message>
        <message>
            <source>Fieldwork is not open: interviews are looked through and corrected, none begins.</source>
            <translation>Fältarbetet är inte öppet: intervjuer gås igenom och rättas, ingen börjar.</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Intervjuer</translation>
        </message>
        <message>
            <source>the first {count}; search for others</source>
            <translation>de första {count}; sök efter andra</translation>
        </message>
        <message>
            <source>Cases to interview</source>
            <translation>Ärenden att intervjua</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>workshop</translation>
        </message>
        <message>
            <source>web</source>
            <translation>webb</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importerad</translation>
        </message>
        <message>
            <source>Answer and go on; top row without Shift, or number pad</source>
            <translation>Svara och gå vidare; övre raden utan Skift, eller siffertangenterna</translation>
        </message>
        <message>
            <source>Ten, or the tenth answer; also + on the number pad</source>
            <translation>Tio, eller det tionde svaret; även + på siffertangenterna</translation>
        </message>
        <message>
            <source>Answers behind the tenth</source>
            <translation>Svar efter det tionde</translation>
        </message>
        <message>
            <source>Go on; several answers and words are kept as they are</source>
            <translation>Gå vidare; flera svar och text behålls som de är</translation>
        </message>
        <message>
            <source>Don’t know, not applicable, refuses to answer</source>
            <translation>Vet inte, ej tillämpligt, vill inte svara</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Frågan före</translation>
        </message>
        <message>
            <source>Question behind, also without an answer</source>
            <translation>Frågan efter, även utan svar</translation>
        </message>
        <message>
            <source>First question without an answer</source>
            <translation>Första frågan utan svar</translation>
        </message>
        <message>
            <source>Ask in French, English, Swedish</source>
            <translation>Fråga på franska, engelska, svenska</translation>
        </message>
        <message>
            <source>Notes, and back</source>
            <translation>Anteckningar, och tillbaka</translation>
        </message>
        <message>
            <source>Dashboard in its own window, moving with each answer</source>
            <translation>Översikten i eget fönster, följer varje svar</translation>
        </message>
        <message>
            <source>Appointment, refusal, line lost, later</source>
            <translation>Avtalad tid, vägran, bruten linje, senare</translation>
        </message>
        <message>
            <source>{customer}: the appointment is kept.</source>
            <translation>{customer}: tiden är sparad.</translation>
        </message>
        <message>
            <source>{customer}: the refusal is noted.</source>
            <translation>{customer}: vägran är antecknad.</translation>
        </message>
        <message>
            <source>{customer}: line lost; the interview resumes at the same question.</source>
            <translation>{customer}: samtalet bröts; intervjun fortsätter vid samma fråga.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>InterviewHistory</name>
        <message>
            <source>History of an interview</source>
            <translation>En intervjus historik</translation>
        </message>
        <message>
            <source>Copy the history</source>
            <translation>Kopiera historiken</translation>
        </message>
        <message>
            <source>Entries are never changed. The whole workspace’s history is under Exchange.</source>
            <translation>Poster ändras aldrig. Hela arbetsytans historik finns under Utbyte.</translation>
        </message>
        <message>
            <source>Interview without a case</source>
            <translation>Intervju utan ärende</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importerad</translation>
        </message>
        <message>
            <source>Nothing was done to it in this workspace</source>
            <translation>Inget har gjorts med den i den här arbetsytan</translation>
        </message>
        <message>
            <source>when (UTC)</source>
            <translation>när (UTC)</translation>
        </message>
        <message>
            <source>who</source>
            <translation>vem</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>vad som gjordes</translation>
        </message>
        <message>
            <source>particulars</source>
            <translation>detaljer</translation>
        </message>
    </context>
    <context>
        <name>Introduction</name>
        <message>
            <source>Good day, my name is {interviewer}. I am calling for an independent rating body about {vendor}: we ask its customers what they think of it, in the same words every year.</source>
            <translation>God dag, jag heter {interviewer}. Jag ringer från ett oberoende granskningsinstitut om {vendor}: varje år frågar vi kunderna, med samma ord, vad de tycker.</translation>
        </message>
        <message>
            <source>Your answers go into totals. {vendor} does not learn who said what, unless you agree to it. Taking part is voluntary, and you may stop at any time.</source>
            <translation>Dina svar redovisas bara sammanställda med andras. {vendor} får inte veta vem som har sagt vad, om du inte går med på det. Det är frivilligt att delta och du kan sluta när som helst.</translation>
        </message>
        <message>
            <source>[your name]</source>
            <translation>[ditt namn]</translation>
        </message>
        <message>
            <source>May we begin?</source>
            <translation>Får vi börja?</translation>
        </message>
        <message>
            <source>Yes, we may begin</source>
            <translation>Ja, vi kan börja</translation>
        </message>
        <message>
            <source>Not now, another time</source>
            <translation>Inte nu, en annan gång</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>KeyFigures</name>
        <message>
            <source>Churn in 3 years</source>
            <translation>Churn om 3 år</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>Score-Churn</source>
            <translation>Score-Churn</translation>
        </message>
        <message>
            <source>in 3 years</source>
            <translation>om 3 år</translation>
        </message>
        <message>
            <source>in 5 years</source>
            <translation>om 5 år</translation>
        </message>
        <message>
            <source>Score-Crisis</source>
            <translation>Score-Crisis</translation>
        </message>
        <message>
            <source>had a crisis</source>
            <translation>hade en kris</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>lösta</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>rekommendation</translation>
        </message>
        <message>
            <source>capacity, of 100</source>
            <translation>förmåga, av 100</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Nöjdhet</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>nöjda</translation>
        </message>
        <message>
            <source>right choice</source>
            <translation>rätt val</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Show what is typed: {name}</source>
            <translation>Visa det som skrivs: {name}</translation>
        </message>
        <message>
            <source>At least 8 characters; several words are easy to remember</source>
            <translation>Minst 8 tecken; flera ord är lätta att minnas</translation>
        </message>
        <message>
            <source>A low estimate, for a hundred graphics cards. Used elsewhere, or told to somebody, it is worth nothing.</source>
            <translation>En låg uppskattning, för hundra grafikkort. Används den på annat håll eller har någon fått veta den är den inget värd.</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Ny arbetsyta</translation>
        </message>
        <message>
            <source>It holds what customers say in confidence. With a passphrase, a lost or stolen computer reveals nothing.</source>
            <translation>Den rymmer det som kunder säger i förtroende. Med en lösenfras avslöjar en förlorad eller stulen dator ingenting.</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Skapa arbetsytan</translation>
        </message>
        <message>
            <source>Encrypt this workspace</source>
            <translation>Kryptera arbetsytan</translation>
        </message>
        <message>
            <source>The file is written anew and the plain one overwritten. Copies and backups made before stay plain: delete them where they are.</source>
            <translation>Filen skrivs om och den okrypterade skrivs över. Kopior och säkerhetskopior som gjorts tidigare förblir okrypterade: ta bort dem där de finns.</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Kryptera</translation>
        </message>
        <message>
            <source>One more passphrase</source>
            <translation>Ännu en lösenfras</translation>
        </message>
        <message>
            <source>For a colleague, for instance: each of them opens the workspace.</source>
            <translation>Till en kollega, till exempel: var och en av dem öppnar arbetsytan.</translation>
        </message>
        <message>
            <source>Add the passphrase</source>
            <translation>Lägg till lösenfrasen</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Ändra lösenfrasen</translation>
        </message>
        <message>
            <source>Copies and backups made before still open with the old one.</source>
            <translation>Kopior och säkerhetskopior som gjorts tidigare öppnas fortfarande med den gamla.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>A new key after a suspected leak</source>
            <translation>En ny nyckel efter en misstänkt läcka</translation>
        </message>
        <message>
            <source>The workspace is encrypted anew. Other passphrases and the old recovery key open it no more; a new recovery key is shown. Copies made before still open as they did.</source>
            <translation>Arbetsytan krypteras på nytt. Andra lösenfraser och den gamla återställningsnyckeln öppnar den inte längre; en ny återställningsnyckel visas. Kopior som gjorts tidigare öppnas som förut.</translation>
        </message>
        <message>
            <source>Give it a new key</source>
            <translation>Ge den en ny nyckel</translation>
        </message>
        <message>
            <source>Take the encryption off</source>
            <translation>Ta bort krypteringen</translation>
        </message>
        <message>
            <source>Whoever has the file can then read everything in it, even without this program.</source>
            <translation>Den som har filen kan då läsa allt i den, även utan det här programmet.</translation>
        </message>
        <message>
            <source>Make it plain</source>
            <translation>Gör den okrypterad</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Encrypted, opens with a passphrase (recommended)</source>
            <translation>Krypterad, öppnas med en lösenfras (rekommenderas)</translation>
        </message>
        <message>
            <source>Plain: whoever has the file can read it</source>
            <translation>Okrypterad: den som har filen kan läsa den</translation>
        </message>
        <message>
            <source>For demonstrations, or to open the file with other SQLite tools. It can be changed later.</source>
            <translation>För demonstrationer, eller för att öppna filen med andra SQLite-verktyg. Det går att ändra senare.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Nuvarande lösenfras</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Ny lösenfras</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Lösenfras</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Samma en gång till</translation>
        </message>
        <message>
            <source>Make a recovery key to print (recommended)</source>
            <translation>Skapa en återställningsnyckel att skriva ut (rekommenderas)</translation>
        </message>
        <message>
            <source>A passphrase has at least {least} characters.</source>
            <translation>En lösenfras har minst {least} tecken.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>De två lösenfraserna är inte lika.</translation>
        </message>
        <message>
            <source>Saved: {path}. Print it, then delete the file.</source>
            <translation>Sparad: {path}. Skriv ut bladet och ta sedan bort filen.</translation>
        </message>
        <message>
            <source>Recovery key of {name}</source>
            <translation>Återställningsnyckel till {name}</translation>
        </message>
        <message>
            <source>It opens the workspace if the passphrase is forgotten, and is shown only now. Whoever finds it with the files can read everything: lock it away, apart from this computer.</source>
            <translation>Den öppnar arbetsytan om lösenfrasen glöms bort och visas bara nu. Den som hittar den tillsammans med filerna kan läsa allt: lås in den, skild från den här datorn.</translation>
        </message>
        <message>
            <source>Save a sheet to print…</source>
            <translation>Spara ett blad att skriva ut…</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Spara som text…</translation>
        </message>
        <message>
            <source>A saved file is only as safe as the place where it lies.</source>
            <translation>En sparad fil är inte säkrare än platsen där den ligger.</translation>
        </message>
        <message>
            <source>I have printed it or written it down</source>
            <translation>Jag har skrivit ut den eller skrivit av den</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsätt</translation>
        </message>
        <message>
            <source>recovery-key</source>
            <translation>aterstallningsnyckel</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Öppnar…</translation>
        </message>
        <message>
            <source>{name} is locked</source>
            <translation>{name} är låst</translation>
        </message>
        <message>
            <source>Work that is under way ends first.</source>
            <translation>Det arbete som pågår avslutas först.</translation>
        </message>
        <message>
            <source>Locking…</source>
            <translation>Låser…</translation>
        </message>
        <message>
            <source>Making the workspace…</source>
            <translation>Skapar arbetsytan…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Ett ögonblick…</translation>
        </message>
        <message>
            <source>Writing the workspace anew…</source>
            <translation>Skriver om arbetsytan…</translation>
        </message>
        <message>
            <source>{name} is encrypted.</source>
            <translation>{name} är krypterad.</translation>
        </message>
        <message>
            <source>{name} is plain now: whoever has the file can read it.</source>
            <translation>{name} är nu okrypterad: den som har filen kan läsa den.</translation>
        </message>
        <message>
            <source>The file before could not be overwritten on this drive, only removed.</source>
            <translation>Den gamla filen kunde inte skrivas över på den här enheten, bara tas bort.</translation>
        </message>
        <message>
            <source>It was locked. Everything that was typed is saved.</source>
            <translation>Den låstes. Allt som skrevs är sparat.</translation>
        </message>
        <message>
            <source>This workspace is encrypted. Type its passphrase to open it.</source>
            <translation>Arbetsytan är krypterad. Skriv dess lösenfras för att öppna den.</translation>
        </message>
        <message>
            <source>Open with</source>
            <translation>Öppna med</translation>
        </message>
        <message>
            <source>The eight groups from the sheet. Capitals, spaces and dashes do not matter.</source>
            <translation>De åtta grupperna från bladet. Versaler, mellanslag och bindestreck spelar ingen roll.</translation>
        </message>
        <message>
            <source>Use this computer’s keyring</source>
            <translation>Använd datorns nyckelring</translation>
        </message>
        <message>
            <source>Use an organisation’s key…</source>
            <translation>Använd en organisations nyckel…</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Öppna skrivskyddat</translation>
        </message>
        <message>
            <source>Close this workspace</source>
            <translation>Stäng arbetsytan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>The organisation’s private key</source>
            <translation>Organisationens privata nyckel</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Datorns nyckelring</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Svag</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Medel</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bra</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <source>{grade}: somebody who has the files may guess it {time}</source>
            <translation>{grade}: någon som har filerna kan gissa den {time}</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>genast</translation>
        </message>
        <message>
            <source>within hours</source>
            <translation>inom några timmar</translation>
        </message>
        <message>
            <source>within weeks</source>
            <translation>inom några veckor</translation>
        </message>
        <message>
            <source>within a year</source>
            <translation>inom ett år</translation>
        </message>
        <message>
            <source>within a lifetime</source>
            <translation>inom en livstid</translation>
        </message>
        <message>
            <source>only in centuries</source>
            <translation>först om hundratals år</translation>
        </message>
        <message>
            <source>Passphrase and keys</source>
            <translation>Lösenfras och nycklar</translation>
        </message>
        <message>
            <source>This workspace is encrypted. Each of these opens it:</source>
            <translation>Arbetsytan är krypterad. Var och en av dessa öppnar den:</translation>
        </message>
        <message>
            <source>This workspace is plain: whoever has the file can read everything in it.</source>
            <translation>Arbetsytan är okrypterad: den som har filen kan läsa allt i den.</translation>
        </message>
        <message>
            <source>The key file beside the workspace belongs to it: copy both, or neither.</source>
            <translation>Nyckelfilen bredvid arbetsytan hör till den: kopiera båda eller ingen.</translation>
        </message>
        <message>
            <source>Encrypted, it opens with a passphrase only.</source>
            <translation>Krypterad öppnas den bara med en lösenfras.</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Ändra lösenfrasen…</translation>
        </message>
        <message>
            <source>Add a passphrase…</source>
            <translation>Lägg till en lösenfras…</translation>
        </message>
        <message>
            <source>Make a recovery key</source>
            <translation>Skapa en återställningsnyckel</translation>
        </message>
        <message>
            <source>Open with this computer’s keyring</source>
            <translation>Öppna med datorns nyckelring</translation>
        </message>
        <message>
            <source>Add an organisation…</source>
            <translation>Lägg till en organisation…</translation>
        </message>
        <message>
            <source>New key after a leak…</source>
            <translation>Ny nyckel efter en läcka…</translation>
        </message>
        <message>
            <source>Take the encryption off…</source>
            <translation>Ta bort krypteringen…</translation>
        </message>
        <message>
            <source>Encrypt this workspace…</source>
            <translation>Kryptera arbetsytan…</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>Lås efter minuter utan användning</translation>
        </message>
        <message>
            <source>Everything is hidden and the key forgotten. 0: never.</source>
            <translation>Allt döljs och nyckeln glöms. 0: aldrig.</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lås nu</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>The only one that a person can use stays</source>
            <translation>Den enda som en person kan använda blir kvar</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>The organisation’s public key</source>
            <translation>Organisationens öppna nyckel</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>Label {vendor} {year}</source>
            <translation>Kvalitetsmärke {vendor} {year}</translation>
        </message>
        <message>
            <source>Customer satisfaction, measured by interviews. Specimen.</source>
            <translation>Kundnöjdhet, mätt genom intervjuer. Specimen.</translation>
        </message>
        <message>
            <source>Customer satisfaction, measured by interviews.</source>
            <translation>Kundnöjdhet, mätt genom intervjuer.</translation>
        </message>
        <message>
            <source>SPECIMEN</source>
            <comment>watermark</comment>
            <translation>SPECIMEN</translation>
        </message>
        <message>
            <source>Independent rating of IT vendors by their own customers</source>
            <translation>Oberoende bedömning av it-leverantörer, gjord av deras egna kunder</translation>
        </message>
        <message>
            <source>Customer satisfaction</source>
            <comment>round the seal, above</comment>
            <translation>Kundnöjdhet</translation>
        </message>
        <message>
            <source>measured by interviews</source>
            <comment>round the seal, below</comment>
            <translation>mätt genom intervjuer</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kvalitetsmärke</translation>
        </message>
        <message>
            <source>Customer satisfaction</source>
            <translation>Kundnöjdhet</translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n kund</numerusform>
                <numerusform>%n kunder</numerusform>
            </translation>
        </message>
        <message>
            <source>**{complete} of {population} customers** answered an individual interview</source>
            <translation>**{complete} av {population} kunder** har svarat i en enskild intervju</translation>
        </message>
        <message>
            <source>**{customers}** answered an individual interview</source>
            <translation>**{customers}** har svarat i en enskild intervju</translation>
        </message>
        <message>
            <source>{sentence} between {begin} and {end}.</source>
            <translation>{sentence} mellan den {begin} och den {end}.</translation>
        </message>
        <message>
            <source>{sentence} in {year}.</source>
            <translation>{sentence} {year}.</translation>
        </message>
        <message>
            <source>satisfied customers</source>
            <translation>nöjda kunder</translation>
        </message>
        <message>
            <source>customers without a crisis in 12 months</source>
            <translation>kunder utan kris på 12 månader</translation>
        </message>
        <message>
            <source>NPS®, recommendation</source>
            <translation>NPS®, rekommendation</translation>
        </message>
        <message>
            <source>intend to stay 3 years</source>
            <translation>tänker stanna 3 år</translation>
        </message>
        <message>
            <source>would choose this vendor again</source>
            <translation>skulle välja samma igen</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>per telefon</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>på webben</translation>
        </message>
        <message>
            <source>in another tool</source>
            <translation>i ett annat verktyg</translation>
        </message>
        <message>
            <source>in a workshop</source>
            <translation>i workshop</translation>
        </message>
        <message>
            <source>List of customers supplied by {supplier}, checked: {check}.</source>
            <translation>Kundlistan lämnad av {supplier}, kontroll: {check}.</translation>
        </message>
        <message>
            <source>List of customers supplied by {supplier}.</source>
            <translation>Kundlistan lämnad av {supplier}.</translation>
        </message>
        <message numerus="yes">
            <source>Drawn at random: %n customers.</source>
            <translation>
                <numerusform>Slumpmässigt urval: %n kund.</numerusform>
                <numerusform>Slumpmässigt urval: %n kunder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Selected, not drawn at random: %n customers.</source>
            <translation>
                <numerusform>Utvald, inte slumpad: %n kund.</numerusform>
                <numerusform>Utvalda, inte slumpade: %n kunder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complete interviews, {modes}.</source>
            <translation>
                <numerusform>%n fullständig intervju, {modes}.</numerusform>
                <numerusform>%n fullständiga intervjuer, {modes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fieldwork was extended %n times.</source>
            <translation>
                <numerusform>Fältarbetet förlängdes %n gång.</numerusform>
                <numerusform>Fältarbetet förlängdes %n gånger.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule set {rules}, version {version}.</source>
            <translation>Regeluppsättning {rules}, version {version}.</translation>
        </message>
        <message>
            <source>The vendor pays a fee that does not depend on the result.</source>
            <translation>Leverantören betalar en avgift som inte beror på resultatet.</translation>
        </message>
        <message>
            <source>Complaints: {address}.</source>
            <translation>Klagomål: {address}.</translation>
        </message>
        <message>
            <source>No code on a specimen</source>
            <translation>Ingen kod på ett specimen</translation>
        </message>
        <message>
            <source>Verify this label</source>
            <translation>Kontrollera märket</translation>
        </message>
        <message>
            <source>A sealed label carries a code with a signed statement here; it is checked without network.</source>
            <translation>Ett förseglat kvalitetsmärke bär här en kod med ett signerat intyg; det kontrolleras utan nät.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>given when sealed</source>
            <translation>ges vid förseglingen</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanj</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Giltigt</translation>
        </message>
        <message>
            <source>12 months from sealing</source>
            <translation>12 månader från försegling</translation>
        </message>
        <message>
            <source>Scan the code, or open this file or a picture of it in ScoreFact Desktop. The code carries all that is said here, signed; it is checked without sending anything.</source>
            <translation>Skanna koden, eller öppna filen eller en bild av den i ScoreFact Desktop. Koden bär allt som sägs här, signerat; kontrollen skickar ingenting.</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>till och med {day}</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Utfärdat av</translation>
        </message>
        <message>
            <source>{passed} of {rules} fulfilled</source>
            <translation>{passed} av {rules} uppfyllda</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Specimen, without value: sealed with a test key.</source>
            <translation>Specimen utan giltighet: förseglat med en testnyckel.</translation>
        </message>
        <message>
            <source>Specimen, without value: all {rules} rules are fulfilled, but nothing is sealed.</source>
            <translation>Specimen utan giltighet: alla {rules} regler är uppfyllda, men inget är förseglat.</translation>
        </message>
        <message>
            <source>Specimen, without value: the award has not been decided and nothing is sealed.</source>
            <translation>Specimen utan giltighet: tilldelningen är inte beslutad och inget är förseglat.</translation>
        </message>
        <message>
            <source>Fieldwork is open.</source>
            <translation>Fältarbetet pågår.</translation>
        </message>
        <message>
            <source>Fictitious vendor and data.</source>
            <translation>Påhittad leverantör och påhittade uppgifter.</translation>
        </message>
        <message>
            <source>Response of the sample</source>
            <translation>Urvalets svarsandel</translation>
        </message>
        <message>
            <source>margin of error</source>
            <comment>of a question, named before</comment>
            <translation>felmarginal</translation>
        </message>
        <message>
            <source>positive answers</source>
            <comment>to a question, named before</comment>
            <translation>positiva svar</translation>
        </message>
        <message>
            <source>top answers</source>
            <comment>to a question, named before</comment>
            <translation>bästa svaren</translation>
        </message>
        <message>
            <source>mean</source>
            <comment>of a question, named before</comment>
            <translation>medelvärde</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>say they will leave</source>
            <comment>in answer to a question, named before</comment>
            <translation>säger att de lämnar</translation>
        </message>
        <message>
            <source>customers with a crisis</source>
            <translation>kunder med en kris</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>räknat</translation>
        </message>
        <message>
            <source>plain value</source>
            <translation>värdet som det är</translation>
        </message>
        <message>
            <source>margin of error, finite population</source>
            <translation>felmarginal, ändlig population</translation>
        </message>
        <message>
            <source>exact one-sided 95% bound, hypergeometric</source>
            <translation>exakt ensidig gräns på 95 %, hypergeometrisk</translation>
        </message>
        <message>
            <source>exact one-sided 95% bound, Clopper-Pearson</source>
            <translation>exakt ensidig gräns på 95 %, Clopper-Pearson</translation>
        </message>
        <message>
            <source>one-sided 95% bound, adjusted Wald</source>
            <translation>ensidig gräns på 95 %, justerad Wald</translation>
        </message>
        <message>
            <source>one-sided 95% bound, Student</source>
            <translation>ensidig gräns på 95 %, Student</translation>
        </message>
        <message>
            <source>and weighted, Korn-Graubard</source>
            <translation>och viktad, Korn-Graubard</translation>
        </message>
        <message>
            <source>and weighted</source>
            <translation>och viktad</translation>
        </message>
        <message>
            <source>none: there is no figure</source>
            <translation>ingen: det finns ingen siffra</translation>
        </message>
        <message>
            <source>none: the rule does not apply</source>
            <translation>ingen: regeln är inte tillämplig</translation>
        </message>
        <message>
            <source>This rule does not apply: it holds only from {least} customers concerned upwards; here their number is {count}.</source>
            <translation>Regeln är inte tillämplig: den gäller först från {least} berörda kunder; här är deras antal {count}.</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>ej tillämplig</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>uppfylld</translation>
        </message>
        <message>
            <source>not demonstrated</source>
            <translation>ej visad</translation>
        </message>
        <message>
            <source>This rule is met. Its figures are protected: too few people stand behind an answer.</source>
            <translation>Regeln är uppfylld. Siffrorna är skyddade: för få personer ligger bakom något av svaren.</translation>
        </message>
        <message>
            <source>This rule is not demonstrated. Its figures are protected: too few people stand behind an answer.</source>
            <translation>Det är inte visat att regeln är uppfylld. Siffrorna är skyddade: för få personer ligger bakom något av svaren.</translation>
        </message>
        <message>
            <source>This rule cannot be demonstrated: there are more answers than customers. Check the population.</source>
            <translation>Det går inte att visa att regeln är uppfylld: svaren är fler än kunderna. Kontrollera populationens storlek.</translation>
        </message>
        <message>
            <source>This rule cannot be demonstrated: there is only one usable answer.</source>
            <translation>Det går inte att visa att regeln är uppfylld: det finns bara ett användbart svar.</translation>
        </message>
        <message>
            <source>This rule cannot be demonstrated: there is no usable answer.</source>
            <translation>Det går inte att visa att regeln är uppfylld: det finns inget användbart svar.</translation>
        </message>
    </context>
    <context>
        <name>Label page</name>
        <message>
            <source>Verify a label</source>
            <translation>Kontrollera ett kvalitetsmärke</translation>
        </message>
        <message>
            <source>Text of the code</source>
            <translation>Kodens text</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Kontrollera</translation>
        </message>
        <message>
            <source>The code is verified on this device. Nothing is sent, and nothing is loaded.</source>
            <translation>Koden kontrolleras på den här enheten. Ingenting skickas och ingenting hämtas.</translation>
        </message>
        <message>
            <source>List of revoked labels of {day}.</source>
            <translation>Lista över återkallade märken från {day}.</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>an interval</comment>
            <translation>{low} till {high}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <comment>two dates</comment>
            <translation>{begin} till {end}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <comment>a count</comment>
            <translation>{some} av {all}</translation>
        </message>
        <message>
            <source>{count}, at random</source>
            <translation>{count}, slumpmässigt</translation>
        </message>
        <message>
            <source>{count}, selected</source>
            <translation>{count}, utvalda</translation>
        </message>
        <message>
            <source>Paid by the vendor, whatever the result</source>
            <translation>Betalas av leverantören, oavsett resultat</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanj</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Giltigt</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Utfärdat av</translation>
        </message>
        <message>
            <source>Customers who answered</source>
            <translation>Kunder som svarat</translation>
        </message>
        <message>
            <source>List of customers supplied by</source>
            <translation>Kundlistan lämnad av</translation>
        </message>
        <message>
            <source>List checked</source>
            <translation>Kontroll av listan</translation>
        </message>
        <message>
            <source>Customers drawn</source>
            <translation>Kunder i urvalet</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Intervjuer</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Fältarbete</translation>
        </message>
        <message>
            <source>Extensions of fieldwork</source>
            <translation>Förlängningar av fältarbetet</translation>
        </message>
        <message>
            <source>Rules fulfilled</source>
            <translation>Uppfyllda regler</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Regeluppsättning</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Avgift</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Klagomål</translation>
        </message>
    </context>
    <context>
        <name>LabelPanel</name>
        <message>
            <source>The label and its rules</source>
            <translation>Kvalitetsmärket och dess regler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Decided once, after fieldwork was closed: {date}.</source>
            <translation>Avgjort en enda gång, när fältarbetet var stängt: {date}.</translation>
        </message>
        <message>
            <source>Decided once, when fieldwork closes; nothing is computed before.</source>
            <translation>Avgörs en enda gång, när fältarbetet stängs; inget beräknas dessförinnan.</translation>
        </message>
        <message>
            <source>{rules}, version {version}, frozen on {date}.</source>
            <translation>{rules}, version {version}, låsta den {date}.</translation>
        </message>
        <message>
            <source>Registration {hash}</source>
            <translation>Registrering {hash}</translation>
        </message>
        <message>
            <source>A rule that is not demonstrated is not disproved: too few interviews, or chance, may stand behind it.</source>
            <translation>Att en regel inte är visad betyder inte att den är motbevisad: för få intervjuer, eller slumpen, kan ligga bakom.</translation>
        </message>
        <message>
            <source>Computed again, these rules come out otherwise: {rules}. The decision taken stands; the history tells which answers were changed.</source>
            <translation>Vid en ny beräkning faller dessa regler ut annorlunda: {rules}. Beslutet gäller; historiken visar vilka svar som har ändrats.</translation>
        </message>
        <message>
            <source>{computed} · limit {limit} · margin {margin} · {base}</source>
            <translation>{computed} · gräns {limit} · marginal {margin} · {base}</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som har hänt</translation>
        </message>
    </context>
    <context>
        <name>LabelScreens</name>
        <message>
            <source>Back to the report</source>
            <translation>Tillbaka till rapporten</translation>
        </message>
    </context>
    <context>
        <name>LabelSeal</name>
        <message>
            <source>Issuers that are trusted here</source>
            <translation>Utfärdare som är betrodda här</translation>
        </message>
        <message>
            <source>Trust an issuer…</source>
            <translation>Lita på en utfärdare…</translation>
        </message>
        <message>
            <source>Call the issuer at a number you know, and have the fingerprint read out. Only if every group is the same is this file the issuer’s.</source>
            <translation>Ring utfärdaren på ett nummer du känner till och be att få fingeravtrycket uppläst. Bara om varje grupp stämmer är filen utfärdarens.</translation>
        </message>
        <message>
            <source>I have compared all of it</source>
            <translation>Jag har jämfört allt</translation>
        </message>
        <message>
            <source>Trust this issuer</source>
            <translation>Lita på utfärdaren</translation>
        </message>
        <message>
            <source>Do not trust</source>
            <translation>Lita inte på den</translation>
        </message>
        <message>
            <source>test key, SPECIMEN</source>
            <translation>testnyckel, SPECIMEN</translation>
        </message>
        <message>
            <source>None yet: no seal can be taken in.</source>
            <translation>Ingen än: inget sigill kan tas in.</translation>
        </message>
        <message>
            <source>{name} (test key, SPECIMEN)</source>
            <translation>{name} (testnyckel, SPECIMEN)</translation>
        </message>
        <message>
            <source>Fingerprint {digits}</source>
            <translation>Fingeravtryck {digits}</translation>
        </message>
        <message>
            <source>Requests for a seal ({pattern})</source>
            <translation>Begäran om sigill ({pattern})</translation>
        </message>
        <message>
            <source>The request was saved as {name}. Send it to whoever holds the issuing key.</source>
            <translation>Begäran sparades som {name}. Skicka den till den som har utfärdarnyckeln.</translation>
        </message>
        <message>
            <source>Test seal {number} made. Page and badge say SPECIMEN.</source>
            <translation>Testsigillet {number} är gjort. På sidan och märket står SPECIMEN.</translation>
        </message>
        <message>
            <source>Making a test seal</source>
            <translation>Gör ett testsigill</translation>
        </message>
        <message>
            <source>Seals and lists of revoked labels ({pattern})</source>
            <translation>Sigill och listor över återkallade märken ({pattern})</translation>
        </message>
        <message>
            <source>The label {number} is sealed. Write its page and badge on the report page.</source>
            <translation>Märket {number} är förseglat. Skriv ut dess sida och märke på rapportsidan.</translation>
        </message>
        <message numerus="yes">
            <source>List of %n revoked label(s) in use.</source>
            <translation>
                <numerusform>Lista över %n återkallat märke används nu.</numerusform>
                <numerusform>Lista över %n återkallade märken används nu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Public files of issuers ({pattern})</source>
            <translation>Utfärdares offentliga filer ({pattern})</translation>
        </message>
        <message>
            <source>The seals of {name} are accepted in this workspace now.</source>
            <translation>Sigill från {name} godtas nu i den här arbetsytan.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kvalitetsmärke</translation>
        </message>
        <message>
            <source>Seal…</source>
            <translation>Försegla…</translation>
        </message>
        <message>
            <source>Seal the label</source>
            <translation>Försegla kvalitetsmärket</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Kontrollera…</translation>
        </message>
        <message>
            <source>Ask for the seal</source>
            <translation>Begär sigillet</translation>
        </message>
        <message>
            <source>The request is a file with what the label will say. Whoever holds the issuing key seals it and sends the seal back.</source>
            <translation>Begäran är en fil med det som märket ska säga. Den som har utfärdarnyckeln förseglar den och skickar tillbaka sigillet.</translation>
        </message>
        <message>
            <source>Who supplied the list of customers</source>
            <translation>Vem som lämnade kundlistan</translation>
        </message>
        <message>
            <source>Printed on the label and signed, such as “the vendor, from its invoicing”.</source>
            <translation>Trycks på märket och undertecknas, till exempel ”leverantören, ur sin fakturering”.</translation>
        </message>
        <message>
            <source>Who checked it, and against what</source>
            <translation>Vem som kontrollerade den, och mot vad</translation>
        </message>
        <message>
            <source>Printed too, such as “the auditor, against the invoices of 2025”.</source>
            <translation>Trycks också, till exempel ”granskaren, mot fakturorna från 2025”.</translation>
        </message>
        <message>
            <source>Save the request…</source>
            <translation>Spara begäran…</translation>
        </message>
        <message>
            <source>Try it without an issuer</source>
            <translation>Prova utan utfärdare</translation>
        </message>
        <message>
            <source>Makes a test key on this computer and seals with it. Page and badge say SPECIMEN, and whoever verifies them is told so: a test seal has no value as a label.</source>
            <translation>Gör en testnyckel på den här datorn och förseglar med den. På sidan och märket står SPECIMEN, och den som kontrollerar dem får veta det: ett testsigill gäller inte som kvalitetsmärke.</translation>
        </message>
        <message>
            <source>Make a test seal</source>
            <translation>Gör ett testsigill</translation>
        </message>
        <message>
            <source>Take in what the issuer sent</source>
            <translation>Ta in det som utfärdaren skickade</translation>
        </message>
        <message>
            <source>A seal, or a list of revoked labels (.revocations). Choose the file, or drop it on this window.</source>
            <translation>Ett sigill eller en lista över återkallade märken (.revocations). Välj filen, eller släpp den på fönstret.</translation>
        </message>
        <message>
            <source>Take a file in…</source>
            <translation>Ta in en fil…</translation>
        </message>
        <message>
            <source>Label {number}: revoked</source>
            <translation>Märke {number}: återkallat</translation>
        </message>
        <message>
            <source>on {day}: {reason}</source>
            <translation>den {day}: {reason}</translation>
        </message>
        <message>
            <source>No label in this campaign</source>
            <translation>Inget märke i denna kampanj</translation>
        </message>
        <message>
            <source>It was launched without a rule set.</source>
            <translation>Den startades utan regelverk.</translation>
        </message>
        <message>
            <source>Label: decided at closing</source>
            <translation>Märke: avgörs vid stängning</translation>
        </message>
        <message>
            <source>No projection while fieldwork is open.</source>
            <translation>Ingen prognos medan fältarbetet är öppet.</translation>
        </message>
        <message>
            <source>Label not decided yet</source>
            <translation>Märket ännu inte avgjort</translation>
        </message>
        <message>
            <source>Have it decided on the dashboard first.</source>
            <translation>Låt avgöra det på översikten först.</translation>
        </message>
        <message>
            <source>Label not demonstrated</source>
            <translation>Märkets krav ej visade</translation>
        </message>
        <message>
            <source>There is nothing to seal. The dashboard explains it rule by rule.</source>
            <translation>Det finns inget att försegla. Översikten förklarar det regel för regel.</translation>
        </message>
        <message>
            <source>Label awarded, not sealed</source>
            <translation>Märket tilldelat, ej förseglat</translation>
        </message>
        <message>
            <source>Its page is a specimen until somebody seals it.</source>
            <translation>Sidan är ett specimen tills någon förseglar den.</translation>
        </message>
        <message>
            <source>Seal asked for</source>
            <translation>Sigill begärt</translation>
        </message>
        <message>
            <source>Send the request to whoever holds the key; take the seal in when it comes.</source>
            <translation>Skicka begäran till den som har nyckeln; ta in sigillet när det kommer.</translation>
        </message>
        <message>
            <source>valid until {day}, in {languages}</source>
            <translation>giltigt till och med {day}, på {languages}</translation>
        </message>
        <message>
            <source>Test seal {number}: SPECIMEN</source>
            <translation>Testsigill {number}: SPECIMEN</translation>
        </message>
        <message>
            <source>Label {number}: expired</source>
            <translation>Märke {number}: giltighetstiden slut</translation>
        </message>
        <message>
            <source>Label {number}: sealed</source>
            <translation>Märke {number}: förseglat</translation>
        </message>
    </context>
    <context>
        <name>LabelStrip</name>
        <message>
            <source>Fieldwork is closed</source>
            <translation>Fältarbetet är stängt</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} av {base} har svarat</translation>
        </message>
        <message>
            <source>{share} rule reached</source>
            <translation>regeln {share} uppnådd</translation>
        </message>
        <message>
            <source>{share} rule not reached</source>
            <translation>regeln {share} ej uppnådd</translation>
        </message>
        <message>
            <source>See the rules</source>
            <translation>Visa reglerna</translation>
        </message>
        <message>
            <source>Decide the label</source>
            <translation>Avgör märket</translation>
        </message>
        <message>
            <source>No label in this campaign</source>
            <translation>Inget märke i denna kampanj</translation>
        </message>
        <message>
            <source>no rules were registered</source>
            <translation>inga regler har registrerats</translation>
        </message>
        <message>
            <source>{complete} answered</source>
            <translation>{complete} har svarat</translation>
        </message>
        <message>
            <source>{share} closes</source>
            <translation>{share} för att stänga</translation>
        </message>
        <message>
            <source>{share} closes: {owed} to go</source>
            <translation>{share} för att stänga: {owed} kvar</translation>
        </message>
        <message>
            <source>Report and label</source>
            <translation>Rapport och märke</translation>
        </message>
    </context>
    <context>
        <name>LabelVerify</name>
        <message>
            <source>Labels ({pattern})</source>
            <translation>Kvalitetsmärken ({pattern})</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <translation>Kontrollerar {name}</translation>
        </message>
        <message>
            <source>Text of a code</source>
            <translation>Text ur en kod</translation>
        </message>
        <message>
            <source>Verify a label</source>
            <translation>Kontrollera ett kvalitetsmärke</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <source>Any label, of any vendor: from the page, a picture or the code</source>
            <translation>Vilket märke som helst, från vilken leverantör som helst: sidan, en bild eller koden</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Från en fil</translation>
        </message>
        <message>
            <source>The PDF of a label or of a signed dashboard, or a straight and sharp picture of a label’s code. It can also be dropped on this window.</source>
            <translation>PDF-filen för ett kvalitetsmärke eller en undertecknad översikt, eller en rak och skarp bild av märkets kod. Den kan också släppas på fönstret.</translation>
        </message>
        <message>
            <source>Choose a PDF or a picture…</source>
            <translation>Välj en PDF eller en bild…</translation>
        </message>
        <message>
            <source>From the text of its code</source>
            <translation>Från kodens text</translation>
        </message>
        <message>
            <source>Paste what the code says</source>
            <translation>Klistra in det som koden säger</translation>
        </message>
        <message>
            <source>Verify the text</source>
            <translation>Kontrollera texten</translation>
        </message>
        <message>
            <source>Verified on this computer. Nothing is sent.</source>
            <translation>Kontrolleras på den här datorn. Inget skickas.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Nothing verified yet</source>
            <translation>Inget kontrollerat än</translation>
        </message>
        <message>
            <source>Could not be verified</source>
            <translation>Kunde inte kontrolleras</translation>
        </message>
        <message>
            <source>What a label is worth is shown here.</source>
            <translation>Här visas vad ett märke är värt.</translation>
        </message>
        <message>
            <source>What it claims</source>
            <translation>Vad det påstår</translation>
        </message>
        <message>
            <source>What was signed</source>
            <translation>Vad som undertecknats</translation>
        </message>
        <message>
            <source>The whole document was checked: every letter of it is as it was signed.</source>
            <translation>Hela dokumentet har kontrollerats: varje bokstav är som den undertecknades.</translation>
        </message>
        <message>
            <source>Only the code was checked. Compare what is printed beside it with the figures below: they are what was signed.</source>
            <translation>Bara koden har kontrollerats. Jämför det som är tryckt bredvid den med siffrorna nedan: det är de som har undertecknats.</translation>
        </message>
        <message>
            <source>The page carries a seal, but of an issuer that is not trusted here.</source>
            <translation>Sidan har ett sigill, men från en utfärdare som inte är betrodd här.</translation>
        </message>
        <message>
            <source>The whole page was checked: it is as it was sealed, every letter of it.</source>
            <translation>Hela sidan har kontrollerats: den är som den förseglades, bokstav för bokstav.</translation>
        </message>
        <message>
            <source>No list of revoked labels of this issuer is at hand.</source>
            <translation>Det finns ingen lista över utfärdarens återkallade märken.</translation>
        </message>
        <message>
            <source>List of revoked labels of {day}.</source>
            <translation>Lista över återkallade märken från {day}.</translation>
        </message>
    </context>
    <context>
        <name>LabelWords</name>
        <message>
            <source>Label awarded</source>
            <translation>Märket tilldelat</translation>
        </message>
        <message>
            <source>Label not demonstrated</source>
            <translation>Märkets krav ej visade</translation>
        </message>
        <message>
            <source>Label cannot be decided</source>
            <translation>Märket kan inte avgöras</translation>
        </message>
        <message>
            <source>Label not decided yet</source>
            <translation>Märket ännu inte avgjort</translation>
        </message>
        <message>
            <source>Label: decided at closing</source>
            <translation>Märket avgörs vid stängning</translation>
        </message>
        <message>
            <source>decided on {date}</source>
            <translation>avgjort den {date}</translation>
        </message>
        <message>
            <source>see the rules for the reason</source>
            <translation>orsaken står vid reglerna</translation>
        </message>
        <message>
            <source>fieldwork is closed</source>
            <translation>fältarbetet är stängt</translation>
        </message>
        <message>
            <source>frozen on {date}, no projection</source>
            <translation>låst den {date}, ingen prognos</translation>
        </message>
        <message>
            <source>result at closing</source>
            <translation>resultat vid stängning</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) registered</source>
            <translation>
                <numerusform>%n regel registrerad</numerusform>
                <numerusform>%n regler registrerade</numerusform>
            </translation>
        </message>
        <message>
            <source>{passed} of {rules} rules passed</source>
            <translation>{passed} av {rules} regler uppfyllda</translation>
        </message>
        <message numerus="yes">
            <source>%n not demonstrated</source>
            <translation>
                <numerusform>%n ej visad</numerusform>
                <numerusform>%n ej visade</numerusform>
            </translation>
        </message>
        <message>
            <source>Registered at the launch</source>
            <translation>Registrerad vid starten</translation>
        </message>
        <message>
            <source>Fieldwork extended</source>
            <translation>Fältarbetet förlängt</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Överklagande</translation>
        </message>
        <message>
            <source>Campaign reopened</source>
            <translation>Kampanjen återöppnad</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>Something went wrong that the program did not foresee.</source>
            <translation>Något gick fel som programmet inte förutsåg.</translation>
        </message>
        <message>
            <source>What was saved before is safe. You can go on working.</source>
            <translation>Det som sparats är säkert. Du kan arbeta vidare.</translation>
        </message>
        <message>
            <source>Details are in {path}</source>
            <translation>Detaljer finns i {path}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Put this message away</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Minutes of {date}: {title}</source>
            <translation>Protokoll {date}: {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n intervju</numerusform>
                <numerusform>%n intervjuer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people answered</source>
            <translation>
                <numerusform>%n person svarade</numerusform>
                <numerusform>%n personer svarade</numerusform>
            </translation>
        </message>
        <message>
            <source>The names are left out of these minutes.</source>
            <translation>Namnen är utelämnade i protokollet.</translation>
        </message>
        <message>
            <source>Nobody was noted.</source>
            <translation>Ingen har antecknats.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n beslut</numerusform>
                <numerusform>%n beslut</numerusform>
            </translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Nothing was decided.</source>
            <translation>Inget beslutades.</translation>
        </message>
        <message>
            <source>by {day}</source>
            <comment>until when</comment>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>The figures that were shown</source>
            <translation>Siffrorna som visades</translation>
        </message>
        <message numerus="yes">
            <source>Of %n interview(s) of the campaign, workshops included.</source>
            <translation>
                <numerusform>Av %n intervju i kampanjen, workshoppar inräknade.</numerusform>
                <numerusform>Av %n intervjuer i kampanjen, workshoppar inräknade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The figures move in blocks of at least %n answers, so that no single answer can be read off two of them. Answers of workshops stay out of label, NPS and benchmark.</source>
            <translation>
                <numerusform>Siffrorna rör sig i block om minst %n svar, så att inget enskilt svar kan utläsas ur skillnaden. Svar från workshoppar ingår varken i kvalitetsmärket, NPS eller benchmark.</numerusform>
                <numerusform>Siffrorna rör sig i block om minst %n svar, så att inget enskilt svar kan utläsas ur skillnaden. Svar från workshoppar ingår varken i kvalitetsmärket, NPS eller benchmark.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder for the minutes</source>
            <translation>Mappen för protokollet</translation>
        </message>
        <message numerus="yes">
            <source>The minutes are written: %n document(s).</source>
            <translation>
                <numerusform>Protokollet är skrivet: %n dokument.</numerusform>
                <numerusform>Protokollet är skrivet: %n dokument.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing the minutes</source>
            <translation>Protokollet skrivs</translation>
        </message>
    </context>
    <context>
        <name>NewCampaign</name>
        <message>
            <source>Add the campaign</source>
            <translation>Lägg till kampanjen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Standard, 14 themes</source>
            <translation>Standard, 14 teman</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Från en fil…</translation>
        </message>
        <message>
            <source>Give the vendor’s name.</source>
            <translation>Ange leverantörens namn.</translation>
        </message>
        <message>
            <source>Questionnaires ({pattern})</source>
            <translation>Enkäter ({pattern})</translation>
        </message>
        <message>
            <source>Choose a questionnaire</source>
            <translation>Välj en enkät</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Ny kampanj</translation>
        </message>
        <message>
            <source>A campaign is the yearly audit of one vendor with one questionnaire.</source>
            <translation>En kampanj är den årliga granskningen av en leverantör med en enkät.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Leverantör</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Type of vendor</source>
            <translation>Typ av leverantör</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Programvaruföretag</translation>
        </message>
        <message>
            <source>Integrator</source>
            <translation>Integratör</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Lösning</translation>
        </message>
        <message>
            <source>Several: parted by commas</source>
            <translation>Flera: skilj med komma</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Customers in all</source>
            <translation>Kunder totalt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>okänt</translation>
        </message>
        <message>
            <source>Size of the sample</source>
            <translation>Urvalets storlek</translation>
        </message>
        <message>
            <source>all customers</source>
            <translation>alla kunder</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Enkät</translation>
        </message>
    </context>
    <context>
        <name>Observed</name>
        <message>
            <source>answer</source>
            <translation>svar</translation>
        </message>
        <message>
            <source>stayed</source>
            <translation>kvar</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>från – till</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observerade</translation>
        </message>
        <message>
            <source>over the whole time</source>
            <translation>över hela tiden</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>antaget</translation>
        </message>
        <message>
            <source>used</source>
            <translation>används</translation>
        </message>
        <message>
            <source>nothing observed yet</source>
            <translation>inget observerat ännu</translation>
        </message>
        <message>
            <source>Record who renewed and who left; from 30 per answer that replaces the assumption.</source>
            <translation>Anteckna vilka som förnyat och vilka som lämnat; från 30 per svar ersätter det antagandet.</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ingen ännu</translation>
        </message>
        <message>
            <source>Stayed since, of earlier respondents. Square: assumed.</source>
            <translation>Kvar sedan dess, av tidigare svarande. Kvadrat: antaget.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) in bold: observed is used.</source>
            <translation>
                <numerusform>%n svar i fetstil: det observerade används.</numerusform>
                <numerusform>%n svar i fetstil: det observerade används.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too early or too few to replace what is assumed.</source>
            <translation>För tidigt eller för få för att ersätta antagandet.</translation>
        </message>
        <message>
            <source>certainly</source>
            <translation>helt säkert</translation>
        </message>
        <message>
            <source>probably</source>
            <translation>troligen</translation>
        </message>
        <message>
            <source>probably not</source>
            <translation>troligen inte</translation>
        </message>
        <message>
            <source>certainly not</source>
            <translation>säkert inte</translation>
        </message>
        <message>
            <source>still a customer</source>
            <translation>fortfarande kund</translation>
        </message>
        <message>
            <source>left the vendor, keeps the solution</source>
            <translation>har lämnat leverantören, behåller lösningen</translation>
        </message>
        <message>
            <source>left the solution</source>
            <translation>har lämnat lösningen</translation>
        </message>
        <message>
            <source>What a customer did since</source>
            <translation>Vad en kund har gjort sedan dess</translation>
        </message>
        <message>
            <source>&amp;Customer, by name or reference</source>
            <translation>&amp;Kund, namn eller referens</translation>
        </message>
        <message>
            <source>&amp;What became of it</source>
            <translation>&amp;Vad som hände</translation>
        </message>
        <message>
            <source>&amp;Seen on</source>
            <translation>&amp;Sett den</translation>
        </message>
        <message>
            <source>Many at once: scorefact campaign outcomes FILE.</source>
            <translation>Många på en gång: scorefact campaign outcomes FIL.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrera</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message>
            <source>in their own words</source>
            <translation>med egna ord</translation>
        </message>
        <message>
            <source>asked of half</source>
            <translation>ställd till hälften</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>None yet: the standard questionnaire is asked as it is.</source>
            <translation>Inga ännu: standardformuläret används som det är.</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Egna frågor</translation>
        </message>
        <message>
            <source>In the order asked</source>
            <translation>I den ordning de ställs</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Hem</translation>
        </message>
        <message numerus="yes">
            <source>%n own question(s)</source>
            <translation>
                <numerusform>%n egen fråga</numerusform>
                <numerusform>%n egna frågor</numerusform>
            </translation>
        </message>
        <message>
            <source>no questions of its own</source>
            <translation>inga egna frågor</translation>
        </message>
        <message>
            <source>Asked behind the standard questions, before the last. They never enter themes, label or benchmark.</source>
            <translation>Ställs efter standardfrågorna, före den sista. De ingår inte i teman, kvalitetsmärke eller benchmark.</translation>
        </message>
        <message>
            <source>The questionnaire is frozen: questions can only be added before the launch.</source>
            <translation>Frågeformuläret är fryst: frågor kan bara läggas till före starten.</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>konfidentiell</translation>
        </message>
        <message>
            <source>Take this question away</source>
            <translation>Ta bort frågan</translation>
        </message>
        <message>
            <source>The question is taken away.</source>
            <translation>Frågan är borttagen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Write as many answers in every language, one a line.</source>
            <translation>Skriv lika många svar på varje språk, ett per rad.</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Ny fråga</translation>
        </message>
        <message>
            <source>Read aloud; {vendor} and {solution} are put in</source>
            <translation>Läses upp; {vendor} och {solution} fylls i</translation>
        </message>
        <message>
            <source>Short, for tables</source>
            <translation>Kort, för tabeller</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Hur den besvaras</translation>
        </message>
        <message>
            <source>The answers, one a line, in the same order</source>
            <translation>Svaren, ett per rad, i samma ordning</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Konfidentiell</translation>
        </message>
        <message>
            <source>Add the question</source>
            <translation>Lägg till frågan</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>yes fully … not at all (4)</source>
            <translation>ja absolut … inte alls (4)</translation>
        </message>
        <message>
            <source>very good … very poor (4)</source>
            <translation>mycket bra … mycket dåligt (4)</translation>
        </message>
        <message>
            <source>very satisfied … very dissatisfied (4)</source>
            <translation>mycket nöjd … mycket missnöjd (4)</translation>
        </message>
        <message>
            <source>much better … much worse (5)</source>
            <translation>mycket bättre … mycket sämre (5)</translation>
        </message>
        <message>
            <source>among the best … below (3)</source>
            <translation>bland de bästa … under (3)</translation>
        </message>
        <message>
            <source>1 very difficult … 7 very easy</source>
            <translation>1 mycket svårt … 7 mycket lätt</translation>
        </message>
        <message>
            <source>0 … 10</source>
            <translation>0 … 10</translation>
        </message>
        <message>
            <source>yes, no</source>
            <translation>ja, nej</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>ett tal</translation>
        </message>
        <message>
            <source>in their own words</source>
            <translation>med egna ord</translation>
        </message>
        <message>
            <source>one of my own answers</source>
            <translation>ett av mina egna svar</translation>
        </message>
        <message>
            <source>several of my own answers</source>
            <translation>flera av mina egna svar</translation>
        </message>
    </context>
    <context>
        <name>Radar</name>
        <message>
            <source>95% interval</source>
            <translation>95 %-intervall</translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s), 0 to 100</source>
            <translation>
                <numerusform>%n tema, 0 till 100</numerusform>
                <numerusform>De %n temana, 0 till 100</numerusform>
            </translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>protected or no answers</source>
            <translation>skyddat eller inga svar</translation>
        </message>
        <message>
            <source>Arrow keys or the pointer read a theme, Enter opens it</source>
            <translation>Piltangenter eller mus läser ett tema, Enter öppnar</translation>
        </message>
        <message>
            <source>benchmark {value}</source>
            <translation>benchmark {value}</translation>
        </message>
    </context>
    <context>
        <name>Recommendation</name>
        <message>
            <source>NPS and capacity</source>
            <translation>NPS och förmåga</translation>
        </message>
        <message>
            <source>NPS by</source>
            <translation>NPS efter</translation>
        </message>
        <message>
            <source>Reasons given</source>
            <translation>Angivna skäl</translation>
        </message>
        <message>
            <source>This questionnaire asks nobody to recommend</source>
            <translation>Det här formuläret frågar inte om rekommendation</translation>
        </message>
        <message>
            <source>NPS needs a recommendation question from 0 to 10.</source>
            <translation>NPS kräver en rekommendationsfråga från 0 till 10.</translation>
        </message>
        <message>
            <source>promoters, 9 and 10</source>
            <translation>ambassadörer, 9 och 10</translation>
        </message>
        <message>
            <source>passives, 7 and 8</source>
            <translation>passiva, 7 och 8</translation>
        </message>
        <message>
            <source>detractors, 0 to 6</source>
            <translation>kritiker, 0 till 6</translation>
        </message>
        <message>
            <source>Who recommends</source>
            <translation>Vem rekommenderar</translation>
        </message>
        <message>
            <source>By segment</source>
            <translation>Per segment</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>från – till</translation>
        </message>
        <message>
            <source>against the others</source>
            <translation>mot övriga</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>nothing to show</source>
            <translation>inget att visa</translation>
        </message>
        <message numerus="yes">
            <source>Line: everybody. %n segment(s) differ significantly.</source>
            <translation>
                <numerusform>Linje: alla. %n segment skiljer sig signifikant.</numerusform>
                <numerusform>Linje: alla. %n segment skiljer sig signifikant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do they know enough to recommend?</source>
            <translation>Vet de nog för att rekommendera?</translation>
        </message>
        <message>
            <source>This questionnaire does not ask.</source>
            <translation>Det här formuläret frågar inte.</translation>
        </message>
        <message>
            <source>Share who know it very well or fairly, or rather agree.</source>
            <translation>Andel som känner till mycket eller ganska väl, eller instämmer.</translation>
        </message>
        <message>
            <source>Fewer than ten respondents gave a reason: none is shown.</source>
            <translation>Färre än tio har angett skäl: inget visas.</translation>
        </message>
        <message>
            <source>Reasons are not shown under a filter: too few stand behind.</source>
            <translation>Skäl visas inte under ett filter: för få står bakom.</translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) gave a reason; none is released yet.</source>
            <translation>
                <numerusform>%n svarande har angett skäl; inget är publicerat ännu.</numerusform>
                <numerusform>%n svarande har angett skäl; inget är publicerat ännu.</numerusform>
            </translation>
        </message>
        <message>
            <source>This questionnaire does not ask for reasons.</source>
            <translation>Det här formuläret frågar inte efter skäl.</translation>
        </message>
        <message>
            <source>NPS: {reason}</source>
            <translation>NPS: {reason}</translation>
        </message>
        <message>
            <source>Recommendation capacity: {reason}</source>
            <translation>Förmåga att rekommendera: {reason}</translation>
        </message>
        <message>
            <source>Recommendation capacity {score} of 100 {interval}</source>
            <translation>Förmåga att rekommendera: {score} av 100 {interval}</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbetsyta</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Skapad</translation>
        </message>
        <message>
            <source>Recovery key of {workspace}, made on {date}</source>
            <translation>Återställningsnyckel till {workspace}, skapad {date}</translation>
        </message>
        <message>
            <source>Whoever has this key and the workspace file with its key file can read everything in it, without the passphrase. Lock this sheet away, apart from the computer, and do not photograph it.</source>
            <translation>Den som har nyckeln och arbetsytans fil med dess nyckelfil kan läsa allt i den, utan lösenfrasen. Lås in bladet, skilt från datorn, och fotografera det inte.</translation>
        </message>
        <message>
            <source>To use it: open the workspace, choose “Recovery key” and type the eight groups. Capitals, spaces and dashes do not matter. A group with a typing mistake is named.</source>
            <translation>Så här används den: öppna arbetsytan, välj ”Återställningsnyckel” och skriv de åtta grupperna. Versaler, mellanslag och bindestreck spelar ingen roll. En felskriven grupp nämns.</translation>
        </message>
        <message>
            <source>The key holds until somebody takes it away in the settings or gives the workspace a new key.</source>
            <translation>Nyckeln gäller tills någon tar bort den i inställningarna eller ger arbetsytan en ny nyckel.</translation>
        </message>
    </context>
    <context>
        <name>Recurring</name>
        <message>
            <source>Recurring revenue</source>
            <translation>Återkommande intäkter</translation>
        </message>
        <message>
            <source>Horizon of cohorts and revenue</source>
            <translation>Tidshorisont för årgångar och intäkter</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observerat</translation>
        </message>
        <message>
            <source>By signing year, or stated against observed</source>
            <translation>Efter avtalsår, eller sagt och observerat</translation>
        </message>
        <message>
            <source>Record what a customer did since</source>
            <translation>Anteckna vad en kund har gjort sedan dess</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Vart</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Where they would go, or who might replace</source>
            <translation>Vart de skulle gå, eller vem som kan ersätta</translation>
        </message>
        <message>
            <source>Recorded what {customer} did since.</source>
            <translation>Antecknat vad {customer} har gjort sedan dess.</translation>
        </message>
        <message>
            <source>Score-Churn needs a question answered certainly, probably, probably not or certainly not.</source>
            <translation>Score-Churn kräver en fråga som besvaras med helt säkert, troligen, troligen inte eller säkert inte.</translation>
        </message>
        <message>
            <source>By signing</source>
            <translation>Avtalsår</translation>
        </message>
        <message>
            <source>Why they might leave</source>
            <translation>Varför de kan lämna</translation>
        </message>
        <message>
            <source>Where they would go</source>
            <translation>Vart de skulle gå</translation>
        </message>
        <message numerus="yes">
            <source>%n don’t know</source>
            <translation>
                <numerusform>%n vet inte</numerusform>
                <numerusform>%n vet inte</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Urval</translation>
        </message>
        <message>
            <source>With the undecided</source>
            <translation>Med de osäkra</translation>
        </message>
        <message>
            <source>By the scale</source>
            <translation>Enligt skalan</translation>
        </message>
        <message>
            <source>By revenue</source>
            <translation>Efter intäkt</translation>
        </message>
        <message>
            <source>source of doubt</source>
            <translation>källa till osäkerhet</translation>
        </message>
        <message>
            <source>value</source>
            <translation>värde</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>från – till</translation>
        </message>
        <message>
            <source>Square: previous campaign.</source>
            <translation>Kvadrat: förra kampanjen.</translation>
        </message>
        <message>
            <source>nothing to show</source>
            <translation>inget att visa</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>avtal från</translation>
        </message>
        <message>
            <source>expected churn</source>
            <translation>väntad churn</translation>
        </message>
        <message>
            <source>Neighbouring years stand together until enough customers answered.</source>
            <translation>Intilliggande år slås ihop tills tillräckligt många kunder har svarat.</translation>
        </message>
        <message>
            <source>No signing years known, or too few answers.</source>
            <translation>Avtalsår saknas, eller för få svar.</translation>
        </message>
        <message>
            <source>contract ends</source>
            <translation>avtalet slutar</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>i riskzonen</translation>
        </message>
        <message>
            <source>if the undecided leave</source>
            <translation>om de osäkra lämnar</translation>
        </message>
        <message>
            <source>contracts of those interviewed</source>
            <translation>de intervjuades avtal</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>kunder</translation>
        </message>
        <message>
            <source>Revenue at risk by renewal</source>
            <translation>Intäkt i riskzonen per år</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>svar</translation>
        </message>
        <message>
            <source>share</source>
            <translation>andel</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervall</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>rang</translation>
        </message>
        <message>
            <source>This questionnaire asks nobody whether they will stay</source>
            <translation>Detta frågeformulär frågar ingen om de stannar</translation>
        </message>
        <message>
            <source>Recurring revenue: {reason}</source>
            <translation>Återkommande intäkter: {reason}</translation>
        </message>
        <message>
            <source>{share} of customers expected lost</source>
            <translation>{share} av kunderna väntas gå förlorade</translation>
        </message>
        <message>
            <source>{share} of customers expected lost within {years} years</source>
            <translation>{share} av kunderna väntas gå förlorade inom {years} år</translation>
        </message>
        <message>
            <source>What “probably” is worth is assumed, not yet measured here: read all sources of doubt.</source>
            <translation>Vad ”troligen” är värt är antaget, ännu inte uppmätt här: läs alla källor till osäkerhet.</translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) stay likelier for five years than for three</source>
            <translation>
                <numerusform>%n respondent stannar troligare i fem år än i tre</numerusform>
                <numerusform>%n respondenter stannar troligare i fem år än i tre</numerusform>
            </translation>
        </message>
        <message>
            <source>Within {years} years</source>
            <translation>Inom {years} år</translation>
        </message>
        <message>
            <source>{share} say they will leave {interval}</source>
            <translation>{share} säger att de lämnar {interval}</translation>
        </message>
        <message>
            <source>who says they will leave: {reason}</source>
            <translation>de som säger att de lämnar: {reason}</translation>
        </message>
        <message>
            <source>yearly retention {share}</source>
            <translation>årlig behållning {share}</translation>
        </message>
        <message>
            <source>Lost to the solution as well: protected, or not asked.</source>
            <translation>Förlorade även för lösningen: skyddat, eller inte ställt.</translation>
        </message>
        <message>
            <source>Lost to the solution as well: {span} of customers.</source>
            <translation>Förlorade även för lösningen: {span} av kunderna.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>okänt</translation>
        </message>
        <message>
            <source>M</source>
            <comment>millions of a currency</comment>
            <translation>mn</translation>
        </message>
        <message>
            <source>k</source>
            <comment>thousands of a currency</comment>
            <translation>t</translation>
        </message>
        <message>
            <source>The list of customers has no contract values.</source>
            <translation>Kundlistan saknar avtalsvärden.</translation>
        </message>
        <message>
            <source>Protected: too few contract values, or one customer would stand out.</source>
            <translation>Skyddat: för få avtalsvärden, eller så skulle en kund sticka ut.</translation>
        </message>
        <message>
            <source>Interviewed: {amount} a year, {share} of the base.</source>
            <translation>Intervjuade: {amount} per år, {share} av basen.</translation>
        </message>
        <message>
            <source>Interviewed: {amount} a year.</source>
            <translation>Intervjuade: {amount} per år.</translation>
        </message>
        <message>
            <source>Largest customer {largest}, five largest {five} of revenue.</source>
            <translation>Största kunden {largest}, de fem största {five} av intäkten.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n cannot be told apart: no ranking among them.</source>
            <translation>
                <numerusform>Den första kan inte skiljas ut.</numerusform>
                <numerusform>De %n första kan inte skiljas åt: ingen rangordning mellan dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first stands out; equal ranks cannot be told apart.</source>
            <translation>Den första sticker ut; lika rang kan inte skiljas åt.</translation>
        </message>
        <message>
            <source>Protected: few gave, or few did not give, that answer.</source>
            <translation>Skyddat: få gav, eller få gav inte, det svaret.</translation>
        </message>
        <message>
            <source>Named: {names}.</source>
            <translation>Nämnda: {names}.</translation>
        </message>
        <message>
            <source>Other names: protected.</source>
            <translation>Andra namn: skyddade.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>DRAFT</source>
            <comment>watermark</comment>
            <translation>UTKAST</translation>
        </message>
        <message>
            <source>campaign {year}</source>
            <translation>kampanj {year}</translation>
        </message>
        <message>
            <source>of {pages}</source>
            <comment>page x of y</comment>
            <translation>av {pages}</translation>
        </message>
        <message>
            <source>Confidential, for the management of {vendor}.</source>
            <translation>Konfidentiellt, för ledningen på {vendor}.</translation>
        </message>
        <message>
            <source>Draft: fieldwork is open, figures will change.</source>
            <translation>Utkast: fältarbetet pågår, siffrorna kommer att ändras.</translation>
        </message>
        <message>
            <source>Copy for {recipient}.</source>
            <translation>Exemplar till {recipient}.</translation>
        </message>
        <message>
            <source>Fictitious data.</source>
            <translation>Påhittade uppgifter.</translation>
        </message>
        <message numerus="yes">
            <source>%n themes ahead of the market</source>
            <translation>
                <numerusform>%n tema före marknaden</numerusform>
                <numerusform>%n teman före marknaden</numerusform>
            </translation>
        </message>
        <message>
            <source>{ahead}, {behind} behind</source>
            <translation>{ahead}, {behind} efter</translation>
        </message>
        <message numerus="yes">
            <source>%n themes behind the market</source>
            <translation>
                <numerusform>%n tema efter marknaden</numerusform>
                <numerusform>%n teman efter marknaden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n themes rise significantly since {previous}</source>
            <translation>
                <numerusform>%n tema stiger signifikant sedan {previous}</numerusform>
                <numerusform>%n teman stiger signifikant sedan {previous}</numerusform>
            </translation>
        </message>
        <message>
            <source>{up}, {down} fall</source>
            <translation>{up}, nedåt: {down}</translation>
        </message>
        <message numerus="yes">
            <source>%n themes fall significantly since {previous}</source>
            <translation>
                <numerusform>%n tema sjunker signifikant sedan {previous}</numerusform>
                <numerusform>%n teman sjunker signifikant sedan {previous}</numerusform>
            </translation>
        </message>
        <message>
            <source>No theme moves significantly since {previous}</source>
            <translation>Inget tema ändras signifikant sedan {previous}</translation>
        </message>
        <message>
            <source>Ahead: {names}.</source>
            <translation>Före: {names}.</translation>
        </message>
        <message>
            <source>Behind: {names}.</source>
            <translation>Efter: {names}.</translation>
        </message>
        <message>
            <source>{theme}: {message}</source>
            <translation>{theme}: {message}</translation>
        </message>
        <message>
            <source>{question}, {points} above the market</source>
            <translation>{question}, {points} över marknaden</translation>
        </message>
        <message>
            <source>{question}, {points} below the market</source>
            <translation>{question}, {points} under marknaden</translation>
        </message>
        <message>
            <source>{points} above the market</source>
            <translation>{points} över marknaden</translation>
        </message>
        <message>
            <source>{points} below the market</source>
            <translation>{points} under marknaden</translation>
        </message>
        <message>
            <source>{points} more than in {previous}</source>
            <translation>{points} mer än {previous}</translation>
        </message>
        <message>
            <source>{points} less than in {previous}</source>
            <translation>{points} mindre än {previous}</translation>
        </message>
        <message>
            <source>significant</source>
            <translation>signifikant</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>inte signifikant</translation>
        </message>
        <message>
            <source>better than {share} of {vendors} vendors</source>
            <translation>bättre än {share} av {vendors} leverantörer</translation>
        </message>
        <message>
            <source>asked of half</source>
            <translation>ställd till hälften</translation>
        </message>
        <message>
            <source>positive answers</source>
            <comment>measure</comment>
            <translation>positiva svar</translation>
        </message>
        <message>
            <source>top answers</source>
            <comment>measure</comment>
            <translation>bästa svar</translation>
        </message>
        <message>
            <source>mean, 0 to 100</source>
            <comment>measure</comment>
            <translation>medel, 0 till 100</translation>
        </message>
        <message>
            <source>NPS</source>
            <comment>measure</comment>
            <translation>NPS</translation>
        </message>
        <message>
            <source>promoters, 9 and 10</source>
            <comment>measure</comment>
            <translation>ambassadörer, 9 och 10</translation>
        </message>
        <message>
            <source>passives, 7 and 8</source>
            <comment>measure</comment>
            <translation>passiva, 7 och 8</translation>
        </message>
        <message>
            <source>detractors, 0 to 6</source>
            <comment>measure</comment>
            <translation>kritiker, 0 till 6</translation>
        </message>
        <message>
            <source>customers expected lost</source>
            <comment>measure</comment>
            <translation>kunder som väntas gå förlorade</translation>
        </message>
        <message>
            <source>average</source>
            <comment>measure</comment>
            <translation>medelvärde</translation>
        </message>
        <message>
            <source>will leave</source>
            <comment>measure</comment>
            <translation>kommer att lämna</translation>
        </message>
        <message>
            <source>customers with a crisis</source>
            <comment>measure</comment>
            <translation>kunder med en kris</translation>
        </message>
        <message numerus="yes">
            <source>{value} points</source>
            <comment>a difference</comment>
            <translation>
                <numerusform>{value} punkt</numerusform>
                <numerusform>{value} punkter</numerusform>
            </translation>
        </message>
        <message>
            <source>The first campaign: there is no trend yet.</source>
            <translation>Första kampanjen: det finns ännu ingen trend.</translation>
        </message>
        <message>
            <source>each campaign with its 95% interval</source>
            <translation>varje kampanj med sitt intervall på 95 %</translation>
        </message>
        <message>
            <source>each campaign with its 95% interval; dotted: the market</source>
            <translation>varje kampanj med sitt 95 %-intervall; prickat: marknaden</translation>
        </message>
        <message>
            <source>dotted line: everybody; bold: significantly apart from the others</source>
            <translation>prickad linje: alla; fetstil: skiljer sig signifikant från de övriga</translation>
        </message>
        <message>
            <source>By segment</source>
            <translation>Per segment</translation>
        </message>
        <message numerus="yes">
            <source>and %n more value(s)</source>
            <comment>of a segment</comment>
            <translation>
                <numerusform>och %n värde till</numerusform>
                <numerusform>och %n värden till</numerusform>
            </translation>
        </message>
        <message>
            <source>Size of the customer</source>
            <translation>Kundens storlek</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bransch</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>protected</source>
            <comment>a segment</comment>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>{count} of {base}</source>
            <comment>answers, in place of a percentage</comment>
            <translation>{count} av {base}</translation>
        </message>
        <message>
            <source>Theme {number} · {name}</source>
            <translation>Tema {number} · {name}</translation>
        </message>
        <message>
            <source>Score, answers and figures</source>
            <translation>Poäng, svar och indikatorer</translation>
        </message>
        <message>
            <source>The label decision</source>
            <translation>Beslutet om kvalitetsmärket</translation>
        </message>
        <message>
            <source>continued</source>
            <comment>heading of a following page</comment>
            <translation>fortsättning</translation>
        </message>
        <message>
            <source>The label has not been decided yet</source>
            <translation>Kvalitetsmärket är ännu inte avgjort</translation>
        </message>
        <message>
            <source>The label is decided once, when fieldwork closes</source>
            <translation>Kvalitetsmärket avgörs en enda gång, när fältarbetet avslutas</translation>
        </message>
        <message numerus="yes">
            <source>Label awarded: all %n rules are fulfilled</source>
            <translation>
                <numerusform>Kvalitetsmärket tilldelas: regeln är uppfylld</numerusform>
                <numerusform>Kvalitetsmärket tilldelas: alla %n regler är uppfyllda</numerusform>
            </translation>
        </message>
        <message>
            <source>Label not demonstrated: {passed} of {rules} rules are fulfilled</source>
            <translation>Kraven för märket inte visade: {passed} av {rules} regler uppfyllda</translation>
        </message>
        <message>
            <source>The rules were registered and frozen on {date}.</source>
            <translation>Reglerna registrerades och låstes den {date}.</translation>
        </message>
        <message>
            <source>Nothing is computed and nothing projected before the decision.</source>
            <translation>Inget beräknas och ingen prognos görs före beslutet.</translation>
        </message>
        <message>
            <source>Decided once, after fieldwork was closed, on {date}.</source>
            <translation>Beslutet fattades en enda gång, efter fältarbetet, den {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n appeals have been recorded.</source>
            <translation>
                <numerusform>%n överklagande har registrerats.</numerusform>
                <numerusform>%n överklaganden har registrerats.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Inte avgjort</translation>
        </message>
        <message>
            <source>rules registered</source>
            <translation>regler registrerade</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Tilldelat</translation>
        </message>
        <message>
            <source>Not demonstrated</source>
            <translation>Inte visat</translation>
        </message>
        <message>
            <source>{passed} of {rules}</source>
            <translation>{passed} av {rules}</translation>
        </message>
        <message>
            <source>rules fulfilled</source>
            <translation>regler uppfyllda</translation>
        </message>
        <message>
            <source>rule, and what it asks for</source>
            <translation>regel, och vad den kräver</translation>
        </message>
        <message>
            <source>what is compared, against its limit</source>
            <translation>det jämförda, mot sin gräns</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>jämfört</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>gräns</translation>
        </message>
        <message>
            <source>by how much</source>
            <translation>marginal</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>Most rules compare the end of an interval: even if chance favoured the contented, the figure of the whole customer base is that good, with 95% confidence.</source>
            <translation>De flesta regler jämför änden av ett intervall: även om slumpen har gynnat de nöjda är siffran för hela kundbasen så bra, med 95 % säkerhet.</translation>
        </message>
        <message>
            <source>The ring is the figure of those interviewed, the disc is compared.</source>
            <translation>Ringen är de intervjuades siffra, punkten är den som jämförs.</translation>
        </message>
        <message>
            <source>Why a bound.</source>
            <translation>Varför en gräns.</translation>
        </message>
        <message>
            <source>Why once.</source>
            <translation>Varför en enda gång.</translation>
        </message>
        <message>
            <source>Of vendors exactly at the limit, 4 in 100 pass when the day was fixed beforehand; 16 in 100 if one may look after every interview and stop. So nothing is looked at before closing.</source>
            <translation>Av leverantörer precis vid gränsen klarar sig 4 av 100 om dagen är bestämd i förväg; 16 av 100 om man får titta efter varje intervju och sluta. Därför tittar ingen före avslutet.</translation>
        </message>
        <message>
            <source>Why never “failed”.</source>
            <translation>Varför aldrig ”underkänd”.</translation>
        </message>
        <message>
            <source>To show 70% with 120 of 400 customers interviewed, a vendor with truly 75% satisfied passes 36 times in 100, one with 80% 89 times. A rule not passed is not demonstrated, and not disproved.</source>
            <translation>För att visa 70 % med 120 av 400 kunder intervjuade lyckas en leverantör med verkligen 75 % nöjda 36 gånger av 100, en med 80 % 89 gånger. En regel som inte uppfylls är inte visad, men inte motbevisad.</translation>
        </message>
        <message>
            <source>The score is the mean of the questions below, each from 0 to 100.</source>
            <translation>Poängen är medelvärdet av frågorna nedan, var och en från 0 till 100.</translation>
        </message>
        <message>
            <source>Theme score</source>
            <translation>Temats poäng</translation>
        </message>
        <message>
            <source>0 to 100, interval at 95%</source>
            <translation>0 till 100, intervall 95 %</translation>
        </message>
        <message>
            <source>This theme has no question on a scale: no score.</source>
            <translation>Temat saknar frågor på en skala: ingen poäng.</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>a score</comment>
            <translation>av 100</translation>
        </message>
        <message>
            <source>since {previous}, {word}</source>
            <translation>sedan {previous}, {word}</translation>
        </message>
        <message>
            <source>from the market ({mean}), {word}</source>
            <translation>mot marknaden ({mean}), {word}</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>in % of the answers given; counts below 30 answers</source>
            <translation>i % av lämnade svar; antal under 30 svar</translation>
        </message>
        <message>
            <source>questions in the survey’s own words, untranslated</source>
            <translation>frågor med enkätens egna ord, ej översatta</translation>
        </message>
        <message>
            <source>The answers, question by question</source>
            <translation>Svaren, fråga för fråga</translation>
        </message>
        <message>
            <source>market, positive answers</source>
            <translation>marknaden, positiva svar</translation>
        </message>
        <message>
            <source>several answers possible</source>
            <translation>flera svar möjliga</translation>
        </message>
        <message>
            <source>one answer</source>
            <translation>ett svar</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>frågan ställdes inte</translation>
        </message>
        <message>
            <source>mean {value} of 100</source>
            <translation>medel {value} av 100</translation>
        </message>
        <message>
            <source>The figures</source>
            <translation>Indikatorerna</translation>
        </message>
        <message>
            <source>interval at 95%, differences in points</source>
            <translation>intervall 95 %, skillnader i punkter</translation>
        </message>
        <message>
            <source>The score since {first}</source>
            <translation>Poängen sedan {first}</translation>
        </message>
        <message>
            <source>Each point is a campaign with its 95% interval. The axis shows the whole scale: a steep line is a real slope.</source>
            <translation>Varje punkt är en kampanj med sitt intervall på 95 %. Axeln visar hela skalan: en brant linje är en verklig lutning.</translation>
        </message>
        <message>
            <source>0 to 100</source>
            <translation>0 till 100</translation>
        </message>
        <message>
            <source>score 0 to 100; questions: positive answers, same scale</source>
            <translation>poäng 0 till 100; frågor: positiva svar, samma skala</translation>
        </message>
        <message>
            <source>Score and questions since {first}</source>
            <translation>Poäng och frågor sedan {first}</translation>
        </message>
        <message>
            <source>positive answers, same scale</source>
            <translation>positiva svar, samma skala</translation>
        </message>
        <message>
            <source>The questions since {first}</source>
            <translation>Frågorna sedan {first}</translation>
        </message>
        <message>
            <source>Analyst’s comment</source>
            <translation>Analytikerns kommentar</translation>
        </message>
        <message>
            <source>one answer only</source>
            <translation>bara ett svar</translation>
        </message>
        <message>
            <source>nobody gave an opinion</source>
            <translation>ingen har svarat med en åsikt</translation>
        </message>
        <message numerus="yes">
            <source>protected: it would reveal fewer than %n answers</source>
            <translation>
                <numerusform>skyddat: skulle avslöja färre än %n svar</numerusform>
                <numerusform>skyddat: skulle avslöja färre än %n svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>protected: fewer than %n answers</source>
            <translation>
                <numerusform>skyddat: färre än %n svar</numerusform>
                <numerusform>skyddat: färre än %n svar</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <comment>end of a list</comment>
            <translation>{names} och {last}</translation>
        </message>
        <message>
            <source>Dashboard {vendor} {year}</source>
            <translation>Översikt {vendor} {year}</translation>
        </message>
        <message>
            <source>Customer audit of the installed base</source>
            <translation>Granskning av kundbasen, gjord av kunderna</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Övriga frågor</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Alla indikatorer</translation>
        </message>
        <message>
            <source>Appendix</source>
            <translation>Bilaga</translation>
        </message>
        <message>
            <source>With interval at 95%, answers used, and differences in points.</source>
            <translation>Med intervall på 95 %, använda svar och skillnader i punkter.</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>intervall 95 %</translation>
        </message>
        <message>
            <source>market, mean</source>
            <translation>marknaden, medel</translation>
        </message>
        <message>
            <source>market, middle half of the vendors</source>
            <translation>marknaden, mittersta hälften</translation>
        </message>
        <message>
            <source>gap to market</source>
            <translation>skillnad</translation>
        </message>
        <message>
            <source>market</source>
            <translation>marknad</translation>
        </message>
        <message>
            <source>since {previous}</source>
            <translation>sedan {previous}</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervall</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indikator</translation>
        </message>
        <message>
            <source>significantly better</source>
            <translation>signifikant bättre</translation>
        </message>
        <message>
            <source>significantly worse</source>
            <translation>signifikant sämre</translation>
        </message>
        <message>
            <source>Contents and reading guide</source>
            <translation>Innehåll och läsanvisning</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>{vendor}, campaign {year}</source>
            <translation>{vendor}, kampanj {year}</translation>
        </message>
        <message>
            <source>Reading guide</source>
            <translation>Läsanvisning</translation>
        </message>
        <message>
            <source>Example: {value}, interval {interval}</source>
            <translation>Exempel: {value}, intervall {interval}</translation>
        </message>
        <message>
            <source>Disc and bar.</source>
            <translation>Cirkel och streck.</translation>
        </message>
        <message>
            <source>The disc is this campaign, the bar its 95% interval: the range in which the figure would lie had every customer answered.</source>
            <translation>Cirkeln är den här kampanjen, strecket dess 95 %-intervall: där siffran skulle ligga om alla kunder hade svarat.</translation>
        </message>
        <message>
            <source>n.</source>
            <translation>n.</translation>
        </message>
        <message>
            <source>The answers that a figure rests on. Those who do not know or refuse do not enter it and are counted apart. Below 30 answers, numbers stand in place of percentages.</source>
            <translation>De svar som en siffra vilar på. De som inte vet eller avstår räknas inte med utan redovisas för sig. Under 30 svar står antal i stället för procent.</translation>
        </message>
        <message>
            <source>Square and arrow.</source>
            <translation>Kvadrat och pil.</translation>
        </message>
        <message>
            <source>The hollow square is {previous}. An arrow gives the direction of the change; the word says whether chance could explain it.</source>
            <translation>Den tomma kvadraten är {previous}. En pil visar åt vilket håll det går; ordet säger om slumpen kan förklara det.</translation>
        </message>
        <message>
            <source>Diamond and dots.</source>
            <translation>Romb och prickar.</translation>
        </message>
        <message>
            <source>The market: the mean of {vendors} comparable vendors; the pale band holds the middle half of them.</source>
            <translation>Marknaden: medelvärdet av {vendors} jämförbara leverantörer; det bleka bandet rymmer den mittersta hälften.</translation>
        </message>
        <message>
            <source>Significant.</source>
            <translation>Signifikant.</translation>
        </message>
        <message>
            <source>Chance alone would rarely give such a difference; tested over all figures together. A disc marks the better, a square the worse.</source>
            <translation>Slumpen ensam ger sällan en så stor skillnad; prövad för alla siffror tillsammans. En cirkel visar bättre, en kvadrat sämre.</translation>
        </message>
        <message>
            <source>Protected.</source>
            <translation>Skyddat.</translation>
        </message>
        <message>
            <source>A grey bar hides what fewer than {limit} answers would give away, and what would let it be calculated.</source>
            <translation>Ett grått fält döljer det som färre än {limit} svar skulle avslöja, och det som gör att det kan räknas fram.</translation>
        </message>
        <message>
            <source>Questions.</source>
            <translation>Frågor.</translation>
        </message>
        <message>
            <source>This survey’s questions are quoted in its own words: they have not been translated.</source>
            <translation>Enkätens frågor återges med dess egna ord: de är inte översatta.</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Omslag</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Konfidentiellt</translation>
        </message>
        <message>
            <source>Dashboard of the installed base</source>
            <translation>Översikt över kundbasen</translation>
        </message>
        <message>
            <source>Campaign {year}</source>
            <translation>Kampanj {year}</translation>
        </message>
        <message>
            <source>On the cover: the themes of {year} (solid)</source>
            <translation>På omslaget: temana {year} (heldraget)</translation>
        </message>
        <message>
            <source>, of {previous} (dashes)</source>
            <translation>, {previous} (streckat)</translation>
        </message>
        <message>
            <source>, of the market (dots)</source>
            <translation>, marknaden (prickat)</translation>
        </message>
        <message>
            <source>Fictitious vendor and data</source>
            <translation>Påhittad leverantör och påhittade uppgifter</translation>
        </message>
        <message>
            <source>Integrator of {solution}</source>
            <translation>Integratör av {solution}</translation>
        </message>
        <message>
            <source>Publisher of {solution}</source>
            <translation>Programvaruföretaget bakom {solution}</translation>
        </message>
        <message>
            <source>{complete} of {population} customers</source>
            <translation>{complete} av {population} kunder</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Intervjuer</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <comment>two dates</comment>
            <translation>{begin} till {end}</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Fältarbete</translation>
        </message>
        <message>
            <source>open since {begin}</source>
            <translation>pågår sedan {begin}</translation>
        </message>
        <message>
            <source>{vendors} vendors, release {release}</source>
            <translation>{vendors} leverantörer, utgåva {release}</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Levererad</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Nyckeltal</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>I korthet</translation>
        </message>
        <message>
            <source>Expected lost in 5 years</source>
            <translation>Väntas gå förlorade på 5 år</translation>
        </message>
        <message>
            <source>customers lost in 3 years, less is better</source>
            <translation>kunder förlorade på 3 år, lägre är bättre</translation>
        </message>
        <message>
            <source>Score-Churn</source>
            <translation>Score-Churn</translation>
        </message>
        <message>
            <source>Certainly stay 3 years</source>
            <translation>Stannar helt säkert 3 år</translation>
        </message>
        <message>
            <source>Intend to stay 5 years</source>
            <translation>Tänker stanna 5 år</translation>
        </message>
        <message>
            <source>Certainly stay 5 years</source>
            <translation>Stannar helt säkert 5 år</translation>
        </message>
        <message>
            <source>intend to stay 3 years</source>
            <translation>tänker stanna 3 år</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Lojalitet</translation>
        </message>
        <message>
            <source>Crises resolved</source>
            <translation>Lösta kriser</translation>
        </message>
        <message>
            <source>Crises well handled</source>
            <translation>Väl hanterade kriser</translation>
        </message>
        <message>
            <source>Confident should one come</source>
            <translation>Förtroende vid en kris</translation>
        </message>
        <message>
            <source>a crisis in 12 months, less is better</source>
            <translation>en kris på 12 månader, lägre är bättre</translation>
        </message>
        <message>
            <source>Score-Crisis</source>
            <translation>Score-Crisis</translation>
        </message>
        <message>
            <source>Promoters, 9 and 10</source>
            <translation>Ambassadörer, 9 och 10</translation>
        </message>
        <message>
            <source>Detractors, 0 to 6</source>
            <translation>Kritiker, 0 till 6</translation>
        </message>
        <message>
            <source>Capacity to recommend, of 100</source>
            <translation>Förmåga att rekommendera, av 100</translation>
        </message>
        <message>
            <source>NPS®</source>
            <translation>NPS®</translation>
        </message>
        <message>
            <source>promoters minus detractors</source>
            <translation>ambassadörer minus kritiker</translation>
        </message>
        <message>
            <source>Right choice, with hindsight</source>
            <translation>Rätt val, i efterhand</translation>
        </message>
        <message>
            <source>Satisfied with the product</source>
            <translation>Nöjda med produkten</translation>
        </message>
        <message>
            <source>Satisfied with the services</source>
            <translation>Nöjda med tjänsterna</translation>
        </message>
        <message>
            <source>fairly and very satisfied</source>
            <translation>ganska och mycket nöjda</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Nöjdhet</translation>
        </message>
        <message>
            <source>theme score, 0 to 100</source>
            <translation>temats poäng, 0 till 100</translation>
        </message>
        <message numerus="yes">
            <source>%n do not know</source>
            <translation>
                <numerusform>%n vet inte</numerusform>
                <numerusform>%n vet inte</numerusform>
            </translation>
        </message>
        <message>
            <source>With the undecided</source>
            <translation>Med de osäkra</translation>
        </message>
        <message>
            <source>By the scale of intentions</source>
            <translation>Enligt avsiktsskalan</translation>
        </message>
        <message>
            <source>Customer KPIs and action plan</source>
            <translation>Kund-KPI:er och handlingsplan</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>what it is</source>
            <translation>vad det är</translation>
        </message>
        <message>
            <source>this campaign</source>
            <translation>den här kampanjen</translation>
        </message>
        <message>
            <source>the data it takes</source>
            <translation>data som krävs</translation>
        </message>
        <message>
            <source>From the interviews</source>
            <translation>Ur intervjuerna</translation>
        </message>
        <message>
            <source>From operations: empty</source>
            <translation>Ur driften: tomt</translation>
        </message>
        <message>
            <source>no operational data so far</source>
            <translation>ännu inga driftdata</translation>
        </message>
        <message>
            <source>Action plan: empty</source>
            <translation>Handlingsplan: tom</translation>
        </message>
        <message>
            <source>What customers say stands beside what they do as soon as operational data are there.</source>
            <translation>Vad kunderna säger ställs bredvid vad de gör så snart det finns driftdata.</translation>
        </message>
        <message>
            <source>CSAT</source>
            <translation>CSAT</translation>
        </message>
        <message>
            <source>Share of customers fairly or very satisfied</source>
            <translation>Andel ganska eller mycket nöjda kunder</translation>
        </message>
        <message>
            <source>CES</source>
            <translation>CES</translation>
        </message>
        <message>
            <source>Ease of getting a request handled, 1 to 7: share of 5 to 7, and mean</source>
            <translation>Hur lätt det är att få ett ärende hanterat, 1 till 7: andel 5 till 7, och medelvärde</translation>
        </message>
        <message>
            <source>Likelihood to recommend</source>
            <translation>Benägenhet att rekommendera</translation>
        </message>
        <message>
            <source>NPS®: promoters minus detractors</source>
            <translation>NPS®: ambassadörer minus kritiker</translation>
        </message>
        <message>
            <source>Retention, stated</source>
            <translation>Kundbehållning, uttalad</translation>
        </message>
        <message>
            <source>Share of customers expected to stay 3 years, by what they intend</source>
            <translation>Andel kunder som väntas stanna 3 år, enligt vad de avser</translation>
        </message>
        <message>
            <source>not asked in this questionnaire</source>
            <translation>frågas inte i det här formuläret</translation>
        </message>
        <message>
            <source>indicative</source>
            <translation>vägledande</translation>
        </message>
        <message>
            <source>{share}; mean {mean} of 7</source>
            <translation>{share}; medelvärde {mean} av 7</translation>
        </message>
        <message>
            <source>Adoption</source>
            <translation>Användning</translation>
        </message>
        <message>
            <source>Users active in the month over users licensed</source>
            <translation>Användare aktiva under månaden av användare med licens</translation>
        </message>
        <message>
            <source>active and licensed users of each customer</source>
            <translation>aktiva och licensierade användare hos varje kund</translation>
        </message>
        <message>
            <source>Time to value</source>
            <translation>Tid till nytta</translation>
        </message>
        <message>
            <source>Median days from signing to first use in earnest</source>
            <translation>Medianantal dagar från avtal till första skarpa användning</translation>
        </message>
        <message>
            <source>day of signing and day of first use; customers not there yet count as waiting</source>
            <translation>avtalsdag och dag för första användning; kunder som inte är där än räknas som väntande</translation>
        </message>
        <message>
            <source>Resolution time</source>
            <translation>Lösningstid</translation>
        </message>
        <message>
            <source>Median and ninth decile of the time that a request takes</source>
            <translation>Median och nionde decil av tiden som ett ärende tar</translation>
        </message>
        <message>
            <source>opening and closing of every support request</source>
            <translation>när varje supportärende öppnades och stängdes</translation>
        </message>
        <message>
            <source>Retention, observed</source>
            <translation>Kundbehållning, observerad</translation>
        </message>
        <message>
            <source>Customers at the end without new ones, over those at the start</source>
            <translation>Kunder vid årets slut utom nya, av dem vid årets början</translation>
        </message>
        <message>
            <source>customers at the start and at the end of the year, new ones apart</source>
            <translation>kunder vid årets början och slut, nya för sig</translation>
        </message>
        <message>
            <source>Lifetime value</source>
            <translation>Livstidsvärde</translation>
        </message>
        <message>
            <source>Margin of a customer over all years to come, discounted</source>
            <translation>En kunds marginal över alla kommande år, diskonterad</translation>
        </message>
        <message>
            <source>yearly margin of each customer, retention observed, discount rate</source>
            <translation>varje kunds årliga marginal, observerad kundbehållning, diskonteringsränta</translation>
        </message>
        <message>
            <source>Health bands</source>
            <translation>Hälsonivåer</translation>
        </message>
        <message>
            <source>Healthy, at risk, unhealthy: a weighted score of 0 to 100</source>
            <translation>Frisk, i riskzonen, sjuk: ett vägt mått från 0 till 100</translation>
        </message>
        <message>
            <source>usage, engagement, support requests and late payments of each customer</source>
            <translation>användning, engagemang, supportärenden och sena betalningar hos varje kund</translation>
        </message>
        <message>
            <source>No action has been entered for this campaign. A plan names for every lever the indicator it is to move, who is responsible, until when, how far it has come, and what became of last year’s. The levers to choose from are ranked on the page on importance and performance.</source>
            <translation>Ingen åtgärd har lagts in för den här kampanjen. En plan anger för varje åtgärd vilken indikator som ska påverkas, vem som ansvarar, till när, hur långt den har kommit och vad det blev av förra årets. De möjliga åtgärdsområdena är rangordnade på sidan om betydelse och prestation.</translation>
        </message>
        <message>
            <source>market {value}</source>
            <translation>marknad {value}</translation>
        </message>
        <message>
            <source>{previous}: {value}</source>
            <translation>{previous}: {value}</translation>
        </message>
        <message>
            <source>{name}: {points} more than in {previous}</source>
            <translation>{name}: {points} mer än {previous}</translation>
        </message>
        <message>
            <source>{name}: {points} less than in {previous}</source>
            <translation>{name}: {points} mindre än {previous}</translation>
        </message>
        <message numerus="yes">
            <source>The %n key figures of the campaign</source>
            <translation>
                <numerusform>Kampanjens nyckeltal</numerusform>
                <numerusform>Kampanjens %n nyckeltal</numerusform>
            </translation>
        </message>
        <message>
            <source>Each figure with its 95% interval and the answers it rests on.</source>
            <translation>Varje siffra med sitt intervall på 95 % och de svar den vilar på.</translation>
        </message>
        <message>
            <source>No key figure moves significantly since {previous}.</source>
            <translation>Inget nyckeltal ändras signifikant sedan {previous}.</translation>
        </message>
        <message>
            <source>All key figures move significantly since {previous}.</source>
            <translation>Alla nyckeltal ändras signifikant sedan {previous}.</translation>
        </message>
        <message>
            <source>Within the margin of error since {previous}: {names}.</source>
            <translation>Inom felmarginalen sedan {previous}: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>The radar of the %n themes</source>
            <translation>
                <numerusform>Radarn för temat</numerusform>
                <numerusform>Radarn för de %n temana</numerusform>
            </translation>
        </message>
        <message>
            <source>differences in points</source>
            <translation>skillnader i punkter</translation>
        </message>
        <message>
            <source>Gap to the market, in points</source>
            <translation>Skillnad mot marknaden, i punkter</translation>
        </message>
        <message>
            <source>Change since {previous}, in points</source>
            <translation>Förändring sedan {previous}, i punkter</translation>
        </message>
        <message>
            <source>solid: significant</source>
            <translation>fylld: signifikant</translation>
        </message>
        <message>
            <source>The analyst’s reading</source>
            <translation>Analytikerns tolkning</translation>
        </message>
        <message>
            <source>Open ring: a theme that is protected or without answers.</source>
            <translation>Öppen ring: tema som är skyddat eller saknar svar.</translation>
        </message>
        <message>
            <source>Crossed ring: too few vendors for a benchmark.</source>
            <translation>Överkorsad ring: för få leverantörer för en benchmark.</translation>
        </message>
        <message>
            <source>Crossed square: no value in {previous}.</source>
            <translation>Överkorsad kvadrat: inget värde {previous}.</translation>
        </message>
        <message>
            <source>{names} score highest, {first} and {second} of 100.</source>
            <translation>{names} har högst poäng, {first} och {second} av 100.</translation>
        </message>
        <message>
            <source>Strongest.</source>
            <translation>Starkast.</translation>
        </message>
        <message>
            <source>{names} score lowest, {first} and {second} of 100.</source>
            <translation>{names} har lägst poäng, {first} och {second} av 100.</translation>
        </message>
        <message>
            <source>Weakest.</source>
            <translation>Svagast.</translation>
        </message>
        <message>
            <source>Up: {names}.</source>
            <translation>Upp: {names}.</translation>
        </message>
        <message>
            <source>Down: {names}.</source>
            <translation>Ned: {names}.</translation>
        </message>
        <message>
            <source>Movement.</source>
            <translation>Förändring.</translation>
        </message>
        <message numerus="yes">
            <source>%n themes are not shown, to protect those who answered or for want of answers.</source>
            <translation>
                <numerusform>%n tema visas inte, för att skydda dem som svarat eller i brist på svar.</numerusform>
                <numerusform>%n teman visas inte, för att skydda dem som svarat eller i brist på svar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hidden.</source>
            <translation>Visas inte.</translation>
        </message>
        <message>
            <source>Sample and method</source>
            <translation>Urval och metod</translation>
        </message>
        <message>
            <source>From the customers to the interviews</source>
            <translation>Från kunderna till intervjuerna</translation>
        </message>
        <message numerus="yes">
            <source>%n interviews</source>
            <translation>
                <numerusform>%n intervju</numerusform>
                <numerusform>%n intervjuer</numerusform>
            </translation>
        </message>
        <message>
            <source>{interviews} of {population} customers</source>
            <translation>{interviews} av {population} kunder</translation>
        </message>
        <message>
            <source>{interviews}: right to within {margin} points</source>
            <translation>{interviews}: rätt på {margin} punkter när</translation>
        </message>
        <message>
            <source>{share} of the sample answered in full</source>
            <translation>{share} av urvalet har svarat fullständigt</translation>
        </message>
        <message>
            <source>{share} of the {count} eligible customers drawn answered in full</source>
            <translation>{share} av de {count} dragna kunder som kan ingå har svarat fullständigt</translation>
        </message>
        <message numerus="yes">
            <source>%n interviews are partial</source>
            <translation>
                <numerusform>%n intervju är ofullständig</numerusform>
                <numerusform>%n intervjuer är ofullständiga</numerusform>
            </translation>
        </message>
        <message>
            <source>fieldwork is still open</source>
            <translation>fältarbetet pågår ännu</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>drawn at random</source>
            <translation>slumpvis dragna</translation>
        </message>
        <message>
            <source>Drawn sample</source>
            <translation>Draget urval</translation>
        </message>
        <message>
            <source>{share} of the sample</source>
            <translation>{share} av urvalet</translation>
        </message>
        <message>
            <source>{share} of {count} eligible</source>
            <translation>{share} av {count} som kan ingå</translation>
        </message>
        <message>
            <source>closing rule {share} ({interviews} interviews)</source>
            <comment>a bar's note</comment>
            <translation>gräns för avslut {share} ({interviews} intervjuer)</translation>
        </message>
        <message>
            <source>Complete interviews</source>
            <translation>Fullständiga intervjuer</translation>
        </message>
        <message>
            <source>Precision of a share</source>
            <translation>En andels precision</translation>
        </message>
        <message>
            <source>± points at 95%, at worst</source>
            <translation>± punkter vid 95 %, som sämst</translation>
        </message>
        <message>
            <source>Too few interviews for a margin of error.</source>
            <translation>För få intervjuer för en felmarginal.</translation>
        </message>
        <message>
            <source>Solid: this customer base. Dashed: were it infinite. Interviews across.</source>
            <translation>Heldraget: den här kundbasen. Streckat: om den vore oändlig. Vågrätt: intervjuer.</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Frågeformulär</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Frågor</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>pågår ännu</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Partial interviews</source>
            <translation>Ofullständiga intervjuer</translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <comment>limit of protection</comment>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell under</source>
            <translation>Ingen cell under</translation>
        </message>
        <message>
            <source>Intervals.</source>
            <translation>Intervall.</translation>
        </message>
        <message>
            <source>Shares: Wilson at 95%, corrected for the finite customer base; exact hypergeometric below 30 answers. Means: Student. NPS: adjusted Wald.</source>
            <translation>Andelar: Wilson vid 95 %, korrigerat för den ändliga kundbasen; exakt hypergeometriskt under 30 svar. Medelvärden: Student. NPS: justerat Wald.</translation>
        </message>
        <message>
            <source>Theme scores.</source>
            <translation>Temapoäng.</translation>
        </message>
        <message>
            <source>Each answer is placed on 0 to 100; a customer counts in a theme who answered at least half of its questions.</source>
            <translation>Varje svar placeras på 0 till 100; en kund räknas i ett tema om minst hälften av frågorna är besvarade.</translation>
        </message>
        <message>
            <source>Who counts.</source>
            <translation>Vem som räknas.</translation>
        </message>
        <message>
            <source>One respondent for each customer. Do not know, refused, not applicable and not asked are told apart and never counted as answers.</source>
            <translation>En svarande per kund. Vet inte, avböjt, ej tillämpligt och ej ställd hålls isär och räknas aldrig som svar.</translation>
        </message>
        <message>
            <source>Weighting.</source>
            <translation>Viktning.</translation>
        </message>
        <message>
            <source>Change.</source>
            <translation>Förändring.</translation>
        </message>
        <message>
            <source>The test between two campaigns allows for customers who answered in both. At most one in ten of the changes called significant is chance.</source>
            <translation>Testet mellan två kampanjer tar hänsyn till kunder som svarat i båda. Högst en av tio förändringar som kallas signifikanta är slump.</translation>
        </message>
        <message>
            <source>{vendors} vendors of release {release}. Fewer than five vendors give no benchmark.</source>
            <translation>{vendors} leverantörer i utgåva {release}. Färre än fem leverantörer ger ingen benchmark.</translation>
        </message>
        <message>
            <source>This release is out of date.</source>
            <translation>Utgåvan är inaktuell.</translation>
        </message>
        <message>
            <source>Market.</source>
            <translation>Marknad.</translation>
        </message>
        <message>
            <source>Cells under {limit} answers are hidden, and so are those that would reveal them.</source>
            <translation>Celler under {limit} svar döljs, liksom de som skulle avslöja dem.</translation>
        </message>
        <message>
            <source>Figures on confidential questions stand as delivered on {date}: with fewer than {limit} respondents more, a comparison of the two documents would show what those answered.</source>
            <translation>Siffrorna för konfidentiella frågor står kvar som de levererades {date}: med färre än {limit} fler svarande skulle en jämförelse av de två dokumenten visa vad de svarade.</translation>
        </message>
        <message>
            <source>Expected churn is rounded so far that nobody can work out how the few answered who are hidden.</source>
            <translation>Väntad churn är så avrundad att ingen kan räkna ut hur de få som döljs svarade.</translation>
        </message>
        <message>
            <source>Protection.</source>
            <translation>Skydd.</translation>
        </message>
        <message>
            <source>In the customers’ words</source>
            <translation>Med kundernas ord</translation>
        </message>
        <message>
            <source>Comments that respondents let be passed on, each read before release: without names unless agreed, in random order.</source>
            <translation>Kommentarer som de svarande låter oss föra vidare, var och en läst innan den publicerades: utan namn om inget annat är avtalat, i slumpvis ordning.</translation>
        </message>
        <message>
            <source>Verbatims</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>{released} released of {said} comments</source>
            <translation>{released} av {said} kommentarer publicerade</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n kommentar</numerusform>
                <numerusform>%n kommentarer</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer than ten respondents said something: no comment is shown.</source>
            <translation>Färre än tio svarande har sagt något: ingen kommentar visas.</translation>
        </message>
        <message>
            <source>No respondent has agreed to a comment being passed on.</source>
            <translation>Ingen svarande har gått med på att en kommentar förs vidare.</translation>
        </message>
        <message>
            <source>No comment has been released yet.</source>
            <translation>Ingen kommentar har publicerats än.</translation>
        </message>
        <message>
            <source>Translation: {text}</source>
            <translation>Översättning: {text}</translation>
        </message>
        <message>
            <source>Crises in depth</source>
            <translation>Kriser på djupet</translation>
        </message>
        <message>
            <source>A crisis is a problem that disrupted the customer’s business in the past 12 months.</source>
            <translation>En kris är ett problem som har stört kundens verksamhet under de senaste 12 månaderna.</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} more than in {previous}</source>
            <translation>Kunder med en kris: {points} mer än {previous}</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} less than in {previous}</source>
            <translation>Kunder med en kris: {points} mindre än {previous}</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} above the market</source>
            <translation>Kunder med en kris: {points} över marknaden</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} below the market</source>
            <translation>Kunder med en kris: {points} under marknaden</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Hur ofta</translation>
        </message>
        <message>
            <source>The number of crises is not known.</source>
            <translation>Antalet kriser är inte känt.</translation>
        </message>
        <message numerus="yes">
            <source>%n crises in all</source>
            <translation>
                <numerusform>%n kris totalt</numerusform>
                <numerusform>%n kriser totalt</numerusform>
            </translation>
        </message>
        <message>
            <source>crises per customer and year; exact interval of Garwood at 95%</source>
            <translation>kriser per kund och år; Garwoods exakta 95 %-intervall</translation>
        </message>
        <message>
            <source>Share of customers with a crisis</source>
            <translation>Andel kunder med en kris</translation>
        </message>
        <message>
            <source>The last one: fully resolved</source>
            <translation>Den senaste: helt löst</translation>
        </message>
        <message>
            <source>The last one: resolved, fully or partly</source>
            <translation>Den senaste: löst, helt eller delvis</translation>
        </message>
        <message>
            <source>The last one: handled well</source>
            <translation>Den senaste: väl hanterad</translation>
        </message>
        <message>
            <source>The next: the vendor is able to handle it</source>
            <translation>Nästa: leverantören kan hantera den</translation>
        </message>
        <message>
            <source>The next: faced with confidence</source>
            <translation>Nästa: möts med förtroende</translation>
        </message>
        <message>
            <source>share of customers, interval at 95%</source>
            <translation>andel kunder, 95 %-intervall</translation>
        </message>
        <message>
            <source>share of customers, interval at 95%; hollow: {previous}</source>
            <translation>andel kunder, 95 %-intervall; ofyllt: {previous}</translation>
        </message>
        <message>
            <source>The last crisis, and the next</source>
            <translation>Den senaste krisen, och nästa</translation>
        </message>
        <message>
            <source>Look at n.</source>
            <translation>Se på n.</translation>
        </message>
        <message>
            <source>How the last crisis went is told only by those who had one.</source>
            <translation>Hur den senaste krisen gick berättar bara de som har haft någon.</translation>
        </message>
        <message>
            <source>Share and frequency.</source>
            <translation>Andel och frekvens.</translation>
        </message>
        <message>
            <source>The share counts customers, the frequency counts crises: one customer may have several.</source>
            <translation>Andelen räknar kunder, frekvensen räknar kriser: en kund kan ha flera.</translation>
        </message>
        <message>
            <source>Segments.</source>
            <translation>Segment.</translation>
        </message>
        <message>
            <source>Each is tested against all the others; at most one in ten called significant is chance.</source>
            <translation>Varje segment prövas mot alla övriga; högst en av tio skillnader som kallas signifikanta är slump.</translation>
        </message>
        <message>
            <source>Importance and performance</source>
            <translation>Betydelse och prestation</translation>
        </message>
        <message>
            <source>No drivers were computed for this document.</source>
            <translation>Inga drivkrafter har beräknats för det här dokumentet.</translation>
        </message>
        <message>
            <source>The levers, in order</source>
            <translation>Åtgärdsområdena, i ordning</translation>
        </message>
        <message>
            <source>Theme by theme</source>
            <translation>Tema för tema</translation>
        </message>
        <message>
            <source>Act first: {themes}</source>
            <comment>important and scoring low</comment>
            <translation>Agera först: {themes}</translation>
        </message>
        <message>
            <source>Each theme alone beside “{question}”: with {n} of the {needed} respondents it takes, they cannot be weighed against each other.</source>
            <translation>Varje tema för sig mot ”{question}”: med {n} av de {needed} svarande som krävs kan de inte vägas mot varandra.</translation>
        </message>
        <message>
            <source>Nobody answered the question whose drivers are looked for.</source>
            <translation>Ingen har svarat på frågan vars drivkrafter söks.</translation>
        </message>
        <message>
            <source>This questionnaire has no question on recommendation or satisfaction.</source>
            <translation>Det här formuläret har ingen fråga om rekommendation eller nöjdhet.</translation>
        </message>
        <message>
            <source>Everybody gave the same answer: nothing can go with it.</source>
            <translation>Alla gav samma svar: ingenting kan samvariera med det.</translation>
        </message>
        <message>
            <source>No theme has a score that varies.</source>
            <translation>Inget tema har en poäng som varierar.</translation>
        </message>
        <message>
            <source>Act first</source>
            <comment>corner of the quadrant</comment>
            <translation>Agera först</translation>
        </message>
        <message>
            <source>Preserve</source>
            <comment>corner of the quadrant</comment>
            <translation>Bevara</translation>
        </message>
        <message>
            <source>Watch</source>
            <comment>corner of the quadrant</comment>
            <translation>Bevaka</translation>
        </message>
        <message>
            <source>Maintain</source>
            <comment>corner of the quadrant</comment>
            <translation>Underhåll</translation>
        </message>
        <message>
            <source>importance: share of what the themes explain</source>
            <translation>betydelse: andel av det som temana förklarar</translation>
        </message>
        <message>
            <source>performance, 0 to 100</source>
            <translation>prestation, 0 till 100</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>säkert placerat</translation>
        </message>
        <message>
            <source>undetermined: its interval touches a line</source>
            <translation>obestämt: intervallet rör en linje</translation>
        </message>
        <message>
            <source>association, not cause</source>
            <translation>samband, inte orsak</translation>
        </message>
        <message>
            <source>Rank correlation, −1 to 1</source>
            <translation>Rangkorrelation, −1 till 1</translation>
        </message>
        <message>
            <source>What goes together need not be cause and effect: a lever is a place to look first.</source>
            <translation>Det som följs åt är inte nödvändigtvis orsak och verkan: ett åtgärdsområde är ett ställe att börja titta på.</translation>
        </message>
        <message>
            <source>interval at 95%</source>
            <translation>95 %-intervall</translation>
        </message>
        <message>
            <source>To the right, what goes with “{question}”; below, what scores lower. The tinted corner first.</source>
            <translation>Till höger det som följer ”{question}”; nedtill det som får lägre poäng. Det tonade hörnet först.</translation>
        </message>
        <message>
            <source>rank correlation of each theme alone</source>
            <translation>rangkorrelation för varje tema för sig</translation>
        </message>
        <message>
            <source>place: first and last in 95% of the resamples</source>
            <translation>plats: första och sista i 95 % av omdragningarna</translation>
        </message>
        <message>
            <source>score {year}</source>
            <translation>poäng {year}</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>rank correlation</source>
            <translation>rangkorrelation</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plats</translation>
        </message>
        <message>
            <source>importance</source>
            <translation>betydelse</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>bedömning</translation>
        </message>
        <message>
            <source>act first</source>
            <comment>verdict</comment>
            <translation>agera först</translation>
        </message>
        <message>
            <source>preserve</source>
            <comment>verdict</comment>
            <translation>bevara</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>verdict</comment>
            <translation>bevaka</translation>
        </message>
        <message>
            <source>maintain</source>
            <comment>verdict</comment>
            <translation>underhåll</translation>
        </message>
        <message>
            <source>undetermined</source>
            <comment>verdict</comment>
            <translation>obestämt</translation>
        </message>
        <message>
            <source>Association, not cause.</source>
            <translation>Samband, inte orsak.</translation>
        </message>
        <message>
            <source>Together the themes explain {share} of the differences between customers.</source>
            <translation>Tillsammans förklarar temana {share} av skillnaderna mellan kunder.</translation>
        </message>
        <message>
            <source>Explained.</source>
            <translation>Förklarat.</translation>
        </message>
        <message>
            <source>Themes whose places overlap cannot be told apart: of {count} resamples, 95% place a theme between the two.</source>
            <translation>Teman vars platser överlappar går inte att skilja åt: av {count} omdragningar placerar 95 % ett tema mellan de två.</translation>
        </message>
        <message>
            <source>How sure the order is.</source>
            <translation>Hur säker ordningen är.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Utelämnade.</translation>
        </message>
        <message>
            <source>Themes that hold the question itself, confidential answers or questions asked of half: {themes}.</source>
            <translation>Teman som rymmer frågan själv, konfidentiella svar eller frågor som ställts till hälften: {themes}.</translation>
        </message>
        <message>
            <source>Without differences.</source>
            <translation>Utan skillnader.</translation>
        </message>
        <message>
            <source>Everybody scores the same: {themes}.</source>
            <translation>Alla har samma poäng: {themes}.</translation>
        </message>
        <message numerus="yes">
            <source>Every two themes are known together for %n respondent(s) or more.</source>
            <translation>
                <numerusform>Två teman är alltid kända tillsammans för minst %n svarande.</numerusform>
                <numerusform>Två teman är alltid kända tillsammans för minst %n svarande.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) answered on all of them.</source>
            <translation>
                <numerusform>%n svarande har svarat om alla.</numerusform>
                <numerusform>%n svarande har svarat om alla.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommendation in depth</source>
            <translation>Rekommendation på djupet</translation>
        </message>
        <message>
            <source>NPS® over the years</source>
            <translation>NPS® genom åren</translation>
        </message>
        <message>
            <source>Who recommends, in which segments, and whether customers know enough to do it.</source>
            <translation>Vilka som rekommenderar, i vilka segment, och om kunderna vet nog för att göra det.</translation>
        </message>
        <message>
            <source>NPS®: {points} more than in {previous}</source>
            <translation>NPS®: {points} mer än {previous}</translation>
        </message>
        <message>
            <source>NPS®: {points} less than in {previous}</source>
            <translation>NPS®: {points} mindre än {previous}</translation>
        </message>
        <message>
            <source>NPS®: {points} above the market</source>
            <translation>NPS®: {points} över marknaden</translation>
        </message>
        <message>
            <source>NPS®: {points} below the market</source>
            <translation>NPS®: {points} under marknaden</translation>
        </message>
        <message>
            <source>Who recommends</source>
            <translation>Vilka som rekommenderar</translation>
        </message>
        <message>
            <source>Passives, 7 and 8</source>
            <translation>Passiva, 7 och 8</translation>
        </message>
        <message>
            <source>NPS®: promoters minus detractors, interval at 95%</source>
            <translation>NPS®: ambassadörer minus kritiker, 95 %-intervall</translation>
        </message>
        <message>
            <source>who know it very well or fairly, or agree</source>
            <translation>som känner till det mycket eller ganska väl, eller håller med</translation>
        </message>
        <message>
            <source>capacity {score} of 100 ({interval}); who know it very well or fairly, or agree</source>
            <translation>kapacitet {score} av 100 ({interval}); som känner till det mycket eller ganska väl, eller håller med</translation>
        </message>
        <message>
            <source>Do they know enough to recommend?</source>
            <translation>Vet de nog för att rekommendera?</translation>
        </message>
        <message>
            <source>The balance.</source>
            <translation>Balansen.</translation>
        </message>
        <message>
            <source>The NPS® is no share: it runs from −100, all detractors, to +100, all promoters.</source>
            <translation>NPS® är ingen andel: det går från −100, alla kritiker, till +100, alla ambassadörer.</translation>
        </message>
        <message>
            <source>Customers may wish to recommend and lack what they would have to say: references, resources, size.</source>
            <translation>Kunder kan vilja rekommendera men sakna det de skulle behöva säga: referenser, resurser, storlek.</translation>
        </message>
        <message>
            <source>Capacity.</source>
            <translation>Kapacitet.</translation>
        </message>
        <message>
            <source>Recurring revenue</source>
            <translation>Återkommande intäkter</translation>
        </message>
        <message>
            <source>Analyses</source>
            <translation>Analyser</translation>
        </message>
        <message>
            <source>Recurring revenue: who stays</source>
            <translation>Återkommande intäkter: vilka som stannar</translation>
        </message>
        <message>
            <source>{share} of customers expected lost within {years} years</source>
            <translation>{share} av kunderna väntas lämna inom {years} år</translation>
        </message>
        <message>
            <source>From what customers say of staying, with every doubt about it beside the figure.</source>
            <translation>Efter vad kunderna säger om att stanna, med varje osäkerhet bredvid talet.</translation>
        </message>
        <message>
            <source>Within {years} years</source>
            <translation>Inom {years} år</translation>
        </message>
        <message numerus="yes">
            <source>%n don’t know</source>
            <translation>
                <numerusform>%n vet inte</numerusform>
                <numerusform>%n vet inte</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} say they will leave</source>
            <translation>{share} säger att de lämnar</translation>
        </message>
        <message>
            <source>{share} kept a year</source>
            <translation>{share} behålls per år</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Urval</translation>
        </message>
        <message>
            <source>By the scale</source>
            <translation>Enligt skalan</translation>
        </message>
        <message>
            <source>By contract value</source>
            <translation>Efter avtalsvärde</translation>
        </message>
        <message>
            <source>Expected churn since {first}</source>
            <translation>Väntad churn sedan {first}</translation>
        </message>
        <message>
            <source>{horizon}, by year of signing</source>
            <translation>{horizon}, per avtalsår</translation>
        </message>
        <message>
            <source>Too few answers, or the years of signing are not known.</source>
            <translation>För få svar, eller så är avtalsåren inte kända.</translation>
        </message>
        <message>
            <source>Protected: with what else is told, it would reveal how a few customers answered.</source>
            <translation>Skyddat: tillsammans med det övriga skulle det avslöja hur några få kunder svarade.</translation>
        </message>
        <message>
            <source>in steps of {points}, interval at 95% or wider</source>
            <translation>i steg om {points}, intervall på 95 % eller bredare</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>years of signing</comment>
            <translation>okänt</translation>
        </message>
        <message>
            <source>Several doubts, always together.</source>
            <translation>Flera osäkerheter, alltid tillsammans.</translation>
        </message>
        <message>
            <source>The sample leaves some doubt, those who do not know add theirs, and what “probably” is worth is assumed: from its lowest to its highest value the figure moves as the pale band shows.</source>
            <translation>Urvalet lämnar en osäkerhet, de som inte vet lägger till sin, och vad ”troligen” är värt är antaget: från lägsta till högsta värde rör sig talet så som det bleka bandet visar.</translation>
        </message>
        <message>
            <source>Said is not done.</source>
            <translation>Sagt är inte gjort.</translation>
        </message>
        <message>
            <source>The figure turns answers into chances of staying. What customers did since earlier campaigns replaces the assumption once enough of it is known.</source>
            <translation>Talet gör svar till chanser att stanna. Vad kunderna har gjort sedan tidigare kampanjer ersätter antagandet när tillräckligt är känt.</translation>
        </message>
        <message>
            <source>Years stand together.</source>
            <translation>Åren är sammanslagna.</translation>
        </message>
        <message>
            <source>Neighbouring years are joined, and values go by steps, so that nobody’s answer can be worked out. Overlapping intervals are no difference.</source>
            <translation>Närliggande år slås samman och värdena går i steg, så att ingens svar kan räknas fram. Intervall som överlappar är ingen skillnad.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metod</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>mått</translation>
        </message>
        <message>
            <source>estimator</source>
            <translation>skattning</translation>
        </message>
        <message>
            <source>interval at 95%, finite customer base</source>
            <translation>95 %-intervall, ändlig kundbas</translation>
        </message>
        <message>
            <source>question</source>
            <translation>fråga</translation>
        </message>
        <message>
            <source>how it is answered</source>
            <translation>hur den besvaras</translation>
        </message>
        <message>
            <source>source</source>
            <translation>källa</translation>
        </message>
        <message>
            <source>what</source>
            <translation>vad</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>Med enkla ord</translation>
        </message>
        <message>
            <source>For statisticians: the figures</source>
            <translation>För statistiker: måtten</translation>
        </message>
        <message>
            <source>For statisticians: tests and rules</source>
            <translation>För statistiker: test och regler</translation>
        </message>
        <message>
            <source>The limits of this campaign</source>
            <translation>Den här kampanjens gränser</translation>
        </message>
        <message>
            <source>What the figures rest on, what they can tell, and what they cannot.</source>
            <translation>Vad siffrorna vilar på, vad de kan säga och vad de inte kan säga.</translation>
        </message>
        <message>
            <source>How the figures are made</source>
            <translation>Hur siffrorna är gjorda</translation>
        </message>
        <message>
            <source>Who answered.</source>
            <translation>Vilka som svarade.</translation>
        </message>
        <message>
            <source>A share of all interviews is right to within {margin} points, 19 times out of 20. A figure on fewer answers is less sure: its own interval stands beside it.</source>
            <translation>En andel av alla intervjuer stämmer på {margin} punkter när, 19 gånger av 20. En siffra på färre svar är mindre säker: dess eget intervall står bredvid.</translation>
        </message>
        <message>
            <source>How sure.</source>
            <translation>Hur säkert.</translation>
        </message>
        <message>
            <source>Who stands for whom.</source>
            <translation>Vem som representerar vem.</translation>
        </message>
        <message>
            <source>“Significant” is said where chance alone would rarely give such a difference. Of all the differences called so, at most one in ten is expected to be chance. What is not called significant may still be true: it is not shown.</source>
            <translation>”Signifikant” sägs där slumpen ensam sällan skulle ge en sådan skillnad. Av alla skillnader som kallas så väntas högst en av tio vara slump. Det som inte kallas signifikant kan ändå vara sant: det är inte visat.</translation>
        </message>
        <message>
            <source>What is a difference.</source>
            <translation>Vad som är en skillnad.</translation>
        </message>
        <message>
            <source>Nobody’s answer can be read from this document: no figure rests on fewer than {limit} answers, nor can one be worked out from the others. Whoever does not know or will not say is counted apart, never as an answer.</source>
            <translation>Ingens svar kan utläsas ur det här dokumentet: ingen siffra vilar på färre än {limit} svar, och ingen sådan går att räkna ut ur de andra. Den som inte vet eller inte vill svara räknas för sig, aldrig som ett svar.</translation>
        </message>
        <message>
            <source>What is not shown.</source>
            <translation>Vad som inte visas.</translation>
        </message>
        <message>
            <source>Interviews tell what customers think and intend, at the time they were asked. They prove no cause, and an intention is no contract.</source>
            <translation>Intervjuer säger vad kunder tycker och avser när de blir tillfrågade. De bevisar ingen orsak, och en avsikt är inget avtal.</translation>
        </message>
        <message>
            <source>What it cannot tell.</source>
            <translation>Vad de inte kan säga.</translation>
        </message>
        <message numerus="yes">
            <source>%n interviews were completed</source>
            <translation>
                <numerusform>%n fullständig intervju</numerusform>
                <numerusform>%n fullständiga intervjuer</numerusform>
            </translation>
        </message>
        <message>
            <source>{interviews}; how many customers there are was not given.</source>
            <translation>{interviews}; hur många kunder det finns har inte angetts.</translation>
        </message>
        <message>
            <source>{interviews}, of {drawn} customers drawn at random from all {population}.</source>
            <translation>{interviews}, av {drawn} kunder som dragits slumpmässigt ur alla {population}.</translation>
        </message>
        <message>
            <source>{interviews}, of {population} customers. They were not drawn at random: who answered may differ from who did not.</source>
            <translation>{interviews}, av {population} kunder. De drogs inte slumpmässigt: de som svarade kan skilja sig från dem som inte gjorde det.</translation>
        </message>
        <message>
            <source>{interviews}. All {population} customers were asked; who answered may differ from who did not.</source>
            <translation>{interviews}. Alla {population} kunder tillfrågades; de som svarade kan skilja sig från dem som inte gjorde det.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>x/n of the valid answers; don’t know and not applicable are a domain</source>
            <translation>x/n av de giltiga svaren; vet inte och ej tillämpligt är en redovisningsgrupp</translation>
        </message>
        <message>
            <source>Wilson with n* = n(N−1)/(N−n); exact hypergeometric below {limit} answers or fewer than 5 on a side (Wilson 1927; Wang 2015)</source>
            <translation>Wilson med n* = n(N−1)/(N−n); exakt hypergeometriskt under {limit} svar eller färre än 5 på en sida (Wilson 1927; Wang 2015)</translation>
        </message>
        <message>
            <source>Theme score, mean</source>
            <translation>Temapoäng, medelvärde</translation>
        </message>
        <message>
            <source>Mean of items on 0 to 100; a customer counts who answered half of them or more</source>
            <translation>Medelvärde av frågorna på 0 till 100; en kund räknas som har svarat på minst hälften</translation>
        </message>
        <message>
            <source>Student, variance times 1−n/N (Cochran 1977)</source>
            <translation>Student, varians gånger 1−n/N (Cochran 1977)</translation>
        </message>
        <message>
            <source>Promoters minus detractors</source>
            <translation>Ambassadörer minus kritiker</translation>
        </message>
        <message>
            <source>Adjusted Wald on n* (Rocks 2016; Lewis and Sauro 2021)</source>
            <translation>Justerad Wald på n* (Rocks 2016; Lewis och Sauro 2021)</translation>
        </message>
        <message>
            <source>Expected churn</source>
            <translation>Väntad churn</translation>
        </message>
        <message>
            <source>Mean of 1−s over the stay scale: certainly .93, probably .75, probably not .30, certainly not .07, or what was observed of 30 answers or more</source>
            <translation>Medelvärde av 1−s på skalan för att stanna: säkert 0,93, troligen 0,75, troligen inte 0,30, säkert inte 0,07, eller det som har observerats för minst 30 svar</translation>
        </message>
        <message>
            <source>As a mean; beside it Manski’s bounds for those who do not know and both ends of the scale (Kent 1964; Imbens and Manski 2004)</source>
            <translation>Som ett medelvärde; bredvid Manskis gränser för dem som inte vet och skalans båda ändar (Kent 1964; Imbens och Manski 2004)</translation>
        </message>
        <message>
            <source>Frequency of crises</source>
            <translation>Krisernas frekvens</translation>
        </message>
        <message>
            <source>Crises per customer and year</source>
            <translation>Kriser per kund och år</translation>
        </message>
        <message>
            <source>Garwood’s exact interval, no correction for the finite base (Garwood 1936)</source>
            <translation>Garwoods exakta intervall, utan korrektion för ändlig bas (Garwood 1936)</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Betydelse</translation>
        </message>
        <message>
            <source>Johnson’s relative weights of the themes in R², with 50 customers or more and 5 for each theme; else Spearman</source>
            <translation>Johnsons relativa vikter för temana i R², med minst 50 kunder och 5 per tema; annars Spearman</translation>
        </message>
        <message>
            <source>Bootstrap of {count} resamples with a fixed seed (Johnson 2000; Tonidandel and LeBreton 2009)</source>
            <translation>Bootstrap med {count} omdragningar och fast frö (Johnson 2000; Tonidandel och LeBreton 2009)</translation>
        </message>
        <message>
            <source>Stratified, variance within strata; strata with one interview are joined</source>
            <translation>Stratifierat, varians inom strata; strata med en enda intervju slås ihop</translation>
        </message>
        <message>
            <source>Post-stratified, residuals within the groups</source>
            <translation>Poststratifierat, residualer inom grupperna</translation>
        </message>
        <message>
            <source>Raked to the margins, weights of 0.3 to 3 times the mean; residuals of the regression</source>
            <translation>Kalibrerat mot marginalerna, vikter 0,3 till 3 gånger medelvikten; regressionens residualer</translation>
        </message>
        <message>
            <source>Weighted mean, linearised variance</source>
            <translation>Viktat medelvärde, lineariserad varians</translation>
        </message>
        <message>
            <source>shares and NPS® on n*/deff (Kish 1965)</source>
            <translation>andelar och NPS® på n*/deff (Kish 1965)</translation>
        </message>
        <message>
            <source>{vendors} vendors of release {release}</source>
            <translation>{vendors} leverantörer i utgåva {release}</translation>
        </message>
        <message>
            <source>Complete interviews over the eligible draw</source>
            <translation>Fullständiga intervjuer av dem i urvalet som kan ingå</translation>
        </message>
        <message>
            <source>Has it changed?</source>
            <translation>Har det ändrats?</translation>
        </message>
        <message>
            <source>Difference of two campaigns with the covariance of customers interviewed in both; independent samples where fewer than 10 were</source>
            <translation>Skillnad mellan två kampanjer med kovariansen för kunder som intervjuats i båda; oberoende stickprov om de är färre än 10</translation>
        </message>
        <message>
            <source>Tam 1984; Qualité and Tillé 2008</source>
            <translation>Tam 1984; Qualité och Tillé 2008</translation>
        </message>
        <message>
            <source>Is it significant?</source>
            <translation>Är det signifikant?</translation>
        </message>
        <message>
            <source>Benjamini-Hochberg, q ≤ 0.10, the themes and the indicators as two families; Holm for the label</source>
            <translation>Benjamini-Hochberg, q ≤ 0,10, temana och indikatorerna som två familjer; Holm för märket</translation>
        </message>
        <message>
            <source>Benjamini and Hochberg 1995</source>
            <translation>Benjamini och Hochberg 1995</translation>
        </message>
        <message>
            <source>Above or below the market?</source>
            <translation>Över eller under marknaden?</translation>
        </message>
        <message>
            <source>Against the mean of the other vendors with its own variance; none below 5 vendors, or where one weighs more than a quarter</source>
            <translation>Mot de andra leverantörernas medelvärde med dess egen varians; inget under 5 leverantörer, eller där en väger mer än en fjärdedel</translation>
        </message>
        <message>
            <source>Do segments differ?</source>
            <translation>Skiljer sig segmenten?</translation>
        </message>
        <message>
            <source>Each against all the others, Benjamini-Hochberg within the field</source>
            <translation>Vart och ett mot alla övriga, Benjamini-Hochberg inom fältet</translation>
        </message>
        <message>
            <source>Does the label hold?</source>
            <translation>Håller märket?</translation>
        </message>
        <message>
            <source>One-sided bounds, exact for shares, all rules at once, decided once at the closing</source>
            <translation>Ensidiga gränser, exakta för andelar, alla regler på en gång, avgörs en gång vid stängningen</translation>
        </message>
        <message>
            <source>intersection-union test</source>
            <translation>intersection-union-test</translation>
        </message>
        <message>
            <source>What is protected?</source>
            <translation>Vad skyddas?</translation>
        </message>
        <message>
            <source>Cells below {limit} answers, and whatever would give them away by subtraction: within a table, between questions, and between this document and earlier ones</source>
            <translation>Celler under {limit} svar, och allt som skulle avslöja dem genom subtraktion: inom en tabell, mellan frågor och mellan det här dokumentet och tidigare</translation>
        </message>
        <message>
            <source>linear programming for confidential questions</source>
            <translation>linjärprogrammering för konfidentiella frågor</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>N</comment>
            <translation>okänt</translation>
        </message>
        <message>
            <source>Customers, N</source>
            <translation>Kunder, N</translation>
        </message>
        <message>
            <source>Interviews, n: complete and partial</source>
            <translation>Intervjuer, n: fullständiga och ofullständiga</translation>
        </message>
        <message>
            <source>Customers drawn</source>
            <translation>Dragna kunder</translation>
        </message>
        <message>
            <source>Margin of error of a share, at worst</source>
            <translation>Felmarginal för en andel, som mest</translation>
        </message>
        <message>
            <source>Figures in the appendix and on the radar</source>
            <translation>Mått i bilagan och på radarn</translation>
        </message>
        <message>
            <source>of which protected</source>
            <translation>varav skyddade</translation>
        </message>
        <message>
            <source>of which on fewer than {limit} answers, indicative</source>
            <translation>varav på färre än {limit} svar, vägledande</translation>
        </message>
        <message>
            <source>Fewest answers under a figure that is shown</source>
            <translation>Minsta antal svar under ett mått som visas</translation>
        </message>
        <message>
            <source>Theme scores</source>
            <translation>Temapoäng</translation>
        </message>
        <message>
            <source>The market can be asked three different questions, and each has its own answer.</source>
            <translation>Marknaden kan få tre olika frågor, och var och en har sitt eget svar.</translation>
        </message>
        <message>
            <source>**Mean**: is the vendor different from the mean of the other vendors, which is itself uncertain? This one counts wherever “significant” is said, after allowing for all figures looked at.</source>
            <translation>**Medelvärde**: skiljer sig leverantören från de andra leverantörernas medelvärde, som självt är osäkert? Det är den som räknas där det står ”signifikant”, sedan hänsyn tagits till alla siffror som granskats.</translation>
        </message>
        <message>
            <source>**Target**: is it different from that mean, taken as a fixed target?</source>
            <translation>**Mål**: skiljer den sig från det medelvärdet, taget som ett fast mål?</translation>
        </message>
        <message>
            <source>**Others**: is it unlike the other vendors, who differ among themselves too?</source>
            <translation>**Övriga**: är den olik de andra leverantörerna, som också skiljer sig sinsemellan?</translation>
        </message>
        <message>
            <source>The workbook has the answers for every figure.</source>
            <translation>Arbetsboken ger svaren för varje siffra.</translation>
        </message>
        <message>
            <source>Figures that are rounded for protection are left out.</source>
            <translation>Siffror som avrundats av skyddsskäl är inte med.</translation>
        </message>
        <message>
            <source>Against the market: three questions</source>
            <translation>Mot marknaden: tre frågor</translation>
        </message>
        <message>
            <source>p-values</source>
            <translation>p-värden</translation>
        </message>
        <message>
            <source>vendors below, %</source>
            <translation>leverantörer under, %</translation>
        </message>
        <message>
            <source>mean</source>
            <comment>one of three questions</comment>
            <translation>medelvärde</translation>
        </message>
        <message>
            <source>target</source>
            <comment>one of three questions</comment>
            <translation>mål</translation>
        </message>
        <message>
            <source>others</source>
            <comment>one of three questions</comment>
            <translation>övriga</translation>
        </message>
    </context>
    <context>
        <name>Report page</name>
        <message>
            <source>Report &amp; label</source>
            <translation>Rapport, kvalitetsmärke</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Dashboard, PDF</source>
            <translation>Översikt, PDF</translation>
        </message>
        <message>
            <source>Workbook, Excel</source>
            <translation>Arbetsbok, Excel</translation>
        </message>
        <message>
            <source>Slides, PowerPoint</source>
            <translation>Bildspel, PowerPoint</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>A missing translation stops its own language only, and is named.</source>
            <translation>En saknad översättning stoppar bara sitt språk, och namnges.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Välj en mapp</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Öppna mappen</translation>
        </message>
        <message>
            <source>Verify a label</source>
            <translation>Kontrollera ett kvalitetsmärke</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>What is delivered</source>
            <translation>Vad som levereras</translation>
        </message>
        <message>
            <source>{campaign} can be delivered</source>
            <translation>{campaign} kan levereras</translation>
        </message>
        <message>
            <source>{campaign}: a draft, fieldwork is open</source>
            <translation>{campaign}: ett utkast, fältarbetet är öppet</translation>
        </message>
        <message numerus="yes">
            <source>Write %n document(s)</source>
            <translation>
                <numerusform>Skriv %n dokument</numerusform>
                <numerusform>Skriv %n dokument</numerusform>
            </translation>
        </message>
        <message>
            <source>The dashboard needs at least one part.</source>
            <translation>Översikten behöver minst en del.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s), all languages in one go</source>
            <translation>
                <numerusform>%n dokument, alla språk på en gång</numerusform>
                <numerusform>%n dokument, alla språk på en gång</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n document(s)</source>
            <translation>
                <numerusform>Skriver %n dokument</numerusform>
                <numerusform>Skriver %n dokument</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancelled. %n file(s) had been written.</source>
            <translation>
                <numerusform>Avbrutet. %n fil hade skrivits.</numerusform>
                <numerusform>Avbrutet. %n filer hade skrivits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written.</source>
            <translation>
                <numerusform>%n fil skriven.</numerusform>
                <numerusform>%n filer skrivna.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {folder}.</source>
            <translation>
                <numerusform>%n fil skriven till {folder}.</numerusform>
                <numerusform>%n filer skrivna till {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more were not written.</source>
            <translation>
                <numerusform>%n till skrevs inte.</numerusform>
                <numerusform>%n till skrevs inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the parts chosen, about 40 pages</source>
            <translation>I de valda delarna, ungefär 40 sidor</translation>
        </message>
        <message>
            <source>Label and badge</source>
            <translation>Märke och webbmärke</translation>
        </message>
        <message>
            <source>PDF, SVG and PNG; marked SPECIMEN until the label is sealed</source>
            <translation>PDF, SVG och PNG; märkta SPECIMEN tills märket är förseglat</translation>
        </message>
        <message>
            <source>Every figure, with native charts</source>
            <translation>Varje siffra, med inbyggda diagram</translation>
        </message>
        <message>
            <source>For the workshop, with charts to edit</source>
            <translation>För workshoppen, med redigerbara diagram</translation>
        </message>
        <message>
            <source>Charts, SVG and PNG</source>
            <translation>Diagram, SVG och PNG</translation>
        </message>
        <message>
            <source>The radar and every trend</source>
            <translation>Radarn och varje trend</translation>
        </message>
        <message>
            <source>Answers, not for the vendor</source>
            <translation>Svar, ej för leverantören</translation>
        </message>
        <message>
            <source>For your own analyses: a row per interview, nobody by name</source>
            <translation>För egna analyser: en rad per intervju, ingen namngiven</translation>
        </message>
        <message>
            <source>Width, pt</source>
            <translation>Bredd, pt</translation>
        </message>
        <message>
            <source>Height, pt</source>
            <translation>Höjd, pt</translation>
        </message>
        <message>
            <source>Dots per pt</source>
            <translation>Punkter/pt</translation>
        </message>
        <message>
            <source>Numbers instead of words</source>
            <translation>Koder i stället för ord</translation>
        </message>
        <message>
            <source>Comments too, as said</source>
            <translation>Även citat, ordagrant</translation>
        </message>
        <message>
            <source>Single answers; comments may name people.</source>
            <translation>Enskilda svar; kommentarer kan nämna personer.</translation>
        </message>
    </context>
    <context>
        <name>ReportChecks</name>
        <message>
            <source>{share} answered, the rule is {target}</source>
            <translation>{share} har svarat, regeln är {target}</translation>
        </message>
        <message>
            <source>Fieldwork is closed</source>
            <translation>Fältarbetet är stängt</translation>
        </message>
        <message numerus="yes">
            <source>a draft; %n interview(s) more to close</source>
            <translation>
                <numerusform>ett utkast; %n intervju till för att stänga</numerusform>
                <numerusform>ett utkast; %n intervjuer till för att stänga</numerusform>
            </translation>
        </message>
        <message>
            <source>a draft; enough interviews to close</source>
            <translation>ett utkast; det finns intervjuer nog för att stänga</translation>
        </message>
        <message>
            <source>Fieldwork is open</source>
            <translation>Fältarbetet är öppet</translation>
        </message>
        <message>
            <source>the survey’s own words, marked as untranslated</source>
            <translation>enkätens egna ord, märkta som oöversatta</translation>
        </message>
        <message>
            <source>{count} of {themes} themes have a comment</source>
            <translation>{count} av {themes} teman har en kommentar</translation>
        </message>
        <message>
            <source>no comment of the analyst</source>
            <translation>ingen kommentar av analytikern</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) hidden, limit {limit} answers</source>
            <translation>
                <numerusform>%n siffra dold, gräns {limit} svar</numerusform>
                <numerusform>%n siffror dolda, gräns {limit} svar</numerusform>
            </translation>
        </message>
        <message>
            <source>Protection is applied</source>
            <translation>Skyddet tillämpas</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) wait for release</source>
            <translation>
                <numerusform>%n kommentar väntar på granskning</numerusform>
                <numerusform>%n kommentarer väntar på granskning</numerusform>
            </translation>
        </message>
        <message>
            <source>not printed before somebody has read them</source>
            <translation>trycks inte förrän någon har läst dem</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) released</source>
            <translation>
                <numerusform>%n kommentar publicerad</numerusform>
                <numerusform>%n kommentarer publicerade</numerusform>
            </translation>
        </message>
        <message>
            <source>none waits</source>
            <translation>ingen väntar</translation>
        </message>
        <message>
            <source>names</source>
            <translation>namn</translation>
        </message>
        <message>
            <source>the analyst’s comments</source>
            <translation>analytikerns kommentarer</translation>
        </message>
        <message>
            <source>respondents’ comments</source>
            <translation>de svarandes kommentarer</translation>
        </message>
        <message>
            <source>the questionnaire</source>
            <translation>frågeformuläret</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) printed as a box</source>
            <translation>
                <numerusform>%n tecken trycks som en ruta</numerusform>
                <numerusform>%n tecken trycks som rutor</numerusform>
            </translation>
        </message>
        <message>
            <source>not in the documents’ font: {characters} in {places}</source>
            <translation>saknas i dokumentens typsnitt: {characters} i {places}</translation>
        </message>
        <message>
            <source>Before delivery</source>
            <translation>Före leverans</translation>
        </message>
        <message>
            <source>See to it: {what}</source>
            <translation>Ta hand om: {what}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Levererat</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Inget än.</translation>
        </message>
    </context>
    <context>
        <name>ReportLogo</name>
        <message>
            <source>Vendor’s logo, on cover and label</source>
            <translation>Leverantörens logotyp, omslag och märke</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>Choose the vendor’s logo: a PNG or JPEG</source>
            <translation>Välj leverantörens logotyp: en PNG eller JPEG</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Ta bort logotypen</translation>
        </message>
        <message>
            <source>The vendor’s logo</source>
            <translation>Leverantörens logotyp</translation>
        </message>
        <message>
            <source>The logo was removed.</source>
            <translation>Logotypen har tagits bort.</translation>
        </message>
        <message>
            <source>PNG and JPEG pictures ({pattern})</source>
            <translation>PNG- och JPEG-bilder ({pattern})</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Läser {name}</translation>
        </message>
        <message>
            <source>The logo stands on cover and label now.</source>
            <translation>Logotypen står nu på omslaget och märket.</translation>
        </message>
        <message>
            <source>The logo is as it was.</source>
            <translation>Logotypen är som förut.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>ReportParts</name>
        <message>
            <source>Parts of the dashboard</source>
            <translation>Översiktens delar</translation>
        </message>
        <message>
            <source>Space takes a part in or leaves it out; Alt with an arrow moves it.</source>
            <translation>Mellanslag tar med eller utelämnar en del; Alt med en pil flyttar den.</translation>
        </message>
        <message>
            <source>Move the part up</source>
            <translation>Flytta upp delen</translation>
        </message>
        <message>
            <source>Move the part down</source>
            <translation>Flytta ned delen</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Jämfört med</translation>
        </message>
        <message>
            <source>Copy for (printed pale on every page)</source>
            <translation>Exemplar för (svagt på varje sida)</translation>
        </message>
        <message>
            <source>Nobody by name</source>
            <translation>Ingen angiven</translation>
        </message>
        <message>
            <source>Sign with this device</source>
            <translation>Signera med denna dator</translation>
        </message>
        <message>
            <source>Whoever gets the PDF can check that it was not altered since.</source>
            <translation>Den som får PDF-filen kan kontrollera att den inte har ändrats sedan dess.</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Nyckeltal</translation>
        </message>
        <message>
            <source>Radar</source>
            <translation>Radar</translation>
        </message>
        <message>
            <source>Label decision</source>
            <translation>Beslut om märket</translation>
        </message>
        <message>
            <source>Sample and method</source>
            <translation>Urval och metod</translation>
        </message>
        <message>
            <source>The themes</source>
            <translation>Temana</translation>
        </message>
        <message>
            <source>Recurring revenue</source>
            <translation>Återkommande intäkter</translation>
        </message>
        <message>
            <source>Crises in depth</source>
            <translation>Kriser på djupet</translation>
        </message>
        <message>
            <source>Recommendation in depth</source>
            <translation>Rekommendation på djupet</translation>
        </message>
        <message>
            <source>Importance and performance</source>
            <translation>Betydelse och prestation</translation>
        </message>
        <message>
            <source>KPIs and action plan</source>
            <translation>KPI:er och handlingsplan</translation>
        </message>
        <message>
            <source>Comments released</source>
            <translation>Publicerade citat</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metod</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Alla indikatorer</translation>
        </message>
        <message>
            <source>Choose at least one part.</source>
            <translation>Välj minst en del.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) with cover</source>
            <translation>
                <numerusform>%n sida med omslag</numerusform>
                <numerusform>%n sidor med omslag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Label page</source>
            <translation>Märkessida</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Arbetsbok</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Dokumentets språk</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>being made</source>
            <translation>görs</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Sida {n}</translation>
        </message>
        <message numerus="yes">
            <source>%n slide(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n blad</numerusform>
                <numerusform>%n blad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>the campaign</source>
            <translation>kampanjen</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Blad</translation>
        </message>
        <message numerus="yes">
            <source>%n native chart(s)</source>
            <translation>
                <numerusform>%n redigerbart diagram</numerusform>
                <numerusform>%n redigerbara diagram</numerusform>
            </translation>
        </message>
        <message>
            <source>notes: {notes}</source>
            <translation>anteckningar: {notes}</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Backups and check</source>
            <translation>Säkerhetskopior och kontroll</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost, and what changes by itself is noticed</source>
            <translation>Inget som är sparat går förlorat, och det som ändras av sig självt märks</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Ingen arbetsyta är öppen</translation>
        </message>
        <message>
            <source>Open the workspace whose backups you want to see.</source>
            <translation>Öppna den arbetsyta vars säkerhetskopior du vill se.</translation>
        </message>
        <message>
            <source>The second place for backups</source>
            <translation>Den andra platsen för säkerhetskopior</translation>
        </message>
        <message>
            <source>Comparing with the backup</source>
            <translation>Jämför med säkerhetskopian</translation>
        </message>
        <message>
            <source>Restore as a new workspace</source>
            <translation>Återställ som en ny arbetsyta</translation>
        </message>
        <message>
            <source>Restored as {name}.</source>
            <translation>Återställd som {name}.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öppna den</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Återställer säkerhetskopian</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) made anew. The file as it was: {name}</source>
            <translation>
                <numerusform>%n fynd gjort om. Filen som den var: {name}</numerusform>
                <numerusform>%n fynd gjorda om. Filen som den var: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Repairing</source>
            <translation>Reparerar</translation>
        </message>
        <message>
            <source>Checking the workspace</source>
            <translation>Kontrollerar arbetsytan</translation>
        </message>
        <message>
            <source>Restored. The file before is kept as {name}.</source>
            <translation>Återställd. Filen från förut finns kvar som {name}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Säkerhetskopior</translation>
        </message>
        <message>
            <source>Made by themselves, opened and counted before they are kept. All of two days stay, then one a day, then one a week; after 90 days none, so that what was erased is gone.</source>
            <translation>Görs av sig själva, öppnas och räknas innan de behålls. Alla från två dagar blir kvar, sedan en om dagen, sedan en i veckan; efter 90 dagar ingen, så att det som raderats är borta.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>On closing, and every … minutes of work</source>
            <translation>När du stänger, och efter … minuters arbete</translation>
        </message>
        <message>
            <source>never</source>
            <translation>aldrig</translation>
        </message>
        <message>
            <source>A second place: memory stick or shared folder</source>
            <translation>En andra plats: USB-minne eller delad mapp</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Välj en mapp…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>There is no backup of this workspace yet.</source>
            <translation>Det finns ingen säkerhetskopia av den här arbetsytan ännu.</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>ingen vald</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Återställ…</translation>
        </message>
        <message>
            <source>opens with its own passphrase</source>
            <translation>öppnas med sin egen lösenfras</translation>
        </message>
        <message>
            <source>damaged: it cannot be opened</source>
            <translation>skadad: den kan inte öppnas</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n intervju</numerusform>
                <numerusform>%n intervjuer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n kampanj</numerusform>
                <numerusform>%n kampanjer</numerusform>
            </translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>krypterad</translation>
        </message>
        <message>
            <source>in the second place</source>
            <translation>på den andra platsen</translation>
        </message>
        <message>
            <source>beside the workspace</source>
            <translation>bredvid arbetsytan</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>Every page, answer, index, hash and signature is compared with what was saved. Nothing is changed.</source>
            <translation>Varje sida, svar, index, kontrollsumma och signatur jämförs med det som sparades. Ingenting ändras.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Kontrollera nu</translation>
        </message>
        <message>
            <source>Repair what is derived</source>
            <translation>Reparera det härledda</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Fynd</translation>
        </message>
        <message>
            <source>The disk is nearly full. Everything entered is saved, and the room kept for this moment is in use: finish the interview, then make room on the drive.</source>
            <translation>Disken är nästan full. Allt som matats in är sparat, och utrymmet som hållits ledigt för detta används: avsluta intervjun, frigör sedan plats på enheten.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Säkerhetskopia</translation>
        </message>
        <message>
            <source>Looking for a sound backup</source>
            <translation>Letar efter en felfri säkerhetskopia</translation>
        </message>
        <message>
            <source>A damaged workspace</source>
            <translation>En skadad arbetsyta</translation>
        </message>
        <message>
            <source>The file was left as it is. Nothing you do here overwrites it.</source>
            <translation>Filen lämnades som den är. Inget du gör här skriver över den.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Filen</translation>
        </message>
        <message>
            <source>The newest sound backup</source>
            <translation>Den nyaste felfria säkerhetskopian</translation>
        </message>
        <message>
            <source>Restore in its place</source>
            <translation>Återställ på dess plats</translation>
        </message>
        <message>
            <source>As a new workspace…</source>
            <translation>Som en ny arbetsyta…</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>Öppna en annan arbetsyta…</translation>
        </message>
        <message>
            <source>In its place: the damaged file is set aside beside it under another name, so that a specialist can still read in it what the backup lacks.</source>
            <translation>På dess plats: den skadade filen läggs åt sidan under ett annat namn, så att en specialist fortfarande kan läsa det som säkerhetskopian saknar.</translation>
        </message>
        <message>
            <source>{name} is damaged</source>
            <translation>{name} är skadad</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Undersöker filen…</translation>
        </message>
        <message>
            <source>Opening and checking the backups, newest first…</source>
            <translation>Öppnar och kontrollerar säkerhetskopiorna, den nyaste först…</translation>
        </message>
        <message>
            <source>There is none beside the file or in the second place.</source>
            <translation>Det finns ingen bredvid filen eller på den andra platsen.</translation>
        </message>
        <message>
            <source>Plug in the memory stick or connect to the shared folder where backups go, then open the file again. Packages sent to other laptops hold their interviews too.</source>
            <translation>Anslut USB-minnet eller den delade mappen dit säkerhetskopiorna går och öppna sedan filen igen. Paket som skickats till andra datorer innehåller också sina intervjuer.</translation>
        </message>
        <message>
            <source>Another program, a failing drive or a broken transfer changed it ({size}).</source>
            <translation>Ett annat program, en felande disk eller en bruten överföring har ändrat den ({size}).</translation>
        </message>
        <message>
            <source>It was last written to on {time}.</source>
            <translation>Den skrevs senast till {time}.</translation>
        </message>
        <message>
            <source>Nothing in it can be read by this program.</source>
            <translation>Det här programmet kan inte läsa något i den.</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) can still be read in it.</source>
            <translation>
                <numerusform>%n intervju kan fortfarande läsas i den.</numerusform>
                <numerusform>%n intervjuer kan fortfarande läsas i den.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>In its place: the present file is set aside beside it under another name, with everything in it. It is never overwritten.</source>
            <translation>På dess plats: den nuvarande filen läggs åt sidan under ett annat namn, med allt som finns i den. Den skrivs aldrig över.</translation>
        </message>
        <message>
            <source>Backup of {time}</source>
            <translation>Säkerhetskopia från {time}</translation>
        </message>
        <message>
            <source>Finding out what would be missing…</source>
            <translation>Tar reda på vad som skulle saknas…</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Sample</source>
            <translation>Urval</translation>
        </message>
        <message>
            <source>Compare respondents and customers by</source>
            <translation>Jämför respondenter och kunder efter</translation>
        </message>
        <message>
            <source>Outcome rates</source>
            <translation>Utfallsandelar</translation>
        </message>
        <message>
            <source>Copy the rates</source>
            <translation>Kopiera andelarna</translation>
        </message>
        <message>
            <source>Figures are weighted as the draw asks.</source>
            <translation>Siffrorna viktas som urvalet kräver.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message numerus="yes">
            <source>%n excluded</source>
            <translation>
                <numerusform>%n utesluten</numerusform>
                <numerusform>%n uteslutna</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Dragna</translation>
        </message>
        <message>
            <source>Still customers</source>
            <translation>Fortfarande kunder</translation>
        </message>
        <message>
            <source>Complete interviews</source>
            <translation>Fullständiga intervjuer</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>ej angivet</translation>
        </message>
        <message>
            <source>Tick: closing rule, {interviews} complete interviews.</source>
            <translation>Streck: avslutsregeln, {interviews} fullständiga intervjuer.</translation>
        </message>
        <message numerus="yes">
            <source>%n partial interview(s) beside them.</source>
            <translation>
                <numerusform>%n ofullständig intervju därtill.</numerusform>
                <numerusform>%n ofullständiga intervjuer därtill.</numerusform>
            </translation>
        </message>
        <message>
            <source>step</source>
            <translation>steg</translation>
        </message>
        <message>
            <source>number</source>
            <translation>antal</translation>
        </message>
        <message>
            <source>From the base to the interviews</source>
            <translation>Från kundbasen till intervjuerna</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>utfall</translation>
        </message>
        <message>
            <source>AAPOR code</source>
            <translation>AAPOR-kod</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>ärenden</translation>
        </message>
        <message numerus="yes">
            <source>Outcome of %n case(s)</source>
            <translation>
                <numerusform>Utfall av %n ärende</numerusform>
                <numerusform>Utfall av %n ärenden</numerusform>
            </translation>
        </message>
        <message>
            <source>No case was drawn here: interviews came without a draw, so nobody can be counted.</source>
            <translation>Inga ärenden drogs här: intervjuerna kom utan dragning, så inget kan räknas.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) have a code unknown to AAPOR.</source>
            <translation>
                <numerusform>%n ärende har en kod som AAPOR inte har.</numerusform>
                <numerusform>%n ärenden har en kod som AAPOR inte har.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcome of the cases</source>
            <translation>Ärendenas utfall</translation>
        </message>
        <message>
            <source>no cases drawn</source>
            <translation>inga ärenden dragna</translation>
        </message>
        <message>
            <source>AAPOR rate</source>
            <translation>AAPOR-andel</translation>
        </message>
        <message>
            <source>Margin of error of a share, ± points</source>
            <translation>Felmarginal för en andel, ± punkter</translation>
        </message>
        <message>
            <source>no margin to draw</source>
            <translation>ingen marginal att rita</translation>
        </message>
        <message>
            <source>interviews</source>
            <translation>intervjuer</translation>
        </message>
        <message>
            <source>± points</source>
            <translation>± punkter</translation>
        </message>
        <message>
            <source>without correction</source>
            <translation>utan korrigering</translation>
        </message>
        <message>
            <source>{answered} of {customers}</source>
            <translation>{answered} av {customers}</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>inget att jämföra</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>kunder</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>dragna</translation>
        </message>
        <message>
            <source>interviewed</source>
            <translation>intervjuade</translation>
        </message>
        <message>
            <source>still to call</source>
            <translation>kvar att ringa</translation>
        </message>
        <message>
            <source>share of customers</source>
            <translation>andel av kunderna</translation>
        </message>
        <message>
            <source>share of interviews</source>
            <translation>andel av intervjuerna</translation>
        </message>
        <message>
            <source>Respondents (dot) against all customers (square)</source>
            <translation>Respondenter (prick) mot kunder (ruta)</translation>
        </message>
        <message>
            <source>{vendor} {year}: no complete interview yet</source>
            <translation>{vendor} {year}: ingen fullständig intervju ännu</translation>
        </message>
        <message>
            <source>{complete} customers interviewed, of a number nobody has entered</source>
            <translation>{complete} kunder intervjuade, av ett antal som ingen har angett</translation>
        </message>
        <message>
            <source>{complete} interviews but only {population} customers: check the population</source>
            <translation>{complete} intervjuer men bara {population} kunder: kontrollera populationen</translation>
        </message>
        <message>
            <source>All {population} customers interviewed: no sampling error</source>
            <translation>Alla {population} kunder intervjuade: inget urvalsfel</translation>
        </message>
        <message>
            <source>{complete} of {population} customers interviewed: right to within {margin} points</source>
            <translation>{complete} av {population} kunder intervjuade: rätt inom {margin} punkter</translation>
        </message>
        <message>
            <source>Drawn at random</source>
            <translation>Slumpmässigt urval</translation>
        </message>
        <message>
            <source>Not drawn at random</source>
            <translation>Inte slumpmässigt draget</translation>
        </message>
        <message>
            <source>{share} of {base} eligible cases answered, closing rule {rule}</source>
            <translation>{share} av {base} giltiga ärenden har svarat, avslutsregel {rule}</translation>
        </message>
        <message>
            <source>{share} of a sample of {base} answered, closing rule {rule}</source>
            <translation>{share} av ett urval på {base} har svarat, avslutsregel {rule}</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) still owed</source>
            <translation>
                <numerusform>%n intervju återstår</numerusform>
                <numerusform>%n intervjuer återstår</numerusform>
            </translation>
        </message>
        <message>
            <source>closing rule reached</source>
            <translation>avslutsregeln uppnådd</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) still without outcome</source>
            <translation>
                <numerusform>%n ärende ännu utan utfall</numerusform>
                <numerusform>%n ärenden ännu utan utfall</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole campaign, filters do not apply here</source>
            <translation>hela kampanjen, filter gäller inte här</translation>
        </message>
        <message>
            <source>A margin of error needs complete interviews.</source>
            <translation>En felmarginal kräver fullständiga intervjuer.</translation>
        </message>
        <message>
            <source>Without the number of customers there is no finite population to correct for.</source>
            <translation>Utan antalet kunder finns ingen ändlig population att korrigera för.</translation>
        </message>
        <message>
            <source>More interviews than customers: no correction, and no label until this is settled.</source>
            <translation>Fler intervjuer än kunder: ingen korrigering, och inget kvalitetsmärke förrän detta är utrett.</translation>
        </message>
        <message>
            <source>Everybody was interviewed: figures are known, not estimated.</source>
            <translation>Alla har intervjuats: värdena är kända, inte skattade.</translation>
        </message>
        <message>
            <source>{interviews} for ±{points}</source>
            <comment>interviews needed for a margin in points</comment>
            <translation>{interviews} för ±{points}</translation>
        </message>
        <message>
            <source>Dashed: without the finite population. Interviews needed: {needed}.</source>
            <translation>Streckad: utan ändlig population. Intervjuer som behövs: {needed}.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Fullständig</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>Ofullständig</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Vägran</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Ej anträffad</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Annat</translation>
        </message>
        <message>
            <source>Not called, or unknown</source>
            <translation>Ej uppringd, okänd</translation>
        </message>
        <message>
            <source>Not a customer</source>
            <translation>Inte kund</translation>
        </message>
        <message>
            <source>RR1 response</source>
            <translation>RR1 svar</translation>
        </message>
        <message>
            <source>RR3 response, estimated</source>
            <translation>RR3 svar, skattat</translation>
        </message>
        <message>
            <source>COOP1 cooperation</source>
            <translation>COOP1 samarbete</translation>
        </message>
        <message>
            <source>REF1 refusal</source>
            <translation>REF1 vägran</translation>
        </message>
        <message>
            <source>CON1 contact</source>
            <translation>CON1 kontakt</translation>
        </message>
        <message>
            <source>Interviewer effect: not known, no interview names its interviewer.</source>
            <translation>Intervjuareffekt: okänd, ingen intervju anger sin intervjuare.</translation>
        </message>
        <message>
            <source>Interviewer effect: too few interviews per interviewer.</source>
            <translation>Intervjuareffekt: för få intervjuer per intervjuare.</translation>
        </message>
        <message>
            <source>Interviewer effect: {count} interviewers, design effect {effect} at most, {p}.</source>
            <translation>Intervjuareffekt: {count} intervjuare, designeffekt högst {effect}, {p}.</translation>
        </message>
        <message>
            <source>not tested</source>
            <translation>ej prövat</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>okänt</translation>
        </message>
        <message numerus="yes">
            <source>%n others together</source>
            <translation>
                <numerusform>%n annan tillsammans</numerusform>
                <numerusform>%n andra tillsammans</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign has no list of customers to compare with. Import one.</source>
            <translation>Kampanjen har ingen kundlista att jämföra med. Importera en.</translation>
        </message>
        <message>
            <source>The list of customers holds only those who answered. Import all.</source>
            <translation>Kundlistan har bara dem som svarat. Importera alla.</translation>
        </message>
        <message>
            <source>Nobody has been interviewed yet.</source>
            <translation>Ingen har intervjuats ännu.</translation>
        </message>
        <message>
            <source>Protected: too few interviews.</source>
            <translation>Skyddat: för få intervjuer.</translation>
        </message>
        <message>
            <source>The list of customers does not have this field.</source>
            <translation>Kundlistan har inte detta fält.</translation>
        </message>
        <message>
            <source>All customers, or all but a few, share one value: nothing to compare.</source>
            <translation>Alla kunder, eller nästan alla, har samma värde: inget att jämföra.</translation>
        </message>
        <message>
            <source>Everybody was interviewed: respondents are the customers.</source>
            <translation>Alla har intervjuats: respondenterna är kunderna.</translation>
        </message>
        <message>
            <source>Respondents differ from the customers ({p}): think of weighting.</source>
            <translation>Respondenterna skiljer sig från kunderna ({p}): överväg viktning.</translation>
        </message>
        <message>
            <source>No sign that respondents differ from the customers ({p}).</source>
            <translation>Inget tyder på att respondenterna skiljer sig från kunderna ({p}).</translation>
        </message>
        <message>
            <source>R-indicator {r}, adjusted {adjusted} (1 = everyone as likely to answer).</source>
            <translation>R-indikator {r}, justerad {adjusted} (1 = alla lika benägna att svara).</translation>
        </message>
        <message>
            <source>Small strata: p simulated.</source>
            <translation>Små strata: p simulerat.</translation>
        </message>
        <message>
            <source>Nobody interviewed in: {values}.</source>
            <translation>Ingen intervjuad i: {values}.</translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) are not in the list of customers.</source>
            <translation>
                <numerusform>%n respondent finns inte i kundlistan.</numerusform>
                <numerusform>%n respondenter finns inte i kundlistan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message>
            <source>Segments</source>
            <translation>Segment</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Each segment against all others</source>
            <translation>Varje segment mot alla andra</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Kopiera värdena</translation>
        </message>
        <message>
            <source>Nothing to compare by</source>
            <translation>Inget att jämföra efter</translation>
        </message>
        <message>
            <source>Segments need customers that differ in a field such as size or sector. Import the list of customers, or responses with such columns.</source>
            <translation>Segment kräver kunder som skiljer sig åt i till exempel storlek eller bransch. Importera kundlistan, eller svar med sådana kolumner.</translation>
        </message>
        <message>
            <source>Protecting segments</source>
            <translation>Skyddar segment</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddat</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>inga svar</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>inget att jämföra</translation>
        </message>
        <message>
            <source>Significant: judged over all segments of the field together (Benjamini-Hochberg, 10%). Association, not cause.</source>
            <translation>Signifikant: bedömt över alla segment tillsammans (Benjamini-Hochberg, 10 %). Samband, inte orsak.</translation>
        </message>
        <message>
            <source>Score of the theme</source>
            <translation>Temats värde</translation>
        </message>
        <message>
            <source>average</source>
            <translation>medelvärde</translation>
        </message>
        <message>
            <source>{figure}: nothing to compare</source>
            <translation>{figure}: inget att jämföra</translation>
        </message>
        <message>
            <source>{figure}: no segment differs significantly</source>
            <translation>{figure}: inget segment skiljer sig signifikant</translation>
        </message>
        <message>
            <source>{figure}: {segment} above the others</source>
            <translation>{figure}: {segment} över de andra</translation>
        </message>
        <message>
            <source>{figure}: {segment} below the others</source>
            <translation>{figure}: {segment} under de andra</translation>
        </message>
        <message>
            <source>Nobody gave a valid answer.</source>
            <translation>Ingen har gett ett giltigt svar.</translation>
        </message>
        <message>
            <source>Too few answers: the figure itself is protected.</source>
            <translation>För få svar: värdet självt är skyddat.</translation>
        </message>
        <message>
            <source>Nobody who answered has a value of this field.</source>
            <translation>Ingen som svarat har något värde här.</translation>
        </message>
        <message>
            <source>All who answered share one value: nothing to compare with.</source>
            <translation>Alla som svarat har samma värde: inget att jämföra med.</translation>
        </message>
        <message>
            <source>Dotted: everybody.</source>
            <translation>Prickad: alla.</translation>
        </message>
        <message>
            <source>Protected: under {least} answers, or what would give them away by subtraction.</source>
            <translation>Skyddat: färre än {least} svar, eller det som skulle avslöja dem genom subtraktion.</translation>
        </message>
        <message numerus="yes">
            <source>%n without a value of this field.</source>
            <translation>
                <numerusform>%n utan värde här.</numerusform>
                <numerusform>%n utan värde här.</numerusform>
            </translation>
        </message>
        <message>
            <source>value</source>
            <translation>värde</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervall</translation>
        </message>
        <message>
            <source>against the others</source>
            <translation>mot de andra</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>bedömning</translation>
        </message>
        <message>
            <source>significant</source>
            <translation>signifikant</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>inte signifikant</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Every change holds at once</source>
            <translation>Varje ändring gäller genast</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Språk och färger</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Gränssnittets språk</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Färger</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbetsyta</translation>
        </message>
        <message>
            <source>No workspace is open.</source>
            <translation>Ingen arbetsyta är öppen.</translation>
        </message>
        <message>
            <source>Protection limit</source>
            <translation>Skyddsgräns</translation>
        </message>
        <message>
            <source>A figure that fewer people stand behind is never shown. Never under 3.</source>
            <translation>En siffra med färre personer bakom visas aldrig. Aldrig under 3.</translation>
        </message>
        <message>
            <source>Passphrase and keys…</source>
            <translation>Lösenfras och nycklar…</translation>
        </message>
        <message>
            <source>Exchange and people</source>
            <translation>Utbyte och personer</translation>
        </message>
        <message>
            <source>Backups and check</source>
            <translation>Säkerhetskopior och kontroll</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>A release is one file that the benchmark steward publishes.</source>
            <translation>En utgåva är en fil som benchmarkens förvaltare publicerar.</translation>
        </message>
        <message>
            <source>Read in a release</source>
            <translation>Läs in en utgåva</translation>
        </message>
        <message>
            <source>About ScoreFact Desktop</source>
            <translation>Om ScoreFact Desktop</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. It works offline: nothing leaves this computer unless you send it. It stands on these libraries:</source>
            <translation>Fri programvara under MIT-licensen. Den arbetar offline: inget lämnar datorn om du inte skickar det. Den bygger på dessa bibliotek:</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Visa loggen</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjer</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Intervjuer</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <translation>Filens storlek</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Krypterad</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Påbörjad</translation>
        </message>
        <message>
            <source>No release has been read in: figures stand alone.</source>
            <translation>Ingen utgåva har lästs in: siffrorna saknar jämförelse.</translation>
        </message>
        <message>
            <source>Release {name}, {age}: {vendors} vendors, {customers} customers</source>
            <translation>Utgåva {name}, {age}: {vendors} leverantörer, {customers} kunder</translation>
        </message>
        <message>
            <source>The protection limit is now {limit}.</source>
            <translation>Skyddsgränsen är nu {limit}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Benchmark releases ({pattern})</source>
            <translation>Benchmarkutgåvor ({pattern})</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Open a workspace</source>
            <translation>Öppna en arbetsyta</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Ny kampanj</translation>
        </message>
        <message>
            <source>Copy the chart or table in focus</source>
            <translation>Kopiera diagrammet eller tabellen i fokus</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Ångra den senaste ändringen</translation>
        </message>
        <message>
            <source>Walk through a chart, theme by theme</source>
            <translation>Gå genom ett diagram, tema för tema</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Öppna det valda</translation>
        </message>
        <message>
            <source>Put an explanation away</source>
            <translation>Stäng en förklaring</translation>
        </message>
        <message>
            <source>Underline the key letters of the buttons</source>
            <translation>Stryk under knapparnas snabbtangenter</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Den här listan</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tangenter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Home</source>
            <translation>Hem</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Samtal</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Intervju</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Urval</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Report &amp; label</source>
            <translation>Rapport, kvalitetsmärke</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>No benchmark</source>
            <translation>Ingen benchmark</translation>
        </message>
        <message>
            <source>figures stand alone</source>
            <translation>siffror utan jämförelse</translation>
        </message>
    </context>
    <context>
        <name>Slides</name>
        <message>
            <source>NPS {value}: {promoters} promoters, {detractors} detractors</source>
            <translation>NPS {value}: {promoters} ambassadörer, {detractors} kritiker</translation>
        </message>
        <message>
            <source>Say they will leave within 3 years</source>
            <translation>Säger att de lämnar inom 3 år</translation>
        </message>
        <message>
            <source>Expected lost in 3 years</source>
            <translation>Väntas gå förlorade på 3 år</translation>
        </message>
        <message>
            <source>Say they will leave within 5 years</source>
            <translation>Säger att de lämnar inom 5 år</translation>
        </message>
        <message>
            <source>Less is better. What customers say, and what is expected of what they say.</source>
            <translation>Lägre är bättre. Vad kunderna säger och vad man kan vänta sig av det.</translation>
        </message>
        <message>
            <source>Recurring revenue: who may leave</source>
            <translation>Återkommande intäkter: vilka som kan lämna</translation>
        </message>
        <message>
            <source>{share} of the customers are expected lost in 3 years</source>
            <translation>{share} av kunderna väntas gå förlorade på 3 år</translation>
        </message>
        <message>
            <source>Had a crisis in 12 months</source>
            <translation>Hade en kris på 12 månader</translation>
        </message>
        <message>
            <source>Crises: how many, and how they were handled</source>
            <translation>Kriser: hur många, och hur de hanterades</translation>
        </message>
        <message>
            <source>{share} of the customers had a crisis</source>
            <translation>{share} av kunderna hade en kris</translation>
        </message>
        <message>
            <source>{name}, campaign by campaign</source>
            <translation>{name}, kampanj för kampanj</translation>
        </message>
        <message>
            <source>Slides {vendor} {year}</source>
            <translation>Bildspel {vendor} {year}</translation>
        </message>
        <message>
            <source>{vendor}: what the customers say</source>
            <translation>{vendor}: vad kunderna säger</translation>
        </message>
        <message>
            <source>The scores of the themes, from 0 to 100</source>
            <translation>Temanas poäng, från 0 till 100</translation>
        </message>
        <message>
            <source>With 95% interval, answers used, change and market.</source>
            <translation>Med 95 %-intervall, använda svar, förändring och marknad.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Poäng</translation>
        </message>
        <message>
            <source>From {first} ({most}) to {last} ({least})</source>
            <translation>Från {first} ({most}) till {last} ({least})</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Opened for reading only</source>
            <translation>Öppnad skrivskyddat</translation>
        </message>
        <message>
            <source>All changes are saved</source>
            <translation>Allt är sparat</translation>
        </message>
        <message>
            <source>Protection: no cell under {limit} answers</source>
            <translation>Skydd: ingen cell under {limit} svar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>F1 shortcuts</source>
            <translation>F1 genvägar</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>avbryter</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n sekund kvar</numerusform>
                <numerusform>%n sekunder kvar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minut kvar</numerusform>
                <numerusform>%n minuter kvar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>{out}: {rows} interviews to make, {questions} questions</source>
            <translation>{out}: {rows} intervjuer att göra, {questions} frågor</translation>
        </message>
        <message>
            <source>Read me</source>
            <comment>name of a sheet</comment>
            <translation>Läs mig</translation>
        </message>
        <message>
            <source>Responses for {campaign}</source>
            <translation>Svar för {campaign}</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Customer reference</source>
            <translation>Kundreferens</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kund</translation>
        </message>
        <message>
            <source>Language of the interview</source>
            <translation>Intervjuns språk</translation>
        </message>
        <message>
            <source>Day of the interview (YYYY-MM-DD)</source>
            <translation>Intervjudag (ÅÅÅÅ-MM-DD)</translation>
        </message>
        <message>
            <source>Not an answer</source>
            <translation>Inget svar i listan</translation>
        </message>
        <message>
            <source>Choose one of the answers in the list.</source>
            <translation>Välj ett av svaren i listan.</translation>
        </message>
        <message>
            <source>Fill in the sheet “responses”: one row per interview, one column per question.</source>
            <translation>Fyll i bladet ”responses”: en rad per intervju, en kolumn per fråga.</translation>
        </message>
        <message>
            <source>Choose answers from the list of each cell; numbers and words are typed in.</source>
            <translation>Välj svar i listan för varje cell; tal och ord skrivs in.</translation>
        </message>
        <message>
            <source>Where several answers are possible, each has a column of its own: yes or no. Beside “other” you may write the words instead of yes.</source>
            <translation>När flera svar är möjliga har varje svar en egen kolumn: ja eller nej. Vid ”annat” kan du skriva orden i stället för ja.</translation>
        </message>
        <message>
            <source>Someone who does not know, does not wish to answer or is not concerned: choose that from the list. A cell left blank is a question left without answer.</source>
            <translation>Den som inte vet, inte vill svara eller inte berörs: välj det i listan. En tom cell är en fråga utan svar.</translation>
        </message>
        <message>
            <source>Grey cells are questions that this customer is not asked.</source>
            <translation>Grå celler är frågor som inte ställs till den här kunden.</translation>
        </message>
        <message>
            <source>Leave the first row, the first column and the names of the sheets as they are: by them the program reads the file again, without further settings.</source>
            <translation>Låt första raden, första kolumnen och bladens namn vara som de är: med deras hjälp läser programmet in filen igen, utan fler inställningar.</translation>
        </message>
        <message>
            <source>Rows without any answer are left out, so an unfinished file can be imported too.</source>
            <translation>Rader utan något svar utelämnas, så även en oavslutad fil kan importeras.</translation>
        </message>
        <message>
            <source>Then import this file into the campaign; a row filled in again replaces the earlier one.</source>
            <translation>Importera sedan filen i kampanjen; en rad som fylls i på nytt ersätter den tidigare.</translation>
        </message>
    </context>
    <context>
        <name>Themes</name>
        <message>
            <source>Custom questions</source>
            <translation>Egna frågor</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Previous theme</source>
            <translation>Föregående tema</translation>
        </message>
        <message>
            <source>Next theme</source>
            <translation>Nästa tema</translation>
        </message>
        <message>
            <source>Answers by question</source>
            <translation>Svar per fråga</translation>
        </message>
        <message>
            <source>in % of usable answers, positive to the right</source>
            <translation>i % av användbara svar, positiva till höger</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Visa som tabell</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Kopiera siffrorna</translation>
        </message>
        <message>
            <source>Apart from the standard indicators, the label and the benchmark</source>
            <translation>Skilda från standardindikatorer, kvalitetsmärke och benchmark</translation>
        </message>
        <message>
            <source>This theme has no score of its own</source>
            <translation>Temat har ingen egen poäng</translation>
        </message>
        <message>
            <source>benchmark {value}</source>
            <translation>benchmark {value}</translation>
        </message>
        <message>
            <source>most negative</source>
            <translation>mest negativt</translation>
        </message>
        <message>
            <source>most positive</source>
            <translation>mest positivt</translation>
        </message>
        <message>
            <source>don’t know or refused</source>
            <translation>vet inte eller vägrat</translation>
        </message>
        <message>
            <source>benchmark</source>
            <translation>benchmark</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Campaign</source>
            <translation>Kampanj</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Jämför med</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>Alla kunder</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Lösning</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bransch</translation>
        </message>
        <message>
            <source>Signing year</source>
            <translation>Avtalsår</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Gränssnittets språk</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>inget</translation>
        </message>
    </context>
    <context>
        <name>TrendCard</name>
        <message>
            <source>Look at this trend closely</source>
            <translation>Se utvecklingen närmare</translation>
        </message>
    </context>
    <context>
        <name>Verbatims</name>
        <message>
            <source>The release was taken back.</source>
            <translation>Publiceringen togs tillbaka.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Release comments</source>
            <translation>Publicera kommentarer</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Vad som sades</translation>
        </message>
        <message>
            <source>What will be printed</source>
            <translation>Vad som trycks</translation>
        </message>
        <message>
            <source>Names, addresses, numbers and amounts are taken out already. Read it: does anything else tell who spoke?</source>
            <translation>Namn, adresser, nummer och belopp är redan borttagna. Läs: avslöjar något annat vem som talar?</translation>
        </message>
        <message>
            <source>Print the name too</source>
            <translation>Tryck även namnet</translation>
        </message>
        <message>
            <source>Translation, printed as one</source>
            <translation>Översättning, trycks som sådan</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Översättningens språk</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Publicera</translation>
        </message>
        <message>
            <source>Take the release back</source>
            <translation>Ta tillbaka</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Spara översättningen</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentarer</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) to read; only released ones are printed</source>
            <translation>
                <numerusform>%n kommentar att läsa; bara publicerade trycks</numerusform>
                <numerusform>%n kommentarer att läsa; bara publicerade trycks</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody said anything in words in this campaign.</source>
            <translation>Ingen har svarat med egna ord i den här kampanjen.</translation>
        </message>
        <message>
            <source>Agreed to with the name: {name}</source>
            <translation>Godkänt med namn: {name}</translation>
        </message>
        <message>
            <source>Agreed to without the name</source>
            <translation>Godkänt utan namn</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Publicerad</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Att läsa</translation>
        </message>
        <message>
            <source>Fewer than ten respondents said something: none is shown.</source>
            <translation>Färre än tio svarande har sagt något: ingen visas.</translation>
        </message>
        <message>
            <source>{may} of {said} may be passed on</source>
            <translation>{may} av {said} får föras vidare</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Valid</source>
            <translation>Giltigt</translation>
        </message>
        <message>
            <source>Valid, as far as can be told offline</source>
            <translation>Giltigt, såvitt det går att säga utan nät</translation>
        </message>
        <message>
            <source>Specimen</source>
            <translation>Specimen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Utgånget</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Återkallat</translation>
        </message>
        <message>
            <source>Unknown issuer</source>
            <translation>Okänd utfärdare</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>No label</source>
            <translation>Inget kvalitetsmärke</translation>
        </message>
        <message>
            <source>The issuer sealed this label, and has not revoked it.</source>
            <translation>Utfärdaren har förseglat märket och har inte återkallat det.</translation>
        </message>
        <message>
            <source>The issuer sealed this label. Whether it was revoked since is not known here: no current list of revoked labels is at hand.</source>
            <translation>Utfärdaren har förseglat märket. Om det har återkallats sedan dess går inte att säga här: det finns ingen aktuell lista över återkallade märken.</translation>
        </message>
        <message>
            <source>Sealed with a test key, and untouched since. A specimen has no value as a label.</source>
            <translation>Förseglat med en testnyckel och orört sedan dess. Ett specimen gäller inte som kvalitetsmärke.</translation>
        </message>
        <message>
            <source>The issuer sealed this label; it was valid until {end}. Ask the vendor for the current one.</source>
            <translation>Utfärdaren har förseglat märket; det gällde till och med {end}. Be leverantören om det aktuella.</translation>
        </message>
        <message>
            <source>The issuer revoked this label on {day}: {reason}</source>
            <translation>Utfärdaren återkallade märket den {day}: {reason}</translation>
        </message>
        <message>
            <source>Signed by an issuer that is not known here. What it says is only a claim. Ask the issuer for its public file or its verification page.</source>
            <translation>Signerat av en utfärdare som inte är känd här. Innehållet är bara ett påstående. Be utfärdaren om dess publika fil eller kontrollsida.</translation>
        </message>
        <message>
            <source>This is not what an issuer sealed: something was changed, or it never was a label. Ask the vendor for the original.</source>
            <translation>Det här är inte vad en utfärdare har förseglat: något har ändrats, eller så har det aldrig varit ett kvalitetsmärke. Be leverantören om originalet.</translation>
        </message>
        <message>
            <source>A device signed this as a delivered document. No issuer sealed it, and it is no label.</source>
            <translation>En dator har undertecknat detta som ett levererat dokument. Ingen utfärdare har förseglat det, och det är inget kvalitetsmärke.</translation>
        </message>
        <message>
            <source>Delivery: as it was signed</source>
            <translation>Leverans: som den undertecknades</translation>
        </message>
        <message>
            <source>Delivery: unknown device</source>
            <translation>Leverans: okänd dator</translation>
        </message>
        <message>
            <source>Delivery: altered</source>
            <translation>Leverans: ändrad</translation>
        </message>
        <message>
            <source>{device} signed this document, and nothing was changed since. It is no label. Fingerprint of the device: {fingerprint}</source>
            <translation>{device} undertecknade dokumentet, och inget har ändrats sedan dess. Det är inget kvalitetsmärke. Datorns fingeravtryck: {fingerprint}</translation>
        </message>
        <message>
            <source>Nothing was changed since a device signed this document, but that device is not trusted here. Have its fingerprint read out by whoever delivered it: {fingerprint}</source>
            <translation>Inget har ändrats sedan en dator undertecknade dokumentet, men den datorn är inte betrodd här. Låt den som levererade dokumentet läsa upp dess fingeravtryck: {fingerprint}</translation>
        </message>
        <message>
            <source>This is not what a device signed: something was changed. Ask whoever delivered it for the original.</source>
            <translation>Detta är inte vad en dator undertecknade: något har ändrats. Be den som levererade dokumentet om originalet.</translation>
        </message>
    </context>
    <context>
        <name>Weighting</name>
        <message>
            <source>weighted by stratum</source>
            <translation>viktat efter stratum</translation>
        </message>
        <message>
            <source>weighted by the weight of each interview</source>
            <translation>viktat med varje intervjus vikt</translation>
        </message>
        <message>
            <source>weighted by {fields}</source>
            <translation>viktat efter {fields}</translation>
        </message>
        <message>
            <source>Each stratum counts for as much as it has customers in the base, whatever share of them was interviewed.</source>
            <translation>Varje stratum räknas efter sitt antal kunder i urvalsramen, oavsett hur stor andel av dem som intervjuades.</translation>
        </message>
        <message>
            <source>Interviews count by the weights that they carry; those without one are left out.</source>
            <translation>Intervjuerna räknas med de vikter de bär; de som saknar vikt lämnas utanför.</translation>
        </message>
        <message>
            <source>Interviews are weighted so that they have the same spread as all customers: {fields}.</source>
            <translation>Intervjuerna viktas så att de fördelar sig som alla kunder: {fields}.</translation>
        </message>
        <message>
            <source>Nothing is weighted: every interview counts the same.</source>
            <translation>Inget viktas: varje intervju räknas lika.</translation>
        </message>
        <message>
            <source>size</source>
            <translation>storlek</translation>
        </message>
        <message>
            <source>sector</source>
            <translation>bransch</translation>
        </message>
        <message>
            <source>country</source>
            <translation>land</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>lösning</translation>
        </message>
        <message>
            <source>As the draw asks</source>
            <translation>Som urvalet kräver</translation>
        </message>
        <message>
            <source>Not weighted</source>
            <translation>Inte viktat</translation>
        </message>
        <message>
            <source>By stratum</source>
            <translation>Efter stratum</translation>
        </message>
        <message>
            <source>Customer fields</source>
            <translation>Kundfält</translation>
        </message>
        <message>
            <source>By weight of the interview</source>
            <translation>Efter intervjuns vikt</translation>
        </message>
        <message>
            <source>Weighting</source>
            <translation>Viktning</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>the base has no strata</source>
            <translation>urvalsramen saknar strata</translation>
        </message>
        <message>
            <source>no list of customers with fields that differ</source>
            <translation>ingen kundlista med fält som skiljer sig</translation>
        </message>
        <message>
            <source>no interview carries one</source>
            <translation>ingen intervju har någon</translation>
        </message>
        <message>
            <source>Nothing is weighted: the strata were drawn at equal fractions.</source>
            <translation>Inget viktas: strata drogs med samma urvalsandel.</translation>
        </message>
        <message numerus="yes">
            <source>Weights from {least} to {most}: %n interview(s) tell as much as {effective} unweighted ones.</source>
            <translation>
                <numerusform>Vikter från {least} till {most}: %n intervju säger lika mycket som {effective} oviktade.</numerusform>
                <numerusform>Vikter från {least} till {most}: %n intervjuer säger lika mycket som {effective} oviktade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) left out.</source>
            <translation>
                <numerusform>%n intervju utanför.</numerusform>
                <numerusform>%n intervjuer utanför.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>Why this figure</source>
            <translation>Varför denna siffra</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>This questionnaire has no such figure.</source>
            <translation>Enkäten har ingen sådan siffra.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Ej användbara</translation>
        </message>
        <message>
            <source>Answers in the respondents’ own words; the report quotes them.</source>
            <translation>Svar med egna ord; rapporten citerar dem.</translation>
        </message>
        <message>
            <source>Fewer than {limit} people stand behind this figure, or it would give away another one. It is not shown to anybody.</source>
            <translation>Färre än {limit} personer står bakom siffran, eller så skulle den röja en annan. Den visas inte för någon.</translation>
        </message>
        <message>
            <source>Nobody has given a usable answer yet.</source>
            <translation>Ingen har gett ett användbart svar än.</translation>
        </message>
        <message>
            <source>Calculation</source>
            <translation>Beräkning</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>95 %-intervall</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metod</translation>
        </message>
        <message>
            <source>Usable answers</source>
            <translation>Användbara svar</translation>
        </message>
        <message>
            <source>Customers in all</source>
            <translation>Kunder totalt</translation>
        </message>
        <message>
            <source>{counts} answers out of {n} usable ones = {share}</source>
            <translation>{counts} svar av {n} användbara = {share}</translation>
        </message>
        <message>
            <source>Share of 9 and 10, minus share of 0 to 6, in points.</source>
            <translation>Andelen 9 och 10, minus andelen 0 till 6, i punkter.</translation>
        </message>
        <message>
            <source>Each answer stands for a chance of leaving, from certainly staying to certainly leaving; their mean.</source>
            <translation>Varje svar står för en risk att lämna, från säkert kvar till säkert borta; deras medelvärde.</translation>
        </message>
        <message>
            <source>Share of customers who had at least one crisis in 12 months.</source>
            <translation>Andelen kunder med minst en kris på 12 månader.</translation>
        </message>
        <message>
            <source>Mean of all usable answers, the scale put on 0 to 100.</source>
            <translation>Medelvärdet av alla användbara svar, skalan omräknad till 0–100.</translation>
        </message>
        <message>
            <source>Mean of the theme’s questions, each put on 0 to 100.</source>
            <translation>Medelvärdet av temats frågor, var och en omräknad till 0–100.</translation>
        </message>
        <message>
            <source>It rests on questions that were asked of half of the respondents.</source>
            <translation>Den vilar på frågor som ställts till hälften av respondenterna.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Comparisons</source>
            <translation>Jämförelser</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Förändring</translation>
        </message>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n leverantör</numerusform>
                <numerusform>%n leverantörer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antal svar</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Distributions</source>
            <translation>Fördelningar</translation>
        </message>
        <message>
            <source>Shares of the answers used; where several answers are possible they add up to more.</source>
            <translation>Andelar av de använda svaren; där flera svar är möjliga blir summan större.</translation>
        </message>
        <message>
            <source>The answers to every question</source>
            <translation>Svaren på varje fråga</translation>
        </message>
        <message>
            <source>no value or protected</source>
            <translation>inget värde eller skyddat</translation>
        </message>
        <message>
            <source>question or scale changed since the year before</source>
            <translation>frågan eller skalan ändrad sedan året före</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Siffra</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanj</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Värde</translation>
        </message>
        <message>
            <source>95% from</source>
            <translation>95 % från</translation>
        </message>
        <message>
            <source>95% to</source>
            <translation>95 % till</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marknad</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Utveckling</translation>
        </message>
        <message>
            <source>Campaign by campaign</source>
            <translation>Kampanj för kampanj</translation>
        </message>
        <message>
            <source>Data of the charts</source>
            <translation>Diagrammens data</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Föregående</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>The whole scale is shown; what is protected or was not asked is a gap.</source>
            <translation>Hela skalan visas; det som är skyddat eller inte ställdes lämnar en lucka.</translation>
        </message>
        <message>
            <source>Radar and trends</source>
            <translation>Radar och utveckling</translation>
        </message>
        <message>
            <source>Radar</source>
            <translation>Radar</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Nyckeltal</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Vad det är</translation>
        </message>
        <message>
            <source>Scores from 0 to 100.</source>
            <translation>Poäng från 0 till 100.</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>The scores of the themes</source>
            <translation>Temanas poäng</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Change, points</source>
            <translation>Förändring, punkter</translation>
        </message>
        <message>
            <source>Change from</source>
            <translation>Förändring från</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Förändring till</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>Significant</source>
            <translation>Signifikant</translation>
        </message>
        <message>
            <source>Gap to market, points</source>
            <translation>Skillnad mot marknaden, punkter</translation>
        </message>
        <message>
            <source>Vendors below, %</source>
            <translation>Leverantörer under, %</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Leverantörer</translation>
        </message>
        <message>
            <source>Significant to market</source>
            <translation>Signifikant mot marknaden</translation>
        </message>
        <message>
            <source>Vendors below, from</source>
            <translation>Leverantörer under, från</translation>
        </message>
        <message>
            <source>Vendors below, to</source>
            <translation>Leverantörer under, till</translation>
        </message>
        <message>
            <source>p: differs from the mean of the others</source>
            <translation>p: skiljer sig från de andras medelvärde</translation>
        </message>
        <message>
            <source>p: misses or passes that mean as a target</source>
            <translation>p: under eller över medelvärdet som mål</translation>
        </message>
        <message>
            <source>p: is unlike the others</source>
            <translation>p: olik de andra</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>if every undecided stays, if every one leaves</source>
            <translation>om alla obestämda stannar, om alla lämnar</translation>
        </message>
        <message>
            <source>at both ends of the scale of intentions</source>
            <translation>i båda ändarna av avsiktsskalan</translation>
        </message>
        <message>
            <source>weighted by contract value</source>
            <translation>viktat med kontraktsvärdet</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Läsning</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Churn</source>
            <translation>Churn</translation>
        </message>
        <message>
            <source>Expected churn: how far other readings would move it</source>
            <translation>Väntad churn: hur mycket andra läsningar skulle ändra den</translation>
        </message>
        <message>
            <source>Do not know</source>
            <translation>Vet inte</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avböjt</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Ej tillämpligt</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Ej ställd</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Inget svar</translation>
        </message>
        <message>
            <source>Previous campaign: {year}.</source>
            <translation>Föregående kampanj: {year}.</translation>
        </message>
        <message>
            <source>Market: mean of {vendors} vendors, release {release}.</source>
            <translation>Marknad: medelvärde av {vendors} leverantörer, utgåva {release}.</translation>
        </message>
        <message>
            <source>indicative: fewer than {limit} answers</source>
            <translation>vägledande: färre än {limit} svar</translation>
        </message>
        <message>
            <source>as delivered on {date}</source>
            <translation>som levererat den {date}</translation>
        </message>
        <message>
            <source>rounded to {step} points, for protection</source>
            <translation>avrundat till {step} punkter, av skyddsskäl</translation>
        </message>
        <message>
            <source>rests on optional questions</source>
            <translation>bygger på valfria frågor</translation>
        </message>
        <message>
            <source>Figures {vendor} {year}</source>
            <translation>Siffror {vendor} {year}</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>before a number</comment>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Enheter</translation>
        </message>
        <message>
            <source>Shares are in percent, theme scores and means from 0 to 100, the NPS and all differences in points.</source>
            <translation>Andelar anges i procent, temapoäng och medelvärden från 0 till 100, NPS och alla skillnader i punkter.</translation>
        </message>
        <message>
            <source>The answers that a figure rests on; those who do not know or refuse are counted apart.</source>
            <translation>De svar som en siffra bygger på; de som inte vet eller avböjer räknas för sig.</translation>
        </message>
        <message>
            <source>95% from, to</source>
            <translation>95 % från, till</translation>
        </message>
        <message>
            <source>The range in which the figure would lie had all customers been asked, with 95% confidence.</source>
            <translation>Intervallet där siffran skulle ligga om alla kunder hade tillfrågats, med 95 % konfidens.</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Skyddat</translation>
        </message>
        <message numerus="yes">
            <source>Cells with words instead of a number hide what fewer than %n answers would give away.</source>
            <translation>
                <numerusform>Celler med ord i stället för tal döljer det som färre än %n svar skulle avslöja.</numerusform>
                <numerusform>Celler med ord i stället för tal döljer det som färre än %n svar skulle avslöja.</numerusform>
            </translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Värden</translation>
        </message>
        <message>
            <source>All numbers are stored in full and only shown rounded; there are no formulas and no links out.</source>
            <translation>Alla tal är lagrade i sin helhet och visas bara avrundade; inga formler och inga länkar utåt.</translation>
        </message>
        <message>
            <source>Read me</source>
            <translation>Läs mig</translation>
        </message>
        <message>
            <source>Complete interviews over the eligible draw</source>
            <translation>Fullständiga intervjuer av dem i urvalet som kan ingå</translation>
        </message>
        <message>
            <source>Share that closes fieldwork</source>
            <translation>Andel som avslutar fältarbetet</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Urval</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Vad den kräver</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Jämfört</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Gräns</translation>
        </message>
        <message>
            <source>By how much, points</source>
            <translation>Med hur mycket, punkter</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>How computed</source>
            <translation>Beräkningssätt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kvalitetsmärke</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metod</translation>
        </message>
        <message>
            <source>How the figures are made</source>
            <translation>Hur siffrorna tas fram</translation>
        </message>
    </context>
    <context>
        <name>Workshop</name>
        <message>
            <source>no theme</source>
            <translation>inget tema</translation>
        </message>
        <message>
            <source>Write what was decided.</source>
            <translation>Skriv vad som beslutades.</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Vad som beslutades</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Vem som gör det</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Senast</translation>
        </message>
        <message>
            <source>Note it (Enter)</source>
            <translation>Anteckna (Enter)</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Tillbaka (Esc)</translation>
        </message>
        <message>
            <source>Radar of the themes</source>
            <translation>Radar över temana</translation>
        </message>
        <message>
            <source>Live figures</source>
            <translation>Siffror i realtid</translation>
        </message>
        <message>
            <source>N show names</source>
            <translation>N visa namn</translation>
        </message>
        <message>
            <source>N hide names</source>
            <translation>N dölj namn</translation>
        </message>
        <message>
            <source>→ next theme</source>
            <translation>→ nästa tema</translation>
        </message>
        <message>
            <source>← theme before</source>
            <translation>← föregående tema</translation>
        </message>
        <message>
            <source>B blank</source>
            <translation>B svart skärm</translation>
        </message>
        <message>
            <source>D note a decision</source>
            <translation>D anteckna ett beslut</translation>
        </message>
        <message>
            <source>Esc leave</source>
            <translation>Esc lämna</translation>
        </message>
        <message>
            <source>The figures are being computed.</source>
            <translation>Siffrorna räknas ut.</translation>
        </message>
        <message>
            <source>moves in blocks of {count} interviews</source>
            <translation>rör sig i block om {count} intervjuer</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n intervju</numerusform>
                <numerusform>%n intervjuer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n väntar</numerusform>
                <numerusform>%n väntar</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures appear from {count} interviews on.</source>
            <translation>Siffror visas från och med {count} intervjuer.</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Intervjuer</translation>
        </message>
        <message numerus="yes">
            <source>%n workshop(s)</source>
            <translation>
                <numerusform>%n workshop</numerusform>
                <numerusform>%n workshoppar</numerusform>
            </translation>
        </message>
        <message>
            <source>no workshop</source>
            <translation>ingen workshop</translation>
        </message>
        <message>
            <source>Several respondents in one room</source>
            <translation>Flera respondenter i samma rum</translation>
        </message>
        <message>
            <source>They answer on the projector, one by one or together. The live screen shows figures that move in blocks, so that no answer can be read off.</source>
            <translation>De svarar på projektorn, en och en eller tillsammans. Siffrorna i realtid rör sig i block, så att inget enskilt svar kan läsas av.</translation>
        </message>
        <message>
            <source>Next respondent, or the same group again</source>
            <translation>Nästa respondent, eller samma grupp igen</translation>
        </message>
        <message>
            <source>Finished. F9 asks the next respondent.</source>
            <translation>Klar. F9 tar nästa respondent.</translation>
        </message>
        <message>
            <source>The decision is taken back.</source>
            <translation>Beslutet är tillbakataget.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message numerus="yes">
            <source>%n people answer together</source>
            <translation>
                <numerusform>%n person svarar</numerusform>
                <numerusform>%n personer svarar tillsammans</numerusform>
            </translation>
        </message>
        <message>
            <source>one respondent</source>
            <translation>en respondent</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n personer</numerusform>
            </translation>
        </message>
        <message>
            <source>Came in a package from {device}</source>
            <translation>Kom i ett paket från {device}</translation>
        </message>
        <message>
            <source>Two laptops differ here: both versions are kept and wait on Exchange, Conflicts.</source>
            <translation>Två datorer skiljer sig åt här: båda versionerna finns kvar och väntar under Utbyte, Konflikter.</translation>
        </message>
        <message>
            <source>Workshop answers show on the dashboard; they stay out of label, NPS and benchmark.</source>
            <translation>Svaren från workshoppar syns på översikten; de ingår inte i kvalitetsmärke, NPS eller benchmark.</translation>
        </message>
        <message>
            <source>Fieldwork is not open: no interview can begin. Figures and decisions can.</source>
            <translation>Fältarbetet är inte öppet: ingen intervju kan börja. Siffror och beslut går bra.</translation>
        </message>
        <message>
            <source>Nothing decided yet. Decisions can be noted here and on the live screen.</source>
            <translation>Inget är beslutat ännu. Beslut antecknas här och på realtidsskärmen.</translation>
        </message>
        <message>
            <source>Next respondent</source>
            <translation>Nästa respondent</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>Fortsätt intervjun</translation>
        </message>
        <message>
            <source>Answer as a group</source>
            <translation>Svara i grupp</translation>
        </message>
        <message>
            <source>People who answer together</source>
            <translation>Personer som svarar tillsammans</translation>
        </message>
        <message>
            <source>people answer together</source>
            <translation>personer svarar tillsammans</translation>
        </message>
        <message>
            <source>Live screen</source>
            <translation>Realtidsskärm</translation>
        </message>
        <message>
            <source>Hide names</source>
            <translation>Dölj namn</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>Anteckna ett beslut</translation>
        </message>
        <message>
            <source>Write the minutes…</source>
            <translation>Skriv protokollet…</translation>
        </message>
        <message>
            <source>Names are hidden.</source>
            <translation>Namnen är dolda.</translation>
        </message>
        <message>
            <source>Take this decision back</source>
            <translation>Ta tillbaka beslutet</translation>
        </message>
        <message>
            <source>Give the workshop a title.</source>
            <translation>Ge workshoppen en titel.</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Workshoppar</translation>
        </message>
        <message>
            <source>Another workshop</source>
            <translation>Ny workshop</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Lämna som det var</translation>
        </message>
        <message>
            <source>Change this workshop</source>
            <translation>Ändra workshoppen</translation>
        </message>
        <message>
            <source>Add the workshop</source>
            <translation>Lägg till workshoppen</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Spara ändringarna</translation>
        </message>
    </context>
</TS>
