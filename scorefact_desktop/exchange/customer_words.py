"""Words of customer tables in English, French and Swedish: headers, legal forms, roles, languages, countries."""

import re
from functools import cache

from scorefact_desktop.exchange.country_names import COUNTRY_NAMES
from scorefact_desktop.exchange.words import compact, normal

#: Headers by field, reduced to letters and digits without accents. The first field that knows a header wins.
HEADERS: dict[str, str] = {
    "contact_email": "email mail emailaddress adresseemail adressemail courriel epost epostadress contactemail"
    " emailcontact courrielducontact kontaktepost emailducontact mailaddress adresseelectronique emailprofessionnel"
    " workemail businessemail epostadresse kontaktpersonepost contactsemail emailducorrespondant primaryemail",
    "contact_phone": "phone telephone telefon tel phonenumber mobile mobilephone portable mobil mobilnummer"
    " contactphone telefonnummer numerodetelephone telephoneducontact kontakttelefon directphone businessphone"
    " gsm workphone telephonefixe teldirect lignedirecte direkttelefon mobiltelefon contacttelephone phonework",
    "contact_first_name": "firstname prenom fornamn givenname contactfirstname prenomducontact",
    "contact_last_name": "lastname surname efternamn familyname contactlastname nomdefamille slaktnamn",
    "contact_name": "contact contactname contactperson primarycontact nomducontact interlocuteur kontakt kontaktperson"
    " kontaktnamn fullname contactfullname nomcomplet nometprenom prenometnom contactprincipal maincontact keycontact"
    " correspondant kontaktpersonnamn responsable fullstandigtnamn",
    "contact_role": "role contactrole jobtitle title position poste fonction roleducontact roll befattning titel"
    " fonctionducontact kontaktroll function job yrkesroll",
    "contact_language": "language langue sprak contactlanguage preferredlanguage langueducontact kontaktsprak lang"
    " languepreferee foredragetsprak correspondencelanguage languedecorrespondance",
    "registration_number": "registrationnumber siren siret orgnr organisationsnummer orgnummer vatnumber vat vatid"
    " numerotva notva tva companyregistrationnumber companynumber momsnummer momsregnr duns dunsnumber numerosiren"
    " numerosiret rcs vatregistrationnumber organisationnumber organizationnumber tvaintracommunautaire",
    "website": "website web url siteweb site siteinternet webbplats hemsida domain domaine doman webbadress homepage"
    " companydomain companydomainname websiteurl webaddress domainname internet",
    "reference": "reference customerid customerno customernumber customerref customerreference customercode accountid"
    " accountnumber accountno clientid codeclient clientcode numeroclient noclient ndeclient numerodeclient refclient"
    " referenceclient kundnummer kundnr kundid kundreferens kundref externalid crmid id ref accountcode companyid"
    " clientnumber clientref recordid recordidcompany debtornumber accountreference identifiant referens nr"
    " kundkod identifiantclient numero accountidentifier compteid numerodecompte kontonummer erpid customerkey",
    "name": "customername companyname company clientname accountname organisationname organizationname raisonsociale"
    " nomduclient nomclient nomdelentreprise entreprise societe nomdelasociete foretag foretagsnamn kundnamn bolag"
    " organisation organization nomducompte legalname customer client kund account compte denomination bolagsnamn"
    " businessname organisationsnamn parentcustomer accountaccountname nomsociete kundensnamn denominationsociale",
    "sector": "sector secteur bransch industry branche sektor secteurdactivite naf industrysector activite verksamhet"
    " industrie nace sni sectoractivite primaryindustry",
    "size": "size taille storlek effectif effectifs employees numberofemployees companysize headcount nombredesalaries"
    " antalanstallda tailledelentreprise sizeclass nombredemployes anstallda noofemployees salaries trancheeffectif"
    " employeecount trancheeffectifs storleksklass",
    "country": "country pays land countryname billingcountry countrycode codepays landskod mailingcountry"
    " countryregion addresscountry",
    "group": "group groupe koncern parentgroup maisonmere parentaccount parentcompany moderbolag parent parentname"
    " groupname koncernnamn societemere parentaccountname",
    "solution": "solution losning product produit produkt software logiciel erp productname module programvara"
    " nomduproduit system applikation",
    "signing_date": "signingdate signingyear datedesignature anneedesignature contractdate customersince clientdepuis"
    " kundsedan avtalsdatum signeddate contractstart contractstartdate dateducontrat debutdecontrat signeringsdatum"
    " signaturedate datedebutcontrat startdate datedebut avtalsstart tecknatdatum datesigned contractsigned"
    " dateclient goliveddate debutducontrat contractbegin closedate contractsignedon signedon avtaletsstart",
    "contract_end": "contractend contractenddate enddate renewaldate datedefin findecontrat datefincontrat echeance"
    " dateecheance datederenouvellement renouvellement avtalsslut slutdatum fornyelsedatum expirydate expirationdate"
    " contractexpiry contractrenewaldate findudecontrat avtaletsslut fornyelse renewal contractexpirydate"
    " datedefindecontrat findducontrat finducontrat avtalslut datedecheance nextrenewal loperut",
    "notice": "notice noticeperiod noticedays preavis delaidepreavis joursdepreavis uppsagningstid uppsagning"
    " noticeperioddays uppsagningstiddagar preavisjours noticeperiodmonths preavismois noticemonths"
    " uppsagningstidmanader",
    "value": "value contractvalue annualvalue arr arrvalue acv annualrevenue annualrecurringrevenue montant"
    " montantannuel valeur valeurducontrat chiffredaffaires ca avtalsvarde varde arsvarde belopp amount revenue"
    " revenues mrr intakt omsattning valeurannuelle arligtvarde totalcontractvalue caannuel"
    " annualcontractvalue kontraktsvarde tcv",
    "currency": "currency devise monnaie valuta currencycode currencyisocode valutakod codedevise",
    "recurring_share": "recurringshare partrecurrente recurring recurrent aterkommandeandel andelaterkommande"
    " partdurecurrent recurringpercent recurringrevenueshare shareofrecurringrevenue tauxderecurrence"
    " aterkommandeintakter recurringratio",
}
#: Headers that name the customer or, beside a better one, the contact.
EITHER = frozenset({"name", "nom", "namn"})
#: Headers that say which customer, by number or by name: their values tell.
BY_VALUES = frozenset({"customer", "client", "kund", "account", "compte", "organisation", "organization", "company"})

_LEGAL_WORDS = (
    "ab abp publ aktiebolag hb kb handelsbolag kommanditbolag ek for as asa aps oy oyj sa sas sasu sarl eurl snc sca"
    " scop sci gie gmbh ag kg ohg mbh ug se co ltd limited llc llp lp plc inc incorporated corp corporation company bv"
    " nv spa srl sl slu sprl bvba vzw pty pte kft zrt sro doo societe ste ets etablissements cie the"
)
_LEGAL = frozenset(_LEGAL_WORDS.split())
_ROLES: dict[str, str] = {
    "decision_maker": "ceo|chief|managing director|general manager|dirigeant|directeur general"
    "|direction generale|president|owner|vd|verkstallande|decision|decideur|beslutsfattare|gerant|founder|pdg|dg|agare"
    "|director|directeur|directrice|head|chef",
    "finance": "cfo|finance|financier|financiere|daf|raf|comptable|comptabilite|accounting|accountant|ekonomi|ekonom"
    "|ekonomichef|controller|redovisning|tresorier|treasurer|financial",
    "it": "it|dsi|cio|cto|informatique|systems|systeme|rsi|it chef|ict|developer|sysadmin|infrastructure|system",
    "key_user": "key user|user|utilisateur|utilisateur cle|nyckelanvandare|anvandare|superuser|super user"
    "|superanvandare|referent|project|projet|projekt",
}
_ROLE_ORDER = ("finance", "it", "key_user", "decision_maker")
_LANGUAGES: dict[str, str] = {
    "fr": "fr fra fre french francais franska",
    "en": "en eng english anglais engelska",
    "sv": "sv se swe swedish suedois svenska",
    "de": "de deu ger german allemand tyska deutsch",
    "nl": "nl nld dut dutch neerlandais nederlandska nederlands",
    "es": "es spa spanish espagnol spanska espanol",
    "it": "it ita italian italien italienska italiano",
    "da": "da dan danish danois danska dansk",
    "no": "no nb nor norwegian norvegien norska norsk",
    "fi": "fi fin finnish finnois finska suomi",
    "pt": "pt por portuguese portugais portugisiska",
}
_CURRENCIES = {"€": "EUR", "EURO": "EUR", "EUROS": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "KR": "SEK"}


@cache
def _fields() -> dict[str, str]:
    found: dict[str, str] = {}
    for field, words in HEADERS.items():
        for word in words.split():
            found.setdefault(word, field)
    return found


def field_of(header: str) -> str | None:
    """The field that a header names, None where it names none. "__c" ends Salesforce's own fields."""
    name = re.sub(r"__c$", "", header.strip(), flags=re.IGNORECASE)
    plain = compact(re.sub(r"[(\[].*?[)\]]", " ", name)) or compact(name)
    known = _fields()
    return known.get(plain) or known.get(compact(name))


def name_key(name: str) -> str:
    """A company's name for comparison: without case, accents, marks and legal form ("S.A.", "AB (publ)", "GmbH")."""
    words: list[str] = []
    for word in normal(name.replace("&", " and ").replace(" et ", " and ").replace(" och ", " and ")).split():
        if len(word) == 1 and words and len(words[-1]) < 4 and words[-1].startswith("\0"):
            words[-1] += word  # "S.A.S." is one word
        elif len(word) == 1:
            words.append("\0" + word)
        else:
            words.append(word)
    plain = [word.lstrip("\0") for word in words]
    kept = [word for word in plain if word not in _LEGAL]
    return " ".join(kept or plain)


def role_of(text: str) -> str:
    """decision_maker, key_user, it, finance or other."""
    plain = normal(text.replace("_", " "))
    words = set(plain.split())
    if plain in ("decision maker", "key user", "it", "finance", "other"):
        return plain.replace(" ", "_")
    for role in _ROLE_ORDER:
        known = _ROLES[role].split("|")
        if any(one in words or (" " in one and one in plain) for one in known):
            return role
    return "other"


def language_of(text: str) -> str | None:
    """The two letters of a language, from its code, its name or a locale such as fr-FR."""
    first = (normal(text.replace("_", "-").partition("-")[0]).split() or [""])[0]
    return next((code for code, words in _LANGUAGES.items() if first in words.split()), None)


def currency_of(text: str) -> str | None:
    """The three letters of a currency."""
    plain = text.strip().upper().rstrip(".")
    plain = _CURRENCIES.get(plain, plain)
    return plain if re.fullmatch(r"[A-Z]{3}", plain) else None


@cache
def _countries() -> dict[str, str]:
    found = {"usa": "US", "unitedstatesofamerica": "US", "england": "GB", "scotland": "GB", "holland": "NL"}
    for code, names in COUNTRY_NAMES.items():
        found |= {compact(name): code for name in names.split("|")}
    return found


def country_of(text: str) -> str | None:
    """The two letters of a country, from its code or its name in English, French, Swedish or German."""
    plain = text.strip()
    if re.fullmatch(r"[A-Za-z]{2}", plain):
        return "GB" if plain.upper() == "UK" else plain.upper()
    return _countries().get(compact(plain))
