"""Characters that the font of documents does not have: printed as a box, and told before anybody delivers them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.services import verbatims
from scorefact_desktop.store import campaigns, comments
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from scorefact_desktop.reports.data import ReportData

#: Where such characters are looked for, by name.
NAMES, COMMENTS, VERBATIMS, QUESTIONS = "names", "comments", "verbatims", "questions"


#: Texts of which every character is in the font: western languages with their punctuation.
USUAL = re.compile(
    "[\t\n\r -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2212\u20ac\u2122]*"
)


@dataclass(frozen=True, slots=True)
class Boxes:
    """How many characters are printed as a box, by the place they come from, and which ones they are."""

    places: Mapping[str, int] = field(default_factory=dict)
    characters: str = ""

    @property
    def count(self) -> int:
        """All of them."""
        return sum(self.places.values())


def of_data(data: "ReportData") -> Boxes:
    """Those of a document's content, in all its languages."""
    quotes = [one for asked in data.quotes for one in asked.quotes]
    return _boxes(
        {
            NAMES: (data.campaign.vendor, *data.campaign.solutions, data.recipient, *_segment_names(data)),
            COMMENTS: [text for of in data.comments.values() for text in of.values()],
            VERBATIMS: [text for one in quotes for text in (one.text, one.name, *one.translations.values())],
            QUESTIONS: _texts(data.questionnaire),
        }
    )


def of_campaign(workspace: Workspace, campaign: str) -> Boxes:
    """Those that a campaign's dashboard would have, without making its figures. UserError campaign_unknown."""
    released = verbatims.all_released(workspace, campaign)
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        written = [comments.of_campaign(connection, found.id, language) for language in LANGUAGES]
        questionnaire = campaigns.questionnaire(connection, found)
    quotes = [one for words in released.values() for one in words.texts]
    return _boxes(
        {
            NAMES: (found.vendor_name, *found.solutions),
            COMMENTS: [text for of in written for text in of.values()],
            VERBATIMS: [text for one in quotes for text in (one.text, one.name, *one.translations.values())],
            QUESTIONS: _texts(questionnaire),
        }
    )


def _boxes(texts: Mapping[str, Iterable[str]]) -> Boxes:
    unusual = {place: [one for one in of if USUAL.fullmatch(one) is None] for place, of in texts.items()}
    if not any(unusual.values()):
        return Boxes()
    from scorefact_desktop.reports.fonts import replaced  # the fonts: only where there is something to look up

    found = {place: "".join(map(replaced, of)) for place, of in unusual.items()}
    everything = "".join(found.values())
    return Boxes({place: len(of) for place, of in found.items() if of}, "".join(dict.fromkeys(everything)))


def _segment_names(data: "ReportData") -> list[str]:
    return [one.name for _, segments in data.segments for one in segments.segments]


def _texts(questionnaire: Questionnaire) -> list[str]:
    """Names of themes, questions and answers, which all stand in documents."""
    named = [questionnaire.title, *(one.name for one in questionnaire.themes)]
    named += [one.short or one.text for one in questionnaire.questions]
    named += [choice.text for scale in questionnaire.scales for choice in scale.choices]
    return [text for texts in named for text in texts.values()]
