"""Answer words whose order everybody knows, in English, French and Swedish, from the worst to the best.

Used to draft an ordered scale from a column of words; each rank has one or more spellings, the usual one first.
"""

from collections.abc import Collection
from dataclasses import dataclass

from scorefact_desktop.exchange.words import normal

Ranks = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Family:
    """An ordered set of answer words. `middle` is the neutral rank, which a scale may lack."""

    id: str
    language: str
    ranks: Ranks
    middle: int | None = None

    def rank(self, text: str) -> int | None:
        """The place of a word in the order, 0 the worst; None where it is not one of these words."""
        plain = normal(text)
        for place, words in enumerate(self.ranks):
            if plain in {normal(word) for word in words}:
                return place
        return None

    def fits(self, texts: Collection[str]) -> bool:
        """Whether all texts are different ranks of this family, at least two of them."""
        ranks = [self.rank(text) for text in texts]
        return len(ranks) >= 2 and None not in ranks and len(set(ranks)) == len({normal(text) for text in texts})


def _ranks(*ranks: str) -> Ranks:
    return tuple(tuple(word.strip() for word in rank.split("|")) for rank in ranks)


FAMILIES: tuple[Family, ...] = (
    Family(
        "agreement",
        "en",
        _ranks(
            "Strongly disagree|Totally disagree|Completely disagree|Disagree strongly|Disagree completely",
            "Disagree|Somewhat disagree|Rather disagree|Tend to disagree|Disagree somewhat|Slightly disagree",
            "Neither agree nor disagree|Neutral|Undecided|Neither|Neither disagree nor agree|Neither / nor",
            "Agree|Somewhat agree|Rather agree|Tend to agree|Agree somewhat|Slightly agree",
            "Strongly agree|Totally agree|Completely agree|Agree strongly|Fully agree|Agree completely",
        ),
        2,
    ),
    Family(
        "agreement",
        "fr",
        _ranks(
            "Pas du tout d’accord|Pas d’accord du tout|Tout à fait en désaccord|Fortement en désaccord",
            "Plutôt pas d’accord|Pas d’accord|Pas vraiment d’accord|Plutôt en désaccord|En désaccord|Peu d’accord",
            "Ni d’accord ni pas d’accord|Ni d’accord, ni en désaccord|Neutre|Indécis|Moyennement d’accord",
            "Plutôt d’accord|D’accord|Assez d’accord",
            "Tout à fait d’accord|Totalement d’accord|Entièrement d’accord|Fortement d’accord",
        ),
        2,
    ),
    Family(
        "agreement",
        "sv",
        _ranks(
            "Instämmer inte alls|Håller inte alls med|Stämmer inte alls|Tar helt avstånd|Instämmer absolut inte",
            "Instämmer inte|Instämmer knappast|Håller inte med|Stämmer dåligt|Instämmer i låg grad",
            "Varken eller|Neutral|Varken instämmer eller inte|Varken bra eller dåligt",
            "Instämmer|Instämmer delvis|Håller med|Håller delvis med|Stämmer ganska bra|Instämmer i hög grad",
            "Instämmer helt|Håller helt med|Stämmer helt|Instämmer helt och hållet|Stämmer mycket bra",
        ),
        2,
    ),
    Family(
        "satisfaction",
        "en",
        _ranks(
            "Very dissatisfied|Very unsatisfied|Extremely dissatisfied|Completely dissatisfied|Not at all satisfied",
            "Dissatisfied|Fairly dissatisfied|Somewhat dissatisfied|Rather dissatisfied|Unsatisfied|Not very satisfied",
            "Neither satisfied nor dissatisfied|Neutral|Neither|Neither dissatisfied nor satisfied|OK",
            "Satisfied|Fairly satisfied|Somewhat satisfied|Rather satisfied",
            "Very satisfied|Extremely satisfied|Completely satisfied",
        ),
        2,
    ),
    Family(
        "satisfaction",
        "fr",
        _ranks(
            "Très insatisfait|Très insatisfaite|Pas du tout satisfait|Pas du tout satisfaite|Très mécontent",
            "Plutôt insatisfait|Insatisfait|Insatisfaite|Peu satisfait|Plutôt pas satisfait|Pas satisfait|Mécontent",
            "Ni satisfait ni insatisfait|Neutre|Moyennement satisfait|Ni satisfait, ni insatisfait",
            "Plutôt satisfait|Satisfait|Satisfaite|Assez satisfait|Plutôt satisfaite",
            "Très satisfait|Très satisfaite|Tout à fait satisfait|Extrêmement satisfait",
        ),
        2,
    ),
    Family(
        "satisfaction",
        "sv",
        _ranks(
            "Mycket missnöjd|Inte alls nöjd|Väldigt missnöjd",
            "Ganska missnöjd|Missnöjd|Inte särskilt nöjd|Mindre nöjd",
            "Varken nöjd eller missnöjd|Varken eller|Neutral",
            "Ganska nöjd|Nöjd",
            "Mycket nöjd|Helt nöjd|Väldigt nöjd",
        ),
        2,
    ),
    Family(
        "quality",
        "en",
        _ranks(
            "Very poor|Very bad|Terrible",
            "Poor|Bad",
            "Fair|Average|Acceptable|OK|Okay|Neutral|Neither good nor bad",
            "Good",
            "Very good|Excellent|Great",
        ),
        2,
    ),
    Family(
        "quality",
        "fr",
        _ranks(
            "Très mauvais|Très mauvaise|Très faible|Très insuffisant",
            "Mauvais|Mauvaise|Insuffisant|Médiocre|Faible",
            "Moyen|Moyenne|Passable|Correct|Acceptable|Neutre",
            "Bon|Bonne|Bien",
            "Très bon|Très bonne|Excellent|Excellente|Très bien",
        ),
        2,
    ),
    Family(
        "quality",
        "sv",
        _ranks(
            "Mycket dålig|Mycket dåligt|Mycket dåliga|Usel",
            "Dålig|Dåligt|Dåliga|Ganska dålig",
            "Varken bra eller dålig|Varken eller|Godkänd|Godkänt|Acceptabel|Medel",
            "Bra|Ganska bra|God",
            "Mycket bra|Utmärkt|Mycket god",
        ),
        2,
    ),
    Family(
        "frequency",
        "en",
        _ranks("Never", "Rarely|Seldom", "Sometimes|Occasionally", "Often|Frequently|Usually", "Always|Very often"),
    ),
    Family("frequency", "fr", _ranks("Jamais", "Rarement", "Parfois|Quelquefois", "Souvent", "Toujours|Très souvent")),
    Family("frequency", "sv", _ranks("Aldrig", "Sällan", "Ibland", "Ofta", "Alltid|Mycket ofta")),
    Family(
        "likelihood",
        "en",
        _ranks(
            "Very unlikely|Extremely unlikely|Definitely not|Certainly not|Not at all likely",
            "Unlikely|Somewhat unlikely|Probably not|Not very likely",
            "Neither likely nor unlikely|Neutral|Might or might not|Maybe|Perhaps",
            "Likely|Somewhat likely|Probably|Fairly likely",
            "Very likely|Extremely likely|Definitely|Certainly",
        ),
        2,
    ),
    Family(
        "likelihood",
        "fr",
        _ranks(
            "Certainement pas|Très improbable|Pas du tout probable|Sûrement pas",
            "Probablement pas|Improbable|Peu probable",
            "Peut-être|Neutre|Ni probable ni improbable",
            "Probablement|Probable|Assez probable",
            "Certainement|Très probable|Sûrement|Tout à fait probable",
        ),
        2,
    ),
    Family(
        "likelihood",
        "sv",
        _ranks(
            "Säkert inte|Mycket osannolikt|Absolut inte|Inte alls troligt",
            "Troligen inte|Osannolikt|Knappast|Inte särskilt troligt",
            "Kanske|Varken eller|Neutral",
            "Troligen|Sannolikt|Ganska troligt|Troligt",
            "Helt säkert|Mycket sannolikt|Absolut|Mycket troligt|Säkert",
        ),
        2,
    ),
    Family(
        "importance",
        "en",
        _ranks(
            "Not at all important|Unimportant|Very unimportant|Not important",
            "Slightly important|Of little importance|Not very important|Less important",
            "Moderately important|Neutral|Somewhat important|Fairly important",
            "Important|Very important",
            "Extremely important|Essential|Crucial",
        ),
    ),
    Family(
        "extent",
        "en",
        _ranks(
            "Not at all|None",
            "A little|Slightly|A little bit|To a small extent",
            "Somewhat|Moderately|To some extent",
            "Quite a bit|Very|A lot|To a large extent|Mostly",
            "Extremely|Completely|A great deal|To a great extent|Fully",
        ),
    ),
    Family(
        "extent",
        "fr",
        _ranks(
            "Pas du tout|Non, pas du tout|Aucunement",
            "Un peu|Peu|Plutôt non|Pas vraiment",
            "Moyennement|Assez|En partie",
            "Beaucoup|Plutôt oui|Plutôt",
            "Tout à fait|Énormément|Oui, tout à fait",
        ),
    ),
    Family(
        "extent",
        "sv",
        _ranks(
            "Inte alls|Nej, inte alls",
            "Lite|I liten grad|Knappast|Nej, knappast",
            "Delvis|I viss grad|Något",
            "Mycket|I hög grad|Ja, delvis",
            "Helt|I mycket hög grad|Helt och hållet|Ja, absolut|Ja, helt",
        ),
    ),
    Family(
        "agreement_7",
        "en",
        _ranks(
            "Strongly disagree|Completely disagree|Totally disagree",
            "Disagree|Mostly disagree",
            "Somewhat disagree|Slightly disagree|Disagree somewhat",
            "Neither agree nor disagree|Neutral|Undecided",
            "Somewhat agree|Slightly agree|Agree somewhat",
            "Agree|Mostly agree",
            "Strongly agree|Completely agree|Totally agree",
        ),
        3,
    ),
)
YES_NO: tuple[Family, ...] = (
    Family("yes_no", "en", _ranks("No|N|False", "Yes|Y|True")),
    Family("yes_no", "fr", _ranks("Non|Faux", "Oui|Vrai")),
    Family("yes_no", "sv", _ranks("Nej|Falskt", "Ja|Sant")),
)
