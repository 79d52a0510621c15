<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n interview(s) missing</source>
            <translation>
                <numerusform>%n interview missing</numerusform>
                <numerusform>%n interviews missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in an earlier state</source>
            <translation>
                <numerusform>%n interview in an earlier state</numerusform>
                <numerusform>%n interviews in an earlier state</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) old</source>
            <translation>
                <numerusform>%n month old</numerusform>
                <numerusform>%n months old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPage</name>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n vendor</numerusform>
                <numerusform>%n vendors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campaign</numerusform>
                <numerusform>%n campaigns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calls</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other contacts</source>
            <translation>
                <numerusform>%n other contact</numerusform>
                <numerusform>%n other contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers left out of the frame.</source>
            <translation>
                <numerusform>%n customer left out of the frame.</numerusform>
                <numerusform>%n customers left out of the frame.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs may be one customer: look at them.</source>
            <translation>
                <numerusform>%n pair may be one customer: look at it.</numerusform>
                <numerusform>%n pairs may be one customer: look at them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drawn without a number.</source>
            <translation>
                <numerusform>%n drawn without a number.</numerusform>
                <numerusform>%n drawn without a number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases of nobody</source>
            <translation>
                <numerusform>%n case of nobody</numerusform>
                <numerusform>%n cases of nobody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts found</source>
            <translation>
                <numerusform>%n contact found</numerusform>
                <numerusform>%n contacts found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments written to {file}.</source>
            <translation>
                <numerusform>%n appointment written to {file}.</numerusform>
                <numerusform>%n appointments written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers drawn.</source>
            <translation>
                <numerusform>%n customer drawn.</numerusform>
                <numerusform>%n customers drawn.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignCard</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) to go</source>
            <translation>
                <numerusform>%n interview to go</numerusform>
                <numerusform>%n interviews to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>%n themes, 0 to 100.</source>
            <translation>
                <numerusform>%n theme, 0 to 100.</numerusform>
                <numerusform>%n themes, 0 to 100.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>Not everything is as it was saved: %n finding(s).</source>
            <translation>
                <numerusform>Not everything is as it was saved: %n finding.</numerusform>
                <numerusform>Not everything is as it was saved: %n findings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sound: %n interview(s), their answers and the history are as they were saved.</source>
            <translation>
                <numerusform>Sound: %n interview, its answers and the history are as they were saved.</numerusform>
                <numerusform>Sound: %n interviews, their answers and the history are as they were saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n vendor</numerusform>
                <numerusform>%n vendors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campaign</numerusform>
                <numerusform>%n campaigns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Made anew: %n finding(s).</source>
            <translation>
                <numerusform>Made anew: %n finding.</numerusform>
                <numerusform>Made anew: %n findings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) may be released</source>
            <translation>
                <numerusform>%n comment may be released</numerusform>
                <numerusform>%n comments may be released</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) not in the font of documents, printed as a box: {characters}</source>
            <translation>
                <numerusform>%n character not in the font of documents, printed as a box: {characters}</numerusform>
                <numerusform>%n characters not in the font of documents, printed as a box: {characters}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message numerus="yes">
            <source>%n customer(s) have answered</source>
            <translation>
                <numerusform>%n customer has answered</numerusform>
                <numerusform>%n customers have answered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drivers</name>
        <message numerus="yes">
            <source>%n complete respondent(s)</source>
            <translation>
                <numerusform>%n complete respondent</numerusform>
                <numerusform>%n complete respondents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every two themes known together for %n respondent(s) or more</source>
            <translation>
                <numerusform>every two themes known together for %n respondent or more</numerusform>
                <numerusform>every two themes known together for %n respondents or more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>{amount} point(s)</source>
            <translation>
                <numerusform>{amount} point</numerusform>
                <numerusform>{amount} points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>{vendor} can close after %n more interview(s)</source>
            <translation>
                <numerusform>{vendor} can close after %n more interview</numerusform>
                <numerusform>{vendor} can close after %n more interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) in this workspace</source>
            <translation>
                <numerusform>%n campaign in this workspace</numerusform>
                <numerusform>%n campaigns in this workspace</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n more interview(s)</source>
            <translation>
                <numerusform>Bring in %n more interview</numerusform>
                <numerusform>Bring in %n more interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campaign</numerusform>
                <numerusform>%n campaigns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n interview(s) added</source>
            <translation>
                <numerusform>%n interview added</numerusform>
                <numerusform>%n interviews added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n customer(s)</source>
            <translation>
                <numerusform>Import %n customer</numerusform>
                <numerusform>Import %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical</source>
            <translation>
                <numerusform>%n identical</numerusform>
                <numerusform>%n identical</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) added</source>
            <translation>
                <numerusform>%n customer added</numerusform>
                <numerusform>%n customers added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n row left out</numerusform>
                <numerusform>%n rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) added or updated</source>
            <translation>
                <numerusform>%n contact added or updated</numerusform>
                <numerusform>%n contacts added or updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) a customer without a case here.</source>
            <translation>
                <numerusform>%n names a customer without a case here.</numerusform>
                <numerusform>%n name a customer without a case here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The draw now has %n customer(s).</source>
            <translation>
                <numerusform>The draw now has %n customer.</numerusform>
                <numerusform>The draw now has %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back: %n customer(s) removed,</source>
            <translation>
                <numerusform>The import was taken back: %n customer removed,</numerusform>
                <numerusform>The import was taken back: %n customers removed,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back: %n interview(s) removed,</source>
            <translation>
                <numerusform>The import was taken back: %n interview removed,</numerusform>
                <numerusform>The import was taken back: %n interviews removed,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back as before.</source>
            <translation>
                <numerusform>%n put back as before.</numerusform>
                <numerusform>%n put back as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited since stay as they are now.</source>
            <translation>
                <numerusform>%n edited since stays as it is now.</numerusform>
                <numerusform>%n edited since stay as they are now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) can come in</source>
            <translation>
                <numerusform>%n customer can come in</numerusform>
                <numerusform>%n customers can come in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) can come in</source>
            <translation>
                <numerusform>%n interview can come in</numerusform>
                <numerusform>%n interviews can come in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to decide</source>
            <translation>
                <numerusform>%n thing to decide</numerusform>
                <numerusform>%n things to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to fields</source>
            <translation>
                <numerusform>%n column to fields</numerusform>
                <numerusform>%n columns to fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to questions</source>
            <translation>
                <numerusform>%n column to questions</numerusform>
                <numerusform>%n columns to questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new column(s)</source>
            <translation>
                <numerusform>%n new column</numerusform>
                <numerusform>%n new columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) made: {names}</source>
            <translation>
                <numerusform>%n template made: {names}</numerusform>
                <numerusform>%n templates made: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) new</source>
            <translation>
                <numerusform>%n customer new</numerusform>
                <numerusform>%n customers new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) identical</source>
            <translation>
                <numerusform>%n identical</numerusform>
                <numerusform>%n identical</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected</source>
            <translation>
                <numerusform>%n row rejected</numerusform>
                <numerusform>%n rows rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) drawn</source>
            <translation>
                <numerusform>%n drawn</numerusform>
                <numerusform>%n drawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had left in a package: the next one takes them away there too.</source>
            <translation>
                <numerusform>%n had left in a package: the next one takes it away there too, with what was corrected there.</numerusform>
                <numerusform>%n had left in a package: the next one takes them away there too, with what was corrected there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportBatches</name>
        <message numerus="yes">
            <source>Taking it back removes %n customer(s)</source>
            <translation>
                <numerusform>Taking it back removes %n customer</numerusform>
                <numerusform>Taking it back removes %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and puts %n back as they were.</source>
            <translation>
                <numerusform>and puts %n back as it was.</numerusform>
                <numerusform>and puts %n back as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking it back removes %n interview(s)</source>
            <translation>
                <numerusform>Taking it back removes %n interview</numerusform>
                <numerusform>Taking it back removes %n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left in a package: the next one takes them away there too.</source>
            <translation>
                <numerusform>%n left in a package: the next one takes it away there too, with what was corrected there.</numerusform>
                <numerusform>%n left in a package: the next one takes them away there too, with what was corrected there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were edited since and stay as they are now</source>
            <translation>
                <numerusform>%n was edited since and stays as it is now</numerusform>
                <numerusform>%n were edited since and stay as they are now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited since</source>
            <translation>
                <numerusform>%n edited since</numerusform>
                <numerusform>%n edited since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDefinition</name>
        <message numerus="yes">
            <source>A questionnaire with %n question(s)</source>
            <translation>
                <numerusform>A questionnaire with %n question</numerusform>
                <numerusform>A questionnaire with %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s)</source>
            <translation>
                <numerusform>%n theme</numerusform>
                <numerusform>%n themes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scale(s)</source>
            <translation>
                <numerusform>%n scale</numerusform>
                <numerusform>%n scales</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportMeanings</name>
        <message numerus="yes">
            <source>%n cell(s) filled; the values stand as they are.</source>
            <translation>
                <numerusform>%n cell filled; the values stand as they are.</numerusform>
                <numerusform>%n cells filled; the values stand as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportProblems</name>
        <message numerus="yes">
            <source>%n more, listed under “Problems”</source>
            <translation>
                <numerusform>%n more, listed under “Problems”</numerusform>
                <numerusform>%n more, listed under “Problems”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), first in line {line}</source>
            <translation>
                <numerusform>%n row, in line {line}</numerusform>
                <numerusform>%n rows, first in line {line}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message numerus="yes">
            <source>opens %n question(s)</source>
            <translation>
                <numerusform>opens %n question</numerusform>
                <numerusform>opens %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) without an answer</source>
            <translation>
                <numerusform>%n question without an answer</numerusform>
                <numerusform>%n questions without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) kept aside: their question no longer applies</source>
            <translation>
                <numerusform>%n answer kept aside: its question no longer applies</numerusform>
                <numerusform>%n answers kept aside: their questions no longer apply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) to go on with</source>
            <translation>
                <numerusform>%n interview to go on with</numerusform>
                <numerusform>%n interviews to go on with</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {whole} themes</source>
            <translation>
                <numerusform>%n of {whole} themes</numerusform>
                <numerusform>%n of {whole} themes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drawn at random: %n customers.</source>
            <translation>
                <numerusform>Drawn at random: %n customer.</numerusform>
                <numerusform>Drawn at random: %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Selected, not drawn at random: %n customers.</source>
            <translation>
                <numerusform>Selected, not drawn at random: %n customer.</numerusform>
                <numerusform>Selected, not drawn at random: %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complete interviews, {modes}.</source>
            <translation>
                <numerusform>%n complete interview, {modes}.</numerusform>
                <numerusform>%n complete interviews, {modes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fieldwork was extended %n times.</source>
            <translation>
                <numerusform>Fieldwork was extended once.</numerusform>
                <numerusform>Fieldwork was extended %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelSeal</name>
        <message numerus="yes">
            <source>List of %n revoked label(s) in use.</source>
            <translation>
                <numerusform>List of %n revoked label in use.</numerusform>
                <numerusform>List of %n revoked labels in use.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelWords</name>
        <message numerus="yes">
            <source>%n rule(s) registered</source>
            <translation>
                <numerusform>%n rule registered</numerusform>
                <numerusform>%n rules registered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not demonstrated</source>
            <translation>
                <numerusform>%n not demonstrated</numerusform>
                <numerusform>%n not demonstrated</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people answered</source>
            <translation>
                <numerusform>%n person answered</numerusform>
                <numerusform>%n people answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n interview(s) of the campaign, workshops included.</source>
            <translation>
                <numerusform>Of %n interview of the campaign, workshops included.</numerusform>
                <numerusform>Of %n interviews of the campaign, workshops included.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The figures move in blocks of at least %n answers, so that no single answer can be read off two of them. Answers of workshops stay out of label, NPS and benchmark.</source>
            <translation>
                <numerusform>The figures move in blocks of at least %n answer, so that no single answer can be read off two of them. Answers of workshops stay out of label, NPS and benchmark.</numerusform>
                <numerusform>The figures move in blocks of at least %n answers, so that no single answer can be read off two of them. Answers of workshops stay out of label, NPS and benchmark.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The minutes are written: %n document(s).</source>
            <translation>
                <numerusform>The minutes are written: %n document.</numerusform>
                <numerusform>The minutes are written: %n documents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Observed</name>
        <message numerus="yes">
            <source>%n answer(s) in bold: observed is used.</source>
            <translation>
                <numerusform>%n answer in bold: observed is used.</numerusform>
                <numerusform>%n answers in bold: observed is used.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message numerus="yes">
            <source>%n own question(s)</source>
            <translation>
                <numerusform>%n question of its own</numerusform>
                <numerusform>%n questions of its own</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Radar</name>
        <message numerus="yes">
            <source>%n theme(s), 0 to 100</source>
            <translation>
                <numerusform>%n theme, 0 to 100</numerusform>
                <numerusform>The %n themes, 0 to 100</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recommendation</name>
        <message numerus="yes">
            <source>Line: everybody. %n segment(s) differ significantly.</source>
            <translation>
                <numerusform>Line: everybody. %n segment differs significantly.</numerusform>
                <numerusform>Line: everybody. %n segments differ significantly.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) gave a reason; none is released yet.</source>
            <translation>
                <numerusform>%n respondent gave a reason; none is released yet.</numerusform>
                <numerusform>%n respondents gave a reason; none is released yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recurring</name>
        <message numerus="yes">
            <source>%n don’t know</source>
            <translation>
                <numerusform>%n doesn’t know</numerusform>
                <numerusform>%n don’t know</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) stay likelier for five years than for three</source>
            <translation>
                <numerusform>%n respondent stays likelier for five years than for three</numerusform>
                <numerusform>%n respondents stay likelier for five years than for three</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n cannot be told apart: no ranking among them.</source>
            <translation>
                <numerusform>The first cannot be told apart.</numerusform>
                <numerusform>The first %n cannot be told apart: no ranking among them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n themes ahead of the market</source>
            <translation>
                <numerusform>%n theme ahead of the market</numerusform>
                <numerusform>%n themes ahead of the market</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n themes behind the market</source>
            <translation>
                <numerusform>%n theme behind the market</numerusform>
                <numerusform>%n themes behind the market</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The radar of the %n themes</source>
            <translation>
                <numerusform>The radar of the theme</numerusform>
                <numerusform>The radar of the %n themes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n themes rise significantly since {previous}</source>
            <translation>
                <numerusform>%n theme rises significantly since {previous}</numerusform>
                <numerusform>%n themes rise significantly since {previous}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n themes fall significantly since {previous}</source>
            <translation>
                <numerusform>%n theme falls significantly since {previous}</numerusform>
                <numerusform>%n themes fall significantly since {previous}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not know</source>
            <translation>
                <numerusform>%n does not know</numerusform>
                <numerusform>%n do not know</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n key figures of the campaign</source>
            <translation>
                <numerusform>The key figure of the campaign</numerusform>
                <numerusform>The %n key figures of the campaign</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n themes are not shown, to protect those who answered or for want of answers.</source>
            <translation>
                <numerusform>%n theme is not shown, to protect those who answered or for want of answers.</numerusform>
                <numerusform>%n themes are not shown, to protect those who answered or for want of answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews are partial</source>
            <translation>
                <numerusform>%n interview is partial</numerusform>
                <numerusform>%n interviews are partial</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <comment>limit of protection</comment>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{value} points</source>
            <comment>a difference</comment>
            <translation>
                <numerusform>{value} point</numerusform>
                <numerusform>{value} points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>protected: it would reveal fewer than %n answers</source>
            <translation>
                <numerusform>protected: it would reveal fewer than %n answers</numerusform>
                <numerusform>protected: it would reveal fewer than %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>protected: fewer than %n answers</source>
            <translation>
                <numerusform>protected: fewer than %n answer</numerusform>
                <numerusform>protected: fewer than %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Label awarded: all %n rules are fulfilled</source>
            <translation>
                <numerusform>Label awarded: its rule is fulfilled</numerusform>
                <numerusform>Label awarded: all %n rules are fulfilled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appeals have been recorded.</source>
            <translation>
                <numerusform>%n appeal has been recorded.</numerusform>
                <numerusform>%n appeals have been recorded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n crises in all</source>
            <translation>
                <numerusform>%n crisis in all</numerusform>
                <numerusform>%n crises in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more value(s)</source>
            <comment>of a segment</comment>
            <translation>
                <numerusform>and %n more value</numerusform>
                <numerusform>and %n more values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every two themes are known together for %n respondent(s) or more.</source>
            <translation>
                <numerusform>Every two themes are known together for %n respondent or more.</numerusform>
                <numerusform>Every two themes are known together for %n respondents or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) answered on all of them.</source>
            <translation>
                <numerusform>%n respondent answered on all of them.</numerusform>
                <numerusform>%n respondents answered on all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n don’t know</source>
            <translation>
                <numerusform>%n doesn’t know</numerusform>
                <numerusform>%n don’t know</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews were completed</source>
            <translation>
                <numerusform>%n interview was completed</numerusform>
                <numerusform>%n interviews were completed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report page</name>
        <message numerus="yes">
            <source>Write %n document(s)</source>
            <translation>
                <numerusform>Write %n document</numerusform>
                <numerusform>Write %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s), all languages in one go</source>
            <translation>
                <numerusform>%n document, all languages in one go</numerusform>
                <numerusform>%n documents, all languages in one go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n document(s)</source>
            <translation>
                <numerusform>Writing %n document</numerusform>
                <numerusform>Writing %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancelled. %n file(s) had been written.</source>
            <translation>
                <numerusform>Cancelled. %n file had been written.</numerusform>
                <numerusform>Cancelled. %n files had been written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written.</source>
            <translation>
                <numerusform>%n file written.</numerusform>
                <numerusform>%n files written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {folder}.</source>
            <translation>
                <numerusform>%n file written to {folder}.</numerusform>
                <numerusform>%n files written to {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more were not written.</source>
            <translation>
                <numerusform>%n more was not written.</numerusform>
                <numerusform>%n more were not written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportChecks</name>
        <message numerus="yes">
            <source>a draft; %n interview(s) more to close</source>
            <translation>
                <numerusform>a draft; %n interview more to close</numerusform>
                <numerusform>a draft; %n interviews more to close</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) hidden, limit {limit} answers</source>
            <translation>
                <numerusform>%n figure hidden, limit {limit} answers</numerusform>
                <numerusform>%n figures hidden, limit {limit} answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) wait for release</source>
            <translation>
                <numerusform>%n comment waits for release</numerusform>
                <numerusform>%n comments wait for release</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) released</source>
            <translation>
                <numerusform>%n comment released</numerusform>
                <numerusform>%n comments released</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) printed as a box</source>
            <translation>
                <numerusform>%n character printed as a box</numerusform>
                <numerusform>%n characters printed as a box</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportParts</name>
        <message numerus="yes">
            <source>%n page(s) with cover</source>
            <translation>
                <numerusform>%n page with cover</numerusform>
                <numerusform>%n pages with cover</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message numerus="yes">
            <source>%n slide(s)</source>
            <translation>
                <numerusform>%n slide</numerusform>
                <numerusform>%n slides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n native chart(s)</source>
            <translation>
                <numerusform>%n native chart</numerusform>
                <numerusform>%n native charts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message numerus="yes">
            <source>%n finding(s) made anew. The file as it was: {name}</source>
            <translation>
                <numerusform>%n finding made anew. The file as it was: {name}</numerusform>
                <numerusform>%n findings made anew. The file as it was: {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campaign</numerusform>
                <numerusform>%n campaigns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) can still be read in it.</source>
            <translation>
                <numerusform>%n interview can still be read in it.</numerusform>
                <numerusform>%n interviews can still be read in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message numerus="yes">
            <source>%n excluded</source>
            <translation>
                <numerusform>%n excluded</numerusform>
                <numerusform>%n excluded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partial interview(s) beside them.</source>
            <translation>
                <numerusform>%n partial interview beside them.</numerusform>
                <numerusform>%n partial interviews beside them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Outcome of %n case(s)</source>
            <translation>
                <numerusform>Outcome of %n case</numerusform>
                <numerusform>Outcome of %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) have a code unknown to AAPOR.</source>
            <translation>
                <numerusform>%n case has a code unknown to AAPOR.</numerusform>
                <numerusform>%n cases have a code unknown to AAPOR.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) still owed</source>
            <translation>
                <numerusform>%n interview still owed</numerusform>
                <numerusform>%n interviews still owed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) still without outcome</source>
            <translation>
                <numerusform>%n case still without outcome</numerusform>
                <numerusform>%n cases still without outcome</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others together</source>
            <translation>
                <numerusform>%n other together</numerusform>
                <numerusform>%n others together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) are not in the list of customers.</source>
            <translation>
                <numerusform>%n respondent is not in the list of customers.</numerusform>
                <numerusform>%n respondents are not in the list of customers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message numerus="yes">
            <source>%n without a value of this field.</source>
            <translation>
                <numerusform>%n without a value of this field.</numerusform>
                <numerusform>%n without a value of this field.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verbatims</name>
        <message numerus="yes">
            <source>%n comment(s) to read; only released ones are printed</source>
            <translation>
                <numerusform>%n comment to read; only released ones are printed</numerusform>
                <numerusform>%n comments to read; only released ones are printed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Weighting</name>
        <message numerus="yes">
            <source>Weights from {least} to {most}: %n interview(s) tell as much as {effective} unweighted ones.</source>
            <translation>
                <numerusform>Weights from {least} to {most}: %n interview tells as much as {effective} unweighted ones.</numerusform>
                <numerusform>Weights from {least} to {most}: %n interviews tell as much as {effective} unweighted ones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) left out.</source>
            <translation>
                <numerusform>%n interview left out.</numerusform>
                <numerusform>%n interviews left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n vendor</numerusform>
                <numerusform>%n vendors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message numerus="yes">
            <source>Cells with words instead of a number hide what fewer than %n answers would give away.</source>
            <translation>
                <numerusform>Cells with words instead of a number hide what fewer than %n answer would give away.</numerusform>
                <numerusform>Cells with words instead of a number hide what fewer than %n answers would give away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workshop</name>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workshop(s)</source>
            <translation>
                <numerusform>%n workshop</numerusform>
                <numerusform>%n workshops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people answer together</source>
            <translation>
                <numerusform>%n person answers</numerusform>
                <numerusform>%n people answer together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
</TS>
