"""Whether a new figure, subtracted from figures already delivered, would show a group too small to be shown.

One check for filters, campaigns and exports: it asks which groups of respondents the published ones add up to.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorefact_desktop.indicators.protection import RESPONDENTS, checked_limit

if TYPE_CHECKING:
    from scorefact_desktop.indicators.columns import Floats

#: Combinations of small groups looked at before the answer is "not proven safe".
MOST_COMBINATIONS = 20_000
_TOLERANCE = 1e-8

SAFE = "safe"
DERIVABLE = "derivable"
NOT_PROVEN = "not_proven"


@dataclass(frozen=True, slots=True)
class DifferencingVerdict:
    """`safe`, or why the new group may not be published.

    `derivable`: `group` of respondents could be worked out; `not_proven`: too many combinations to rule it out, which
    counts as unsafe.
    """

    status: str
    group: frozenset[Hashable] = frozenset()

    @property
    def safe(self) -> bool:
        """True where the figure may be published."""
        return self.status == SAFE


def differencing_verdict(
    published: Sequence[frozenset[Hashable]], candidate: frozenset[Hashable], limit: int = RESPONDENTS
) -> DifferencingVerdict:
    """Whether `candidate` can be published beside the groups already `published` (METHODS.md section 12).

    Takes groups as sets of respondents. Figures of groups add and subtract, so a small group is given away when its
    indicator is a linear combination of those published: A - B, A + B - C and longer ones. An empty candidate is safe.
    """
    checked_limit(limit)
    if 0 < len(candidate) < limit:
        return DifferencingVerdict(DERIVABLE, candidate)
    groups = [*dict.fromkeys(one for one in published if one)]
    if not candidate or candidate in groups:
        return DifferencingVerdict(SAFE)
    for group in groups:  # the plain subtraction first, as it is the common case and needs no matrix
        for rest in (group - candidate, candidate - group):
            if 0 < len(rest) < limit and (candidate <= group or group <= candidate):
                return DifferencingVerdict(DERIVABLE, rest)
    import numpy as np  # only now: a figure asked for again needs no matrix

    groups.append(candidate)
    membership: dict[Hashable, int] = {}
    for place, group in enumerate(groups):
        for respondent in group:
            membership[respondent] = membership.get(respondent, 0) | 1 << place
    atoms: dict[int, list[Hashable]] = {}
    for respondent, signature in membership.items():
        atoms.setdefault(signature, []).append(respondent)
    signatures = list(atoms)
    matrix = np.array([[signature >> place & 1 for signature in signatures] for place in range(len(groups))], float)
    _, strengths, directions = np.linalg.svd(matrix, full_matrices=False)
    span = directions[strengths > _TOLERANCE * strengths.max()]
    outside = np.eye(len(signatures)) - span.T @ span
    small = [place for place, signature in enumerate(signatures) if len(atoms[signature]) < limit]
    looked = 0
    stack: list[tuple[int, int, Floats, tuple[int, ...]]] = [
        (place, len(atoms[signatures[place]]), outside[place], (place,)) for place in small
    ]
    while stack:
        last, size, leftover, chosen = stack.pop()
        looked += 1
        if float(np.abs(leftover).max()) < _TOLERANCE:
            members = frozenset(one for place in chosen for one in atoms[signatures[place]])
            return DifferencingVerdict(DERIVABLE, members)
        if looked > MOST_COMBINATIONS:
            return DifferencingVerdict(NOT_PROVEN)
        for place in small:
            more = len(atoms[signatures[place]])
            if place > last and size + more < limit:
                stack.append((place, size + more, leftover + outside[place], (*chosen, place)))
    return DifferencingVerdict(SAFE)
