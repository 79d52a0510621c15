"""How a campaign's figures are weighted: chosen by a person, else by the rule of `indicators.weighting`."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.indicators.weighting import (
    AUTO,
    METHODS,
    NONE,
    POST_STRATIFIED,
    RAKED,
    STRATA,
    WEIGHTS,
    Design,
    Row,
    drawn_unequally,
)
from scorefact_desktop.reports import weighting_words
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import campaigns, fieldwork, history, weighting
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from scorefact_desktop.services.counting import Counted

#: The fields of the customer list that margins and post-strata may be made of.
FIELDS = ("size", "sector", "country", "solution")


@dataclass(frozen=True, slots=True)
class WeightingState:
    """How a campaign is weighted now, and how it could be.

    `chosen` as it is stored, `in_use` what came of it (they differ where `auto` is chosen). `strata` of the frame;
    `fields` of the customer list with two values or more; `weighted` interviews that carry a weight. Of the
    `interviews` that enter figures, `effective` is Kish's n (METHODS.md section 2); `least` and `most` are their
    smallest and largest weight, the mean being 1; `left_out` those without category or weight. None without weights.
    """

    chosen: str
    in_use: str
    strata: int
    fields: tuple[str, ...]
    weighted: int
    interviews: int
    effective: float | None = None
    least: float | None = None
    most: float | None = None
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Weighting:
    """What a campaign's interviews are weighted by, read once.

    `groups` gives the categories of each customer, `populations` the customers by category; `weights` are those of
    single interviews.
    """

    method: str = NONE
    groups: Mapping[int, tuple[Hashable, ...]] = field(default_factory=dict)
    populations: tuple[Mapping[Hashable, float], ...] = ()
    weights: Mapping[int, float] = field(default_factory=dict)
    fields: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """As it is stored and told: the method, with the fields of the customer list that it goes by."""
        return stored_name(self.method, self.fields)

    def design(self, everybody: Mapping[int, "Counted"], chosen: Iterable[int]) -> Design | None:
        """The weighted interviews `chosen` of a campaign's; None where nothing is weighted.

        Under a filter a category stands for the same part of its customers as of its interviews.
        """
        if self.method == NONE:
            return None
        rows, rejected = [], []
        for at in chosen:
            one = everybody[at]
            groups = self.groups.get(one.customer or 0)
            weight = self.weights.get(at) if self.method == WEIGHTS else 1.0
            if weight is None or (self.method != WEIGHTS and groups is None):
                rejected.append(one.interview)
            else:
                rows.append(Row(one.interview, one.customer or -at, groups or (), weight))
        known = [self.groups.get(one.customer or 0) for one in everybody.values()]
        whole = [groups for groups in known if groups is not None]
        populations = [dict(of) for of in self.populations]
        if len(rows) < len(whole):
            populations = [_part(of, whole, rows, place) for place, of in enumerate(self.populations)]
        return Design(self.method, rows, tuple(populations), rejected)


def _part(
    populations: Mapping[Hashable, float], whole: Sequence[tuple[Hashable, ...]], rows: Sequence[Row], place: int
) -> dict[Hashable, float]:
    """The customers by category behind some of the interviews; every margin adds up to the same number."""
    all_, here = (Counter(groups[place] for groups in of) for of in (whole, [row.groups for row in rows]))
    scaled = {name: size * here[name] / all_[name] for name, size in populations.items() if here[name]}
    total, wanted = sum(scaled.values()), sum(populations.values()) * len(rows) / max(len(whole), 1)
    return {name: size * wanted / total for name, size in scaled.items()}


def weighting_of(connection: Connection, campaign_id: int, customers: Iterable[int | None]) -> Weighting:
    """How the interviews of these customers are weighted: as chosen for the campaign, else by the rule.

    The rule needs the stratum of everybody interviewed; without it nothing is weighted.
    """
    method, _, fields = weighting.chosen(connection, campaign_id).partition(":")
    if method == NONE:
        return Weighting()
    if method == WEIGHTS:
        return Weighting(WEIGHTS, weights=weighting.weights(connection, campaign_id))
    if method in (AUTO, STRATA):
        strata = weighting.strata(connection, campaign_id)
        if len(strata) < 2:
            return Weighting()
        if method == AUTO and not drawn_unequally(
            {one.name: one.customers for one in strata}, {one.name: one.drawn for one in strata}
        ):
            return Weighting()
        groups = {customer: (name,) for customer, name in weighting.stratum_of(connection, campaign_id).items()}
        if method == AUTO and any(one not in groups for one in customers):
            return Weighting()
        return Weighting(STRATA, groups, ({one.name: float(one.customers) for one in strata},))
    names = tuple(one for one in fields.split(",") if one)
    frame = list(fieldwork.frame_customers(connection, campaign_id))
    categories = {one.customer_id: tuple(getattr(one, name) or "" for name in names) for one in frame}
    populations = tuple(
        {key: float(size) for key, size in Counter(given[at] for given in categories.values()).items()}
        for at in range(len(names))
    )
    return Weighting(method, categories, populations, fields=names) if frame else Weighting()


def stored_name(method: str, fields: Sequence[str] = ()) -> str:
    """A choice as it is stored, such as `raked:size,sector`."""
    return f"{method}:{','.join(fields)}" if fields else method


def choose(workspace: Workspace, campaign: str, method: str, fields: tuple[str, ...] = ()) -> str:
    """Chooses how a campaign's figures are weighted; as it is stored, such as `raked:size,sector`.

    Raises UserError campaign_unknown, campaign_none, weighting_unknown, weighting_fields (post-stratification takes
    one field, raking two or more), weighting_without_frame, weighting_without_weights, workspace_read_only.
    """
    if method not in METHODS:
        raise UserError("weighting_unknown", method=method, known=", ".join(METHODS))
    wanted = {POST_STRATIFIED: (1, 1), RAKED: (2, len(FIELDS))}.get(method, (0, 0))
    if not wanted[0] <= len(fields) <= wanted[1] or any(one not in FIELDS for one in fields):
        raise UserError("weighting_fields", method=method, known=", ".join(FIELDS))
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        if method == STRATA and len(weighting.strata(connection, found.id)) < 2:
            raise UserError("weighting_without_frame", campaign=found.name)
        if fields and not any(True for _ in fieldwork.frame_customers(connection, found.id)):
            raise UserError("weighting_without_frame", campaign=found.name)
        if method == WEIGHTS and not weighting.weights(connection, found.id):
            raise UserError("weighting_without_weights", campaign=found.name)
        stored = stored_name(method, fields)
        before = weighting.chosen(connection, found.id)
        weighting.choose(connection, found.id, stored)
        history.record(
            connection, "weighting_chosen", f"campaign:{found.id}", person(), before=before, weighting=stored
        )
    return stored


def words(name: str, translate: Translate) -> str:
    """What a weighting does, in a sentence; `name` as it is stored or in use."""
    return weighting_words.sentence(name, translate)


def caption(name: str, translate: Translate) -> str:
    """The same in a few words, to stand beside figures; "" where nothing is weighted."""
    return weighting_words.caption(name, translate)


def chosen(workspace: Workspace, campaign: str) -> str:
    """What was chosen for a campaign, as it is stored: `auto` unless somebody did. UserError campaign_unknown."""
    with workspace.reader() as connection:
        return weighting.chosen(connection, campaigns.find(connection, campaign).id)


def in_use(workspace: Workspace, campaign: str) -> str:
    """What a campaign's figures are weighted by now: `none`, `strata`, `weights`, `post_stratified` or `raked`."""
    from scorefact_desktop.services import counting

    with workspace.reader() as connection:
        return counting.count(connection, campaigns.find(connection, campaign)).weighting.method


def state(workspace: Workspace, campaign: str) -> WeightingState:
    """How a campaign is weighted, what else it could be weighted by, and what that costs.

    Raises UserError campaign_unknown.
    """
    from scorefact_desktop.services import counting

    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        counted = counting.count(connection, found)
        frame = list(fieldwork.frame_customers(connection, found.id))
        bare = WeightingState(
            chosen=weighting.chosen(connection, found.id),
            in_use=counted.weighting.name,
            strata=len(weighting.strata(connection, found.id)),
            fields=tuple(name for name in FIELDS if len({getattr(one, name) for one in frame}) > 1),
            weighted=len(weighting.weights(connection, found.id)),
            interviews=len(counted.interviews),
        )
    design = counted.design({})
    if design is None:
        return bare
    from scorefact_desktop.indicators import weights
    from scorefact_desktop.indicators.weighted_estimates import weights_of

    made = [one for one in weights_of(design, design.rows) if one > 0]
    if not made:
        return replace(bare, left_out=len(counted.interviews))
    mean = sum(made) / len(made)
    return replace(
        bare,
        effective=weights.kish(made),
        least=min(made) / mean,
        most=max(made) / mean,
        left_out=len(counted.interviews) - len(made),
    )
