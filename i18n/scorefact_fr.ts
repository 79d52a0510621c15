<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Answer file</name>
        <message>
            <source>not chosen</source>
            <translation>non choisi</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>The file cannot be read far enough to tell what the backup lacks: everything entered after {since}.</source>
            <translation>Le fichier n’est plus assez lisible pour dire ce qui manque dans la sauvegarde : tout ce qui a été saisi après le {since}.</translation>
        </message>
        <message>
            <source>No interview is missing or different in the backup of {since}.</source>
            <translation>Aucun entretien ne manque ni ne diffère dans la sauvegarde du {since}.</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) missing</source>
            <translation>
                <numerusform>%n entretien manquant</numerusform>
                <numerusform>%n entretiens manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in an earlier state</source>
            <translation>
                <numerusform>%n entretien dans un état antérieur</numerusform>
                <numerusform>%n entretiens dans un état antérieur</numerusform>
            </translation>
        </message>
        <message>
            <source>In the backup of {since}: {parts}.</source>
            <translation>Dans la sauvegarde du {since} : {parts}.</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <source>satisfied</source>
            <translation>satisfaits</translation>
        </message>
        <message>
            <source>without a crisis</source>
            <translation>sans crise</translation>
        </message>
        <message>
            <source>NPS®</source>
            <translation>NPS®</translation>
        </message>
        <message>
            <source>stay 3 years</source>
            <translation>restent 3 ans</translation>
        </message>
        <message>
            <source>right choice</source>
            <translation>bon choix</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>Valable jusqu’au {day}</translation>
        </message>
        <message>
            <source>campaign {year}</source>
            <translation>campagne {year}</translation>
        </message>
        <message>
            <source>Issued by {issuer}</source>
            <translation>Délivré par {issuer}</translation>
        </message>
        <message>
            <source>Label Customer satisfaction {year}, {vendor}: {figures}.</source>
            <translation>Label Satisfaction client {year}, {vendor} : {figures}.</translation>
        </message>
        <message>
            <source>Specimen, without value.</source>
            <translation>Spécimen sans valeur.</translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>datant de %n jour</numerusform>
                <numerusform>datant de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) old</source>
            <translation>
                <numerusform>datant de %n mois</numerusform>
                <numerusform>datant de %n mois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPage</name>
        <message>
            <source>describes this vendor</source>
            <translation>décrit ce prestataire</translation>
        </message>
        <message>
            <source>other vendors</source>
            <translation>d’autres prestataires</translation>
        </message>
        <message>
            <source>Compared with nobody</source>
            <translation>Comparée à personne</translation>
        </message>
        <message>
            <source>There is no release, or no campaign is chosen.</source>
            <translation>Il n’y a pas d’édition, ou aucune campagne n’est choisie.</translation>
        </message>
        <message>
            <source>This campaign does not use the standard questionnaire, so its figures are not comparable.</source>
            <translation>Cette campagne n’utilise pas le questionnaire standard ; ses chiffres ne sont donc pas comparables.</translation>
        </message>
        <message>
            <source>{vendors} carry: {what}. A figure that fewer than 5 other vendors share says “too few vendors” instead of a number. If {campaign} is itself in the release, it is compared with the others only.</source>
            <translation>{vendors} permettent : {what}. Un chiffre que partagent moins de 5 autres prestataires affiche « trop peu de prestataires » au lieu d’un nombre. Si {campaign} est elle-même dans l’édition, elle n’est comparée qu’aux autres.</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Kept for this campaign; radar, themes, trends and documents follow.</source>
            <translation>Conservé pour cette campagne ; radar, thèmes, tendances et documents suivent.</translation>
        </message>
        <message>
            <source>Use the proposed group</source>
            <translation>Reprendre le groupe proposé</translation>
        </message>
        <message>
            <source>Three different questions</source>
            <translation>Trois questions différentes</translation>
        </message>
        <message>
            <source>Is a fixed target reached?</source>
            <translation>Un objectif fixe est-il atteint ?</translation>
        </message>
        <message>
            <source>A target somebody set, such as 85 %. Only this campaign’s own sampling error counts.</source>
            <translation>Un objectif que quelqu’un a fixé, par exemple 85 %. Seule compte l’erreur d’échantillonnage de cette campagne.</translation>
        </message>
        <message>
            <source>Is it different from the mean of the market?</source>
            <translation>Est-ce différent de la moyenne du marché ?</translation>
        </message>
        <message>
            <source>What “significant” means beside the benchmark. The mean of a few vendors is itself uncertain, so a gap must be larger.</source>
            <translation>C’est ce que « significatif » veut dire à côté du benchmark. La moyenne de quelques prestataires est elle-même incertaine ; l’écart doit donc être plus grand.</translation>
        </message>
        <message>
            <source>Is the vendor unlike the others?</source>
            <translation>Le prestataire est-il à part ?</translation>
        </message>
        <message>
            <source>Vendors differ from each other. One below the mean may still be an ordinary one: see whether it stands within the quartiles. The gap must be larger still.</source>
            <translation>Les prestataires diffèrent entre eux. L’un d’eux peut être sous la moyenne et rester ordinaire : voyez s’il se situe entre les quartiles. L’écart doit être encore plus grand.</translation>
        </message>
        <message>
            <source>Chosen for this campaign. The program proposes: {group}.</source>
            <translation>Choisi pour cette campagne. Le programme propose : {group}.</translation>
        </message>
        <message>
            <source>The vendor is not one of this kind: say so when you show it.</source>
            <translation>Le prestataire n’est pas de ce type : dites-le en le montrant.</translation>
        </message>
        <message>
            <source>The group chosen before is not in this release.</source>
            <translation>Le groupe choisi auparavant n’est pas dans cette édition.</translation>
        </message>
        <message>
            <source>Proposed: of the groups that describe this vendor, the closest one with at least 20 vendors.</source>
            <translation>Proposé : parmi les groupes qui décrivent ce prestataire, le plus proche qui compte au moins 20 prestataires.</translation>
        </message>
        <message>
            <source>Proposed: no closer group that describes this vendor has the 20 vendors that deciles need.</source>
            <translation>Proposé : aucun groupe plus proche de ce prestataire n’a les 20 prestataires qu’exigent les déciles.</translation>
        </message>
        <message>
            <source>No benchmark yet</source>
            <translation>Pas encore de benchmark</translation>
        </message>
        <message>
            <source>Figures stand alone until a release is synced or read from a file.</source>
            <translation>Les chiffres restent sans comparaison tant qu’aucune édition n’est synchronisée ou lue dans un fichier.</translation>
        </message>
        <message>
            <source>Release {name}</source>
            <translation>Édition {name}</translation>
        </message>
        <message>
            <source>Verified: signed by the steward, unchanged, and the newest there was.</source>
            <translation>Vérifiée : signée par le responsable, inchangée, et la plus récente à ce moment.</translation>
        </message>
        <message>
            <source>Only loaded from a file: nobody’s signature was checked. Sync to verify.</source>
            <translation>Seulement lue dans un fichier : aucune signature n’a été vérifiée. Synchronisez pour vérifier.</translation>
        </message>
        <message>
            <source>It is more than thirteen months old: say so when you show it, and sync a newer one.</source>
            <translation>Elle a plus de treize mois : dites-le en la montrant, et synchronisez-en une plus récente.</translation>
        </message>
        <message>
            <source>Made on {day} from {vendors} and {customers}.</source>
            <translation>Établie le {day} à partir de {vendors} et de {customers}.</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
        <message>
            <source>Nothing was received yet. Ask givers for their files.</source>
            <translation>Rien n’a encore été reçu. Demandez leurs fichiers aux contributeurs.</translation>
        </message>
        <message>
            <source>This device, as others compare it: {fingerprint}</source>
            <translation>Ce poste, tel que les autres le comparent : {fingerprint}</translation>
        </message>
        <message>
            <source>include</source>
            <translation>inclure</translation>
        </message>
        <message>
            <source>Include {fingerprint}</source>
            <translation>Inclure {fingerprint}</translation>
        </message>
        <message>
            <source>Giver’s fingerprint {digits}</source>
            <translation>Empreinte du contributeur {digits}</translation>
        </message>
        <message>
            <source>May this giver contribute?</source>
            <translation>Ce contributeur est-il admis ?</translation>
        </message>
        <message>
            <source>{file} is signed by a device that is not known. Have its owner read the digits aloud by telephone; accept only if they are these. Then what it signs is taken in.</source>
            <translation>{file} est signé par un poste inconnu. Faites lire les chiffres à son propriétaire par téléphone ; n’acceptez que si ce sont ceux-ci. Ce qu’il signe sera alors repris.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Prestataires</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Écartés</translation>
        </message>
        <message>
            <source>{vendors}, {campaigns}, {years}; received {day}</source>
            <translation>{vendors}, {campaigns}, {years} ; reçue le {day}</translation>
        </message>
        <message>
            <source>Pooled: {vendors}, {campaigns}. Withheld: {few} few, {dominant} dominant, {subtracted} subtracted.</source>
            <translation>Regroupés : {vendors}, {campaigns}. Écartés : {few} trop peu, {dominant} dominant, {subtracted} soustraction.</translation>
        </message>
        <message>
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <source>Figures of closed campaigns, signed by the giver’s device, without names of vendors or customers.</source>
            <translation>Chiffres de campagnes closes, signés par le poste du contributeur, sans nom de prestataire ni de client.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Recevoir un fichier…</translation>
        </message>
        <message>
            <source>Write our own…</source>
            <translation>Écrire la nôtre…</translation>
        </message>
        <message>
            <source>Compared: accept</source>
            <translation>Comparé : accepter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Build a release</source>
            <translation>Construire une édition</translation>
        </message>
        <message>
            <source>Look first: a preview records nothing. What was published once is remembered.</source>
            <translation>Regardez d’abord : un aperçu n’enregistre rien. Ce qui a été publié une fois reste en mémoire.</translation>
        </message>
        <message>
            <source>Name of the release</source>
            <translation>Nom de l’édition</translation>
        </message>
        <message>
            <source>with our own campaigns</source>
            <translation>avec nos propres campagnes</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Build and save…</source>
            <translation>Construire et enregistrer…</translation>
        </message>
        <message>
            <source>Few: under 5 vendors. Dominant: one vendor gives more than a quarter of the answers. Subtracted: beside other cells, also of earlier releases, it would leave fewer than 5 vendors. They stand in the wider groups.</source>
            <translation>Trop peu : moins de 5 prestataires. Dominant : un prestataire donne plus d’un quart des réponses. Soustraction : avec d’autres cellules, même d’éditions passées, il resterait moins de 5 prestataires. Ils comptent dans les groupes plus larges.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’elle contient</translation>
        </message>
        <message>
            <source>Every figure stands for at least 5 vendors, none of which weighs more than a quarter.</source>
            <translation>Chaque chiffre repose sur au moins 5 prestataires, dont aucun ne pèse plus d’un quart.</translation>
        </message>
        <message>
            <source>Read a release from a file…</source>
            <translation>Lire une édition dans un fichier…</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Only here does the program use the network, and only if the source is a web address. Whatever goes wrong, the release in use stays.</source>
            <translation>C’est ici seulement que le programme utilise le réseau, et seulement si la source est une adresse web. Quoi qu’il arrive, l’édition en usage reste.</translation>
        </message>
        <message>
            <source>Shared folder, zip file on a stick, or web address</source>
            <translation>Dossier partagé, fichier zip sur une clé USB, ou adresse web</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Zip file…</source>
            <translation>Fichier zip…</translation>
        </message>
        <message>
            <source>The steward’s root file</source>
            <translation>Le fichier racine du responsable</translation>
        </message>
        <message>
            <source>Root file…</source>
            <translation>Fichier racine…</translation>
        </message>
        <message>
            <source>The first time only. It says whose signatures count, so take it from the steward’s hand and never from the place you sync from: nothing that is synced can replace it.</source>
            <translation>La première fois seulement. Il dit quelles signatures comptent ; recevez-le donc en main propre, jamais de l’endroit où vous synchronisez : rien de ce qui est synchronisé ne peut le remplacer.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>pas encore choisi</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>Phrase secrète de {file}</translation>
        </message>
        <message>
            <source>Put {file} away</source>
            <translation>Écarter {file}</translation>
        </message>
        <message>
            <source>All vendors</source>
            <translation>Tous les prestataires</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>Éditeurs</translation>
        </message>
        <message>
            <source>Integrators</source>
            <translation>Intégrateurs</translation>
        </message>
        <message>
            <source>under 100 customers</source>
            <translation>moins de 100 clients</translation>
        </message>
        <message>
            <source>100 to 399 customers</source>
            <translation>100 à 399 clients</translation>
        </message>
        <message>
            <source>400 customers and more</source>
            <translation>400 clients et plus</translation>
        </message>
        <message>
            <source>country {code}</source>
            <translation>pays {code}</translation>
        </message>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n prestataire</numerusform>
                <numerusform>%n prestataires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campagne</numerusform>
                <numerusform>%n campagnes</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} customers</source>
            <translation>{count} clients</translation>
        </message>
        <message>
            <source>mean, quartiles and deciles</source>
            <translation>moyenne, quartiles et déciles</translation>
        </message>
        <message>
            <source>mean and quartiles</source>
            <translation>moyenne et quartiles</translation>
        </message>
        <message>
            <source>mean only</source>
            <translation>moyenne seulement</translation>
        </message>
        <message>
            <source>too few vendors</source>
            <translation>trop peu de prestataires</translation>
        </message>
        <message>
            <source>Root key</source>
            <translation>Clé racine</translation>
        </message>
        <message>
            <source>Release key</source>
            <translation>Clé d’édition</translation>
        </message>
        <message>
            <source>Freshness key</source>
            <translation>Clé de confirmation</translation>
        </message>
        <message>
            <source>Contributions ({pattern})</source>
            <translation>Contributions ({pattern})</translation>
        </message>
        <message>
            <source>{name} is written. The steward will ask for this device’s digits.</source>
            <translation>{name} est écrit. Le responsable demandera les chiffres de ce poste.</translation>
        </message>
        <message>
            <source>{name} was known already; nothing changed.</source>
            <translation>{name} était déjà connu ; rien n’a changé.</translation>
        </message>
        <message>
            <source>{name} is taken in: {campaigns}.</source>
            <translation>{name} est repris : {campaigns}.</translation>
        </message>
        <message>
            <source>Releases ({pattern})</source>
            <translation>Éditions ({pattern})</translation>
        </message>
        <message>
            <source>{name} is built. Publish it for laptops to sync.</source>
            <translation>{name} est construite. Publiez-la pour que les postes la synchronisent.</translation>
        </message>
        <message>
            <source>Pooling contributions</source>
            <translation>Regroupement des contributions</translation>
        </message>
        <message>
            <source>Keys ({pattern})</source>
            <translation>Clés ({pattern})</translation>
        </message>
        <message>
            <source>Five keys are made. Give each root key to another person now.</source>
            <translation>Cinq clés sont créées. Confiez dès maintenant chaque clé racine à une personne différente.</translation>
        </message>
        <message>
            <source>They have no passphrase: whoever has a file has the key.</source>
            <translation>Elles n’ont pas de phrase secrète : qui a le fichier a la clé.</translation>
        </message>
        <message>
            <source>Root files ({pattern})</source>
            <translation>Fichiers racines ({pattern})</translation>
        </message>
        <message>
            <source>The repository is started. Give every laptop {name} by hand.</source>
            <translation>Le dépôt est créé. Remettez {name} en main propre à chaque poste.</translation>
        </message>
        <message>
            <source>Published. Laptops get it at their next sync.</source>
            <translation>Publié. Les postes l’auront à leur prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Said: the newest release is still the newest.</source>
            <translation>Confirmé : l’édition la plus récente l’est toujours.</translation>
        </message>
        <message>
            <source>The keys at hand count from now on. Laptops follow by themselves.</source>
            <translation>Les clés présentes font désormais foi. Les postes suivent d’eux-mêmes.</translation>
        </message>
        <message>
            <source>Choose the folder that laptops sync from, or an empty one.</source>
            <translation>Choisissez le dossier d’où les postes synchronisent, ou un dossier vide.</translation>
        </message>
        <message>
            <source>There is no repository in it yet: start one.</source>
            <translation>Il ne contient pas encore de dépôt : créez-en un.</translation>
        </message>
        <message>
            <source>Say fresh before {fresh}; publish again before {release}; renew the root before {root}.</source>
            <translation>À confirmer avant le {fresh} ; à republier avant le {release} ; racine à renouveler avant le {root}.</translation>
        </message>
        <message>
            <source>Keys in plain words</source>
            <translation>Les clés en mots simples</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Dépôt</translation>
        </message>
        <message>
            <source>Folder that laptops sync from</source>
            <translation>Dossier d’où les postes synchronisent</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Choisir le dossier…</translation>
        </message>
        <message>
            <source>Release to publish</source>
            <translation>Édition à publier</translation>
        </message>
        <message>
            <source>Choose release…</source>
            <translation>Choisir l’édition…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Say fresh</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Start a repository…</source>
            <translation>Créer un dépôt…</translation>
        </message>
        <message>
            <source>Replace keys</source>
            <translation>Remplacer les clés</translation>
        </message>
        <message>
            <source>Keys at hand</source>
            <translation>Clés présentes</translation>
        </message>
        <message>
            <source>To publish: release and freshness. Say fresh: freshness. Start or replace: those and two root keys.</source>
            <translation>Pour publier : édition et confirmation. Confirmer : confirmation. Créer ou remplacer : celles-ci et deux clés racines.</translation>
        </message>
        <message>
            <source>Add key files…</source>
            <translation>Ajouter des clés…</translation>
        </message>
        <message>
            <source>Passphrase for new keys</source>
            <translation>Phrase secrète des nouvelles clés</translation>
        </message>
        <message>
            <source>Make five keys…</source>
            <translation>Créer cinq clés…</translation>
        </message>
        <message>
            <source>What the keys are for</source>
            <translation>À quoi servent les clés</translation>
        </message>
        <message>
            <source>Laptops believe a release only if the right keys signed it. So nobody who gets at the shared folder, the stick or the web server can slip in a false one, an old one or none at all.</source>
            <translation>Les postes ne croient une édition que si les bonnes clés l’ont signée. Ainsi, qui accède au dossier partagé, à la clé USB ou au serveur ne peut en glisser une fausse, une ancienne, ou aucune.</translation>
        </message>
        <message>
            <source>Three root keys: who may sign</source>
            <translation>Trois clés racines : qui peut signer</translation>
        </message>
        <message>
            <source>They only say which other keys count. Three people keep one each, on a stick, in a drawer, never on a computer in use. Two of them together are needed, so one lost or stolen key does no harm. Valid for 2 years.</source>
            <translation>Elles disent seulement quelles autres clés font foi. Trois personnes en gardent une chacune, sur une clé USB, dans un tiroir, jamais sur un ordinateur en service. Il en faut deux ensemble : une clé perdue ou volée ne fait pas de mal. Valables 2 ans.</translation>
        </message>
        <message>
            <source>The release key: what is true</source>
            <translation>La clé d’édition : ce qui est vrai</translation>
        </message>
        <message>
            <source>The steward signs each release with it. Releases appear yearly; what it signed holds for 400 days.</source>
            <translation>Le responsable signe chaque édition avec elle. Les éditions sont annuelles ; sa signature vaut 400 jours.</translation>
        </message>
        <message>
            <source>The freshness key: what is newest</source>
            <translation>La clé de confirmation : ce qui est récent</translation>
        </message>
        <message>
            <source>It says again, at least every 100 days, that the newest release is still the newest. Without that, laptops refuse to sync: somebody might be holding a newer one back. It may lie where it is used.</source>
            <translation>Elle confirme, au moins tous les 100 jours, que la dernière édition l’est toujours. Sinon les postes refusent de synchroniser : quelqu’un pourrait en retenir une plus récente. Elle peut rester là où elle sert.</translation>
        </message>
        <message>
            <source>The ceremony, once</source>
            <translation>La cérémonie, une fois</translation>
        </message>
        <message>
            <source>1. Meet, the three of you, and make five keys. 2. Start the repository. 3. Each takes a root key home; delete it here. 4. Give every laptop the root file by hand. 5. Publish.</source>
            <translation>1. Réunissez-vous à trois et créez cinq clés. 2. Créez le dépôt. 3. Chacun emporte une clé racine ; effacez-la ici. 4. Remettez le fichier racine en main propre à chaque poste. 5. Publiez.</translation>
        </message>
        <message>
            <source>If a key is lost or stolen</source>
            <translation>Si une clé est perdue ou volée</translation>
        </message>
        <message>
            <source>Make new keys in another folder. Two holders of root keys come together; add their keys and the new ones, and replace. Laptops follow by themselves. If two root keys are gone, a new root file has to be given to every laptop.</source>
            <translation>Créez de nouvelles clés dans un autre dossier. Deux détenteurs de clés racines se réunissent ; ajoutez leurs clés et les nouvelles, puis remplacez. Les postes suivent d’eux-mêmes. Si deux clés racines ont disparu, il faut remettre un nouveau fichier racine à chaque poste.</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>“71 % looks good, unless the market has 85 %.”</source>
            <translation>« 71 % semble bon, sauf si le marché est à 85 %. »</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Aucun espace de travail n’est ouvert</translation>
        </message>
        <message>
            <source>Open the workspace whose campaigns are to be compared.</source>
            <translation>Ouvrez l’espace de travail dont les campagnes sont à comparer.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>The release in use</source>
            <translation>L’édition en usage</translation>
        </message>
        <message>
            <source>For the steward: contributions and building</source>
            <translation>Pour le responsable : contributions et construction</translation>
        </message>
        <message>
            <source>For the steward: keys and publishing</source>
            <translation>Pour le responsable : clés et publication</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Zip files ({pattern})</source>
            <translation>Fichiers zip ({pattern})</translation>
        </message>
        <message>
            <source>{name} is in use now. It was not verified.</source>
            <translation>{name} est désormais en usage, sans vérification.</translation>
        </message>
        <message>
            <source>Syncing the benchmark</source>
            <translation>Synchronisation du benchmark</translation>
        </message>
        <message>
            <source>Release {name} is verified and in use.</source>
            <translation>L’édition {name} est vérifiée et en usage.</translation>
        </message>
        <message>
            <source>Release {name} was in use already and is still the newest.</source>
            <translation>L’édition {name} était déjà en usage et reste la plus récente.</translation>
        </message>
    </context>
    <context>
        <name>Calls</name>
        <message>
            <source>Call {contact}, {customer}</source>
            <translation>Appeler {contact}, {customer}</translation>
        </message>
        <message>
            <source>Campaign {campaign}</source>
            <translation>Campagne {campaign}</translation>
        </message>
        <message>
            <source>Number: {number}</source>
            <translation>Numéro : {number}</translation>
        </message>
        <message>
            <source>Their time: {time}</source>
            <translation>Leur heure : {time}</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>Voicemail left</source>
            <translation>Message laissé</translation>
        </message>
        <message>
            <source>Voicemail, no message</source>
            <translation>Répondeur, sans message</translation>
        </message>
        <message>
            <source>Dead number</source>
            <translation>Numéro hors service</translation>
        </message>
        <message>
            <source>{day}, {time} on this computer’s clock.</source>
            <translation>{day} à {time} à l’horloge de ce poste.</translation>
        </message>
        <message>
            <source>Outside working hours there.</source>
            <translation>Hors des heures de travail là-bas.</translation>
        </message>
        <message>
            <source>At the weekend.</source>
            <translation>Le week-end.</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>Rappeler plus tard</translation>
        </message>
        <message>
            <source>No contact known</source>
            <translation>Aucun contact connu</translation>
        </message>
        <message numerus="yes">
            <source>%n other contacts</source>
            <translation>
                <numerusform>%n autre contact</numerusform>
                <numerusform>%n autres contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Heure là-bas</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Customer since</source>
            <translation>Client depuis</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Attribué à</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Interview interrupted</source>
            <translation>Entretien interrompu</translation>
        </message>
        <message>
            <source>The same number: {customers}</source>
            <translation>Même numéro : {customers}</translation>
        </message>
        <message>
            <source>The same e-mail address: {customers}</source>
            <translation>Même adresse e-mail : {customers}</translation>
        </message>
        <message>
            <source>{contact} has left the company</source>
            <translation>{contact} a quitté l’entreprise</translation>
        </message>
        <message>
            <source>This number was found dead</source>
            <translation>Ce numéro s’est révélé hors service</translation>
        </message>
        <message>
            <source>This is not a number of that country: check it before dialling</source>
            <translation>Ce n’est pas un numéro de ce pays : vérifiez-le avant de composer</translation>
        </message>
        <message>
            <source>“{name}” is no known time zone or country</source>
            <translation>« {name} » n’est ni un fuseau horaire ni un pays connu</translation>
        </message>
        <message>
            <source>Interviewed in {years}</source>
            <translation>Interrogé en {years}</translation>
        </message>
        <message>
            <source>Named by {contact}</source>
            <translation>Indiqué par {contact}</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>{made} of {maximum} used</source>
            <translation>{made} sur {maximum} utilisées</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Personne n’a encore appelé.</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Dials with this computer’s telephone (C)</source>
            <translation>Compose avec le téléphone de ce poste (C)</translation>
        </message>
        <message>
            <source>Start the interview</source>
            <translation>Commencer l’entretien</translation>
        </message>
        <message>
            <source>Before you call</source>
            <translation>Avant d’appeler</translation>
        </message>
        <message>
            <source>Note for whoever calls</source>
            <translation>Note pour qui appellera</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Who changed what of this case and its interview, and when</source>
            <translation>Qui a changé quoi dans ce dossier et son entretien, et quand</translation>
        </message>
        <message>
            <source>When, in their time</source>
            <translation>Quand, à leur heure</translation>
        </message>
        <message>
            <source>How firm</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Me rappeler</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>Save (Enter)</source>
            <translation>Enregistrer (Entrée)</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Rules of the queue</source>
            <translation>Règles de la file</translation>
        </message>
        <message>
            <source>For every campaign of this workspace. Times are the contact’s own. The parts of the day are where attempts are spread: another part each time.</source>
            <translation>Pour toutes les campagnes de cet espace de travail. Les heures sont celles du contact. Les tentatives se répartissent sur les parties de la journée : une autre à chaque fois.</translation>
        </message>
        <message>
            <source>Attempts at most</source>
            <translation>Tentatives au plus</translation>
        </message>
        <message>
            <source>Attempts a day</source>
            <translation>Tentatives par jour</translation>
        </message>
        <message>
            <source>Minutes between attempts</source>
            <translation>Minutes entre deux tentatives</translation>
        </message>
        <message>
            <source>Minutes after a busy line</source>
            <translation>Minutes après une ligne occupée</translation>
        </message>
        <message>
            <source>Minutes after a missed appointment</source>
            <translation>Minutes après un rendez-vous manqué</translation>
        </message>
        <message>
            <source>Minutes before an appointment is due</source>
            <translation>Minutes avant l’heure d’un rendez-vous</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Appels à partir de</translation>
        </message>
        <message>
            <source>Calls until</source>
            <translation>Appels jusqu’à</translation>
        </message>
        <message>
            <source>Parts of the day end at</source>
            <translation>Fin des parties de la journée</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Enregistrer les règles</translation>
        </message>
        <message>
            <source>Extend fieldwork</source>
            <translation>Prolonger le terrain</translation>
        </message>
        <message>
            <source>Customers to draw beside the first</source>
            <translation>Clients à tirer en plus</translation>
        </message>
        <message>
            <source>New closing date</source>
            <translation>Nouvelle date de clôture</translation>
        </message>
        <message>
            <source>Reason, kept with the registration</source>
            <translation>Raison, gardée avec l’enregistrement</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Prolonger</translation>
        </message>
        <message>
            <source>{drawn} customers are drawn, {left} more could be; the same seed says which.</source>
            <translation>{drawn} clients sont tirés, {left} autres peuvent l’être ; la même graine dit lesquels.</translation>
        </message>
        <message>
            <source>Fieldwork closes on {date}.</source>
            <translation>Le terrain se clôt le {date}.</translation>
        </message>
        <message>
            <source>The label prints how often fieldwork was extended, and its closing rule counts over the larger draw. What was frozen at the launch stays as it is.</source>
            <translation>Le label imprime combien de fois le terrain a été prolongé, et sa règle de clôture compte sur le tirage élargi. Ce qui a été figé au lancement reste tel quel.</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>at its time</source>
            <translation>à l’heure dite</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes before</source>
            <translation>
                <numerusform>%n minute avant</numerusform>
                <numerusform>%n minutes avant</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom to call instead</source>
            <translation>Qui appeler à la place</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Other contact</source>
            <translation>Autre contact</translation>
        </message>
        <message>
            <source>Has left the company</source>
            <translation>A quitté l’entreprise</translation>
        </message>
        <message>
            <source>Line lost</source>
            <translation>Ligne coupée</translation>
        </message>
        <message>
            <source>Copy the table: {name}</source>
            <translation>Copier le tableau : {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n cases of nobody</source>
            <translation>
                <numerusform>%n dossier sans enquêteur</numerusform>
                <numerusform>%n dossiers sans enquêteur</numerusform>
            </translation>
        </message>
        <message>
            <source>By interviewer</source>
            <translation>Par enquêteur</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Issues</translation>
        </message>
        <message>
            <source>an interview takes {from_} to {to} minutes</source>
            <translation>un entretien prend de {from_} à {to} minutes</translation>
        </message>
        <message>
            <source>an interview takes {to} minutes</source>
            <translation>un entretien prend {to} minutes</translation>
        </message>
        <message>
            <source>Quotas by stratum</source>
            <translation>Quotas par strate</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Enquêteur</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Joints</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>in interviews by telephone</source>
            <translation>dans les entretiens par téléphone</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>Par question</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Complete (I)</source>
            <translation>Complets (I)</translation>
        </message>
        <message>
            <source>Partial (P)</source>
            <translation>Partiels (P)</translation>
        </message>
        <message>
            <source>Refusal, broken off (R)</source>
            <translation>Refus, abandons (R)</translation>
        </message>
        <message>
            <source>Not reached (NC)</source>
            <translation>Non joints (NC)</translation>
        </message>
        <message>
            <source>Other (O)</source>
            <translation>Autres (O)</translation>
        </message>
        <message>
            <source>Unknown (UH, UO)</source>
            <translation>Inconnus (UH, UO)</translation>
        </message>
        <message>
            <source>No customer (NE)</source>
            <translation>Non clients (NE)</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>À appeler</translation>
        </message>
        <message>
            <source>Name of an interviewer</source>
            <translation>Nom d’un enquêteur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Adds an interviewer</source>
            <translation>Ajoute un enquêteur</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Takes the open cases of the chosen interviewer away</source>
            <translation>Retire ses dossiers ouverts à l’enquêteur choisi</translation>
        </message>
        <message>
            <source>Share out the cases</source>
            <translation>Répartir les dossiers</translation>
        </message>
        <message>
            <source>Gives every case that nobody has to an interviewer, at random and evenly</source>
            <translation>Donne chaque dossier sans enquêteur à l’un d’eux, au hasard et à parts égales</translation>
        </message>
        <message>
            <source>Appointments as calendar…</source>
            <translation>Rendez-vous en calendrier…</translation>
        </message>
        <message>
            <source>Draw the sample…</source>
            <translation>Tirer l’échantillon…</translation>
        </message>
        <message>
            <source>What the table shows</source>
            <translation>Contenu du tableau</translation>
        </message>
        <message>
            <source>Rules of the queue…</source>
            <translation>Règles de la file…</translation>
        </message>
        <message>
            <source>How often a customer is tried, and how attempts are spread over days and hours</source>
            <translation>Combien de fois on appelle un client, et comment les tentatives se répartissent sur les jours et les heures</translation>
        </message>
        <message>
            <source>Extend fieldwork…</source>
            <translation>Prolonger le terrain…</translation>
        </message>
        <message>
            <source>A later closing date, or more customers</source>
            <translation>Une date de clôture plus tardive, ou plus de clients</translation>
        </message>
        <message>
            <source>Company refuses</source>
            <translation>L’entreprise refuse</translation>
        </message>
        <message>
            <source>No longer customer</source>
            <translation>N’est plus client</translation>
        </message>
        <message>
            <source>Wrong company</source>
            <translation>Autre entreprise</translation>
        </message>
        <message>
            <source>Nobody can answer</source>
            <translation>Personne ne peut répondre</translation>
        </message>
        <message>
            <source>Not able to answer</source>
            <translation>Incapable de répondre</translation>
        </message>
        <message>
            <source>No common language</source>
            <translation>Pas de langue commune</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Décédé</translation>
        </message>
        <message>
            <source>Interview broken off</source>
            <translation>Entretien abandonné</translation>
        </message>
        <message>
            <source>Interview in part</source>
            <translation>Entretien partiel</translation>
        </message>
        <message>
            <source>Interview complete</source>
            <translation>Entretien complet</translation>
        </message>
        <message>
            <source>Decision maker</source>
            <translation>Décideur</translation>
        </message>
        <message>
            <source>Key user</source>
            <translation>Utilisateur clé</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>Informatique</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>Appointments today</source>
            <translation>Rendez-vous du jour</translation>
        </message>
        <message>
            <source>Call-backs due</source>
            <translation>Rappels à faire</translation>
        </message>
        <message>
            <source>To try now</source>
            <translation>À appeler maintenant</translation>
        </message>
        <message>
            <source>No number to call</source>
            <translation>Aucun numéro à appeler</translation>
        </message>
        <message>
            <source>early mornings</source>
            <translation>tôt le matin</translation>
        </message>
        <message>
            <source>around noon</source>
            <translation>vers midi</translation>
        </message>
        <message>
            <source>early afternoons</source>
            <translation>en début d’après-midi</translation>
        </message>
        <message>
            <source>late afternoons</source>
            <translation>en fin d’après-midi</translation>
        </message>
        <message>
            <source>part {number} of the day</source>
            <translation>partie {number} de la journée</translation>
        </message>
        <message>
            <source>never tried</source>
            <translation>jamais appelé</translation>
        </message>
        <message>
            <source>tried {part} only</source>
            <translation>appelé {part} seulement</translation>
        </message>
        <message>
            <source>not tried at this hour</source>
            <translation>pas appelé à cette heure</translation>
        </message>
        <message>
            <source>not tried on a {day}</source>
            <translation>jamais appelé un {day}</translation>
        </message>
        <message>
            <source>Next: {contact}, {time}</source>
            <translation>À suivre : {contact}, {time}</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>pas de numéro</translation>
        </message>
        <message>
            <source>dead number</source>
            <translation>numéro hors service</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>est parti</translation>
        </message>
        <message>
            <source>its turn</source>
            <translation>c’est son tour</translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h {minutes} late</source>
            <translation>{hours} h {minutes} de retard</translation>
        </message>
        <message>
            <source>{minutes} min late</source>
            <translation>{minutes} min de retard</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maint.</translation>
        </message>
        <message>
            <source>in {minutes} min</source>
            <translation>dans {minutes} min</translation>
        </message>
        <message>
            <source>in {hours} h {minutes}</source>
            <translation>dans {hours} h {minutes}</translation>
        </message>
        <message>
            <source>attempt {number} of {maximum}</source>
            <translation>tentative {number} sur {maximum}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <source>{time} here, theirs not known</source>
            <translation>{time} ici, chez eux inconnue</translation>
        </message>
        <message>
            <source>{time}, as here</source>
            <translation>{time}, comme ici</translation>
        </message>
        <message>
            <source>Public holiday there: {holiday}</source>
            <translation>Jour férié là-bas : {holiday}</translation>
        </message>
        <message>
            <source>It is the weekend there</source>
            <translation>C’est le week-end là-bas</translation>
        </message>
        <message>
            <source>Outside working hours there: it is {time}</source>
            <translation>Hors des heures de travail là-bas : il est {time}</translation>
        </message>
        <message>
            <source>Saved: {result}</source>
            <translation>Enregistré : {result}</translation>
        </message>
        <message>
            <source>Result of this call</source>
            <translation>Résultat de cet appel</translation>
        </message>
        <message>
            <source>one key, undo with Ctrl+Z</source>
            <translation>une touche, annuler avec Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Takes the last result back (Ctrl+Z)</source>
            <translation>Annule le dernier résultat (Ctrl+Z)</translation>
        </message>
        <message>
            <source>More results</source>
            <translation>Autres résultats</translation>
        </message>
        <message>
            <source>No contact: stays in the queue</source>
            <translation>Sans contact : reste en file</translation>
        </message>
        <message>
            <source>Later: interim, not final</source>
            <translation>Plus tard : provisoire</translation>
        </message>
        <message>
            <source>Final: leaves the queue</source>
            <translation>Définitif : quitte la file</translation>
        </message>
        <message>
            <source>{drawn} of {eligible} eligible customers are drawn.</source>
            <translation>{drawn} des {eligible} clients éligibles sont tirés.</translation>
        </message>
        <message numerus="yes">
            <source>%n customers left out of the frame.</source>
            <translation>
                <numerusform>%n client écarté de la base.</numerusform>
                <numerusform>%n clients écartés de la base.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs may be one customer: look at them.</source>
            <translation>
                <numerusform>%n paire pourrait être un seul client : vérifiez-la.</numerusform>
                <numerusform>%n paires pourraient être un seul client : vérifiez-les.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drawn without a number.</source>
            <translation>
                <numerusform>%n tiré sans numéro.</numerusform>
                <numerusform>%n tirés sans numéro.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample is too small for the minimum in every stratum.</source>
            <translation>L’échantillon est trop petit pour le minimum dans chaque strate.</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Strate</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Tirés</translation>
        </message>
        <message>
            <source>The draw</source>
            <translation>Le tirage</translation>
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>Tirer l’échantillon</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Customers to draw</source>
            <translation>Clients à tirer</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Strates par</translation>
        </message>
        <message>
            <source>and by</source>
            <translation>et par</translation>
        </message>
        <message>
            <source>At least in each</source>
            <translation>Minimum par strate</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>At random</source>
            <translation>Au hasard</translation>
        </message>
        <message>
            <source>By quotas</source>
            <translation>Par quotas</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>rien d’autre</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tirer</translation>
        </message>
        <message>
            <source>listed twice</source>
            <translation>inscrit deux fois</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} réponses sur {base}</translation>
        </message>
        <message>
            <source>{share} closes: {owed} to go</source>
            <translation>{share} pour clore : encore {owed}</translation>
        </message>
        <message>
            <source>{share} reached</source>
            <translation>{share} atteints</translation>
        </message>
        <message>
            <source>response rate RR3</source>
            <translation>taux de réponse RR3</translation>
        </message>
        <message>
            <source>refusals</source>
            <translation>refus</translation>
        </message>
        <message>
            <source>calls per interview</source>
            <translation>appels par entretien</translation>
        </message>
        <message>
            <source>Calls by hour</source>
            <translation>Appels par heure</translation>
        </message>
        <message>
            <source>blue: reached</source>
            <translation>bleu : joints</translation>
        </message>
        <message>
            <source>Everybody’s calls</source>
            <translation>Appels de tous</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvés</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts found</source>
            <translation>
                <numerusform>%n contact trouvé</numerusform>
                <numerusform>%n contacts trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody of this campaign has that number or name.</source>
            <translation>Personne dans cette campagne n’a ce numéro ou ce nom.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’appels</translation>
        </message>
        <message>
            <source>Customer, contact or 4 digits of a number (Ctrl+K)</source>
            <translation>Client, contact ou 4 chiffres d’un numéro (Ctrl+K)</translation>
        </message>
        <message>
            <source>Whose calls</source>
            <translation>Appels de qui</translation>
        </message>
        <message>
            <source>Order of the queue</source>
            <translation>Ordre de la file</translation>
        </message>
        <message>
            <source>by rule</source>
            <translation>selon la règle</translation>
        </message>
        <message>
            <source>by customer</source>
            <translation>par client</translation>
        </message>
        <message>
            <source>by attempts</source>
            <translation>par tentatives</translation>
        </message>
        <message>
            <source>by language</source>
            <translation>par langue</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>Copy the queue</source>
            <translation>Copier la file</translation>
        </message>
        <message>
            <source>{count} to call</source>
            <translation>{count} à appeler</translation>
        </message>
        <message>
            <source>{count} more, in the order of the rule</source>
            <translation>{count} de plus, dans l’ordre de la règle</translation>
        </message>
        <message>
            <source>{count} later</source>
            <translation>{count} plus tard</translation>
        </message>
        <message>
            <source>{count} not at work</source>
            <translation>{count} hors horaires</translation>
        </message>
        <message>
            <source>{count} tried enough</source>
            <translation>{count} assez appelés</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Find who calls back</source>
            <translation>Trouver qui rappelle</translation>
        </message>
        <message>
            <source>My calls</source>
            <translation>Mes appels</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Fieldwork is closed</source>
            <translation>Le terrain est clos</translation>
        </message>
        <message>
            <source>Nobody is at work now: the queue of {day}, {time}</source>
            <translation>Hors horaires partout : la file du {day} à {time}</translation>
        </message>
        <message>
            <source>Nobody is to be called now</source>
            <translation>Personne à appeler maintenant</translation>
        </message>
        <message>
            <source>Next: {contact}, {customer}</source>
            <translation>À suivre : {contact}, {customer}</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Importer des clients</translation>
        </message>
        <message>
            <source>Launch on Home</source>
            <translation>Lancer depuis l’accueil</translation>
        </message>
        <message>
            <source>Who is tried later, or was tried enough, is counted under the list.</source>
            <translation>Ceux à appeler plus tard, ou déjà assez appelés, sont comptés sous la liste.</translation>
        </message>
        <message>
            <source>No customer was drawn into this campaign, so there were no calls.</source>
            <translation>Aucun client n’a été tiré pour cette campagne, il n’y a donc pas eu d’appels.</translation>
        </message>
        <message>
            <source>Fieldwork has not begun</source>
            <translation>Le terrain n’a pas commencé</translation>
        </message>
        <message>
            <source>The sample is drawn. Launch the campaign, and the queue appears here.</source>
            <translation>L’échantillon est tiré. Lancez la campagne, et la file apparaît ici.</translation>
        </message>
        <message>
            <source>Nobody is to be called yet</source>
            <translation>Personne à appeler pour l’instant</translation>
        </message>
        <message>
            <source>Import the customer list, draw the sample, launch: then the queue appears here.</source>
            <translation>Importez la liste des clients, tirez l’échantillon, lancez : la file apparaît alors ici.</translation>
        </message>
        <message>
            <source>Calendar ({pattern})</source>
            <translation>Calendrier ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>%n appointments written to {file}.</source>
            <translation>
                <numerusform>%n rendez-vous écrit dans {file}.</numerusform>
                <numerusform>%n rendez-vous écrits dans {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules of the queue are kept.</source>
            <translation>Les règles de la file sont enregistrées.</translation>
        </message>
        <message numerus="yes">
            <source>%n customers drawn.</source>
            <translation>
                <numerusform>%n client tiré.</numerusform>
                <numerusform>%n clients tirés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignCard</name>
        <message>
            <source>publisher</source>
            <translation>éditeur</translation>
        </message>
        <message>
            <source>integrator</source>
            <translation>intégrateur</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Questions propres</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} réponses sur {base}</translation>
        </message>
        <message>
            <source>Sample not drawn yet</source>
            <translation>Échantillon pas encore tiré</translation>
        </message>
        <message>
            <source>{share} closes</source>
            <translation>{share} pour clore</translation>
        </message>
        <message>
            <source>A label campaign is blind while fieldwork is open: progress, never results. The rule for closing is reached.</source>
            <translation>Une campagne de label est aveugle tant que l’enquête est ouverte : l’avancement, jamais les résultats. La règle de clôture est atteinte.</translation>
        </message>
        <message>
            <source>A label campaign is blind while fieldwork is open: progress, never results. {owed} interviews to go.</source>
            <translation>Une campagne de label est aveugle tant que l’enquête est ouverte : l’avancement, jamais les résultats. Encore {owed} entretiens.</translation>
        </message>
        <message>
            <source>The questionnaire is chosen. Start the fieldwork, or import responses.</source>
            <translation>Le questionnaire est choisi. Lancez l’enquête, ou importez des réponses.</translation>
        </message>
        <message>
            <source>No interview yet. Import responses, and figures appear here.</source>
            <translation>Pas encore d’entretien. Importez des réponses et les chiffres apparaissent ici.</translation>
        </message>
        <message>
            <source>churn, 3 years</source>
            <translation>churn à 3 ans</translation>
        </message>
        <message>
            <source>Ready to close</source>
            <translation>Prête à clore</translation>
        </message>
        <message>
            <source>Fieldwork open</source>
            <translation>Enquête ouverte</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <source>Start fieldwork</source>
            <translation>Lancer l’enquête</translation>
        </message>
        <message>
            <source>Freezes sample and questionnaire</source>
            <translation>Fige l’échantillon</translation>
        </message>
        <message>
            <source>Close fieldwork</source>
            <translation>Clore l’enquête</translation>
        </message>
        <message>
            <source>Decides the label, once</source>
            <translation>Décide du label, une fois</translation>
        </message>
        <message>
            <source>Import responses</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) to go</source>
            <translation>
                <numerusform>encore %n entretien</numerusform>
                <numerusform>encore %n entretiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>encore %n jour</numerusform>
                <numerusform>encore %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Faire le rapport</translation>
        </message>
        <message>
            <source>The figures are there</source>
            <translation>Les chiffres sont là</translation>
        </message>
    </context>
    <context>
        <name>ChartMenu</name>
        <message>
            <source>Save the chart</source>
            <translation>Enregistrer le graphique</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>Copy or save this chart</source>
            <translation>Copier ou enregistrer ce graphique</translation>
        </message>
        <message>
            <source>Copy picture and figures</source>
            <translation>Copier l’image et les chiffres</translation>
        </message>
        <message>
            <source>Copy figures as a table</source>
            <translation>Copier les chiffres en tableau</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Enregistrer en PNG</translation>
        </message>
        <message>
            <source>Save as SVG</source>
            <translation>Enregistrer en SVG</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>aucune réponse</translation>
        </message>
        <message>
            <source>previous campaign {value}</source>
            <translation>campagne précédente {value}</translation>
        </message>
        <message>
            <source>benchmark {value}</source>
            <translation>benchmark {value}</translation>
        </message>
        <message numerus="yes">
            <source>%n themes, 0 to 100.</source>
            <translation>
                <numerusform>%n thème, de 0 à 100.</numerusform>
                <numerusform>%n thèmes, de 0 à 100.</numerusform>
            </translation>
        </message>
        <message>
            <source>negative</source>
            <translation>négatives</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positives</translation>
        </message>
        <message>
            <source>positive, total</source>
            <translation>positives, total</translation>
        </message>
        <message>
            <source>no opinion</source>
            <translation>sans avis</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>non affiché</translation>
        </message>
        <message>
            <source>no campaign yet</source>
            <translation>pas encore de campagne</translation>
        </message>
        <message>
            <source>new question</source>
            <comment>mark of a series break in a trend</comment>
            <translation>nouvelle question</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thème</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervalle</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>précédent</translation>
        </message>
        <message>
            <source>benchmark</source>
            <translation>benchmark</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>campagne</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>Not everything is as it was saved: %n finding(s).</source>
            <translation>
                <numerusform>Tout n’est pas tel qu’enregistré : %n constat.</numerusform>
                <numerusform>Tout n’est pas tel qu’enregistré : %n constats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sound: %n interview(s), their answers and the history are as they were saved.</source>
            <translation>
                <numerusform>Intact : %n entretien, ses réponses et l’historique sont tels qu’enregistrés.</numerusform>
                <numerusform>Intact : %n entretiens, leurs réponses et l’historique sont tels qu’enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only derived data is wrong: a repair makes it anew from the answers, which are as they were saved.</source>
            <translation>Seules des données dérivées sont fausses : une réparation les refait à partir des réponses, qui sont telles qu’enregistrées.</translation>
        </message>
        <message>
            <source>Keep this file. Restore the newest backup as a new workspace beside it, compare, and enter again what is missing there. A repair changes nothing that people entered.</source>
            <translation>Gardez ce fichier. Restaurez la sauvegarde la plus récente comme nouvel espace de travail à côté, comparez, et saisissez à nouveau ce qui y manque. Une réparation ne change rien de ce qui a été saisi.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened.</source>
            <translation>Le fichier est endommagé et ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>Pages of the file are damaged ({count} messages; the first: {first}).</source>
            <translation>Des pages du fichier sont endommagées ({count} messages ; le premier : {first}).</translation>
        </message>
        <message>
            <source>An index does not fit its table ({count} messages; the first: {first}). It can be made anew.</source>
            <translation>Un index ne correspond pas à sa table ({count} messages ; le premier : {first}). Il peut être refait.</translation>
        </message>
        <message>
            <source>{count} rows of the table {table} name another row that is not there.</source>
            <translation>{count} lignes de la table {table} renvoient à une autre ligne qui n’existe pas.</translation>
        </message>
        <message>
            <source>{name} is not built as this version of the program builds it: another program changed it.</source>
            <translation>{name} n’est pas construit comme cette version du programme le construit : un autre programme l’a changé.</translation>
        </message>
        <message>
            <source>A part of the file could not be read ({check}: {reason}).</source>
            <translation>Une partie du fichier n’a pas pu être lue ({check} : {reason}).</translation>
        </message>
        <message>
            <source>{name} does not fit the hash it was stored with: it was changed.</source>
            <translation>{name} ne correspond pas à l’empreinte avec laquelle il a été enregistré : il a été changé.</translation>
        </message>
        <message>
            <source>The history is broken at entry {id}: it was changed, or entries before it are missing.</source>
            <translation>L’historique est rompu à l’entrée {id} : elle a été changée, ou des entrées antérieures manquent.</translation>
        </message>
        <message>
            <source>A signature does not fit the history (entry {id}): it was cut short or written anew.</source>
            <translation>Une signature ne correspond pas à l’historique (entrée {id}) : il a été tronqué ou réécrit.</translation>
        </message>
        <message>
            <source>The questionnaire of {campaign} cannot be read, so its interviews could not be checked.</source>
            <translation>Le questionnaire de {campaign} ne peut pas être lu ; ses entretiens n’ont donc pas pu être vérifiés.</translation>
        </message>
        <message>
            <source>Interview {id} of {campaign}: answers differ from those that were saved ({questions}).</source>
            <translation>Entretien {id} de {campaign} : des réponses diffèrent de celles qui ont été enregistrées ({questions}).</translation>
        </message>
        <message>
            <source>Interview {id} of {campaign}: words, numbers or details are not those that were saved.</source>
            <translation>Entretien {id} de {campaign} : des mots, des nombres ou des indications ne sont pas ceux qui ont été enregistrés.</translation>
        </message>
        <message>
            <source>Interview {id} of {campaign}: the packed answers do not fit the answers. They can be made anew.</source>
            <translation>Entretien {id} de {campaign} : les réponses compactées ne correspondent pas aux réponses. Elles peuvent être refaites.</translation>
        </message>
        <message>
            <source>The label decision of {campaign} cannot be computed again: what it rests on was changed.</source>
            <translation>La décision de label de {campaign} ne peut pas être recalculée : ce sur quoi elle repose a été changé.</translation>
        </message>
        <message>
            <source>The label decision of {campaign} comes out otherwise today ({rules}). The stored one stands.</source>
            <translation>La décision de label de {campaign} serait différente aujourd’hui ({rules}). Celle qui est enregistrée reste valable.</translation>
        </message>
        <message>
            <source>{subject} {id} is not what was saved.</source>
            <translation>{subject} {id} : ce n’est pas ce qui a été enregistré.</translation>
        </message>
        <message>
            <source>{subject} {id} was saved and is not there any more.</source>
            <translation>{subject} {id} : a été enregistré et n’existe plus.</translation>
        </message>
        <message>
            <source>{subject} {id} was not saved by this program, or its digest is lost.</source>
            <translation>{subject} {id} : n’a pas été enregistré par ce programme, ou son empreinte est perdue.</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>The key file beside the workspace cannot be used: put back the one that lies beside a backup before closing.</source>
            <translation>Le fichier de clés à côté de l’espace de travail est inutilisable : avant de fermer, remettez celui qui se trouve à côté d’une sauvegarde.</translation>
        </message>
        <message>
            <source>There is no backup in {folder} yet.</source>
            <translation>Il n’y a pas encore de sauvegarde dans {folder}.</translation>
        </message>
        <message>
            <source>The newest backup is of {date}.</source>
            <translation>La sauvegarde la plus récente date du {date}.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>No campaigns yet.</source>
            <translation>Aucune campagne pour l’instant.</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>en préparation</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>close</translation>
        </message>
        <message>
            <source>{campaign}  {status}  population {population}, sample {sample}, complete interviews: {complete}</source>
            <translation>{campaign}  {status}  population : {population}, échantillon : {sample}, entretiens complets : {complete}</translation>
        </message>
        <message>
            <source>made {date} with {program}, format {version}, {protection}, {size} KB</source>
            <translation>créé le {date} avec {program}, format {version}, {protection}, {size} Ko</translation>
        </message>
        <message>
            <source>Backup: {path}</source>
            <translation>Sauvegarde : {path}</translation>
        </message>
        <message>
            <source>There is no backup of {path}.</source>
            <translation>Il n’y a pas de sauvegarde de {path}.</translation>
        </message>
        <message>
            <source>Restored: {path}</source>
            <translation>Restauré : {path}</translation>
        </message>
        <message>
            <source>Set aside: {path}</source>
            <translation>Mis de côté : {path}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Made anew: %n finding(s).</source>
            <translation>
                <numerusform>Refait : %n constat.</numerusform>
                <numerusform>Refaits : %n constats.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file as it was: {path}</source>
            <translation>Le fichier tel qu’il était : {path}</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffré</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <source>encrypted, {size} KB; opens with: {keys}</source>
            <translation>chiffré, {size} Ko ; s’ouvre avec : {keys}</translation>
        </message>
        <message>
            <source>plain</source>
            <translation>non chiffré</translation>
        </message>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n prestataire</numerusform>
                <numerusform>%n prestataires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campagne</numerusform>
                <numerusform>%n campagnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n entretien</numerusform>
                <numerusform>%n entretiens</numerusform>
            </translation>
        </message>
        <message>
            <source>benchmark {release}</source>
            <translation>benchmark {release}</translation>
        </message>
        <message>
            <source>core</source>
            <translation>socle</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>facultative</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>sensible</translation>
        </message>
        <message>
            <source>if {condition}</source>
            <translation>si {condition}</translation>
        </message>
        <message>
            <source>{file} is a sound questionnaire: {summary}</source>
            <translation>{file} est un questionnaire valable : {summary}</translation>
        </message>
        <message>
            <source>{file} cannot be used as a questionnaire. Nothing was changed.</source>
            <translation>{file} n’est pas utilisable comme questionnaire. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{code} {version}  {title}  themes {themes}, questions {questions}, core {core}, languages {languages}</source>
            <translation>{code} {version}  {title}  thèmes {themes}, questions {questions}, socle {core}, langues {languages}</translation>
        </message>
        <message>
            <source>Demonstration workspace: {path}, with {count} campaigns</source>
            <translation>Espace de travail de démonstration : {path}, avec {count} campagnes</translation>
        </message>
        <message>
            <source>{campaign}: complete interviews {complete}, partial {partial}, customers {population}</source>
            <translation>{campaign} : entretiens complets {complete}, partiels {partial}, clients {population}</translation>
        </message>
        <message>
            <source>{question}, {measure}</source>
            <translation>{question}, {measure}</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>pas de réponses</translation>
        </message>
        <message>
            <source>{difference}, significant</source>
            <translation>{difference}, significatif</translation>
        </message>
        <message>
            <source>{difference}, not significant</source>
            <translation>{difference}, non significatif</translation>
        </message>
        <message>
            <source>The workspace can only be read now: this was computed, and not recorded as the decision.</source>
            <translation>L’espace de travail n’est accessible qu’en lecture : ce résultat a été calculé, mais pas enregistré comme décision.</translation>
        </message>
        <message>
            <source>Fieldwork was closed on {closed}; the date registered at the launch was {registered}.</source>
            <translation>Le terrain a été clos le {closed} ; la date enregistrée au lancement était le {registered}.</translation>
        </message>
        <message>
            <source>the label is awarded</source>
            <translation>le label est attribué</translation>
        </message>
        <message>
            <source>the label is not demonstrated</source>
            <translation>le label n’est pas démontré</translation>
        </message>
        <message>
            <source>Rule set: {rules}, version {version}. Decided: {date}</source>
            <translation>Jeu de règles : {rules}, version {version}. Décision : {date}</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>règle</translation>
        </message>
        <message>
            <source>result</source>
            <translation>résultat</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>computed</source>
            <comment>the bound of a figure that a rule compares</comment>
            <translation>comparé</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>margin</source>
            <comment>by how much a limit is met or missed</comment>
            <translation>écart</translation>
        </message>
        <message>
            <source>Nothing has happened to the label of this campaign yet.</source>
            <translation>Il ne s’est encore rien passé pour le label de cette campagne.</translation>
        </message>
        <message>
            <source>registered at the launch</source>
            <translation>enregistrement au lancement</translation>
        </message>
        <message>
            <source>fieldwork extended</source>
            <translation>terrain prolongé</translation>
        </message>
        <message>
            <source>label awarded</source>
            <translation>label attribué</translation>
        </message>
        <message>
            <source>label not demonstrated</source>
            <translation>label non démontré</translation>
        </message>
        <message>
            <source>appeal</source>
            <translation>recours</translation>
        </message>
        <message>
            <source>campaign reopened</source>
            <translation>campagne rouverte</translation>
        </message>
        <message>
            <source>{drawn} of {eligible} eligible customers drawn, seed {seed}.</source>
            <translation>{drawn} des {eligible} clients éligibles tirés, graine {seed}.</translation>
        </message>
        <message>
            <source>The sample is too small for the minimum in every stratum.</source>
            <translation>L’échantillon est trop petit pour le minimum dans chaque strate.</translation>
        </message>
        <message>
            <source>Perhaps one customer: {one} and {other}</source>
            <translation>Peut-être un seul client : {one} et {other}</translation>
        </message>
        <message>
            <source>Drawn customers without a telephone number: {count}</source>
            <translation>Clients tirés sans numéro de téléphone : {count}</translation>
        </message>
        <message>
            <source>Not to be called now: {later} later, {closed} outside working hours, {used_up} after all attempts.</source>
            <translation>À ne pas appeler maintenant : {later} plus tard, {closed} hors des heures de travail, {used_up} après tous les essais.</translation>
        </message>
        <message>
            <source>Passphrase of {path}</source>
            <translation>Phrase secrète de {path}</translation>
        </message>
        <message>
            <source>Added: {kind} {key}</source>
            <translation>Ajouté : {kind} {key}</translation>
        </message>
        <message>
            <source>Taken away: {kind} {key}</source>
            <translation>Retiré : {kind} {key}</translation>
        </message>
        <message>
            <source>Changed: {kind} {key}</source>
            <translation>Changé : {kind} {key}</translation>
        </message>
        <message>
            <source>{rows} rows: {added} new, {changed} corrected, {same} known, {rejected} not usable</source>
            <translation>{rows} lignes : {added} nouvelles, {changed} corrigées, {same} connues, {rejected} inutilisables</translation>
        </message>
        <message>
            <source>no one customer is called this</source>
            <translation>aucun client unique ne porte ce nom</translation>
        </message>
        <message>
            <source>not an outcome</source>
            <translation>pas un devenir</translation>
        </message>
        <message>
            <source>not a day</source>
            <translation>pas un jour</translation>
        </message>
        <message>
            <source>a day in the future</source>
            <translation>un jour à venir</translation>
        </message>
        <message>
            <source>Line {line}, {column}: “{value}”: {reason}</source>
            <translation>Ligne {line}, {column} : « {value} » : {reason}</translation>
        </message>
        <message>
            <source>{file}: send it to whoever holds the issuing key.</source>
            <translation>{file} : à envoyer à qui détient la clé d’émission.</translation>
        </message>
        <message>
            <source>{file}: the label {number} of {vendor} {year}, valid until {day}.</source>
            <translation>{file} : le label {number} de {vendor} {year}, valable jusqu’au {day}.</translation>
        </message>
        <message>
            <source>List {number} of revoked labels is in use.</source>
            <translation>La liste {number} des labels révoqués est en usage.</translation>
        </message>
        <message>
            <source>The label {number} is in the workspace; export it as PDF and badge.</source>
            <translation>Le label {number} est dans l’espace de travail ; exportez-le en PDF et en badge.</translation>
        </message>
        <message>
            <source>{file}: list {number} of revoked labels; give it to everybody.</source>
            <translation>{file} : liste {number} des labels révoqués ; à donner à tous.</translation>
        </message>
        <message>
            <source>This key has no passphrase: whoever has the file can seal labels with it.</source>
            <translation>Cette clé n’a pas de phrase secrète : quiconque a le fichier peut sceller des labels avec elle.</translation>
        </message>
        <message>
            <source>The key is in {file}; keep it where labels are sealed, and a copy apart.</source>
            <translation>La clé est dans {file} ; gardez-la là où l’on scelle les labels, et une copie ailleurs.</translation>
        </message>
        <message>
            <source>Nobody found.</source>
            <translation>Aucune personne trouvée.</translation>
        </message>
        <message>
            <source>No rule is set: names and contacts stay until somebody erases them.</source>
            <translation>Aucune règle n’est fixée : les noms et les contacts restent jusqu’à ce que quelqu’un les efface.</translation>
        </message>
        <message>
            <source>{campaign}: {months} months, due since {date}: contacts {contacts}</source>
            <translation>{campaign} : {months} mois, échu depuis le {date} : contacts {contacts}</translation>
        </message>
        <message>
            <source>{campaign}: {months} months, due on {date}: contacts {contacts}</source>
            <translation>{campaign} : {months} mois, échéance le {date} : contacts {contacts}</translation>
        </message>
        <message>
            <source>Would be erased: interviews {interviews}, people {contacts}, calls {attempts}</source>
            <translation>Serait effacé : entretiens {interviews}, personnes {contacts}, appels {attempts}</translation>
        </message>
        <message>
            <source>Erased: interviews {interviews}, people {contacts}, calls {attempts}</source>
            <translation>Effacé : entretiens {interviews}, personnes {contacts}, appels {attempts}</translation>
        </message>
        <message>
            <source>The name in lists of people and owners in workshops: {places}</source>
            <translation>Nom dans les listes de participants et parmi les responsables, en atelier : {places}</translation>
        </message>
        <message>
            <source>Sentences in workshops that name the person and stay; look at them:</source>
            <translation>Phrases d’atelier qui citent la personne et restent ; vérifiez-les :</translation>
        </message>
        <message>
            <source>Backups made until today still hold it; the last of them is gone after {date}. Delivered documents that stay as they are: {outputs}.</source>
            <translation>Les sauvegardes faites jusqu’à aujourd’hui contiennent encore ces données ; la dernière disparaît après le {date}. Documents remis qui restent tels quels : {outputs}.</translation>
        </message>
        <message>
            <source>Nothing to decide.</source>
            <translation>Rien à trancher.</translation>
        </message>
        <message>
            <source>For {devices}: interviews {interviews}, cases {cases}, calls {attempts}, workshops {workshops}</source>
            <translation>Pour {devices} : entretiens {interviews}, dossiers {cases}, appels {attempts}, ateliers {workshops}</translation>
        </message>
        <message>
            <source>{file}: {campaign} from {device}: interviews {interviews}, cases {cases}, calls {attempts}, workshops {workshops}, erased {erased}, conflicts {conflicts}</source>
            <translation>{file} : {campaign} de {device} : entretiens {interviews}, dossiers {cases}, appels {attempts}, ateliers {workshops}, effacés {erased}, conflits {conflicts}</translation>
        </message>
        <message>
            <source>Another device remembers entry {entry} of this workspace’s history, which is no longer so: a backup was restored, or the history was changed.</source>
            <translation>Un autre poste se souvient de l’entrée {entry} de l’historique de cet espace de travail, qui n’est plus la même : une sauvegarde a été restaurée, ou l’historique a été modifié.</translation>
        </message>
        <message>
            <source>The history of {device} no longer holds entry {entry} as it was: a backup was restored there, or the history was changed.</source>
            <translation>L’historique de {device} ne contient plus l’entrée {entry} telle qu’elle était : une sauvegarde y a été restaurée, ou l’historique a été modifié.</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>ce poste</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>de confiance</translation>
        </message>
        <message>
            <source>not trusted yet</source>
            <translation>pas encore de confiance</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>{name} ({campaign}) was interviewed more than once; one interview counts:</source>
            <translation>{name} ({campaign}) a été interrogé plusieurs fois ; un entretien compte :</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>compte</translation>
        </message>
        <message>
            <source>{campaign}: weighting {chosen}, in use: {used}</source>
            <translation>{campaign} : pondération {chosen}, en usage : {used}</translation>
        </message>
        <message>
            <source>{file}: known already</source>
            <translation>{file} : déjà connu</translation>
        </message>
        <message>
            <source>{id}: {vendors} vendors, {cells} cells</source>
            <translation>{id} : prestataires : {vendors}, cellules : {cells}</translation>
        </message>
        <message>
            <source>Withheld: {few} of too few vendors, {dominant} with one that outweighs, {subtracted} to subtract.</source>
            <translation>Écartées : {few} avec trop peu de prestataires, {dominant} où l’un pèse trop, {subtracted} qu’une soustraction révélerait.</translation>
        </message>
        <message>
            <source>These keys have no passphrase: whoever has the files can sign with them.</source>
            <translation>Ces clés n’ont pas de phrase secrète : quiconque a les fichiers peut signer avec elles.</translation>
        </message>
        <message>
            <source>Give each root key to another person now, on a stick of its own.</source>
            <translation>Confiez dès maintenant chaque clé racine à une personne différente, sur sa propre clé USB.</translation>
        </message>
        <message>
            <source>{file}. Campaigns: {campaigns}. Fingerprint to compare: {fingerprint}</source>
            <translation>{file}. Campagnes : {campaigns}. Empreinte à comparer : {fingerprint}</translation>
        </message>
        <message>
            <source>{file}. Campaigns: {campaigns}.</source>
            <translation>{file}. Campagnes : {campaigns}.</translation>
        </message>
        <message>
            <source>Release {release} of {day} is in use: {vendors} vendors.</source>
            <translation>L’édition {release} du {day} est en usage ; prestataires : {vendors}.</translation>
        </message>
        <message>
            <source>Release {release} of {day} was in use already: {vendors} vendors.</source>
            <translation>L’édition {release} du {day} était déjà en usage ; prestataires : {vendors}.</translation>
        </message>
        <message>
            <source>There is no benchmark in this workspace yet; sync one.</source>
            <translation>Il n’y a pas encore de benchmark dans cet espace de travail ; synchronisez-en un.</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>vérifiée</translation>
        </message>
        <message>
            <source>loaded from a file, not verified</source>
            <translation>chargée depuis un fichier, non vérifiée</translation>
        </message>
        <message>
            <source>{repository}: to be said fresh again before {day}.</source>
            <translation>{repository} : à confirmer de nouveau avant le {day}.</translation>
        </message>
        <message>
            <source>No workshops yet.</source>
            <translation>Aucun atelier pour l’instant.</translation>
        </message>
        <message>
            <source>No decisions yet.</source>
            <translation>Aucune décision pour l’instant.</translation>
        </message>
        <message>
            <source>{number}  {date}  {title}  interviews: {interviews}, decisions: {decisions}</source>
            <translation>{number}  {date}  {title}  entretiens : {interviews}, décisions : {decisions}</translation>
        </message>
        <message>
            <source>No questions of its own.</source>
            <translation>Aucune question propre.</translation>
        </message>
        <message>
            <source>No sealed label of {campaign} stands: what was written is a specimen.</source>
            <translation>Aucun label scellé de {campaign} n’est en vigueur : ce qui a été écrit est un spécimen.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) not in the font of documents, printed as a box: {characters}</source>
            <translation>
                <numerusform>%n caractère absent de la police des documents, imprimé comme une case : {characters}</numerusform>
                <numerusform>%n caractères absents de la police des documents, imprimés comme des cases : {characters}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} was not signed by a device as a delivery.</source>
            <translation>{file} n’a pas été signé par un poste comme livraison.</translation>
        </message>
        <message>
            <source>The logo of {vendor} stands on new covers and labels.</source>
            <translation>Le logo de {vendor} figure sur les nouvelles couvertures et les nouveaux labels.</translation>
        </message>
        <message>
            <source>There is no logo of {vendor}.</source>
            <translation>Il n’y a pas de logo pour {vendor}.</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) may be released</source>
            <translation>
                <numerusform>%n verbatim peut être publié</numerusform>
                <numerusform>%n verbatims peuvent être publiés</numerusform>
            </translation>
        </message>
        <message>
            <source>released</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>said: {text}</source>
            <translation>dit : {text}</translation>
        </message>
        <message>
            <source>Released: {text}</source>
            <translation>Publié : {text}</translation>
        </message>
        <message>
            <source>The release was taken back.</source>
            <translation>La publication a été retirée.</translation>
        </message>
        <message>
            <source>Translated: {text}</source>
            <translation>Traduit : {text}</translation>
        </message>
        <message>
            <source>The translation was taken away.</source>
            <translation>La traduction a été retirée.</translation>
        </message>
    </context>
    <context>
        <name>CommentBar</name>
        <message>
            <source>Analyst’s comment on {theme}, {language}</source>
            <translation>Commentaire de l’analyste, {theme}, {language}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Printed on the theme’s page of the report</source>
            <translation>Imprimé à la page du thème dans le rapport</translation>
        </message>
        <message>
            <source>Printed below the radar of the report</source>
            <translation>Imprimé sous le radar du rapport</translation>
        </message>
        <message>
            <source>No comment yet</source>
            <translation>Pas encore de commentaire</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Écrire un commentaire</translation>
        </message>
        <message>
            <source>Comment: {theme}, {language}</source>
            <translation>Commentaire : {theme}, {language}</translation>
        </message>
        <message>
            <source>The comment is kept.</source>
            <translation>Le commentaire est enregistré.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Crisis</name>
        <message>
            <source>Crisis</source>
            <translation>Crise</translation>
        </message>
        <message>
            <source>This questionnaire asks nobody about crises</source>
            <translation>Ce questionnaire ne pose aucune question sur les crises</translation>
        </message>
        <message>
            <source>Score-Crisis needs the standard question how often a problem disrupted the business.</source>
            <translation>Score-Crisis s’appuie sur la question standard : combien de fois un problème a perturbé l’activité.</translation>
        </message>
        <message>
            <source>Crisis: {reason}</source>
            <translation>Crise : {reason}</translation>
        </message>
        <message>
            <source>{share} of customers had a crisis in the past 12 months</source>
            <translation>{share} des clients ont connu une crise ces 12 derniers mois</translation>
        </message>
        <message>
            <source>Had a crisis</source>
            <translation>Ont connu une crise</translation>
        </message>
        <message>
            <source>Should a crisis come</source>
            <translation>Si une crise survenait</translation>
        </message>
        <message>
            <source>Share of positive answers, of everybody asked.</source>
            <translation>Part de réponses positives, parmi tous les interrogés.</translation>
        </message>
        <message>
            <source>How many crises</source>
            <translation>Combien de crises</translation>
        </message>
        <message>
            <source>crises</source>
            <translation>crises</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{count} or more</source>
            <translation>{count} ou plus</translation>
        </message>
        <message>
            <source>Of customers who had a crisis.</source>
            <translation>Parmi les clients ayant connu une crise.</translation>
        </message>
        <message>
            <source>How the last one went</source>
            <translation>La dernière crise</translation>
        </message>
        <message>
            <source>fully resolved</source>
            <translation>entièrement résolue</translation>
        </message>
        <message>
            <source>resolved, fully or partly</source>
            <translation>résolue, au moins en partie</translation>
        </message>
        <message>
            <source>handled well</source>
            <translation>bien gérée</translation>
        </message>
        <message>
            <source>able to handle one</source>
            <translation>capable d’y faire face</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>confiants</translation>
        </message>
        <message>
            <source>How often: protected, or not answered.</source>
            <translation>Fréquence : protégée, ou sans réponse.</translation>
        </message>
        <message>
            <source>{rate} per customer and year ({lower}–{upper}, Garwood): {count} in all</source>
            <translation>{rate} par client et par an ({lower}–{upper}, Garwood) : {count} en tout</translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>In its own window</source>
            <translation>Dans une fenêtre à part</translation>
        </message>
        <message>
            <source>The dashboard beside an interview: its figures move with each answer, except in a blind campaign</source>
            <translation>Le tableau de bord à côté d’un entretien : ses chiffres suivent chaque réponse, sauf dans une campagne en aveugle</translation>
        </message>
        <message>
            <source>Closed on {date}</source>
            <translation>Close le {date}</translation>
        </message>
        <message>
            <source>Fieldwork open until {date}</source>
            <translation>Enquête ouverte jusqu’au {date}</translation>
        </message>
        <message>
            <source>Fieldwork open</source>
            <translation>Enquête ouverte</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <source>{complete} of {base} customers in the sample have answered</source>
            <translation>{complete} des {base} clients de l’échantillon ont répondu</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) have answered</source>
            <translation>
                <numerusform>%n client a répondu</numerusform>
                <numerusform>%n clients ont répondu</numerusform>
            </translation>
        </message>
        <message>
            <source>filtered: {n} interviews</source>
            <translation>filtré : {n} entretiens</translation>
        </message>
        <message>
            <source>provisional figures</source>
            <translation>chiffres provisoires</translation>
        </message>
        <message>
            <source>the answers of the moment are added when the interview ends</source>
            <translation>les réponses en cours s’ajoutent à la fin de l’entretien</translation>
        </message>
        <message>
            <source>with the interview in progress</source>
            <translation>avec l’entretien en cours</translation>
        </message>
    </context>
    <context>
        <name>Definitions</name>
        <message>
            <source>A questionnaire in the form of {tool}.</source>
            <translation>Un questionnaire au format {tool}.</translation>
        </message>
        <message>
            <source>Names that became codes of a–z, 0–9 and underscores ({count}): {places}</source>
            <translation>Noms devenus des codes de a–z, 0–9 et tirets bas ({count}) : {places}</translation>
        </message>
        <message>
            <source>Texts missing in a language of the file, left missing ({count}): {places}</source>
            <translation>Textes manquants dans une langue du fichier, laissés manquants ({count}) : {places}</translation>
        </message>
        <message>
            <source>Answers that the file puts into a text are shown as [name] instead ({count}): {places}</source>
            <translation>Réponses que le fichier insère dans un texte, affichées sous la forme [nom] ({count}) : {places}</translation>
        </message>
        <message>
            <source>Dates, times and the like are asked as text ({count}): {places}</source>
            <translation>Dates, heures et similaires demandées en texte libre ({count}) : {places}</translation>
        </message>
        <message>
            <source>Checks of an answer that are not made by the program ({count}): {places}</source>
            <translation>Contrôles de réponse que le programme ne fait pas ({count}) : {places}</translation>
        </message>
        <message>
            <source>Filters of choices that are not applied: all choices are offered ({count}): {places}</source>
            <translation>Filtres de réponses non appliqués, toutes les réponses sont proposées ({count}) : {places}</translation>
        </message>
        <message>
            <source>Choices listed twice and now once ({count}): {places}</source>
            <translation>Réponses listées deux fois, gardées une fois ({count}) : {places}</translation>
        </message>
        <message>
            <source>Calculated values are not stored; conditions that use them say the same without ({count}): {places}</source>
            <translation>Les valeurs calculées ne sont pas enregistrées ; les conditions qui s’en servent disent la même chose sans elles ({count}) : {places}</translation>
        </message>
        <message>
            <source>Notes that became instructions to the interviewer ({count}): {places}</source>
            <translation>Notes devenues des consignes à l’enquêteur ({count}) : {places}</translation>
        </message>
        <message>
            <source>Questions that could never be asked, left out ({count}): {places}</source>
            <translation>Questions qui ne pouvaient jamais être posées, laissées de côté ({count}) : {places}</translation>
        </message>
        <message>
            <source>Comment fields beside choices that are left out ({count}): {places}</source>
            <translation>Champs de commentaire à côté de réponses, laissés de côté ({count}) : {places}</translation>
        </message>
        <message>
            <source>Grids that became one question per row ({count}): {places}</source>
            <translation>Grilles devenues une question par ligne ({count}) : {places}</translation>
        </message>
        <message>
            <source>Random orders and quotas of the file that are left out ({count}): {places}</source>
            <translation>Ordres aléatoires et quotas du fichier, laissés de côté ({count}) : {places}</translation>
        </message>
        <message>
            <source>Parts that ask nothing and questions in no block, left out ({count}): {places}</source>
            <translation>Éléments qui ne demandent rien et questions hors bloc, laissés de côté ({count}) : {places}</translation>
        </message>
        <message>
            <source>Responses inside the archive were not read ({count}): {places}</source>
            <translation>Les réponses contenues dans l’archive n’ont pas été lues ({count}) : {places}</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>No answer wanted</source>
            <translation>Ne souhaite pas répondre</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Is the rated company a publisher or an integrator?</source>
            <translation>L’entreprise évaluée est-elle un éditeur ou un intégrateur ?</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Integrator</source>
            <translation>Intégrateur</translation>
        </message>
        <message>
            <source>{out}. Questions: {questions}. Themes: {themes}.</source>
            <translation>{out}. Questions : {questions}. Thèmes : {themes}.</translation>
        </message>
        <message>
            <source>Rows: {rows}. Questions: {questions}. Themes: {themes}.</source>
            <translation>Lignes : {rows}. Questions : {questions}. Thèmes : {themes}.</translation>
        </message>
    </context>
    <context>
        <name>Depth</name>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Recurring revenue</source>
            <translation>Revenu récurrent</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Crise</translation>
        </message>
        <message>
            <source>NPS and capacity</source>
            <translation>NPS et capacité</translation>
        </message>
        <message>
            <source>Drivers</source>
            <translation>Facteurs clés</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segments</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Making the demonstration workspace</source>
            <translation>Création de l’espace de démonstration</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
    </context>
    <context>
        <name>Drivers</name>
        <message>
            <source>Drivers</source>
            <translation>Facteurs clés</translation>
        </message>
        <message>
            <source>What goes with</source>
            <translation>Ce qui va avec</translation>
        </message>
        <message>
            <source>Themes by importance</source>
            <translation>Thèmes par importance</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <source>Shapley shares</source>
            <translation>Parts de Shapley</translation>
        </message>
        <message>
            <source>A second way to part importance, slower, for at most ten themes</source>
            <translation>Une seconde façon de répartir l’importance, plus lente, pour dix thèmes au plus</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Drivers are computed from 1,000 resamples.</source>
            <translation>Les facteurs clés sont calculés sur 1 000 rééchantillonnages.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>The drivers were not computed to the end.</source>
            <translation>Le calcul des facteurs clés n’est pas allé au bout.</translation>
        </message>
        <message>
            <source>Compute again</source>
            <translation>Recalculer</translation>
        </message>
        <message>
            <source>No drivers to show</source>
            <translation>Aucun facteur clé à montrer</translation>
        </message>
        <message>
            <source>Act first</source>
            <translation>Agir d’abord</translation>
        </message>
        <message>
            <source>Preserve</source>
            <translation>Préserver</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Surveiller</translation>
        </message>
        <message>
            <source>Maintain</source>
            <translation>Entretenir</translation>
        </message>
        <message>
            <source>importance: share of what the themes explain</source>
            <translation>importance : part de ce que les thèmes expliquent</translation>
        </message>
        <message>
            <source>performance, 0 to 100</source>
            <translation>performance, 0 à 100</translation>
        </message>
        <message>
            <source>Hollow: undetermined, its interval touches a line. Association, not cause.</source>
            <translation>Cercle vide : indéterminé, son intervalle touche un axe. Association, non cause.</translation>
        </message>
        <message>
            <source>Importance and performance</source>
            <translation>Importance et performance</translation>
        </message>
        <message>
            <source>Rank correlation of each theme alone, with its interval. Association, not cause.</source>
            <translation>Corrélation de rang de chaque thème seul, avec son intervalle. Association, non cause.</translation>
        </message>
        <message>
            <source>Rank correlation, −1 to 1</source>
            <translation>Corrélation de rang, −1 à 1</translation>
        </message>
        <message>
            <source>Act first on: {themes}</source>
            <translation>Agir d’abord sur : {themes}</translation>
        </message>
        <message>
            <source>No theme stands out for certain as the one to act on first</source>
            <translation>Aucun thème ne ressort avec certitude comme priorité</translation>
        </message>
        <message>
            <source>Too few complete answers to weigh the themes against each other</source>
            <translation>Trop peu de réponses complètes pour départager les thèmes</translation>
        </message>
        <message>
            <source>The themes explain {share} of the differences</source>
            <translation>Les thèmes expliquent {share} des écarts</translation>
        </message>
        <message numerus="yes">
            <source>%n complete respondent(s)</source>
            <translation>
                <numerusform>%n répondant complet</numerusform>
                <numerusform>%n répondants complets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every two themes known together for %n respondent(s) or more</source>
            <translation>
                <numerusform>deux thèmes quelconques connus ensemble pour au moins %n répondant</numerusform>
                <numerusform>deux thèmes quelconques connus ensemble pour au moins %n répondants</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of the {needed} respondents it takes</source>
            <translation>{n} des {needed} répondants qu’il faudrait</translation>
        </message>
        <message>
            <source>Nobody answered the question whose drivers are looked for.</source>
            <translation>Personne n’a répondu à la question dont on cherche les facteurs clés.</translation>
        </message>
        <message>
            <source>Protected: too few answered.</source>
            <translation>Protégé : trop peu de réponses.</translation>
        </message>
        <message>
            <source>This questionnaire has no question about recommendation or satisfaction.</source>
            <translation>Ce questionnaire n’a pas de question sur la recommandation ni la satisfaction.</translation>
        </message>
        <message>
            <source>Everybody gave the same answer: nothing can go with it.</source>
            <translation>Tous ont donné la même réponse : rien ne peut aller avec.</translation>
        </message>
        <message>
            <source>No theme has a score that varies.</source>
            <translation>Aucun thème n’a de score qui varie.</translation>
        </message>
        <message>
            <source>Below 50 respondents, or five per theme, each theme is looked at alone.</source>
            <translation>Sous 50 répondants, ou cinq par thème, chaque thème est regardé seul.</translation>
        </message>
        <message>
            <source>Over a fifth of the rows are incomplete: correlations pair by pair.</source>
            <translation>Plus d’un cinquième des lignes est incomplet : corrélations paire par paire.</translation>
        </message>
        <message>
            <source>Left out: {themes}.</source>
            <translation>Laissés de côté : {themes}.</translation>
        </message>
        <message>
            <source>Without differences: {themes}.</source>
            <translation>Sans écart : {themes}.</translation>
        </message>
        <message>
            <source>act first</source>
            <translation>agir d’abord</translation>
        </message>
        <message>
            <source>preserve</source>
            <translation>préserver</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>surveiller</translation>
        </message>
        <message>
            <source>maintain</source>
            <translation>entretenir</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>indéterminé</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thème</translation>
        </message>
        <message>
            <source>rank correlation</source>
            <translation>corrélation de rang</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>de – à</translation>
        </message>
        <message>
            <source>importance</source>
            <translation>importance</translation>
        </message>
        <message>
            <source>performance</source>
            <translation>performance</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>verdict</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Go to Home</source>
            <translation>Aller à l’accueil</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Aucun espace de travail ouvert</translation>
        </message>
        <message>
            <source>A workspace is one file with all campaigns, customers and interviews. Open one, or look at the demonstration.</source>
            <translation>Un espace de travail est un fichier avec toutes les campagnes, les clients et les entretiens. Ouvrez-en un, ou regardez la démonstration.</translation>
        </message>
        <message>
            <source>No campaign yet</source>
            <translation>Pas encore de campagne</translation>
        </message>
        <message>
            <source>A campaign is the yearly audit of one vendor. Begin one on Home.</source>
            <translation>Une campagne est l’audit annuel d’un prestataire. Commencez-en une à l’accueil.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>The figures are being computed.</source>
            <translation>Les chiffres sont en cours de calcul.</translation>
        </message>
        <message>
            <source>{vendor} {year} has no interviews yet</source>
            <translation>{vendor} {year} n’a pas encore d’entretien</translation>
        </message>
        <message>
            <source>Import responses from a spreadsheet or a survey tool, and the figures appear here.</source>
            <translation>Importez des réponses d’un tableur ou d’un outil d’enquête, et les chiffres apparaissent ici.</translation>
        </message>
        <message>
            <source>Import responses</source>
            <translation>Importer des réponses</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This could not be done (reason: {code}). Nothing was changed. Please report this code.</source>
            <translation>Cela n’a pas pu être fait (motif : {code}). Rien n’a été modifié. Merci de signaler ce code.</translation>
        </message>
        <message>
            <source>There is no questionnaire called {name}, neither in the program nor as a file. Nothing was changed. “scorefact questionnaire list” shows those that come with the program.</source>
            <translation>Il n’existe pas de questionnaire nommé {name}, ni dans le programme ni comme fichier. Rien n’a été modifié. « scorefact questionnaire list » montre ceux qui sont fournis avec le programme.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}. Nothing was changed. Check the name and your rights to it.</source>
            <translation>Le fichier {file} ne peut pas être lu : {reason}. Rien n’a été modifié. Vérifiez son nom et vos droits d’accès.</translation>
        </message>
        <message>
            <source>The file {file} is larger than {limit} MB, too large for a questionnaire. Nothing was changed. Check that it is the right file.</source>
            <translation>Le fichier {file} dépasse {limit} Mo, c’est trop pour un questionnaire. Rien n’a été modifié. Vérifiez qu’il s’agit du bon fichier.</translation>
        </message>
        <message>
            <source>The questionnaire {file} cannot be used, problems found: {problems}. Nothing was changed. “scorefact questionnaire check” tells them one by one.</source>
            <translation>Le questionnaire {file} n’est pas utilisable, problèmes trouvés : {problems}. Rien n’a été modifié. « scorefact questionnaire check » les énumère.</translation>
        </message>
        <message>
            <source>This is not a JSON file: it cannot be read beyond line {line}, column {column}.</source>
            <translation>Ce n’est pas un fichier JSON : la lecture s’arrête à la ligne {line}, colonne {column}.</translation>
        </message>
        <message>
            <source>This field is missing.</source>
            <translation>Ce champ manque.</translation>
        </message>
        <message>
            <source>There is no field of this name.</source>
            <translation>Aucun champ ne porte ce nom.</translation>
        </message>
        <message>
            <source>The value {value} is not possible here.</source>
            <translation>La valeur {value} n’est pas possible ici.</translation>
        </message>
        <message>
            <source>The scale {scale} has too few choices.</source>
            <translation>L’échelle {scale} a trop peu de réponses.</translation>
        </message>
        <message>
            <source>The rating {scale} needs a minimum and a larger maximum.</source>
            <translation>La note {scale} demande un minimum et un maximum plus grand.</translation>
        </message>
        <message>
            <source>The rating {scale} has more than 250 steps.</source>
            <translation>La note {scale} compte plus de 250 degrés.</translation>
        </message>
        <message>
            <source>The scale {scale} uses {name} for two choices.</source>
            <translation>L’échelle {scale} emploie {name} pour deux réponses.</translation>
        </message>
        <message>
            <source>The top or positive answers of the scale {scale} name a value that it does not have.</source>
            <translation>Les réponses hautes ou positives de l’échelle {scale} nomment une valeur qu’elle n’a pas.</translation>
        </message>
        <message>
            <source>{name} is defined twice.</source>
            <translation>{name} est défini deux fois.</translation>
        </message>
        <message>
            <source>The question {question} uses the scale {scale}, which does not exist.</source>
            <translation>La question {question} emploie l’échelle {scale}, qui n’existe pas.</translation>
        </message>
        <message>
            <source>The question {question} names the theme {theme}, which does not exist.</source>
            <translation>La question {question} nomme le thème {theme}, qui n’existe pas.</translation>
        </message>
        <message>
            <source>The blocks name {name} twice, or there is no such question.</source>
            <translation>Les blocs nomment {name} deux fois, ou cette question n’existe pas.</translation>
        </message>
        <message>
            <source>The question {question} stands in no block, so it would never be asked.</source>
            <translation>La question {question} ne figure dans aucun bloc : elle ne serait jamais posée.</translation>
        </message>
        <message>
            <source>The code {name} has a meaning of its own in conditions; choose another.</source>
            <translation>Le code {name} a déjà un sens dans les conditions ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A recommendation question needs a rating from 0 to 10.</source>
            <translation>Une question de recommandation demande une note de 0 à 10.</translation>
        </message>
        <message>
            <source>The text holds a name in braces that the program cannot fill: {name}.</source>
            <translation>Le texte contient entre accolades un nom que le programme ne sait pas remplacer : {name}.</translation>
        </message>
        <message>
            <source>The languages do not hold the same names in braces.</source>
            <translation>Les langues ne contiennent pas les mêmes noms entre accolades.</translation>
        </message>
        <message>
            <source>“{language}” is no language code such as fr, en, sv or de.</source>
            <translation>« {language} » n’est pas un code de langue tel que fr, en, sv ou de.</translation>
        </message>
        <message>
            <source>The text is missing in this language: {language}. Documents in it cannot be made.</source>
            <translation>Le texte manque dans cette langue : {language}. Les documents dans cette langue ne peuvent pas être produits.</translation>
        </message>
        <message>
            <source>The condition is longer than {limit} characters.</source>
            <translation>La condition dépasse {limit} caractères.</translation>
        </message>
        <message>
            <source>The condition has more than {limit} levels of brackets or operations.</source>
            <translation>La condition dépasse {limit} niveaux de parenthèses ou d’opérations.</translation>
        </message>
        <message>
            <source>The condition stops in the middle: {condition}</source>
            <translation>La condition s’arrête au milieu : {condition}</translation>
        </message>
        <message>
            <source>The condition cannot be read at character {position}, “{found}”: {condition}</source>
            <translation>La condition est illisible au caractère {position}, « {found} » : {condition}</translation>
        </message>
        <message>
            <source>The condition uses {function}, which is not a function, at character {position}: {condition}</source>
            <translation>La condition emploie {function}, qui n’est pas une fonction, au caractère {position} : {condition}</translation>
        </message>
        <message>
            <source>At character {position} the condition mixes a value with something that is true or false: {condition}</source>
            <translation>Au caractère {position}, la condition mélange une valeur et ce qui est vrai ou faux : {condition}</translation>
        </message>
        <message>
            <source>The condition names {name}, which is no question here.</source>
            <translation>La condition nomme {name}, qui n’est pas une question d’ici.</translation>
        </message>
        <message>
            <source>The condition names the answer {choice}, which {name} does not have.</source>
            <translation>La condition nomme la réponse {choice}, que {name} n’a pas.</translation>
        </message>
        <message>
            <source>This comparison can never hold, because the two sides are of different kinds or {name} is not a question: {condition}</source>
            <translation>Cette comparaison ne peut jamais être vraie, car les deux côtés sont de nature différente ou {name} n’est pas une question : {condition}</translation>
        </message>
        <message>
            <source>The condition looks at {name}, which is asked later.</source>
            <translation>La condition dépend de {name}, posée plus loin.</translation>
        </message>
        <message>
            <source>The conditions go round in a circle: {circle}.</source>
            <translation>Les conditions tournent en rond : {circle}.</translation>
        </message>
        <message>
            <source>The score rules name the theme {name}, which does not exist.</source>
            <translation>Les règles de score citent le thème {name}, qui n’existe pas.</translation>
        </message>
        <message>
            <source>The score of the theme {place} names the question {name}, which does not exist.</source>
            <translation>Le score du thème {place} cite la question {name}, qui n’existe pas.</translation>
        </message>
        <message>
            <source>The score of the theme {place} cannot use the question {name} by the rule “{rule}”: its scale does not allow it.</source>
            <translation>Le score du thème {place} ne peut pas utiliser la question {name} selon la règle « {rule} » : son échelle ne le permet pas.</translation>
        </message>
        <message>
            <source>There is no workspace at {path}. Nothing was changed. Check the path, or make a new workspace.</source>
            <translation>Il n’y a pas d’espace de travail à l’emplacement {path}. Rien n’a été modifié. Vérifiez le chemin ou créez un nouvel espace de travail.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is. Open it, or choose another name.</source>
            <translation>{path} existe déjà et a été laissé tel quel. Ouvrez-le ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The folder {path} does not exist. Nothing was changed. Make the folder first, or choose another one.</source>
            <translation>Le dossier {path} n’existe pas. Rien n’a été modifié. Créez d’abord le dossier ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The name {path} is longer than this drive allows. Nothing was changed. Choose a shorter name.</source>
            <translation>Le nom {path} est plus long que ce disque ne le permet. Rien n’a été modifié. Choisissez un nom plus court.</translation>
        </message>
        <message>
            <source>{path} is not a ScoreFact workspace. It was left as it is. Choose a file ending in .scorefact.</source>
            <translation>{path} n’est pas un espace de travail ScoreFact. Le fichier a été laissé tel quel. Choisissez un fichier dont le nom finit par .scorefact.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of ScoreFact Desktop (format {version}; this program knows formats up to {supported}). It was left as it is. Update the program to open it.</source>
            <translation>{path} a été créé par une version plus récente de ScoreFact Desktop (format {version} ; ce programme connaît les formats jusqu’à {supported}). Le fichier a été laissé tel quel. Mettez le programme à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>{path} has an older format ({version}) and can only be read after an update to format {supported}. Nothing was changed. Open it once for writing, which updates it.</source>
            <translation>{path} a un format plus ancien ({version}) et ne peut être lu qu’après une mise à jour au format {supported}. Rien n’a été modifié. Ouvrez-le une fois en écriture, ce qui le met à jour.</translation>
        </message>
        <message>
            <source>{path} is open in another program: {program}, {person} on {machine}, since {since}. Nothing was changed. Close it there first.</source>
            <translation>{path} est ouvert dans un autre programme : {program}, {person} sur {machine}, depuis {since}. Rien n’a été modifié. Fermez-le d’abord là-bas.</translation>
        </message>
        <message>
            <source>{path} is damaged. It was left as it is. Keep the file, and continue with your newest backup.</source>
            <translation>{path} est endommagé. Le fichier a été laissé tel quel. Conservez-le et continuez avec votre sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>You may not read {path}. Nothing was changed. Ask its owner for the right to read it.</source>
            <translation>Vous n’avez pas le droit de lire {path}. Rien n’a été modifié. Demandez ce droit à son propriétaire.</translation>
        </message>
        <message>
            <source>{path} cannot be written to: the file or its folder is read-only. Nothing was changed. Copy the workspace to a folder of your own, or ask for the right to write.</source>
            <translation>Impossible d’écrire dans {path} : le fichier ou son dossier est en lecture seule. Rien n’a été modifié. Copiez l’espace de travail dans un dossier à vous ou demandez le droit d’écriture.</translation>
        </message>
        <message>
            <source>{path} was closed before that was done. What had been saved is safe. Open it again and repeat what is missing.</source>
            <translation>{path} a été fermé avant que ce soit terminé. Ce qui avait été enregistré est intact. Rouvrez-le et refaites ce qui manque.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe in {path}; the last change was not saved. Free some space and try again.</source>
            <translation>Le disque est plein. Ce qui avait été enregistré est en sécurité dans {path} ; la dernière modification n’a pas été enregistrée. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>The disk did not read or write {path} properly. What was saved before is kept; the last change was not saved. Check that the drive is still connected.</source>
            <translation>Le disque n’a pas lu ou écrit {path} correctement. Ce qui avait été enregistré est conservé ; la dernière modification n’a pas été enregistrée. Vérifiez que le lecteur est toujours branché.</translation>
        </message>
        <message>
            <source>Another program is busy with {path}. The last change was not saved. Wait a moment and try again.</source>
            <translation>Un autre programme utilise {path}. La dernière modification n’a pas été enregistrée. Attendez un instant et réessayez.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is encrypted, or damaged. It was left as it is. An encrypted workspace needs its key file (.scorefact-keys) beside it and its passphrase.</source>
            <translation>{path} ne peut pas être lu : il est chiffré ou endommagé. Le fichier a été laissé tel quel. Un espace de travail chiffré a besoin de son fichier de clés (.scorefact-keys) à côté de lui et de sa phrase secrète.</translation>
        </message>
        <message>
            <source>This key does not open {path}, or the file is damaged. It was left as it is. Check the passphrase and the key file.</source>
            <translation>Cette clé n’ouvre pas {path}, ou le fichier est endommagé. Il a été laissé tel quel. Vérifiez la phrase secrète et le fichier de clés.</translation>
        </message>
        <message>
            <source>{path} is not encrypted, though a key was given. It was left as it is. Make sure that it is the file you mean, then open it without a key.</source>
            <translation>{path} n’est pas chiffré, alors qu’une clé a été donnée. Le fichier a été laissé tel quel. Assurez-vous que c’est bien le bon fichier, puis ouvrez-le sans clé.</translation>
        </message>
        <message>
            <source>There is no campaign {campaign} in this workspace. Nothing was changed. The nearest are: {near}.</source>
            <translation>Il n’y a pas de campagne {campaign} dans cet espace de travail. Rien n’a été modifié. Les plus proches sont : {near}.</translation>
        </message>
        <message>
            <source>There is no campaign {campaign}: this workspace has no campaigns yet. Add one first.</source>
            <translation>Il n’y a pas de campagne {campaign} : cet espace de travail ne contient encore aucune campagne. Ajoutez-en d’abord une.</translation>
        </message>
        <message>
            <source>The campaign {campaign} exists already and was left as it is. Choose another vendor or year.</source>
            <translation>La campagne {campaign} existe déjà et a été laissée telle quelle. Choisissez un autre prestataire ou une autre année.</translation>
        </message>
        <message>
            <source>{year} cannot be the year of a campaign. Nothing was added. Give a year from {first} to {last}.</source>
            <translation>{year} ne peut pas être l’année d’une campagne. Rien n’a été ajouté. Indiquez une année de {first} à {last}.</translation>
        </message>
        <message>
            <source>Population and sample must be from 1 to {largest}. Nothing was added. Correct them and try again.</source>
            <translation>La population et l’échantillon doivent être compris entre 1 et {largest}. Rien n’a été ajouté. Corrigez-les et réessayez.</translation>
        </message>
        <message>
            <source>“{vendor}” holds no letter from A to Z and no digit to name a campaign by. Nothing was added. Write the name in Latin letters.</source>
            <translation>« {vendor} » ne contient ni lettre de A à Z ni chiffre pour nommer une campagne. Rien n’a été ajouté. Écrivez le nom en lettres latines.</translation>
        </message>
        <message>
            <source>The name of a vendor or solution has at most {longest} characters. Nothing was added. Give a shorter one.</source>
            <translation>Le nom d’un prestataire ou d’une solution compte au plus {longest} caractères. Rien n’a été ajouté. Donnez un nom plus court.</translation>
        </message>
        <message>
            <source>A solution needs a name. Nothing was added. Leave the solution out, or give its name.</source>
            <translation>Une solution doit avoir un nom. Rien n’a été ajouté. Omettez la solution ou donnez son nom.</translation>
        </message>
        <message>
            <source>The sample ({sample}) cannot be larger than the population ({population}). Nothing was added. Correct one of them and try again.</source>
            <translation>L’échantillon ({sample}) ne peut pas être plus grand que la population ({population}). Rien n’a été ajouté. Corrigez l’un des deux et réessayez.</translation>
        </message>
        <message>
            <source>The campaign {campaign} was launched before. Nothing was changed.</source>
            <translation>La campagne {campaign} a déjà été lancée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The campaign {campaign} is not open for fieldwork. Nothing was changed. Launch it, or reopen it if it was closed.</source>
            <translation>La campagne {campaign} n’est pas ouverte au terrain. Rien n’a été modifié. Lancez-la, ou rouvrez-la si elle était close.</translation>
        </message>
        <message>
            <source>The campaign {campaign} is not closed, so it cannot be reopened. Nothing was changed.</source>
            <translation>La campagne {campaign} n’est pas close, elle ne peut donc pas être rouverte. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The campaign {campaign} is closed. Nothing was changed. Reopen it first.</source>
            <translation>La campagne {campaign} est close. Rien n’a été modifié. Rouvrez-la d’abord.</translation>
        </message>
        <message>
            <source>The sample of {campaign} was frozen when the campaign was launched for the label. Nothing was changed.</source>
            <translation>L’échantillon a été figé au lancement de la campagne {campaign} pour le label. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A label campaign needs a closing date, which is fixed at the launch. {campaign} was not launched. Give a closing date.</source>
            <translation>Une campagne en vue du label a besoin d’une date de clôture, fixée au lancement. {campaign} n’a pas été lancée. Indiquez une date de clôture.</translation>
        </message>
        <message>
            <source>{date} is too early for the closing of {campaign}. Nothing was changed. Choose a date after the launch.</source>
            <translation>Le {date} est trop tôt pour la clôture de {campaign}. Rien n’a été modifié. Choisissez une date postérieure au lancement.</translation>
        </message>
        <message>
            <source>A label campaign needs the size of its population. {campaign} was not launched. Give the number of eligible customers first.</source>
            <translation>Une campagne en vue du label a besoin de la taille de sa population. {campaign} n’a pas été lancée. Indiquez d’abord le nombre de clients éligibles.</translation>
        </message>
        <message>
            <source>There is no rule set {rules}. Nothing was changed. Known rule sets: {known}.</source>
            <translation>Il n’y a pas de jeu de règles {rules}. Rien n’a été modifié. Jeux de règles connus : {known}.</translation>
        </message>
        <message>
            <source>There is no vendor {vendor} in this workspace. Nothing was changed. Check the name.</source>
            <translation>Il n’y a pas de prestataire {vendor} dans cet espace de travail. Rien n’a été modifié. Vérifiez le nom.</translation>
        </message>
        <message>
            <source>{vendor} is already known as another type of vendor ({type}). Nothing was added. Leave the type out, or check the vendor.</source>
            <translation>{vendor} est déjà connu comme un autre type de prestataire ({type}). Rien n’a été ajouté. Omettez le type ou vérifiez le prestataire.</translation>
        </message>
        <message>
            <source>This workspace already has another questionnaire called {questionnaire}, version {version}. Nothing was added. Give the changed questionnaire a new version.</source>
            <translation>Cet espace de travail contient déjà un autre questionnaire {questionnaire}, version {version}. Rien n’a été ajouté. Donnez une nouvelle version au questionnaire modifié.</translation>
        </message>
        <message>
            <source>There is already a customer with the reference {reference} ({customer}). Nothing was added. Correct the reference or leave the customer out.</source>
            <translation>Il y a déjà un client portant la référence {reference} ({customer}). Rien n’a été ajouté. Corrigez la référence ou omettez ce client.</translation>
        </message>
        <message>
            <source>A customer can have only one case in {campaign}. Nothing was added. Leave out those who have one.</source>
            <translation>Un client ne peut avoir qu’un seul dossier dans {campaign}. Rien n’a été ajouté. Omettez ceux qui en ont déjà un.</translation>
        </message>
        <message>
            <source>There is no case {case} in this workspace. Nothing was changed. Choose one from the list of calls.</source>
            <translation>Il n’y a pas de dossier {case} dans cet espace de travail. Rien n’a été modifié. Choisissez-en un dans la liste des appels.</translation>
        </message>
        <message>
            <source>There is no interview {interview} in this workspace. Nothing was changed.</source>
            <translation>Il n’y a pas d’entretien {interview} dans cet espace de travail. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The interview {interview} is finished. Nothing was changed. Correct its answers with a reason instead.</source>
            <translation>L’entretien {interview} est terminé. Rien n’a été modifié. Corrigez plutôt ses réponses en indiquant un motif.</translation>
        </message>
        <message>
            <source>The questionnaire of this campaign has no question {question}. Nothing was changed.</source>
            <translation>Le questionnaire de cette campagne n’a pas de question {question}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{value} is not an answer to {question}. It was not saved. Give one of the answers on its scale.</source>
            <translation>{value} n’est pas une réponse à {question}. Elle n’a pas été enregistrée. Donnez une des réponses de son échelle.</translation>
        </message>
        <message>
            <source>A correction needs a reason. Nothing was changed. Say why the answer is corrected.</source>
            <translation>Une correction a besoin d’un motif. Rien n’a été modifié. Dites pourquoi la réponse est corrigée.</translation>
        </message>
        <message>
            <source>The disk is full, so {path} was not written. What stood there before is untouched. Make room or choose another folder, then try again.</source>
            <translation>Le disque est plein : {path} n’a pas été écrit. Ce qui s’y trouvait est intact. Libérez de la place ou choisissez un autre dossier, puis recommencez.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}). What stood there before is untouched. Choose a folder where you may write, then try again.</source>
            <translation>{path} n’a pas pu être écrit ({reason}). Ce qui s’y trouvait est intact. Choisissez un dossier où vous avez le droit d’écrire, puis recommencez.</translation>
        </message>
        <message>
            <source>{path} is a workspace or a part of one. It was left as it is and nothing was written. Choose another name.</source>
            <translation>{path} est un espace de travail ou en fait partie. Il a été laissé tel quel et rien n’a été écrit. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file. It was left as it is and nothing was written. Choose the name of a file.</source>
            <translation>{path} est un dossier ou un périphérique, pas un fichier. Il a été laissé tel quel et rien n’a été écrit. Choisissez un nom de fichier.</translation>
        </message>
        <message>
            <source>The protection limit cannot be {limit}. Nothing was changed. Choose a number from {least} to {most}.</source>
            <translation>Le seuil de protection ne peut pas être {limit}. Rien n’a changé. Choisissez un nombre de {least} à {most}.</translation>
        </message>
        <message>
            <source>{campaign} cannot be compared with itself. Nothing was changed. Choose an earlier campaign.</source>
            <translation>{campaign} ne peut pas être comparée à elle-même. Rien n’a été modifié. Choisissez une campagne antérieure.</translation>
        </message>
        <message>
            <source>{other} is another vendor’s campaign, which {campaign} is never compared with: its answers are confidential. Nothing was changed. Choose an earlier campaign of the same vendor.</source>
            <translation>{other} est la campagne d’un autre prestataire, avec laquelle {campaign} n’est jamais comparée : ses réponses sont confidentielles. Rien n’a été modifié. Choisissez une campagne antérieure du même prestataire.</translation>
        </message>
        <message>
            <source>{other} is later than {campaign}: a campaign is compared with an earlier one of the same vendor. Nothing was changed. Choose an earlier campaign, or start from the later one.</source>
            <translation>{other} est postérieure à {campaign} : une campagne se compare à une campagne antérieure du même prestataire. Rien n’a été modifié. Choisissez une campagne antérieure, ou partez de la plus récente.</translation>
        </message>
        <message>
            <source>There is no filter called “{key}”. Nothing was changed. Filters are: {known}.</source>
            <translation>Il n’existe pas de filtre « {key} ». Rien n’a été modifié. Les filtres sont : {known}.</translation>
        </message>
        <message>
            <source>No interview of {campaign} has “{value}” as {key}. Nothing was changed. There is: {known}.</source>
            <translation>Aucun entretien de {campaign} n’a « {value} » pour {key}. Rien n’a été modifié. Il y a : {known}.</translation>
        </message>
        <message>
            <source>There is no weighting called “{method}”. Nothing was changed. There is: {known}.</source>
            <translation>Il n’existe pas de pondération « {method} ». Rien n’a été modifié. Il y a : {known}.</translation>
        </message>
        <message>
            <source>{method} does not go with these fields. Nothing was changed. Post-stratification takes one field, raking two or more, the others none; fields are: {known}.</source>
            <translation>{method} ne va pas avec ces champs. Rien n’a été modifié. La post-stratification prend un champ, le calage deux ou plus, les autres aucun ; les champs sont : {known}.</translation>
        </message>
        <message>
            <source>{campaign} has no list of customers with such groups. Nothing was changed. Import its customers first.</source>
            <translation>{campaign} n’a pas de liste de clients avec de tels groupes. Rien n’a été modifié. Importez d’abord ses clients.</translation>
        </message>
        <message>
            <source>No interview of {campaign} carries a weight. Nothing was changed. Import a column of weights first.</source>
            <translation>Aucun entretien de {campaign} ne porte de poids. Rien n’a été modifié. Importez d’abord une colonne de poids.</translation>
        </message>
        <message>
            <source>{campaign} has no figure called “{figure}”. Nothing was changed. Choose one of its figures.</source>
            <translation>{campaign} n’a pas d’indicateur appelé « {figure} ». Rien n’a été modifié. Choisissez l’un de ses indicateurs.</translation>
        </message>
        <message>
            <source>“{question}” is no question whose drivers can be looked for. Nothing was changed. There is: {known}.</source>
            <translation>« {question} » n’est pas une question dont on puisse chercher les facteurs clés. Rien n’a été modifié. Il y a : {known}.</translation>
        </message>
        <message>
            <source>{vendor} has no campaign with fieldwork yet. Nothing was changed. Launch a campaign first.</source>
            <translation>{vendor} n’a pas encore de campagne dont le terrain a commencé. Rien n’a été modifié. Lancez d’abord une campagne.</translation>
        </message>
        <message>
            <source>There is no file at {path}. The benchmark in use stays as it is. Check the path.</source>
            <translation>Il n’y a pas de fichier à l’emplacement {path}. Le benchmark utilisé reste tel quel. Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>{file} could not be read: {reason}. The benchmark in use stays as it is. Check the file and try again.</source>
            <translation>{file} n’a pas pu être lu : {reason}. Le benchmark utilisé reste tel quel. Vérifiez le fichier et réessayez.</translation>
        </message>
        <message>
            <source>{file} is larger than {limit} MB and cannot be a benchmark. The benchmark in use stays as it is. Choose another file.</source>
            <translation>{file} dépasse {limit} Mo et ne peut pas être un benchmark. Le benchmark utilisé reste tel quel. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file} is not a sound benchmark file: {reason} (at {place}). The benchmark in use stays as it is. Ask for the file again.</source>
            <translation>{file} n’est pas un fichier de benchmark valable : {reason} (à {place}). Le benchmark utilisé reste tel quel. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>{file} rests on {vendors} vendors; a benchmark needs at least 5. The benchmark in use stays as it is. Choose another file.</source>
            <translation>{file} repose sur {vendors} prestataires ; un benchmark en demande au moins 5. Le benchmark utilisé reste tel quel. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>There is no file {file}. Nothing was stored. Check the name and folder.</source>
            <translation>Il n’y a pas de fichier {file}. Rien n’a été enregistré. Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>{file} cannot be opened. Nothing was stored. Check that it is a file and that you may read it.</source>
            <translation>{file} ne peut pas être ouvert. Rien n’a été enregistré. Vérifiez que c’est un fichier et que vous pouvez le lire.</translation>
        </message>
        <message>
            <source>{file} is empty. Nothing was stored. Export it again from where it comes from.</source>
            <translation>{file} est vide. Rien n’a été enregistré. Exportez-le de nouveau depuis son outil.</translation>
        </message>
        <message>
            <source>{file} is larger than {limit} MB. Nothing was stored. Split it, or export only what is needed.</source>
            <translation>{file} dépasse {limit} Mo. Rien n’a été enregistré. Divisez-le ou n’exportez que le nécessaire.</translation>
        </message>
        <message>
            <source>{file} is a web page saved under another name. Nothing was stored. Save it as .xlsx.</source>
            <translation>{file} est une page web enregistrée sous un autre nom. Rien n’a été enregistré. Enregistrez-la en .xlsx.</translation>
        </message>
        <message>
            <source>{file} is a database, which is never imported. Nothing was stored. Export a table as .csv or .xlsx.</source>
            <translation>{file} est une base de données, qui n’est jamais importée. Rien n’a été enregistré. Exportez un tableau en .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>{file} is a compressed archive. Nothing was stored. Unpack it and import the table inside.</source>
            <translation>{file} est une archive compressée. Rien n’a été enregistré. Décompressez-la et importez le tableau qu’elle contient.</translation>
        </message>
        <message>
            <source>{file} holds no table that can be read. Nothing was stored. Export the responses as .csv or .xlsx.</source>
            <translation>{file} ne contient aucun tableau lisible. Rien n’a été enregistré. Exportez les réponses en .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>{file} defines a questionnaire and holds no responses. Nothing was stored. Read it with “questionnaire import”, or choose a file of responses.</source>
            <translation>{file} définit un questionnaire et ne contient pas de réponses. Rien n’a été enregistré. Lisez-le avec « questionnaire import », ou choisissez un fichier de réponses.</translation>
        </message>
        <message>
            <source>{file} is an SPSS file, and what reads them is not installed. Nothing was stored. Install scorefact-desktop[spss], or save the file as .csv or .xlsx.</source>
            <translation>{file} est un fichier SPSS, et ce qui les lit n’est pas installé. Rien n’a été enregistré. Installez scorefact-desktop[spss], ou enregistrez le fichier en .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>The SPSS file {file} is damaged or cut off. Nothing was stored. Get a fresh copy of it.</source>
            <translation>Le fichier SPSS {file} est endommagé ou tronqué. Rien n’a été enregistré. Procurez-vous une nouvelle copie.</translation>
        </message>
        <message>
            <source>The text encoding of {file} could not be recognised. Nothing was stored. Save it again as UTF-8.</source>
            <translation>L’encodage du texte de {file} n’a pas pu être reconnu. Rien n’a été enregistré. Enregistrez-le de nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>“{encoding}” is not the name of a text encoding. Nothing was stored. Try utf-8 or cp1252.</source>
            <translation>« {encoding} » n’est pas le nom d’un encodage de texte. Rien n’a été enregistré. Essayez utf-8 ou cp1252.</translation>
        </message>
        <message>
            <source>A quotation mark opened on line {line} of {file} is never closed properly. Nothing was stored. Correct that line or export the file again.</source>
            <translation>Un guillemet ouvert à la ligne {line} de {file} n’est jamais refermé correctement. Rien n’a été enregistré. Corrigez cette ligne ou exportez le fichier de nouveau.</translation>
        </message>
        <message>
            <source>{file} has {columns} columns, more than the {limit} that can be read. Nothing was stored. Export fewer columns.</source>
            <translation>{file} a {columns} colonnes, plus que les {limit} qui peuvent être lues. Rien n’a été enregistré. Exportez moins de colonnes.</translation>
        </message>
        <message>
            <source>{file} is damaged: reading it failed. Nothing was stored. Export it again from where it comes from.</source>
            <translation>{file} est endommagé : sa lecture a échoué. Rien n’a été enregistré. Exportez-le de nouveau depuis son outil.</translation>
        </message>
        <message>
            <source>{file} needs too much memory to be read. Nothing was stored. Split it, or save it as .csv.</source>
            <translation>{file} demande trop de mémoire pour être lu. Rien n’a été enregistré. Divisez-le ou enregistrez-le en .csv.</translation>
        </message>
        <message>
            <source>Reading {file} was stopped after {seconds} seconds. Nothing was stored. Split it, or save it as .csv.</source>
            <translation>La lecture de {file} a été arrêtée après {seconds} secondes. Rien n’a été enregistré. Divisez-le ou enregistrez-le en .csv.</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was stored.</source>
            <translation>L’import a été annulé. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>The workbook {file} is damaged or cut off. Nothing was stored. Get a fresh copy of it.</source>
            <translation>Le classeur {file} est endommagé ou tronqué. Rien n’a été enregistré. Procurez-vous une nouvelle copie.</translation>
        </message>
        <message>
            <source>The workbook {file} unpacks to {unpacked} MB from {packed} MB, which no real one does. It was refused before any part was read, and nothing was stored. Save it anew from a spreadsheet program.</source>
            <translation>Le classeur {file} se décompresse en {unpacked} Mo à partir de {packed} Mo, ce qu’aucun vrai classeur ne fait. Il a été refusé avant toute lecture et rien n’a été enregistré. Enregistrez-le de nouveau depuis un tableur.</translation>
        </message>
        <message>
            <source>The workbook {file} unpacks to more than {limit} MB. Nothing was stored. Split it into smaller ones.</source>
            <translation>Le classeur {file} dépasse {limit} Mo une fois décompressé. Rien n’a été enregistré. Divisez-le.</translation>
        </message>
        <message>
            <source>{file} is protected by a password. Nothing was stored. Remove the password first.</source>
            <translation>{file} est protégé par un mot de passe. Rien n’a été enregistré. Retirez d’abord le mot de passe.</translation>
        </message>
        <message>
            <source>{file} declares XML entities, which can harm the reader. It was refused and nothing was stored. Save it anew from the program it comes from.</source>
            <translation>{file} déclare des entités XML, qui peuvent nuire au lecteur. Il a été refusé et rien n’a été enregistré. Enregistrez-le de nouveau depuis son programme d’origine.</translation>
        </message>
        <message>
            <source>{file} is nested more than {limit} levels deep. It was refused and nothing was stored.</source>
            <translation>{file} est imbriqué sur plus de {limit} niveaux. Il a été refusé et rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>{file} is damaged at line {line}. Nothing was stored. Export it again from where it comes from.</source>
            <translation>{file} est endommagé à la ligne {line}. Rien n’a été enregistré. Exportez-le de nouveau depuis son outil.</translation>
        </message>
        <message>
            <source>A cell far outside the data ({cell}) would make {cells} cells of the sheet in {file}. Nothing was stored. Delete that cell and save the workbook.</source>
            <translation>Une cellule très éloignée des données ({cell}) donnerait {cells} cellules à la feuille de {file}. Rien n’a été enregistré. Supprimez cette cellule et enregistrez le classeur.</translation>
        </message>
        <message>
            <source>The sheet in {file} has {cells} cells, more than {limit}. Nothing was stored. Save it as .csv.</source>
            <translation>La feuille de {file} a {cells} cellules, plus de {limit}. Rien n’a été enregistré. Enregistrez-la en .csv.</translation>
        </message>
        <message>
            <source>{file} names the cell {cell}, which does not exist. Nothing was stored. Get a fresh copy of it.</source>
            <translation>{file} désigne la cellule {cell}, qui n’existe pas. Rien n’a été enregistré. Procurez-vous une nouvelle copie.</translation>
        </message>
        <message>
            <source>The cell {cell} of {file} has more than {limit} characters. Nothing was stored. Shorten it.</source>
            <translation>La cellule {cell} de {file} dépasse {limit} caractères. Rien n’a été enregistré. Raccourcissez-la.</translation>
        </message>
        <message>
            <source>The workbook {file} cannot be read. Nothing was stored. Open it in a spreadsheet and save it anew.</source>
            <translation>Le classeur {file} ne peut pas être lu. Rien n’a été enregistré. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <source>The mapping says that the headers of {file} are in row {row}, where nothing stands. Nothing was stored. Headers are looked for in rows 1 to {last}.</source>
            <translation>La correspondance place les en-têtes de {file} à la ligne {row}, où il n’y a rien. Rien n’a été enregistré. Les en-têtes sont cherchés dans les lignes 1 à {last}.</translation>
        </message>
        <message>
            <source>{file} has no sheet {sheet}. Nothing was stored. Its sheets are: {sheets}</source>
            <translation>{file} n’a pas de feuille {sheet}. Rien n’a été enregistré. Ses feuilles sont : {sheets}</translation>
        </message>
        <message>
            <source>The mapping {file} cannot be opened. Nothing was stored. Check its name.</source>
            <translation>La correspondance {file} ne peut pas être ouverte. Rien n’a été enregistré. Vérifiez son nom.</translation>
        </message>
        <message>
            <source>The mapping is wrong at {place}: {reason}. Nothing was stored. The dry run prints one that fits.</source>
            <translation>La correspondance est fausse à {place} : {reason}. Rien n’a été enregistré. L’essai à blanc en affiche une qui convient.</translation>
        </message>
        <message>
            <source>The mapping names the column {column}, which the file does not have. Nothing was stored. Its columns begin: {columns}</source>
            <translation>La correspondance nomme la colonne {column}, que le fichier n’a pas. Rien n’a été enregistré. Ses premières colonnes sont : {columns}</translation>
        </message>
        <message>
            <source>The mapping sends the column {column} to {question}, which is no question of this campaign. Nothing was stored. Correct the mapping.</source>
            <translation>La correspondance envoie la colonne {column} vers {question}, qui n’est pas une question de cette campagne. Rien n’a été enregistré. Corrigez la correspondance.</translation>
        </message>
        <message>
            <source>The mapping names {what} for several columns: {columns}. Nothing was stored. Keep one of them.</source>
            <translation>La correspondance nomme {what} pour plusieurs colonnes : {columns}. Rien n’a été enregistré. Gardez-en une.</translation>
        </message>
        <message>
            <source>The mapping of the column {column} names the answer {value}, which {question} does not have. Nothing was stored. Correct the mapping.</source>
            <translation>La correspondance de la colonne {column} nomme la réponse {value}, que {question} n’a pas. Rien n’a été enregistré. Corrigez la correspondance.</translation>
        </message>
        <message>
            <source>No column of the file was recognised as a question of this campaign. Nothing was stored. Give a mapping, or draft a questionnaire from the file first.</source>
            <translation>Aucune colonne du fichier n’a été reconnue comme une question de cette campagne. Rien n’a été enregistré. Donnez une correspondance ou tirez d’abord un questionnaire du fichier.</translation>
        </message>
        <message>
            <source>Values that do not fit in {file}, rows: {rows}. The first is “{value}” in line {line}, column {column}. Nothing was stored. Correct the file or the mapping, or leave these rows out.</source>
            <translation>Des valeurs ne conviennent pas dans {file}, lignes concernées : {rows}. La première est « {value} », ligne {line}, colonne {column}. Rien n’a été enregistré. Corrigez le fichier ou la correspondance, ou écartez ces lignes.</translation>
        </message>
        <message>
            <source>There is no import number {batch}. Nothing was changed. The last ones are: {known}</source>
            <translation>Il n’y a pas d’import numéro {batch}. Rien n’a été modifié. Les derniers sont : {known}</translation>
        </message>
        <message>
            <source>The import {batch} was already taken back on {date}. Nothing was changed.</source>
            <translation>L’import {batch} a déjà été annulé le {date}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The import {later} changed responses of the import {batch}. Nothing was changed. Take {later} back first.</source>
            <translation>L’import {later} a modifié des réponses de l’import {batch}. Rien n’a été modifié. Annulez d’abord le {later}.</translation>
        </message>
        <message>
            <source>None of the {columns} columns looks like a question. Nothing was written. Check that the file holds responses, one respondent per row.</source>
            <translation>Aucune des {columns} colonnes ne ressemble à une question. Rien n’a été écrit. Vérifiez que le fichier contient des réponses, un répondant par ligne.</translation>
        </message>
        <message>
            <source>There is no column {column}. Nothing was written. The columns begin: {columns}</source>
            <translation>Il n’y a pas de colonne {column}. Rien n’a été écrit. Les premières colonnes sont : {columns}</translation>
        </message>
        <message>
            <source>A recommendation question needs whole numbers from 0 to 10; the column {column} holds {seen}. Nothing was written. Name another column.</source>
            <translation>Une question de recommandation demande des nombres entiers de 0 à 10 ; la colonne {column} contient {seen}. Rien n’a été écrit. Nommez une autre colonne.</translation>
        </message>
        <message>
            <source>Fieldwork of {campaign} is not closed. The label is decided once, at closing, and nothing was computed before. Close the campaign first.</source>
            <translation>Le terrain de {campaign} n’est pas clos. Le label se décide une seule fois, à la clôture ; rien n’a été calculé avant. Commencez par clore la campagne.</translation>
        </message>
        <message>
            <source>{campaign} was not launched as a label campaign, so there is no label to decide. Nothing was changed. Launch the next campaign with a rule set (--rules).</source>
            <translation>{campaign} n’a pas été lancée comme campagne de label : il n’y a donc pas de label à décider. Rien n’a été modifié. Lancez la prochaine campagne avec un jeu de règles (--rules).</translation>
        </message>
        <message>
            <source>{campaign} is no longer as it was registered at its launch; what differs: {what}. No decision was taken, earlier ones are kept. Go back to a backup from before the change.</source>
            <translation>{campaign} n’est plus telle qu’elle a été enregistrée à son lancement ; ce qui diffère : {what}. Aucune décision n’a été prise, les précédentes sont conservées. Revenez à une sauvegarde d’avant la modification.</translation>
        </message>
        <message>
            <source>The rule set {rules} {version} that {campaign} was launched with is not known to this program. No decision was taken. Use the version of the program that the campaign was launched with.</source>
            <translation>Ce programme ne connaît pas le jeu de règles {rules} {version} avec lequel {campaign} a été lancée. Aucune décision n’a été prise. Utilisez la version du programme avec laquelle la campagne a été lancée.</translation>
        </message>
        <message>
            <source>The rule set {rules} asks for what the questionnaire of {campaign} cannot tell: {indicators}. Nothing was changed. Choose another rule set or another questionnaire.</source>
            <translation>Le jeu de règles {rules} demande ce que le questionnaire de {campaign} ne peut pas dire : {indicators}. Rien n’a été modifié. Choisissez un autre jeu de règles ou un autre questionnaire.</translation>
        </message>
        <message>
            <source>{path} is not a usable rule set: {problem}. Nothing was changed. Correct the file and try again.</source>
            <translation>{path} n’est pas un jeu de règles utilisable : {problem}. Rien n’a été modifié. Corrigez le fichier et réessayez.</translation>
        </message>
        <message>
            <source>There is no label decision of {campaign} to appeal against. Nothing was changed. Have the label decided first.</source>
            <translation>Il n’y a pas de décision de label de {campaign} contre laquelle former un recours. Rien n’a été modifié. Faites d’abord décider le label.</translation>
        </message>
        <message>
            <source>Computed again, the label decision of {campaign} differs from the one taken on {date}: {rules}. The stored decision stands, and nothing was changed. Answers were changed after closing: the history tells which ones. Reopen and close the campaign to have it decided anew.</source>
            <translation>Recalculée, la décision de label de {campaign} diffère de celle prise le {date} : {rules}. La décision enregistrée reste valable et rien n’a été modifié. Des réponses ont été modifiées après la clôture : l’historique dit lesquelles. Rouvrez puis clôturez la campagne pour une nouvelle décision.</translation>
        </message>
        <message>
            <source>An appeal needs a reason. Nothing was recorded. Say why the decision is appealed against.</source>
            <translation>Un recours doit être motivé. Rien n’a été enregistré. Dites pourquoi la décision est contestée.</translation>
        </message>
        <message>
            <source>A label says who supplied the list of customers and who checked it, and that is not known of {campaign}. Nothing was written. Say both (--supplied-by, --checked-by).</source>
            <translation>Un label dit qui a fourni la liste des clients et qui l’a contrôlée ; ce n’est pas connu pour {campaign}. Rien n’a été écrit. Indiquez les deux (--supplied-by, --checked-by).</translation>
        </message>
        <message>
            <source>{file} is no request for a label, or was changed. Nothing was sealed. Ask the analyst to send the request again.</source>
            <translation>{file} n’est pas une demande de label, ou a été modifié. Rien n’a été scellé. Demandez à l’analyste de renvoyer la demande.</translation>
        </message>
        <message>
            <source>{day} cannot be the day of sealing. Nothing was sealed. Give a day of the years {first} to {last}.</source>
            <translation>{day} ne peut pas être le jour du scellement. Rien n’a été scellé. Indiquez un jour des années {first} à {last}.</translation>
        </message>
        <message>
            <source>What this label has to say is longer than its code can hold. Nothing was sealed. Ask the analyst for a request that names fewer solutions, or says more shortly who supplied and checked the list.</source>
            <translation>Ce que ce label doit dire est plus long que ce que son code peut contenir. Rien n’a été scellé. Demandez à l’analyste une demande qui cite moins de solutions, ou qui dit plus brièvement qui a fourni et vérifié la liste.</translation>
        </message>
        <message>
            <source>“{number}” cannot be the number of a label. Nothing was sealed. Use 3 to 40 letters, digits, points and dashes.</source>
            <translation>« {number} » ne peut pas être le numéro d’un label. Rien n’a été scellé. Utilisez 3 à 40 lettres, chiffres, points et tirets.</translation>
        </message>
        <message>
            <source>{file} is no seal of a label, or was changed. Nothing was taken in. Ask for the seal again.</source>
            <translation>{file} n’est pas le sceau d’un label, ou a été modifié. Rien n’a été repris. Redemandez le sceau.</translation>
        </message>
        <message>
            <source>The seal in {file} was changed after it was made, or is not valid any more. Nothing was taken in. Ask for the seal again.</source>
            <translation>Le sceau de {file} a été modifié après coup, ou n’est plus valable. Rien n’a été repris. Redemandez le sceau.</translation>
        </message>
        <message>
            <source>The seal in {file} says something else than what was asked for. Nothing was taken in. Ask for the seal of the request as it was sent.</source>
            <translation>Le sceau de {file} dit autre chose que ce qui était demandé. Rien n’a été repris. Demandez le sceau de la demande telle qu’envoyée.</translation>
        </message>
        <message>
            <source>The seal in {file} answers a request that was not made from this workspace. Nothing was taken in. Open the workspace that the request was made from.</source>
            <translation>Le sceau de {file} répond à une demande qui ne vient pas de cet espace de travail. Rien n’a été repris. Ouvrez l’espace de travail d’où vient la demande.</translation>
        </message>
        <message>
            <source>This request was sealed before, under the number {number}. Nothing was changed.</source>
            <translation>Cette demande a déjà été scellée, sous le numéro {number}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The label {number} is sealed for good. A test seal would stand in its place, so none was made, and nothing was changed.</source>
            <translation>Le label {number} est scellé pour de bon. Un sceau d’essai prendrait sa place : aucun n’a été fait, et rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The label {number} was sealed in other languages ({known}), not in “{language}”. This language was not written. Ask the issuer for a seal in it.</source>
            <translation>Le label {number} a été scellé dans d’autres langues ({known}), pas en « {language} ». Cette langue n’a pas été écrite. Demandez à l’émetteur un sceau dans cette langue.</translation>
        </message>
        <message>
            <source>An issuer needs the name of its legal entity, at most 64 characters. Nothing was made. Give the name (--name).</source>
            <translation>Il faut à un émetteur le nom de son entité juridique, 64 caractères au plus. Rien n’a été créé. Indiquez le nom (--name).</translation>
        </message>
        <message>
            <source>“{page}” cannot be the address of a verification page. Nothing was made. It begins with https:// and has no # in it; a test key has none.</source>
            <translation>« {page} » ne peut pas être l’adresse d’une page de vérification. Rien n’a été créé. Elle commence par https:// et ne contient pas de # ; une clé d’essai n’en a pas.</translation>
        </message>
        <message>
            <source>{path} is there already, and a key is never replaced. Nothing was made. Choose another file.</source>
            <translation>{path} existe déjà, et une clé n’est jamais remplacée. Rien n’a été créé. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file} is no issuing key, or was changed. Nothing was signed. Use the file the key was made as.</source>
            <translation>{file} n’est pas une clé d’émission, ou a été modifié. Rien n’a été signé. Utilisez le fichier d’origine de la clé.</translation>
        </message>
        <message>
            <source>The issuing key was not opened: its passphrase is missing or wrong. Nothing was signed. Give it in a file (--passphrase-file) or in SCOREFACT_ISSUER_PASSPHRASE.</source>
            <translation>La clé d’émission n’a pas été ouverte : sa phrase secrète manque ou est fausse. Rien n’a été signé. Donnez-la dans un fichier (--passphrase-file) ou dans SCOREFACT_ISSUER_PASSPHRASE.</translation>
        </message>
        <message>
            <source>{file} is no public file of an issuer. Nothing was changed. Ask the issuer for the file that ends in .issuer.json.</source>
            <translation>{file} n’est pas le fichier public d’un émetteur. Rien n’a été modifié. Demandez à l’émetteur le fichier qui finit par .issuer.json.</translation>
        </message>
        <message>
            <source>This is the secret key of an issuer, not its public file. Nothing was changed. Keep it where labels are sealed, and use the public file.</source>
            <translation>Ceci est la clé secrète d’un émetteur, non son fichier public. Rien n’a été modifié. Laissez-la là où l’on scelle les labels, et utilisez le fichier public.</translation>
        </message>
        <message>
            <source>{file} was signed by an issuer that this workspace does not trust. Nothing was taken in. Compare the issuer’s fingerprint with it by telephone, then trust it (label issuer trust).</source>
            <translation>{file} est signé par un émetteur auquel cet espace de travail ne fait pas confiance. Rien n’a été repris. Comparez son empreinte avec lui par téléphone, puis accordez-lui confiance (label issuer trust).</translation>
        </message>
        <message>
            <source>A revocation needs the number of the label and a reason. Nothing was revoked. Give both.</source>
            <translation>Une révocation demande le numéro du label et un motif. Rien n’a été révoqué. Donnez les deux.</translation>
        </message>
        <message>
            <source>The label {number} was revoked before. Nothing was changed.</source>
            <translation>Le label {number} a déjà été révoqué. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} is no signed list of revocations, or was changed. Nothing was changed. Ask the issuer for its newest list.</source>
            <translation>{file} n’est pas une liste signée de révocations, ou a été modifié. Rien n’a été changé. Demandez à l’émetteur sa liste la plus récente.</translation>
        </message>
        <message>
            <source>A newer list of revocations than {file} is here already, and stays in use.</source>
            <translation>Une liste de révocations plus récente que {file} est déjà là et reste en usage.</translation>
        </message>
        <message>
            <source>No label was found in {file}: neither a sealed page nor a readable code. Nothing was changed. Use the PDF itself, a straight and sharp picture of the code, or its text.</source>
            <translation>Aucun label trouvé dans {file} : ni page scellée ni code lisible. Rien n’a été modifié. Utilisez le PDF lui-même, une image droite et nette du code, ou son texte.</translation>
        </message>
        <message>
            <source>The document in “{language}” was not written: “{text}” has no translation. Documents in the other languages are not affected. Add the translation, then export again.</source>
            <translation>Le document en « {language} » n’a pas été écrit : « {text} » n’a pas de traduction. Les documents dans les autres langues ne sont pas touchés. Ajoutez la traduction, puis exportez à nouveau.</translation>
        </message>
        <message>
            <source>{campaign} has no themes and no figures to print. Nothing was written. Use a questionnaire with themes or with questions on a scale.</source>
            <translation>{campaign} n’a ni thème ni chiffre à imprimer. Rien n’a été écrit. Utilisez un questionnaire avec des thèmes ou des questions à échelle.</translation>
        </message>
        <message>
            <source>{campaign} has not used the standard questionnaire, so there is no label for it. Nothing was written; its dashboard can still be exported.</source>
            <translation>{campaign} n’utilise pas le questionnaire standard : il n’y a pas de label pour cette campagne. Rien n’a été écrit ; son tableau de bord peut être exporté.</translation>
        </message>
        <message>
            <source>The label of {campaign} is not demonstrated: {passed} of {rules} rules are fulfilled. A label that is not demonstrated cannot be printed, and nothing was written. The dashboard explains the decision rule by rule.</source>
            <translation>Le label de {campaign} n’est pas démontré : {passed} règles sur {rules} sont satisfaites. Un label non démontré ne s’imprime pas, et rien n’a été écrit. Le tableau de bord explique la décision règle par règle.</translation>
        </message>
        <message>
            <source>The label of {campaign} needs figures that are protected or have no answers yet: {questions}. Nothing was written. Bring in more interviews, then export again.</source>
            <translation>Le label de {campaign} a besoin de chiffres protégés ou encore sans réponse : {questions}. Rien n’a été écrit. Ajoutez des entretiens, puis exportez à nouveau.</translation>
        </message>
        <message>
            <source>What writes SPSS files is not installed. No file was written. Install scorefact-desktop[spss], or export the answers as .csv or .xlsx.</source>
            <translation>Ce qui écrit les fichiers SPSS n’est pas installé. Aucun fichier n’a été écrit. Installez scorefact-desktop[spss], ou exportez les réponses en .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>Answers are not written as “{format}”. No file was written. Choose among: {known}.</source>
            <translation>Les réponses ne s’écrivent pas en « {format} ». Aucun fichier n’a été écrit. Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>{campaign} has no complete or partial interviews. No file was written. Bring in interviews first.</source>
            <translation>{campaign} n’a aucun entretien complet ou partiel. Aucun fichier n’a été écrit. Importez d’abord des entretiens.</translation>
        </message>
        <message>
            <source>There are no documents in “{language}”. Nothing was written. Choose among: {known}.</source>
            <translation>Il n’existe pas de document en « {language} ». Rien n’a été écrit. Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: questions of the type “{type}” cannot be carried over. Nothing was stored. Remove the row, or change its type.</source>
            <translation>Ligne {row}, colonne {column} : les questions de type « {type} » ne peuvent pas être reprises. Rien n’a été enregistré. Supprimez la ligne ou changez son type.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the function {function}() is not supported; nothing was run or stored. Write it with the supported functions.</source>
            <translation>Ligne {row}, colonne {column} : la fonction {function}() n’est pas prise en charge ; rien n’a été exécuté ni enregistré. Récrivez l’expression avec les fonctions prises en charge.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: this expression cannot be understood or is nested too deeply: {expression} Nothing was stored. Correct it in the file.</source>
            <translation>Ligne {row}, colonne {column} : cette expression est incompréhensible ou trop imbriquée : {expression} Rien n’a été enregistré. Corrigez-la dans le fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: this cannot be said as a condition here: {expression} Nothing was stored. Simplify it in the file.</source>
            <translation>Ligne {row}, colonne {column} : ceci ne peut pas s’écrire comme une condition ici : {expression} Rien n’a été enregistré. Simplifiez-le dans le fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: no question is named {name}. Nothing was stored. Correct the name in the file.</source>
            <translation>Ligne {row}, colonne {column} : aucune question ne s’appelle {name}. Rien n’a été enregistré. Corrigez le nom dans le fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {name} has no choice “{choice}”. Nothing was stored. Correct it in the file.</source>
            <translation>Ligne {row}, colonne {column} : {name} n’a pas de réponse « {choice} ». Rien n’a été enregistré. Corrigez-la dans le fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: there is no list of choices named {list}. Nothing was stored. Add the list, or correct its name.</source>
            <translation>Ligne {row}, colonne {column} : aucune liste de réponses ne s’appelle {list}. Rien n’a été enregistré. Ajoutez la liste ou corrigez son nom.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: these wait for each other: {names}. Nothing was stored. Break the circle in the file.</source>
            <translation>Ligne {row}, colonne {column} : ces éléments dépendent les uns des autres : {names}. Rien n’a été enregistré. Rompez le cercle dans le fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {name} is asked later, so its answer is not known yet. Nothing was stored. Move one of the two.</source>
            <translation>Ligne {row}, colonne {column} : {name} est posée plus tard, sa réponse n’est donc pas encore connue. Rien n’a été enregistré. Déplacez l’une des deux.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the group {name} is never closed or never opened. Nothing was stored. Add the missing row.</source>
            <translation>Ligne {row}, colonne {column} : le groupe {name} n’est jamais fermé ou jamais ouvert. Rien n’a été enregistré. Ajoutez la ligne manquante.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: repeated groups such as {name} cannot be carried over. Nothing was stored. Remove the repeat.</source>
            <translation>Ligne {row}, colonne {column} : les groupes répétés tels que {name} ne peuvent pas être repris. Rien n’a été enregistré. Supprimez la répétition.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the name {name} is used twice. Nothing was stored. Give each question its own name.</source>
            <translation>Ligne {row}, colonne {column} : le nom {name} est utilisé deux fois. Rien n’a été enregistré. Donnez à chaque question son propre nom.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the list {list} uses the name {choice} twice. Nothing was stored. Give each choice its own name.</source>
            <translation>Ligne {row}, colonne {column} : la liste {list} utilise deux fois le nom {choice}. Rien n’a été enregistré. Donnez à chaque réponse son propre nom.</translation>
        </message>
        <message>
            <source>Row {row}: the sheet {sheet} has two columns named {column}. Nothing was stored. Rename one of them.</source>
            <translation>Ligne {row} : la feuille {sheet} a deux colonnes nommées {column}. Rien n’a été enregistré. Renommez l’une des deux.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the name is missing. Nothing was stored. Fill it in.</source>
            <translation>Ligne {row}, colonne {column} : le nom manque. Rien n’a été enregistré. Complétez-le.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the list {list} has no choices. Nothing was stored. Add them.</source>
            <translation>Ligne {row}, colonne {column} : la liste {list} n’a pas de réponses. Rien n’a été enregistré. Ajoutez-les.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the list {list} has {count} choices, more than {limit}. Nothing was stored. Ask it as a text, or shorten the list.</source>
            <translation>Ligne {row}, colonne {column} : la liste {list} compte {count} réponses, plus que {limit}. Rien n’a été enregistré. Posez la question en texte libre ou raccourcissez la liste.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: a rating from {low} to {high} cannot be stored. Nothing was stored. Use at most 250 steps.</source>
            <translation>Ligne {row}, colonne {column} : une note de {low} à {high} ne peut pas être enregistrée. Rien n’a été enregistré. Utilisez au plus 250 échelons.</translation>
        </message>
        <message>
            <source>Row {row}: the sheet {column} has more than {limit} rows. Nothing was stored. Check that it is the right file.</source>
            <translation>Ligne {row} : la feuille {column} a plus de {limit} lignes. Rien n’a été enregistré. Vérifiez que c’est le bon fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the file defines no question. Nothing was stored. Check that it is the right file.</source>
            <translation>Ligne {row}, colonne {column} : le fichier ne définit aucune question. Rien n’a été enregistré. Vérifiez que c’est le bon fichier.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: this logic cannot be carried over: {logic}. Nothing was stored. Remove it in the tool, or say it with the answers to earlier questions.</source>
            <translation>Ligne {row}, colonne {column} : cette logique ne peut pas être reprise : {logic}. Rien n’a été enregistré. Supprimez-la dans l’outil ou exprimez-la avec les réponses à des questions précédentes.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the file is damaged there. Nothing was stored. Export it again.</source>
            <translation>Ligne {row}, colonne {column} : le fichier est abîmé à cet endroit. Rien n’a été enregistré. Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{file} defines no questionnaire that can be read: XLSForm, LimeSurvey (.lss, .lsg, .lsq, .lsa, structure .txt) or Qualtrics (.qsf). Nothing was stored.</source>
            <translation>{file} ne définit aucun questionnaire lisible : XLSForm, LimeSurvey (.lss, .lsg, .lsq, .lsa, structure .txt) ou Qualtrics (.qsf). Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Interrupted. What was saved before is safe; what had not ended was not stored. Start the command again.</source>
            <translation>Interrompu. Ce qui était enregistré est en sécurité ; ce qui n’était pas terminé n’a pas été enregistré. Relancez la commande.</translation>
        </message>
        <message>
            <source>“{argument}” holds letters that are not written as this computer writes them (UTF-8). What was saved before is safe. Type it again, or rename the file.</source>
            <translation>« {argument} » contient des caractères qui ne sont pas écrits dans l’encodage de cet ordinateur (UTF-8). Ce qui était enregistré est en sécurité. Saisissez-le de nouveau ou renommez le fichier.</translation>
        </message>
        <message>
            <source>Something failed that should not have ({summary}). What was saved before is safe. Please report it with the log: {log}</source>
            <translation>Une erreur inattendue s’est produite ({summary}). Ce qui était enregistré est en sécurité. Merci de la signaler avec le journal : {log}</translation>
        </message>
        <message>
            <source>Everybody drawn in {campaign} was interviewed or has a final outcome, so there is nothing to fill in. No file was written. Draw further customers, or choose another campaign.</source>
            <translation>Tous les clients tirés au sort de {campaign} ont été interrogés ou ont une issue définitive : il n’y a rien à remplir. Aucun fichier n’a été écrit. Tirez d’autres clients ou choisissez une autre campagne.</translation>
        </message>
        <message>
            <source>The question {question} has no text in this language ({language}), so no template was written. Add the translation to the questionnaire, or choose another language.</source>
            <translation>La question {question} n’a pas de texte dans cette langue ({language}) : aucun modèle n’a été écrit. Ajoutez la traduction au questionnaire ou choisissez une autre langue.</translation>
        </message>
        <message>
            <source>The mapping says “{field}” for the column {column}, which is no field of a customer. Nothing was stored. Possible: {fields}.</source>
            <translation>La correspondance indique « {field} » pour la colonne {column}, qui n’est pas un champ d’un client. Rien n’a été enregistré. Valeurs possibles : {fields}.</translation>
        </message>
        <message>
            <source>No column of this file names the customers. Nothing was stored. Say “name” for one of its columns in a mapping: {columns}.</source>
            <translation>Aucune colonne de ce fichier ne nomme les clients. Rien n’a été enregistré. Indiquez « name » pour une de ses colonnes dans une correspondance : {columns}.</translation>
        </message>
        <message>
            <source>Customers of import {batch} were called or interviewed since: {count}. The import was not taken back and no answer was touched. Take back or delete those interviews first, or keep the import.</source>
            <translation>Des clients de l’import {batch} ont été appelés ou interrogés depuis : {count}. L’import n’a pas été annulé et aucune réponse n’a été touchée. Annulez ou supprimez d’abord ces entretiens, ou conservez l’import.</translation>
        </message>
        <message>
            <source>Customers of import {batch} left in a package: {count}. Another laptop may be calling them, so the import was not taken back and nothing was changed. Erase the people among them that must go.</source>
            <translation>Des clients de l’import {batch} sont partis dans un paquet : {count}. Un autre poste les appelle peut-être : l’import n’a pas été annulé et rien n’a été modifié. Effacez les personnes qui doivent disparaître.</translation>
        </message>
        <message>
            <source>Customers of import {batch} belong to another campaign too: {count}. The import was not taken back and nothing was changed. Take the other campaign’s import back first, or keep this one.</source>
            <translation>Des clients de l’import {batch} appartiennent aussi à une autre campagne : {count}. L’import n’a pas été annulé et rien n’a été modifié. Annulez d’abord l’import de l’autre campagne, ou conservez celui-ci.</translation>
        </message>
        <message>
            <source>The rule “{rule}” of the call queue cannot be {value}. The rules stay as they were.</source>
            <translation>La règle « {rule} » de la file d’appels ne peut pas valoir {value}. Les règles restent comme elles étaient.</translation>
        </message>
        <message>
            <source>“{outcome}” is no result of a call. Nothing was stored. Possible: {known}.</source>
            <translation>« {outcome} » n’est pas le résultat d’un appel. Rien n’a été enregistré. Possibles : {known}.</translation>
        </message>
        <message>
            <source>An appointment needs a date and a time. Nothing was stored. Say when to call.</source>
            <translation>Un rendez-vous demande une date et une heure. Rien n’a été enregistré. Dites quand appeler.</translation>
        </message>
        <message>
            <source>On {date} the clocks go forward there, so {time} does not exist. Nothing was stored. Take {next}, or another time.</source>
            <translation>Le {date}, l’heure d’été commence là-bas : {time} n’existe pas. Rien n’a été enregistré. Prenez {next}, ou une autre heure.</translation>
        </message>
        <message>
            <source>{time} is past: it is {now} there now. Nothing was stored. Take a later time, in the contact’s own time.</source>
            <translation>{time} est passé : il est {now} là-bas. Rien n’a été enregistré. Prenez une heure plus tardive, à l’heure du contact.</translation>
        </message>
        <message>
            <source>{time} is more than a year ahead. Nothing was stored. Take an earlier date.</source>
            <translation>{time} est dans plus d’un an. Rien n’a été enregistré. Prenez une date plus proche.</translation>
        </message>
        <message>
            <source>“{text}” is no date and time. Nothing was stored. Write it as 2026-11-24 14:30.</source>
            <translation>« {text} » n’est pas une date et une heure. Rien n’a été enregistré. Écrivez par exemple 2026-11-24 14:30.</translation>
        </message>
        <message>
            <source>A reminder comes 0 to {limit} minutes before the appointment. Nothing was stored.</source>
            <translation>Un rappel vient 0 à {limit} minutes avant le rendez-vous. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Nobody was named to call instead. Nothing was stored. Name the other contact.</source>
            <translation>Personne n’a été nommé pour être appelé à la place. Rien n’a été enregistré. Nommez l’autre contact.</translation>
        </message>
        <message>
            <source>This case has no call to take back. Nothing was changed.</source>
            <translation>Ce dossier n’a pas d’appel à annuler. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The note has more than {limit} characters, so it was not stored. Shorten it.</source>
            <translation>La note dépasse {limit} caractères et n’a pas été enregistrée. Raccourcissez-la.</translation>
        </message>
        <message>
            <source>This customer has no contact {contact}. Nothing was stored. Choose one of its contacts.</source>
            <translation>Ce client n’a pas de contact {contact}. Rien n’a été enregistré. Choisissez l’un de ses contacts.</translation>
        </message>
        <message>
            <source>The contact has no name. Nothing was stored. Write at least a name or a function.</source>
            <translation>Le contact n’a pas de nom. Rien n’a été enregistré. Écrivez au moins un nom ou une fonction.</translation>
        </message>
        <message>
            <source>{contact} is a contact of this customer already. Nothing was added. Choose that contact.</source>
            <translation>{contact} est déjà un contact de ce client. Rien n’a été ajouté. Choisissez ce contact.</translation>
        </message>
        <message>
            <source>A name, number or address has more than {limit} characters. Nothing was stored. Shorten it.</source>
            <translation>Un nom, un numéro ou une adresse dépasse {limit} caractères. Rien n’a été enregistré. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>“{phone}” is no telephone number of the country {country}. Nothing was stored. Write it with the country code, such as +46 8 465 004 12.</source>
            <translation>« {phone} » n’est pas un numéro de téléphone du pays {country}. Rien n’a été enregistré. Écrivez-le avec l’indicatif, par exemple +33 1 99 00 12 34.</translation>
        </message>
        <message>
            <source>“{role}” is no role. Nothing was stored. Possible: {known}.</source>
            <translation>« {role} » n’est pas un rôle. Rien n’a été enregistré. Possibles : {known}.</translation>
        </message>
        <message>
            <source>The questionnaire is not asked in “{language}”. Nothing was stored. Possible: {known}.</source>
            <translation>Le questionnaire n’est pas posé en « {language} ». Rien n’a été enregistré. Possibles : {known}.</translation>
        </message>
        <message>
            <source>“{time_zone}” is no time zone. Nothing was stored. Write it as Europe/Paris.</source>
            <translation>« {time_zone} » n’est pas un fuseau horaire. Rien n’a été enregistré. Écrivez par exemple Europe/Paris.</translation>
        </message>
        <message>
            <source>To find who calls back, type at least {least} digits of the number.</source>
            <translation>Pour trouver qui rappelle, tapez au moins {least} chiffres du numéro.</translation>
        </message>
        <message>
            <source>Nobody drawn into {campaign} is called “{customer}”. Nothing was changed. Use the name or the reference of the customer file.</source>
            <translation>Aucun client tiré pour {campaign} ne s’appelle « {customer} ». Rien n’a été modifié. Utilisez le nom ou la référence du fichier clients.</translation>
        </message>
        <message>
            <source>{count} customers drawn into {campaign} are called “{customer}”. Nothing was changed. Use the reference of the customer file.</source>
            <translation>{count} clients tirés pour {campaign} s’appellent « {customer} ». Rien n’a été modifié. Utilisez la référence du fichier clients.</translation>
        </message>
        <message>
            <source>No interviewer is called “{interviewer}”. Nothing was changed. Known: {known}.</source>
            <translation>Aucun enquêteur ne s’appelle « {interviewer} ». Rien n’a été modifié. Connus : {known}.</translation>
        </message>
        <message>
            <source>An interviewer’s name has 1 to {limit} characters. Nothing was changed.</source>
            <translation>Le nom d’un enquêteur a de 1 à {limit} caractères. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no active interviewer, so no case was assigned. Add an interviewer first.</source>
            <translation>Il n’y a pas d’enquêteur actif : aucun dossier n’a été attribué. Ajoutez d’abord un enquêteur.</translation>
        </message>
        <message>
            <source>{vendor} has no customers yet, so no sample can be drawn. Import the customer list first.</source>
            <translation>{vendor} n’a pas encore de clients : aucun échantillon ne peut être tiré. Importez d’abord la liste des clients.</translation>
        </message>
        <message>
            <source>{count} customers of {campaign} were called or interviewed already, so the sample stays as it was drawn.</source>
            <translation>{count} clients de {campaign} ont déjà été appelés ou interrogés : l’échantillon reste tel qu’il a été tiré.</translation>
        </message>
        <message>
            <source>The sample of {campaign} was frozen at the launch. Nothing was changed, and no draw was made.</source>
            <translation>L’échantillon de {campaign} a été figé au lancement. Rien n’a été modifié, aucun tirage n’a été fait.</translation>
        </message>
        <message>
            <source>An extension of fieldwork needs a reason, which is kept with it. Nothing was changed. Say why.</source>
            <translation>Une prolongation du terrain demande une raison, gardée avec elle. Rien n’a été modifié. Dites pourquoi.</translation>
        </message>
        <message>
            <source>Nothing would be extended in {campaign}. Nothing was changed. Give a later closing date, more customers, or both.</source>
            <translation>Rien ne serait prolongé dans {campaign}. Rien n’a été modifié. Donnez une date de clôture plus tardive, plus de clients, ou les deux.</translation>
        </message>
        <message>
            <source>A sample of {size} cannot be drawn from {eligible} eligible customers. Nothing was changed.</source>
            <translation>Un échantillon de {size} ne peut pas être tiré de {eligible} clients éligibles. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Strata cannot be made of “{field}”. Nothing was changed. Possible: {known}.</source>
            <translation>On ne peut pas faire de strates avec « {field} ». Rien n’a été modifié. Possibles : {known}.</translation>
        </message>
        <message>
            <source>“{method}” is no way to draw a sample. Nothing was changed. Possible: {known}.</source>
            <translation>« {method} » n’est pas une façon de tirer un échantillon. Rien n’a été modifié. Possibles : {known}.</translation>
        </message>
        <message>
            <source>{campaign} is a label campaign: its sample is registered, so an interview without a case cannot enter it. Nothing was changed. Begin from a case, or hold the interview in a workshop.</source>
            <translation>{campaign} est une campagne de label : son échantillon est enregistré, un entretien sans dossier ne peut donc pas y entrer. Rien n’a été modifié. Partez d’un dossier, ou menez l’entretien en atelier.</translation>
        </message>
        <message>
            <source>{path} is encrypted and opens with its passphrase. Nothing was changed. Type the passphrase in the window; for a command, put it in a file for --passphrase-file, or in SCOREFACT_PASSPHRASE.</source>
            <translation>{path} est chiffré et s’ouvre avec sa phrase secrète. Rien n’a été modifié. Saisissez-la dans la fenêtre ; pour une commande, placez-la dans un fichier pour --passphrase-file ou dans SCOREFACT_PASSPHRASE.</translation>
        </message>
        <message>
            <source>This passphrase does not open {path}. Nothing was changed. Check capitals and the keyboard’s language, or use the recovery key.</source>
            <translation>Cette phrase secrète n’ouvre pas {path}. Rien n’a été modifié. Vérifiez les majuscules et la langue du clavier, ou utilisez la clé de secours.</translation>
        </message>
        <message>
            <source>A new workspace is encrypted with a passphrase, and none was given. Nothing was made. Give one with --passphrase-file or SCOREFACT_PASSPHRASE, or say --plain for a workspace that anybody can read.</source>
            <translation>Un nouvel espace de travail est chiffré avec une phrase secrète, et aucune n’a été donnée. Rien n’a été créé. Donnez-en une avec --passphrase-file ou SCOREFACT_PASSPHRASE, ou dites --plain pour un espace de travail que chacun peut lire.</translation>
        </message>
        <message>
            <source>The new passphrase is missing. Nothing was changed. Put it in a file and name the file with --new-passphrase-file.</source>
            <translation>La nouvelle phrase secrète manque. Rien n’a été modifié. Placez-la dans un fichier et nommez celui-ci avec --new-passphrase-file.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was changed. Type the same one twice.</source>
            <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été modifié. Saisissez deux fois la même.</translation>
        </message>
        <message>
            <source>There is no passphrase to be read in {path}. Nothing was changed. Write it in the first line of a text file.</source>
            <translation>Aucune phrase secrète ne peut être lue dans {path}. Rien n’a été modifié. Écrivez-la à la première ligne d’un fichier texte.</translation>
        </message>
        <message>
            <source>A passphrase has at least {least} characters. Nothing was changed. Take several words that do not belong together.</source>
            <translation>Une phrase secrète compte au moins {least} caractères. Rien n’a été modifié. Prenez plusieurs mots sans lien entre eux.</translation>
        </message>
        <message>
            <source>A passphrase has at most {most} characters. Nothing was changed. Take a shorter one.</source>
            <translation>Une phrase secrète compte au plus {most} caractères. Rien n’a été modifié. Prenez-en une plus courte.</translation>
        </message>
        <message>
            <source>A recovery key has {wanted} letters and digits; {count} were given. Nothing was changed. Type all eight groups from the sheet.</source>
            <translation>Une clé de secours compte {wanted} lettres et chiffres ; {count} ont été donnés. Rien n’a été modifié. Saisissez les huit groupes de la feuille.</translation>
        </message>
        <message>
            <source>There is a mistake in group {group} of the recovery key. Nothing was changed. Compare that group with the sheet.</source>
            <translation>Il y a une erreur dans le groupe {group} de la clé de secours. Rien n’a été modifié. Comparez ce groupe avec la feuille.</translation>
        </message>
        <message>
            <source>This recovery key is typed correctly but does not open {path}. Nothing was changed. It may belong to another workspace, or have been replaced.</source>
            <translation>Cette clé de secours est bien saisie mais n’ouvre pas {path}. Rien n’a été modifié. Elle appartient peut-être à un autre espace de travail, ou a été remplacée.</translation>
        </message>
        <message>
            <source>This computer has no keyring that the program can use. Nothing was changed. Use the passphrase or the recovery key.</source>
            <translation>Cet ordinateur n’a pas de trousseau que le programme puisse utiliser. Rien n’a été modifié. Utilisez la phrase secrète ou la clé de secours.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not open {path}. Nothing was changed. Use the passphrase or the recovery key.</source>
            <translation>Le trousseau de cet ordinateur n’ouvre pas {path}. Rien n’a été modifié. Utilisez la phrase secrète ou la clé de secours.</translation>
        </message>
        <message>
            <source>The keyring of this computer refused ({reason}). Nothing was changed. Unlock the keyring and try again, or use the passphrase.</source>
            <translation>Le trousseau de cet ordinateur a refusé ({reason}). Rien n’a été modifié. Déverrouillez le trousseau et réessayez, ou utilisez la phrase secrète.</translation>
        </message>
        <message>
            <source>There is no private key of age to be read in {path}. Nothing was changed. Choose the organisation’s key file; it holds a line that begins with AGE-SECRET-KEY-1.</source>
            <translation>Aucune clé privée age ne peut être lue dans {path}. Rien n’a été modifié. Choisissez le fichier de clé de l’organisation ; il contient une ligne qui commence par AGE-SECRET-KEY-1.</translation>
        </message>
        <message>
            <source>This organisation’s key does not open {path}. Nothing was changed. Use the passphrase or the recovery key.</source>
            <translation>La clé de cette organisation n’ouvre pas {path}. Rien n’a été modifié. Utilisez la phrase secrète ou la clé de secours.</translation>
        </message>
        <message>
            <source>{path} exists already and was left as it is: a key file is never replaced. Choose another name.</source>
            <translation>{path} existe déjà et a été laissé tel quel : un fichier de clé n’est jamais remplacé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no public key of age to be read in {path}. Nothing was changed. Choose the organisation’s public key file; it holds a line that begins with age1.</source>
            <translation>Aucune clé publique age ne peut être lue dans {path}. Rien n’a été modifié. Choisissez le fichier de clé publique de l’organisation ; il contient une ligne qui commence par age1.</translation>
        </message>
        <message>
            <source>{path} is encrypted (or damaged), and its key file {keys} is not beside it. It was left as it is. Put the key file back beside it: it is with every copy and backup of the workspace.</source>
            <translation>{path} est chiffré (ou endommagé) et son fichier de clés {keys} n’est pas à côté. Il a été laissé tel quel. Remettez le fichier de clés à côté : il accompagne chaque copie et chaque sauvegarde de l’espace de travail.</translation>
        </message>
        <message>
            <source>The key file {path} may not be read. Nothing was changed. Ask its owner for the right to read it.</source>
            <translation>Le fichier de clés {path} ne peut pas être lu. Rien n’a été modifié. Demandez à son propriétaire le droit de le lire.</translation>
        </message>
        <message>
            <source>The key file {path} is damaged. The workspace was left as it is. Put the key file of a copy or backup of this workspace in its place.</source>
            <translation>Le fichier de clés {path} est endommagé. L’espace de travail a été laissé tel quel. Mettez à sa place le fichier de clés d’une copie ou d’une sauvegarde de cet espace de travail.</translation>
        </message>
        <message>
            <source>The key file {path} was made by a newer version of ScoreFact Desktop. Nothing was changed. Update the program to open the workspace.</source>
            <translation>Le fichier de clés {path} a été créé par une version plus récente de ScoreFact Desktop. Rien n’a été modifié. Mettez le programme à jour pour ouvrir l’espace de travail.</translation>
        </message>
        <message>
            <source>The key file {keys} does not belong to {path}, or one of the two is damaged. Both were left as they are. Put the workspace’s own key file beside it: it is with every copy and backup.</source>
            <translation>Le fichier de clés {keys} n’appartient pas à {path}, ou l’un des deux est endommagé. Les deux ont été laissés tels quels. Placez à côté de l’espace de travail son propre fichier de clés : il accompagne chaque copie et chaque sauvegarde.</translation>
        </message>
        <message>
            <source>A change of the key of {path} was interrupted, and nothing is lost. What you gave is not the one that holds now. Use the other one: the passphrase from before the change, or the one from after it.</source>
            <translation>Un changement de clé de {path} a été interrompu et rien n’est perdu. Ce que vous avez donné n’est pas ce qui vaut maintenant. Utilisez l’autre : la phrase secrète d’avant le changement, ou celle d’après.</translation>
        </message>
        <message>
            <source>The key file {path} was changed by somebody who did not have the key. Nothing was changed now. Give the workspace a new key, which makes the list of those who can open it anew.</source>
            <translation>Le fichier de clés {path} a été modifié par quelqu’un qui n’avait pas la clé. Rien n’a été modifié maintenant. Donnez une nouvelle clé à l’espace de travail : la liste de ceux qui peuvent l’ouvrir est alors refaite.</translation>
        </message>
        <message>
            <source>The key file {path} could not be written ({reason}). What opened the workspace before opens it still. Check the drive and try again.</source>
            <translation>Le fichier de clés {path} n’a pas pu être écrit ({reason}). Ce qui ouvrait l’espace de travail l’ouvre toujours. Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>There is not enough memory to try the passphrase ({megabytes} MB are needed). Nothing was changed. Close other programs and try again.</source>
            <translation>La mémoire ne suffit pas pour essayer la phrase secrète (il faut {megabytes} Mo). Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>A passphrase or a recovery key must stay, else nobody could open the workspace. Nothing was changed. Add another one first.</source>
            <translation>Une phrase secrète ou une clé de secours doit rester, sinon personne ne pourrait ouvrir l’espace de travail. Rien n’a été modifié. Ajoutez-en d’abord une autre.</translation>
        </message>
        <message>
            <source>The workspace has no key {key}. Nothing was changed. List its keys to see their names.</source>
            <translation>L’espace de travail n’a pas de clé {key}. Rien n’a été modifié. Affichez la liste de ses clés pour voir leurs noms.</translation>
        </message>
        <message>
            <source>A workspace has at most {most} keys, {passphrases} of them passphrases. Nothing was changed. Take one away first.</source>
            <translation>Un espace de travail a au plus {most} clés, dont {passphrases} phrases secrètes. Rien n’a été modifié. Retirez-en d’abord une.</translation>
        </message>
        <message>
            <source>The name of a key is one line of at most {most} characters. Nothing was changed. Give a shorter name.</source>
            <translation>Le nom d’une clé tient sur une ligne d’au plus {most} caractères. Rien n’a été modifié. Donnez un nom plus court.</translation>
        </message>
        <message>
            <source>{path} is encrypted already. Nothing was changed.</source>
            <translation>{path} est déjà chiffré. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} is plain: it has no passphrase and no keys. Nothing was changed. Encrypt it first.</source>
            <translation>{path} est en clair : il n’a ni phrase secrète ni clés. Rien n’a été modifié. Chiffrez-le d’abord.</translation>
        </message>
        <message>
            <source>{path} could not be written anew ({reason}). It is what it was before. Check that the drive has as much free space as the workspace is large, and try again.</source>
            <translation>{path} n’a pas pu être réécrit ({reason}). Il est ce qu’il était avant. Vérifiez que le disque a autant d’espace libre que la taille de l’espace de travail, et réessayez.</translation>
        </message>
        <message>
            <source>{path} was written anew and is whole, but the old file could not be removed ({reason}). Open the workspace once for writing, which finishes the work.</source>
            <translation>{path} a été réécrit et est complet, mais l’ancien fichier n’a pas pu être supprimé ({reason}). Ouvrez une fois l’espace de travail en écriture, ce qui termine le travail.</translation>
        </message>
        <message>
            <source>There is no room for a backup in {path}. The workspace and earlier backups are untouched. Make room on that drive; the next backup is made by itself.</source>
            <translation>Il n’y a pas de place pour une sauvegarde dans {path}. L’espace de travail et les sauvegardes précédentes sont intacts. Libérez de la place sur ce disque ; la prochaine sauvegarde se fera d’elle-même.</translation>
        </message>
        <message>
            <source>No backup could be written in {path} ({reason}). The workspace and earlier backups are untouched. Check that you may write in that folder.</source>
            <translation>Aucune sauvegarde n’a pu être écrite dans {path} ({reason}). L’espace de travail et les sauvegardes précédentes sont intacts. Vérifiez que vous pouvez écrire dans ce dossier.</translation>
        </message>
        <message>
            <source>The second place for backups, {path}, cannot be reached. The backup beside the workspace was made. Connect the drive, or choose another second place in the settings.</source>
            <translation>Le second emplacement des sauvegardes, {path}, est inaccessible. La sauvegarde à côté de l’espace de travail est faite. Branchez le support, ou choisissez un autre second emplacement dans les réglages.</translation>
        </message>
        <message>
            <source>The backup {path} is not sound. It was left as it is and is not used. Check the workspace, and take an earlier backup if you need one.</source>
            <translation>La sauvegarde {path} n’est pas intacte. Elle est restée telle quelle et n’est pas utilisée. Vérifiez l’espace de travail, et prenez une sauvegarde plus ancienne si vous en avez besoin.</translation>
        </message>
        <message>
            <source>The backup {path} is encrypted with another key. It was left as it is. Restore it as a new workspace and open that with the passphrase it had.</source>
            <translation>La sauvegarde {path} est chiffrée avec une autre clé. Elle est restée telle quelle. Restaurez-la comme nouvel espace de travail et ouvrez celui-ci avec sa phrase secrète d’alors.</translation>
        </message>
        <message>
            <source>The backup {path} is encrypted and its key file {keys} is not beside it. Nothing was restored. Put the key file back, or take another backup.</source>
            <translation>La sauvegarde {path} est chiffrée et son fichier de clés {keys} n’est pas à côté. Rien n’a été restauré. Remettez le fichier de clés à sa place, ou prenez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>There is no backup at {path}. Nothing was restored. Choose one from the list of backups.</source>
            <translation>Il n’y a pas de sauvegarde à {path}. Rien n’a été restauré. Choisissez-en une dans la liste des sauvegardes.</translation>
        </message>
        <message>
            <source>There is no backup of {path} that could be restored. The file was left as it is. Look for a backup in another place, such as a memory stick.</source>
            <translation>Aucune sauvegarde de {path} ne peut être restaurée. Le fichier est resté tel quel. Cherchez une sauvegarde ailleurs, par exemple sur une clé USB.</translation>
        </message>
        <message>
            <source>There is no room to restore to {path}. Nothing was replaced; the backup is untouched. Make room, or restore to another drive.</source>
            <translation>Il n’y a pas de place pour restaurer vers {path}. Rien n’a été remplacé ; la sauvegarde est intacte. Libérez de la place, ou restaurez sur un autre disque.</translation>
        </message>
        <message>
            <source>The backup could not be restored to {path} ({reason}). Nothing was replaced; the backup is untouched. Restore to a folder where you may write.</source>
            <translation>La sauvegarde n’a pas pu être restaurée vers {path} ({reason}). Rien n’a été remplacé ; la sauvegarde est intacte. Restaurez dans un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>What is stored of {campaign} is not what was saved: {changed} records have changed on the disk. Nothing was written. Check the workspace in the settings, and restore a backup if needed.</source>
            <translation>Ce qui est stocké de {campaign} n’est pas ce qui a été enregistré : {changed} enregistrements ont changé sur le disque. Rien n’a été écrit. Vérifiez l’espace de travail dans les réglages, et restaurez une sauvegarde si nécessaire.</translation>
        </message>
        <message>
            <source>No customer is called “{customer}”. Nothing was recorded. Write the name or reference of the list.</source>
            <translation>Aucun client ne s’appelle « {customer} ». Rien n’a été enregistré. Écrivez le nom ou la référence de la liste.</translation>
        </message>
        <message>
            <source>Several customers are called “{customer}”. Nothing was recorded. Write the customer’s reference instead.</source>
            <translation>Plusieurs clients s’appellent « {customer} ». Rien n’a été enregistré. Écrivez plutôt la référence du client.</translation>
        </message>
        <message>
            <source>“{outcome}” is no outcome. Nothing was recorded. Outcomes are: {known}.</source>
            <translation>« {outcome} » n’est pas un devenir connu. Rien n’a été enregistré. Les devenirs sont : {known}.</translation>
        </message>
        <message>
            <source>{day} lies in the future. Nothing was recorded. Give the day on which it was seen.</source>
            <translation>Le {day} est à venir. Rien n’a été enregistré. Donnez le jour du constat.</translation>
        </message>
        <message>
            <source>{file} lacks columns: {missing}. Nothing was recorded. It needs customer, outcome and date as headings.</source>
            <translation>Il manque des colonnes à {file} : {missing}. Rien n’a été enregistré. Il faut les en-têtes customer, outcome et date.</translation>
        </message>
        <message>
            <source>{file} is not a ScoreFact package. Nothing was merged. Choose a file ending in .sfpkg.</source>
            <translation>{file} n’est pas un paquet ScoreFact. Rien n’a été fusionné. Choisissez un fichier terminé par .sfpkg.</translation>
        </message>
        <message>
            <source>{file} was made for other devices and cannot be read here. Nothing was merged. Give its sender this device’s card and ask for a package made for it.</source>
            <translation>{file} a été fait pour d’autres postes et ne peut être lu ici. Rien n’a été fusionné. Donnez à l’expéditeur la carte de ce poste et demandez un paquet fait pour lui.</translation>
        </message>
        <message>
            <source>{file} is damaged or incomplete. Nothing was merged. Copy it again from where it comes from.</source>
            <translation>{file} est endommagé ou incomplet. Rien n’a été fusionné. Recopiez-le depuis son origine.</translation>
        </message>
        <message>
            <source>The signature of {file} does not hold: somebody changed it. Nothing was merged. Ask its sender for another one.</source>
            <translation>La signature de {file} n’est pas valable : quelqu’un l’a modifié. Rien n’a été fusionné. Demandez-en un autre à l’expéditeur.</translation>
        </message>
        <message>
            <source>{file} was made by a newer version of ScoreFact Desktop (format {version}; this program knows formats up to {supported}). Nothing was merged. Update the program.</source>
            <translation>{file} a été fait par une version plus récente de ScoreFact Desktop (format {version} ; ce programme connaît les formats jusqu’à {supported}). Rien n’a été fusionné. Mettez le programme à jour.</translation>
        </message>
        <message>
            <source>The package would be larger than {limit} MB. Nothing was merged or written. Share fewer cases at a time.</source>
            <translation>Le paquet dépasserait {limit} Mo. Rien n’a été fusionné ni écrit. Partagez moins de dossiers à la fois.</translation>
        </message>
        <message>
            <source>The package contradicts itself or this workspace (at {where}). Nothing was merged. Ask its sender for another one.</source>
            <translation>Le paquet se contredit ou contredit cet espace de travail (à {where}). Rien n’a été fusionné. Demandez-en un autre à l’expéditeur.</translation>
        </message>
        <message>
            <source>The package refers to something that is in neither the package nor this workspace ({what}). Nothing was merged. Ask its sender to share identity as well.</source>
            <translation>Le paquet renvoie à quelque chose qui n’est ni dans le paquet ni dans cet espace de travail ({what}). Rien n’a été fusionné. Demandez à l’expéditeur de partager aussi l’identité.</translation>
        </message>
        <message>
            <source>This workspace has a campaign {campaign} of its own, made apart from that of the package. Nothing was merged. Merge into the workspace where the campaign came from.</source>
            <translation>Cet espace de travail a sa propre campagne {campaign}, faite à part de celle du paquet. Rien n’a été fusionné. Fusionnez dans l’espace de travail d’où vient la campagne.</translation>
        </message>
        <message>
            <source>There is nothing of {campaign} to share yet. No package was made. Choose other contents.</source>
            <translation>Il n’y a encore rien à partager de {campaign}. Aucun paquet n’a été fait. Choisissez un autre contenu.</translation>
        </message>
        <message>
            <source>{interviewer} has no cases in {campaign}. No package was made. Share out the cases first.</source>
            <translation>{interviewer} n’a pas de dossier dans {campaign}. Aucun paquet n’a été fait. Répartissez d’abord les dossiers.</translation>
        </message>
        <message>
            <source>Two laptops differ about this interview. Nothing was changed. Decide between them first, under Exchange.</source>
            <translation>Deux postes diffèrent sur cet entretien. Rien n’a été modifié. Tranchez d’abord, sous Échange.</translation>
        </message>
        <message>
            <source>There is nothing to decide about {what}. Nothing was changed. Look at the list of conflicts.</source>
            <translation>Il n’y a rien à trancher sur {what}. Rien n’a été modifié. Consultez la liste des conflits.</translation>
        </message>
        <message>
            <source>{revision} is not one of the states to choose from. Nothing was changed. Look at the list.</source>
            <translation>{revision} n’est pas l’un des états à choisir. Rien n’a été modifié. Consultez la liste.</translation>
        </message>
        <message>
            <source>None of the states has a field {field}. Nothing was changed. Look at the list of differences.</source>
            <translation>Aucun des états n’a de champ {field}. Rien n’a été modifié. Consultez la liste des différences.</translation>
        </message>
        <message>
            <source>It is not said who the package is for. No package was made. Choose at least one device.</source>
            <translation>Il n’est pas dit à qui le paquet est destiné. Aucun paquet n’a été fait. Choisissez au moins un poste.</translation>
        </message>
        <message>
            <source>There is no device {device} here (known: {known}). Nothing was changed. Add its card, or check the name.</source>
            <translation>Il n’y a pas de poste {device} ici (connus : {known}). Rien n’a été modifié. Ajoutez sa carte ou vérifiez le nom.</translation>
        </message>
        <message>
            <source>Several devices are called {device}. Nothing was changed. Give the fingerprint of the one meant.</source>
            <translation>Plusieurs postes s’appellent {device}. Rien n’a été modifié. Donnez l’empreinte de celui qui convient.</translation>
        </message>
        <message>
            <source>The package comes from a device that is not known here: {device}, fingerprint {fingerprint}. Nothing was merged. Compare the fingerprint with its owner by telephone; if it is the same, trust the device.</source>
            <translation>Le paquet vient d’un poste inconnu ici : {device}, empreinte {fingerprint}. Rien n’a été fusionné. Comparez l’empreinte avec son propriétaire par téléphone ; si elle est identique, faites confiance au poste.</translation>
        </message>
        <message>
            <source>{device} is not trusted yet. Nothing was changed. Compare its fingerprint {fingerprint} with its owner by telephone; if it is the same, trust the device.</source>
            <translation>{device} n’a pas encore votre confiance. Rien n’a été modifié. Comparez son empreinte {fingerprint} avec son propriétaire par téléphone ; si elle est identique, faites-lui confiance.</translation>
        </message>
        <message>
            <source>That is not the fingerprint of {device}, which is {fingerprint}. Nothing was changed. Do not trust this device before its owner reads you the same digits.</source>
            <translation>Ce n’est pas l’empreinte de {device}, qui est {fingerprint}. Rien n’a été modifié. Ne faites pas confiance à ce poste avant que son propriétaire vous lise les mêmes chiffres.</translation>
        </message>
        <message>
            <source>This is not a device card. Nothing was changed. Ask for a file ending in .sfdevice.</source>
            <translation>Ce n’est pas une carte de poste. Rien n’a été modifié. Demandez un fichier terminé par .sfdevice.</translation>
        </message>
        <message>
            <source>{device} is this device. Nothing was changed. Only other devices can be forgotten.</source>
            <translation>{device} est ce poste. Rien n’a été modifié. Seuls d’autres postes peuvent être oubliés.</translation>
        </message>
        <message>
            <source>A device needs a name. Nothing was changed. Write one.</source>
            <translation>Un poste a besoin d’un nom. Rien n’a été modifié. Écrivez-en un.</translation>
        </message>
        <message>
            <source>Nobody called {respondent} is in this workspace. Nothing was changed. Look for a part of the name, the address or the number.</source>
            <translation>Personne du nom de {respondent} n’est dans cet espace de travail. Rien n’a été modifié. Cherchez une partie du nom, de l’adresse ou du numéro.</translation>
        </message>
        <message>
            <source>{respondent} may be several people: {found}. Nothing was changed. Give the id of the one meant.</source>
            <translation>{respondent} peut désigner plusieurs personnes : {found}. Rien n’a été modifié. Donnez l’identifiant de celle qui convient.</translation>
        </message>
        <message>
            <source>Identities are kept from 1 to {longest} months. Nothing was changed. Give another number.</source>
            <translation>Les identités se conservent de 1 à {longest} mois. Rien n’a été modifié. Donnez un autre nombre.</translation>
        </message>
        <message>
            <source>The time to keep the identities of {campaign} is not over, or none are left. Nothing was erased.</source>
            <translation>Le délai de conservation des identités de {campaign} n’est pas échu, ou il n’en reste aucune. Rien n’a été effacé.</translation>
        </message>
        <message>
            <source>{campaign} has fewer than {limit} interviews, in which everybody could be found again. No copy was made. Wait until there are more.</source>
            <translation>{campaign} a moins de {limit} entretiens, où chacun pourrait être retrouvé. Aucune copie n’a été faite. Attendez qu’il y en ait plus.</translation>
        </message>
        <message>
            <source>There is no closed campaign on the standard questionnaire here, so there is nothing to give. Nothing was written. Close a campaign first.</source>
            <translation>Il n’y a pas ici de campagne close sur le questionnaire standard : rien à apporter. Rien n’a été écrit. Clôturez d’abord une campagne.</translation>
        </message>
        <message>
            <source>{file} is no contribution to a benchmark. Nothing was taken in. Ask the giver to write it again.</source>
            <translation>{file} n’est pas une contribution à un benchmark. Rien n’a été repris. Demandez qu’on vous l’écrive à nouveau.</translation>
        </message>
        <message>
            <source>{file} was changed after it was signed. Nothing was taken in. Ask the giver to send it again.</source>
            <translation>{file} a été modifié après signature. Rien n’a été repris. Demandez un nouvel envoi.</translation>
        </message>
        <message>
            <source>{file} was signed by somebody who may not contribute yet: {fingerprint}. Nothing was taken in. Compare the fingerprint by telephone, then accept it.</source>
            <translation>{file} est signé par quelqu’un qui ne peut pas encore contribuer : {fingerprint}. Rien n’a été repris. Comparez l’empreinte par téléphone, puis acceptez-la.</translation>
        </message>
        <message>
            <source>There are no campaigns to pool. Nothing was built. Take contributions in first.</source>
            <translation>Il n’y a aucune campagne à regrouper. Rien n’a été construit. Reprenez d’abord des contributions.</translation>
        </message>
        <message>
            <source>A release needs at least 5 vendors in one group, and {vendors} were given. Nothing was built. Take more contributions in first.</source>
            <translation>Une édition demande au moins 5 prestataires dans un groupe, et {vendors} ont été donnés. Rien n’a été construit. Prenez d’abord plus de contributions.</translation>
        </message>
        <message>
            <source>“{release}” cannot be the name of a release. Nothing was built. Write 1 to {longest} letters and digits, such as 2026.1.</source>
            <translation>« {release} » ne peut pas être le nom d’une édition. Rien n’a été construit. Écrivez de 1 à {longest} lettres et chiffres, par exemple 2026.1.</translation>
        </message>
        <message>
            <source>Pooling needs libraries that are not installed. Nothing was built. Install the extra “{extra}” of scorefact-desktop.</source>
            <translation>Le regroupement demande des bibliothèques qui ne sont pas installées. Rien n’a été construit. Installez l’extra « {extra} » de scorefact-desktop.</translation>
        </message>
        <message>
            <source>“{engine}” is no engine for pooling. Nothing was built. Use duckdb, spark://… or local-cluster[…].</source>
            <translation>« {engine} » n’est pas un moteur de regroupement. Rien n’a été construit. Utilisez duckdb, spark://… ou local-cluster[…].</translation>
        </message>
        <message>
            <source>There is a repository in {path} already. Nothing was changed. Choose another folder.</source>
            <translation>Il y a déjà un dépôt dans {path}. Rien n’a été modifié. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>There is no repository in {path}. Nothing was changed. Start one there, or choose its folder.</source>
            <translation>Il n’y a pas de dépôt dans {path}. Rien n’a été modifié. Créez-en un là, ou choisissez son dossier.</translation>
        </message>
        <message>
            <source>The repository in {path} is damaged ({file}). Nothing was changed. Put a copy of it back.</source>
            <translation>Le dépôt dans {path} est endommagé ({file}). Rien n’a été modifié. Remettez-en une copie.</translation>
        </message>
        <message>
            <source>At least {needed} root keys are needed together. Nothing was changed. Bring another one.</source>
            <translation>Il faut au moins {needed} clés racines ensemble. Rien n’a été modifié. Apportez-en une autre.</translation>
        </message>
        <message>
            <source>This key is of the kind “{duty}”, and one of the kind “{wanted}” is needed. Nothing was changed. Use the other file.</source>
            <translation>Cette clé est du type « {duty} », et il en faut une du type « {wanted} ». Rien n’a été modifié. Utilisez l’autre fichier.</translation>
        </message>
        <message>
            <source>The repository does not know this key of the kind “{duty}”. Nothing was changed. Use the key that it was started with, or have the root keys replace it.</source>
            <translation>Le dépôt ne connaît pas cette clé du type « {duty} ». Rien n’a été modifié. Utilisez la clé d’origine, ou faites-la remplacer par les clés racines.</translation>
        </message>
        <message>
            <source>{path} is there already, and a key is never replaced. Nothing was made. Choose another folder.</source>
            <translation>{path} existe déjà, et une clé n’est jamais remplacée. Rien n’a été créé. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{file} is no key of a repository, or was changed. Nothing was signed. Use the file as it was made.</source>
            <translation>{file} n’est pas une clé de dépôt, ou a été modifié. Rien n’a été signé. Utilisez le fichier d’origine.</translation>
        </message>
        <message>
            <source>{file} was not opened: its passphrase is missing or wrong. Nothing was signed. Give the passphrase of this key.</source>
            <translation>{file} n’a pas été ouvert : sa phrase secrète manque ou est fausse. Rien n’a été signé. Donnez la phrase secrète de cette clé.</translation>
        </message>
        <message>
            <source>{source} is new here. Nothing was synced. Give the steward’s root file once, received by hand.</source>
            <translation>{source} est nouveau ici. Rien n’a été synchronisé. Donnez une fois le fichier racine du responsable, reçu en main propre.</translation>
        </message>
        <message>
            <source>There is no benchmark at {source}, or it cannot be reached. The release in use stays. Check the address, the stick or the network, and sync again.</source>
            <translation>Il n’y a pas de benchmark à {source}, ou il est injoignable. L’édition en usage reste. Vérifiez l’adresse, la clé USB ou le réseau, puis synchronisez à nouveau.</translation>
        </message>
        <message>
            <source>What {source} offers was not signed by those who may, or was changed. It was refused, and the release in use stays. Tell the steward.</source>
            <translation>Ce que propose {source} n’est pas signé par qui de droit, ou a été modifié. C’est refusé, et l’édition en usage reste. Prévenez le responsable.</translation>
        </message>
        <message>
            <source>What {source} offers is older than what was synced before, or mixed of two states. It was refused, and the release in use stays. Tell the steward.</source>
            <translation>Ce que propose {source} est plus ancien que la dernière synchronisation, ou mélange deux états. C’est refusé, et l’édition en usage reste. Prévenez le responsable.</translation>
        </message>
        <message>
            <source>Nobody has said for too long that the release at {source} is the newest. It was refused, and the release in use stays. Check this computer’s date, then tell the steward.</source>
            <translation>Depuis trop longtemps, personne n’a confirmé que l’édition de {source} est la plus récente. Elle est refusée, et l’édition en usage reste. Vérifiez la date de cet ordinateur, puis prévenez le responsable.</translation>
        </message>
        <message>
            <source>{source} sends more than a benchmark can hold ({limit} MB). It was stopped, and the release in use stays. Tell the steward.</source>
            <translation>{source} envoie plus que ne peut contenir un benchmark ({limit} Mo). C’est interrompu, et l’édition en usage reste. Prévenez le responsable.</translation>
        </message>
        <message>
            <source>No release has been published at {source} yet. The release in use stays. Sync again later.</source>
            <translation>Aucune édition n’a encore été publiée à {source}. L’édition en usage reste. Synchronisez plus tard.</translation>
        </message>
        <message>
            <source>The root file is not one of a benchmark’s steward. Nothing was synced. Ask the steward for it again.</source>
            <translation>Le fichier racine n’est pas celui du responsable d’un benchmark. Rien n’a été synchronisé. Redemandez-le-lui.</translation>
        </message>
        <message>
            <source>The release in use has no group “{group}”. The comparison stays as it was. Choose one of its groups.</source>
            <translation>L’édition en usage n’a pas de groupe « {group} ». La comparaison reste inchangée. Choisissez l’un de ses groupes.</translation>
        </message>
        <message>
            <source>The sync was stopped. The release in use stays.</source>
            <translation>La synchronisation a été interrompue. L’édition en usage reste.</translation>
        </message>
        <message>
            <source>There is no workshop {workshop}. Nothing was changed. Choose one from the list.</source>
            <translation>Il n’y a pas d’atelier {workshop}. Rien n’a été modifié. Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>{campaign} has no workshop, so there are no minutes. Nothing was written. Add a workshop first.</source>
            <translation>{campaign} n’a pas d’atelier, donc pas de compte rendu. Rien n’a été écrit. Ajoutez d’abord un atelier.</translation>
        </message>
        <message>
            <source>The workshop has no title. Nothing was stored. Write one.</source>
            <translation>L’atelier n’a pas de titre. Rien n’a été enregistré. Donnez-lui-en un.</translation>
        </message>
        <message>
            <source>A text has more than {most} characters. Nothing was stored. Shorten it.</source>
            <translation>Un texte dépasse {most} caractères. Rien n’a été enregistré. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>An answer is given by 1 to {most} people. No interview was begun. Say how many answer together.</source>
            <translation>Une réponse est donnée par 1 à {most} personnes. Aucun entretien n’a commencé. Dites combien répondent ensemble.</translation>
        </message>
        <message>
            <source>Interviews or decisions belong to the workshop “{workshop}”, so it was not removed.</source>
            <translation>Des entretiens ou des décisions appartiennent à l’atelier « {workshop} » ; il n’a pas été retiré.</translation>
        </message>
        <message>
            <source>The workshop “{workshop}” went to other laptops in a package, where things may have been noted in it, so it was not removed. Change its words instead.</source>
            <translation>L’atelier « {workshop} » est parti dans un paquet vers d’autres postes, où l’on a pu y noter quelque chose : il n’a pas été retiré. Modifiez plutôt son libellé.</translation>
        </message>
        <message>
            <source>Who was in the workshop “{workshop}” and where it was has been erased for good. Nothing was stored. Leave place and people empty.</source>
            <translation>Les participants et le lieu de l’atelier « {workshop} » ont été effacés définitivement. Rien n’a été enregistré. Laissez le lieu et les participants vides.</translation>
        </message>
        <message>
            <source>The decision has no words. Nothing was stored. Write it down.</source>
            <translation>La décision est vide. Rien n’a été enregistré. Écrivez-la.</translation>
        </message>
        <message>
            <source>There is no decision {decision}. Nothing was changed.</source>
            <translation>Il n’y a pas de décision {decision}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{theme}” is no theme of this questionnaire. Nothing was stored. Possible: {known}.</source>
            <translation>« {theme} » n’est pas un thème de ce questionnaire. Rien n’a été enregistré. Possibles : {known}.</translation>
        </message>
        <message>
            <source>The questionnaire of {campaign} was frozen at the launch. No question was added or removed. Add it to the next campaign.</source>
            <translation>Le questionnaire de {campaign} a été figé au lancement. Aucune question n’a été ajoutée ni retirée. Ajoutez-la à la prochaine campagne.</translation>
        </message>
        <message>
            <source>{campaign} already has interviews, so its questions stay as they are. No question was added or removed.</source>
            <translation>{campaign} a déjà des entretiens ; ses questions restent telles quelles. Aucune n’a été ajoutée ni retirée.</translation>
        </message>
        <message>
            <source>“{question}” cannot name a question of your own. Nothing was stored. Use own_ and small letters, digits and underscores.</source>
            <translation>« {question} » ne peut pas désigner une question propre. Rien n’a été enregistré. Utilisez own_ suivi de minuscules, chiffres et tirets bas.</translation>
        </message>
        <message>
            <source>The questionnaire has a question {question} already. Nothing was stored. Choose another code.</source>
            <translation>Le questionnaire a déjà une question {question}. Rien n’a été enregistré. Choisissez un autre code.</translation>
        </message>
        <message>
            <source>{campaign} has no question of its own called {question}. Nothing was changed. It has: {known}.</source>
            <translation>{campaign} n’a pas de question propre {question}. Rien n’a été modifié. Il y a : {known}.</translation>
        </message>
        <message>
            <source>The question {question} has no text in {language}. Nothing was stored. Write it in all languages.</source>
            <translation>La question {question} n’a pas de texte en {language}. Rien n’a été enregistré. Rédigez-la dans toutes les langues.</translation>
        </message>
        <message>
            <source>The scale “{scale}” of the question {question} is not known. Nothing was stored. Known: {known}.</source>
            <translation>L’échelle « {scale} » de la question {question} est inconnue. Rien n’a été enregistré. Connues : {known}.</translation>
        </message>
        <message>
            <source>The question {question} needs 2 to {most} different answers in every language. Nothing was stored.</source>
            <translation>La question {question} demande de 2 à {most} réponses différentes dans chaque langue. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>A campaign has {most} questions of its own at most. Nothing was stored.</source>
            <translation>Une campagne a au plus {most} questions propres. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>{file} holds no questions that can be read ({where}). Nothing was stored. See “scorefact campaign questions add --help” for its form.</source>
            <translation>{file} ne contient pas de questions lisibles ({where}). Rien n’a été enregistré. Voir « scorefact campaign questions add --help » pour la forme attendue.</translation>
        </message>
        <message>
            <source>This comment is not in the workspace any more. Nothing was changed. Look at the list again.</source>
            <translation>Ce commentaire n’est plus dans l’espace de travail. Rien n’a été modifié. Revoyez la liste.</translation>
        </message>
        <message>
            <source>A released comment has 1 to {most} characters. Nothing was changed. Shorten it, or leave it out.</source>
            <translation>Un commentaire publié compte de 1 à {most} caractères. Rien n’a été modifié. Raccourcissez-le, ou laissez-le de côté.</translation>
        </message>
        <message>
            <source>The respondent has not agreed to this comment being passed on. Nothing was released, and nothing can be.</source>
            <translation>Le répondant n’a pas accepté que ce commentaire soit transmis. Rien n’a été publié, et rien ne peut l’être.</translation>
        </message>
        <message>
            <source>The respondent agreed to the comment, not to the name. Nothing was released. Release it without the name.</source>
            <translation>Le répondant a accepté pour le commentaire, pas pour le nom. Rien n’a été publié. Publiez-le sans le nom.</translation>
        </message>
        <message>
            <source>This comment is not released, so it has no translation yet. Nothing was changed. Release it first.</source>
            <translation>Ce commentaire n’est pas publié, il n’a donc pas encore de traduction. Rien n’a été modifié. Publiez-le d’abord.</translation>
        </message>
        <message>
            <source>These parts cannot be printed: {parts}. Nothing was written. Name each once, out of: {known}.</source>
            <translation>Ces parties ne peuvent pas être imprimées : {parts}. Rien n’a été écrit. Nommez chacune une seule fois, parmi : {known}.</translation>
        </message>
        <message>
            <source>The name of the recipient is longer than {most} characters. Nothing was written. Shorten it.</source>
            <translation>Le nom du destinataire dépasse {most} caractères. Rien n’a été écrit. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>{file} is no PNG and no JPEG picture. The logo was not changed. Save it as PNG, then choose it again.</source>
            <translation>{file} n’est ni une image PNG ni une image JPEG. Le logo n’a pas changé. Enregistrez-le en PNG, puis choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>{file} is an SVG drawing, which can hold more than shapes and is not taken. The logo was not changed. Export it as PNG, about 1000 pixels wide, then choose it again.</source>
            <translation>{file} est un dessin SVG, qui peut contenir autre chose que des formes et n’est pas accepté. Le logo n’a pas changé. Exportez-le en PNG, d’environ 1 000 pixels de large, puis choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>{file} is damaged: it begins like a picture and cannot be read to its end. The logo was not changed. Save it again as PNG, then choose it again.</source>
            <translation>{file} est endommagé : il commence comme une image, mais ne se lit pas jusqu’au bout. Le logo n’a pas changé. Enregistrez-le de nouveau en PNG, puis choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>{file} is larger than {most} MB. The logo was not changed. Save it as PNG, about 1000 pixels wide.</source>
            <translation>{file} dépasse {most} Mo. Le logo n’a pas changé. Enregistrez-le en PNG, d’environ 1 000 pixels de large.</translation>
        </message>
        <message>
            <source>{file} has {width} × {height} pixels, more than {most} on a side or {pixels} million in all. The logo was not changed. Save it about 1000 pixels wide.</source>
            <translation>{file} a {width} × {height} pixels, plus de {most} d’un côté ou de {pixels} millions en tout. Le logo n’a pas changé. Enregistrez-le d’environ 1 000 pixels de large.</translation>
        </message>
        <message>
            <source>{file} has {width} × {height} pixels: it needs at least {least} on each side to be printed. The logo was not changed. Choose a larger picture.</source>
            <translation>{file} a {width} × {height} pixels : il en faut au moins {least} de chaque côté pour l’imprimer. Le logo n’a pas changé. Choisissez une image plus grande.</translation>
        </message>
        <message>
            <source>{file} holds several pictures, as an animation does. The logo was not changed. Save one of them as PNG.</source>
            <translation>{file} contient plusieurs images, comme une animation. Le logo n’a pas changé. Enregistrez l’une d’elles en PNG.</translation>
        </message>
        <message>
            <source>{file} has its colours as {mode}, made for a printing press, which would come out wrong. The logo was not changed. Save it in RGB colours, then choose it again.</source>
            <translation>{file} a ses couleurs en {mode}, prévues pour une presse d’imprimerie, et elles seraient fausses. Le logo n’a pas changé. Enregistrez-le en couleurs RVB, puis choisissez-le à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>without a name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À trancher</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Rien à trancher</translation>
        </message>
        <message>
            <source>When two laptops change the same interview, case or workshop, both versions are kept and shown here side by side.</source>
            <translation>Quand deux postes modifient le même entretien, dossier ou atelier, les deux versions sont conservées et montrées ici côte à côte.</translation>
        </message>
        <message>
            <source>Choose a value on each line. What is not chosen stays in the workspace as what came before.</source>
            <translation>Choisissez une valeur par ligne. Ce qui n’est pas choisi reste dans l’espace de travail comme état antérieur.</translation>
        </message>
        <message>
            <source>All of {device}</source>
            <translation>Tout de {device}</translation>
        </message>
        <message>
            <source>Take everything from one side</source>
            <translation>Tout prendre d’un côté</translation>
        </message>
        <message>
            <source>{device} (counts now)</source>
            <translation>{device} (compte actuellement)</translation>
        </message>
        <message>
            <source>take</source>
            <translation>prendre</translation>
        </message>
        <message>
            <source>Decide so</source>
            <translation>Trancher ainsi</translation>
        </message>
        <message>
            <source>This customer was interviewed more than once. One interview counts in the figures; the others are kept.</source>
            <translation>Ce client a été interrogé plusieurs fois. Un seul entretien compte dans les chiffres ; les autres sont conservés.</translation>
        </message>
        <message>
            <source>That of {device} counts</source>
            <translation>Celui de {device} compte</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>compte</translation>
        </message>
        <message>
            <source>is kept</source>
            <translation>conservé</translation>
        </message>
        <message>
            <source>Let it count</source>
            <translation>Le faire compter</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>place in the list</source>
            <translation>rang dans la liste</translation>
        </message>
        <message>
            <source>recurring share</source>
            <translation>part récurrente</translation>
        </message>
        <message>
            <source>customer number</source>
            <translation>numéro de client</translation>
        </message>
        <message>
            <source>named by</source>
            <translation>indiqué par</translation>
        </message>
        <message>
            <source>registration number</source>
            <translation>numéro d’immatriculation</translation>
        </message>
        <message>
            <source>reminder in minutes</source>
            <translation>rappel en minutes</translation>
        </message>
        <message>
            <source>role</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>seconds it took</source>
            <translation>durée en secondes</translation>
        </message>
        <message>
            <source>sector</source>
            <translation>secteur</translation>
        </message>
        <message>
            <source>signing date</source>
            <translation>date de signature</translation>
        </message>
        <message>
            <source>size</source>
            <translation>taille</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>solution</translation>
        </message>
        <message>
            <source>number in the file</source>
            <translation>numéro dans le fichier</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>commencé</translation>
        </message>
        <message>
            <source>status</source>
            <translation>état</translation>
        </message>
        <message>
            <source>yearly contract value</source>
            <translation>valeur annuelle du contrat</translation>
        </message>
        <message>
            <source>vendor</source>
            <translation>prestataire</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>kind of appointment</source>
            <translation>type de rendez-vous</translation>
        </message>
        <message>
            <source>note to the appointment</source>
            <translation>note du rendez-vous</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>campagne</translation>
        </message>
        <message>
            <source>contract end</source>
            <translation>fin du contrat</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>devise</translation>
        </message>
        <message>
            <source>website</source>
            <translation>site web</translation>
        </message>
        <message>
            <source>place in the draw</source>
            <translation>rang au tirage</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>has left the company</source>
            <translation>a quitté l’entreprise</translation>
        </message>
        <message>
            <source>how it was held</source>
            <translation>mode de l’entretien</translation>
        </message>
        <message>
            <source>notice in days</source>
            <translation>préavis en jours</translation>
        </message>
        <message>
            <source>parent group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>enquêteur</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>rendez-vous</translation>
        </message>
        <message>
            <source>where it stands</source>
            <translation>où il en est</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thème</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>fuseau horaire</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>who was there</source>
            <translation>participants</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>ce qui a été décidé</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>qui s’en charge</translation>
        </message>
        <message>
            <source>by when</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>several interviews, {campaign}</source>
            <translation>plusieurs entretiens, {campaign}</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>entretien</translation>
        </message>
        <message>
            <source>case</source>
            <translation>dossier</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>client</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>atelier</translation>
        </message>
        <message>
            <source>where a workshop was and with whom</source>
            <translation>lieu et participants d’un atelier</translation>
        </message>
        <message>
            <source>decision of a workshop</source>
            <translation>décision d’un atelier</translation>
        </message>
        <message>
            <source>who does what was decided</source>
            <translation>responsable d’une décision</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>ferme</translation>
        </message>
        <message>
            <source>about then</source>
            <translation>vers cette heure</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>ne sait pas</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refus</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non posée</translation>
        </message>
        <message>
            <source>Months to keep identities of {campaign} after closing (0: no rule)</source>
            <translation>Mois de conservation des identités de {campaign} après clôture (0 : pas de règle)</translation>
        </message>
        <message>
            <source>{campaign}: {months} months after it closes</source>
            <translation>{campaign} : {months} mois après sa clôture</translation>
        </message>
        <message>
            <source>{campaign}: over since {date}, people still named: {contacts}</source>
            <translation>{campaign} : échu depuis le {date}, personnes encore nommées : {contacts}</translation>
        </message>
        <message>
            <source>{campaign}: until {date}, people named: {contacts}</source>
            <translation>{campaign} : jusqu’au {date}, personnes nommées : {contacts}</translation>
        </message>
        <message>
            <source>Erase these identities</source>
            <translation>Effacer ces identités</translation>
        </message>
        <message>
            <source>{shown} of {all} people</source>
            <translation>{shown} personnes sur {all}</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Personne n’est choisi</translation>
        </message>
        <message>
            <source>{customer}. Interviews given: {interviews}. Calls: {calls}.</source>
            <translation>{customer}. Entretiens donnés : {interviews}. Appels : {calls}.</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>Effacer définitivement {name} ?</translation>
        </message>
        <message>
            <source>Gone, and not to be undone: name, address, numbers, notes, interviews given ({interviews}), what was noted of calls ({calls}).</source>
            <translation>Disparaissent sans retour : nom, adresse, numéros, notes, entretiens donnés ({interviews}), notes sur les appels ({calls}).</translation>
        </message>
        <message>
            <source>Stays: that calls were made, an id without a name that keeps late packages from bringing anything back, and documents already delivered ({outputs}).</source>
            <translation>Restent : la trace des appels, un identifiant sans nom qui empêche un paquet tardif de ramener quoi que ce soit, et les documents déjà remis ({outputs}).</translation>
        </message>
        <message>
            <source>Backups made until today still hold it. The last of them is gone after {date}.</source>
            <translation>Les sauvegardes faites jusqu’à aujourd’hui contiennent encore ces données. La dernière disparaît après le {date}.</translation>
        </message>
        <message>
            <source>Workshops: the name is taken out of lists of people and owners of decisions, places: {places}.</source>
            <translation>Ateliers : le nom est retiré des listes de participants et des responsables de décisions, nombre d’endroits : {places}.</translation>
        </message>
        <message>
            <source>It also stands in sentences, which stay as they are. Look at them, places: {places}.</source>
            <translation>Il figure aussi dans des phrases, qui restent telles quelles. Vérifiez-les, nombre d’endroits : {places}.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Name, customer, address or number</source>
            <translation>Nom, client, adresse ou numéro</translation>
        </message>
        <message>
            <source>Look for a person</source>
            <translation>Chercher une personne</translation>
        </message>
        <message>
            <source>Hand out their data…</source>
            <translation>Remettre ses données…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Keep the answers, without the name</source>
            <translation>Garder les réponses, sans le nom</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>How long identities are kept</source>
            <translation>Durée de conservation des identités</translation>
        </message>
        <message>
            <source>When the time is over, names, numbers and notes are erased on your command. Answers stay, without a name.</source>
            <translation>Le délai passé, noms, numéros et notes sont effacés sur votre ordre. Les réponses restent, sans nom.</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Fixer</translation>
        </message>
        <message>
            <source>Copy the campaign without people…</source>
            <translation>Copier la campagne sans les personnes…</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>ce poste</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>de confiance</translation>
        </message>
        <message>
            <source>not trusted yet</source>
            <translation>pas encore de confiance</translation>
        </message>
        <message>
            <source>Save its card…</source>
            <translation>Enregistrer sa carte…</translation>
        </message>
        <message>
            <source>Trust no longer</source>
            <translation>Retirer la confiance</translation>
        </message>
        <message>
            <source>Compared: trust it</source>
            <translation>Comparé : faire confiance</translation>
        </message>
        <message>
            <source>Forget {device}</source>
            <translation>Oublier {device}</translation>
        </message>
        <message>
            <source>Fingerprint {digits}</source>
            <translation>Empreinte {digits}</translation>
        </message>
        <message>
            <source>Add the device of a colleague and trust it first.</source>
            <translation>Ajoutez d’abord le poste d’un collègue et faites-lui confiance.</translation>
        </message>
        <message>
            <source>Made: {name}</source>
            <translation>Fait : {name}</translation>
        </message>
        <message>
            <source>Merged: {name}</source>
            <translation>Fusionné : {name}</translation>
        </message>
        <message>
            <source>No package was made or merged yet.</source>
            <translation>Aucun paquet n’a encore été fait ni fusionné.</translation>
        </message>
        <message>
            <source>A package from {device}</source>
            <translation>Un paquet de {device}</translation>
        </message>
        <message>
            <source>{campaign}: interviews {interviews}, calls {calls}, workshops {workshops}</source>
            <translation>{campaign} : entretiens {interviews}, appels {calls}, ateliers {workshops}</translation>
        </message>
        <message>
            <source>{campaign}: interviews {interviews}, cases {cases}, calls {calls}, workshops {workshops}, erasures {erasures}</source>
            <translation>{campaign} : entretiens {interviews}, dossiers {cases}, appels {calls}, ateliers {workshops}, effacements {erasures}</translation>
        </message>
        <message>
            <source>This device is trusted here. Merging loses nothing: what two laptops differ about is kept twice.</source>
            <translation>Ce poste a votre confiance. La fusion ne perd rien : ce sur quoi deux postes diffèrent est gardé en double.</translation>
        </message>
        <message>
            <source>This device is not trusted here yet. Ask its owner to read you the digits by telephone: only if all of them are the same, trust it.</source>
            <translation>Ce poste n’a pas encore votre confiance. Demandez à son propriétaire de vous lire les chiffres par téléphone : faites confiance seulement s’ils sont tous identiques.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>The digits are the same: trust and merge</source>
            <translation>Chiffres identiques : faire confiance et fusionner</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Give colleagues the card of this device. Before you trust theirs, compare the digits by telephone.</source>
            <translation>Donnez à vos collègues la carte de ce poste. Avant de faire confiance au leur, comparez les chiffres par téléphone.</translation>
        </message>
        <message>
            <source>Add a device…</source>
            <translation>Ajouter un poste…</translation>
        </message>
        <message>
            <source>Make a package</source>
            <translation>Faire un paquet</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Cases to call</source>
            <translation>Dossiers à appeler</translation>
        </message>
        <message>
            <source>What is shared</source>
            <translation>Ce qui est partagé</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Enquêteur</translation>
        </message>
        <message>
            <source>Readable only by this device and:</source>
            <translation>Lisible seulement par ce poste et :</translation>
        </message>
        <message>
            <source>Make the package…</source>
            <translation>Faire le paquet…</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Merge a package…</source>
            <translation>Fusionner un paquet…</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>{campaign}: interviews with customers, contacts, cases, calls and workshops.</source>
            <translation>{campaign} : entretiens avec clients, contacts, dossiers, appels et ateliers.</translation>
        </message>
        <message>
            <source>{campaign}: interviews with their comments, workshops with their decisions; no names or numbers.</source>
            <translation>{campaign} : entretiens avec leurs commentaires, ateliers avec leurs décisions ; ni noms ni numéros.</translation>
        </message>
        <message>
            <source>{campaign}: customers, contacts, cases, calls and workshops, without answers.</source>
            <translation>{campaign} : clients, contacts, dossiers, appels et ateliers, sans les réponses.</translation>
        </message>
        <message>
            <source>{campaign}: the interviewer’s cases with contacts and calls; no answers.</source>
            <translation>{campaign} : les dossiers de l’enquêteur avec contacts et appels ; pas de réponses.</translation>
        </message>
        <message>
            <source>The history does not follow from entry {entry} on: something was changed.</source>
            <translation>L’historique ne s’enchaîne plus à partir de l’entrée {entry} : quelque chose a été modifié.</translation>
        </message>
        <message>
            <source>The chain is whole: {entries} entries, signed up to entry {signed}.</source>
            <translation>La chaîne est intacte : {entries} entrées, signée jusqu’à l’entrée {signed}.</translation>
        </message>
        <message>
            <source>The chain is whole: {entries} entries, signed at closing.</source>
            <translation>La chaîne est intacte : {entries} entrées, signées à la fermeture.</translation>
        </message>
        <message>
            <source>Look for what, who or when</source>
            <translation>Chercher quoi, qui ou quand</translation>
        </message>
        <message>
            <source>Copy the history</source>
            <translation>Copier l’historique</translation>
        </message>
        <message>
            <source>Entries are never changed. Of somebody erased, only that something was done is left.</source>
            <translation>Les entrées ne changent jamais. D’une personne effacée, il reste seulement que quelque chose a été fait.</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>effacé</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>ce qui a été fait</translation>
        </message>
        <message>
            <source>about</source>
            <translation>concerne</translation>
        </message>
        <message>
            <source>particulars</source>
            <translation>détails</translation>
        </message>
        <message>
            <source>who</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>when (UTC)</source>
            <translation>quand (UTC)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Exchange between laptops</source>
            <translation>Échange entre postes</translation>
        </message>
        <message>
            <source>By memory stick, shared folder or e-mail: encrypted, signed, nothing lost</source>
            <translation>Par clé USB, dossier partagé ou e-mail : chiffré, signé, rien ne se perd</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Aucun espace de travail n’est ouvert</translation>
        </message>
        <message>
            <source>Open the workspace whose interviews are to be shared.</source>
            <translation>Ouvrez l’espace de travail dont les entretiens sont à partager.</translation>
        </message>
        <message>
            <source>Conflicts ({count})</source>
            <translation>Conflits ({count})</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Device cards ({pattern})</source>
            <translation>Cartes de poste ({pattern})</translation>
        </message>
        <message>
            <source>The card was saved as {name}. Give it to your colleagues.</source>
            <translation>La carte est enregistrée sous {name}. Donnez-la à vos collègues.</translation>
        </message>
        <message>
            <source>The device is known now. Compare its digits by telephone, then trust it.</source>
            <translation>Le poste est maintenant connu. Comparez ses chiffres par téléphone, puis faites-lui confiance.</translation>
        </message>
        <message>
            <source>The device is forgotten: nothing is made for it nor taken from it any more.</source>
            <translation>Le poste est oublié : rien n’est plus fait pour lui ni accepté de lui.</translation>
        </message>
        <message>
            <source>Packages ({pattern})</source>
            <translation>Paquets ({pattern})</translation>
        </message>
        <message>
            <source>{name} is ready for {devices}: interviews {interviews}, cases {cases}.</source>
            <translation>{name} est prêt pour {devices} : entretiens {interviews}, dossiers {cases}.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Trancher</translation>
        </message>
        <message>
            <source>Decided. The decision travels with the next package.</source>
            <translation>Tranché. La décision part avec le prochain paquet.</translation>
        </message>
        <message>
            <source>This interview counts now; the other one is kept.</source>
            <translation>Cet entretien compte maintenant ; l’autre est conservé.</translation>
        </message>
        <message>
            <source>Merged from {device}: interviews {interviews}, cases {cases}, calls {calls}, workshops {workshops}, erased {erased}.</source>
            <translation>Fusionné depuis {device} : entretiens {interviews}, dossiers {cases}, appels {calls}, ateliers {workshops}, effacés {erased}.</translation>
        </message>
        <message>
            <source>Readable data ({pattern})</source>
            <translation>Données lisibles ({pattern})</translation>
        </message>
        <message>
            <source>Everything known of this person is in {name}.</source>
            <translation>Tout ce que l’on sait de cette personne est dans {name}.</translation>
        </message>
        <message>
            <source>The time to keep identities of {campaign} is set.</source>
            <translation>La durée de conservation des identités de {campaign} est fixée.</translation>
        </message>
        <message>
            <source>Workspaces ({pattern})</source>
            <translation>Espaces de travail ({pattern})</translation>
        </message>
        <message>
            <source>{name} holds the campaign without people.</source>
            <translation>{name} contient la campagne sans les personnes.</translation>
        </message>
        <message>
            <source>A file beside the workspace still holds it until the workspace is closed.</source>
            <translation>Un fichier voisin de l’espace de travail contient encore ces données jusqu’à la fermeture de celui-ci.</translation>
        </message>
        <message>
            <source>A history no longer holds what it held: a backup was restored, or it was changed.</source>
            <translation>Un historique ne contient plus ce qu’il contenait : une sauvegarde a été restaurée, ou il a été modifié.</translation>
        </message>
        <message>
            <source>Open conflicts: {count}.</source>
            <translation>Conflits ouverts : {count}.</translation>
        </message>
        <message>
            <source>Erased for good: people {contacts}, interviews {interviews}. Backups hold it until {date} at the latest.</source>
            <translation>Effacé définitivement : personnes {contacts}, entretiens {interviews}. Les sauvegardes en gardent trace au plus tard jusqu’au {date}.</translation>
        </message>
    </context>
    <context>
        <name>Explorer</name>
        <message>
            <source>Trend</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Full scale</source>
            <translation>Échelle entière</translation>
        </message>
        <message>
            <source>Zoom to the data</source>
            <translation>Zoom sur les données</translation>
        </message>
        <message>
            <source>Vertical scale</source>
            <translation>Échelle verticale</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <source>this vendor, with 95% interval</source>
            <translation>ce prestataire, avec l’intervalle à 95 %</translation>
        </message>
        <message>
            <source>benchmark and its quartiles</source>
            <translation>benchmark et ses quartiles</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Signing year</source>
            <translation>Année de signature</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>Why this figure: method, answers, comparisons</source>
            <translation>Pourquoi ce chiffre : méthode, réponses, comparaisons</translation>
        </message>
        <message>
            <source>no comparison</source>
            <translation>pas de comparaison</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Square: previous campaign.</source>
            <translation>Carré : campagne précédente.</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>chiffre</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>de – à</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>précédent</translation>
        </message>
        <message>
            <source>change</source>
            <translation>évolution</translation>
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
            <translation>protégé</translation>
        </message>
        <message>
            <source>too few answers</source>
            <translation>trop peu de réponses</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>indicative</source>
            <translation>indicatif</translation>
        </message>
        <message numerus="yes">
            <source>{amount} point(s)</source>
            <translation>
                <numerusform>{amount} point</numerusform>
                <numerusform>{amount} points</numerusform>
            </translation>
        </message>
        <message>
            <source>significant</source>
            <translation>significatif</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>non significatif</translation>
        </message>
        <message>
            <source>Better than {share} of {vendors} vendors</source>
            <translation>Mieux que {share} des {vendors} prestataires</translation>
        </message>
        <message>
            <source>Among the best of {vendors} vendors</source>
            <translation>Parmi les meilleurs de {vendors} prestataires</translation>
        </message>
        <message>
            <source>Among the last of {vendors} vendors</source>
            <translation>Parmi les derniers de {vendors} prestataires</translation>
        </message>
        <message>
            <source>top answers</source>
            <translation>réponses maximales</translation>
        </message>
        <message>
            <source>positive answers</source>
            <translation>réponses positives</translation>
        </message>
        <message>
            <source>mean, of 100</source>
            <translation>moyenne, sur 100</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>promoters</source>
            <translation>promoteurs</translation>
        </message>
        <message>
            <source>passives</source>
            <translation>passifs</translation>
        </message>
        <message>
            <source>detractors</source>
            <translation>détracteurs</translation>
        </message>
        <message>
            <source>expected churn</source>
            <translation>churn attendu</translation>
        </message>
        <message>
            <source>say they will leave</source>
            <translation>disent partir</translation>
        </message>
        <message>
            <source>had a crisis</source>
            <translation>ont eu une crise</translation>
        </message>
        <message>
            <source>Benchmark: too few vendors</source>
            <translation>Benchmark : trop peu de prestataires</translation>
        </message>
        <message>
            <source>No benchmark for this figure</source>
            <translation>Pas de benchmark pour ce chiffre</translation>
        </message>
        <message>
            <source>From {low} to {high} of vendors lie below, as far as the interval tells</source>
            <translation>De {low} à {high} des prestataires sont au-dessous, d’après l’intervalle</translation>
        </message>
        <message>
            <source>Different from the mean of the market, itself uncertain? {answer}</source>
            <translation>Différent de la moyenne du marché, elle-même incertaine ? {answer}</translation>
        </message>
        <message>
            <source>Different from that mean taken as a fixed target? {answer}</source>
            <translation>Différent de cette moyenne prise comme objectif fixe ? {answer}</translation>
        </message>
        <message>
            <source>Unlike the other vendors, who differ too? {answer}</source>
            <translation>À part des autres prestataires, qui diffèrent aussi ? {answer}</translation>
        </message>
        <message>
            <source>Yes, {p}</source>
            <translation>Oui, {p}</translation>
        </message>
        <message>
            <source>Cannot be told, {p}</source>
            <translation>On ne peut le dire, {p}</translation>
        </message>
        <message>
            <source>The first answer counts beside the benchmark, after allowing for all figures looked at.</source>
            <translation>C’est la première réponse qui compte à côté du benchmark, en tenant compte de tous les chiffres examinés.</translation>
        </message>
        <message>
            <source>average</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>score, of 100</source>
            <translation>score, sur 100</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>ne sait pas</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refus</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>pas posée</translation>
        </message>
        <message>
            <source>left blank</source>
            <translation>laissée vide</translation>
        </message>
        <message>
            <source>Wilson</source>
            <translation>Wilson</translation>
        </message>
        <message>
            <source>Wilson, finite population</source>
            <translation>Wilson, population finie</translation>
        </message>
        <message>
            <source>exact, hypergeometric</source>
            <translation>exact, hypergéométrique</translation>
        </message>
        <message>
            <source>exact, Clopper-Pearson</source>
            <translation>exact, Clopper-Pearson</translation>
        </message>
        <message>
            <source>adjusted Wald</source>
            <translation>Wald ajusté</translation>
        </message>
        <message>
            <source>exact bound: all answers are equal</source>
            <translation>borne exacte : toutes les réponses sont égales</translation>
        </message>
        <message>
            <source>Student’s t</source>
            <translation>t de Student</translation>
        </message>
        <message>
            <source>Student’s t, finite population</source>
            <translation>t de Student, population finie</translation>
        </message>
        <message>
            <source>everybody answered: no sampling error</source>
            <translation>tous ont répondu : pas d’erreur</translation>
        </message>
        <message>
            <source>stratified</source>
            <translation>stratifié</translation>
        </message>
        <message>
            <source>post-stratified</source>
            <translation>post-stratifié</translation>
        </message>
        <message>
            <source>raked</source>
            <translation>calé sur marges</translation>
        </message>
        <message>
            <source>weighted</source>
            <translation>pondéré</translation>
        </message>
    </context>
    <context>
        <name>Headlines</name>
        <message>
            <source>Too few answers to show figures without revealing who gave them</source>
            <translation>Trop peu de réponses pour montrer des chiffres sans révéler qui les a données</translation>
        </message>
        <message>
            <source>{vendor} {year}: no figures yet</source>
            <translation>{vendor} {year} : pas encore de chiffres</translation>
        </message>
        <message>
            <source>{down} {fewer} lower, {up} {more} higher than in {year}</source>
            <translation>{down} : {fewer} de moins, {up} : {more} de plus qu’en {year}</translation>
        </message>
        <message>
            <source>{theme}: {points} lower than in {year}</source>
            <translation>{theme} : {points} de moins qu’en {year}</translation>
        </message>
        <message>
            <source>{theme}: {points} higher than in {year}</source>
            <translation>{theme} : {points} de plus qu’en {year}</translation>
        </message>
        <message>
            <source>{theme}: {reason}</source>
            <translation>{theme} : {reason}</translation>
        </message>
        <message>
            <source>No theme has changed significantly since {year}</source>
            <translation>Aucun thème n’a bougé significativement depuis {year}</translation>
        </message>
        <message>
            <source>{theme} is the strongest theme: {value} of 100</source>
            <translation>{theme} est le thème le plus fort : {value} sur 100</translation>
        </message>
        <message>
            <source>{theme}: {points} above the benchmark</source>
            <translation>{theme} : {points} au-dessus du benchmark</translation>
        </message>
        <message>
            <source>{theme}: {points} below the benchmark</source>
            <translation>{theme} : {points} sous le benchmark</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Campaign copied without people</source>
            <translation>Campagne copiée sans les personnes</translation>
        </message>
        <message>
            <source>Made as a copy without people</source>
            <translation>Créé comme copie sans les personnes</translation>
        </message>
        <message>
            <source>Answers exported to a file</source>
            <translation>Réponses exportées dans un fichier</translation>
        </message>
        <message>
            <source>Answer corrected</source>
            <translation>Réponse corrigée</translation>
        </message>
        <message>
            <source>Benchmark release made</source>
            <translation>Édition du benchmark établie</translation>
        </message>
        <message>
            <source>Group to compare with chosen</source>
            <translation>Groupe de comparaison choisi</translation>
        </message>
        <message>
            <source>Benchmark release read</source>
            <translation>Édition du benchmark lue</translation>
        </message>
        <message>
            <source>Benchmark synchronised</source>
            <translation>Benchmark synchronisé</translation>
        </message>
        <message>
            <source>Call stored</source>
            <translation>Appel enregistré</translation>
        </message>
        <message>
            <source>Note to a call</source>
            <translation>Note sur un appel</translation>
        </message>
        <message>
            <source>Rules of the queue changed</source>
            <translation>Règles de la file modifiées</translation>
        </message>
        <message>
            <source>Call taken back</source>
            <translation>Appel annulé</translation>
        </message>
        <message>
            <source>Campaign added</source>
            <translation>Campagne ajoutée</translation>
        </message>
        <message>
            <source>Campaign closed</source>
            <translation>Campagne clôturée</translation>
        </message>
        <message>
            <source>Fieldwork extended</source>
            <translation>Terrain prolongé</translation>
        </message>
        <message>
            <source>Campaign launched</source>
            <translation>Campagne lancée</translation>
        </message>
        <message>
            <source>Campaign reopened</source>
            <translation>Campagne rouverte</translation>
        </message>
        <message>
            <source>Note to a case</source>
            <translation>Note sur un dossier</translation>
        </message>
        <message>
            <source>Cases shared out</source>
            <translation>Dossiers répartis</translation>
        </message>
        <message>
            <source>Conflict decided</source>
            <translation>Conflit tranché</translation>
        </message>
        <message>
            <source>Contact changed</source>
            <translation>Contact modifié</translation>
        </message>
        <message>
            <source>Another contact chosen</source>
            <translation>Autre contact choisi</translation>
        </message>
        <message>
            <source>Contribution given to the benchmark</source>
            <translation>Contribution remise au benchmark</translation>
        </message>
        <message>
            <source>Contribution taken into the pool</source>
            <translation>Contribution prise en compte</translation>
        </message>
        <message>
            <source>Contribution left out of the pool</source>
            <translation>Contribution écartée</translation>
        </message>
        <message>
            <source>Contribution received</source>
            <translation>Contribution reçue</translation>
        </message>
        <message>
            <source>Customers imported</source>
            <translation>Clients importés</translation>
        </message>
        <message>
            <source>Data handed out</source>
            <translation>Données remises</translation>
        </message>
        <message>
            <source>Device added</source>
            <translation>Poste ajouté</translation>
        </message>
        <message>
            <source>Device no longer trusted</source>
            <translation>Confiance retirée à un poste</translation>
        </message>
        <message>
            <source>Device forgotten</source>
            <translation>Poste oublié</translation>
        </message>
        <message>
            <source>Device renamed</source>
            <translation>Poste renommé</translation>
        </message>
        <message>
            <source>Device trusted</source>
            <translation>Confiance donnée à un poste</translation>
        </message>
        <message>
            <source>Erased for good</source>
            <translation>Effacé définitivement</translation>
        </message>
        <message>
            <source>Identities erased, time over</source>
            <translation>Identités effacées, délai passé</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>Import annulé</translation>
        </message>
        <message>
            <source>Issuer of labels trusted</source>
            <translation>Émetteur de labels reconnu</translation>
        </message>
        <message>
            <source>Key added</source>
            <translation>Clé ajoutée</translation>
        </message>
        <message>
            <source>Key removed</source>
            <translation>Clé retirée</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Phrase secrète changée</translation>
        </message>
        <message>
            <source>Responses imported</source>
            <translation>Réponses importées</translation>
        </message>
        <message>
            <source>Another interview counts</source>
            <translation>Un autre entretien compte</translation>
        </message>
        <message>
            <source>Interview ended</source>
            <translation>Entretien terminé</translation>
        </message>
        <message>
            <source>Interview begun</source>
            <translation>Entretien commencé</translation>
        </message>
        <message>
            <source>Interviewer added</source>
            <translation>Enquêteur ajouté</translation>
        </message>
        <message>
            <source>Interviewer retired</source>
            <translation>Enquêteur retiré</translation>
        </message>
        <message>
            <source>Label appealed</source>
            <translation>Recours sur le label</translation>
        </message>
        <message>
            <source>Label decided</source>
            <translation>Label décidé</translation>
        </message>
        <message>
            <source>Label requested</source>
            <translation>Label demandé</translation>
        </message>
        <message>
            <source>Label revoked</source>
            <translation>Label révoqué</translation>
        </message>
        <message>
            <source>Label sealed</source>
            <translation>Label scellé</translation>
        </message>
        <message>
            <source>Observed outcomes imported</source>
            <translation>Devenirs observés importés</translation>
        </message>
        <message>
            <source>Observed outcome recorded</source>
            <translation>Devenir observé noté</translation>
        </message>
        <message>
            <source>Weighting chosen</source>
            <translation>Pondération choisie</translation>
        </message>
        <message>
            <source>Package made</source>
            <translation>Paquet fait</translation>
        </message>
        <message>
            <source>Package merged</source>
            <translation>Paquet fusionné</translation>
        </message>
        <message>
            <source>Protection limit set</source>
            <translation>Seuil de protection fixé</translation>
        </message>
        <message>
            <source>Registration received</source>
            <translation>Enregistrement reçu</translation>
        </message>
        <message>
            <source>Time to keep identities set</source>
            <translation>Durée de conservation fixée</translation>
        </message>
        <message>
            <source>Sample drawn</source>
            <translation>Échantillon tiré</translation>
        </message>
        <message>
            <source>Custom questions changed</source>
            <translation>Questions propres modifiées</translation>
        </message>
        <message>
            <source>Workshop added</source>
            <translation>Atelier ajouté</translation>
        </message>
        <message>
            <source>Workshop changed</source>
            <translation>Atelier modifié</translation>
        </message>
        <message>
            <source>Workshop removed</source>
            <translation>Atelier retiré</translation>
        </message>
        <message>
            <source>Names in a workshop erased</source>
            <translation>Noms effacés d’un atelier</translation>
        </message>
        <message>
            <source>Logo of a vendor kept</source>
            <translation>Logo d’un prestataire enregistré</translation>
        </message>
        <message>
            <source>Logo of a vendor removed</source>
            <translation>Logo d’un prestataire retiré</translation>
        </message>
        <message>
            <source>Comment released</source>
            <translation>Commentaire publié</translation>
        </message>
        <message>
            <source>Comment translated</source>
            <translation>Commentaire traduit</translation>
        </message>
        <message>
            <source>Release of a comment taken back</source>
            <translation>Publication d’un commentaire retirée</translation>
        </message>
        <message>
            <source>Decision noted</source>
            <translation>Décision notée</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>Décision retirée</translation>
        </message>
        <message>
            <source>Encryption removed</source>
            <translation>Chiffrement retiré</translation>
        </message>
        <message>
            <source>Workspace encrypted</source>
            <translation>Espace de travail chiffré</translation>
        </message>
        <message>
            <source>New key for the workspace</source>
            <translation>Nouvelle clé de l’espace de travail</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translation>Espace de travail réparé</translation>
        </message>
        <message>
            <source>calls {value}</source>
            <translation>appels {value}</translation>
        </message>
        <message>
            <source>cases {value}</source>
            <translation>dossiers {value}</translation>
        </message>
        <message>
            <source>changed {value}</source>
            <translation>modifié {value}</translation>
        </message>
        <message>
            <source>people {value}</source>
            <translation>personnes {value}</translation>
        </message>
        <message>
            <source>erased {value}</source>
            <translation>effacés {value}</translation>
        </message>
        <message>
            <source>file {value}</source>
            <translation>fichier {value}</translation>
        </message>
        <message>
            <source>interviews {value}</source>
            <translation>entretiens {value}</translation>
        </message>
        <message>
            <source>limit {value}</source>
            <translation>seuil {value}</translation>
        </message>
        <message>
            <source>months {value}</source>
            <translation>mois {value}</translation>
        </message>
        <message>
            <source>name {value}</source>
            <translation>nom {value}</translation>
        </message>
        <message>
            <source>note {value}</source>
            <translation>note {value}</translation>
        </message>
        <message>
            <source>result {value}</source>
            <translation>résultat {value}</translation>
        </message>
        <message>
            <source>reason {value}</source>
            <translation>raison {value}</translation>
        </message>
        <message>
            <source>workshops {value}</source>
            <translation>ateliers {value}</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nouvelle campagne</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Earlier campaigns</source>
            <translation>Campagnes précédentes</translation>
        </message>
        <message>
            <source>Welcome to ScoreFact</source>
            <translation>Bienvenue dans ScoreFact</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Aucun espace de travail ouvert</translation>
        </message>
        <message>
            <source>No campaign yet</source>
            <translation>Pas encore de campagne</translation>
        </message>
        <message>
            <source>A campaign is the yearly audit of one vendor with one questionnaire.</source>
            <translation>Une campagne est l’audit annuel d’un prestataire avec un questionnaire.</translation>
        </message>
        <message>
            <source>Workspaces ({pattern})</source>
            <translation>Espaces de travail ({pattern})</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>Begin with a workspace</source>
            <translation>Commencez par un espace de travail</translation>
        </message>
        <message>
            <source>A workspace is one file that holds campaigns, customers and interviews. Open yours, make a new one, or look around in the demonstration with three invented vendors.</source>
            <translation>Un espace de travail est un fichier qui contient campagnes, clients et entretiens. Ouvrez le vôtre, créez-en un, ou visitez la démonstration avec trois prestataires inventés.</translation>
        </message>
        <message>
            <source>Make the demonstration</source>
            <translation>Créer la démonstration</translation>
        </message>
        <message>
            <source>Open a workspace…</source>
            <translation>Ouvrir un espace…</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>Nouvel espace…</translation>
        </message>
        <message numerus="yes">
            <source>{vendor} can close after %n more interview(s)</source>
            <translation>
                <numerusform>{vendor} peut clore après %n entretien de plus</numerusform>
                <numerusform>{vendor} peut clore après %n entretiens de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{vendor} is ready to close: {share} answered</source>
            <translation>{vendor} peut clore : {share} de réponses</translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) in this workspace</source>
            <translation>
                <numerusform>%n campagne dans cet espace de travail</numerusform>
                <numerusform>%n campagnes dans cet espace de travail</numerusform>
            </translation>
        </message>
        <message>
            <source>Another vendor, or another year</source>
            <translation>Un autre prestataire, ou une autre année</translation>
        </message>
        <message>
            <source>Fieldwork of {campaign} is closed.</source>
            <translation>L’enquête de {campaign} est close.</translation>
        </message>
        <message>
            <source>The label is awarded. The rules are on the dashboard.</source>
            <translation>Le label est attribué. Les règles sont sur le tableau de bord.</translation>
        </message>
        <message>
            <source>The label is not demonstrated. The rules are on the dashboard.</source>
            <translation>Le label n’est pas démontré. Les règles sont sur le tableau de bord.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} réponses sur {base}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>encore %n jour</numerusform>
                <numerusform>encore %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n more interview(s)</source>
            <translation>
                <numerusform>Obtenir encore %n entretien</numerusform>
                <numerusform>Obtenir encore %n entretiens</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the figures before closing</source>
            <translation>Regarder les chiffres avant de clore</translation>
        </message>
        <message>
            <source>Import the first responses</source>
            <translation>Importer les premières réponses</translation>
        </message>
        <message>
            <source>Make report and label page</source>
            <translation>Faire le rapport et le label</translation>
        </message>
        <message>
            <source>fieldwork closed</source>
            <translation>enquête close</translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campagne</numerusform>
                <numerusform>%n campagnes</numerusform>
            </translation>
        </message>
        <message>
            <source>{complete} interviews</source>
            <translation>{complete} entretiens</translation>
        </message>
        <message>
            <source>No benchmark</source>
            <translation>Pas de benchmark</translation>
        </message>
        <message>
            <source>Figures stand alone until a release is read in.</source>
            <translation>Pas de comparaison tant qu’aucune édition n’est lue.</translation>
        </message>
        <message>
            <source>{vendors} vendors, {customers} customers, made on {date}</source>
            <translation>{vendors} prestataires, {customers} clients, du {date}</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Import {batch} was taken back; interviews: {count}</source>
            <translation>L’import {batch} a été annulé ; entretiens : {count}</translation>
        </message>
        <message>
            <source>Line {line}, {column}: “{value}”: {reason}. {hint}</source>
            <translation>Ligne {line}, {column} : « {value} » : {reason}. {hint}</translation>
        </message>
        <message>
            <source>More problems: {count}; --dry-run --json lists them.</source>
            <translation>Autres problèmes : {count} ; --dry-run --json les énumère.</translation>
        </message>
        <message>
            <source>{count} problems written to {file}</source>
            <translation>{count} problèmes écrits dans {file}</translation>
        </message>
        <message>
            <source>Import {batch} into {campaign}: {added} new, {updated} updated, {identical} identical, {skipped} left out, {rejected} broken.</source>
            <translation>Import {batch} dans {campaign} : {added} nouvelles, {updated} mises à jour, {identical} identiques, {skipped} écartées, {rejected} défectueuses.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n colonne</numerusform>
                <numerusform>%n colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) new</source>
            <translation>
                <numerusform>%n client nouveau</numerusform>
                <numerusform>%n clients nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) updated</source>
            <translation>
                <numerusform>%n mis à jour</numerusform>
                <numerusform>%n mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) identical</source>
            <translation>
                <numerusform>%n identique</numerusform>
                <numerusform>%n identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected</source>
            <translation>
                <numerusform>%n ligne rejetée</numerusform>
                <numerusform>%n lignes rejetées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) drawn</source>
            <translation>
                <numerusform>%n tiré</numerusform>
                <numerusform>%n tirés</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {batch} into {campaign}: {counts}.</source>
            <translation>Import {batch} dans {campaign} : {counts}.</translation>
        </message>
        <message>
            <source>The same file was already imported as {batch}.</source>
            <translation>Le même fichier a déjà été importé sous le numéro {batch}.</translation>
        </message>
        <message>
            <source>Import {batch} was taken back; customers: {count}</source>
            <translation>L’import {batch} a été annulé ; clients : {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n had left in a package: the next one takes them away there too.</source>
            <translation>
                <numerusform>%n était parti dans un paquet : le prochain l’enlèvera là aussi, avec ce qui y a été corrigé.</numerusform>
                <numerusform>%n étaient partis dans un paquet : le prochain les enlèvera là aussi, avec ce qui y a été corrigé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, since people edited them after the import: {names}</source>
            <translation>Conservés, car modifiés à la main après l’import : {names}</translation>
        </message>
        <message>
            <source>{added} new, {updated} changed, {identical} as they are</source>
            <translation>{added} nouveaux, {updated} modifiés, {identical} inchangés</translation>
        </message>
        <message>
            <source>The headers changed since the mapping was made: new {added}; gone {gone}.</source>
            <translation>Les en-têtes ont changé depuis cette correspondance : nouveaux {added} ; disparus {gone}.</translation>
        </message>
        <message>
            <source>Responses whose customer has no case in this campaign: {count}</source>
            <translation>Réponses dont le client n’a pas de dossier dans cette campagne : {count}</translation>
        </message>
        <message>
            <source>{out}. Questions: {questions}. Themes: {themes}.</source>
            <translation>{out}. Questions : {questions}. Thèmes : {themes}.</translation>
        </message>
        <message>
            <source>  scale {scale}{ends}: {count} questions</source>
            <translation>  échelle {scale}{ends} : {count} questions</translation>
        </message>
        <message>
            <source>plain table</source>
            <translation>tableau simple</translation>
        </message>
        <message>
            <source>a row of the header holds ImportId</source>
            <translation>une ligne de l’en-tête contient ImportId</translation>
        </message>
        <message>
            <source>it has the columns {clue}</source>
            <translation>il a les colonnes {clue}</translation>
        </message>
        <message>
            <source>its columns are called V1, V2 and so on</source>
            <translation>ses colonnes s’appellent V1, V2, etc.</translation>
        </message>
        <message>
            <source>its first column is called {clue}</source>
            <translation>sa première colonne s’appelle {clue}</translation>
        </message>
        <message>
            <source>its header has two rows: groups and their parts</source>
            <translation>son en-tête a deux lignes : les groupes et leurs parties</translation>
        </message>
        <message>
            <source>the first row already holds data</source>
            <translation>la première ligne contient déjà des données</translation>
        </message>
        <message>
            <source>it begins as an SPSS file</source>
            <translation>il commence comme un fichier SPSS</translation>
        </message>
        <message>
            <source>no tool’s marks were found</source>
            <translation>aucune marque d’un outil n’a été trouvée</translation>
        </message>
        <message>
            <source>{tool}, {sure} % sure: {reason}</source>
            <translation>{tool}, sûr à {sure} % : {reason}</translation>
        </message>
        <message>
            <source>The end of the file’s name does not say what it really is.</source>
            <translation>La fin du nom du fichier ne dit pas ce qu’il est vraiment.</translation>
        </message>
        <message>
            <source>There is a header but no row.</source>
            <translation>Il y a un en-tête mais aucune ligne.</translation>
        </message>
        <message>
            <source>The first row looks like data, so the columns are called by their letters.</source>
            <translation>La première ligne ressemble à des données ; les colonnes portent donc leurs lettres.</translation>
        </message>
        <message>
            <source>The header is row {row}; the lines above it are left out.</source>
            <translation>L’en-tête est la ligne {row} ; les lignes au-dessus sont écartées.</translation>
        </message>
        <message>
            <source>Several columns had the same name and were numbered.</source>
            <translation>Plusieurs colonnes portaient le même nom et ont été numérotées.</translation>
        </message>
        <message>
            <source>Columns without a name: {columns}</source>
            <translation>Colonnes sans nom : {columns}</translation>
        </message>
        <message>
            <source>The workbook has several sheets: {sheets}</source>
            <translation>Le classeur a plusieurs feuilles : {sheets}</translation>
        </message>
        <message>
            <source>Hidden sheets ({sheets}) or hidden rows ({rows}) are among the data.</source>
            <translation>Des feuilles ({sheets}) ou des lignes ({rows}) masquées se trouvent parmi les données.</translation>
        </message>
        <message>
            <source>Formulas without a stored result, taken as blank: {cells}</source>
            <translation>Formules sans résultat enregistré, prises comme vides : {cells}</translation>
        </message>
        <message>
            <source>Cells with an error, taken as blank: {cells}</source>
            <translation>Cellules en erreur, prises comme vides : {cells}</translation>
        </message>
        <message>
            <source>The text encoding is a guess: {encoding}. Check accents and names.</source>
            <translation>L’encodage du texte est une supposition : {encoding}. Vérifiez les accents et les noms.</translation>
        </message>
        <message>
            <source>Some bytes are not valid UTF-8 and were read as Windows text.</source>
            <translation>Certains octets ne sont pas de l’UTF-8 valide et ont été lus comme du texte Windows.</translation>
        </message>
        <message>
            <source>Control characters were removed.</source>
            <translation>Des caractères de contrôle ont été retirés.</translation>
        </message>
        <message>
            <source>Some text looks encoded twice (“Ã©” for “é”). It was kept as it is.</source>
            <translation>Certains textes semblent encodés deux fois (« Ã© » pour « é »). Ils ont été gardés tels quels.</translation>
        </message>
        <message>
            <source>Columns mixing numbers, texts or dates, kept as text: {columns}</source>
            <translation>Colonnes mêlant nombres, textes ou dates, gardées comme texte : {columns}</translation>
        </message>
        <message>
            <source>Dates that could be day-first or month-first: {columns}</source>
            <translation>Dates où le jour ou le mois pourrait venir d’abord : {columns}</translation>
        </message>
        <message>
            <source>Values that may mean “no answer”: {columns}</source>
            <translation>Valeurs qui peuvent vouloir dire « pas de réponse » : {columns}</translation>
        </message>
        <message>
            <source>Values that the file itself declares to be no answers: {columns}</source>
            <translation>Valeurs que le fichier lui-même déclare manquantes : {columns}</translation>
        </message>
        <message>
            <source>The same id occurs several times in: {columns}</source>
            <translation>Le même identifiant revient plusieurs fois dans : {columns}</translation>
        </message>
        <message>
            <source>The ImportId row of Qualtrics was deleted from this file.</source>
            <translation>La ligne ImportId de Qualtrics a été supprimée de ce fichier.</translation>
        </message>
        <message>
            <source>Broken rows that are left out: {count}</source>
            <translation>Lignes défectueuses écartées : {count}</translation>
        </message>
        <message>
            <source>the row has {cells} cells instead of {columns}</source>
            <translation>la ligne a {cells} cellules au lieu de {columns}</translation>
        </message>
        <message>
            <source>the cell has more than 1,000,000 characters</source>
            <translation>la cellule dépasse 1 000 000 de caractères</translation>
        </message>
        <message>
            <source>the header is repeated</source>
            <translation>l’en-tête est répété</translation>
        </message>
        <message>
            <source>this is a line of totals</source>
            <translation>c’est une ligne de totaux</translation>
        </message>
        <message>
            <source>the row belongs to a row that does not exist</source>
            <translation>la ligne se rattache à une ligne qui n’existe pas</translation>
        </message>
        <message>
            <source>control characters were removed</source>
            <translation>des caractères de contrôle ont été retirés</translation>
        </message>
        <message>
            <source>the text is not valid UTF-8</source>
            <translation>le texte n’est pas de l’UTF-8 valide</translation>
        </message>
        <message>
            <source>a formula without a stored result</source>
            <translation>une formule sans résultat enregistré</translation>
        </message>
        <message>
            <source>a formula that gave an error</source>
            <translation>une formule qui a donné une erreur</translation>
        </message>
        <message>
            <source>the value is outside the scale of {question}</source>
            <translation>la valeur est hors de l’échelle de {question}</translation>
        </message>
        <message>
            <source>{question} needs a number</source>
            <translation>{question} demande un nombre</translation>
        </message>
        <message>
            <source>{question} needs a whole number</source>
            <translation>{question} demande un nombre entier</translation>
        </message>
        <message>
            <source>this is not an answer of {question}</source>
            <translation>ce n’est pas une réponse de {question}</translation>
        </message>
        <message>
            <source>many write this number for “no answer”; for {question} it counts as it is</source>
            <translation>beaucoup écrivent ce nombre pour « pas de réponse » ; pour {question}, il compte tel quel</translation>
        </message>
        <message>
            <source>this is not a date</source>
            <translation>ce n’est pas une date</translation>
        </message>
        <message>
            <source>a weight is a number above 0</source>
            <translation>un poids est un nombre supérieur à 0</translation>
        </message>
        <message>
            <source>the row has no id</source>
            <translation>la ligne n’a pas d’identifiant</translation>
        </message>
        <message>
            <source>this id already stands in line {first}</source>
            <translation>cet identifiant figure déjà à la ligne {first}</translation>
        </message>
        <message>
            <source>Possible: {expected}. If it means no answer, say so under “missing” in the mapping.</source>
            <translation>Possible : {expected}. Si cela veut dire pas de réponse, indiquez-le sous « missing » dans la correspondance.</translation>
        </message>
        <message>
            <source>If it means no answer, say so under “missing” in the mapping.</source>
            <translation>S’il veut dire « pas de réponse », dites-le sous « missing » dans la correspondance.</translation>
        </message>
        <message>
            <source>Say date_order in the mapping, or correct the cell.</source>
            <translation>Indiquez date_order dans la correspondance ou corrigez la cellule.</translation>
        </message>
        <message>
            <source>Choose another column as response_id, or correct the id.</source>
            <translation>Choisissez une autre colonne comme response_id ou corrigez l’identifiant.</translation>
        </message>
        <message>
            <source>Look for a line break or a delimiter inside an unquoted cell.</source>
            <translation>Cherchez un saut de ligne ou un séparateur dans une cellule sans guillemets.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Columns and problems</source>
            <translation>Colonnes et problèmes</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Step {step} of 3: {words}</source>
            <translation>Étape {step} sur 3 : {words}</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Un autre fichier</translation>
        </message>
        <message>
            <source>Put this file away</source>
            <translation>Ranger ce fichier</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Save mapping…</source>
            <translation>Enregistrer la correspondance…</translation>
        </message>
        <message>
            <source>Load mapping…</source>
            <translation>Charger une correspondance…</translation>
        </message>
        <message>
            <source>Back to the proposal</source>
            <translation>Revenir à la proposition</translation>
        </message>
        <message>
            <source>Save mapping</source>
            <translation>Enregistrer la correspondance</translation>
        </message>
        <message>
            <source>Load mapping</source>
            <translation>Charger une correspondance</translation>
        </message>
        <message>
            <source>{file}-problems</source>
            <translation>{file}-problemes</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>Enregistrer les problèmes</translation>
        </message>
        <message>
            <source>Save the questionnaire</source>
            <translation>Enregistrer le questionnaire</translation>
        </message>
        <message>
            <source>Save as XLSForm</source>
            <translation>Enregistrer en XLSForm</translation>
        </message>
        <message>
            <source>Where the templates go</source>
            <translation>Où mettre les modèles</translation>
        </message>
        <message>
            <source>Making templates</source>
            <translation>Création des modèles</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) made: {names}</source>
            <translation>
                <numerusform>%n modèle créé : {names}</numerusform>
                <numerusform>%n modèles créés : {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} was written.</source>
            <translation>{file} a été écrit.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Colonnes du fichier et leur destination</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Lecture de {file}</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Import de {file}</translation>
        </message>
        <message>
            <source>Read it as responses</source>
            <translation>Le lire comme réponses</translation>
        </message>
        <message>
            <source>Read it as customers</source>
            <translation>Le lire comme clients</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Arrêté. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Trying {file}</source>
            <translation>Essai de {file}</translation>
        </message>
        <message>
            <source>Draft a questionnaire from it</source>
            <translation>En tirer un projet de questionnaire</translation>
        </message>
        <message>
            <source>{campaign} is closed</source>
            <translation>{campaign} est close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stopping. Nothing was written.</source>
            <translation>Arrêt en cours. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>No survey tool? Use a template</source>
            <translation>Pas d’outil d’enquête ? Un modèle</translation>
        </message>
        <message>
            <source>A workbook with the questions and drop-down answers. Filled in, it imports without mapping.</source>
            <translation>Un classeur avec les questions et des réponses à choisir. Une fois rempli, il s’importe tel quel.</translation>
        </message>
        <message>
            <source>Make a template…</source>
            <translation>Créer un modèle…</translation>
        </message>
        <message>
            <source>Questionnaire as XLSForm…</source>
            <translation>Questionnaire en XLSForm…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) added</source>
            <translation>
                <numerusform>%n entretien ajouté</numerusform>
                <numerusform>%n entretiens ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>Trying it…</source>
            <translation>Essai en cours…</translation>
        </message>
        <message numerus="yes">
            <source>Import %n customer(s)</source>
            <translation>
                <numerusform>Importer %n client</numerusform>
                <numerusform>Importer %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n mis à jour</numerusform>
                <numerusform>%n mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical</source>
            <translation>
                <numerusform>%n identique</numerusform>
                <numerusform>%n identiques</numerusform>
            </translation>
        </message>
        <message>
            <source>This very file was imported before (import {batch}).</source>
            <translation>Ce même fichier a déjà été importé (import {batch}).</translation>
        </message>
        <message>
            <source>Choose where a column goes, or what a value means</source>
            <translation>Choisir où va une colonne, ou ce que veut dire une valeur</translation>
        </message>
        <message>
            <source>From the table to the decisions, and to the button that imports</source>
            <translation>Du tableau aux décisions, puis au bouton d’import</translation>
        </message>
        <message>
            <source>Find a column, a row or a problem</source>
            <translation>Chercher une colonne, une ligne ou un problème</translation>
        </message>
        <message>
            <source>Take the chosen import back</source>
            <translation>Annuler l’import choisi</translation>
        </message>
        <message>
            <source>Responses, customers, questionnaires ({patterns})</source>
            <translation>Réponses, clients, questionnaires ({patterns})</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Import into {campaign}</source>
            <translation>Importer dans {campaign}</translation>
        </message>
        <message>
            <source>Any file is recognised by what it holds; nothing is written unasked.</source>
            <translation>Tout fichier est reconnu à son contenu ; rien n’est écrit sans votre accord.</translation>
        </message>
        <message>
            <source>Nothing is written yet; it can be stopped at any time.</source>
            <translation>Rien n’est encore écrit ; vous pouvez arrêter à tout moment.</translation>
        </message>
        <message>
            <source>Everything is written in one step at the end, or nothing if it is stopped.</source>
            <translation>Tout est écrit d’un coup à la fin, ou rien si vous arrêtez.</translation>
        </message>
        <message>
            <source>{file} cannot be imported</source>
            <translation>{file} ne peut pas être importé</translation>
        </message>
        <message>
            <source>Responses and customers come in while fieldwork is open: choose another campaign above. Questionnaires can be read at any time.</source>
            <translation>Réponses et clients entrent tant que le terrain est ouvert : choisissez une autre campagne ci-dessus. Les questionnaires se lisent à tout moment.</translation>
        </message>
        <message>
            <source>Drop a file here</source>
            <translation>Déposez un fichier ici</translation>
        </message>
        <message>
            <source>Responses from any survey tool or spreadsheet, customers from a CRM, a questionnaire (XLSForm, Qualtrics, LimeSurvey), a workspace or a package.</source>
            <translation>Réponses de tout outil d’enquête ou tableur, clients d’un CRM, questionnaire (XLSForm, Qualtrics, LimeSurvey), espace de travail ou paquet.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) added</source>
            <translation>
                <numerusform>%n client ajouté</numerusform>
                <numerusform>%n clients ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n déjà présent</numerusform>
                <numerusform>%n déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n ligne laissée</numerusform>
                <numerusform>%n lignes laissées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) added or updated</source>
            <translation>
                <numerusform>%n contact ajouté ou mis à jour</numerusform>
                <numerusform>%n contacts ajoutés ou mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) a customer without a case here.</source>
            <translation>
                <numerusform>%n nomme un client sans dossier ici.</numerusform>
                <numerusform>%n nomment un client sans dossier ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The draw now has %n customer(s).</source>
            <translation>
                <numerusform>Le tirage compte maintenant %n client.</numerusform>
                <numerusform>Le tirage compte maintenant %n clients.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mapping is remembered for files like this one.</source>
            <translation>La correspondance est retenue pour les fichiers comme celui-ci.</translation>
        </message>
        <message>
            <source>See the sample</source>
            <translation>Voir l’échantillon</translation>
        </message>
        <message>
            <source>See the dashboard</source>
            <translation>Voir le tableau de bord</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cet import</translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back: %n customer(s) removed,</source>
            <translation>
                <numerusform>L’import est annulé : %n client retiré,</numerusform>
                <numerusform>L’import est annulé : %n clients retirés,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back: %n interview(s) removed,</source>
            <translation>
                <numerusform>L’import est annulé : %n entretien retiré,</numerusform>
                <numerusform>L’import est annulé : %n entretiens retirés,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back as before.</source>
            <translation>
                <numerusform>%n rétabli comme avant.</numerusform>
                <numerusform>%n rétablis comme avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited since stay as they are now.</source>
            <translation>
                <numerusform>%n modifié depuis reste tel quel.</numerusform>
                <numerusform>%n modifiés depuis restent tels quels.</numerusform>
            </translation>
        </message>
        <message>
            <source>Drafts carry the file’s own words; translate them before the first interview.</source>
            <translation>Un projet porte les mots du fichier ; traduisez-les avant le premier entretien.</translation>
        </message>
        <message>
            <source>Draft from responses</source>
            <translation>Projet tiré des réponses</translation>
        </message>
        <message>
            <source>Columns that became no question: {columns}</source>
            <translation>Colonnes qui n’ont pas donné de question : {columns}</translation>
        </message>
        <message>
            <source>Views of the file</source>
            <translation>Vues du fichier</translation>
        </message>
        <message>
            <source>What is to be decided, or the chosen column</source>
            <translation>Ce qu’il faut décider, ou la colonne choisie</translation>
        </message>
        <message>
            <source>Rows and reading</source>
            <translation>Lignes et lecture</translation>
        </message>
        <message>
            <source>Problems ({count})</source>
            <translation>Problèmes ({count})</translation>
        </message>
        <message>
            <source>Same customer? ({count})</source>
            <translation>Même client ? ({count})</translation>
        </message>
        <message>
            <source>To decide ({count})</source>
            <translation>À décider ({count})</translation>
        </message>
        <message>
            <source>To know ({count})</source>
            <translation>À savoir ({count})</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) can come in</source>
            <translation>
                <numerusform>%n client peut entrer</numerusform>
                <numerusform>%n clients peuvent entrer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) can come in</source>
            <translation>
                <numerusform>%n entretien peut entrer</numerusform>
                <numerusform>%n entretiens peuvent entrer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to decide</source>
            <translation>
                <numerusform>%n point à décider</numerusform>
                <numerusform>%n points à décider</numerusform>
            </translation>
        </message>
        <message>
            <source>Read as customers</source>
            <translation>Lu comme clients</translation>
        </message>
        <message>
            <source>Read as responses</source>
            <translation>Lu comme réponses</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to fields</source>
            <translation>
                <numerusform>%n colonne vers des champs</numerusform>
                <numerusform>%n colonnes vers des champs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) to questions</source>
            <translation>
                <numerusform>%n colonne vers des questions</numerusform>
                <numerusform>%n colonnes vers des questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Mapping of {day} reused</source>
            <translation>Correspondance du {day} reprise</translation>
        </message>
        <message numerus="yes">
            <source>%n new column(s)</source>
            <translation>
                <numerusform>%n nouvelle colonne</numerusform>
                <numerusform>%n nouvelles colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n manquante</numerusform>
                <numerusform>%n manquantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n laissée de côté</numerusform>
                <numerusform>%n laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is written yet</source>
            <translation>Rien n’est encore écrit</translation>
        </message>
        <message>
            <source>The whole import can be undone in one step.</source>
            <translation>Tout l’import s’annule en une fois.</translation>
        </message>
        <message>
            <source>Import {rows} of {total} rows</source>
            <translation>Importer {rows} lignes sur {total}</translation>
        </message>
        <message>
            <source>the row names no customer</source>
            <translation>la ligne ne nomme aucun client</translation>
        </message>
        <message>
            <source>the text has more than {limit} characters</source>
            <translation>le texte compte plus de {limit} caractères</translation>
        </message>
        <message>
            <source>this customer already stands in line {first}</source>
            <translation>ce client figure déjà à la ligne {first}</translation>
        </message>
        <message>
            <source>this may be the same customer as {other}</source>
            <translation>c’est peut-être le même client que {other}</translation>
        </message>
        <message>
            <source>the contract ends before it was signed ({start})</source>
            <translation>le contrat se termine avant sa signature ({start})</translation>
        </message>
        <message>
            <source>this is not a period of notice</source>
            <translation>ce n’est pas un délai de préavis</translation>
        </message>
        <message>
            <source>this is not an amount</source>
            <translation>ce n’est pas un montant</translation>
        </message>
        <message>
            <source>a share lies between 0 and 100 %</source>
            <translation>une part est comprise entre 0 et 100 %</translation>
        </message>
        <message>
            <source>this is not a currency</source>
            <translation>ce n’est pas une devise</translation>
        </message>
        <message>
            <source>this is not a size</source>
            <translation>ce n’est pas une taille</translation>
        </message>
        <message>
            <source>this is not a language</source>
            <translation>ce n’est pas une langue</translation>
        </message>
        <message>
            <source>this is not an e-mail address</source>
            <translation>ce n’est pas une adresse e-mail</translation>
        </message>
        <message>
            <source>this is not a phone number</source>
            <translation>ce n’est pas un numéro de téléphone</translation>
        </message>
        <message>
            <source>this is not a web address</source>
            <translation>ce n’est pas une adresse web</translation>
        </message>
        <message>
            <source>this is not a registration number</source>
            <translation>ce n’est pas un numéro d’immatriculation</translation>
        </message>
        <message>
            <source>The cell is left out, the customer is kept. Correct the cell and import again.</source>
            <translation>La cellule est laissée de côté, le client est conservé. Corrigez la cellule puis importez à nouveau.</translation>
        </message>
        <message>
            <source>Give the row a name, or say in the mapping which column has it.</source>
            <translation>Donnez un nom à la ligne, ou indiquez dans la correspondance quelle colonne le contient.</translation>
        </message>
        <message>
            <source>Both rows became one customer.</source>
            <translation>Les deux lignes sont devenues un seul client.</translation>
        </message>
        <message>
            <source>Both were kept. If they are one, give them the same reference.</source>
            <translation>Les deux sont conservés. S’il s’agit du même client, donnez-leur la même référence.</translation>
        </message>
        <message>
            <source>Days, or a number with its unit: 90, 3 months.</source>
            <translation>Des jours, ou un nombre avec son unité : 90, 3 mois.</translation>
        </message>
        <message>
            <source>Three letters, such as EUR or SEK.</source>
            <translation>Trois lettres, comme EUR ou SEK.</translation>
        </message>
        <message>
            <source>Format the column as text in the spreadsheet, so that no digit is lost.</source>
            <translation>Mettez la colonne au format texte dans le tableur pour ne perdre aucun chiffre.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Row left out</source>
            <translation>Ligne écartée</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Chercher dans cette liste</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>ne sait pas</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refus</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non posée</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>the file declares it</source>
            <translation>le fichier le déclare</translation>
        </message>
        <message>
            <source>its label says so</source>
            <translation>son libellé le dit</translation>
        </message>
        <message>
            <source>it says so</source>
            <translation>elle le dit</translation>
        </message>
        <message>
            <source>a usual code, outside the scale</source>
            <translation>code habituel, hors de l’échelle</translation>
        </message>
        <message>
            <source>the mapping says so</source>
            <translation>la correspondance le dit</translation>
        </message>
        <message>
            <source>{column}: “{value}” ({count} times) counts as {kind}: {reason}.</source>
            <translation>{column} : « {value} » ({count} fois) compte comme « {kind} » : {reason}.</translation>
        </message>
    </context>
    <context>
        <name>ImportBatches</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Outil</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé le</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveaux</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Mis à jour</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissées</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Imports of this campaign</source>
            <translation>Imports de cette campagne</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Annuler cet import</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Every import is listed here and can be taken back.</source>
            <translation>Rien n’a encore été importé. Chaque import figure ici et peut être annulé.</translation>
        </message>
        <message>
            <source>the last one first</source>
            <translation>le dernier d’abord</translation>
        </message>
        <message numerus="yes">
            <source>Taking it back removes %n customer(s)</source>
            <translation>
                <numerusform>L’annuler retire %n client</numerusform>
                <numerusform>L’annuler retire %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and puts %n back as they were.</source>
            <translation>
                <numerusform>et en rétablit %n tel qu’il était.</numerusform>
                <numerusform>et en rétablit %n tels qu’ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking it back removes %n interview(s)</source>
            <translation>
                <numerusform>L’annuler retire %n entretien</numerusform>
                <numerusform>L’annuler retire %n entretiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left in a package: the next one takes them away there too.</source>
            <translation>
                <numerusform>%n est parti dans un paquet : le prochain l’enlèvera là aussi, avec ce qui y a été corrigé.</numerusform>
                <numerusform>%n sont partis dans un paquet : le prochain les enlèvera là aussi, avec ce qui y a été corrigé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were edited since and stay as they are now</source>
            <translation>
                <numerusform>%n a été modifié depuis et reste tel quel</numerusform>
                <numerusform>%n ont été modifiés depuis et restent tels quels</numerusform>
            </translation>
        </message>
        <message>
            <source>It was taken back on {day}; nothing of it is left.</source>
            <translation>Il a été annulé le {day} ; il n’en reste rien.</translation>
        </message>
        <message>
            <source>The campaign is closed, so its imports stay.</source>
            <translation>La campagne est close, ses imports restent.</translation>
        </message>
        <message>
            <source>The draw of this label campaign is frozen, so it stays.</source>
            <translation>Le tirage de cette campagne de label est figé, il reste.</translation>
        </message>
        <message>
            <source>A later import changed what this one brought: take that one back first.</source>
            <translation>Un import ultérieur a changé ce que celui-ci a apporté : annulez d’abord l’autre.</translation>
        </message>
        <message>
            <source>Some of its customers were called or interviewed since, so it stays.</source>
            <translation>Certains de ses clients ont été appelés ou interrogés depuis, il reste.</translation>
        </message>
        <message>
            <source>Some of its customers left in a package: another laptop may be calling them.</source>
            <translation>Certains de ses clients sont partis dans un paquet : un autre poste les appelle peut-être.</translation>
        </message>
        <message>
            <source>Some of its customers belong to another campaign too, so it stays.</source>
            <translation>Certains de ses clients font aussi partie d’une autre campagne, il reste.</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>réponses</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message numerus="yes">
            <source>%n edited since</source>
            <translation>
                <numerusform>%n modifié depuis</numerusform>
                <numerusform>%n modifiés depuis</numerusform>
            </translation>
        </message>
        <message>
            <source>in the campaign</source>
            <translation>dans la campagne</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Column in the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Va à</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Trouvée par</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Lue comme</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>à décider</translation>
        </message>
        <message>
            <source>to know</source>
            <translation>à savoir</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissée de côté</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>{count} filled</source>
            <translation>{count} remplies</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>words of “other”</source>
            <translation>mots de « autre »</translation>
        </message>
        <message>
            <source>one choice</source>
            <translation>un choix</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>several choices</source>
            <translation>plusieurs choix</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>choix</translation>
        </message>
        <message>
            <source>scale {low}–{high}</source>
            <translation>échelle {low}–{high}</translation>
        </message>
        <message>
            <source>identity, apart</source>
            <translation>identité, à part</translation>
        </message>
        <message>
            <source>Where “{column}” goes</source>
            <translation>Où va « {column} »</translation>
        </message>
    </context>
    <context>
        <name>ImportDefinition</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Asked when</source>
            <translation>Posée si</translation>
        </message>
        <message>
            <source>Language shown</source>
            <translation>Langue affichée</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>As XLSForm…</source>
            <translation>En XLSForm…</translation>
        </message>
        <message>
            <source>Use for a new campaign</source>
            <translation>Utiliser pour une campagne</translation>
        </message>
        <message>
            <source>Questions of the questionnaire</source>
            <translation>Questions du questionnaire</translation>
        </message>
        <message>
            <source>Save it as a questionnaire of ours, or begin a campaign with it.</source>
            <translation>Enregistrez-le comme questionnaire, ou commencez une campagne avec lui.</translation>
        </message>
        <message numerus="yes">
            <source>A questionnaire with %n question(s)</source>
            <translation>
                <numerusform>Un questionnaire de %n question</numerusform>
                <numerusform>Un questionnaire de %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s)</source>
            <translation>
                <numerusform>%n thème</numerusform>
                <numerusform>%n thèmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scale(s)</source>
            <translation>
                <numerusform>%n échelle</numerusform>
                <numerusform>%n échelles</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed or left out.</source>
            <translation>Rien n’a été changé ni laissé de côté.</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>comme dans le fichier</translation>
        </message>
        <message>
            <source>(no text in this language)</source>
            <translation>(pas de texte dans cette langue)</translation>
        </message>
        <message>
            <source>words</source>
            <translation>des mots</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>several of: {answers}</source>
            <translation>plusieurs parmi : {answers}</translation>
        </message>
    </context>
    <context>
        <name>ImportDoubts</name>
        <message>
            <source>another customer</source>
            <translation>un autre client</translation>
        </message>
        <message>
            <source>the same customer</source>
            <translation>le même client</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Ressemble à</translation>
        </message>
        <message>
            <source>They are</source>
            <translation>Ils sont</translation>
        </message>
        <message>
            <source>Customers that may be one</source>
            <translation>Clients qui n’en font peut-être qu’un</translation>
        </message>
        <message>
            <source>{one} and {other} are</source>
            <translation>{one} et {other} sont</translation>
        </message>
        <message>
            <source>line {line}</source>
            <translation>ligne {line}</translation>
        </message>
        <message>
            <source>stored</source>
            <translation>enregistré</translation>
        </message>
    </context>
    <context>
        <name>ImportMatches</name>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>likeness, check</source>
            <translation>ressemblance</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>mémoire</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>votre choix</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>en-tête</translation>
        </message>
        <message>
            <source>new column</source>
            <translation>nouvelle</translation>
        </message>
    </context>
    <context>
        <name>ImportMeanings</name>
        <message>
            <source>not understood</source>
            <translation>non compris</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Veut dire</translation>
        </message>
        <message>
            <source>What “{value}” means</source>
            <translation>Ce que « {value} » veut dire</translation>
        </message>
        <message>
            <source>This column holds</source>
            <translation>Cette colonne contient</translation>
        </message>
        <message>
            <source>Parted by</source>
            <translation>Séparées par</translation>
        </message>
        <message>
            <source>Values of the column and what they mean</source>
            <translation>Valeurs de la colonne et ce qu’elles veulent dire</translation>
        </message>
        <message>
            <source>No column chosen</source>
            <translation>Aucune colonne choisie</translation>
        </message>
        <message>
            <source>Choose a column at the left to see what it holds.</source>
            <translation>Choisissez une colonne à gauche pour voir ce qu’elle contient.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled; the values stand as they are.</source>
            <translation>
                <numerusform>%n cellule remplie ; les valeurs restent telles quelles.</numerusform>
                <numerusform>%n cellules remplies ; les valeurs restent telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>non choisi</translation>
        </message>
        <message>
            <source>all answers, in one cell</source>
            <translation>toutes les réponses, en une cellule</translation>
        </message>
        <message>
            <source>the answer</source>
            <translation>la réponse</translation>
        </message>
        <message>
            <source>the words of “other”</source>
            <translation>les mots de « autre »</translation>
        </message>
        <message>
            <source>told by itself</source>
            <translation>à reconnaître</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>saut de ligne</translation>
        </message>
        <message>
            <source>space</source>
            <translation>espace</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Non posée</translation>
        </message>
        <message>
            <source>Left blank</source>
            <translation>Laissée vide</translation>
        </message>
    </context>
    <context>
        <name>ImportPicker</name>
        <message>
            <source>Type to find</source>
            <translation>Tapez pour chercher</translation>
        </message>
    </context>
    <context>
        <name>ImportProblems</name>
        <message>
            <source>No problem found in this file.</source>
            <translation>Aucun problème dans ce fichier.</translation>
        </message>
        <message>
            <source>Columns that files like this did not have before: {columns}</source>
            <translation>Colonnes que ces fichiers n’avaient pas avant : {columns}</translation>
        </message>
        <message>
            <source>The columns stand in another order than before.</source>
            <translation>Les colonnes sont dans un autre ordre qu’avant.</translation>
        </message>
        <message>
            <source>This very file came in before, as import {batch}. What is the same stays as it is.</source>
            <translation>Ce même fichier est déjà entré, comme import {batch}. Ce qui est identique reste tel quel.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), first in line {line}</source>
            <translation>
                <numerusform>%n ligne, la {line}</numerusform>
                <numerusform>%n lignes, d’abord la {line}</numerusform>
            </translation>
        </message>
        <message>
            <source>{column}: {where}</source>
            <translation>{column} : {where}</translation>
        </message>
        <message>
            <source>“{value}”</source>
            <translation>« {value} »</translation>
        </message>
        <message>
            <source>Seen: {values}</source>
            <translation>Vu : {values}</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>These rows are left out.</source>
            <translation>Ces lignes sont laissées de côté.</translation>
        </message>
        <message>
            <source>Read as don’t know</source>
            <translation>Lire « ne sait pas »</translation>
        </message>
        <message>
            <source>Its values…</source>
            <translation>Ses valeurs…</translation>
        </message>
        <message>
            <source>Draft a questionnaire from it</source>
            <translation>En tirer un projet de questionnaire</translation>
        </message>
        <message numerus="yes">
            <source>%n more, listed under “Problems”</source>
            <translation>
                <numerusform>%n autre, sous « Problèmes »</numerusform>
                <numerusform>%n autres, sous « Problèmes »</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that files like this had before, now gone: {columns}</source>
            <translation>Colonnes que ces fichiers avaient avant et qui manquent : {columns}</translation>
        </message>
        <message>
            <source>Take them back in</source>
            <translation>Les reprendre</translation>
        </message>
        <message>
            <source>Leave the rows out</source>
            <translation>Laisser ces lignes</translation>
        </message>
    </context>
    <context>
        <name>ImportReading</name>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Heading in row</source>
            <translation>En-tête en ligne</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>Décimales</translation>
        </message>
        <message>
            <source>Rows of the file as they are read</source>
            <translation>Lignes du fichier telles qu’elles sont lues</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>comme écrit</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>virgule ,</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>point-virgule ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>barre |</translation>
        </message>
        <message>
            <source>day first, 31/12</source>
            <translation>jour d’abord, 31/12</translation>
        </message>
        <message>
            <source>month first, 12/31</source>
            <translation>mois d’abord, 12/31</translation>
        </message>
        <message>
            <source>point, 1.5</source>
            <translation>point, 1.5</translation>
        </message>
        <message>
            <source>comma, 1,5</source>
            <translation>virgule, 1,5</translation>
        </message>
    </context>
    <context>
        <name>ImportRoles</name>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Response number</source>
            <translation>Numéro de réponse</translation>
        </message>
        <message>
            <source>Customer name</source>
            <translation>Nom du client</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Interview date</source>
            <translation>Date de l’entretien</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Parent group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Signing date</source>
            <translation>Date de signature</translation>
        </message>
        <message>
            <source>Profile field</source>
            <translation>Champ de profil</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Numéro de client</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Numéro d’immatriculation</translation>
        </message>
        <message>
            <source>Contract end</source>
            <translation>Fin de contrat</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Préavis</translation>
        </message>
        <message>
            <source>Yearly contract value</source>
            <translation>Valeur annuelle du contrat</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Recurring share</source>
            <translation>Part récurrente</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>Contact: name</source>
            <translation>Contact : nom complet</translation>
        </message>
        <message>
            <source>Contact: first name</source>
            <translation>Contact : prénom</translation>
        </message>
        <message>
            <source>Contact: last name</source>
            <translation>Contact : nom</translation>
        </message>
        <message>
            <source>Contact: role</source>
            <translation>Contact : rôle</translation>
        </message>
        <message>
            <source>Contact: e-mail</source>
            <translation>Contact : e-mail</translation>
        </message>
        <message>
            <source>Contact: phone</source>
            <translation>Contact : téléphone</translation>
        </message>
        <message>
            <source>Contact: language</source>
            <translation>Contact : langue</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>row stays out</source>
            <translation>ligne écartée</translation>
        </message>
        <message>
            <source>row comes in</source>
            <translation>ligne importée</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>all problems</source>
            <translation>tous les problèmes</translation>
        </message>
        <message>
            <source>rows that stay out</source>
            <translation>lignes écartées</translation>
        </message>
        <message>
            <source>rows that come in</source>
            <translation>lignes importées</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Enregistrer la liste…</translation>
        </message>
        <message>
            <source>Problems row by row</source>
            <translation>Problèmes ligne par ligne</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problème</numerusform>
                <numerusform>%n problèmes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Please specify</source>
            <translation>Précisez</translation>
        </message>
        <message>
            <source>Key X, or + on the number pad</source>
            <translation>Touche X, ou + du pavé numérique</translation>
        </message>
        <message>
            <source>{number} is outside the scale, which goes from {low} to {high}.</source>
            <translation>{number} est hors de l’échelle, qui va de {low} à {high}.</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>de {low} à {high}</translation>
        </message>
        <message>
            <source>{low} or more</source>
            <translation>{low} ou plus</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>“{text}” is no number. Nothing was stored.</source>
            <translation>« {text} » n’est pas un nombre. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>{text} is outside the scale ({range}). Nothing was stored.</source>
            <translation>{text} est hors de l’échelle ({range}). Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Enter goes on, Shift+Enter begins a new line</source>
            <translation>Entrée passe à la suite, Maj+Entrée va à la ligne</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>a date and a time</source>
            <translation>une date et une heure</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>ends the interview</source>
            <translation>met fin à l’entretien</translation>
        </message>
        <message>
            <source>Line lost</source>
            <translation>Ligne coupée</translation>
        </message>
        <message>
            <source>resumes here at the next call</source>
            <translation>reprend ici au prochain appel</translation>
        </message>
        <message>
            <source>Go on later</source>
            <translation>Reprendre plus tard</translation>
        </message>
        <message>
            <source>stays in the list</source>
            <translation>reste dans la liste</translation>
        </message>
        <message>
            <source>Every answer is on disk. The interview resumes where it stands now.</source>
            <translation>Toutes les réponses sont sur le disque. L’entretien reprendra à cet endroit.</translation>
        </message>
        <message>
            <source>When, on the contact’s clock</source>
            <translation>Quand, à l’heure du contact</translation>
        </message>
        <message>
            <source>Agreed with the contact</source>
            <translation>Convenu avec le contact</translation>
        </message>
        <message>
            <source>Note for the next call</source>
            <translation>Note pour le prochain appel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Keep the appointment</source>
            <translation>Garder le rendez-vous</translation>
        </message>
        <message>
            <source>Note the refusal</source>
            <translation>Noter le refus</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Terminer l’appel</translation>
        </message>
        <message>
            <source>without a case</source>
            <translation>sans dossier</translation>
        </message>
        <message>
            <source>label sample</source>
            <translation>échantillon du label</translation>
        </message>
        <message>
            <source>survey without label</source>
            <translation>enquête sans label</translation>
        </message>
        <message>
            <source>case {number}</source>
            <translation>dossier {number}</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>depuis {year}</translation>
        </message>
        <message>
            <source>Dashboard in its own window (F7)</source>
            <translation>Tableau de bord dans une fenêtre à part (F7)</translation>
        </message>
        <message>
            <source>Language of the interview</source>
            <translation>Langue de l’entretien</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>saisie en cours</translation>
        </message>
        <message>
            <source>saving</source>
            <translation>enregistrement</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <source>decision maker</source>
            <translation>décideur</translation>
        </message>
        <message>
            <source>key user</source>
            <translation>utilisateur clé</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>informatique</translation>
        </message>
        <message>
            <source>finance</source>
            <translation>finance</translation>
        </message>
        <message>
            <source>Introduction, read aloud</source>
            <translation>Introduction, à lire à voix haute</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <source>The answer stays on the screen and is tried again every two seconds.</source>
            <translation>La réponse reste à l’écran et un nouvel essai a lieu toutes les deux secondes.</translation>
        </message>
        <message>
            <source>{done} of {whole} answered</source>
            <translation>Réponses : {done} sur {whole}</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>reste environ {minutes} min</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} sur {whole}</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>go back and correct</source>
            <translation>revenir et corriger</translation>
        </message>
        <message>
            <source>question {place} of {count} of the theme</source>
            <translation>question {place} sur {count} du thème</translation>
        </message>
        <message>
            <source>first unanswered</source>
            <translation>première sans réponse</translation>
        </message>
        <message>
            <source>appointment, refusal, line lost</source>
            <translation>rendez-vous, refus, ligne coupée</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>toutes les touches</translation>
        </message>
        <message>
            <source>The scale was read; read it again when asked to.</source>
            <translation>Échelle déjà lue ; à relire sur demande.</translation>
        </message>
        <message>
            <source>Several answers possible.</source>
            <translation>Plusieurs réponses possibles.</translation>
        </message>
        <message>
            <source>Confidential: the vendor sees protected totals only.</source>
            <translation>Confidentiel : le prestataire ne voit que des totaux protégés.</translation>
        </message>
        <message>
            <source>If unclear: “{probe}”</source>
            <translation>Si la réponse n’est pas claire : « {probe} »</translation>
        </message>
        <message>
            <source>Digits mark answers, Enter goes on</source>
            <translation>Les chiffres cochent, Entrée passe à la suite</translation>
        </message>
        <message>
            <source>Stored while you write</source>
            <translation>Enregistré au fil de la saisie</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translation>Entrée passe à la suite</translation>
        </message>
        <message>
            <source>A digit answers, X is ten</source>
            <translation>Un chiffre répond, X vaut dix</translation>
        </message>
        <message>
            <source>A digit answers and goes on</source>
            <translation>Un chiffre répond et passe à la suite</translation>
        </message>
        <message numerus="yes">
            <source>opens %n question(s)</source>
            <translation>
                <numerusform>ouvre %n question</numerusform>
                <numerusform>ouvre %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) without an answer</source>
            <translation>
                <numerusform>%n question sans réponse</numerusform>
                <numerusform>%n questions sans réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) kept aside: their question no longer applies</source>
            <translation>
                <numerusform>%n réponse mise de côté : sa question ne s’applique plus</numerusform>
                <numerusform>%n réponses mises de côté : leurs questions ne s’appliquent plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Say first why the answer is corrected.</source>
            <translation>Indiquez d’abord pourquoi la réponse est corrigée.</translation>
        </message>
        <message>
            <source>Finished: {status}</source>
            <translation>Terminé : {status}</translation>
        </message>
        <message>
            <source>To correct an answer, say why, then choose the question. Both values are kept.</source>
            <translation>Pour corriger une réponse, indiquez pourquoi, puis choisissez la question. Les deux valeurs sont conservées.</translation>
        </message>
        <message>
            <source>Look through, then finish: {status}</source>
            <translation>Relire, puis terminer : {status}</translation>
        </message>
        <message>
            <source>{share} of what applies is answered. Complete from {complete}, partial from {partial}.</source>
            <translation>{share} de ce qui s’applique a une réponse. Complet à partir de {complete}, partiel à partir de {partial}.</translation>
        </message>
        <message>
            <source>Reason for the correction</source>
            <translation>Motif de la correction</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Terminer l’entretien</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Who changed what of this interview, and when</source>
            <translation>Qui a changé quoi dans cet entretien, et quand</translation>
        </message>
        <message>
            <source>First unanswered</source>
            <translation>Première sans réponse</translation>
        </message>
        <message>
            <source>To the list</source>
            <translation>Vers la liste</translation>
        </message>
        <message>
            <source>End otherwise</source>
            <translation>Terminer autrement</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>partiel</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>Radar of this interview</source>
            <translation>Radar de cet entretien</translation>
        </message>
        <message numerus="yes">
            <source>%n of {whole} themes</source>
            <translation>
                <numerusform>%n thème sur {whole}</numerusform>
                <numerusform>%n thèmes sur {whole}</numerusform>
            </translation>
        </message>
        <message>
            <source>this customer</source>
            <translation>ce client</translation>
        </message>
        <message>
            <source>campaign so far</source>
            <translation>campagne à ce jour</translation>
        </message>
        <message>
            <source>benchmark</source>
            <translation>benchmark</translation>
        </message>
        <message>
            <source>Label campaign: no radar before closing, so that nobody leans on it.</source>
            <translation>Campagne de label : pas de radar avant la clôture, pour que personne ne s’y réfère.</translation>
        </message>
        <message>
            <source>This questionnaire has no scored questions, so there is no radar.</source>
            <translation>Ce questionnaire n’a pas de question notée, donc pas de radar.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Never handed to the vendor with a name</source>
            <translation>Jamais transmis au prestataire avec le nom</translation>
        </message>
        <message>
            <source>First questions</source>
            <translation>Premières questions</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Refuses to answer</source>
            <translation>Refuse de répondre</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Non posée</translation>
        </message>
        <message>
            <source>That is a lot. Is it right?</source>
            <translation>C’est beaucoup. Est-ce exact ?</translation>
        </message>
        <message>
            <source>That is not a whole number. Is it right?</source>
            <translation>Ce n’est pas un nombre entier. Est-ce exact ?</translation>
        </message>
        <message>
            <source>Surer than for “{other}”. Is it right?</source>
            <translation>Plus sûr que pour « {other} ». Est-ce exact ?</translation>
        </message>
        <message>
            <source>That does not go with “{other}”. Is it right?</source>
            <translation>Cela ne va pas avec « {other} ». Est-ce exact ?</translation>
        </message>
        <message>
            <source>It is kept; Enter goes on, another key corrects it.</source>
            <translation>La réponse est gardée ; Entrée passe à la suite, une autre touche la corrige.</translation>
        </message>
        <message>
            <source>Search a customer</source>
            <translation>Chercher un client</translation>
        </message>
        <message>
            <source>Without a case</source>
            <translation>Sans dossier</translation>
        </message>
        <message>
            <source>An interview with somebody who is not among the cases of this campaign</source>
            <translation>Un entretien avec une personne qui n’est pas dans les dossiers de cette campagne</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Interviews on a projector, with live figures</source>
            <translation>Entretiens projetés, avec chiffres en direct</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) to go on with</source>
            <translation>
                <numerusform>%n entretien à reprendre</numerusform>
                <numerusform>%n entretiens à reprendre</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a customer to interview</source>
            <translation>Choisir un client à interroger</translation>
        </message>
        <message>
            <source>No interview in progress</source>
            <translation>Aucun entretien en cours</translation>
        </message>
        <message>
            <source>An interview in progress resumes at its question; a finished one is corrected.</source>
            <translation>Un entretien en cours reprend à sa question ; un entretien terminé se corrige.</translation>
        </message>
        <message>
            <source>Fieldwork is not open: interviews are looked through and corrected, none begins.</source>
            <translation>Le terrain n’est pas ouvert : les entretiens se relisent et se corrigent, aucun ne commence.</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>the first {count}; search for others</source>
            <translation>les {count} premiers ; chercher les autres</translation>
        </message>
        <message>
            <source>Cases to interview</source>
            <translation>Dossiers à interroger</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>atelier</translation>
        </message>
        <message>
            <source>web</source>
            <translation>web</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>Answer and go on; top row without Shift, or number pad</source>
            <translation>Répondre et passer à la suite ; rangée du haut sans Maj, ou pavé numérique</translation>
        </message>
        <message>
            <source>Ten, or the tenth answer; also + on the number pad</source>
            <translation>Dix, ou la dixième réponse ; aussi + du pavé numérique</translation>
        </message>
        <message>
            <source>Answers behind the tenth</source>
            <translation>Réponses après la dixième</translation>
        </message>
        <message>
            <source>Go on; several answers and words are kept as they are</source>
            <translation>Passer à la suite ; choix multiples et textes restent tels quels</translation>
        </message>
        <message>
            <source>Don’t know, not applicable, refuses to answer</source>
            <translation>Ne sait pas, sans objet, refuse de répondre</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Question behind, also without an answer</source>
            <translation>Question suivante, même sans réponse</translation>
        </message>
        <message>
            <source>First question without an answer</source>
            <translation>Première question sans réponse</translation>
        </message>
        <message>
            <source>Ask in French, English, Swedish</source>
            <translation>Poser en français, en anglais, en suédois</translation>
        </message>
        <message>
            <source>Notes, and back</source>
            <translation>Notes, et retour</translation>
        </message>
        <message>
            <source>Dashboard in its own window, moving with each answer</source>
            <translation>Tableau de bord dans une fenêtre à part, qui suit chaque réponse</translation>
        </message>
        <message>
            <source>Appointment, refusal, line lost, later</source>
            <translation>Rendez-vous, refus, ligne coupée, plus tard</translation>
        </message>
        <message>
            <source>{customer}: the appointment is kept.</source>
            <translation>{customer} : le rendez-vous est gardé.</translation>
        </message>
        <message>
            <source>{customer}: the refusal is noted.</source>
            <translation>{customer} : le refus est noté.</translation>
        </message>
        <message>
            <source>{customer}: line lost; the interview resumes at the same question.</source>
            <translation>{customer} : ligne coupée ; l’entretien reprendra à la même question.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>InterviewHistory</name>
        <message>
            <source>History of an interview</source>
            <translation>Historique d’un entretien</translation>
        </message>
        <message>
            <source>Copy the history</source>
            <translation>Copier l’historique</translation>
        </message>
        <message>
            <source>Entries are never changed. The whole workspace’s history is under Exchange.</source>
            <translation>Les entrées ne sont jamais modifiées. L’historique de tout l’espace de travail est sous Échange.</translation>
        </message>
        <message>
            <source>Interview without a case</source>
            <translation>Entretien sans dossier</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Nothing was done to it in this workspace</source>
            <translation>Rien n’y a été fait dans cet espace de travail</translation>
        </message>
        <message>
            <source>when (UTC)</source>
            <translation>quand (UTC)</translation>
        </message>
        <message>
            <source>who</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>ce qui a été fait</translation>
        </message>
        <message>
            <source>particulars</source>
            <translation>détails</translation>
        </message>
    </context>
    <context>
        <name>Introduction</name>
        <message>
            <source>Good day, my name is {interviewer}. I am calling for an independent rating body about {vendor}: we ask its customers what they think of it, in the same words every year.</source>
            <translation>Bonjour, je suis {interviewer}. Je vous appelle pour un organisme de notation indépendant au sujet de {vendor} : nous demandons chaque année à ses clients, dans les mêmes termes, ce qu’ils en pensent.</translation>
        </message>
        <message>
            <source>Your answers go into totals. {vendor} does not learn who said what, unless you agree to it. Taking part is voluntary, and you may stop at any time.</source>
            <translation>Vos réponses entrent dans des totaux : {vendor} ne sait pas qui a dit quoi, sauf si vous l’acceptez. La participation est libre, et vous pouvez arrêter à tout moment.</translation>
        </message>
        <message>
            <source>[your name]</source>
            <translation>[votre nom]</translation>
        </message>
        <message>
            <source>May we begin?</source>
            <translation>Pouvons-nous commencer ?</translation>
        </message>
        <message>
            <source>Yes, we may begin</source>
            <translation>Oui, nous pouvons commencer</translation>
        </message>
        <message>
            <source>Not now, another time</source>
            <translation>Pas maintenant, une autre fois</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>KeyFigures</name>
        <message>
            <source>Churn in 3 years</source>
            <translation>Churn à 3 ans</translation>
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
            <translation>à 3 ans</translation>
        </message>
        <message>
            <source>in 5 years</source>
            <translation>à 5 ans</translation>
        </message>
        <message>
            <source>Score-Crisis</source>
            <translation>Score-Crisis</translation>
        </message>
        <message>
            <source>had a crisis</source>
            <translation>ont eu une crise</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>résolues</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>recommandation</translation>
        </message>
        <message>
            <source>capacity, of 100</source>
            <translation>capacité, sur 100</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>satisfaits</translation>
        </message>
        <message>
            <source>right choice</source>
            <translation>bon choix</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Show what is typed: {name}</source>
            <translation>Afficher la saisie : {name}</translation>
        </message>
        <message>
            <source>At least 8 characters; several words are easy to remember</source>
            <translation>Au moins 8 caractères ; plusieurs mots se retiennent bien</translation>
        </message>
        <message>
            <source>A low estimate, for a hundred graphics cards. Used elsewhere, or told to somebody, it is worth nothing.</source>
            <translation>Estimation basse, pour cent cartes graphiques. Utilisée ailleurs ou confiée à quelqu’un, elle ne vaut rien.</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>It holds what customers say in confidence. With a passphrase, a lost or stolen computer reveals nothing.</source>
            <translation>Il contient ce que des clients disent en confiance. Avec une phrase secrète, un ordinateur perdu ou volé ne révèle rien.</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Créer l’espace de travail</translation>
        </message>
        <message>
            <source>Encrypt this workspace</source>
            <translation>Chiffrer cet espace de travail</translation>
        </message>
        <message>
            <source>The file is written anew and the plain one overwritten. Copies and backups made before stay plain: delete them where they are.</source>
            <translation>Le fichier est réécrit et celui en clair est écrasé. Les copies et sauvegardes faites avant restent en clair : supprimez-les là où elles sont.</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>One more passphrase</source>
            <translation>Une phrase secrète de plus</translation>
        </message>
        <message>
            <source>For a colleague, for instance: each of them opens the workspace.</source>
            <translation>Pour un collègue, par exemple : chacune d’elles ouvre l’espace de travail.</translation>
        </message>
        <message>
            <source>Add the passphrase</source>
            <translation>Ajouter la phrase secrète</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Copies and backups made before still open with the old one.</source>
            <translation>Les copies et sauvegardes faites avant s’ouvrent encore avec l’ancienne.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>A new key after a suspected leak</source>
            <translation>Une nouvelle clé après un soupçon de fuite</translation>
        </message>
        <message>
            <source>The workspace is encrypted anew. Other passphrases and the old recovery key open it no more; a new recovery key is shown. Copies made before still open as they did.</source>
            <translation>L’espace de travail est chiffré à nouveau. Les autres phrases secrètes et l’ancienne clé de secours ne l’ouvrent plus ; une nouvelle clé de secours est affichée. Les copies faites avant s’ouvrent encore comme avant.</translation>
        </message>
        <message>
            <source>Give it a new key</source>
            <translation>Lui donner une nouvelle clé</translation>
        </message>
        <message>
            <source>Take the encryption off</source>
            <translation>Retirer le chiffrement</translation>
        </message>
        <message>
            <source>Whoever has the file can then read everything in it, even without this program.</source>
            <translation>Quiconque a le fichier pourra alors tout y lire, même sans ce programme.</translation>
        </message>
        <message>
            <source>Make it plain</source>
            <translation>Mettre en clair</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Encrypted, opens with a passphrase (recommended)</source>
            <translation>Chiffré, s’ouvre avec une phrase secrète (recommandé)</translation>
        </message>
        <message>
            <source>Plain: whoever has the file can read it</source>
            <translation>En clair : quiconque a le fichier peut le lire</translation>
        </message>
        <message>
            <source>For demonstrations, or to open the file with other SQLite tools. It can be changed later.</source>
            <translation>Pour les démonstrations, ou pour ouvrir le fichier avec d’autres outils SQLite. Cela peut être changé plus tard.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <source>Make a recovery key to print (recommended)</source>
            <translation>Créer une clé de secours à imprimer (recommandé)</translation>
        </message>
        <message>
            <source>A passphrase has at least {least} characters.</source>
            <translation>Une phrase secrète compte au moins {least} caractères.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
        </message>
        <message>
            <source>Saved: {path}. Print it, then delete the file.</source>
            <translation>Enregistré : {path}. Imprimez la feuille, puis supprimez le fichier.</translation>
        </message>
        <message>
            <source>Recovery key of {name}</source>
            <translation>Clé de secours de {name}</translation>
        </message>
        <message>
            <source>It opens the workspace if the passphrase is forgotten, and is shown only now. Whoever finds it with the files can read everything: lock it away, apart from this computer.</source>
            <translation>Elle ouvre l’espace de travail si la phrase secrète est oubliée et n’est affichée que maintenant. Quiconque la trouve avec les fichiers peut tout lire : mettez-la sous clé, loin de cet ordinateur.</translation>
        </message>
        <message>
            <source>Save a sheet to print…</source>
            <translation>Enregistrer une feuille à imprimer…</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Enregistrer en texte…</translation>
        </message>
        <message>
            <source>A saved file is only as safe as the place where it lies.</source>
            <translation>Un fichier enregistré n’est pas plus sûr que l’endroit où il se trouve.</translation>
        </message>
        <message>
            <source>I have printed it or written it down</source>
            <translation>Je l’ai imprimée ou recopiée</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>recovery-key</source>
            <translation>cle-de-secours</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>{name} is locked</source>
            <translation>{name} est verrouillé</translation>
        </message>
        <message>
            <source>Work that is under way ends first.</source>
            <translation>Le travail en cours se termine d’abord.</translation>
        </message>
        <message>
            <source>Locking…</source>
            <translation>Verrouillage…</translation>
        </message>
        <message>
            <source>Making the workspace…</source>
            <translation>Création de l’espace de travail…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Writing the workspace anew…</source>
            <translation>Réécriture de l’espace de travail…</translation>
        </message>
        <message>
            <source>{name} is encrypted.</source>
            <translation>{name} est chiffré.</translation>
        </message>
        <message>
            <source>{name} is plain now: whoever has the file can read it.</source>
            <translation>{name} est maintenant en clair : quiconque a le fichier peut le lire.</translation>
        </message>
        <message>
            <source>The file before could not be overwritten on this drive, only removed.</source>
            <translation>Sur ce disque, l’ancien fichier n’a pas pu être écrasé, seulement supprimé.</translation>
        </message>
        <message>
            <source>It was locked. Everything that was typed is saved.</source>
            <translation>Il a été verrouillé. Tout ce qui était saisi est enregistré.</translation>
        </message>
        <message>
            <source>This workspace is encrypted. Type its passphrase to open it.</source>
            <translation>Cet espace de travail est chiffré. Saisissez sa phrase secrète pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Open with</source>
            <translation>Ouvrir avec</translation>
        </message>
        <message>
            <source>The eight groups from the sheet. Capitals, spaces and dashes do not matter.</source>
            <translation>Les huit groupes de la feuille. Majuscules, espaces et tirets sont sans importance.</translation>
        </message>
        <message>
            <source>Use this computer’s keyring</source>
            <translation>Utiliser le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Use an organisation’s key…</source>
            <translation>Utiliser la clé d’une organisation…</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>Close this workspace</source>
            <translation>Fermer cet espace de travail</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The organisation’s private key</source>
            <translation>La clé privée de l’organisation</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>{grade}: somebody who has the files may guess it {time}</source>
            <translation>{grade} : quelqu’un qui a les fichiers peut la deviner {time}</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>aussitôt</translation>
        </message>
        <message>
            <source>within hours</source>
            <translation>en quelques heures</translation>
        </message>
        <message>
            <source>within weeks</source>
            <translation>en quelques semaines</translation>
        </message>
        <message>
            <source>within a year</source>
            <translation>en moins d’un an</translation>
        </message>
        <message>
            <source>within a lifetime</source>
            <translation>en une vie</translation>
        </message>
        <message>
            <source>only in centuries</source>
            <translation>seulement en plusieurs siècles</translation>
        </message>
        <message>
            <source>Passphrase and keys</source>
            <translation>Phrase secrète et clés</translation>
        </message>
        <message>
            <source>This workspace is encrypted. Each of these opens it:</source>
            <translation>Cet espace de travail est chiffré. Chacune de ces clés l’ouvre :</translation>
        </message>
        <message>
            <source>This workspace is plain: whoever has the file can read everything in it.</source>
            <translation>Cet espace de travail est en clair : quiconque a le fichier peut tout y lire.</translation>
        </message>
        <message>
            <source>The key file beside the workspace belongs to it: copy both, or neither.</source>
            <translation>Le fichier de clés placé à côté de l’espace de travail en fait partie : copiez les deux ou aucun.</translation>
        </message>
        <message>
            <source>Encrypted, it opens with a passphrase only.</source>
            <translation>Chiffré, il ne s’ouvre qu’avec une phrase secrète.</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Changer la phrase secrète…</translation>
        </message>
        <message>
            <source>Add a passphrase…</source>
            <translation>Ajouter une phrase secrète…</translation>
        </message>
        <message>
            <source>Make a recovery key</source>
            <translation>Créer une clé de secours</translation>
        </message>
        <message>
            <source>Open with this computer’s keyring</source>
            <translation>Ouvrir avec le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Add an organisation…</source>
            <translation>Ajouter une organisation…</translation>
        </message>
        <message>
            <source>New key after a leak…</source>
            <translation>Nouvelle clé après une fuite…</translation>
        </message>
        <message>
            <source>Take the encryption off…</source>
            <translation>Retirer le chiffrement…</translation>
        </message>
        <message>
            <source>Encrypt this workspace…</source>
            <translation>Chiffrer cet espace de travail…</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>Verrouiller après un nombre de minutes sans activité</translation>
        </message>
        <message>
            <source>Everything is hidden and the key forgotten. 0: never.</source>
            <translation>Tout est masqué et la clé oubliée. 0 : jamais.</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller maintenant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>The only one that a person can use stays</source>
            <translation>La seule qu’une personne puisse utiliser reste</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The organisation’s public key</source>
            <translation>La clé publique de l’organisation</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>Label {vendor} {year}</source>
            <translation>Label {vendor} {year}</translation>
        </message>
        <message>
            <source>Customer satisfaction, measured by interviews. Specimen.</source>
            <translation>Satisfaction client, mesurée par entretiens. Spécimen.</translation>
        </message>
        <message>
            <source>Customer satisfaction, measured by interviews.</source>
            <translation>Satisfaction client, mesurée par entretiens.</translation>
        </message>
        <message>
            <source>SPECIMEN</source>
            <comment>watermark</comment>
            <translation>SPECIMEN</translation>
        </message>
        <message>
            <source>Independent rating of IT vendors by their own customers</source>
            <translation>Notation indépendante des prestataires informatiques par leurs propres clients</translation>
        </message>
        <message>
            <source>Customer satisfaction</source>
            <comment>round the seal, above</comment>
            <translation>Satisfaction client</translation>
        </message>
        <message>
            <source>measured by interviews</source>
            <comment>round the seal, below</comment>
            <translation>mesurée par entretiens</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Customer satisfaction</source>
            <translation>Satisfaction client</translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message>
            <source>**{complete} of {population} customers** answered an individual interview</source>
            <translation>**{complete} clients sur {population}** ont répondu à un entretien individuel</translation>
        </message>
        <message>
            <source>**{customers}** answered an individual interview</source>
            <translation>**{customers}** ont répondu à un entretien individuel</translation>
        </message>
        <message>
            <source>{sentence} between {begin} and {end}.</source>
            <translation>{sentence} entre le {begin} et le {end}.</translation>
        </message>
        <message>
            <source>{sentence} in {year}.</source>
            <translation>{sentence} en {year}.</translation>
        </message>
        <message>
            <source>satisfied customers</source>
            <translation>clients satisfaits</translation>
        </message>
        <message>
            <source>customers without a crisis in 12 months</source>
            <translation>clients sans crise en 12 mois</translation>
        </message>
        <message>
            <source>NPS®, recommendation</source>
            <translation>NPS®, recommandation</translation>
        </message>
        <message>
            <source>intend to stay 3 years</source>
            <translation>comptent rester 3 ans</translation>
        </message>
        <message>
            <source>would choose this vendor again</source>
            <translation>referaient ce choix</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <source>in another tool</source>
            <translation>dans un autre outil</translation>
        </message>
        <message>
            <source>in a workshop</source>
            <translation>en atelier</translation>
        </message>
        <message>
            <source>List of customers supplied by {supplier}, checked: {check}.</source>
            <translation>Liste des clients fournie par {supplier}, contrôle : {check}.</translation>
        </message>
        <message>
            <source>List of customers supplied by {supplier}.</source>
            <translation>Liste des clients fournie par {supplier}.</translation>
        </message>
        <message numerus="yes">
            <source>Drawn at random: %n customers.</source>
            <translation>
                <numerusform>Tirage au sort de %n client.</numerusform>
                <numerusform>Tirage au sort de %n clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Selected, not drawn at random: %n customers.</source>
            <translation>
                <numerusform>Choix, sans tirage au sort, de %n client.</numerusform>
                <numerusform>Choix, sans tirage au sort, de %n clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complete interviews, {modes}.</source>
            <translation>
                <numerusform>%n entretien complet, {modes}.</numerusform>
                <numerusform>%n entretiens complets, {modes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fieldwork was extended %n times.</source>
            <translation>
                <numerusform>Enquête prolongée %n fois.</numerusform>
                <numerusform>Enquête prolongée %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule set {rules}, version {version}.</source>
            <translation>Règlement {rules}, version {version}.</translation>
        </message>
        <message>
            <source>The vendor pays a fee that does not depend on the result.</source>
            <translation>Le prestataire paie un prix indépendant du résultat.</translation>
        </message>
        <message>
            <source>Complaints: {address}.</source>
            <translation>Réclamations : {address}.</translation>
        </message>
        <message>
            <source>No code on a specimen</source>
            <translation>Pas de code sur un spécimen</translation>
        </message>
        <message>
            <source>Verify this label</source>
            <translation>Vérifier ce label</translation>
        </message>
        <message>
            <source>A sealed label carries a code with a signed statement here; it is checked without network.</source>
            <translation>Un label scellé porte ici un code avec une déclaration signée ; la vérification se fait sans réseau.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>given when sealed</source>
            <translation>donné au scellement</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>12 months from sealing</source>
            <translation>12 mois après scellement</translation>
        </message>
        <message>
            <source>Scan the code, or open this file or a picture of it in ScoreFact Desktop. The code carries all that is said here, signed; it is checked without sending anything.</source>
            <translation>Scannez le code, ou ouvrez ce fichier ou sa photo dans ScoreFact Desktop. Le code porte, signé, tout ce qui est dit ici ; la vérification n’envoie rien.</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>{passed} of {rules} fulfilled</source>
            <translation>{passed} sur {rules} satisfaites</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Specimen, without value: sealed with a test key.</source>
            <translation>Spécimen sans valeur : scellé avec une clé d’essai.</translation>
        </message>
        <message>
            <source>Specimen, without value: all {rules} rules are fulfilled, but nothing is sealed.</source>
            <translation>Spécimen sans valeur : les {rules} règles sont satisfaites, mais rien n’est scellé.</translation>
        </message>
        <message>
            <source>Specimen, without value: the award has not been decided and nothing is sealed.</source>
            <translation>Spécimen sans valeur : l’attribution n’est pas décidée et rien n’est scellé.</translation>
        </message>
        <message>
            <source>Fieldwork is open.</source>
            <translation>Le terrain est ouvert.</translation>
        </message>
        <message>
            <source>Fictitious vendor and data.</source>
            <translation>Prestataire et données fictifs.</translation>
        </message>
        <message>
            <source>Response of the sample</source>
            <translation>Taux de réponse de l’échantillon</translation>
        </message>
        <message>
            <source>margin of error</source>
            <comment>of a question, named before</comment>
            <translation>marge d’erreur</translation>
        </message>
        <message>
            <source>positive answers</source>
            <comment>to a question, named before</comment>
            <translation>réponses positives</translation>
        </message>
        <message>
            <source>top answers</source>
            <comment>to a question, named before</comment>
            <translation>meilleures réponses</translation>
        </message>
        <message>
            <source>mean</source>
            <comment>of a question, named before</comment>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>say they will leave</source>
            <comment>in answer to a question, named before</comment>
            <translation>disent partir</translation>
        </message>
        <message>
            <source>customers with a crisis</source>
            <translation>clients ayant eu une crise</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>dénombrement</translation>
        </message>
        <message>
            <source>plain value</source>
            <translation>valeur observée</translation>
        </message>
        <message>
            <source>margin of error, finite population</source>
            <translation>marge d’erreur, population finie</translation>
        </message>
        <message>
            <source>exact one-sided 95% bound, hypergeometric</source>
            <translation>borne unilatérale exacte à 95 %, hypergéométrique</translation>
        </message>
        <message>
            <source>exact one-sided 95% bound, Clopper-Pearson</source>
            <translation>borne unilatérale exacte à 95 %, Clopper-Pearson</translation>
        </message>
        <message>
            <source>one-sided 95% bound, adjusted Wald</source>
            <translation>borne unilatérale à 95 %, Wald ajusté</translation>
        </message>
        <message>
            <source>one-sided 95% bound, Student</source>
            <translation>borne unilatérale à 95 %, Student</translation>
        </message>
        <message>
            <source>and weighted, Korn-Graubard</source>
            <translation>et pondérée, Korn-Graubard</translation>
        </message>
        <message>
            <source>and weighted</source>
            <translation>et pondérée</translation>
        </message>
        <message>
            <source>none: there is no figure</source>
            <translation>aucune : il n’y a pas de chiffre</translation>
        </message>
        <message>
            <source>none: the rule does not apply</source>
            <translation>aucune : la règle ne s’applique pas</translation>
        </message>
        <message>
            <source>This rule does not apply: it holds only from {least} customers concerned upwards; here their number is {count}.</source>
            <translation>Cette règle ne s’applique pas : elle ne vaut qu’à partir de {least} clients concernés ; ici, leur nombre est de {count}.</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>ne s’applique pas</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>satisfaite</translation>
        </message>
        <message>
            <source>not demonstrated</source>
            <translation>non démontrée</translation>
        </message>
        <message>
            <source>This rule is met. Its figures are protected: too few people stand behind an answer.</source>
            <translation>Cette règle est satisfaite. Ses chiffres sont protégés : trop peu de personnes ont donné l’une des réponses.</translation>
        </message>
        <message>
            <source>This rule is not demonstrated. Its figures are protected: too few people stand behind an answer.</source>
            <translation>Cette règle n’est pas démontrée. Ses chiffres sont protégés : trop peu de personnes ont donné l’une des réponses.</translation>
        </message>
        <message>
            <source>This rule cannot be demonstrated: there are more answers than customers. Check the population.</source>
            <translation>Cette règle ne peut pas être démontrée : il y a plus de réponses que de clients. Vérifiez la taille de la population.</translation>
        </message>
        <message>
            <source>This rule cannot be demonstrated: there is only one usable answer.</source>
            <translation>Cette règle ne peut pas être démontrée : il n’y a qu’une seule réponse exploitable.</translation>
        </message>
        <message>
            <source>This rule cannot be demonstrated: there is no usable answer.</source>
            <translation>Cette règle ne peut pas être démontrée : il n’y a aucune réponse exploitable.</translation>
        </message>
    </context>
    <context>
        <name>Label page</name>
        <message>
            <source>Verify a label</source>
            <translation>Vérifier un label</translation>
        </message>
        <message>
            <source>Text of the code</source>
            <translation>Texte du code</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>The code is verified on this device. Nothing is sent, and nothing is loaded.</source>
            <translation>Le code est vérifié sur cet appareil. Rien n’est envoyé ni chargé.</translation>
        </message>
        <message>
            <source>List of revoked labels of {day}.</source>
            <translation>Liste des labels révoqués du {day}.</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>an interval</comment>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <comment>two dates</comment>
            <translation>du {begin} au {end}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <comment>a count</comment>
            <translation>{some} sur {all}</translation>
        </message>
        <message>
            <source>{count}, at random</source>
            <translation>{count}, au hasard</translation>
        </message>
        <message>
            <source>{count}, selected</source>
            <translation>{count}, choisis</translation>
        </message>
        <message>
            <source>Paid by the vendor, whatever the result</source>
            <translation>Payé par le prestataire, quel que soit le résultat</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>Customers who answered</source>
            <translation>Clients ayant répondu</translation>
        </message>
        <message>
            <source>List of customers supplied by</source>
            <translation>Liste des clients fournie par</translation>
        </message>
        <message>
            <source>List checked</source>
            <translation>Contrôle de la liste</translation>
        </message>
        <message>
            <source>Customers drawn</source>
            <translation>Clients tirés</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Enquête</translation>
        </message>
        <message>
            <source>Extensions of fieldwork</source>
            <translation>Prolongations de l’enquête</translation>
        </message>
        <message>
            <source>Rules fulfilled</source>
            <translation>Règles satisfaites</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Règlement</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Rémunération</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Réclamations</translation>
        </message>
    </context>
    <context>
        <name>LabelPanel</name>
        <message>
            <source>The label and its rules</source>
            <translation>Le label et ses règles</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Decided once, after fieldwork was closed: {date}.</source>
            <translation>Décidé une seule fois, après la clôture du terrain : {date}.</translation>
        </message>
        <message>
            <source>Decided once, when fieldwork closes; nothing is computed before.</source>
            <translation>Décidé une seule fois, à la clôture du terrain ; rien n’est calculé avant.</translation>
        </message>
        <message>
            <source>{rules}, version {version}, frozen on {date}.</source>
            <translation>{rules}, version {version}, figées le {date}.</translation>
        </message>
        <message>
            <source>Registration {hash}</source>
            <translation>Enregistrement {hash}</translation>
        </message>
        <message>
            <source>A rule that is not demonstrated is not disproved: too few interviews, or chance, may stand behind it.</source>
            <translation>Une règle non démontrée n’est pas réfutée : trop peu d’entretiens, ou le hasard, peuvent l’expliquer.</translation>
        </message>
        <message>
            <source>Computed again, these rules come out otherwise: {rules}. The decision taken stands; the history tells which answers were changed.</source>
            <translation>Recalculées, ces règles donnent un autre résultat : {rules}. La décision prise reste valable ; l’historique dit quelles réponses ont été modifiées.</translation>
        </message>
        <message>
            <source>{computed} · limit {limit} · margin {margin} · {base}</source>
            <translation>{computed} · seuil {limit} · écart {margin} · {base}</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
    </context>
    <context>
        <name>LabelScreens</name>
        <message>
            <source>Back to the report</source>
            <translation>Retour au rapport</translation>
        </message>
    </context>
    <context>
        <name>LabelSeal</name>
        <message>
            <source>Issuers that are trusted here</source>
            <translation>Émetteurs de confiance ici</translation>
        </message>
        <message>
            <source>Trust an issuer…</source>
            <translation>Faire confiance à un émetteur…</translation>
        </message>
        <message>
            <source>Call the issuer at a number you know, and have the fingerprint read out. Only if every group is the same is this file the issuer’s.</source>
            <translation>Appelez l’émetteur à un numéro que vous connaissez et faites-vous lire l’empreinte. Ce fichier n’est le sien que si chaque groupe est identique.</translation>
        </message>
        <message>
            <source>I have compared all of it</source>
            <translation>J’ai tout comparé</translation>
        </message>
        <message>
            <source>Trust this issuer</source>
            <translation>Faire confiance</translation>
        </message>
        <message>
            <source>Do not trust</source>
            <translation>Ne pas faire confiance</translation>
        </message>
        <message>
            <source>test key, SPECIMEN</source>
            <translation>clé d’essai, SPECIMEN</translation>
        </message>
        <message>
            <source>None yet: no seal can be taken in.</source>
            <translation>Aucun pour l’instant : aucun sceau ne peut être repris.</translation>
        </message>
        <message>
            <source>{name} (test key, SPECIMEN)</source>
            <translation>{name} (clé d’essai, SPECIMEN)</translation>
        </message>
        <message>
            <source>Fingerprint {digits}</source>
            <translation>Empreinte {digits}</translation>
        </message>
        <message>
            <source>Requests for a seal ({pattern})</source>
            <translation>Demandes de sceau ({pattern})</translation>
        </message>
        <message>
            <source>The request was saved as {name}. Send it to whoever holds the issuing key.</source>
            <translation>La demande a été enregistrée sous {name}. Envoyez-la à la personne qui détient la clé d’émission.</translation>
        </message>
        <message>
            <source>Test seal {number} made. Page and badge say SPECIMEN.</source>
            <translation>Sceau d’essai {number} créé. La page et le badge portent SPECIMEN.</translation>
        </message>
        <message>
            <source>Making a test seal</source>
            <translation>Création d’un sceau d’essai</translation>
        </message>
        <message>
            <source>Seals and lists of revoked labels ({pattern})</source>
            <translation>Sceaux et listes de labels révoqués ({pattern})</translation>
        </message>
        <message>
            <source>The label {number} is sealed. Write its page and badge on the report page.</source>
            <translation>Le label {number} est scellé. Produisez sa page et son badge sur la page du rapport.</translation>
        </message>
        <message numerus="yes">
            <source>List of %n revoked label(s) in use.</source>
            <translation>
                <numerusform>Liste de %n label révoqué en usage.</numerusform>
                <numerusform>Liste de %n labels révoqués en usage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Public files of issuers ({pattern})</source>
            <translation>Fichiers publics d’émetteurs ({pattern})</translation>
        </message>
        <message>
            <source>The seals of {name} are accepted in this workspace now.</source>
            <translation>Les sceaux de {name} sont désormais acceptés dans cet espace de travail.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Seal…</source>
            <translation>Sceller…</translation>
        </message>
        <message>
            <source>Seal the label</source>
            <translation>Sceller le label</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <source>Ask for the seal</source>
            <translation>Demander le sceau</translation>
        </message>
        <message>
            <source>The request is a file with what the label will say. Whoever holds the issuing key seals it and sends the seal back.</source>
            <translation>La demande est un fichier avec ce que dira le label. La personne qui détient la clé d’émission le scelle et renvoie le sceau.</translation>
        </message>
        <message>
            <source>Who supplied the list of customers</source>
            <translation>Qui a fourni la liste des clients</translation>
        </message>
        <message>
            <source>Printed on the label and signed, such as “the vendor, from its invoicing”.</source>
            <translation>Imprimé sur le label et signé, par exemple « le prestataire, d’après sa facturation ».</translation>
        </message>
        <message>
            <source>Who checked it, and against what</source>
            <translation>Qui l’a contrôlée, et d’après quoi</translation>
        </message>
        <message>
            <source>Printed too, such as “the auditor, against the invoices of 2025”.</source>
            <translation>Imprimé aussi, par exemple « l’auditeur, d’après les factures de 2025 ».</translation>
        </message>
        <message>
            <source>Save the request…</source>
            <translation>Enregistrer la demande…</translation>
        </message>
        <message>
            <source>Try it without an issuer</source>
            <translation>Essayer sans émetteur</translation>
        </message>
        <message>
            <source>Makes a test key on this computer and seals with it. Page and badge say SPECIMEN, and whoever verifies them is told so: a test seal has no value as a label.</source>
            <translation>Crée une clé d’essai sur cet ordinateur et scelle avec elle. La page et le badge portent SPECIMEN, et quiconque les vérifie l’apprend : un sceau d’essai n’a pas valeur de label.</translation>
        </message>
        <message>
            <source>Make a test seal</source>
            <translation>Faire un sceau d’essai</translation>
        </message>
        <message>
            <source>Take in what the issuer sent</source>
            <translation>Reprendre ce que l’émetteur a envoyé</translation>
        </message>
        <message>
            <source>A seal, or a list of revoked labels (.revocations). Choose the file, or drop it on this window.</source>
            <translation>Un sceau, ou une liste de labels révoqués (.revocations). Choisissez le fichier, ou déposez-le sur cette fenêtre.</translation>
        </message>
        <message>
            <source>Take a file in…</source>
            <translation>Reprendre un fichier…</translation>
        </message>
        <message>
            <source>Label {number}: revoked</source>
            <translation>Label {number} : révoqué</translation>
        </message>
        <message>
            <source>on {day}: {reason}</source>
            <translation>le {day} : {reason}</translation>
        </message>
        <message>
            <source>No label in this campaign</source>
            <translation>Pas de label dans cette campagne</translation>
        </message>
        <message>
            <source>It was launched without a rule set.</source>
            <translation>Elle a été lancée sans jeu de règles.</translation>
        </message>
        <message>
            <source>Label: decided at closing</source>
            <translation>Label : décidé à la clôture</translation>
        </message>
        <message>
            <source>No projection while fieldwork is open.</source>
            <translation>Aucune projection tant que le terrain est ouvert.</translation>
        </message>
        <message>
            <source>Label not decided yet</source>
            <translation>Label pas encore décidé</translation>
        </message>
        <message>
            <source>Have it decided on the dashboard first.</source>
            <translation>Faites-le d’abord décider sur le tableau de bord.</translation>
        </message>
        <message>
            <source>Label not demonstrated</source>
            <translation>Label non démontré</translation>
        </message>
        <message>
            <source>There is nothing to seal. The dashboard explains it rule by rule.</source>
            <translation>Il n’y a rien à sceller. Le tableau de bord l’explique règle par règle.</translation>
        </message>
        <message>
            <source>Label awarded, not sealed</source>
            <translation>Label attribué, non scellé</translation>
        </message>
        <message>
            <source>Its page is a specimen until somebody seals it.</source>
            <translation>Sa page est un spécimen jusqu’à ce que quelqu’un la scelle.</translation>
        </message>
        <message>
            <source>Seal asked for</source>
            <translation>Sceau demandé</translation>
        </message>
        <message>
            <source>Send the request to whoever holds the key; take the seal in when it comes.</source>
            <translation>Envoyez la demande à qui détient la clé ; reprenez le sceau quand il arrive.</translation>
        </message>
        <message>
            <source>valid until {day}, in {languages}</source>
            <translation>valable jusqu’au {day}, en {languages}</translation>
        </message>
        <message>
            <source>Test seal {number}: SPECIMEN</source>
            <translation>Sceau d’essai {number} : SPECIMEN</translation>
        </message>
        <message>
            <source>Label {number}: expired</source>
            <translation>Label {number} : expiré</translation>
        </message>
        <message>
            <source>Label {number}: sealed</source>
            <translation>Label {number} : scellé</translation>
        </message>
    </context>
    <context>
        <name>LabelStrip</name>
        <message>
            <source>Fieldwork is closed</source>
            <translation>L’enquête est close</translation>
        </message>
        <message>
            <source>{complete} of {base} answered</source>
            <translation>{complete} réponses sur {base}</translation>
        </message>
        <message>
            <source>{share} rule reached</source>
            <translation>règle des {share} atteinte</translation>
        </message>
        <message>
            <source>{share} rule not reached</source>
            <translation>règle des {share} pas atteinte</translation>
        </message>
        <message>
            <source>See the rules</source>
            <translation>Voir les règles</translation>
        </message>
        <message>
            <source>Decide the label</source>
            <translation>Décider du label</translation>
        </message>
        <message>
            <source>No label in this campaign</source>
            <translation>Pas de label dans cette campagne</translation>
        </message>
        <message>
            <source>no rules were registered</source>
            <translation>aucune règle enregistrée</translation>
        </message>
        <message>
            <source>{complete} answered</source>
            <translation>{complete} réponses</translation>
        </message>
        <message>
            <source>{share} closes</source>
            <translation>{share} pour clore</translation>
        </message>
        <message>
            <source>{share} closes: {owed} to go</source>
            <translation>{share} pour clore : encore {owed}</translation>
        </message>
        <message>
            <source>Report and label</source>
            <translation>Rapport et label</translation>
        </message>
    </context>
    <context>
        <name>LabelVerify</name>
        <message>
            <source>Labels ({pattern})</source>
            <translation>Labels ({pattern})</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <translation>Vérification de {name}</translation>
        </message>
        <message>
            <source>Text of a code</source>
            <translation>Texte d’un code</translation>
        </message>
        <message>
            <source>Verify a label</source>
            <translation>Vérifier un label</translation>
        </message>
        <message>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <source>Any label, of any vendor: from the page, a picture or the code</source>
            <translation>Tout label, de tout prestataire : d’après la page, une image ou le code</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>D’après un fichier</translation>
        </message>
        <message>
            <source>The PDF of a label or of a signed dashboard, or a straight and sharp picture of a label’s code. It can also be dropped on this window.</source>
            <translation>Le PDF d’un label ou d’un tableau de bord signé, ou une image droite et nette du code d’un label. On peut aussi le déposer sur cette fenêtre.</translation>
        </message>
        <message>
            <source>Choose a PDF or a picture…</source>
            <translation>Choisir un PDF ou une image…</translation>
        </message>
        <message>
            <source>From the text of its code</source>
            <translation>D’après le texte de son code</translation>
        </message>
        <message>
            <source>Paste what the code says</source>
            <translation>Collez ce que dit le code</translation>
        </message>
        <message>
            <source>Verify the text</source>
            <translation>Vérifier le texte</translation>
        </message>
        <message>
            <source>Verified on this computer. Nothing is sent.</source>
            <translation>Vérifié sur cet ordinateur. Rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Nothing verified yet</source>
            <translation>Rien de vérifié encore</translation>
        </message>
        <message>
            <source>Could not be verified</source>
            <translation>N’a pas pu être vérifié</translation>
        </message>
        <message>
            <source>What a label is worth is shown here.</source>
            <translation>Ici s’affiche ce que vaut un label.</translation>
        </message>
        <message>
            <source>What it claims</source>
            <translation>Ce qu’il prétend</translation>
        </message>
        <message>
            <source>What was signed</source>
            <translation>Ce qui a été signé</translation>
        </message>
        <message>
            <source>The whole document was checked: every letter of it is as it was signed.</source>
            <translation>Tout le document a été vérifié : chaque lettre en est telle que signée.</translation>
        </message>
        <message>
            <source>Only the code was checked. Compare what is printed beside it with the figures below: they are what was signed.</source>
            <translation>Seul le code a été vérifié. Comparez ce qui est imprimé à côté avec les chiffres ci-dessous : ce sont eux qui ont été signés.</translation>
        </message>
        <message>
            <source>The page carries a seal, but of an issuer that is not trusted here.</source>
            <translation>La page porte un sceau, mais d’un émetteur qui n’est pas de confiance ici.</translation>
        </message>
        <message>
            <source>The whole page was checked: it is as it was sealed, every letter of it.</source>
            <translation>Toute la page a été vérifiée : elle est telle que scellée, à la lettre près.</translation>
        </message>
        <message>
            <source>No list of revoked labels of this issuer is at hand.</source>
            <translation>Aucune liste de labels révoqués de cet émetteur n’est disponible.</translation>
        </message>
        <message>
            <source>List of revoked labels of {day}.</source>
            <translation>Liste des labels révoqués du {day}.</translation>
        </message>
    </context>
    <context>
        <name>LabelWords</name>
        <message>
            <source>Label awarded</source>
            <translation>Label attribué</translation>
        </message>
        <message>
            <source>Label not demonstrated</source>
            <translation>Label non démontré</translation>
        </message>
        <message>
            <source>Label cannot be decided</source>
            <translation>Label impossible à décider</translation>
        </message>
        <message>
            <source>Label not decided yet</source>
            <translation>Label pas encore décidé</translation>
        </message>
        <message>
            <source>Label: decided at closing</source>
            <translation>Label : décidé à la clôture</translation>
        </message>
        <message>
            <source>decided on {date}</source>
            <translation>décidé le {date}</translation>
        </message>
        <message>
            <source>see the rules for the reason</source>
            <translation>la raison est avec les règles</translation>
        </message>
        <message>
            <source>fieldwork is closed</source>
            <translation>le terrain est clos</translation>
        </message>
        <message>
            <source>frozen on {date}, no projection</source>
            <translation>figé le {date}, sans projection</translation>
        </message>
        <message>
            <source>result at closing</source>
            <translation>résultat à la clôture</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) registered</source>
            <translation>
                <numerusform>%n règle enregistrée</numerusform>
                <numerusform>%n règles enregistrées</numerusform>
            </translation>
        </message>
        <message>
            <source>{passed} of {rules} rules passed</source>
            <translation>{passed} règles sur {rules} satisfaites</translation>
        </message>
        <message numerus="yes">
            <source>%n not demonstrated</source>
            <translation>
                <numerusform>%n non démontrée</numerusform>
                <numerusform>%n non démontrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Registered at the launch</source>
            <translation>Enregistrement au lancement</translation>
        </message>
        <message>
            <source>Fieldwork extended</source>
            <translation>Terrain prolongé</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Recours</translation>
        </message>
        <message>
            <source>Campaign reopened</source>
            <translation>Campagne rouverte</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>Something went wrong that the program did not foresee.</source>
            <translation>Il s’est passé quelque chose que le programme n’avait pas prévu.</translation>
        </message>
        <message>
            <source>What was saved before is safe. You can go on working.</source>
            <translation>Ce qui était enregistré est sûr. Vous pouvez continuer à travailler.</translation>
        </message>
        <message>
            <source>Details are in {path}</source>
            <translation>Les détails sont dans {path}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Put this message away</source>
            <translation>Ranger ce message</translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message>
            <source>Minutes</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>Minutes of {date}: {title}</source>
            <translation>Compte rendu du {date} : {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n entretien</numerusform>
                <numerusform>%n entretiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people answered</source>
            <translation>
                <numerusform>%n personne a répondu</numerusform>
                <numerusform>%n personnes ont répondu</numerusform>
            </translation>
        </message>
        <message>
            <source>The names are left out of these minutes.</source>
            <translation>Ce compte rendu ne cite aucun nom.</translation>
        </message>
        <message>
            <source>Nobody was noted.</source>
            <translation>Personne n’a été noté.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Participants</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Nothing was decided.</source>
            <translation>Rien n’a été décidé.</translation>
        </message>
        <message>
            <source>by {day}</source>
            <comment>until when</comment>
            <translation>d’ici le {day}</translation>
        </message>
        <message>
            <source>The figures that were shown</source>
            <translation>Les chiffres montrés</translation>
        </message>
        <message numerus="yes">
            <source>Of %n interview(s) of the campaign, workshops included.</source>
            <translation>
                <numerusform>Sur %n entretien de la campagne, ateliers compris.</numerusform>
                <numerusform>Sur %n entretiens de la campagne, ateliers compris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The figures move in blocks of at least %n answers, so that no single answer can be read off two of them. Answers of workshops stay out of label, NPS and benchmark.</source>
            <translation>
                <numerusform>Les chiffres avancent par blocs d’au moins %n réponse, pour qu’aucune réponse ne puisse se lire dans leur différence. Les réponses d’atelier n’entrent ni dans le label, ni dans le NPS, ni dans le benchmark.</numerusform>
                <numerusform>Les chiffres avancent par blocs d’au moins %n réponses, pour qu’aucune réponse ne puisse se lire dans leur différence. Les réponses d’atelier n’entrent ni dans le label, ni dans le NPS, ni dans le benchmark.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder for the minutes</source>
            <translation>Le dossier du compte rendu</translation>
        </message>
        <message numerus="yes">
            <source>The minutes are written: %n document(s).</source>
            <translation>
                <numerusform>Le compte rendu est écrit : %n document.</numerusform>
                <numerusform>Le compte rendu est écrit : %n documents.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing the minutes</source>
            <translation>Écriture du compte rendu</translation>
        </message>
    </context>
    <context>
        <name>NewCampaign</name>
        <message>
            <source>Add the campaign</source>
            <translation>Ajouter la campagne</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Standard, 14 themes</source>
            <translation>Standard, 14 thèmes</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>D’un fichier…</translation>
        </message>
        <message>
            <source>Give the vendor’s name.</source>
            <translation>Donnez le nom du prestataire.</translation>
        </message>
        <message>
            <source>Questionnaires ({pattern})</source>
            <translation>Questionnaires ({pattern})</translation>
        </message>
        <message>
            <source>Choose a questionnaire</source>
            <translation>Choisir un questionnaire</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nouvelle campagne</translation>
        </message>
        <message>
            <source>A campaign is the yearly audit of one vendor with one questionnaire.</source>
            <translation>Une campagne est l’audit annuel d’un prestataire avec un questionnaire.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Type of vendor</source>
            <translation>Type de prestataire</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Integrator</source>
            <translation>Intégrateur</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Several: parted by commas</source>
            <translation>Plusieurs : séparées par des virgules</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Customers in all</source>
            <translation>Clients en tout</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Size of the sample</source>
            <translation>Taille de l’échantillon</translation>
        </message>
        <message>
            <source>all customers</source>
            <translation>tous les clients</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
    </context>
    <context>
        <name>Observed</name>
        <message>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>stayed</source>
            <translation>restés</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>de – à</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observés</translation>
        </message>
        <message>
            <source>over the whole time</source>
            <translation>sur toute la durée</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>hypothèse</translation>
        </message>
        <message>
            <source>used</source>
            <translation>retenu</translation>
        </message>
        <message>
            <source>nothing observed yet</source>
            <translation>rien d’observé pour l’instant</translation>
        </message>
        <message>
            <source>Record who renewed and who left; from 30 per answer that replaces the assumption.</source>
            <translation>Notez qui a renouvelé et qui est parti ; à partir de 30 par réponse, cela remplace l’hypothèse.</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <source>Stayed since, of earlier respondents. Square: assumed.</source>
            <translation>Restés depuis, parmi les répondants d’avant. Carré : hypothèse.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) in bold: observed is used.</source>
            <translation>
                <numerusform>%n réponse en gras : l’observé est retenu.</numerusform>
                <numerusform>%n réponses en gras : l’observé est retenu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too early or too few to replace what is assumed.</source>
            <translation>Trop tôt ou trop peu pour remplacer l’hypothèse.</translation>
        </message>
        <message>
            <source>certainly</source>
            <translation>certainement</translation>
        </message>
        <message>
            <source>probably</source>
            <translation>probablement</translation>
        </message>
        <message>
            <source>probably not</source>
            <translation>probablement pas</translation>
        </message>
        <message>
            <source>certainly not</source>
            <translation>certainement pas</translation>
        </message>
        <message>
            <source>still a customer</source>
            <translation>toujours client</translation>
        </message>
        <message>
            <source>left the vendor, keeps the solution</source>
            <translation>a quitté le prestataire, garde la solution</translation>
        </message>
        <message>
            <source>left the solution</source>
            <translation>a quitté la solution</translation>
        </message>
        <message>
            <source>What a customer did since</source>
            <translation>Ce qu’un client a fait depuis</translation>
        </message>
        <message>
            <source>&amp;Customer, by name or reference</source>
            <translation>&amp;Client, nom ou référence</translation>
        </message>
        <message>
            <source>&amp;What became of it</source>
            <translation>Ce qu’il est &amp;devenu</translation>
        </message>
        <message>
            <source>&amp;Seen on</source>
            <translation>&amp;Constaté le</translation>
        </message>
        <message>
            <source>Many at once: scorefact campaign outcomes FILE.</source>
            <translation>Plusieurs à la fois : scorefact campaign outcomes FICHIER.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>in their own words</source>
            <translation>en texte libre</translation>
        </message>
        <message>
            <source>asked of half</source>
            <translation>posée à la moitié</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>None yet: the standard questionnaire is asked as it is.</source>
            <translation>Aucune : le questionnaire standard est posé tel quel.</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Questions propres</translation>
        </message>
        <message>
            <source>In the order asked</source>
            <translation>Dans l’ordre posé</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message numerus="yes">
            <source>%n own question(s)</source>
            <translation>
                <numerusform>%n question propre</numerusform>
                <numerusform>%n questions propres</numerusform>
            </translation>
        </message>
        <message>
            <source>no questions of its own</source>
            <translation>aucune question propre</translation>
        </message>
        <message>
            <source>Asked behind the standard questions, before the last. They never enter themes, label or benchmark.</source>
            <translation>Posées après les questions standard, avant la dernière. Elles n’entrent ni dans les thèmes, ni dans le label, ni dans le benchmark.</translation>
        </message>
        <message>
            <source>The questionnaire is frozen: questions can only be added before the launch.</source>
            <translation>Le questionnaire est figé : des questions ne s’ajoutent qu’avant le lancement.</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidentielle</translation>
        </message>
        <message>
            <source>Take this question away</source>
            <translation>Retirer cette question</translation>
        </message>
        <message>
            <source>The question is taken away.</source>
            <translation>La question est retirée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Write as many answers in every language, one a line.</source>
            <translation>Écrivez autant de réponses dans chaque langue, une par ligne.</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Nouvelle question</translation>
        </message>
        <message>
            <source>Read aloud; {vendor} and {solution} are put in</source>
            <translation>Lue à voix haute ; {vendor} et {solution} sont insérés</translation>
        </message>
        <message>
            <source>Short, for tables</source>
            <translation>Forme courte, pour les tableaux</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Comment on y répond</translation>
        </message>
        <message>
            <source>The answers, one a line, in the same order</source>
            <translation>Les réponses, une par ligne, dans le même ordre</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentielle</translation>
        </message>
        <message>
            <source>Add the question</source>
            <translation>Ajouter la question</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>yes fully … not at all (4)</source>
            <translation>oui tout à fait … pas du tout (4)</translation>
        </message>
        <message>
            <source>very good … very poor (4)</source>
            <translation>très bon … très mauvais (4)</translation>
        </message>
        <message>
            <source>very satisfied … very dissatisfied (4)</source>
            <translation>très satisfait … très insatisfait (4)</translation>
        </message>
        <message>
            <source>much better … much worse (5)</source>
            <translation>bien mieux … bien moins bien (5)</translation>
        </message>
        <message>
            <source>among the best … below (3)</source>
            <translation>parmi les meilleurs … en dessous (3)</translation>
        </message>
        <message>
            <source>1 very difficult … 7 very easy</source>
            <translation>1 très difficile … 7 très facile</translation>
        </message>
        <message>
            <source>0 … 10</source>
            <translation>0 … 10</translation>
        </message>
        <message>
            <source>yes, no</source>
            <translation>oui, non</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>in their own words</source>
            <translation>en texte libre</translation>
        </message>
        <message>
            <source>one of my own answers</source>
            <translation>une de mes propres réponses</translation>
        </message>
        <message>
            <source>several of my own answers</source>
            <translation>plusieurs de mes propres réponses</translation>
        </message>
    </context>
    <context>
        <name>Radar</name>
        <message>
            <source>95% interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s), 0 to 100</source>
            <translation>
                <numerusform>%n thème, de 0 à 100</numerusform>
                <numerusform>Les %n thèmes, de 0 à 100</numerusform>
            </translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>protected or no answers</source>
            <translation>protégé ou sans réponse</translation>
        </message>
        <message>
            <source>Arrow keys or the pointer read a theme, Enter opens it</source>
            <translation>Flèches ou souris lisent un thème, Entrée l’ouvre</translation>
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
            <translation>NPS et capacité</translation>
        </message>
        <message>
            <source>NPS by</source>
            <translation>NPS selon</translation>
        </message>
        <message>
            <source>Reasons given</source>
            <translation>Raisons données</translation>
        </message>
        <message>
            <source>This questionnaire asks nobody to recommend</source>
            <translation>Ce questionnaire ne pose pas la question de la recommandation</translation>
        </message>
        <message>
            <source>NPS needs a recommendation question from 0 to 10.</source>
            <translation>Le NPS s’appuie sur une question de recommandation de 0 à 10.</translation>
        </message>
        <message>
            <source>promoters, 9 and 10</source>
            <translation>promoteurs, 9 et 10</translation>
        </message>
        <message>
            <source>passives, 7 and 8</source>
            <translation>passifs, 7 et 8</translation>
        </message>
        <message>
            <source>detractors, 0 to 6</source>
            <translation>détracteurs, 0 à 6</translation>
        </message>
        <message>
            <source>Who recommends</source>
            <translation>Qui recommande</translation>
        </message>
        <message>
            <source>By segment</source>
            <translation>Par segment</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>de – à</translation>
        </message>
        <message>
            <source>against the others</source>
            <translation>face aux autres</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>nothing to show</source>
            <translation>rien à afficher</translation>
        </message>
        <message numerus="yes">
            <source>Line: everybody. %n segment(s) differ significantly.</source>
            <translation>
                <numerusform>Trait : tous. %n segment diffère significativement.</numerusform>
                <numerusform>Trait : tous. %n segments diffèrent significativement.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do they know enough to recommend?</source>
            <translation>En savent-ils assez pour recommander ?</translation>
        </message>
        <message>
            <source>This questionnaire does not ask.</source>
            <translation>Ce questionnaire ne le demande pas.</translation>
        </message>
        <message>
            <source>Share who know it very well or fairly, or rather agree.</source>
            <translation>Part de ceux qui connaissent très bien ou assez bien, ou sont plutôt d’accord.</translation>
        </message>
        <message>
            <source>Fewer than ten respondents gave a reason: none is shown.</source>
            <translation>Moins de dix répondants ont donné une raison : aucune n’est affichée.</translation>
        </message>
        <message>
            <source>Reasons are not shown under a filter: too few stand behind.</source>
            <translation>Avec un filtre, les raisons ne sont pas affichées : trop peu de répondants.</translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) gave a reason; none is released yet.</source>
            <translation>
                <numerusform>%n répondant a donné une raison ; aucune n’est encore validée.</numerusform>
                <numerusform>%n répondants ont donné une raison ; aucune n’est encore validée.</numerusform>
            </translation>
        </message>
        <message>
            <source>This questionnaire does not ask for reasons.</source>
            <translation>Ce questionnaire ne demande pas de raisons.</translation>
        </message>
        <message>
            <source>NPS: {reason}</source>
            <translation>NPS : {reason}</translation>
        </message>
        <message>
            <source>Recommendation capacity: {reason}</source>
            <translation>Capacité de recommandation : {reason}</translation>
        </message>
        <message>
            <source>Recommendation capacity {score} of 100 {interval}</source>
            <translation>Capacité de recommandation : {score} sur 100 {interval}</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Créée le</translation>
        </message>
        <message>
            <source>Recovery key of {workspace}, made on {date}</source>
            <translation>Clé de secours de {workspace}, créée le {date}</translation>
        </message>
        <message>
            <source>Whoever has this key and the workspace file with its key file can read everything in it, without the passphrase. Lock this sheet away, apart from the computer, and do not photograph it.</source>
            <translation>Quiconque a cette clé, le fichier de l’espace de travail et son fichier de clés peut tout y lire, sans la phrase secrète. Mettez cette feuille sous clé, loin de l’ordinateur, et ne la photographiez pas.</translation>
        </message>
        <message>
            <source>To use it: open the workspace, choose “Recovery key” and type the eight groups. Capitals, spaces and dashes do not matter. A group with a typing mistake is named.</source>
            <translation>Pour l’utiliser : ouvrez l’espace de travail, choisissez « Clé de secours » et saisissez les huit groupes. Majuscules, espaces et tirets sont sans importance. Un groupe mal saisi est nommé.</translation>
        </message>
        <message>
            <source>The key holds until somebody takes it away in the settings or gives the workspace a new key.</source>
            <translation>La clé vaut jusqu’à ce que quelqu’un la retire dans les réglages ou donne une nouvelle clé à l’espace de travail.</translation>
        </message>
    </context>
    <context>
        <name>Recurring</name>
        <message>
            <source>Recurring revenue</source>
            <translation>Revenu récurrent</translation>
        </message>
        <message>
            <source>Horizon of cohorts and revenue</source>
            <translation>Horizon des cohortes et du revenu</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observé</translation>
        </message>
        <message>
            <source>By signing year, or stated against observed</source>
            <translation>Par année de signature, ou dit et observé</translation>
        </message>
        <message>
            <source>Record what a customer did since</source>
            <translation>Noter ce qu’un client a fait depuis</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Where they would go, or who might replace</source>
            <translation>Où ils iraient, ou qui remplacerait</translation>
        </message>
        <message>
            <source>Recorded what {customer} did since.</source>
            <translation>Noté : ce que {customer} a fait depuis.</translation>
        </message>
        <message>
            <source>Score-Churn needs a question answered certainly, probably, probably not or certainly not.</source>
            <translation>Score-Churn demande une question à laquelle on répond certainement, probablement, probablement pas ou certainement pas.</translation>
        </message>
        <message>
            <source>By signing</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Why they might leave</source>
            <translation>Pourquoi ils partiraient</translation>
        </message>
        <message>
            <source>Where they would go</source>
            <translation>Où ils iraient</translation>
        </message>
        <message numerus="yes">
            <source>%n don’t know</source>
            <translation>
                <numerusform>%n ne sait pas</numerusform>
                <numerusform>%n ne savent pas</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>With the undecided</source>
            <translation>Avec les indécis</translation>
        </message>
        <message>
            <source>By the scale</source>
            <translation>Selon l’échelle</translation>
        </message>
        <message>
            <source>By revenue</source>
            <translation>Selon le revenu</translation>
        </message>
        <message>
            <source>source of doubt</source>
            <translation>source d’incertitude</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>de – à</translation>
        </message>
        <message>
            <source>Square: previous campaign.</source>
            <translation>Carré : campagne précédente.</translation>
        </message>
        <message>
            <source>nothing to show</source>
            <translation>rien à montrer</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>expected churn</source>
            <translation>churn attendu</translation>
        </message>
        <message>
            <source>Neighbouring years stand together until enough customers answered.</source>
            <translation>Les années voisines sont réunies jusqu’à ce qu’assez de clients aient répondu.</translation>
        </message>
        <message>
            <source>No signing years known, or too few answers.</source>
            <translation>Années de signature inconnues, ou trop peu de réponses.</translation>
        </message>
        <message>
            <source>contract ends</source>
            <translation>fin du contrat</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>exposé</translation>
        </message>
        <message>
            <source>if the undecided leave</source>
            <translation>si les indécis partent</translation>
        </message>
        <message>
            <source>contracts of those interviewed</source>
            <translation>contrats des interrogés</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>Revenue at risk by renewal</source>
            <translation>Revenu exposé par échéance</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervalle</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>rang</translation>
        </message>
        <message>
            <source>This questionnaire asks nobody whether they will stay</source>
            <translation>Ce questionnaire ne demande à personne s’il restera</translation>
        </message>
        <message>
            <source>Recurring revenue: {reason}</source>
            <translation>Revenu récurrent : {reason}</translation>
        </message>
        <message>
            <source>{share} of customers expected lost</source>
            <translation>{share} des clients devraient être perdus</translation>
        </message>
        <message>
            <source>{share} of customers expected lost within {years} years</source>
            <translation>{share} de clients perdus attendus d’ici {years} ans</translation>
        </message>
        <message>
            <source>What “probably” is worth is assumed, not yet measured here: read all sources of doubt.</source>
            <translation>Ce que vaut « probablement » est supposé, pas encore mesuré ici : lire toutes les incertitudes.</translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) stay likelier for five years than for three</source>
            <translation>
                <numerusform>%n répondant reste plus sûrement cinq ans que trois</numerusform>
                <numerusform>%n répondants restent plus sûrement cinq ans que trois</numerusform>
            </translation>
        </message>
        <message>
            <source>Within {years} years</source>
            <translation>Sous {years} ans</translation>
        </message>
        <message>
            <source>{share} say they will leave {interval}</source>
            <translation>{share} disent qu’ils partiront {interval}</translation>
        </message>
        <message>
            <source>who says they will leave: {reason}</source>
            <translation>ceux qui disent partir : {reason}</translation>
        </message>
        <message>
            <source>yearly retention {share}</source>
            <translation>fidélité annuelle {share}</translation>
        </message>
        <message>
            <source>Lost to the solution as well: protected, or not asked.</source>
            <translation>Perdus aussi pour la solution : protégé, ou non demandé.</translation>
        </message>
        <message>
            <source>Lost to the solution as well: {span} of customers.</source>
            <translation>Perdus aussi pour la solution : {span} des clients.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>M</source>
            <comment>millions of a currency</comment>
            <translation>M</translation>
        </message>
        <message>
            <source>k</source>
            <comment>thousands of a currency</comment>
            <translation>k</translation>
        </message>
        <message>
            <source>The list of customers has no contract values.</source>
            <translation>La liste des clients n’a pas de valeurs de contrat.</translation>
        </message>
        <message>
            <source>Protected: too few contract values, or one customer would stand out.</source>
            <translation>Protégé : trop peu de valeurs de contrat, ou un client ressortirait.</translation>
        </message>
        <message>
            <source>Interviewed: {amount} a year, {share} of the base.</source>
            <translation>Interrogés : {amount} par an, {share} de la base.</translation>
        </message>
        <message>
            <source>Interviewed: {amount} a year.</source>
            <translation>Interrogés : {amount} par an.</translation>
        </message>
        <message>
            <source>Largest customer {largest}, five largest {five} of revenue.</source>
            <translation>Premier client {largest}, cinq premiers {five} du revenu.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n cannot be told apart: no ranking among them.</source>
            <translation>
                <numerusform>Le premier ne se départage pas.</numerusform>
                <numerusform>Les %n premiers ne se départagent pas : aucun classement entre eux.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first stands out; equal ranks cannot be told apart.</source>
            <translation>Le premier ressort ; à rang égal, rien ne départage.</translation>
        </message>
        <message>
            <source>Protected: few gave, or few did not give, that answer.</source>
            <translation>Protégé : peu ont donné, ou peu n’ont pas donné, cette réponse.</translation>
        </message>
        <message>
            <source>Named: {names}.</source>
            <translation>Cités : {names}.</translation>
        </message>
        <message>
            <source>Other names: protected.</source>
            <translation>Autres noms : protégés.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>DRAFT</source>
            <comment>watermark</comment>
            <translation>BROUILLON</translation>
        </message>
        <message>
            <source>campaign {year}</source>
            <translation>campagne {year}</translation>
        </message>
        <message>
            <source>of {pages}</source>
            <comment>page x of y</comment>
            <translation>sur {pages}</translation>
        </message>
        <message>
            <source>Confidential, for the management of {vendor}.</source>
            <translation>Confidentiel, destiné à la direction de {vendor}.</translation>
        </message>
        <message>
            <source>Draft: fieldwork is open, figures will change.</source>
            <translation>Brouillon : le terrain est ouvert, les chiffres vont changer.</translation>
        </message>
        <message>
            <source>Copy for {recipient}.</source>
            <translation>Exemplaire pour {recipient}.</translation>
        </message>
        <message>
            <source>Fictitious data.</source>
            <translation>Données fictives.</translation>
        </message>
        <message numerus="yes">
            <source>%n themes ahead of the market</source>
            <translation>
                <numerusform>%n thème devant le marché</numerusform>
                <numerusform>%n thèmes devant le marché</numerusform>
            </translation>
        </message>
        <message>
            <source>{ahead}, {behind} behind</source>
            <translation>{ahead}, {behind} en retrait</translation>
        </message>
        <message numerus="yes">
            <source>%n themes behind the market</source>
            <translation>
                <numerusform>%n thème en retrait du marché</numerusform>
                <numerusform>%n thèmes en retrait du marché</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n themes rise significantly since {previous}</source>
            <translation>
                <numerusform>%n thème progresse nettement depuis {previous}</numerusform>
                <numerusform>%n thèmes progressent nettement depuis {previous}</numerusform>
            </translation>
        </message>
        <message>
            <source>{up}, {down} fall</source>
            <translation>{up}, en recul : {down}</translation>
        </message>
        <message numerus="yes">
            <source>%n themes fall significantly since {previous}</source>
            <translation>
                <numerusform>%n thème recule nettement depuis {previous}</numerusform>
                <numerusform>%n thèmes reculent nettement depuis {previous}</numerusform>
            </translation>
        </message>
        <message>
            <source>No theme moves significantly since {previous}</source>
            <translation>Aucun thème ne bouge nettement depuis {previous}</translation>
        </message>
        <message>
            <source>Ahead: {names}.</source>
            <translation>Devant : {names}.</translation>
        </message>
        <message>
            <source>Behind: {names}.</source>
            <translation>En retrait : {names}.</translation>
        </message>
        <message>
            <source>{theme}: {message}</source>
            <translation>{theme} : {message}</translation>
        </message>
        <message>
            <source>{question}, {points} above the market</source>
            <translation>{question}, {points} au-dessus du marché</translation>
        </message>
        <message>
            <source>{question}, {points} below the market</source>
            <translation>{question}, {points} sous le marché</translation>
        </message>
        <message>
            <source>{points} above the market</source>
            <translation>{points} au-dessus du marché</translation>
        </message>
        <message>
            <source>{points} below the market</source>
            <translation>{points} sous le marché</translation>
        </message>
        <message>
            <source>{points} more than in {previous}</source>
            <translation>{points} de plus qu’en {previous}</translation>
        </message>
        <message>
            <source>{points} less than in {previous}</source>
            <translation>{points} de moins qu’en {previous}</translation>
        </message>
        <message>
            <source>significant</source>
            <translation>significatif</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>non significatif</translation>
        </message>
        <message>
            <source>better than {share} of {vendors} vendors</source>
            <translation>mieux que {share} des {vendors} prestataires</translation>
        </message>
        <message>
            <source>asked of half</source>
            <translation>posée à la moitié</translation>
        </message>
        <message>
            <source>positive answers</source>
            <comment>measure</comment>
            <translation>réponses positives</translation>
        </message>
        <message>
            <source>top answers</source>
            <comment>measure</comment>
            <translation>meilleures réponses</translation>
        </message>
        <message>
            <source>mean, 0 to 100</source>
            <comment>measure</comment>
            <translation>moyenne, de 0 à 100</translation>
        </message>
        <message>
            <source>NPS</source>
            <comment>measure</comment>
            <translation>NPS</translation>
        </message>
        <message>
            <source>promoters, 9 and 10</source>
            <comment>measure</comment>
            <translation>promoteurs, 9 et 10</translation>
        </message>
        <message>
            <source>passives, 7 and 8</source>
            <comment>measure</comment>
            <translation>passifs, 7 et 8</translation>
        </message>
        <message>
            <source>detractors, 0 to 6</source>
            <comment>measure</comment>
            <translation>détracteurs, 0 à 6</translation>
        </message>
        <message>
            <source>customers expected lost</source>
            <comment>measure</comment>
            <translation>clients perdus attendus</translation>
        </message>
        <message>
            <source>average</source>
            <comment>measure</comment>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>will leave</source>
            <comment>measure</comment>
            <translation>vont partir</translation>
        </message>
        <message>
            <source>customers with a crisis</source>
            <comment>measure</comment>
            <translation>clients en crise</translation>
        </message>
        <message numerus="yes">
            <source>{value} points</source>
            <comment>a difference</comment>
            <translation>
                <numerusform>{value} point</numerusform>
                <numerusform>{value} points</numerusform>
            </translation>
        </message>
        <message>
            <source>The first campaign: there is no trend yet.</source>
            <translation>Première campagne : il n’y a pas encore de tendance.</translation>
        </message>
        <message>
            <source>each campaign with its 95% interval</source>
            <translation>chaque campagne avec son intervalle à 95 %</translation>
        </message>
        <message>
            <source>each campaign with its 95% interval; dotted: the market</source>
            <translation>chaque campagne avec son intervalle à 95 % ; pointillé : le marché</translation>
        </message>
        <message>
            <source>dotted line: everybody; bold: significantly apart from the others</source>
            <translation>pointillé : ensemble des clients ; gras : écart significatif avec les autres</translation>
        </message>
        <message>
            <source>By segment</source>
            <translation>Par segment</translation>
        </message>
        <message numerus="yes">
            <source>and %n more value(s)</source>
            <comment>of a segment</comment>
            <translation>
                <numerusform>et %n autre valeur</numerusform>
                <numerusform>et %n autres valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Size of the customer</source>
            <translation>Taille du client</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>protected</source>
            <comment>a segment</comment>
            <translation>protégé</translation>
        </message>
        <message>
            <source>{count} of {base}</source>
            <comment>answers, in place of a percentage</comment>
            <translation>{count} sur {base}</translation>
        </message>
        <message>
            <source>Theme {number} · {name}</source>
            <translation>Thème {number} · {name}</translation>
        </message>
        <message>
            <source>Score, answers and figures</source>
            <translation>Score, réponses et indicateurs</translation>
        </message>
        <message>
            <source>The label decision</source>
            <translation>La décision sur le label</translation>
        </message>
        <message>
            <source>continued</source>
            <comment>heading of a following page</comment>
            <translation>suite</translation>
        </message>
        <message>
            <source>The label has not been decided yet</source>
            <translation>Le label n’est pas encore décidé</translation>
        </message>
        <message>
            <source>The label is decided once, when fieldwork closes</source>
            <translation>Le label se décide une seule fois, à la clôture du terrain</translation>
        </message>
        <message numerus="yes">
            <source>Label awarded: all %n rules are fulfilled</source>
            <translation>
                <numerusform>Label attribué : la règle est satisfaite</numerusform>
                <numerusform>Label attribué : les %n règles sont satisfaites</numerusform>
            </translation>
        </message>
        <message>
            <source>Label not demonstrated: {passed} of {rules} rules are fulfilled</source>
            <translation>Label non démontré : {passed} règles satisfaites sur {rules}</translation>
        </message>
        <message>
            <source>The rules were registered and frozen on {date}.</source>
            <translation>Les règles ont été enregistrées et figées le {date}.</translation>
        </message>
        <message>
            <source>Nothing is computed and nothing projected before the decision.</source>
            <translation>Rien n’est calculé ni projeté avant la décision.</translation>
        </message>
        <message>
            <source>Decided once, after fieldwork was closed, on {date}.</source>
            <translation>Décision prise une seule fois, après la clôture du terrain, le {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n appeals have been recorded.</source>
            <translation>
                <numerusform>%n recours a été enregistré.</numerusform>
                <numerusform>%n recours ont été enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Non décidé</translation>
        </message>
        <message>
            <source>rules registered</source>
            <translation>règles enregistrées</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Attribué</translation>
        </message>
        <message>
            <source>Not demonstrated</source>
            <translation>Non démontré</translation>
        </message>
        <message>
            <source>{passed} of {rules}</source>
            <translation>{passed} sur {rules}</translation>
        </message>
        <message>
            <source>rules fulfilled</source>
            <translation>règles satisfaites</translation>
        </message>
        <message>
            <source>rule, and what it asks for</source>
            <translation>règle, et ce qu’elle demande</translation>
        </message>
        <message>
            <source>what is compared, against its limit</source>
            <translation>ce qui est comparé, face au seuil</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>comparé</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>seuil</translation>
        </message>
        <message>
            <source>by how much</source>
            <translation>écart</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>Most rules compare the end of an interval: even if chance favoured the contented, the figure of the whole customer base is that good, with 95% confidence.</source>
            <translation>La plupart des règles comparent le bout d’un intervalle : même si le tirage a favorisé les clients contents, le chiffre de toute la base est au moins aussi bon, avec 95 % de confiance.</translation>
        </message>
        <message>
            <source>The ring is the figure of those interviewed, the disc is compared.</source>
            <translation>L’anneau est le chiffre des clients interrogés, le disque est comparé.</translation>
        </message>
        <message>
            <source>Why a bound.</source>
            <translation>Pourquoi une borne.</translation>
        </message>
        <message>
            <source>Why once.</source>
            <translation>Pourquoi une seule fois.</translation>
        </message>
        <message>
            <source>Of vendors exactly at the limit, 4 in 100 pass when the day was fixed beforehand; 16 in 100 if one may look after every interview and stop. So nothing is looked at before closing.</source>
            <translation>Sur 100 prestataires situés juste au seuil, 4 passent si le jour est fixé d’avance ; 16 si l’on peut regarder après chaque entretien et s’arrêter. On ne regarde donc rien avant la clôture.</translation>
        </message>
        <message>
            <source>Why never “failed”.</source>
            <translation>Pourquoi jamais « échoué ».</translation>
        </message>
        <message>
            <source>To show 70% with 120 of 400 customers interviewed, a vendor with truly 75% satisfied passes 36 times in 100, one with 80% 89 times. A rule not passed is not demonstrated, and not disproved.</source>
            <translation>Pour démontrer 70 % avec 120 clients interrogés sur 400, un prestataire dont 75 % des clients sont vraiment satisfaits y parvient 36 fois sur 100 ; à 80 %, 89 fois. Une règle non satisfaite est non démontrée, pas réfutée.</translation>
        </message>
        <message>
            <source>The score is the mean of the questions below, each from 0 to 100.</source>
            <translation>Le score est la moyenne des questions ci-dessous, chacune de 0 à 100.</translation>
        </message>
        <message>
            <source>Theme score</source>
            <translation>Score du thème</translation>
        </message>
        <message>
            <source>0 to 100, interval at 95%</source>
            <translation>de 0 à 100, intervalle à 95 %</translation>
        </message>
        <message>
            <source>This theme has no question on a scale: no score.</source>
            <translation>Ce thème n’a pas de question à échelle : pas de score.</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>a score</comment>
            <translation>sur 100</translation>
        </message>
        <message>
            <source>since {previous}, {word}</source>
            <translation>depuis {previous}, {word}</translation>
        </message>
        <message>
            <source>from the market ({mean}), {word}</source>
            <translation>par rapport au marché ({mean}), {word}</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>in % of the answers given; counts below 30 answers</source>
            <translation>en % des réponses exprimées ; en nombre sous 30 réponses</translation>
        </message>
        <message>
            <source>questions in the survey’s own words, untranslated</source>
            <translation>questions dans les mots de l’enquête, non traduites</translation>
        </message>
        <message>
            <source>The answers, question by question</source>
            <translation>Les réponses, question par question</translation>
        </message>
        <message>
            <source>market, positive answers</source>
            <translation>marché, réponses positives</translation>
        </message>
        <message>
            <source>several answers possible</source>
            <translation>plusieurs réponses possibles</translation>
        </message>
        <message>
            <source>one answer</source>
            <translation>une réponse</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>la question n’a été posée à personne</translation>
        </message>
        <message>
            <source>mean {value} of 100</source>
            <translation>moyenne {value} sur 100</translation>
        </message>
        <message>
            <source>The figures</source>
            <translation>Les indicateurs</translation>
        </message>
        <message>
            <source>interval at 95%, differences in points</source>
            <translation>intervalle à 95 %, écarts en points</translation>
        </message>
        <message>
            <source>The score since {first}</source>
            <translation>Le score depuis {first}</translation>
        </message>
        <message>
            <source>Each point is a campaign with its 95% interval. The axis shows the whole scale: a steep line is a real slope.</source>
            <translation>Chaque point est une campagne, avec son intervalle à 95 %. L’axe va d’un bout à l’autre de l’échelle : une pente forte est une vraie pente.</translation>
        </message>
        <message>
            <source>0 to 100</source>
            <translation>de 0 à 100</translation>
        </message>
        <message>
            <source>score 0 to 100; questions: positive answers, same scale</source>
            <translation>score de 0 à 100 ; questions : réponses positives, même échelle</translation>
        </message>
        <message>
            <source>Score and questions since {first}</source>
            <translation>Le score et les questions depuis {first}</translation>
        </message>
        <message>
            <source>positive answers, same scale</source>
            <translation>réponses positives, même échelle</translation>
        </message>
        <message>
            <source>The questions since {first}</source>
            <translation>Les questions depuis {first}</translation>
        </message>
        <message>
            <source>Analyst’s comment</source>
            <translation>Commentaire de l’analyste</translation>
        </message>
        <message>
            <source>one answer only</source>
            <translation>une seule réponse</translation>
        </message>
        <message>
            <source>nobody gave an opinion</source>
            <translation>personne ne s’est prononcé</translation>
        </message>
        <message numerus="yes">
            <source>protected: it would reveal fewer than %n answers</source>
            <translation>
                <numerusform>protégé : révélerait moins de %n réponses</numerusform>
                <numerusform>protégé : révélerait moins de %n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>protected: fewer than %n answers</source>
            <translation>
                <numerusform>protégé : moins de %n réponse</numerusform>
                <numerusform>protégé : moins de %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <comment>end of a list</comment>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <source>Dashboard {vendor} {year}</source>
            <translation>Tableau de bord {vendor} {year}</translation>
        </message>
        <message>
            <source>Customer audit of the installed base</source>
            <translation>Audit de la base installée par ses clients</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Autres questions</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Tous les indicateurs</translation>
        </message>
        <message>
            <source>Appendix</source>
            <translation>Annexe</translation>
        </message>
        <message>
            <source>With interval at 95%, answers used, and differences in points.</source>
            <translation>Avec l’intervalle à 95 %, les réponses utilisées et les écarts en points.</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>intervalle à 95 %</translation>
        </message>
        <message>
            <source>market, mean</source>
            <translation>marché, moyenne</translation>
        </message>
        <message>
            <source>market, middle half of the vendors</source>
            <translation>marché, moitié centrale des prestataires</translation>
        </message>
        <message>
            <source>gap to market</source>
            <translation>écart</translation>
        </message>
        <message>
            <source>market</source>
            <translation>marché</translation>
        </message>
        <message>
            <source>since {previous}</source>
            <translation>depuis {previous}</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervalle</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indicateur</translation>
        </message>
        <message>
            <source>significantly better</source>
            <translation>significativement mieux</translation>
        </message>
        <message>
            <source>significantly worse</source>
            <translation>significativement moins bien</translation>
        </message>
        <message>
            <source>Contents and reading guide</source>
            <translation>Sommaire et guide de lecture</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>{vendor}, campaign {year}</source>
            <translation>{vendor}, campagne {year}</translation>
        </message>
        <message>
            <source>Reading guide</source>
            <translation>Guide de lecture</translation>
        </message>
        <message>
            <source>Example: {value}, interval {interval}</source>
            <translation>Exemple : {value}, intervalle {interval}</translation>
        </message>
        <message>
            <source>Disc and bar.</source>
            <translation>Disque et barre.</translation>
        </message>
        <message>
            <source>The disc is this campaign, the bar its 95% interval: the range in which the figure would lie had every customer answered.</source>
            <translation>Le disque est cette campagne, la barre son intervalle à 95 % : les valeurs que le chiffre prendrait si tous les clients avaient répondu.</translation>
        </message>
        <message>
            <source>n.</source>
            <translation>n.</translation>
        </message>
        <message>
            <source>The answers that a figure rests on. Those who do not know or refuse do not enter it and are counted apart. Below 30 answers, numbers stand in place of percentages.</source>
            <translation>Les réponses sur lesquelles repose un chiffre. Ceux qui ne savent pas ou refusent n’y entrent pas et sont comptés à part. Sous 30 réponses, des nombres remplacent les pourcentages.</translation>
        </message>
        <message>
            <source>Square and arrow.</source>
            <translation>Carré et flèche.</translation>
        </message>
        <message>
            <source>The hollow square is {previous}. An arrow gives the direction of the change; the word says whether chance could explain it.</source>
            <translation>Le carré vide est {previous}. Une flèche donne le sens de l’évolution ; le mot dit si le hasard peut l’expliquer.</translation>
        </message>
        <message>
            <source>Diamond and dots.</source>
            <translation>Losange et points.</translation>
        </message>
        <message>
            <source>The market: the mean of {vendors} comparable vendors; the pale band holds the middle half of them.</source>
            <translation>Le marché : la moyenne de {vendors} prestataires comparables ; la bande pâle contient la moitié centrale d’entre eux.</translation>
        </message>
        <message>
            <source>Significant.</source>
            <translation>Significatif.</translation>
        </message>
        <message>
            <source>Chance alone would rarely give such a difference; tested over all figures together. A disc marks the better, a square the worse.</source>
            <translation>Le hasard seul donnerait rarement un tel écart ; testé sur tous les chiffres ensemble. Un disque marque le mieux, un carré le moins bien.</translation>
        </message>
        <message>
            <source>Protected.</source>
            <translation>Protégé.</translation>
        </message>
        <message>
            <source>A grey bar hides what fewer than {limit} answers would give away, and what would let it be calculated.</source>
            <translation>Une barre grise cache ce que moins de {limit} réponses trahiraient, et ce qui permettrait de le calculer.</translation>
        </message>
        <message>
            <source>Questions.</source>
            <translation>Questions.</translation>
        </message>
        <message>
            <source>This survey’s questions are quoted in its own words: they have not been translated.</source>
            <translation>Les questions de cette enquête sont citées dans ses propres mots : elles ne sont pas traduites.</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>Dashboard of the installed base</source>
            <translation>Tableau de bord de la base installée</translation>
        </message>
        <message>
            <source>Campaign {year}</source>
            <translation>Campagne {year}</translation>
        </message>
        <message>
            <source>On the cover: the themes of {year} (solid)</source>
            <translation>En couverture : les thèmes de {year} (plein)</translation>
        </message>
        <message>
            <source>, of {previous} (dashes)</source>
            <translation>, de {previous} (tirets)</translation>
        </message>
        <message>
            <source>, of the market (dots)</source>
            <translation>, du marché (points)</translation>
        </message>
        <message>
            <source>Fictitious vendor and data</source>
            <translation>Prestataire et données fictifs</translation>
        </message>
        <message>
            <source>Integrator of {solution}</source>
            <translation>Intégrateur de {solution}</translation>
        </message>
        <message>
            <source>Publisher of {solution}</source>
            <translation>Éditeur de {solution}</translation>
        </message>
        <message>
            <source>{complete} of {population} customers</source>
            <translation>{complete} clients sur {population}</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <comment>two dates</comment>
            <translation>du {begin} au {end}</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>Terrain</translation>
        </message>
        <message>
            <source>open since {begin}</source>
            <translation>ouvert depuis le {begin}</translation>
        </message>
        <message>
            <source>{vendors} vendors, release {release}</source>
            <translation>{vendors} prestataires, édition {release}</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Remis le</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Les indicateurs clés</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Ce qu’il faut retenir</translation>
        </message>
        <message>
            <source>Expected lost in 5 years</source>
            <translation>Perdus attendus à 5 ans</translation>
        </message>
        <message>
            <source>customers lost in 3 years, less is better</source>
            <translation>clients perdus à 3 ans : moins, c’est mieux</translation>
        </message>
        <message>
            <source>Score-Churn</source>
            <translation>Score-Churn</translation>
        </message>
        <message>
            <source>Certainly stay 3 years</source>
            <translation>Restent certainement 3 ans</translation>
        </message>
        <message>
            <source>Intend to stay 5 years</source>
            <translation>Comptent rester 5 ans</translation>
        </message>
        <message>
            <source>Certainly stay 5 years</source>
            <translation>Restent certainement 5 ans</translation>
        </message>
        <message>
            <source>intend to stay 3 years</source>
            <translation>comptent rester 3 ans</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Fidélité</translation>
        </message>
        <message>
            <source>Crises resolved</source>
            <translation>Crises résolues</translation>
        </message>
        <message>
            <source>Crises well handled</source>
            <translation>Crises bien gérées</translation>
        </message>
        <message>
            <source>Confident should one come</source>
            <translation>Confiance si une crise survient</translation>
        </message>
        <message>
            <source>a crisis in 12 months, less is better</source>
            <translation>une crise en 12 mois : moins, c’est mieux</translation>
        </message>
        <message>
            <source>Score-Crisis</source>
            <translation>Score-Crisis</translation>
        </message>
        <message>
            <source>Promoters, 9 and 10</source>
            <translation>Promoteurs, 9 et 10</translation>
        </message>
        <message>
            <source>Detractors, 0 to 6</source>
            <translation>Détracteurs, 0 à 6</translation>
        </message>
        <message>
            <source>Capacity to recommend, of 100</source>
            <translation>Capacité de recommandation, sur 100</translation>
        </message>
        <message>
            <source>NPS®</source>
            <translation>NPS®</translation>
        </message>
        <message>
            <source>promoters minus detractors</source>
            <translation>promoteurs moins détracteurs</translation>
        </message>
        <message>
            <source>Right choice, with hindsight</source>
            <translation>Bon choix, avec le recul</translation>
        </message>
        <message>
            <source>Satisfied with the product</source>
            <translation>Satisfaits du produit</translation>
        </message>
        <message>
            <source>Satisfied with the services</source>
            <translation>Satisfaits des prestations</translation>
        </message>
        <message>
            <source>fairly and very satisfied</source>
            <translation>plutôt et très satisfaits</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>theme score, 0 to 100</source>
            <translation>score du thème, de 0 à 100</translation>
        </message>
        <message numerus="yes">
            <source>%n do not know</source>
            <translation>
                <numerusform>%n ne sait pas</numerusform>
                <numerusform>%n ne savent pas</numerusform>
            </translation>
        </message>
        <message>
            <source>With the undecided</source>
            <translation>Avec les indécis</translation>
        </message>
        <message>
            <source>By the scale of intentions</source>
            <translation>Selon l’échelle d’intentions</translation>
        </message>
        <message>
            <source>Customer KPIs and action plan</source>
            <translation>KPI client et plan d’actions</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>what it is</source>
            <translation>ce que c’est</translation>
        </message>
        <message>
            <source>this campaign</source>
            <translation>cette campagne</translation>
        </message>
        <message>
            <source>the data it takes</source>
            <translation>les données qu’il faut</translation>
        </message>
        <message>
            <source>From the interviews</source>
            <translation>D’après les entretiens</translation>
        </message>
        <message>
            <source>From operations: empty</source>
            <translation>D’après l’exploitation : vide</translation>
        </message>
        <message>
            <source>no operational data so far</source>
            <translation>pas encore de données d’exploitation</translation>
        </message>
        <message>
            <source>Action plan: empty</source>
            <translation>Plan d’actions : vide</translation>
        </message>
        <message>
            <source>What customers say stands beside what they do as soon as operational data are there.</source>
            <translation>Ce que disent les clients côtoiera ce qu’ils font dès que les données d’exploitation seront là.</translation>
        </message>
        <message>
            <source>CSAT</source>
            <translation>CSAT</translation>
        </message>
        <message>
            <source>Share of customers fairly or very satisfied</source>
            <translation>Part des clients plutôt ou très satisfaits</translation>
        </message>
        <message>
            <source>CES</source>
            <translation>CES</translation>
        </message>
        <message>
            <source>Ease of getting a request handled, 1 to 7: share of 5 to 7, and mean</source>
            <translation>Facilité à faire traiter une demande, de 1 à 7 : part des notes de 5 à 7, et moyenne</translation>
        </message>
        <message>
            <source>Likelihood to recommend</source>
            <translation>Propension à recommander</translation>
        </message>
        <message>
            <source>NPS®: promoters minus detractors</source>
            <translation>NPS® : promoteurs moins détracteurs</translation>
        </message>
        <message>
            <source>Retention, stated</source>
            <translation>Rétention déclarée</translation>
        </message>
        <message>
            <source>Share of customers expected to stay 3 years, by what they intend</source>
            <translation>Part des clients dont on attend qu’ils restent 3 ans, selon leurs intentions</translation>
        </message>
        <message>
            <source>not asked in this questionnaire</source>
            <translation>non demandé dans ce questionnaire</translation>
        </message>
        <message>
            <source>indicative</source>
            <translation>indicatif</translation>
        </message>
        <message>
            <source>{share}; mean {mean} of 7</source>
            <translation>{share} ; moyenne {mean} sur 7</translation>
        </message>
        <message>
            <source>Adoption</source>
            <translation>Adoption</translation>
        </message>
        <message>
            <source>Users active in the month over users licensed</source>
            <translation>Utilisateurs actifs dans le mois sur utilisateurs sous licence</translation>
        </message>
        <message>
            <source>active and licensed users of each customer</source>
            <translation>utilisateurs actifs et sous licence de chaque client</translation>
        </message>
        <message>
            <source>Time to value</source>
            <translation>Délai de mise en valeur</translation>
        </message>
        <message>
            <source>Median days from signing to first use in earnest</source>
            <translation>Nombre médian de jours entre la signature et la première utilisation réelle</translation>
        </message>
        <message>
            <source>day of signing and day of first use; customers not there yet count as waiting</source>
            <translation>date de signature et date de première utilisation ; les clients qui n’y sont pas encore comptent comme en attente</translation>
        </message>
        <message>
            <source>Resolution time</source>
            <translation>Délai de résolution</translation>
        </message>
        <message>
            <source>Median and ninth decile of the time that a request takes</source>
            <translation>Médiane et neuvième décile du temps que prend une demande</translation>
        </message>
        <message>
            <source>opening and closing of every support request</source>
            <translation>ouverture et clôture de chaque demande de support</translation>
        </message>
        <message>
            <source>Retention, observed</source>
            <translation>Rétention observée</translation>
        </message>
        <message>
            <source>Customers at the end without new ones, over those at the start</source>
            <translation>Clients en fin de période hors nouveaux, sur ceux du début</translation>
        </message>
        <message>
            <source>customers at the start and at the end of the year, new ones apart</source>
            <translation>clients en début et en fin d’année, nouveaux à part</translation>
        </message>
        <message>
            <source>Lifetime value</source>
            <translation>Valeur vie client</translation>
        </message>
        <message>
            <source>Margin of a customer over all years to come, discounted</source>
            <translation>Marge d’un client sur toutes les années à venir, actualisée</translation>
        </message>
        <message>
            <source>yearly margin of each customer, retention observed, discount rate</source>
            <translation>marge annuelle de chaque client, rétention observée, taux d’actualisation</translation>
        </message>
        <message>
            <source>Health bands</source>
            <translation>Niveaux de santé</translation>
        </message>
        <message>
            <source>Healthy, at risk, unhealthy: a weighted score of 0 to 100</source>
            <translation>En bonne santé, à risque, en mauvaise santé : un score pondéré de 0 à 100</translation>
        </message>
        <message>
            <source>usage, engagement, support requests and late payments of each customer</source>
            <translation>usage, engagement, demandes de support et retards de paiement de chaque client</translation>
        </message>
        <message>
            <source>No action has been entered for this campaign. A plan names for every lever the indicator it is to move, who is responsible, until when, how far it has come, and what became of last year’s. The levers to choose from are ranked on the page on importance and performance.</source>
            <translation>Aucune action n’a été saisie pour cette campagne. Un plan nomme pour chaque levier l’indicateur à faire bouger, le responsable, l’échéance, l’avancement, et ce que sont devenues les actions de l’an dernier. Les leviers possibles sont classés à la page sur l’importance et la performance.</translation>
        </message>
        <message>
            <source>market {value}</source>
            <translation>marché {value}</translation>
        </message>
        <message>
            <source>{previous}: {value}</source>
            <translation>{previous} : {value}</translation>
        </message>
        <message>
            <source>{name}: {points} more than in {previous}</source>
            <translation>{name} : {points} de plus qu’en {previous}</translation>
        </message>
        <message>
            <source>{name}: {points} less than in {previous}</source>
            <translation>{name} : {points} de moins qu’en {previous}</translation>
        </message>
        <message numerus="yes">
            <source>The %n key figures of the campaign</source>
            <translation>
                <numerusform>L’indicateur clé de la campagne</numerusform>
                <numerusform>Les %n indicateurs clés de la campagne</numerusform>
            </translation>
        </message>
        <message>
            <source>Each figure with its 95% interval and the answers it rests on.</source>
            <translation>Chaque chiffre avec son intervalle à 95 % et les réponses sur lesquelles il repose.</translation>
        </message>
        <message>
            <source>No key figure moves significantly since {previous}.</source>
            <translation>Aucun indicateur clé ne bouge nettement depuis {previous}.</translation>
        </message>
        <message>
            <source>All key figures move significantly since {previous}.</source>
            <translation>Tous les indicateurs clés bougent nettement depuis {previous}.</translation>
        </message>
        <message>
            <source>Within the margin of error since {previous}: {names}.</source>
            <translation>Dans la marge d’erreur depuis {previous} : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>The radar of the %n themes</source>
            <translation>
                <numerusform>Le radar du thème</numerusform>
                <numerusform>Le radar des %n thèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>differences in points</source>
            <translation>écarts en points</translation>
        </message>
        <message>
            <source>Gap to the market, in points</source>
            <translation>Écart au marché, en points</translation>
        </message>
        <message>
            <source>Change since {previous}, in points</source>
            <translation>Évolution depuis {previous}, en points</translation>
        </message>
        <message>
            <source>solid: significant</source>
            <translation>plein : significatif</translation>
        </message>
        <message>
            <source>The analyst’s reading</source>
            <translation>Lecture de l’analyste</translation>
        </message>
        <message>
            <source>Open ring: a theme that is protected or without answers.</source>
            <translation>Cercle ouvert : thème protégé ou sans réponse.</translation>
        </message>
        <message>
            <source>Crossed ring: too few vendors for a benchmark.</source>
            <translation>Cercle barré : trop peu de prestataires pour un benchmark.</translation>
        </message>
        <message>
            <source>Crossed square: no value in {previous}.</source>
            <translation>Carré barré : pas de valeur en {previous}.</translation>
        </message>
        <message>
            <source>{names} score highest, {first} and {second} of 100.</source>
            <translation>{names} obtiennent les meilleurs scores, {first} et {second} sur 100.</translation>
        </message>
        <message>
            <source>Strongest.</source>
            <translation>Points forts.</translation>
        </message>
        <message>
            <source>{names} score lowest, {first} and {second} of 100.</source>
            <translation>{names} obtiennent les scores les plus bas, {first} et {second} sur 100.</translation>
        </message>
        <message>
            <source>Weakest.</source>
            <translation>Points faibles.</translation>
        </message>
        <message>
            <source>Up: {names}.</source>
            <translation>En hausse : {names}.</translation>
        </message>
        <message>
            <source>Down: {names}.</source>
            <translation>En baisse : {names}.</translation>
        </message>
        <message>
            <source>Movement.</source>
            <translation>Évolution.</translation>
        </message>
        <message numerus="yes">
            <source>%n themes are not shown, to protect those who answered or for want of answers.</source>
            <translation>
                <numerusform>%n thème n’est pas affiché, pour protéger les répondants ou faute de réponses.</numerusform>
                <numerusform>%n thèmes ne sont pas affichés, pour protéger les répondants ou faute de réponses.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hidden.</source>
            <translation>Non affiché.</translation>
        </message>
        <message>
            <source>Sample and method</source>
            <translation>Échantillon et méthode</translation>
        </message>
        <message>
            <source>From the customers to the interviews</source>
            <translation>De la base aux entretiens</translation>
        </message>
        <message numerus="yes">
            <source>%n interviews</source>
            <translation>
                <numerusform>%n entretien</numerusform>
                <numerusform>%n entretiens</numerusform>
            </translation>
        </message>
        <message>
            <source>{interviews} of {population} customers</source>
            <translation>{interviews} sur {population} clients</translation>
        </message>
        <message>
            <source>{interviews}: right to within {margin} points</source>
            <translation>{interviews} : une base juste à {margin} points près</translation>
        </message>
        <message>
            <source>{share} of the sample answered in full</source>
            <translation>{share} de l’échantillon a répondu en entier</translation>
        </message>
        <message>
            <source>{share} of the {count} eligible customers drawn answered in full</source>
            <translation>{share} des {count} clients éligibles tirés au sort ont répondu en entier</translation>
        </message>
        <message numerus="yes">
            <source>%n interviews are partial</source>
            <translation>
                <numerusform>%n entretien est partiel</numerusform>
                <numerusform>%n entretiens sont partiels</numerusform>
            </translation>
        </message>
        <message>
            <source>fieldwork is still open</source>
            <translation>le terrain est encore ouvert</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients de la base</translation>
        </message>
        <message>
            <source>drawn at random</source>
            <translation>tirés au sort</translation>
        </message>
        <message>
            <source>Drawn sample</source>
            <translation>Échantillon tiré</translation>
        </message>
        <message>
            <source>{share} of the sample</source>
            <translation>{share} de l’échantillon</translation>
        </message>
        <message>
            <source>{share} of {count} eligible</source>
            <translation>{share} des {count} éligibles</translation>
        </message>
        <message>
            <source>closing rule {share} ({interviews} interviews)</source>
            <comment>a bar's note</comment>
            <translation>règle de clôture {share} ({interviews} entretiens)</translation>
        </message>
        <message>
            <source>Complete interviews</source>
            <translation>Entretiens complets</translation>
        </message>
        <message>
            <source>Precision of a share</source>
            <translation>Précision d’une part</translation>
        </message>
        <message>
            <source>± points at 95%, at worst</source>
            <translation>± points à 95 %, au pire</translation>
        </message>
        <message>
            <source>Too few interviews for a margin of error.</source>
            <translation>Trop peu d’entretiens pour une marge d’erreur.</translation>
        </message>
        <message>
            <source>Solid: this customer base. Dashed: were it infinite. Interviews across.</source>
            <translation>Plein : cette base de clients. Tirets : si elle était infinie. En abscisse, les entretiens.</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>encore ouvert</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Partial interviews</source>
            <translation>Entretiens partiels</translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <comment>limit of protection</comment>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell under</source>
            <translation>Aucune case sous</translation>
        </message>
        <message>
            <source>Intervals.</source>
            <translation>Intervalles.</translation>
        </message>
        <message>
            <source>Shares: Wilson at 95%, corrected for the finite customer base; exact hypergeometric below 30 answers. Means: Student. NPS: adjusted Wald.</source>
            <translation>Parts : Wilson à 95 %, corrigé pour la population finie ; hypergéométrique exact sous 30 réponses. Moyennes : Student. NPS : Wald ajusté.</translation>
        </message>
        <message>
            <source>Theme scores.</source>
            <translation>Scores des thèmes.</translation>
        </message>
        <message>
            <source>Each answer is placed on 0 to 100; a customer counts in a theme who answered at least half of its questions.</source>
            <translation>Chaque réponse est placée de 0 à 100 ; un client compte dans un thème s’il a répondu à la moitié au moins de ses questions.</translation>
        </message>
        <message>
            <source>Who counts.</source>
            <translation>Qui compte.</translation>
        </message>
        <message>
            <source>One respondent for each customer. Do not know, refused, not applicable and not asked are told apart and never counted as answers.</source>
            <translation>Un répondant par client. Ne sait pas, refus, sans objet et non posée sont distingués et ne comptent jamais comme réponses.</translation>
        </message>
        <message>
            <source>Weighting.</source>
            <translation>Pondération.</translation>
        </message>
        <message>
            <source>Change.</source>
            <translation>Évolution.</translation>
        </message>
        <message>
            <source>The test between two campaigns allows for customers who answered in both. At most one in ten of the changes called significant is chance.</source>
            <translation>Le test entre deux campagnes tient compte des clients présents dans les deux. Une évolution dite significative sur dix, au plus, tient au hasard.</translation>
        </message>
        <message>
            <source>{vendors} vendors of release {release}. Fewer than five vendors give no benchmark.</source>
            <translation>{vendors} prestataires de l’édition {release}. Moins de cinq prestataires ne donnent pas de benchmark.</translation>
        </message>
        <message>
            <source>This release is out of date.</source>
            <translation>Cette édition est périmée.</translation>
        </message>
        <message>
            <source>Market.</source>
            <translation>Marché.</translation>
        </message>
        <message>
            <source>Cells under {limit} answers are hidden, and so are those that would reveal them.</source>
            <translation>Les cases de moins de {limit} réponses sont cachées, et celles qui les révéleraient aussi.</translation>
        </message>
        <message>
            <source>Figures on confidential questions stand as delivered on {date}: with fewer than {limit} respondents more, a comparison of the two documents would show what those answered.</source>
            <translation>Les chiffres des questions confidentielles restent ceux livrés le {date} : avec moins de {limit} répondants de plus, comparer les deux documents révélerait leurs réponses.</translation>
        </message>
        <message>
            <source>Expected churn is rounded so far that nobody can work out how the few answered who are hidden.</source>
            <translation>Le churn attendu est arrondi de sorte que personne ne puisse déduire les réponses des quelques répondants masqués.</translation>
        </message>
        <message>
            <source>Protection.</source>
            <translation>Protection.</translation>
        </message>
        <message>
            <source>In the customers’ words</source>
            <translation>Avec les mots des clients</translation>
        </message>
        <message>
            <source>Comments that respondents let be passed on, each read before release: without names unless agreed, in random order.</source>
            <translation>Commentaires que les répondants laissent transmettre, chacun lu avant publication : sans nom sauf accord, dans un ordre aléatoire.</translation>
        </message>
        <message>
            <source>Verbatims</source>
            <translation>Verbatims</translation>
        </message>
        <message>
            <source>{released} released of {said} comments</source>
            <translation>{released} publiés sur {said} commentaires</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n commentaire</numerusform>
                <numerusform>%n commentaires</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer than ten respondents said something: no comment is shown.</source>
            <translation>Moins de dix répondants se sont exprimés : aucun commentaire n’est montré.</translation>
        </message>
        <message>
            <source>No respondent has agreed to a comment being passed on.</source>
            <translation>Aucun répondant n’a accepté qu’un commentaire soit transmis.</translation>
        </message>
        <message>
            <source>No comment has been released yet.</source>
            <translation>Aucun commentaire n’a encore été publié.</translation>
        </message>
        <message>
            <source>Translation: {text}</source>
            <translation>Traduction : {text}</translation>
        </message>
        <message>
            <source>Crises in depth</source>
            <translation>Les crises en détail</translation>
        </message>
        <message>
            <source>A crisis is a problem that disrupted the customer’s business in the past 12 months.</source>
            <translation>Une crise est un problème qui a perturbé l’activité du client au cours des 12 derniers mois.</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} more than in {previous}</source>
            <translation>Clients ayant connu une crise : {points} de plus qu’en {previous}</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} less than in {previous}</source>
            <translation>Clients ayant connu une crise : {points} de moins qu’en {previous}</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} above the market</source>
            <translation>Clients ayant connu une crise : {points} au-dessus du marché</translation>
        </message>
        <message>
            <source>Customers with a crisis: {points} below the market</source>
            <translation>Clients ayant connu une crise : {points} sous le marché</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>The number of crises is not known.</source>
            <translation>Le nombre de crises n’est pas connu.</translation>
        </message>
        <message numerus="yes">
            <source>%n crises in all</source>
            <translation>
                <numerusform>%n crise en tout</numerusform>
                <numerusform>%n crises en tout</numerusform>
            </translation>
        </message>
        <message>
            <source>crises per customer and year; exact interval of Garwood at 95%</source>
            <translation>crises par client et par an ; intervalle exact de Garwood à 95 %</translation>
        </message>
        <message>
            <source>Share of customers with a crisis</source>
            <translation>Part des clients ayant connu une crise</translation>
        </message>
        <message>
            <source>The last one: fully resolved</source>
            <translation>La dernière : entièrement résolue</translation>
        </message>
        <message>
            <source>The last one: resolved, fully or partly</source>
            <translation>La dernière : résolue, au moins en partie</translation>
        </message>
        <message>
            <source>The last one: handled well</source>
            <translation>La dernière : bien gérée</translation>
        </message>
        <message>
            <source>The next: the vendor is able to handle it</source>
            <translation>La prochaine : le prestataire saura la gérer</translation>
        </message>
        <message>
            <source>The next: faced with confidence</source>
            <translation>La prochaine : abordée avec confiance</translation>
        </message>
        <message>
            <source>share of customers, interval at 95%</source>
            <translation>part des clients, intervalle à 95 %</translation>
        </message>
        <message>
            <source>share of customers, interval at 95%; hollow: {previous}</source>
            <translation>part des clients, intervalle à 95 % ; creux : {previous}</translation>
        </message>
        <message>
            <source>The last crisis, and the next</source>
            <translation>La dernière crise, et la prochaine</translation>
        </message>
        <message>
            <source>Look at n.</source>
            <translation>Regardez n.</translation>
        </message>
        <message>
            <source>How the last crisis went is told only by those who had one.</source>
            <translation>Seuls ceux qui ont connu une crise disent comment la dernière s’est passée.</translation>
        </message>
        <message>
            <source>Share and frequency.</source>
            <translation>Part et fréquence.</translation>
        </message>
        <message>
            <source>The share counts customers, the frequency counts crises: one customer may have several.</source>
            <translation>La part compte les clients, la fréquence compte les crises : un client peut en connaître plusieurs.</translation>
        </message>
        <message>
            <source>Segments.</source>
            <translation>Segments.</translation>
        </message>
        <message>
            <source>Each is tested against all the others; at most one in ten called significant is chance.</source>
            <translation>Chacun est comparé à tous les autres ; parmi les écarts dits significatifs, un sur dix au plus est dû au hasard.</translation>
        </message>
        <message>
            <source>Importance and performance</source>
            <translation>Importance et performance</translation>
        </message>
        <message>
            <source>No drivers were computed for this document.</source>
            <translation>Aucun levier n’a été calculé pour ce document.</translation>
        </message>
        <message>
            <source>The levers, in order</source>
            <translation>Les leviers, dans l’ordre</translation>
        </message>
        <message>
            <source>Theme by theme</source>
            <translation>Thème par thème</translation>
        </message>
        <message>
            <source>Act first: {themes}</source>
            <comment>important and scoring low</comment>
            <translation>Agir d’abord : {themes}</translation>
        </message>
        <message>
            <source>Each theme alone beside “{question}”: with {n} of the {needed} respondents it takes, they cannot be weighed against each other.</source>
            <translation>Chaque thème seul face à « {question} » : avec {n} des {needed} répondants qu’il faudrait, on ne peut pas les peser entre eux.</translation>
        </message>
        <message>
            <source>Nobody answered the question whose drivers are looked for.</source>
            <translation>Personne n’a répondu à la question dont on cherche les leviers.</translation>
        </message>
        <message>
            <source>This questionnaire has no question on recommendation or satisfaction.</source>
            <translation>Ce questionnaire n’a pas de question sur la recommandation ou la satisfaction.</translation>
        </message>
        <message>
            <source>Everybody gave the same answer: nothing can go with it.</source>
            <translation>Tout le monde a donné la même réponse : rien ne peut aller avec elle.</translation>
        </message>
        <message>
            <source>No theme has a score that varies.</source>
            <translation>Aucun thème n’a un score qui varie.</translation>
        </message>
        <message>
            <source>Act first</source>
            <comment>corner of the quadrant</comment>
            <translation>Agir d’abord</translation>
        </message>
        <message>
            <source>Preserve</source>
            <comment>corner of the quadrant</comment>
            <translation>Préserver</translation>
        </message>
        <message>
            <source>Watch</source>
            <comment>corner of the quadrant</comment>
            <translation>Surveiller</translation>
        </message>
        <message>
            <source>Maintain</source>
            <comment>corner of the quadrant</comment>
            <translation>Entretenir</translation>
        </message>
        <message>
            <source>importance: share of what the themes explain</source>
            <translation>importance : part de ce que les thèmes expliquent</translation>
        </message>
        <message>
            <source>performance, 0 to 100</source>
            <translation>performance, 0 à 100</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>placé avec certitude</translation>
        </message>
        <message>
            <source>undetermined: its interval touches a line</source>
            <translation>indéterminé : l’intervalle touche un axe</translation>
        </message>
        <message>
            <source>association, not cause</source>
            <translation>association, non cause</translation>
        </message>
        <message>
            <source>Rank correlation, −1 to 1</source>
            <translation>Corrélation de rang, −1 à 1</translation>
        </message>
        <message>
            <source>What goes together need not be cause and effect: a lever is a place to look first.</source>
            <translation>Ce qui va ensemble n’est pas forcément cause et effet : un levier est un endroit où regarder d’abord.</translation>
        </message>
        <message>
            <source>interval at 95%</source>
            <translation>intervalle à 95 %</translation>
        </message>
        <message>
            <source>To the right, what goes with “{question}”; below, what scores lower. The tinted corner first.</source>
            <translation>À droite, ce qui va avec « {question} » ; en bas, le moins bien noté. D’abord le coin teinté.</translation>
        </message>
        <message>
            <source>rank correlation of each theme alone</source>
            <translation>corrélation de rang de chaque thème seul</translation>
        </message>
        <message>
            <source>place: first and last in 95% of the resamples</source>
            <translation>place : première et dernière dans 95 % des rééchantillonnages</translation>
        </message>
        <message>
            <source>score {year}</source>
            <translation>score {year}</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thème</translation>
        </message>
        <message>
            <source>rank correlation</source>
            <translation>corrélation de rang</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>importance</source>
            <translation>importance</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>verdict</translation>
        </message>
        <message>
            <source>act first</source>
            <comment>verdict</comment>
            <translation>agir d’abord</translation>
        </message>
        <message>
            <source>preserve</source>
            <comment>verdict</comment>
            <translation>préserver</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>verdict</comment>
            <translation>surveiller</translation>
        </message>
        <message>
            <source>maintain</source>
            <comment>verdict</comment>
            <translation>entretenir</translation>
        </message>
        <message>
            <source>undetermined</source>
            <comment>verdict</comment>
            <translation>indéterminé</translation>
        </message>
        <message>
            <source>Association, not cause.</source>
            <translation>Association, non cause.</translation>
        </message>
        <message>
            <source>Together the themes explain {share} of the differences between customers.</source>
            <translation>Ensemble, les thèmes expliquent {share} des différences entre clients.</translation>
        </message>
        <message>
            <source>Explained.</source>
            <translation>Part expliquée.</translation>
        </message>
        <message>
            <source>Themes whose places overlap cannot be told apart: of {count} resamples, 95% place a theme between the two.</source>
            <translation>Des thèmes dont les places se recouvrent ne se distinguent pas : sur {count} rééchantillonnages, 95 % placent un thème entre les deux.</translation>
        </message>
        <message>
            <source>How sure the order is.</source>
            <translation>Un ordre plus ou moins sûr.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Laissés de côté.</translation>
        </message>
        <message>
            <source>Themes that hold the question itself, confidential answers or questions asked of half: {themes}.</source>
            <translation>Thèmes qui contiennent la question elle-même, des réponses confidentielles ou des questions posées à la moitié : {themes}.</translation>
        </message>
        <message>
            <source>Without differences.</source>
            <translation>Sans différences.</translation>
        </message>
        <message>
            <source>Everybody scores the same: {themes}.</source>
            <translation>Tout le monde a le même score : {themes}.</translation>
        </message>
        <message numerus="yes">
            <source>Every two themes are known together for %n respondent(s) or more.</source>
            <translation>
                <numerusform>Deux thèmes sont toujours connus ensemble pour %n répondant au moins.</numerusform>
                <numerusform>Deux thèmes sont toujours connus ensemble pour %n répondants au moins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) answered on all of them.</source>
            <translation>
                <numerusform>%n répondant s’est exprimé sur tous.</numerusform>
                <numerusform>%n répondants se sont exprimés sur tous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommendation in depth</source>
            <translation>La recommandation en détail</translation>
        </message>
        <message>
            <source>NPS® over the years</source>
            <translation>Le NPS® au fil des ans</translation>
        </message>
        <message>
            <source>Who recommends, in which segments, and whether customers know enough to do it.</source>
            <translation>Qui recommande, dans quels segments, et si les clients en savent assez pour le faire.</translation>
        </message>
        <message>
            <source>NPS®: {points} more than in {previous}</source>
            <translation>NPS® : {points} de plus qu’en {previous}</translation>
        </message>
        <message>
            <source>NPS®: {points} less than in {previous}</source>
            <translation>NPS® : {points} de moins qu’en {previous}</translation>
        </message>
        <message>
            <source>NPS®: {points} above the market</source>
            <translation>NPS® : {points} au-dessus du marché</translation>
        </message>
        <message>
            <source>NPS®: {points} below the market</source>
            <translation>NPS® : {points} sous le marché</translation>
        </message>
        <message>
            <source>Who recommends</source>
            <translation>Qui recommande</translation>
        </message>
        <message>
            <source>Passives, 7 and 8</source>
            <translation>Passifs, 7 et 8</translation>
        </message>
        <message>
            <source>NPS®: promoters minus detractors, interval at 95%</source>
            <translation>NPS® : promoteurs moins détracteurs, intervalle à 95 %</translation>
        </message>
        <message>
            <source>who know it very well or fairly, or agree</source>
            <translation>qui connaissent bien ou assez bien, ou sont d’accord</translation>
        </message>
        <message>
            <source>capacity {score} of 100 ({interval}); who know it very well or fairly, or agree</source>
            <translation>capacité {score} sur 100 ({interval}) ; qui connaissent bien ou assez bien, ou sont d’accord</translation>
        </message>
        <message>
            <source>Do they know enough to recommend?</source>
            <translation>En savent-ils assez pour recommander ?</translation>
        </message>
        <message>
            <source>The balance.</source>
            <translation>Le solde.</translation>
        </message>
        <message>
            <source>The NPS® is no share: it runs from −100, all detractors, to +100, all promoters.</source>
            <translation>Le NPS® n’est pas une part : il va de −100, tous détracteurs, à +100, tous promoteurs.</translation>
        </message>
        <message>
            <source>Customers may wish to recommend and lack what they would have to say: references, resources, size.</source>
            <translation>Des clients peuvent vouloir recommander sans savoir quoi dire : références, moyens, taille.</translation>
        </message>
        <message>
            <source>Capacity.</source>
            <translation>Capacité.</translation>
        </message>
        <message>
            <source>Recurring revenue</source>
            <translation>Revenu récurrent</translation>
        </message>
        <message>
            <source>Analyses</source>
            <translation>Analyses</translation>
        </message>
        <message>
            <source>Recurring revenue: who stays</source>
            <translation>Revenu récurrent : qui reste</translation>
        </message>
        <message>
            <source>{share} of customers expected lost within {years} years</source>
            <translation>{share} de départs attendus d’ici {years} ans</translation>
        </message>
        <message>
            <source>From what customers say of staying, with every doubt about it beside the figure.</source>
            <translation>D’après l’intention de rester des clients, chaque doute à côté du chiffre.</translation>
        </message>
        <message>
            <source>Within {years} years</source>
            <translation>À {years} ans</translation>
        </message>
        <message numerus="yes">
            <source>%n don’t know</source>
            <translation>
                <numerusform>%n ne sait pas</numerusform>
                <numerusform>%n ne savent pas</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} say they will leave</source>
            <translation>{share} disent partir</translation>
        </message>
        <message>
            <source>{share} kept a year</source>
            <translation>{share} gardés par an</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>By the scale</source>
            <translation>Selon l’échelle</translation>
        </message>
        <message>
            <source>By contract value</source>
            <translation>Par valeur de contrat</translation>
        </message>
        <message>
            <source>Expected churn since {first}</source>
            <translation>Churn attendu depuis {first}</translation>
        </message>
        <message>
            <source>{horizon}, by year of signing</source>
            <translation>{horizon}, par année de signature</translation>
        </message>
        <message>
            <source>Too few answers, or the years of signing are not known.</source>
            <translation>Trop peu de réponses, ou années de signature inconnues.</translation>
        </message>
        <message>
            <source>Protected: with what else is told, it would reveal how a few customers answered.</source>
            <translation>Protégé : avec ce qui est dit par ailleurs, cela révélerait les réponses de quelques clients.</translation>
        </message>
        <message>
            <source>in steps of {points}, interval at 95% or wider</source>
            <translation>par pas de {points}, intervalle à 95 % ou plus large</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>years of signing</comment>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>Several doubts, always together.</source>
            <translation>Plusieurs doutes, toujours ensemble.</translation>
        </message>
        <message>
            <source>The sample leaves some doubt, those who do not know add theirs, and what “probably” is worth is assumed: from its lowest to its highest value the figure moves as the pale band shows.</source>
            <translation>L’échantillon laisse un doute, ceux qui ne savent pas ajoutent le leur, et la valeur de « probablement » est supposée : de la plus basse à la plus haute, le chiffre va d’un bout à l’autre de la bande pâle.</translation>
        </message>
        <message>
            <source>Said is not done.</source>
            <translation>Dire n’est pas faire.</translation>
        </message>
        <message>
            <source>The figure turns answers into chances of staying. What customers did since earlier campaigns replaces the assumption once enough of it is known.</source>
            <translation>Le chiffre traduit les réponses en chances de rester. Ce que les clients ont fait depuis les campagnes précédentes remplace l’hypothèse dès qu’on en sait assez.</translation>
        </message>
        <message>
            <source>Years stand together.</source>
            <translation>Des années regroupées.</translation>
        </message>
        <message>
            <source>Neighbouring years are joined, and values go by steps, so that nobody’s answer can be worked out. Overlapping intervals are no difference.</source>
            <translation>Les années voisines sont réunies et les valeurs vont par pas, pour qu’aucune réponse ne puisse être déduite. Des intervalles qui se recouvrent ne font pas une différence.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>chiffre</translation>
        </message>
        <message>
            <source>estimator</source>
            <translation>estimateur</translation>
        </message>
        <message>
            <source>interval at 95%, finite customer base</source>
            <translation>intervalle à 95 %, population finie</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>how it is answered</source>
            <translation>comment on y répond</translation>
        </message>
        <message>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <source>what</source>
            <translation>quoi</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>For statisticians: the figures</source>
            <translation>Pour les statisticiens : les chiffres</translation>
        </message>
        <message>
            <source>For statisticians: tests and rules</source>
            <translation>Pour les statisticiens : tests et règles</translation>
        </message>
        <message>
            <source>The limits of this campaign</source>
            <translation>Les limites de cette campagne</translation>
        </message>
        <message>
            <source>What the figures rest on, what they can tell, and what they cannot.</source>
            <translation>Sur quoi reposent les chiffres, ce qu’ils peuvent dire, et ce qu’ils ne peuvent pas.</translation>
        </message>
        <message>
            <source>How the figures are made</source>
            <translation>Comment les chiffres sont faits</translation>
        </message>
        <message>
            <source>Who answered.</source>
            <translation>Qui a répondu.</translation>
        </message>
        <message>
            <source>A share of all interviews is right to within {margin} points, 19 times out of 20. A figure on fewer answers is less sure: its own interval stands beside it.</source>
            <translation>Une part sur tous les entretiens est juste à {margin} points près, 19 fois sur 20. Un chiffre fondé sur moins de réponses est moins sûr : son propre intervalle est à côté.</translation>
        </message>
        <message>
            <source>How sure.</source>
            <translation>À quel point c’est sûr.</translation>
        </message>
        <message>
            <source>Who stands for whom.</source>
            <translation>Qui représente qui.</translation>
        </message>
        <message>
            <source>“Significant” is said where chance alone would rarely give such a difference. Of all the differences called so, at most one in ten is expected to be chance. What is not called significant may still be true: it is not shown.</source>
            <translation>« Significatif » se dit quand le hasard seul donnerait rarement un tel écart. De tous les écarts dits tels, un sur dix au plus devrait être dû au hasard. Ce qui n’est pas dit significatif peut être vrai : ce n’est pas démontré.</translation>
        </message>
        <message>
            <source>What is a difference.</source>
            <translation>Ce qu’est un écart.</translation>
        </message>
        <message>
            <source>Nobody’s answer can be read from this document: no figure rests on fewer than {limit} answers, nor can one be worked out from the others. Whoever does not know or will not say is counted apart, never as an answer.</source>
            <translation>On ne peut lire ici la réponse de personne : aucun chiffre ne repose sur moins de {limit} réponses, ni ne se déduit des autres. Qui ne sait pas ou ne veut pas répondre est compté à part, jamais comme une réponse.</translation>
        </message>
        <message>
            <source>What is not shown.</source>
            <translation>Ce qui n’est pas montré.</translation>
        </message>
        <message>
            <source>Interviews tell what customers think and intend, at the time they were asked. They prove no cause, and an intention is no contract.</source>
            <translation>Les entretiens disent ce que les clients pensent et ont l’intention de faire, au moment où on le leur demande. Ils ne prouvent aucune cause, et une intention n’est pas un contrat.</translation>
        </message>
        <message>
            <source>What it cannot tell.</source>
            <translation>Ce qu’ils ne peuvent pas dire.</translation>
        </message>
        <message numerus="yes">
            <source>%n interviews were completed</source>
            <translation>
                <numerusform>%n entretien complet</numerusform>
                <numerusform>%n entretiens complets</numerusform>
            </translation>
        </message>
        <message>
            <source>{interviews}; how many customers there are was not given.</source>
            <translation>{interviews} ; le nombre de clients n’a pas été indiqué.</translation>
        </message>
        <message>
            <source>{interviews}, of {drawn} customers drawn at random from all {population}.</source>
            <translation>{interviews}, sur {drawn} clients tirés au sort parmi les {population} de la base.</translation>
        </message>
        <message>
            <source>{interviews}, of {population} customers. They were not drawn at random: who answered may differ from who did not.</source>
            <translation>{interviews}, sur {population} clients. Ils n’ont pas été tirés au sort : ceux qui ont répondu peuvent différer des autres.</translation>
        </message>
        <message>
            <source>{interviews}. All {population} customers were asked; who answered may differ from who did not.</source>
            <translation>{interviews}. Les {population} clients ont tous été sollicités ; ceux qui ont répondu peuvent différer des autres.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>x/n of the valid answers; don’t know and not applicable are a domain</source>
            <translation>x/n des réponses valides ; « ne sait pas » et « sans objet » forment un domaine</translation>
        </message>
        <message>
            <source>Wilson with n* = n(N−1)/(N−n); exact hypergeometric below {limit} answers or fewer than 5 on a side (Wilson 1927; Wang 2015)</source>
            <translation>Wilson avec n* = n(N−1)/(N−n) ; hypergéométrique exact sous {limit} réponses ou moins de 5 d’un côté (Wilson 1927 ; Wang 2015)</translation>
        </message>
        <message>
            <source>Theme score, mean</source>
            <translation>Score de thème, moyenne</translation>
        </message>
        <message>
            <source>Mean of items on 0 to 100; a customer counts who answered half of them or more</source>
            <translation>Moyenne des questions de 0 à 100 ; un client compte s’il a répondu à la moitié d’entre elles au moins</translation>
        </message>
        <message>
            <source>Student, variance times 1−n/N (Cochran 1977)</source>
            <translation>Student, variance multipliée par 1−n/N (Cochran 1977)</translation>
        </message>
        <message>
            <source>Promoters minus detractors</source>
            <translation>Promoteurs moins détracteurs</translation>
        </message>
        <message>
            <source>Adjusted Wald on n* (Rocks 2016; Lewis and Sauro 2021)</source>
            <translation>Wald ajusté sur n* (Rocks 2016 ; Lewis et Sauro 2021)</translation>
        </message>
        <message>
            <source>Expected churn</source>
            <translation>Churn attendu</translation>
        </message>
        <message>
            <source>Mean of 1−s over the stay scale: certainly .93, probably .75, probably not .30, certainly not .07, or what was observed of 30 answers or more</source>
            <translation>Moyenne de 1−s sur l’échelle d’intention de rester : certainement 0,93, probablement 0,75, probablement pas 0,30, certainement pas 0,07, ou ce qui a été observé sur 30 réponses au moins</translation>
        </message>
        <message>
            <source>As a mean; beside it Manski’s bounds for those who do not know and both ends of the scale (Kent 1964; Imbens and Manski 2004)</source>
            <translation>Comme une moyenne ; à côté, les bornes de Manski pour les indécis et les deux extrémités de l’échelle (Kent 1964 ; Imbens et Manski 2004)</translation>
        </message>
        <message>
            <source>Frequency of crises</source>
            <translation>Fréquence des crises</translation>
        </message>
        <message>
            <source>Crises per customer and year</source>
            <translation>Crises par client et par an</translation>
        </message>
        <message>
            <source>Garwood’s exact interval, no correction for the finite base (Garwood 1936)</source>
            <translation>Intervalle exact de Garwood, sans correction de population finie (Garwood 1936)</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Importance</translation>
        </message>
        <message>
            <source>Johnson’s relative weights of the themes in R², with 50 customers or more and 5 for each theme; else Spearman</source>
            <translation>Poids relatifs de Johnson des thèmes dans R², avec au moins 50 clients et 5 par thème ; sinon Spearman</translation>
        </message>
        <message>
            <source>Bootstrap of {count} resamples with a fixed seed (Johnson 2000; Tonidandel and LeBreton 2009)</source>
            <translation>Bootstrap de {count} rééchantillonnages à graine fixe (Johnson 2000 ; Tonidandel et LeBreton 2009)</translation>
        </message>
        <message>
            <source>Stratified, variance within strata; strata with one interview are joined</source>
            <translation>Stratifié, variance à l’intérieur des strates ; les strates à un seul entretien sont réunies</translation>
        </message>
        <message>
            <source>Post-stratified, residuals within the groups</source>
            <translation>Post-stratifié, résidus à l’intérieur des groupes</translation>
        </message>
        <message>
            <source>Raked to the margins, weights of 0.3 to 3 times the mean; residuals of the regression</source>
            <translation>Calé sur les marges, poids de 0,3 à 3 fois la moyenne ; résidus de la régression</translation>
        </message>
        <message>
            <source>Weighted mean, linearised variance</source>
            <translation>Moyenne pondérée, variance linéarisée</translation>
        </message>
        <message>
            <source>shares and NPS® on n*/deff (Kish 1965)</source>
            <translation>parts et NPS® sur n*/deff (Kish 1965)</translation>
        </message>
        <message>
            <source>{vendors} vendors of release {release}</source>
            <translation>{vendors} prestataires de l’édition {release}</translation>
        </message>
        <message>
            <source>Complete interviews over the eligible draw</source>
            <translation>Entretiens complets sur le tirage éligible</translation>
        </message>
        <message>
            <source>Has it changed?</source>
            <translation>Cela a-t-il changé ?</translation>
        </message>
        <message>
            <source>Difference of two campaigns with the covariance of customers interviewed in both; independent samples where fewer than 10 were</source>
            <translation>Différence de deux campagnes avec la covariance des clients interrogés dans les deux ; échantillons indépendants s’ils sont moins de 10</translation>
        </message>
        <message>
            <source>Tam 1984; Qualité and Tillé 2008</source>
            <translation>Tam 1984 ; Qualité et Tillé 2008</translation>
        </message>
        <message>
            <source>Is it significant?</source>
            <translation>Est-ce significatif ?</translation>
        </message>
        <message>
            <source>Benjamini-Hochberg, q ≤ 0.10, the themes and the indicators as two families; Holm for the label</source>
            <translation>Benjamini-Hochberg, q ≤ 0,10, les thèmes et les indicateurs en deux familles ; Holm pour le label</translation>
        </message>
        <message>
            <source>Benjamini and Hochberg 1995</source>
            <translation>Benjamini et Hochberg 1995</translation>
        </message>
        <message>
            <source>Above or below the market?</source>
            <translation>Au-dessus ou au-dessous du marché ?</translation>
        </message>
        <message>
            <source>Against the mean of the other vendors with its own variance; none below 5 vendors, or where one weighs more than a quarter</source>
            <translation>Face à la moyenne des autres prestataires avec sa propre variance ; rien sous 5 prestataires, ou si l’un pèse plus d’un quart</translation>
        </message>
        <message>
            <source>Do segments differ?</source>
            <translation>Les segments diffèrent-ils ?</translation>
        </message>
        <message>
            <source>Each against all the others, Benjamini-Hochberg within the field</source>
            <translation>Chacun face à tous les autres, Benjamini-Hochberg au sein du critère</translation>
        </message>
        <message>
            <source>Does the label hold?</source>
            <translation>Le label est-il démontré ?</translation>
        </message>
        <message>
            <source>One-sided bounds, exact for shares, all rules at once, decided once at the closing</source>
            <translation>Bornes unilatérales, exactes pour les parts, toutes les règles à la fois, décision unique à la clôture</translation>
        </message>
        <message>
            <source>intersection-union test</source>
            <translation>test d’intersection-union</translation>
        </message>
        <message>
            <source>What is protected?</source>
            <translation>Qu’est-ce qui est protégé ?</translation>
        </message>
        <message>
            <source>Cells below {limit} answers, and whatever would give them away by subtraction: within a table, between questions, and between this document and earlier ones</source>
            <translation>Les cellules de moins de {limit} réponses, et tout ce qui les révélerait par soustraction : dans un tableau, entre questions, et entre ce document et les précédents</translation>
        </message>
        <message>
            <source>linear programming for confidential questions</source>
            <translation>programmation linéaire pour les questions confidentielles</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>N</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Customers, N</source>
            <translation>Clients, N</translation>
        </message>
        <message>
            <source>Interviews, n: complete and partial</source>
            <translation>Entretiens, n : complets et partiels</translation>
        </message>
        <message>
            <source>Customers drawn</source>
            <translation>Clients tirés</translation>
        </message>
        <message>
            <source>Margin of error of a share, at worst</source>
            <translation>Marge d’erreur d’une part, au pire</translation>
        </message>
        <message>
            <source>Figures in the appendix and on the radar</source>
            <translation>Chiffres en annexe et sur le radar</translation>
        </message>
        <message>
            <source>of which protected</source>
            <translation>dont protégés</translation>
        </message>
        <message>
            <source>of which on fewer than {limit} answers, indicative</source>
            <translation>dont sur moins de {limit} réponses, indicatifs</translation>
        </message>
        <message>
            <source>Fewest answers under a figure that is shown</source>
            <translation>Plus petit nombre de réponses sous un chiffre montré</translation>
        </message>
        <message>
            <source>Theme scores</source>
            <translation>Scores des thèmes</translation>
        </message>
        <message>
            <source>The market can be asked three different questions, and each has its own answer.</source>
            <translation>On peut poser trois questions différentes au marché, et chacune a sa propre réponse.</translation>
        </message>
        <message>
            <source>**Mean**: is the vendor different from the mean of the other vendors, which is itself uncertain? This one counts wherever “significant” is said, after allowing for all figures looked at.</source>
            <translation>**Moyenne** : le prestataire diffère-t-il de la moyenne des autres prestataires, elle-même incertaine ? C’est elle qui compte partout où il est dit « significatif », une fois tenu compte de tous les chiffres examinés.</translation>
        </message>
        <message>
            <source>**Target**: is it different from that mean, taken as a fixed target?</source>
            <translation>**Cible** : diffère-t-il de cette moyenne, prise comme cible fixe ?</translation>
        </message>
        <message>
            <source>**Others**: is it unlike the other vendors, who differ among themselves too?</source>
            <translation>**Autres** : est-il différent des autres prestataires, qui diffèrent aussi entre eux ?</translation>
        </message>
        <message>
            <source>The workbook has the answers for every figure.</source>
            <translation>Le classeur donne les réponses pour chaque chiffre.</translation>
        </message>
        <message>
            <source>Figures that are rounded for protection are left out.</source>
            <translation>Les chiffres arrondis par protection n’y figurent pas.</translation>
        </message>
        <message>
            <source>Against the market: three questions</source>
            <translation>Face au marché : trois questions</translation>
        </message>
        <message>
            <source>p-values</source>
            <translation>valeurs p</translation>
        </message>
        <message>
            <source>vendors below, %</source>
            <translation>prestataires en dessous, %</translation>
        </message>
        <message>
            <source>mean</source>
            <comment>one of three questions</comment>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>target</source>
            <comment>one of three questions</comment>
            <translation>cible</translation>
        </message>
        <message>
            <source>others</source>
            <comment>one of three questions</comment>
            <translation>autres</translation>
        </message>
    </context>
    <context>
        <name>Report page</name>
        <message>
            <source>Report &amp; label</source>
            <translation>Rapport et label</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Dashboard, PDF</source>
            <translation>Tableau de bord, PDF</translation>
        </message>
        <message>
            <source>Workbook, Excel</source>
            <translation>Classeur, Excel</translation>
        </message>
        <message>
            <source>Slides, PowerPoint</source>
            <translation>Diapositives, PowerPoint</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>A missing translation stops its own language only, and is named.</source>
            <translation>Une traduction manquante n’arrête que sa langue, et elle est nommée.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Verify a label</source>
            <translation>Vérifier un label</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>What is delivered</source>
            <translation>Ce qui est livré</translation>
        </message>
        <message>
            <source>{campaign} can be delivered</source>
            <translation>{campaign} peut être livré</translation>
        </message>
        <message>
            <source>{campaign}: a draft, fieldwork is open</source>
            <translation>{campaign} : un brouillon, l’enquête est ouverte</translation>
        </message>
        <message numerus="yes">
            <source>Write %n document(s)</source>
            <translation>
                <numerusform>Écrire %n document</numerusform>
                <numerusform>Écrire %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>The dashboard needs at least one part.</source>
            <translation>Le tableau de bord a besoin d’au moins une partie.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s), all languages in one go</source>
            <translation>
                <numerusform>%n document, toutes les langues d’un coup</numerusform>
                <numerusform>%n documents, toutes les langues d’un coup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n document(s)</source>
            <translation>
                <numerusform>Écriture de %n document</numerusform>
                <numerusform>Écriture de %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancelled. %n file(s) had been written.</source>
            <translation>
                <numerusform>Annulé. %n fichier était écrit.</numerusform>
                <numerusform>Annulé. %n fichiers étaient écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written.</source>
            <translation>
                <numerusform>%n fichier écrit.</numerusform>
                <numerusform>%n fichiers écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {folder}.</source>
            <translation>
                <numerusform>%n fichier écrit dans {folder}.</numerusform>
                <numerusform>%n fichiers écrits dans {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more were not written.</source>
            <translation>
                <numerusform>%n autre n’a pas été écrit.</numerusform>
                <numerusform>%n autres n’ont pas été écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the parts chosen, about 40 pages</source>
            <translation>Dans les parties choisies, environ 40 pages</translation>
        </message>
        <message>
            <source>Label and badge</source>
            <translation>Label et badge</translation>
        </message>
        <message>
            <source>PDF, SVG and PNG; marked SPECIMEN until the label is sealed</source>
            <translation>PDF, SVG et PNG ; marqués SPECIMEN jusqu’au scellement du label</translation>
        </message>
        <message>
            <source>Every figure, with native charts</source>
            <translation>Chaque chiffre, avec des graphiques natifs</translation>
        </message>
        <message>
            <source>For the workshop, with charts to edit</source>
            <translation>Pour l’atelier, avec des graphiques modifiables</translation>
        </message>
        <message>
            <source>Charts, SVG and PNG</source>
            <translation>Graphiques, SVG et PNG</translation>
        </message>
        <message>
            <source>The radar and every trend</source>
            <translation>Le radar et chaque tendance</translation>
        </message>
        <message>
            <source>Answers, not for the vendor</source>
            <translation>Réponses, à usage interne</translation>
        </message>
        <message>
            <source>For your own analyses: a row per interview, nobody by name</source>
            <translation>Pour vos propres analyses : une ligne par entretien, personne n’est nommé</translation>
        </message>
        <message>
            <source>Width, pt</source>
            <translation>Largeur, pt</translation>
        </message>
        <message>
            <source>Height, pt</source>
            <translation>Hauteur, pt</translation>
        </message>
        <message>
            <source>Dots per pt</source>
            <translation>Points par pt</translation>
        </message>
        <message>
            <source>Numbers instead of words</source>
            <translation>Codes au lieu des mots</translation>
        </message>
        <message>
            <source>Comments too, as said</source>
            <translation>Verbatims aussi, tels quels</translation>
        </message>
        <message>
            <source>Single answers; comments may name people.</source>
            <translation>Réponses individuelles ; les commentaires peuvent nommer des personnes.</translation>
        </message>
    </context>
    <context>
        <name>ReportChecks</name>
        <message>
            <source>{share} answered, the rule is {target}</source>
            <translation>{share} de réponses, la règle est {target}</translation>
        </message>
        <message>
            <source>Fieldwork is closed</source>
            <translation>L’enquête est close</translation>
        </message>
        <message numerus="yes">
            <source>a draft; %n interview(s) more to close</source>
            <translation>
                <numerusform>un brouillon ; encore %n entretien pour clore</numerusform>
                <numerusform>un brouillon ; encore %n entretiens pour clore</numerusform>
            </translation>
        </message>
        <message>
            <source>a draft; enough interviews to close</source>
            <translation>un brouillon ; assez d’entretiens pour clore</translation>
        </message>
        <message>
            <source>Fieldwork is open</source>
            <translation>L’enquête est ouverte</translation>
        </message>
        <message>
            <source>the survey’s own words, marked as untranslated</source>
            <translation>les mots de l’enquête, marqués comme non traduits</translation>
        </message>
        <message>
            <source>{count} of {themes} themes have a comment</source>
            <translation>thèmes commentés : {count} sur {themes}</translation>
        </message>
        <message>
            <source>no comment of the analyst</source>
            <translation>aucun commentaire de l’analyste</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) hidden, limit {limit} answers</source>
            <translation>
                <numerusform>%n chiffre caché, seuil {limit} réponses</numerusform>
                <numerusform>%n chiffres cachés, seuil {limit} réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>Protection is applied</source>
            <translation>La protection est appliquée</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) wait for release</source>
            <translation>
                <numerusform>%n commentaire à publier</numerusform>
                <numerusform>%n commentaires à publier</numerusform>
            </translation>
        </message>
        <message>
            <source>not printed before somebody has read them</source>
            <translation>pas imprimés avant que quelqu’un les ait lus</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) released</source>
            <translation>
                <numerusform>%n commentaire publié</numerusform>
                <numerusform>%n commentaires publiés</numerusform>
            </translation>
        </message>
        <message>
            <source>none waits</source>
            <translation>aucun en attente</translation>
        </message>
        <message>
            <source>names</source>
            <translation>les noms</translation>
        </message>
        <message>
            <source>the analyst’s comments</source>
            <translation>les commentaires de l’analyste</translation>
        </message>
        <message>
            <source>respondents’ comments</source>
            <translation>les commentaires des répondants</translation>
        </message>
        <message>
            <source>the questionnaire</source>
            <translation>le questionnaire</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) printed as a box</source>
            <translation>
                <numerusform>%n caractère imprimé comme une case</numerusform>
                <numerusform>%n caractères imprimés comme des cases</numerusform>
            </translation>
        </message>
        <message>
            <source>not in the documents’ font: {characters} in {places}</source>
            <translation>absents de la police des documents : {characters} dans {places}</translation>
        </message>
        <message>
            <source>Before delivery</source>
            <translation>Avant la livraison</translation>
        </message>
        <message>
            <source>See to it: {what}</source>
            <translation>S’en occuper : {what}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
    </context>
    <context>
        <name>ReportLogo</name>
        <message>
            <source>Vendor’s logo, on cover and label</source>
            <translation>Logo du prestataire, couverture et label</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the vendor’s logo: a PNG or JPEG</source>
            <translation>Choisir le logo du prestataire : un PNG ou un JPEG</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Retirer le logo</translation>
        </message>
        <message>
            <source>The vendor’s logo</source>
            <translation>Le logo du prestataire</translation>
        </message>
        <message>
            <source>The logo was removed.</source>
            <translation>Le logo a été retiré.</translation>
        </message>
        <message>
            <source>PNG and JPEG pictures ({pattern})</source>
            <translation>Images PNG et JPEG ({pattern})</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>The logo stands on cover and label now.</source>
            <translation>Le logo figure maintenant sur la couverture et le label.</translation>
        </message>
        <message>
            <source>The logo is as it was.</source>
            <translation>Le logo est comme avant.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ReportParts</name>
        <message>
            <source>Parts of the dashboard</source>
            <translation>Parties du tableau de bord</translation>
        </message>
        <message>
            <source>Space takes a part in or leaves it out; Alt with an arrow moves it.</source>
            <translation>Espace ajoute ou retire une partie ; Alt et une flèche la déplacent.</translation>
        </message>
        <message>
            <source>Move the part up</source>
            <translation>Monter la partie</translation>
        </message>
        <message>
            <source>Move the part down</source>
            <translation>Descendre la partie</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparé avec</translation>
        </message>
        <message>
            <source>Copy for (printed pale on every page)</source>
            <translation>Exemplaire pour (en filigrane partout)</translation>
        </message>
        <message>
            <source>Nobody by name</source>
            <translation>Personne en particulier</translation>
        </message>
        <message>
            <source>Sign with this device</source>
            <translation>Signer avec ce poste</translation>
        </message>
        <message>
            <source>Whoever gets the PDF can check that it was not altered since.</source>
            <translation>Qui reçoit le PDF peut vérifier qu’il n’a pas été modifié depuis.</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Indicateurs clés</translation>
        </message>
        <message>
            <source>Radar</source>
            <translation>Radar</translation>
        </message>
        <message>
            <source>Label decision</source>
            <translation>Décision sur le label</translation>
        </message>
        <message>
            <source>Sample and method</source>
            <translation>Échantillon et méthode</translation>
        </message>
        <message>
            <source>The themes</source>
            <translation>Les thèmes</translation>
        </message>
        <message>
            <source>Recurring revenue</source>
            <translation>Revenu récurrent</translation>
        </message>
        <message>
            <source>Crises in depth</source>
            <translation>Les crises en détail</translation>
        </message>
        <message>
            <source>Recommendation in depth</source>
            <translation>La recommandation en détail</translation>
        </message>
        <message>
            <source>Importance and performance</source>
            <translation>Importance et performance</translation>
        </message>
        <message>
            <source>KPIs and action plan</source>
            <translation>KPI et plan d’actions</translation>
        </message>
        <message>
            <source>Comments released</source>
            <translation>Verbatims publiés</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Tous les indicateurs</translation>
        </message>
        <message>
            <source>Choose at least one part.</source>
            <translation>Choisissez au moins une partie.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) with cover</source>
            <translation>
                <numerusform>%n page avec la couverture</numerusform>
                <numerusform>%n pages avec la couverture</numerusform>
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
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Label page</source>
            <translation>Page de label</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Diapositives</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Langue du document</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>being made</source>
            <translation>en préparation</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Page {n}</translation>
        </message>
        <message numerus="yes">
            <source>%n slide(s)</source>
            <translation>
                <numerusform>%n diapositive</numerusform>
                <numerusform>%n diapositives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n feuille</numerusform>
                <numerusform>%n feuilles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>the campaign</source>
            <translation>la campagne</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message numerus="yes">
            <source>%n native chart(s)</source>
            <translation>
                <numerusform>%n graphique natif</numerusform>
                <numerusform>%n graphiques natifs</numerusform>
            </translation>
        </message>
        <message>
            <source>notes: {notes}</source>
            <translation>notes : {notes}</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Backups and check</source>
            <translation>Sauvegardes et vérification</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost, and what changes by itself is noticed</source>
            <translation>Rien de ce qui est enregistré ne se perd, et ce qui changerait de soi-même est remarqué</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Aucun espace de travail n’est ouvert</translation>
        </message>
        <message>
            <source>Open the workspace whose backups you want to see.</source>
            <translation>Ouvrez l’espace de travail dont vous voulez voir les sauvegardes.</translation>
        </message>
        <message>
            <source>The second place for backups</source>
            <translation>Le second emplacement des sauvegardes</translation>
        </message>
        <message>
            <source>Comparing with the backup</source>
            <translation>Comparaison avec la sauvegarde</translation>
        </message>
        <message>
            <source>Restore as a new workspace</source>
            <translation>Restaurer comme nouvel espace de travail</translation>
        </message>
        <message>
            <source>Restored as {name}.</source>
            <translation>Restauré sous le nom {name}.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) made anew. The file as it was: {name}</source>
            <translation>
                <numerusform>%n constat refait. Le fichier tel qu’il était : {name}</numerusform>
                <numerusform>%n constats refaits. Le fichier tel qu’il était : {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Repairing</source>
            <translation>Réparation</translation>
        </message>
        <message>
            <source>Checking the workspace</source>
            <translation>Vérification de l’espace de travail</translation>
        </message>
        <message>
            <source>Restored. The file before is kept as {name}.</source>
            <translation>Restauré. Le fichier d’avant est gardé sous le nom {name}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Made by themselves, opened and counted before they are kept. All of two days stay, then one a day, then one a week; after 90 days none, so that what was erased is gone.</source>
            <translation>Faites d’elles-mêmes, ouvertes et comptées avant d’être gardées. Toutes celles de deux jours restent, puis une par jour, puis une par semaine ; après 90 jours aucune, pour que ce qui est effacé disparaisse.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>On closing, and every … minutes of work</source>
            <translation>À la fermeture, et toutes les … minutes de travail</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>A second place: memory stick or shared folder</source>
            <translation>Un second emplacement : clé USB ou dossier partagé</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>There is no backup of this workspace yet.</source>
            <translation>Il n’y a pas encore de sauvegarde de cet espace de travail.</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>aucun choisi</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>opens with its own passphrase</source>
            <translation>s’ouvre avec sa propre phrase secrète</translation>
        </message>
        <message>
            <source>damaged: it cannot be opened</source>
            <translation>endommagée : impossible à ouvrir</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n entretien</numerusform>
                <numerusform>%n entretiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>%n campagne</numerusform>
                <numerusform>%n campagnes</numerusform>
            </translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffrée</translation>
        </message>
        <message>
            <source>in the second place</source>
            <translation>au second emplacement</translation>
        </message>
        <message>
            <source>beside the workspace</source>
            <translation>à côté de l’espace de travail</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Every page, answer, index, hash and signature is compared with what was saved. Nothing is changed.</source>
            <translation>Chaque page, réponse, index, empreinte et signature est comparée à ce qui a été enregistré. Rien n’est changé.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>Repair what is derived</source>
            <translation>Réparer ce qui est dérivé</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>The disk is nearly full. Everything entered is saved, and the room kept for this moment is in use: finish the interview, then make room on the drive.</source>
            <translation>Le disque est presque plein. Tout ce qui a été saisi est enregistré, et la place gardée pour ce moment est utilisée : terminez l’entretien, puis libérez de la place sur le disque.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Looking for a sound backup</source>
            <translation>Recherche d’une sauvegarde intacte</translation>
        </message>
        <message>
            <source>A damaged workspace</source>
            <translation>Un espace de travail endommagé</translation>
        </message>
        <message>
            <source>The file was left as it is. Nothing you do here overwrites it.</source>
            <translation>Le fichier est resté tel quel. Rien de ce que vous faites ici ne l’écrase.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>The newest sound backup</source>
            <translation>La sauvegarde intacte la plus récente</translation>
        </message>
        <message>
            <source>Restore in its place</source>
            <translation>Restaurer à sa place</translation>
        </message>
        <message>
            <source>As a new workspace…</source>
            <translation>Comme nouvel espace de travail…</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>Ouvrir un autre espace de travail…</translation>
        </message>
        <message>
            <source>In its place: the damaged file is set aside beside it under another name, so that a specialist can still read in it what the backup lacks.</source>
            <translation>À sa place : le fichier endommagé est mis de côté sous un autre nom, pour qu’un spécialiste puisse encore y lire ce qui manque dans la sauvegarde.</translation>
        </message>
        <message>
            <source>{name} is damaged</source>
            <translation>{name} est endommagé</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Examen du fichier…</translation>
        </message>
        <message>
            <source>Opening and checking the backups, newest first…</source>
            <translation>Ouverture et vérification des sauvegardes, de la plus récente à la plus ancienne…</translation>
        </message>
        <message>
            <source>There is none beside the file or in the second place.</source>
            <translation>Il n’y en a ni à côté du fichier ni au second emplacement.</translation>
        </message>
        <message>
            <source>Plug in the memory stick or connect to the shared folder where backups go, then open the file again. Packages sent to other laptops hold their interviews too.</source>
            <translation>Branchez la clé USB ou connectez le dossier partagé où vont les sauvegardes, puis rouvrez le fichier. Les paquets envoyés à d’autres postes contiennent aussi leurs entretiens.</translation>
        </message>
        <message>
            <source>Another program, a failing drive or a broken transfer changed it ({size}).</source>
            <translation>Un autre programme, un disque défaillant ou un transfert interrompu l’a changé ({size}).</translation>
        </message>
        <message>
            <source>It was last written to on {time}.</source>
            <translation>Dernière écriture le {time}.</translation>
        </message>
        <message>
            <source>Nothing in it can be read by this program.</source>
            <translation>Ce programme ne peut plus rien y lire.</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) can still be read in it.</source>
            <translation>
                <numerusform>%n entretien peut encore y être lu.</numerusform>
                <numerusform>%n entretiens peuvent encore y être lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>In its place: the present file is set aside beside it under another name, with everything in it. It is never overwritten.</source>
            <translation>À sa place : le fichier actuel est mis de côté sous un autre nom, avec tout ce qu’il contient. Il n’est jamais écrasé.</translation>
        </message>
        <message>
            <source>Backup of {time}</source>
            <translation>Sauvegarde du {time}</translation>
        </message>
        <message>
            <source>Finding out what would be missing…</source>
            <translation>Recherche de ce qui manquerait…</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>Compare respondents and customers by</source>
            <translation>Comparer répondants et clients par</translation>
        </message>
        <message>
            <source>Outcome rates</source>
            <translation>Taux de résultat</translation>
        </message>
        <message>
            <source>Copy the rates</source>
            <translation>Copier les taux</translation>
        </message>
        <message>
            <source>Figures are weighted as the draw asks.</source>
            <translation>Les chiffres sont pondérés selon le tirage.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message numerus="yes">
            <source>%n excluded</source>
            <translation>
                <numerusform>%n exclu</numerusform>
                <numerusform>%n exclus</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Tirés au sort</translation>
        </message>
        <message>
            <source>Still customers</source>
            <translation>Toujours clients</translation>
        </message>
        <message>
            <source>Complete interviews</source>
            <translation>Entretiens complets</translation>
        </message>
        <message>
            <source>not entered</source>
            <translation>non saisi</translation>
        </message>
        <message>
            <source>Tick: closing rule, {interviews} complete interviews.</source>
            <translation>Trait : règle de clôture, {interviews} entretiens complets.</translation>
        </message>
        <message numerus="yes">
            <source>%n partial interview(s) beside them.</source>
            <translation>
                <numerusform>%n entretien partiel en plus.</numerusform>
                <numerusform>%n entretiens partiels en plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>step</source>
            <translation>étape</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>From the base to the interviews</source>
            <translation>De la base aux entretiens</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>issue</translation>
        </message>
        <message>
            <source>AAPOR code</source>
            <translation>code AAPOR</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>dossiers</translation>
        </message>
        <message numerus="yes">
            <source>Outcome of %n case(s)</source>
            <translation>
                <numerusform>Issue de %n dossier</numerusform>
                <numerusform>Issue de %n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>No case was drawn here: interviews came without a draw, so nobody can be counted.</source>
            <translation>Aucun dossier n’a été tiré ici : les entretiens sont arrivés sans tirage, il n’y a donc rien à compter.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) have a code unknown to AAPOR.</source>
            <translation>
                <numerusform>%n dossier a un code inconnu d’AAPOR.</numerusform>
                <numerusform>%n dossiers ont un code inconnu d’AAPOR.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcome of the cases</source>
            <translation>Issue des dossiers</translation>
        </message>
        <message>
            <source>no cases drawn</source>
            <translation>aucun dossier tiré</translation>
        </message>
        <message>
            <source>AAPOR rate</source>
            <translation>taux AAPOR</translation>
        </message>
        <message>
            <source>Margin of error of a share, ± points</source>
            <translation>Marge d’erreur d’une part, ± points</translation>
        </message>
        <message>
            <source>no margin to draw</source>
            <translation>aucune marge à tracer</translation>
        </message>
        <message>
            <source>interviews</source>
            <translation>entretiens</translation>
        </message>
        <message>
            <source>± points</source>
            <translation>± points</translation>
        </message>
        <message>
            <source>without correction</source>
            <translation>sans correction</translation>
        </message>
        <message>
            <source>{answered} of {customers}</source>
            <translation>{answered} sur {customers}</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>rien à comparer</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>tirés</translation>
        </message>
        <message>
            <source>interviewed</source>
            <translation>interrogés</translation>
        </message>
        <message>
            <source>still to call</source>
            <translation>à appeler</translation>
        </message>
        <message>
            <source>share of customers</source>
            <translation>part des clients</translation>
        </message>
        <message>
            <source>share of interviews</source>
            <translation>part des entretiens</translation>
        </message>
        <message>
            <source>Respondents (dot) against all customers (square)</source>
            <translation>Répondants (point) et clients (carré)</translation>
        </message>
        <message>
            <source>{vendor} {year}: no complete interview yet</source>
            <translation>{vendor} {year} : aucun entretien complet</translation>
        </message>
        <message>
            <source>{complete} customers interviewed, of a number nobody has entered</source>
            <translation>{complete} clients interrogés, sur un nombre que personne n’a saisi</translation>
        </message>
        <message>
            <source>{complete} interviews but only {population} customers: check the population</source>
            <translation>{complete} entretiens mais {population} clients seulement : vérifiez la population</translation>
        </message>
        <message>
            <source>All {population} customers interviewed: no sampling error</source>
            <translation>Les {population} clients interrogés : aucune erreur d’échantillonnage</translation>
        </message>
        <message>
            <source>{complete} of {population} customers interviewed: right to within {margin} points</source>
            <translation>{complete} clients interrogés sur {population} : juste à {margin} points près</translation>
        </message>
        <message>
            <source>Drawn at random</source>
            <translation>Tirage au sort</translation>
        </message>
        <message>
            <source>Not drawn at random</source>
            <translation>Sans tirage au sort</translation>
        </message>
        <message>
            <source>{share} of {base} eligible cases answered, closing rule {rule}</source>
            <translation>{share} de {base} dossiers éligibles ont répondu, règle de clôture {rule}</translation>
        </message>
        <message>
            <source>{share} of a sample of {base} answered, closing rule {rule}</source>
            <translation>{share} d’un échantillon de {base} ont répondu, règle de clôture {rule}</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) still owed</source>
            <translation>
                <numerusform>%n entretien encore dû</numerusform>
                <numerusform>%n entretiens encore dus</numerusform>
            </translation>
        </message>
        <message>
            <source>closing rule reached</source>
            <translation>règle de clôture atteinte</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) still without outcome</source>
            <translation>
                <numerusform>%n dossier encore sans issue</numerusform>
                <numerusform>%n dossiers encore sans issue</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole campaign, filters do not apply here</source>
            <translation>toute la campagne, les filtres ne jouent pas ici</translation>
        </message>
        <message>
            <source>A margin of error needs complete interviews.</source>
            <translation>Une marge d’erreur demande des entretiens complets.</translation>
        </message>
        <message>
            <source>Without the number of customers there is no finite population to correct for.</source>
            <translation>Sans le nombre de clients, il n’y a pas de population finie à prendre en compte.</translation>
        </message>
        <message>
            <source>More interviews than customers: no correction, and no label until this is settled.</source>
            <translation>Plus d’entretiens que de clients : aucune correction, ni label tant que ce n’est pas réglé.</translation>
        </message>
        <message>
            <source>Everybody was interviewed: figures are known, not estimated.</source>
            <translation>Tous ont été interrogés : les chiffres sont connus, non estimés.</translation>
        </message>
        <message>
            <source>{interviews} for ±{points}</source>
            <comment>interviews needed for a margin in points</comment>
            <translation>{interviews} pour ±{points}</translation>
        </message>
        <message>
            <source>Dashed: without the finite population. Interviews needed: {needed}.</source>
            <translation>Tirets : sans la population finie. Entretiens nécessaires : {needed}.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>Partiel</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non joint</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Not called, or unknown</source>
            <translation>Non appelé, ou inconnu</translation>
        </message>
        <message>
            <source>Not a customer</source>
            <translation>Hors champ</translation>
        </message>
        <message>
            <source>RR1 response</source>
            <translation>RR1 réponse</translation>
        </message>
        <message>
            <source>RR3 response, estimated</source>
            <translation>RR3 réponse, estimée</translation>
        </message>
        <message>
            <source>COOP1 cooperation</source>
            <translation>COOP1 coopération</translation>
        </message>
        <message>
            <source>REF1 refusal</source>
            <translation>REF1 refus</translation>
        </message>
        <message>
            <source>CON1 contact</source>
            <translation>CON1 contact</translation>
        </message>
        <message>
            <source>Interviewer effect: not known, no interview names its interviewer.</source>
            <translation>Effet enquêteur : inconnu, aucun entretien ne nomme son enquêteur.</translation>
        </message>
        <message>
            <source>Interviewer effect: too few interviews per interviewer.</source>
            <translation>Effet enquêteur : trop peu d’entretiens par enquêteur.</translation>
        </message>
        <message>
            <source>Interviewer effect: {count} interviewers, design effect {effect} at most, {p}.</source>
            <translation>Effet enquêteur : {count} enquêteurs, effet de plan {effect} au plus, {p}.</translation>
        </message>
        <message>
            <source>not tested</source>
            <translation>non testé</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message numerus="yes">
            <source>%n others together</source>
            <translation>
                <numerusform>%n autre ensemble</numerusform>
                <numerusform>%n autres ensemble</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign has no list of customers to compare with. Import one.</source>
            <translation>La campagne n’a pas de liste de clients à comparer. Importez-en une.</translation>
        </message>
        <message>
            <source>The list of customers holds only those who answered. Import all.</source>
            <translation>La liste des clients ne contient que ceux qui ont répondu. Importez-les tous.</translation>
        </message>
        <message>
            <source>Nobody has been interviewed yet.</source>
            <translation>Personne n’a encore été interrogé.</translation>
        </message>
        <message>
            <source>Protected: too few interviews.</source>
            <translation>Protégé : trop peu d’entretiens.</translation>
        </message>
        <message>
            <source>The list of customers does not have this field.</source>
            <translation>La liste des clients n’a pas ce champ.</translation>
        </message>
        <message>
            <source>All customers, or all but a few, share one value: nothing to compare.</source>
            <translation>Tous les clients, ou presque, ont la même valeur : rien à comparer.</translation>
        </message>
        <message>
            <source>Everybody was interviewed: respondents are the customers.</source>
            <translation>Tous ont été interrogés : les répondants sont les clients.</translation>
        </message>
        <message>
            <source>Respondents differ from the customers ({p}): think of weighting.</source>
            <translation>Les répondants diffèrent des clients ({p}) : pensez à redresser.</translation>
        </message>
        <message>
            <source>No sign that respondents differ from the customers ({p}).</source>
            <translation>Rien n’indique que les répondants diffèrent des clients ({p}).</translation>
        </message>
        <message>
            <source>R-indicator {r}, adjusted {adjusted} (1 = everyone as likely to answer).</source>
            <translation>Indicateur R {r}, ajusté {adjusted} (1 = tous aussi enclins à répondre).</translation>
        </message>
        <message>
            <source>Small strata: p simulated.</source>
            <translation>Petites strates : p simulé.</translation>
        </message>
        <message>
            <source>Nobody interviewed in: {values}.</source>
            <translation>Personne n’a été interrogé dans : {values}.</translation>
        </message>
        <message numerus="yes">
            <source>%n respondent(s) are not in the list of customers.</source>
            <translation>
                <numerusform>%n répondant n’est pas dans la liste des clients.</numerusform>
                <numerusform>%n répondants ne sont pas dans la liste des clients.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message>
            <source>Segments</source>
            <translation>Segments</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Each segment against all others</source>
            <translation>Chaque segment face à tous les autres</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <source>Nothing to compare by</source>
            <translation>Rien à comparer</translation>
        </message>
        <message>
            <source>Segments need customers that differ in a field such as size or sector. Import the list of customers, or responses with such columns.</source>
            <translation>Les segments demandent des clients qui diffèrent par un champ comme la taille ou le secteur. Importez la liste des clients, ou des réponses avec ces colonnes.</translation>
        </message>
        <message>
            <source>Protecting segments</source>
            <translation>Protection des segments</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>no answers</source>
            <translation>aucune réponse</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>rien à comparer</translation>
        </message>
        <message>
            <source>Significant: judged over all segments of the field together (Benjamini-Hochberg, 10%). Association, not cause.</source>
            <translation>Significatif : jugé sur tous les segments du champ ensemble (Benjamini-Hochberg, 10 %). Association, non cause.</translation>
        </message>
        <message>
            <source>Score of the theme</source>
            <translation>Score du thème</translation>
        </message>
        <message>
            <source>average</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>{figure}: nothing to compare</source>
            <translation>{figure} : rien à comparer</translation>
        </message>
        <message>
            <source>{figure}: no segment differs significantly</source>
            <translation>{figure} : aucun segment ne diffère significativement</translation>
        </message>
        <message>
            <source>{figure}: {segment} above the others</source>
            <translation>{figure} : {segment} au-dessus des autres</translation>
        </message>
        <message>
            <source>{figure}: {segment} below the others</source>
            <translation>{figure} : {segment} au-dessous des autres</translation>
        </message>
        <message>
            <source>Nobody gave a valid answer.</source>
            <translation>Personne n’a donné de réponse utilisable.</translation>
        </message>
        <message>
            <source>Too few answers: the figure itself is protected.</source>
            <translation>Trop peu de réponses : l’indicateur lui-même est protégé.</translation>
        </message>
        <message>
            <source>Nobody who answered has a value of this field.</source>
            <translation>Aucun répondant n’a de valeur pour ce champ.</translation>
        </message>
        <message>
            <source>All who answered share one value: nothing to compare with.</source>
            <translation>Tous les répondants ont la même valeur : rien à comparer.</translation>
        </message>
        <message>
            <source>Dotted: everybody.</source>
            <translation>Pointillé : l’ensemble.</translation>
        </message>
        <message>
            <source>Protected: under {least} answers, or what would give them away by subtraction.</source>
            <translation>Protégé : moins de {least} réponses, ou ce qui les révélerait par soustraction.</translation>
        </message>
        <message numerus="yes">
            <source>%n without a value of this field.</source>
            <translation>
                <numerusform>%n sans valeur pour ce champ.</numerusform>
                <numerusform>%n sans valeur pour ce champ.</numerusform>
            </translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervalle</translation>
        </message>
        <message>
            <source>against the others</source>
            <translation>face aux autres</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>jugement</translation>
        </message>
        <message>
            <source>significant</source>
            <translation>significatif</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>non significatif</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Every change holds at once</source>
            <translation>Chaque changement prend effet aussitôt</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Langue et couleurs</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <source>No workspace is open.</source>
            <translation>Aucun espace de travail ouvert.</translation>
        </message>
        <message>
            <source>Protection limit</source>
            <translation>Seuil de protection</translation>
        </message>
        <message>
            <source>A figure that fewer people stand behind is never shown. Never under 3.</source>
            <translation>Un chiffre sur moins de personnes n’est jamais montré. Minimum : 3.</translation>
        </message>
        <message>
            <source>Passphrase and keys…</source>
            <translation>Phrase secrète et clés…</translation>
        </message>
        <message>
            <source>Exchange and people</source>
            <translation>Échange et personnes</translation>
        </message>
        <message>
            <source>Backups and check</source>
            <translation>Sauvegardes et vérification</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>A release is one file that the benchmark steward publishes.</source>
            <translation>Une édition est un fichier que publie le responsable du benchmark.</translation>
        </message>
        <message>
            <source>Read in a release</source>
            <translation>Lire une édition</translation>
        </message>
        <message>
            <source>About ScoreFact Desktop</source>
            <translation>À propos de ScoreFact Desktop</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. It works offline: nothing leaves this computer unless you send it. It stands on these libraries:</source>
            <translation>Logiciel libre sous licence MIT. Il travaille hors ligne : rien ne quitte cet ordinateur sans que vous l’envoyiez. Il s’appuie sur ces bibliothèques :</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Montrer le journal</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <translation>Taille du fichier</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Commencé le</translation>
        </message>
        <message>
            <source>No release has been read in: figures stand alone.</source>
            <translation>Aucune édition n’a été lue : les chiffres restent sans comparaison.</translation>
        </message>
        <message>
            <source>Release {name}, {age}: {vendors} vendors, {customers} customers</source>
            <translation>Édition {name}, {age} : {vendors} prestataires, {customers} clients</translation>
        </message>
        <message>
            <source>The protection limit is now {limit}.</source>
            <translation>Le seuil de protection est maintenant {limit}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Benchmark releases ({pattern})</source>
            <translation>Éditions du benchmark ({pattern})</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nouvelle campagne</translation>
        </message>
        <message>
            <source>Copy the chart or table in focus</source>
            <translation>Copier le graphique ou le tableau actif</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Annuler le dernier changement</translation>
        </message>
        <message>
            <source>Walk through a chart, theme by theme</source>
            <translation>Parcourir un graphique, thème par thème</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Ouvrir ce qui est choisi</translation>
        </message>
        <message>
            <source>Put an explanation away</source>
            <translation>Ranger une explication</translation>
        </message>
        <message>
            <source>Underline the key letters of the buttons</source>
            <translation>Souligner les lettres d’accès des boutons</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Cette liste</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Report &amp; label</source>
            <translation>Rapport et label</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>No benchmark</source>
            <translation>Pas de benchmark</translation>
        </message>
        <message>
            <source>figures stand alone</source>
            <translation>chiffres sans comparaison</translation>
        </message>
    </context>
    <context>
        <name>Slides</name>
        <message>
            <source>NPS {value}: {promoters} promoters, {detractors} detractors</source>
            <translation>NPS {value} : {promoters} promoteurs, {detractors} détracteurs</translation>
        </message>
        <message>
            <source>Say they will leave within 3 years</source>
            <translation>Disent qu’ils partiront d’ici 3 ans</translation>
        </message>
        <message>
            <source>Expected lost in 3 years</source>
            <translation>Perte attendue à 3 ans</translation>
        </message>
        <message>
            <source>Say they will leave within 5 years</source>
            <translation>Disent qu’ils partiront d’ici 5 ans</translation>
        </message>
        <message>
            <source>Less is better. What customers say, and what is expected of what they say.</source>
            <translation>Moins, c’est mieux. Ce que disent les clients, et ce qu’on peut en attendre.</translation>
        </message>
        <message>
            <source>Recurring revenue: who may leave</source>
            <translation>Revenu récurrent : qui pourrait partir</translation>
        </message>
        <message>
            <source>{share} of the customers are expected lost in 3 years</source>
            <translation>{share} des clients devraient être perdus à 3 ans</translation>
        </message>
        <message>
            <source>Had a crisis in 12 months</source>
            <translation>Ont eu une crise en 12 mois</translation>
        </message>
        <message>
            <source>Crises: how many, and how they were handled</source>
            <translation>Crises : combien, et comment elles ont été gérées</translation>
        </message>
        <message>
            <source>{share} of the customers had a crisis</source>
            <translation>{share} des clients ont connu une crise</translation>
        </message>
        <message>
            <source>{name}, campaign by campaign</source>
            <translation>{name}, campagne par campagne</translation>
        </message>
        <message>
            <source>Slides {vendor} {year}</source>
            <translation>Diapositives {vendor} {year}</translation>
        </message>
        <message>
            <source>{vendor}: what the customers say</source>
            <translation>{vendor} : ce que disent les clients</translation>
        </message>
        <message>
            <source>The scores of the themes, from 0 to 100</source>
            <translation>Les scores des thèmes, de 0 à 100</translation>
        </message>
        <message>
            <source>With 95% interval, answers used, change and market.</source>
            <translation>Avec l’intervalle à 95 %, les réponses utilisées, l’évolution et le marché.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>From {first} ({most}) to {last} ({least})</source>
            <translation>De {first} ({most}) à {last} ({least})</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Opened for reading only</source>
            <translation>Ouvert en lecture seule</translation>
        </message>
        <message>
            <source>All changes are saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Protection: no cell under {limit} answers</source>
            <translation>Protection : aucune case sous {limit} réponses</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>F1 shortcuts</source>
            <translation>F1 raccourcis</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>arrêt en cours</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>encore %n seconde</numerusform>
                <numerusform>encore %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>encore %n minute</numerusform>
                <numerusform>encore %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>{out}: {rows} interviews to make, {questions} questions</source>
            <translation>{out} : {rows} entretiens à mener, {questions} questions</translation>
        </message>
        <message>
            <source>Read me</source>
            <comment>name of a sheet</comment>
            <translation>Lisez-moi</translation>
        </message>
        <message>
            <source>Responses for {campaign}</source>
            <translation>Réponses pour {campaign}</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Customer reference</source>
            <translation>Référence du client</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Language of the interview</source>
            <translation>Langue de l’entretien</translation>
        </message>
        <message>
            <source>Day of the interview (YYYY-MM-DD)</source>
            <translation>Jour de l’entretien (AAAA-MM-JJ)</translation>
        </message>
        <message>
            <source>Not an answer</source>
            <translation>Pas une réponse</translation>
        </message>
        <message>
            <source>Choose one of the answers in the list.</source>
            <translation>Choisissez une des réponses de la liste.</translation>
        </message>
        <message>
            <source>Fill in the sheet “responses”: one row per interview, one column per question.</source>
            <translation>Remplissez la feuille « responses » : une ligne par entretien, une colonne par question.</translation>
        </message>
        <message>
            <source>Choose answers from the list of each cell; numbers and words are typed in.</source>
            <translation>Choisissez les réponses dans la liste de chaque cellule ; les nombres et les textes se saisissent au clavier.</translation>
        </message>
        <message>
            <source>Where several answers are possible, each has a column of its own: yes or no. Beside “other” you may write the words instead of yes.</source>
            <translation>Quand plusieurs réponses sont possibles, chacune a sa colonne : oui ou non. Pour « autre », vous pouvez écrire le texte au lieu de oui.</translation>
        </message>
        <message>
            <source>Someone who does not know, does not wish to answer or is not concerned: choose that from the list. A cell left blank is a question left without answer.</source>
            <translation>La personne ne sait pas, ne souhaite pas répondre ou n’est pas concernée : choisissez-le dans la liste. Une cellule vide est une question restée sans réponse.</translation>
        </message>
        <message>
            <source>Grey cells are questions that this customer is not asked.</source>
            <translation>Les cellules grises sont des questions qui ne sont pas posées à ce client.</translation>
        </message>
        <message>
            <source>Leave the first row, the first column and the names of the sheets as they are: by them the program reads the file again, without further settings.</source>
            <translation>Laissez telles quelles la première ligne, la première colonne et les noms des feuilles : c’est grâce à eux que le programme relit le fichier, sans autre réglage.</translation>
        </message>
        <message>
            <source>Rows without any answer are left out, so an unfinished file can be imported too.</source>
            <translation>Les lignes sans aucune réponse sont laissées de côté : un fichier inachevé peut donc être importé aussi.</translation>
        </message>
        <message>
            <source>Then import this file into the campaign; a row filled in again replaces the earlier one.</source>
            <translation>Importez ensuite ce fichier dans la campagne ; une ligne remplie à nouveau remplace la précédente.</translation>
        </message>
    </context>
    <context>
        <name>Themes</name>
        <message>
            <source>Custom questions</source>
            <translation>Questions propres</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Previous theme</source>
            <translation>Thème précédent</translation>
        </message>
        <message>
            <source>Next theme</source>
            <translation>Thème suivant</translation>
        </message>
        <message>
            <source>Answers by question</source>
            <translation>Réponses par question</translation>
        </message>
        <message>
            <source>in % of usable answers, positive to the right</source>
            <translation>en % des réponses utilisables, positives à droite</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <source>Apart from the standard indicators, the label and the benchmark</source>
            <translation>À part des indicateurs standard, du label et du benchmark</translation>
        </message>
        <message>
            <source>This theme has no score of its own</source>
            <translation>Ce thème n’a pas de score propre</translation>
        </message>
        <message>
            <source>benchmark {value}</source>
            <translation>benchmark {value}</translation>
        </message>
        <message>
            <source>most negative</source>
            <translation>le plus négatif</translation>
        </message>
        <message>
            <source>most positive</source>
            <translation>le plus positif</translation>
        </message>
        <message>
            <source>don’t know or refused</source>
            <translation>ne sait pas ou refus</translation>
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
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>Tous les clients</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Signing year</source>
            <translation>Année de signature</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>TrendCard</name>
        <message>
            <source>Look at this trend closely</source>
            <translation>Regarder cette évolution de près</translation>
        </message>
    </context>
    <context>
        <name>Verbatims</name>
        <message>
            <source>The release was taken back.</source>
            <translation>La publication a été retirée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Release comments</source>
            <translation>Publier les commentaires</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <source>What will be printed</source>
            <translation>Ce qui sera imprimé</translation>
        </message>
        <message>
            <source>Names, addresses, numbers and amounts are taken out already. Read it: does anything else tell who spoke?</source>
            <translation>Noms, adresses, numéros et montants sont déjà retirés. Lisez : autre chose trahit-il qui parle ?</translation>
        </message>
        <message>
            <source>Print the name too</source>
            <translation>Imprimer aussi le nom</translation>
        </message>
        <message>
            <source>Translation, printed as one</source>
            <translation>Traduction, imprimée comme telle</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Langue de la traduction</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Take the release back</source>
            <translation>Retirer la publication</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Garder la traduction</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) to read; only released ones are printed</source>
            <translation>
                <numerusform>%n commentaire à lire ; seuls ceux qui sont publiés s’impriment</numerusform>
                <numerusform>%n commentaires à lire ; seuls ceux qui sont publiés s’impriment</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody said anything in words in this campaign.</source>
            <translation>Personne ne s’est exprimé en toutes lettres dans cette campagne.</translation>
        </message>
        <message>
            <source>Agreed to with the name: {name}</source>
            <translation>Accord donné avec le nom : {name}</translation>
        </message>
        <message>
            <source>Agreed to without the name</source>
            <translation>Accord donné sans le nom</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>À lire</translation>
        </message>
        <message>
            <source>Fewer than ten respondents said something: none is shown.</source>
            <translation>Moins de dix répondants se sont exprimés : aucun n’est montré.</translation>
        </message>
        <message>
            <source>{may} of {said} may be passed on</source>
            <translation>{may} sur {said} peuvent être transmis</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Valid, as far as can be told offline</source>
            <translation>Valable, autant qu’on puisse le dire hors ligne</translation>
        </message>
        <message>
            <source>Specimen</source>
            <translation>Spécimen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoqué</translation>
        </message>
        <message>
            <source>Unknown issuer</source>
            <translation>Émetteur inconnu</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Altéré</translation>
        </message>
        <message>
            <source>No label</source>
            <translation>Pas un label</translation>
        </message>
        <message>
            <source>The issuer sealed this label, and has not revoked it.</source>
            <translation>L’émetteur a scellé ce label et ne l’a pas révoqué.</translation>
        </message>
        <message>
            <source>The issuer sealed this label. Whether it was revoked since is not known here: no current list of revoked labels is at hand.</source>
            <translation>L’émetteur a scellé ce label. On ne sait pas ici s’il a été révoqué depuis : aucune liste à jour des labels révoqués n’est disponible.</translation>
        </message>
        <message>
            <source>Sealed with a test key, and untouched since. A specimen has no value as a label.</source>
            <translation>Scellé avec une clé d’essai, et intact depuis. Un spécimen n’a pas valeur de label.</translation>
        </message>
        <message>
            <source>The issuer sealed this label; it was valid until {end}. Ask the vendor for the current one.</source>
            <translation>L’émetteur a scellé ce label, valable jusqu’au {end}. Demandez au prestataire celui en cours.</translation>
        </message>
        <message>
            <source>The issuer revoked this label on {day}: {reason}</source>
            <translation>L’émetteur a révoqué ce label le {day} : {reason}</translation>
        </message>
        <message>
            <source>Signed by an issuer that is not known here. What it says is only a claim. Ask the issuer for its public file or its verification page.</source>
            <translation>Signé par un émetteur inconnu ici. Ce qu’il dit n’est qu’une affirmation. Demandez à l’émetteur son fichier public ou sa page de vérification.</translation>
        </message>
        <message>
            <source>This is not what an issuer sealed: something was changed, or it never was a label. Ask the vendor for the original.</source>
            <translation>Ce n’est pas ce qu’un émetteur a scellé : quelque chose a été modifié, ou ce n’a jamais été un label. Demandez l’original au prestataire.</translation>
        </message>
        <message>
            <source>A device signed this as a delivered document. No issuer sealed it, and it is no label.</source>
            <translation>Un poste a signé ceci comme document livré. Aucun émetteur ne l’a scellé, et ce n’est pas un label.</translation>
        </message>
        <message>
            <source>Delivery: as it was signed</source>
            <translation>Livraison : telle que signée</translation>
        </message>
        <message>
            <source>Delivery: unknown device</source>
            <translation>Livraison : poste inconnu</translation>
        </message>
        <message>
            <source>Delivery: altered</source>
            <translation>Livraison : modifiée</translation>
        </message>
        <message>
            <source>{device} signed this document, and nothing was changed since. It is no label. Fingerprint of the device: {fingerprint}</source>
            <translation>{device} a signé ce document, et rien n’y a changé depuis. Ce n’est pas un label. Empreinte du poste : {fingerprint}</translation>
        </message>
        <message>
            <source>Nothing was changed since a device signed this document, but that device is not trusted here. Have its fingerprint read out by whoever delivered it: {fingerprint}</source>
            <translation>Rien n’a changé depuis qu’un poste a signé ce document, mais ce poste n’est pas reconnu ici. Faites lire son empreinte par la personne qui l’a livré : {fingerprint}</translation>
        </message>
        <message>
            <source>This is not what a device signed: something was changed. Ask whoever delivered it for the original.</source>
            <translation>Ce n’est pas ce qu’un poste a signé : quelque chose a changé. Demandez l’original à la personne qui l’a livré.</translation>
        </message>
    </context>
    <context>
        <name>Weighting</name>
        <message>
            <source>weighted by stratum</source>
            <translation>pondéré par strate</translation>
        </message>
        <message>
            <source>weighted by the weight of each interview</source>
            <translation>pondéré par le poids de chaque entretien</translation>
        </message>
        <message>
            <source>weighted by {fields}</source>
            <translation>pondéré selon : {fields}</translation>
        </message>
        <message>
            <source>Each stratum counts for as much as it has customers in the base, whatever share of them was interviewed.</source>
            <translation>Chaque strate compte autant qu’elle a de clients dans la base, quelle que soit la part des clients interrogés.</translation>
        </message>
        <message>
            <source>Interviews count by the weights that they carry; those without one are left out.</source>
            <translation>Les entretiens comptent selon le poids qu’ils portent ; ceux qui n’en ont pas sont écartés.</translation>
        </message>
        <message>
            <source>Interviews are weighted so that they have the same spread as all customers: {fields}.</source>
            <translation>Les entretiens sont pondérés pour se répartir comme l’ensemble des clients : {fields}.</translation>
        </message>
        <message>
            <source>Nothing is weighted: every interview counts the same.</source>
            <translation>Rien n’est pondéré : chaque entretien compte autant.</translation>
        </message>
        <message>
            <source>size</source>
            <translation>taille</translation>
        </message>
        <message>
            <source>sector</source>
            <translation>secteur</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>solution</translation>
        </message>
        <message>
            <source>As the draw asks</source>
            <translation>Selon le tirage</translation>
        </message>
        <message>
            <source>Not weighted</source>
            <translation>Non pondéré</translation>
        </message>
        <message>
            <source>By stratum</source>
            <translation>Par strate</translation>
        </message>
        <message>
            <source>Customer fields</source>
            <translation>Champs des clients</translation>
        </message>
        <message>
            <source>By weight of the interview</source>
            <translation>Par poids de l’entretien</translation>
        </message>
        <message>
            <source>Weighting</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>the base has no strata</source>
            <translation>la base n’a pas de strates</translation>
        </message>
        <message>
            <source>no list of customers with fields that differ</source>
            <translation>pas de liste de clients aux champs différents</translation>
        </message>
        <message>
            <source>no interview carries one</source>
            <translation>aucun entretien n’en porte</translation>
        </message>
        <message>
            <source>Nothing is weighted: the strata were drawn at equal fractions.</source>
            <translation>Rien n’est pondéré : les strates ont été tirées au même taux.</translation>
        </message>
        <message numerus="yes">
            <source>Weights from {least} to {most}: %n interview(s) tell as much as {effective} unweighted ones.</source>
            <translation>
                <numerusform>Poids de {least} à {most} : %n entretien en vaut {effective} non pondérés.</numerusform>
                <numerusform>Poids de {least} à {most} : %n entretiens en valent {effective} non pondérés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) left out.</source>
            <translation>
                <numerusform>%n entretien écarté.</numerusform>
                <numerusform>%n entretiens écartés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>Why this figure</source>
            <translation>Pourquoi ce chiffre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This questionnaire has no such figure.</source>
            <translation>Ce questionnaire n’a pas ce chiffre.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Non utilisables</translation>
        </message>
        <message>
            <source>Answers in the respondents’ own words; the report quotes them.</source>
            <translation>Réponses en texte libre ; le rapport les cite.</translation>
        </message>
        <message>
            <source>Fewer than {limit} people stand behind this figure, or it would give away another one. It is not shown to anybody.</source>
            <translation>Moins de {limit} personnes sont derrière ce chiffre, ou il en trahirait un autre. Il n’est montré à personne.</translation>
        </message>
        <message>
            <source>Nobody has given a usable answer yet.</source>
            <translation>Personne n’a encore donné de réponse utilisable.</translation>
        </message>
        <message>
            <source>Calculation</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Usable answers</source>
            <translation>Réponses utilisables</translation>
        </message>
        <message>
            <source>Customers in all</source>
            <translation>Clients en tout</translation>
        </message>
        <message>
            <source>{counts} answers out of {n} usable ones = {share}</source>
            <translation>{counts} réponses sur {n} utilisables = {share}</translation>
        </message>
        <message>
            <source>Share of 9 and 10, minus share of 0 to 6, in points.</source>
            <translation>Part des 9 et 10, moins part des 0 à 6, en points.</translation>
        </message>
        <message>
            <source>Each answer stands for a chance of leaving, from certainly staying to certainly leaving; their mean.</source>
            <translation>Chaque réponse vaut une chance de partir, de certainement rester à certainement partir ; leur moyenne.</translation>
        </message>
        <message>
            <source>Share of customers who had at least one crisis in 12 months.</source>
            <translation>Part des clients qui ont eu au moins une crise en 12 mois.</translation>
        </message>
        <message>
            <source>Mean of all usable answers, the scale put on 0 to 100.</source>
            <translation>Moyenne des réponses utilisables, l’échelle ramenée sur 0 à 100.</translation>
        </message>
        <message>
            <source>Mean of the theme’s questions, each put on 0 to 100.</source>
            <translation>Moyenne des questions du thème, chacune ramenée sur 0 à 100.</translation>
        </message>
        <message>
            <source>It rests on questions that were asked of half of the respondents.</source>
            <translation>Il repose sur des questions posées à la moitié des répondants.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Comparisons</source>
            <translation>Comparaisons</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message numerus="yes">
            <source>%n vendor(s)</source>
            <translation>
                <numerusform>%n prestataire</numerusform>
                <numerusform>%n prestataires</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Distributions</source>
            <translation>Répartitions</translation>
        </message>
        <message>
            <source>Shares of the answers used; where several answers are possible they add up to more.</source>
            <translation>Parts des réponses utilisées ; là où plusieurs réponses sont possibles, leur somme dépasse 100 %.</translation>
        </message>
        <message>
            <source>The answers to every question</source>
            <translation>Les réponses à chaque question</translation>
        </message>
        <message>
            <source>no value or protected</source>
            <translation>sans valeur ou protégé</translation>
        </message>
        <message>
            <source>question or scale changed since the year before</source>
            <translation>question ou échelle modifiée depuis l’année précédente</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>95% from</source>
            <translation>95 % de</translation>
        </message>
        <message>
            <source>95% to</source>
            <translation>95 % à</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Évolutions</translation>
        </message>
        <message>
            <source>Campaign by campaign</source>
            <translation>Campagne par campagne</translation>
        </message>
        <message>
            <source>Data of the charts</source>
            <translation>Données des graphiques</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>The whole scale is shown; what is protected or was not asked is a gap.</source>
            <translation>L’échelle entière est montrée ; ce qui est protégé ou n’a pas été demandé laisse un vide.</translation>
        </message>
        <message>
            <source>Radar and trends</source>
            <translation>Radar et évolutions</translation>
        </message>
        <message>
            <source>Radar</source>
            <translation>Radar</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Chiffre clé</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>Scores from 0 to 100.</source>
            <translation>Scores de 0 à 100.</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>The scores of the themes</source>
            <translation>Les scores des thèmes</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Change, points</source>
            <translation>Évolution, points</translation>
        </message>
        <message>
            <source>Change from</source>
            <translation>Évolution de</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Évolution à</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>Significant</source>
            <translation>Significatif</translation>
        </message>
        <message>
            <source>Gap to market, points</source>
            <translation>Écart au marché, points</translation>
        </message>
        <message>
            <source>Vendors below, %</source>
            <translation>Prestataires en dessous, %</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Prestataires</translation>
        </message>
        <message>
            <source>Significant to market</source>
            <translation>Significatif face au marché</translation>
        </message>
        <message>
            <source>Vendors below, from</source>
            <translation>Prestataires au-dessous, de</translation>
        </message>
        <message>
            <source>Vendors below, to</source>
            <translation>Prestataires au-dessous, à</translation>
        </message>
        <message>
            <source>p: differs from the mean of the others</source>
            <translation>p : diffère de la moyenne des autres</translation>
        </message>
        <message>
            <source>p: misses or passes that mean as a target</source>
            <translation>p : manque ou dépasse cette moyenne prise pour cible</translation>
        </message>
        <message>
            <source>p: is unlike the others</source>
            <translation>p : ne ressemble pas aux autres</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>if every undecided stays, if every one leaves</source>
            <translation>si tous les indécis restent, si tous partent</translation>
        </message>
        <message>
            <source>at both ends of the scale of intentions</source>
            <translation>aux deux extrémités de l’échelle des intentions</translation>
        </message>
        <message>
            <source>weighted by contract value</source>
            <translation>pondérée par la valeur des contrats</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Churn</source>
            <translation>Churn</translation>
        </message>
        <message>
            <source>Expected churn: how far other readings would move it</source>
            <translation>Churn attendu : ce que d’autres lectures y changeraient</translation>
        </message>
        <message>
            <source>Do not know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Non posée</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Previous campaign: {year}.</source>
            <translation>Campagne précédente : {year}.</translation>
        </message>
        <message>
            <source>Market: mean of {vendors} vendors, release {release}.</source>
            <translation>Marché : moyenne de {vendors} prestataires, édition {release}.</translation>
        </message>
        <message>
            <source>indicative: fewer than {limit} answers</source>
            <translation>indicatif : moins de {limit} réponses</translation>
        </message>
        <message>
            <source>as delivered on {date}</source>
            <translation>tel que livré le {date}</translation>
        </message>
        <message>
            <source>rounded to {step} points, for protection</source>
            <translation>arrondi à {step} points, par protection</translation>
        </message>
        <message>
            <source>rests on optional questions</source>
            <translation>repose sur des questions facultatives</translation>
        </message>
        <message>
            <source>Figures {vendor} {year}</source>
            <translation>Chiffres {vendor} {year}</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>before a number</comment>
            <translation>Page</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Shares are in percent, theme scores and means from 0 to 100, the NPS and all differences in points.</source>
            <translation>Les parts sont en pour cent, les scores des thèmes et les moyennes de 0 à 100, le NPS et tous les écarts en points.</translation>
        </message>
        <message>
            <source>The answers that a figure rests on; those who do not know or refuse are counted apart.</source>
            <translation>Les réponses sur lesquelles repose un chiffre ; ceux qui ne savent pas ou refusent sont comptés à part.</translation>
        </message>
        <message>
            <source>95% from, to</source>
            <translation>95 % de, à</translation>
        </message>
        <message>
            <source>The range in which the figure would lie had all customers been asked, with 95% confidence.</source>
            <translation>L’intervalle où se situerait le chiffre si tous les clients avaient été interrogés, avec une confiance de 95 %.</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protégé</translation>
        </message>
        <message numerus="yes">
            <source>Cells with words instead of a number hide what fewer than %n answers would give away.</source>
            <translation>
                <numerusform>Les cellules qui portent des mots au lieu d’un nombre cachent ce que moins de %n réponse révélerait.</numerusform>
                <numerusform>Les cellules qui portent des mots au lieu d’un nombre cachent ce que moins de %n réponses révéleraient.</numerusform>
            </translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>All numbers are stored in full and only shown rounded; there are no formulas and no links out.</source>
            <translation>Tous les nombres sont enregistrés en entier et seulement affichés arrondis ; aucune formule, aucun lien vers l’extérieur.</translation>
        </message>
        <message>
            <source>Read me</source>
            <translation>À lire</translation>
        </message>
        <message>
            <source>Complete interviews over the eligible draw</source>
            <translation>Entretiens complets sur le tirage éligible</translation>
        </message>
        <message>
            <source>Share that closes fieldwork</source>
            <translation>Part qui clôt le terrain</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Ce qu’elle demande</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparé</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>By how much, points</source>
            <translation>De combien, points</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>How computed</source>
            <translation>Mode de calcul</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>How the figures are made</source>
            <translation>Comment les chiffres sont établis</translation>
        </message>
    </context>
    <context>
        <name>Workshop</name>
        <message>
            <source>no theme</source>
            <translation>sans thème</translation>
        </message>
        <message>
            <source>Write what was decided.</source>
            <translation>Écrivez ce qui a été décidé.</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Ce qui a été décidé</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Note it (Enter)</source>
            <translation>Noter (Entrée)</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Radar of the themes</source>
            <translation>Radar des thèmes</translation>
        </message>
        <message>
            <source>Live figures</source>
            <translation>Chiffres en direct</translation>
        </message>
        <message>
            <source>N show names</source>
            <translation>N afficher les noms</translation>
        </message>
        <message>
            <source>N hide names</source>
            <translation>N masquer les noms</translation>
        </message>
        <message>
            <source>→ next theme</source>
            <translation>→ thème suivant</translation>
        </message>
        <message>
            <source>← theme before</source>
            <translation>← thème précédent</translation>
        </message>
        <message>
            <source>B blank</source>
            <translation>B écran noir</translation>
        </message>
        <message>
            <source>D note a decision</source>
            <translation>D noter une décision</translation>
        </message>
        <message>
            <source>Esc leave</source>
            <translation>Échap quitter</translation>
        </message>
        <message>
            <source>The figures are being computed.</source>
            <translation>Les chiffres sont en cours de calcul.</translation>
        </message>
        <message>
            <source>moves in blocks of {count} interviews</source>
            <translation>évolue par blocs de {count} entretiens</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n entretien</numerusform>
                <numerusform>%n entretiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures appear from {count} interviews on.</source>
            <translation>Les chiffres apparaissent à partir de {count} entretiens.</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message numerus="yes">
            <source>%n workshop(s)</source>
            <translation>
                <numerusform>%n atelier</numerusform>
                <numerusform>%n ateliers</numerusform>
            </translation>
        </message>
        <message>
            <source>no workshop</source>
            <translation>aucun atelier</translation>
        </message>
        <message>
            <source>Several respondents in one room</source>
            <translation>Plusieurs répondants dans une même salle</translation>
        </message>
        <message>
            <source>They answer on the projector, one by one or together. The live screen shows figures that move in blocks, so that no answer can be read off.</source>
            <translation>Ils répondent à l’écran, un par un ou ensemble. Les chiffres en direct évoluent par blocs, pour qu’aucune réponse ne puisse être devinée.</translation>
        </message>
        <message>
            <source>Next respondent, or the same group again</source>
            <translation>Répondant suivant, ou de nouveau le même groupe</translation>
        </message>
        <message>
            <source>Finished. F9 asks the next respondent.</source>
            <translation>Terminé. F9 passe au répondant suivant.</translation>
        </message>
        <message>
            <source>The decision is taken back.</source>
            <translation>La décision est retirée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n people answer together</source>
            <translation>
                <numerusform>%n personne répond</numerusform>
                <numerusform>%n personnes répondent ensemble</numerusform>
            </translation>
        </message>
        <message>
            <source>one respondent</source>
            <translation>un répondant</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Came in a package from {device}</source>
            <translation>Reçu dans un paquet de {device}</translation>
        </message>
        <message>
            <source>Two laptops differ here: both versions are kept and wait on Exchange, Conflicts.</source>
            <translation>Deux postes diffèrent ici : les deux versions sont conservées et attendent dans Échange, Conflits.</translation>
        </message>
        <message>
            <source>Workshop answers show on the dashboard; they stay out of label, NPS and benchmark.</source>
            <translation>Les réponses d’atelier figurent au tableau de bord ; elles n’entrent ni dans le label, ni dans le NPS, ni dans le benchmark.</translation>
        </message>
        <message>
            <source>Fieldwork is not open: no interview can begin. Figures and decisions can.</source>
            <translation>L’enquête n’est pas ouverte : aucun entretien ne peut commencer. Chiffres et décisions restent possibles.</translation>
        </message>
        <message>
            <source>Nothing decided yet. Decisions can be noted here and on the live screen.</source>
            <translation>Rien n’est encore décidé. Les décisions se notent ici et sur l’écran en direct.</translation>
        </message>
        <message>
            <source>Next respondent</source>
            <translation>Répondant suivant</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>Reprendre l’entretien</translation>
        </message>
        <message>
            <source>Answer as a group</source>
            <translation>Répondre en groupe</translation>
        </message>
        <message>
            <source>People who answer together</source>
            <translation>Personnes qui répondent ensemble</translation>
        </message>
        <message>
            <source>people answer together</source>
            <translation>personnes répondent ensemble</translation>
        </message>
        <message>
            <source>Live screen</source>
            <translation>Écran en direct</translation>
        </message>
        <message>
            <source>Hide names</source>
            <translation>Masquer les noms</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>Noter une décision</translation>
        </message>
        <message>
            <source>Write the minutes…</source>
            <translation>Écrire le compte rendu…</translation>
        </message>
        <message>
            <source>Names are hidden.</source>
            <translation>Les noms sont masqués.</translation>
        </message>
        <message>
            <source>Take this decision back</source>
            <translation>Retirer cette décision</translation>
        </message>
        <message>
            <source>Give the workshop a title.</source>
            <translation>Donnez un titre à l’atelier.</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Ateliers</translation>
        </message>
        <message>
            <source>Another workshop</source>
            <translation>Nouvel atelier</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Change this workshop</source>
            <translation>Modifier cet atelier</translation>
        </message>
        <message>
            <source>Add the workshop</source>
            <translation>Ajouter l’atelier</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
</TS>
