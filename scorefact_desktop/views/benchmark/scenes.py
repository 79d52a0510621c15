"""The states of the page Benchmark, for pictures and to be looked at: contributions and keys there are made up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.benchmark.building import Built, Withheld
from scorefact_desktop.services.benchmark.received import ListedContribution
from scorefact_desktop.views.pages.benchmark import BenchmarkPage
from scorefact_desktop.views.pictures import State

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow

_SOURCE = "https://benchmark.example.org/scorefact"
_PRINTS = (
    "2f9a 41c0 77de 0b13 9c55 e8a2 6d04 f1b7",
    "b801 3e6c 5a92 d7f4 0c1e 8b35 f260 49ad",
    "74d3 c90f 1b68 a2e5 f7c1 0d94 3b8a 6e52",
)


def benchmark_states(window: "MainWindow") -> tuple[State, ...]:
    """A release verified and then a forged one refused, groups to choose, the pool with a preview, the keys."""

    def page() -> BenchmarkPage:
        made = window.pages["benchmark"]
        assert isinstance(made, BenchmarkPage)
        return made

    def refused() -> None:
        shown = page()
        shown.show_part("release")
        found = shown.found
        if found is not None and found.current is not None:
            current = replace(found.current, verified=True)
            shown.release.show_found(replace(found, current=current, source=_SOURCE, sources=(_SOURCE,)))
            shown.release.show_problem(shown.desk.sentence(UserError("sync_forged", source=_SOURCE)))

    def compare() -> None:
        shown = page()
        shown.release.show_problem("")
        shown.refresh()
        shown.show_part("compare")

    def pool() -> None:
        shown = page()
        shown.show_part("pool")
        if shown.found is not None:
            shown.pool.show_found(replace(shown.found, contributions=_contributions(), fingerprint=_PRINTS[2]))
            shown.pool.release.setText("2026.1")
            shown.pool.show_built(_built(shown))
        shown.pool.ask(None)

    def giver() -> None:
        pool()
        page().pool.ask((Path("contribution-lyon.json"), _PRINTS[1]))

    def publish() -> None:
        shown = page()
        shown.pool.ask(None)
        shown.pool.show_built(None)
        shown.show_part("publish")
        now = datetime.now(UTC)
        ends = {name: now + timedelta(days=days) for name, days in (("root", 700), ("targets", 390), ("timestamp", 90))}
        shown.publishing.show_folder(Path("/srv/benchmark"), ends)
        shown.publishing.show_release(Path("benchmark-2026.1.json"))
        for name, duty in (("release", "release"), ("freshness", "freshness"), ("root-1", "root"), ("root-3", "root")):
            shown.publishing.add_key(Path(f"{name}.key.json"), duty)

    def release() -> None:
        page().show_part("release")

    return (
        ("refused", refused),
        ("compare", compare),
        ("pool", pool),
        ("giver", giver),
        ("publish", publish),
        ("release", release),
    )


def _contributions() -> tuple[ListedContribution, ...]:
    return tuple(
        ListedContribution(at, _PRINTS[at], 9 + 3 * at, 3 + at, (2024, 2026), f"2026-11-1{at}T09:00:00Z", at < 2)
        for at in range(3)
    )


def _built(page: BenchmarkPage) -> "Built | None":
    current = page.found.current if page.found else None
    if current is None:
        return None
    from scorefact_desktop.services.benchmark.building import Published

    withheld = [Withheld("country.SE", f"figure.{at}", 4, "few") for at in range(31)]
    withheld += [Withheld("all@2023", "figure.1", 9, "dominant"), Withheld("family.erp", "figure.2", 6, "subtracted")]
    return Built(current.benchmark, tuple(withheld), Published(), 62, 28)
