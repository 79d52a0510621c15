"""What the page Benchmark shows, read in one go off the user-interface thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scorefact_desktop.services.benchmark.comparing import Choices
    from scorefact_desktop.services.benchmark.in_use import CurrentBenchmark
    from scorefact_desktop.services.benchmark.received import ListedContribution
    from scorefact_desktop.services.workspaces import Workspace


@dataclass(frozen=True, slots=True)
class Found:
    """Everything the parts show; `writable` says whether anything may be done.

    `source` is where the release in use was synced from, `sources` all that a root is pinned for.
    """

    writable: bool
    current: "CurrentBenchmark | None"
    source: str
    sources: tuple[str, ...]
    choices: "Choices | None"
    contributions: tuple["ListedContribution", ...]
    fingerprint: str


def load(workspace: "Workspace", campaign: str | None) -> Found:
    """Read it; on the first visit this laptop gets its device, whose fingerprint others compare."""
    # models and ciphers, half a second: not for the thread of the window
    from scorefact_desktop.services.benchmark import comparing, contributing, in_use, received, syncing

    return Found(
        writable=not workspace.read_only,
        current=in_use.current(workspace),
        source=in_use.source(workspace),
        sources=syncing.sources(workspace),
        choices=comparing.choices(workspace, campaign) if campaign else None,
        contributions=received.listed(workspace),
        fingerprint="" if workspace.read_only else contributing.own_fingerprint(workspace),
    )
