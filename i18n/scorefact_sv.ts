<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
            <source>{complete} of {sample} answered</source>
            <translation>{complete} av {sample} har svarat</translation>
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
            <source>Save as PNG</source>
            <translation>Spara som PNG</translation>
        </message>
        <message>
            <source>Save as SVG</source>
            <translation>Spara som SVG</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>{path} kunde inte skrivas. Välj en annan mapp.</translation>
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
            <source>New workspace: {path}</source>
            <translation>Ny arbetsyta: {path}</translation>
        </message>
        <message>
            <source>made {date} with {program}, format {version}, {protection}, {size} KB</source>
            <translation>skapad {date} med {program}, format {version}, {protection}, {size} kB</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>krypterad</translation>
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
    </context>
    <context>
        <name>CommentBar</name>
        <message>
            <source>Analyst’s comment on {theme}, {language}</source>
            <translation>Analytikerns kommentar om {theme}, {language}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behåll</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Låt vara</translation>
        </message>
        <message>
            <source>Printed on the theme’s page of the report</source>
            <translation>Trycks på temats sida i rapporten</translation>
        </message>
        <message>
            <source>No comment yet</source>
            <translation>Ingen kommentar än</translation>
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
            <source>The comment is kept.</source>
            <translation>Kommentaren är sparad.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message>
            <source>Dashboard</source>
            <translation>Översikt</translation>
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
            <source>{complete} of {sample} customers in the sample have answered</source>
            <translation>{complete} av {sample} kunder i urvalet har svarat</translation>
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
    </context>
    <context>
        <name>Definitions</name>
        <message>
            <source>{out}: {questions} questions, {themes} themes</source>
            <translation>{out}: {questions} frågor, {themes} teman</translation>
        </message>
        <message>
            <source>{rows} rows, {questions} questions, {themes} themes</source>
            <translation>{rows} rader, {questions} frågor, {themes} teman</translation>
        </message>
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
            <translation>Ej aktuellt</translation>
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
            <source>This version can only make plain workspaces, without a passphrase. Nothing was made. Say --plain if that is what you want.</source>
            <translation>Den här versionen kan bara skapa okrypterade arbetsytor, utan lösenfras. Inget har skapats. Ange --plain om det är det du vill.</translation>
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
            <source>There is no filter called “{key}”. Nothing was changed. Filters are: {known}.</source>
            <translation>Det finns inget filter som heter ”{key}”. Inget har ändrats. Filtren är: {known}.</translation>
        </message>
        <message>
            <source>No interview of {campaign} has “{value}” as {key}. Nothing was changed. There is: {known}.</source>
            <translation>Ingen intervju i {campaign} har ”{value}” som {key}. Inget har ändrats. Det finns: {known}.</translation>
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
            <source>{file} defines a questionnaire and holds no responses. Nothing was stored. Choose a file of responses.</source>
            <translation>{file} är ett frågeformulär och innehåller inga svar. Inget sparades. Välj en fil med svar.</translation>
        </message>
        <message>
            <source>{file} is an SPSS file, which is not read directly. Nothing was stored. Save it as .csv or .xlsx.</source>
            <translation>{file} är en SPSS-fil, som inte läses direkt. Inget sparades. Spara den som .csv eller .xlsx.</translation>
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
            <source>Customers of import {batch} belong to another campaign too: {count}. The import was not taken back and nothing was changed. Take the other campaign’s import back first, or keep this one.</source>
            <translation>Kunder från import {batch} hör också till en annan kampanj: {count}. Importen ångrades inte och inget ändrades. Ångra den andra kampanjens import först, eller behåll den här.</translation>
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
            <translation>leverantören, med 95 % intervall</translation>
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
            <source>No benchmark for this figure</source>
            <translation>Ingen benchmark för siffran</translation>
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
            <source>average</source>
            <translation>genomsnitt</translation>
        </message>
        <message>
            <source>score, of 100</source>
            <translation>poäng, av 100</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>vet ej</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>vägrat</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ej aktuellt</translation>
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
            <source>{complete} of {sample} answered</source>
            <translation>{complete} av {sample} har svarat</translation>
        </message>
        <message>
            <source>No benchmark</source>
            <translation>Ingen benchmark</translation>
        </message>
        <message>
            <source>Figures stand alone until a release is read in.</source>
            <translation>Siffrorna står ensamma tills en utgåva läses in.</translation>
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
            <source>{rows} rows, {columns} columns</source>
            <translation>{rows} rader, {columns} kolumner</translation>
        </message>
        <message>
            <source>{rows} rows, {customers} customers, {columns} columns</source>
            <translation>{rows} rader, {customers} kunder, {columns} kolumner</translation>
        </message>
        <message>
            <source>Import {batch} into {campaign}: {added} customers new, {updated} updated, {identical} identical, {rejected} rows rejected; {drawn} drawn.</source>
            <translation>Import {batch} till {campaign}: kunder nya {added}, uppdaterade {updated}, oförändrade {identical}; avvisade rader {rejected}; dragna {drawn}.</translation>
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
            <source>Import {batch} into {campaign}: {added} new, {updated} updated, {identical} identical, {skipped} left out, {rejected} broken.</source>
            <translation>Import {batch} till {campaign}: {added} nya, {updated} uppdaterade, {identical} oförändrade, {skipped} utelämnade, {rejected} trasiga.</translation>
        </message>
        <message>
            <source>The same file was already imported as {batch}.</source>
            <translation>Samma fil importerades redan som {batch}.</translation>
        </message>
        <message>
            <source>Import {batch} was taken back; customers: {count}</source>
            <translation>Import {batch} har ångrats; kunder: {count}</translation>
        </message>
        <message>
            <source>Responses whose customer has no case in this campaign: {count}</source>
            <translation>Svar vars kund inte har något ärende i kampanjen: {count}</translation>
        </message>
        <message>
            <source>{out}: {questions} questions, {themes} themes</source>
            <translation>{out}: {questions} frågor, {themes} teman</translation>
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
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>En annan fil</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Save mapping</source>
            <translation>Spara kopplingen</translation>
        </message>
        <message>
            <source>Proposal again</source>
            <translation>Förslaget igen</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Filens kolumner och vart de går</translation>
        </message>
        <message>
            <source>Responses ({patterns})</source>
            <translation>Svar ({patterns})</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Välj en fil</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importerar {file}</translation>
        </message>
        <message>
            <source>Trying {file}</source>
            <translation>Provar {file}</translation>
        </message>
        <message>
            <source>The import was taken back. Nothing of it is left.</source>
            <translation>Importen är tillbakatagen. Inget av den finns kvar.</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>Filen läses</translation>
        </message>
        <message>
            <source>Nothing is written yet. The bar below shows how far it is, and can stop it.</source>
            <translation>Inget är skrivet än. Raden längst ner visar läget och kan avbryta.</translation>
        </message>
        <message>
            <source>{campaign} is closed</source>
            <translation>{campaign} är stängd</translation>
        </message>
        <message>
            <source>Responses can be imported while fieldwork is open. Choose another campaign above.</source>
            <translation>Svar kan importeras medan fältarbetet är öppet. Välj en annan kampanj ovan.</translation>
        </message>
        <message>
            <source>Import responses of {campaign}</source>
            <translation>Importera svar för {campaign}</translation>
        </message>
        <message>
            <source>Drop a spreadsheet (.xlsx) or text table (.csv) on this window, or choose one. Columns are recognised, problems are shown, and nothing is written before you say so.</source>
            <translation>Släpp ett kalkylblad (.xlsx) eller en texttabell (.csv) på fönstret, eller välj en fil. Kolumner känns igen, problem visas, och inget skrivs innan du säger till.</translation>
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
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n uppdaterad</numerusform>
                <numerusform>%n uppdaterade</numerusform>
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
        <message>
            <source>The mapping is remembered for files like this one.</source>
            <translation>Kopplingen sparas för filer som denna.</translation>
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
            <source>1 File  ›  2 Columns and problems  ›  3 Import</source>
            <translation>1 Fil  ›  2 Kolumner och problem  ›  3 Import</translation>
        </message>
        <message>
            <source>{rows} rows · {columns} columns</source>
            <translation>{rows} rader · {columns} kolumner</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to questions</source>
            <translation>
                <numerusform>%n kolumn till frågor</numerusform>
                <numerusform>%n kolumner till frågor</numerusform>
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
            <source>problems first; a click on “Goes to” changes it</source>
            <translation>problem först; klicka på ”Går till” för att ändra</translation>
        </message>
        <message>
            <source>Nothing is written yet</source>
            <translation>Inget är skrivet än</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Arbetar…</translation>
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
            <source>Read as</source>
            <translation>Läses som</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
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
            <source>identity, kept apart</source>
            <translation>identitet, hålls isär</translation>
        </message>
    </context>
    <context>
        <name>ImportProblems</name>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>{decide} to decide, {know} to know</source>
            <translation>{decide} att avgöra, {know} att veta</translation>
        </message>
        <message>
            <source>No problem found in this file.</source>
            <translation>Inga problem i filen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), first in line {line}</source>
            <translation>
                <numerusform>%n rad, rad {line}</numerusform>
                <numerusform>%n rader, först rad {line}</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen: {values}</source>
            <translation>Sett: {values}</translation>
        </message>
        <message>
            <source>These rows are left out.</source>
            <translation>Raderna utelämnas.</translation>
        </message>
        <message>
            <source>Read as don’t know</source>
            <translation>Läs som vet ej</translation>
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
            <translation>Score-Kris</translation>
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
            <translation>Urvalets svar</translation>
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
        <name>LabelStrip</name>
        <message>
            <source>Fieldwork is closed</source>
            <translation>Fältarbetet är stängt</translation>
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
            <source>{complete} of {sample} answered</source>
            <translation>{complete} av {sample} har svarat</translation>
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
        <name>Radar</name>
        <message>
            <source>95% interval</source>
            <translation>95 % intervall</translation>
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
            <source>Score-Churn needs a question answered certainly, probably, probably not or certainly not.</source>
            <translation>Score-Churn kräver en fråga som besvaras med helt säkert, troligen, troligen inte eller säkert inte.</translation>
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
            <translation>väntat bortfall</translation>
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
            <source>By year of signing</source>
            <translation>Efter avtalsår</translation>
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
            <translation>Cirkel och stapel.</translation>
        </message>
        <message>
            <source>The disc is this campaign, the bar its 95% interval: the range in which the figure would lie had every customer answered.</source>
            <translation>Cirkeln är den här kampanjen, stapeln dess intervall på 95 %: där siffran skulle ligga om alla kunder hade svarat.</translation>
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
            <source>The difference is too large to be chance, tested over all figures of the page together. A disc marks the better, a square the worse.</source>
            <translation>Skillnaden är för stor för att vara slump, prövad för alla siffror tillsammans. En cirkel visar bättre, en kvadrat sämre.</translation>
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
            <source>indicative</source>
            <translation>vägledande</translation>
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
            <translation>Analytikerns läsning</translation>
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
            <translation>En svarande per kund. Vet ej, avböjt, ej aktuellt och ej ställd hålls isär och räknas aldrig som svar.</translation>
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
            <source>Protection.</source>
            <translation>Skydd.</translation>
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
            <source>Label page, PDF</source>
            <translation>Märkessida, PDF</translation>
        </message>
        <message>
            <source>cover, key figures, radar, themes, sample</source>
            <translation>omslag, nyckeltal, radar, teman, urval</translation>
        </message>
        <message>
            <source>marked SPECIMEN until it is sealed</source>
            <translation>märkt SPECIMEN tills den förseglas</translation>
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
            <source>Cancelled. %n document(s) had been written.</source>
            <translation>
                <numerusform>Avbrutet. %n dokument hade skrivits.</numerusform>
                <numerusform>Avbrutet. %n dokument hade skrivits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) written.</source>
            <translation>
                <numerusform>%n dokument skrivet.</numerusform>
                <numerusform>%n dokument skrivna.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) written to {folder}.</source>
            <translation>
                <numerusform>%n dokument skrivet till {folder}.</numerusform>
                <numerusform>%n dokument skrivna till {folder}.</numerusform>
            </translation>
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
            <translation>Skyddet är tillämpat</translation>
        </message>
        <message>
            <source>Label page is a specimen</source>
            <translation>Märkessidan är ett specimen</translation>
        </message>
        <message>
            <source>nobody has sealed it</source>
            <translation>ingen har förseglat den</translation>
        </message>
        <message>
            <source>Before delivery</source>
            <translation>Före leverans</translation>
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
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
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
            <translation>Som skrivbordet</translation>
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
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>A release is one file that the benchmark steward publishes.</source>
            <translation>En utgåva är en fil som benchmarkansvarig publicerar.</translation>
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
            <translation>Fri programvara under MIT-licensen. Den arbetar offline: inget lämnar datorn om du inte skickar det. Den står på dessa bibliotek:</translation>
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
            <translation>Ingen utgåva har lästs in: siffrorna står ensamma.</translation>
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
            <translation>siffrorna står ensamma</translation>
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
            <translation>vet ej eller vägrat</translation>
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
            <translation>95 % intervall</translation>
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
</TS>
