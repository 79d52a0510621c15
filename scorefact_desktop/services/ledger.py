"""What a delivery may show of confidential questions beside everything that was delivered before it.

Two deliveries of which the second rests on one to four more respondents give their answers away by subtraction. The
questions are those marked sensitive and the themes scored from them; every other figure moves with each interview.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.domain.cells import FIRST_VALUE
from scorefact_desktop.indicators.differencing import differencing_verdict
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.layout import Layout
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.store import outputs, respondents
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.outputs import Output

#: Bytes of a mark: enough that two of fifteen thousand respondents do not share one.
_MARK = 8
_ASIDE = "-"
_OF_GROUP = "|"  # between the question and the name of a group in the ledger


@dataclass(frozen=True, slots=True)
class Family:
    """A question, or a theme scored from sensitive ones: `key` as in the ledger, `positions` of its bytes.

    `also` are bytes of other questions that its figures depend on.
    """

    key: str
    positions: tuple[int, ...]
    theme: int | None = None
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands for the figures of one family instead of the campaign as it is now.

    `campaign` as it was in the delivery of `as_of` (a day, ISO 8601), None where they must be withheld.
    """

    campaign: CountedCampaign | None
    as_of: str | None = None


def families(layout: Layout) -> tuple[Family, ...]:
    """The sensitive questions of a questionnaire, and the themes that are scored from them."""
    sensitive = [one.code for one in layout.questionnaire.questions if one.sensitive and one.code in layout.span]
    found = [Family(code, tuple(layout.span[code]), also=_also(layout, code)) for code in sensitive]
    inside = {position for one in found for position in one.positions}
    found += [
        Family(f"theme:{table.theme}", table.positions, index)
        for index, table in enumerate(layout.themes)
        if inside & set(table.positions)
    ]
    return tuple(found)


def shown(connection: Connection, counted: CountedCampaign, limit: int) -> dict[str, list[str]]:
    """Who stands behind the confidential figures that a delivery of a campaign shows now, by family, for the ledger.

    Families that are withheld, or that too few stand behind, are left out: nothing of them is delivered.
    """
    uids = respondents.uids(connection, counted.campaign.id)
    instead = settled(connection, counted, {}, limit)
    found: dict[str, list[str]] = {}
    for one in families(counted.layout):
        state = instead[one.key].campaign if one.key in instead else counted
        by_mark = _marked(state, one, uids) if state is not None else {}
        if len(_behind(by_mark)) >= limit:
            found[one.key] = sorted(by_mark)
    return found


def settled(connection: Connection, counted: CountedCampaign, filters: Filters, limit: int) -> dict[str, Settled]:
    """The families whose figures a delivery may not show as they are now, by key (METHODS.md section 12).

    Without a filter an unsafe family is shown as it was delivered last, if all who stood behind it still do with the
    same answers; else, and under any filter, it is withheld.
    """
    delivered = outputs.of_campaign(connection, counted.campaign.id)
    if not delivered:
        return {}
    uids = respondents.uids(connection, counted.campaign.id)
    chosen = {id(one) for one in counted.selected(filters)}
    found: dict[str, Settled] = {}
    for one in families(counted.layout):
        by_mark = _marked(counted, one, uids)
        published = [_behind(output.respondents.get(one.key, ())) for output in delivered]
        everybody = _behind(by_mark)
        candidate = frozenset(mark for mark in everybody if id(counted.interviews[by_mark[mark]]) in chosen)
        if 0 < len(candidate) < limit:
            continue  # too few for themselves: protected in any case
        if filters and _safe(published, everybody, limit):
            published.append(everybody)
        if not _safe(published, candidate, limit):
            found[one.key] = Settled(None) if filters else _earlier(counted, delivered, one, by_mark)
    return found


def of_groups(
    connection: Connection, counted: CountedCampaign, code: str, groups: Mapping[str, Collection[int]], limit: int
) -> dict[str, list[str]] | None:
    """Who stands behind figures of `groups` of interviews on a confidential question, by name, for the ledger.

    None where one of them may not stand beside the others and all that was delivered of the question before.
    """
    family = next(one for one in families(counted.layout) if one.key == code)
    marks = {
        at: mark for mark, at in _marked(counted, family, respondents.uids(connection, counted.campaign.id)).items()
    }
    published = [
        _behind(told)
        for output in outputs.of_campaign(connection, counted.campaign.id)
        for key, told in output.respondents.items()
        if key.partition(_OF_GROUP)[0] == code
    ]
    published.append(_behind(marks.values()))
    found = {}
    for name, members in groups.items():
        candidate = _behind(marks[at] for at in members)
        if not _safe(published, candidate, limit):
            return None
        published.append(candidate)
        found[f"{code}{_OF_GROUP}{name}"] = sorted(marks[at] for at in members)
    return found


def _safe(published: Sequence[frozenset[str]], candidate: frozenset[str], limit: int) -> bool:
    """Whether a group may stand beside those published.

    An answer corrected is a respondent gone and another come: fewer such changes than the limit show what they were.
    """
    if any(0 < len(group ^ candidate) < limit for group in published if group):
        return False
    return differencing_verdict(published, candidate, limit).safe


def _earlier(
    counted: CountedCampaign, delivered: Sequence[Output], family: Family, by_mark: Mapping[str, int]
) -> Settled:
    """The last delivered state that can be made again: nobody behind it is gone or changed an answer."""
    for output in reversed(delivered):
        before = frozenset(output.respondents.get(family.key, ()))
        if _behind(before) and _behind(before) <= by_mark.keys():
            kept = {at: counted.interviews[at] for mark, at in by_mark.items() if mark in before}
            return Settled(replace(counted, interviews=kept), output.at[:10])
    return Settled(None)


def _marked(counted: CountedCampaign, family: Family, uids: Mapping[int, str]) -> dict[str, int]:
    """The interviews of a campaign by mark; of those without a valid answer it begins with a dash."""
    return {
        ("" if _valid(counted, family, one) else _ASIDE) + _mark(uids[at], family, one): at
        for at, one in counted.interviews.items()
    }


def _behind(found: Iterable[str]) -> frozenset[str]:
    """The marks of those with a valid answer."""
    return frozenset(mark for mark in found if not mark.startswith(_ASIDE))


def _also(layout: Layout, code: str) -> tuple[int, ...]:
    return tuple(near.position for place in layout.span[code] if (near := layout.nearer.get(place)) is not None)


def _valid(counted: CountedCampaign, family: Family, one: Counted) -> bool:
    """Whether a respondent stands behind the figures of a family."""
    if family.theme is not None:
        return counted.layout.themes[family.theme].score_of(one.interview.blob)[0] is not None
    return any(one.interview.blob[position] >= FIRST_VALUE for position in family.positions)


def _mark(uid: str, family: Family, one: Counted) -> str:
    """A respondent with the answers behind a family: another mark after any correction."""
    given = bytes(one.interview.blob[position] for position in (*family.positions, *family.also))
    return hashlib.blake2b(_parts((uid.encode(), family.key.encode(), given)), digest_size=_MARK).hexdigest()


def _parts(parts: Iterable[bytes]) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
