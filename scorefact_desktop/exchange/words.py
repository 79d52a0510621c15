"""Words that people use in headers and cells, in English, French and Swedish, and how texts are compared."""

import re
import unicodedata

from scorefact_desktop.exchange.notices import ID_NAMES, plain_name

#: Headers of columns with a role, reduced to letters and digits without accents; several words stay one word.
ROLE_NAMES: dict[str, frozenset[str]] = {
    "customer": frozenset(
        {"customer", "customername", "customerid", "customernumber", "client", "clientname", "clientid", "nomduclient"}
        | {"codeclient", "raisonsociale", "kund", "kundnamn", "kundnummer", "company", "companyname", "societe"}
        | {"entreprise", "nomdelentreprise", "foretag", "foretagsnamn", "account", "accountname", "accountid"}
        | {"organisation", "organization", "organisationname", "organizationname", "numeroclient", "referenceclient"}
        | {"customerreference", "kundreferens", "externalreference", "externaldatareference", "ndeclient"}
    ),
    "contact": frozenset(
        {"contact", "contactname", "name", "nom", "namn", "firstname", "lastname", "prenom", "fornamn", "efternamn"}
        | {"email", "mail", "emailaddress", "adressemail", "adresseemail", "courriel", "epost", "epostadress", "phone"}
        | {"telephone", "telefon", "phonenumber", "mobile", "respondentname", "nomdurepondant", "kontakt", "username"}
        | {"recipientlastname", "recipientfirstname", "recipientemail", "kontaktperson", "nometprenom", "fullname"}
        | {"nomdutilisateur", "anvandarnamn", "interlocuteur", "contactemail"}
    ),
    "date": frozenset(
        {"date", "timestamp", "horodateur", "tidstampel", "submitdate", "enddate", "recordeddate", "completiontime"}
        | {"submissiontime", "submissiondate", "datum", "datestamp", "interviewdate", "responsedate", "datedereponse"}
        | {"submitdateutc", "svarsdatum", "dateofinterview", "datedentretien", "heuredefin", "slutforandetid", "end"}
        | {"datesubmitted", "datedesoumission", "completed", "completedat", "submittedat", "dateofresponse"}
    ),
    "language": frozenset(
        {"language", "langue", "sprak", "lang", "startlanguage", "userlanguage", "respondentlanguage", "locale"}
    ),
    "weight": frozenset({"weight", "poids", "vikt", "ponderation", "weighting", "sampleweight", "designvikt"}),
    "solution": frozenset({"solution", "losning", "product", "produit", "produkt", "software", "logiciel", "erp"}),
    "size": frozenset(
        {"size", "taille", "storlek", "effectif", "effectifs", "employees", "numberofemployees", "companysize"}
        | {"headcount", "nombredesalaries", "antalanstallda", "taillentreprise", "tailledelentreprise", "sizeclass"}
    ),
    "sector": frozenset({"sector", "secteur", "bransch", "industry", "branche", "sektor", "secteurdactivite", "naf"}),
    "country": frozenset({"country", "pays", "land", "countryname"}),
    "group": frozenset(
        {"group", "groupe", "koncern", "parentgroup", "maisonmere", "parentaccount", "parentcompany", "moderbolag"}
    ),
    "signing_date": frozenset(
        {"signingdate", "signingyear", "datedesignature", "anneedesignature", "contractdate", "customersince"}
        | {"clientdepuis", "kundsedan", "avtalsdatum", "avtalsar", "signeddate", "contractstart", "contractstartdate"}
        | {"dateducontrat", "debutdecontrat", "signeringsdatum", "kundsedanar", "signaturedate"}
    ),
}
#: Headers of columns that describe the respondent and are no question about the vendor.
PROFILE_NAMES = frozenset(
    {"gender", "genre", "sex", "sexe", "kon", "civilite", "age", "agegroup", "agerange", "agebracket", "trancheage"}
    | {"trancedage", "tranchedage", "alder", "aldersgrupp", "region", "departement", "department", "avdelning", "city"}
    | {"ville", "stad", "ort", "state", "county", "education", "niveaudetudes", "utbildning", "income", "revenu"}
    | {"inkomst", "householdincome", "job", "jobtitle", "occupation", "profession", "fonction", "yrke", "role", "roll"}
    | {
        "position",
        "poste",
        "befattning",
        "title",
        "titel",
        "seniority",
        "anciennete",
        "tenure",
        "experience",
        "segment",
    }
    | {"yearsofexperience", "maritalstatus", "situationfamiliale", "civilstand", "branch", "agence", "kontor", "site"}
    | {"channel", "canal", "kanal", "team", "equipe", "service", "division", "category", "categorie", "kategori"}
    | {
        "segment",
        "location",
        "locationcensusregion",
        "nationality",
        "nationalite",
        "profile",
        "profil",
        "type",
        "customertype",
    }
    | {"typedeclient", "kundtyp", "year", "annee", "wave", "vague", "cohort", "generation", "metier", "statut"}
)
_MISSING_WORDS: dict[str, frozenset[str]] = {
    "dont_know": frozenset(
        {"dont know", "don t know", "do not know", "i don t know", "i do not know", "dk", "dk na", "not sure", "unsure"}
        | {
            "no opinion",
            "can t say",
            "ne sait pas",
            "ne sais pas",
            "je ne sais pas",
            "nsp",
            "sans opinion",
            "sans avis",
        }
        | {"vet ej", "vet inte", "jag vet inte", "ingen uppfattning", "ingen asikt", "unknown", "no idea", "dont no"}
        | {"sans avis", "nspp", "ne se prononce pas", "pas d avis", "don t know no opinion", "tveksam vet ej"}
    ),
    "refused": frozenset(
        {"refused", "refusal", "refuse", "refus", "prefer not to say", "prefer not to answer", "rather not say"}
        | {"i prefer not to answer", "prefere ne pas repondre", "je prefere ne pas repondre", "vill ej svara"}
        | {"vill inte svara", "vagrar", "vagrade", "vill ej uppge", "vill inte uppge", "decline to answer"}
        | {"ne souhaite pas repondre", "non reponse", "refuse de repondre"}
    ),
    "not_applicable": frozenset(
        {"not applicable", "n a", "na", "non applicable", "sans objet", "non concerne", "pas concerne", "ej aktuellt"}
        | {"ej tillampligt", "inte aktuellt", "inte relevant", "ej relevant", "does not apply", "s o", "n a n"}
        | {"non concernee", "ne me concerne pas", "ikke relevant", "not relevant"}
    ),
}


def normal(text: str) -> str:
    """A text reduced for comparison: lower case, without accents, words of letters and digits with single spaces."""
    if text.isascii():
        plain = text.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("æ", "ae").casefold())
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(re.findall(r"[^\W_]+", plain))


def compact(text: str) -> str:
    """`normal` without spaces."""
    return normal(text).replace(" ", "")


def missing_kind(text: str) -> str | None:
    """dont_know, refused or not_applicable where a text says so in words, else None."""
    plain = normal(text)
    for kind, words in _MISSING_WORDS.items():
        if plain in words:
            return kind
    return None


def role_by_name(name: str) -> str | None:
    """The role that a header names, None where it names none. Ids come last: `customer_id` is a customer."""
    plain = compact(name)
    for role, names in ROLE_NAMES.items():
        if plain in names:
            return role
    if plain in PROFILE_NAMES:
        return "profile"
    if name.strip() == "#":
        return "response_id"
    return "response_id" if plain_name(name) in ID_NAMES else None
