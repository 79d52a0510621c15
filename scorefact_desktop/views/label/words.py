"""What the label screens say: where the seal stands, what a verdict means, what a statement states."""

from datetime import date
from typing import TYPE_CHECKING

from scorefact_desktop.charts.numbers import number, unit_of, with_interval
from scorefact_desktop.services import delivery_verdicts
from scorefact_desktop.services.label_verdicts import sentence, word
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, long_date

if TYPE_CHECKING:
    from scorefact_desktop.domain.label_statement import Statement
    from scorefact_desktop.services.label_checking import Checked
    from scorefact_desktop.services.label_standing import LabelStanding

#: The status shape of every verdict.
SHAPES = {
    "valid": "good",
    "offline": "watch",
    "specimen": "watch",
    "expired": "bad",
    "revoked": "bad",
    "unknown_issuer": "watch",
    "altered": "bad",
    "no_label": "watch",
}
#: That of every verdict on a delivery.
_DELIVERY_SHAPES = {"valid": "good", "unknown_key": "watch", "altered": "bad"}


def state(standing: "LabelStanding", today: date) -> tuple[str, str, str]:
    """Status shape, words and what they mean, for where a campaign's seal stands."""
    if standing.stage == "sealed":
        return _sealed(standing, today)
    if standing.stage == "revoked":
        words = translate("LabelSeal", "Label {number}: revoked").format(number=standing.number)
        more = translate("LabelSeal", "on {day}: {reason}")
        return "bad", words, more.format(day=_day(standing.revoked_on), reason=standing.reason)
    return {
        "none": (
            "open",
            translate("LabelSeal", "No label in this campaign"),
            translate("LabelSeal", "It was launched without a rule set."),
        ),
        "open": (
            "open",
            translate("LabelSeal", "Label: decided at closing"),
            translate("LabelSeal", "No projection while fieldwork is open."),
        ),
        "undecided": (
            "watch",
            translate("LabelSeal", "Label not decided yet"),
            translate("LabelSeal", "Have it decided on the dashboard first."),
        ),
        "missed": (
            "bad",
            translate("LabelSeal", "Label not demonstrated"),
            translate("LabelSeal", "There is nothing to seal. The dashboard explains it rule by rule."),
        ),
        "ready": (
            "open",
            translate("LabelSeal", "Label awarded, not sealed"),
            translate("LabelSeal", "Its page is a specimen until somebody seals it."),
        ),
        "requested": (
            "watch",
            translate("LabelSeal", "Seal asked for"),
            translate("LabelSeal", "Send the request to whoever holds the key; take the seal in when it comes."),
        ),
    }[standing.stage]


def _sealed(standing: "LabelStanding", today: date) -> tuple[str, str, str]:
    more = translate("LabelSeal", "valid until {day}, in {languages}")
    languages = ", ".join(code.upper() for code in sorted(standing.languages))
    more = more.format(day=_day(standing.valid_until), languages=languages)
    if standing.specimen:
        words = translate("LabelSeal", "Test seal {number}: SPECIMEN")
        return "watch", words.format(number=standing.number), more
    if standing.valid_until is not None and today > standing.valid_until:
        return "bad", translate("LabelSeal", "Label {number}: expired").format(number=standing.number), more
    return "good", translate("LabelSeal", "Label {number}: sealed").format(number=standing.number), more


def heading(checked: "Checked") -> tuple[str, str]:
    """Status shape and the one or two words of a verdict; those of a delivery where a device signed it."""
    if checked.delivery is not None:
        status = checked.delivery.status
        return _DELIVERY_SHAPES[status], delivery_verdicts.word(status, translate)
    return SHAPES[checked.verdict.status], word(checked.verdict.status, translate)


def verdict(checked: "Checked") -> str:
    """What a verdict means and what to do, filled in."""
    if checked.delivery is not None:
        return delivery_verdicts.sentence(checked.delivery.status, translate).format(
            device=checked.delivery.device, fingerprint=checked.delivery.fingerprint
        )
    found, revoked = checked.verdict.statement, checked.verdict.revocation
    return sentence(checked.verdict.status, translate).format(
        end=_day(found.valid_until) if found else "",
        day=_day(revoked.on) if revoked else "",
        reason=revoked.reason if revoked else "",
    )


def extent(checked: "Checked") -> str:
    """What was checked: a whole page, or only the code."""
    if checked.verdict.status == "altered":
        return ""
    if checked.delivery is not None:
        return translate("LabelVerify", "The whole document was checked: every letter of it is as it was signed.")
    if not checked.document:
        return translate(
            "LabelVerify",
            "Only the code was checked. Compare what is printed beside it with the figures below: they are what was "
            "signed.",
        )
    if checked.verdict.status == "unknown_issuer":
        return translate("LabelVerify", "The page carries a seal, but of an issuer that is not trusted here.")
    return translate("LabelVerify", "The whole page was checked: it is as it was sealed, every letter of it.")


def listed(checked: "Checked") -> str:
    """Which list of revoked labels was looked at; empty where that does not matter."""
    if checked.verdict.statement is None or checked.verdict.status in ("altered", "unknown_issuer"):
        return ""
    if checked.verdict.list_date is None:
        return translate("LabelVerify", "No list of revoked labels of this issuer is at hand.")
    return translate("LabelVerify", "List of revoked labels of {day}.").format(day=_day(checked.verdict.list_date))


def _texts() -> dict[str, str]:
    from scorefact_desktop.services.label_page import texts_of  # brings ciphers: only where a label is verified

    return texts_of(translate)


def figures(statement: "Statement") -> list[tuple[str, str, int]]:
    """Every figure as name, value with interval, and number of answers."""
    texts = _texts()
    out = []
    for one in statement.figures:
        unit = unit_of("nps" if one.kind == "nps" else "positive")
        shown = with_interval(one.value, one.lower, one.upper, unit, interface_language())
        out.append((texts[one.kind], shown, one.n))
    return out


def facts(statement: "Statement") -> list[tuple[str, str]]:
    """Everything else that is signed, as on the issuer's verification page."""
    texts, language = _texts(), interface_language()

    def some(part: int, whole: int | None) -> str:
        if whole is None:
            return number(part, language)
        return texts["of"].format(some=number(part, language), all=number(whole, language))

    def between(begin: date | None, end: date | None) -> str:
        days = [_day(one) for one in (begin, end) if one is not None]
        return texts["between"].format(begin=days[0], end=days[1]) if len(days) == 2 else "".join(days)

    drawn = ""
    if statement.drawn is not None:
        drawn = texts["drawn_random" if statement.random_draw else "drawn_otherwise"]
        drawn = drawn.format(count=number(statement.drawn, language))
    rows = [
        ("number", statement.number),
        ("campaign", " · ".join([f"{statement.vendor} {statement.campaign}", *statement.solutions])),
        ("validity", between(statement.issued_on, statement.valid_until)),
        ("issued_by", statement.issuer),
        ("answered", some(statement.complete, statement.population)),
        ("supplied_by", statement.supplied_by),
        ("checked_by", statement.checked_by),
        ("drawn", drawn),
        ("held", ", ".join(texts[f"mode_{mode}"] for mode in statement.modes)),
        ("fieldwork", between(statement.begins, statement.ends)),
        ("extensions", number(statement.extensions, language) if statement.extensions else ""),
        ("rules", some(statement.rules_fulfilled, statement.rules)),
        ("rule_set", f"{statement.rule_set} {statement.rule_set_version}"),
        ("fee", texts["fee_text"]),
        ("complaints", statement.complaints),
    ]
    return [(texts[f"fact_{name}"], value) for name, value in rows if value]


def _day(day: date | None) -> str:
    return long_date(day) if day is not None else "–"
