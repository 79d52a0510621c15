"""A release out of contributions: which campaigns count, which cells may be published, and their figures.

Groups in the order in which they are kept where two of them together would tell too much: all vendors, then by type,
solution family, size and country, then type and family together; years after the present. A group that is not
published is merged upward: its vendors stand in the wider one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from scorefact_desktop.benchmark import disclosure, pooling
from scorefact_desktop.benchmark.disclosure import Units
from scorefact_desktop.benchmark.pooling import PooledCell, VendorFigure
from scorefact_desktop.domain.benchmark import ALL, FEWEST_VENDORS, Benchmark, Cell, Group, YearMean, contributor
from scorefact_desktop.domain.contribution import PooledCampaign

if TYPE_CHECKING:
    from ibis import BaseBackend

#: Fewer respondents than this and a vendor's figure is not pooled.
FEWEST_RESPONDENTS = 5
#: How many years back a vendor's last campaign still stands for it.
_YEARS_BACK = 2
_QUARTILES_FROM, _DECILES_FROM = 8, 20  # METHODS.md section 5, few peers
_THEME = "theme:"
#: What the campaigns of a group have in common, in the order of their worth.
_LEVELS: tuple[tuple[str, ...], ...] = (
    (),
    ("vendor_type",),
    ("family",),
    ("size",),
    ("country",),
    ("vendor_type", "family"),
)


@dataclass(frozen=True, slots=True)
class Published:
    """Cells of earlier releases: the sets of campaigns, and by figure the places of those it was published for."""

    sets: tuple[Units, ...] = ()
    figures: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def of(self, figure: str) -> list[Units]:
        """The sets that were published for a figure."""
        return [self.sets[place] for place in self.figures.get(figure, ())]


@dataclass(frozen=True, slots=True)
class Withheld:
    """A cell that is not published: `few` vendors, one that is `dominant`, or one that could be `subtracted`."""

    group: str
    figure: str
    vendors: int
    reason: str


@dataclass(frozen=True, slots=True)
class Built:
    """A release, what it withholds, and what has been published with it. `campaigns` and `vendors` were pooled."""

    benchmark: Benchmark
    withheld: tuple[Withheld, ...]
    published: Published
    campaigns: int
    vendors: int


def build(
    backend: "BaseBackend",
    campaigns: Sequence[PooledCampaign],
    release: str,
    made_on: date,
    before: Published = Published(),
) -> Built:
    """The release of `campaigns`, each of which counts once; computed by `backend`."""
    known = {one.campaign: one for one in campaigns}
    figures = pooling.vendor_figures(pooling.table_of(list(_rows(known.values())), pooling.SCHEMA))
    per_figure: dict[str, list[VendorFigure]] = {}
    for one in pooling.read_figures(backend, figures):
        if one.n >= FEWEST_RESPONDENTS:
            per_figure.setdefault(one.figure, []).append(one)
    chosen: dict[tuple[str, str], Units] = {}
    withheld: list[Withheld] = []
    for figure, of_vendors in per_figure.items():
        published = _choose(figure, of_vendors, known, made_on.year, before, withheld)
        chosen.update({(group, figure): units for group, units in published.items()})
    members = [
        {"group": group, "figure": figure, "unit": unit}
        for (group, figure), units in chosen.items()
        for unit in sorted(units)
    ]
    schema = {"group": "string", "figure": "string", "unit": "string"}
    pooled = pooling.read_cells(backend, pooling.cells(figures, pooling.table_of(members, schema)))
    benchmark = Benchmark(release=release, made_on=made_on, groups=_groups(pooled, chosen, known, release))
    return Built(
        benchmark,
        tuple(withheld),
        _together(before, chosen),
        len({unit for units in chosen.values() for unit in units}),
        len({known[unit].vendor for units in chosen.values() for unit in units}),
    )


def _rows(campaigns: Iterable[PooledCampaign]) -> Iterator[dict[str, Any]]:
    for one in campaigns:
        figures = {f"{_THEME}{key}": figure for key, figure in one.themes.items()} | dict(one.indicators)
        for name, figure in figures.items():
            yield {
                "unit": one.campaign,
                "vendor": one.vendor,
                "year": one.year,
                "vendor_type": one.vendor_type,
                "country": one.country,
                "family": one.families[0] if one.families else None,
                "size": one.size,
                "figure": name,
                "score": figure.value,
                "count": figure.n,
            }


def _choose(
    figure: str,
    of_vendors: Sequence[VendorFigure],
    known: Mapping[str, PooledCampaign],
    year: int,
    before: Published,
    withheld: list[Withheld],
) -> dict[str, Units]:
    """The cells of one figure that are published, by group (with `@year` for a year of the trend)."""
    respondents = {one.unit: one.n for one in of_vendors}
    candidates: list[tuple[str, Units]] = []
    latest = _latest(of_vendors, year)
    candidates += _by_level(latest, known)
    for one_year in sorted({one.year for one in of_vendors if one.year <= year}, reverse=True):
        of_year = _one_each(one for one in of_vendors if one.year == one_year)
        candidates += [(f"{group}@{one_year}", units) for group, units in _by_level(of_year, known)]
    usable: list[tuple[str, Units]] = []
    for group, units in candidates:
        if len(units) < FEWEST_VENDORS:
            withheld.append(Withheld(group, figure, len(units), "few"))
        elif disclosure.dominated({unit: respondents[unit] for unit in units}):
            withheld.append(Withheld(group, figure, len(units), "dominant"))
        else:
            usable.append((group, units))
    published = disclosure.publishable(usable, before.of(figure))
    withheld += [Withheld(group, figure, len(units), "subtracted") for group, units in usable if group not in published]
    return published


def _latest(of_vendors: Iterable[VendorFigure], year: int) -> list[VendorFigure]:
    """Of every vendor its last campaign, unless that is too long ago."""
    return _one_each(one for one in of_vendors if year - _YEARS_BACK <= one.year <= year)


def _one_each(figures: Iterable[VendorFigure]) -> list[VendorFigure]:
    """Of every vendor its last campaign. Where two laptops made one of the same year, the first counts: a cell holds a
    vendor once, or five campaigns would not be five vendors.
    """
    last: dict[str, VendorFigure] = {}
    for one in figures:
        if one.vendor not in last or last[one.vendor].year < one.year:
            last[one.vendor] = one
    return list(last.values())


def _by_level(figures: Sequence[VendorFigure], known: Mapping[str, PooledCampaign]) -> list[tuple[str, Units]]:
    made: list[tuple[str, Units]] = []
    for level in _LEVELS:
        groups: dict[str, set[str]] = {}
        for one in figures:
            values = _values(known[one.unit], level)
            if values is not None:
                groups.setdefault(_name(level, values), set()).add(one.unit)
        made += [(name, frozenset(units)) for name, units in sorted(groups.items())]
    return made


def _values(campaign: PooledCampaign, level: tuple[str, ...]) -> tuple[str, ...] | None:
    """What a campaign has at a level; None where something of it is not known."""
    attributes = {
        "vendor_type": campaign.vendor_type,
        "family": campaign.families[0] if campaign.families else None,
        "size": campaign.size,
        "country": campaign.country,
    }
    found = tuple(attributes[name] for name in level)
    return None if None in found else tuple(str(one) for one in found)


def _name(level: tuple[str, ...], values: tuple[str, ...]) -> str:
    """The id of a group: `all`, `vendor_type.integrator`, `vendor_type.integrator.family.erp`."""
    if not level:
        return ALL
    parts = [part for pair in zip(level, values, strict=True) for part in pair]
    return ".".join(
        "".join(letter if letter.isascii() and (letter.isalnum() or letter in "_-") else "-" for letter in one)
        for one in parts
    ).lower()


def _groups(
    pooled: Iterable[PooledCell],
    chosen: Mapping[tuple[str, str], Units],
    known: Mapping[str, PooledCampaign],
    release: str,
) -> tuple[Group, ...]:
    """The groups with their cells; the trend of a cell is in the cell."""
    now: dict[str, dict[str, PooledCell]] = {ALL: {}}
    years: dict[tuple[str, str], dict[str, YearMean]] = {}
    for one in pooled:
        group, _, year = one.group.partition("@")
        if year:
            years.setdefault((group, one.figure), {})[year] = YearMean(vendors=one.vendors, mean=one.mean)
        else:
            now.setdefault(group, {})[one.figure] = one
    made: list[Group] = []
    for group, of_figures in now.items():
        units = {unit for figure in of_figures for unit in chosen[group, figure]}
        vendors = {known[unit].vendor for unit in units}
        cells = {figure: _cell(one, years.get((group, figure), {})) for figure, one in of_figures.items()}
        made.append(
            Group(
                id=group,
                **_restrictions(group, units, known),
                vendors=max(1, len(vendors)),
                customers=sum(known[unit].customers for unit in units),
                contributors=tuple(sorted(contributor(release, vendor) for vendor in vendors)),
                themes={key.removeprefix(_THEME): cell for key, cell in cells.items() if key.startswith(_THEME)},
                indicators={key: cell for key, cell in cells.items() if not key.startswith(_THEME)},
            )
        )
    return tuple(made)


def _restrictions(group: str, units: Iterable[str], known: Mapping[str, PooledCampaign]) -> dict[str, Any]:
    """What the vendors of a group have in common, as written in the contributions."""
    one = next((known[unit] for unit in units), None)
    if group == ALL or one is None:
        return {}
    for level in _LEVELS:
        values = _values(one, level)
        if values is not None and _name(level, values) == group:
            return dict(zip(level, values, strict=True))
    raise ValueError(f"no level gives the group {group}")


def _cell(pooled: PooledCell, years: Mapping[str, YearMean]) -> Cell:
    p10, p25, p50, p75, p90 = pooled.quantiles
    deciles, quartiles = pooled.vendors >= _DECILES_FROM, pooled.vendors >= _QUARTILES_FROM
    return Cell(
        vendors=pooled.vendors,
        customers=pooled.customers,
        mean=pooled.mean,
        sd=pooled.sd,
        p10=p10 if deciles else None,
        p25=p25 if quartiles else None,
        p50=p50 if quartiles else None,
        p75=p75 if quartiles else None,
        p90=p90 if deciles else None,
        years=dict(years),
    )


def _together(before: Published, chosen: Mapping[tuple[str, str], Units]) -> Published:
    """What has been published up to now."""
    places = {units: place for place, units in enumerate(before.sets)}
    figures = {figure: list(known) for figure, known in before.figures.items()}
    for (_, figure), units in sorted(chosen.items(), key=lambda item: item[0]):
        place = places.setdefault(units, len(places))
        if place not in figures.setdefault(figure, []):
            figures[figure].append(place)
    return Published(tuple(places), {figure: tuple(known) for figure, known in figures.items()})
