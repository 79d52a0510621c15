"""A campaign's interviews as the tally counts them, read once; figures and live tallies both stand on this."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from scorefact_desktop.domain.benchmark import Group, contributor
from scorefact_desktop.domain.cells import FIRST_VALUE
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores, generic_scores
from scorefact_desktop.indicators import filters as filtering
from scorefact_desktop.indicators.churn import StayScale
from scorefact_desktop.indicators.crossed import MOST_PLACES, Place
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.layout import Interview, Layout
from scorefact_desktop.indicators.matched import Matched
from scorefact_desktop.indicators.protection import p_percent_unsafe
from scorefact_desktop.indicators.sides import Crossed, Side
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.indicators.weighting import Design
from scorefact_desktop.services import observed
from scorefact_desktop.services.benchmark import comparing, in_use
from scorefact_desktop.services.weighting import Weighting, weighting_of
from scorefact_desktop.store import questionnaires, respondents, vendors
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import PROFILE_KEYS
from scorefact_desktop.store.respondents import Respondent

_GROUP_MODE = "workshop"
#: The questions of a label, which stands on individual interviews alone.
_OF_THE_LABEL = ("sat_overall", "cri_count", "rec_3y", "sat_choice")


class Counted(NamedTuple):
    """One interview that enters figures: what the tally needs of it, its customer and its profile."""

    interview: Interview
    customer: int | None
    profile: Mapping[str, str]


@dataclass(slots=True)
class CountedCampaign:
    """A campaign with its interviews by id, and the currency of the contract values that weight figures.

    That is the currency of most customers; values in another one are left out, as nothing says what they are worth.
    `scales` are the stay scales that observed renewals replaced, by question;
    `weighting` says how the interviews are weighted.
    """

    campaign: Campaign
    layout: Layout
    interviews: dict[int, Counted]
    currency: str | None
    scales: Mapping[str, StayScale] = field(default_factory=dict)
    weighting: Weighting = field(default_factory=Weighting)

    def selected(self, filters: Filters) -> Iterable[Counted]:
        """The interviews that pass a filter."""
        if not filters:
            return self.interviews.values()
        return [one for one in self.interviews.values() if filtering.holds(filters, one.profile)]

    def side(self, filters: Filters, *, delivery: bool = False) -> Side:
        """The campaign under a filter, for figures; for a `delivery` with the groups that may not be told apart.

        A filtered tally stands for the same part of the customers as of the interviews: N n_selected / n, the domain
        rule of METHODS.md section 0.
        """
        whole = Tally.of(self.layout, (one.interview for one in self.interviews.values()))
        chosen = list(self.selected(filters))
        usable = self.revenue_usable(chosen)
        if not filters:
            return Side(whole, self.campaign.population, None, usable, self.scales, self.design(filters))
        tally = Tally.of(self.layout, (one.interview for one in chosen))
        population = self.population(len(chosen))
        groups = self.groups(filters) if delivery else ()
        crossed = self.crossed(filters) if delivery else None
        return Side(
            tally, population, whole, usable, self.scales, self.design(filters), self.apart(filters), groups, crossed
        )

    def groups(self, filters: Filters) -> tuple[tuple[tuple[Tally, bool], ...], ...]:
        """For each key of a filter: those of every value of it, under the other keys, and whether it lets them through.

        Those whose value is not known are a group that no filter lets through.
        """
        found = []
        for key, values in filters.items():
            within = list(self.selected({name: given for name, given in filters.items() if name != key}))
            known = sorted({one.profile[key] for one in within if key in one.profile})
            members = {
                name: [one.interview for one in within if one.profile.get(key) == name] for name in (*known, None)
            }
            found.append(tuple((Tally.of(self.layout, rows), name in values) for name, rows in members.items()))
        return tuple(found)

    def crossed(self, filters: Filters) -> Crossed | None:
        """Everybody by the values of all keys of a filter, where it has several; None where not."""
        if len(filters) < 2:
            return None
        keys = sorted(filters)  # whichever came first: the same is hidden
        members: dict[Place, list[Interview]] = {}
        for one in self.interviews.values():
            members.setdefault(tuple(one.profile.get(key) for key in keys), []).append(one.interview)
        tallies = None
        if len(members) <= MOST_PLACES:
            tallies = {place: Tally.of(self.layout, rows) for place, rows in members.items()}
        return Crossed(tallies, tuple(filters[key] for key in keys))

    def apart(self, filters: Filters) -> tuple[Tally, ...]:
        """By whom a filter differs from those that anybody would look at beside it (METHODS.md section 12).

        Those are the same filter without one of its keys, and without one of the values of a key. The filter with one
        value more is hidden itself where that value has too few.
        """
        groups: list[Filters] = []
        found: list[Tally] = []
        for key, values in filters.items():
            others = {name: given for name, given in filters.items() if name != key}
            if others:
                outside = (one for one in self.selected(others) if one.profile.get(key) not in values)
                found.append(Tally.of(self.layout, (one.interview for one in outside)))
            if len(values) > 1:
                groups += [{**others, key: frozenset({value})} for value in values]
        found += [Tally.of(self.layout, (one.interview for one in self.selected(group))) for group in groups]
        return tuple(found)

    def design(self, filters: Filters) -> Design | None:
        """The interviews that pass a filter with their weights; None where nothing is weighted."""
        chosen = (at for at, one in self.interviews.items() if filtering.holds(filters, one.profile))
        return self.weighting.design(self.interviews, chosen)

    def population(self, chosen: int) -> float | None:
        """The customers that so many of the interviews stand for; None where the population is not known."""
        if self.campaign.population is None:
            return None
        return self.campaign.population * chosen / len(self.interviews) if self.interviews else 0.0

    def revenue_usable(self, chosen: Iterable[Counted]) -> bool:
        """Whether contract values may weight figures: nobody stands out (METHODS.md section 12)."""
        return self.currency is not None and not p_percent_unsafe(one.interview.revenue for one in chosen)


def count(connection: Connection, campaign: Campaign) -> CountedCampaign:
    """Reads the interviews of a campaign that enter figures: complete or partial, one per customer."""
    layout = layout_of(connection, campaign)
    rows = list(respondents.respondents(connection, campaign.id))
    currencies = Counter(one.currency for one in rows if one.value and one.currency)
    currency = min(currencies, key=lambda name: (-currencies[name], name)) if currencies else None
    return CountedCampaign(
        campaign,
        layout,
        {one.interview_id: _counted(layout, one, currency) for one in rows},
        currency,
        observed.scales(connection, campaign.vendor_id, layout.questionnaire, campaign.year),
        weighting_of(connection, campaign.id, (one.customer_id for one in rows)),
    )


def deliverable(counted: CountedCampaign, filters: Filters, limit: int) -> CountedCampaign:
    """The campaign as delivered figures rest on it: without the interviews of workshops where those are too few.

    Label and NPS leave workshops out, other figures do not: a reader who subtracts one from the other has the answers
    of the workshops alone. Under a filter they are always left out, so that no filter differs from another by them.
    """
    individual = {at: one for at, one in counted.interviews.items() if not one.interview.group}
    together = [one.interview for one in counted.interviews.values() if one.interview.group]
    if not together or len(individual) < limit:
        return counted  # nothing rests on individual interviews alone: those would be too few
    layout = counted.layout
    twice = [one.code for one in layout.questionnaire.questions if one.recommendation or one.code in _OF_THE_LABEL]
    positions = [layout.first[code] for code in twice if code in layout.first]
    behind = [sum(one.blob[position] >= FIRST_VALUE for one in together) for position in positions]
    if filters or any(0 < n < limit for n in (len(together), *behind)):
        return replace(counted, interviews=individual)
    return counted


def count_one(connection: Connection, counted: CountedCampaign, interview_id: int) -> Counted | None:
    """One interview of a campaign as it is stored now, also one in progress, which counts as a partial one.

    None where it is gone, does not count, was broken off, or belongs to another campaign.
    """
    found = respondents.single(connection, interview_id)
    if found is None or respondents.campaign_of(connection, interview_id) != counted.campaign.id:
        return None
    return _counted(counted.layout, found, counted.currency)


def _counted(layout: Layout, one: Respondent, currency: str | None) -> Counted:
    interview = Interview(
        one.blob or bytes(layout.width),
        one.numbers,
        one.status == "complete",
        one.mode == _GROUP_MODE,
        (one.value or 0.0) if currency is not None and one.currency == currency else 0.0,
    )
    return Counted(interview, one.customer_id, one.profile)


def layout_of(connection: Connection, campaign: Campaign) -> Layout:
    """What the packed answers of a campaign mean; its own score rules, else the generic ones."""
    stored = questionnaires.get(connection, campaign.questionnaire_id)
    return _layout(_Parsed(stored.questionnaire, stored.scores))


def matched(
    now: CountedCampaign, before: CountedCampaign, filters: Filters
) -> tuple[Matched, dict[int, tuple[Interview, Interview]]]:
    """The customers interviewed in both campaigns who pass the filter in both, with their interviews now and then."""
    earlier = {one.customer: one.interview for one in before.selected(filters) if one.customer is not None}
    pairs = {
        one.customer: (one.interview, earlier[one.customer])
        for one in now.selected(filters)
        if one.customer is not None and one.customer in earlier
    }
    return Matched(now.layout, before.layout, pairs), pairs


def common_population(
    connection: Connection, now: CountedCampaign, before: CountedCampaign, chosen: int
) -> float | None:
    """The customers in both frames behind `chosen` matched ones; with a filter, the same part as of all matched."""
    both = respondents.customers_in_both(connection, now.campaign.id, before.campaign.id)
    if both is None:
        return None
    earlier = {one.customer for one in before.interviews.values() if one.customer is not None}
    everyone = sum(one.customer in earlier for one in now.interviews.values() if one.customer is not None)
    return both * chosen / everyone if everyone else float(both)


def benchmark_group(connection: Connection, campaign: Campaign) -> Group | None:
    """The vendors a campaign is set against; None without a benchmark, or for another than the standard questionnaire.

    Custom questions never enter the standard indicators (PRODUCT.md section 3).
    """
    standard = layout_of(connection, campaign).questionnaire.standard
    return comparing.group_of(connection, campaign) if standard else None


def inside(connection: Connection, campaign: Campaign, group: Group | None) -> bool:
    """Whether the campaign's own vendor is among those that a benchmark group pools (METHODS.md section 5 b)."""
    release = in_use.of_connection(connection)
    if group is None or release is None or not group.contributors:
        return False
    return contributor(release.release, vendors.uid_of(connection, campaign.vendor_id)) in group.contributors


def checked_filters(counted: CountedCampaign, filters: Filters) -> dict[str, frozenset[str]]:
    """The filters without empty ones. UserError filter_unknown or filter_value_unknown, with what there is."""
    known = filtering.values(one.profile for one in counted.interviews.values())
    found: dict[str, frozenset[str]] = {}
    for key, values in filters.items():
        if key not in PROFILE_KEYS and key not in known:
            raise UserError("filter_unknown", key=key, known=", ".join(dict.fromkeys((*PROFILE_KEYS, *known))))
        for value in sorted(values):
            if value not in known.get(key, ()):
                raise UserError(
                    "filter_value_unknown",
                    key=key,
                    value=value,
                    campaign=counted.campaign.name,
                    known=", ".join(_shortened(known.get(key, ()))) or "-",
                )
        if values:
            found[key] = frozenset(values)
    return found


def _shortened(values: tuple[str, ...], most: int = 12) -> Iterator[str]:
    yield from values[:most]
    if len(values) > most:
        yield "…"


class _Parsed:
    """A questionnaire with its scores as a key: the store parses each once and hands out the same objects."""

    def __init__(self, questionnaire: Questionnaire, scores: ThemeScores | None) -> None:
        self.questionnaire = questionnaire
        self.scores = scores

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Parsed) and other.questionnaire is self.questionnaire and other.scores is self.scores

    def __hash__(self) -> int:
        return hash((id(self.questionnaire), id(self.scores)))


@lru_cache(maxsize=16)
def _layout(parsed: _Parsed) -> Layout:
    return Layout(parsed.questionnaire, parsed.scores or generic_scores(parsed.questionnaire))
