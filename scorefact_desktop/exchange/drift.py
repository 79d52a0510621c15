"""How the headers of a file differ from those a mapping was made for, and what of that mapping still holds."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Drift:
    """Columns that came, went or changed places since a mapping was made; `lost` are those it made use of."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    moved: bool
    lost: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether the headers differ at all."""
        return bool(self.added or self.removed or self.moved)


def drift(before: Sequence[str], used: Collection[str], now: Sequence[str]) -> Drift:
    """Compares the headers `before` with those `now`; `used` are the ones that the mapping has a meaning for."""
    old, new = set(before), set(now)
    removed = tuple(name for name in before if name not in new)
    common = [name for name in before if name in new]
    return Drift(
        added=tuple(name for name in now if name not in old),
        removed=removed,
        moved=common != [name for name in now if name in old],
        lost=tuple(name for name in removed if name in used),
    )


def likeness(used: Collection[str], now: Collection[str]) -> float:
    """The share of the columns a mapping makes use of that are still there, 0-1; 0 where too few are to carry over."""
    if not used:
        return 0.0
    share = len(set(used) & set(now)) / len(used)
    return share if share >= _ALIKE else 0.0
