"""Blocks of known height laid down pages: what does not fit begins the next page, nothing is squeezed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scorefact_desktop.reports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Block:
    """Something `height` points high that paints itself at an upper edge; `joined` stays with the block after it."""

    height: float
    paint: Callable[[Sheet, float], None]
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and its upper edge."""

    top: float
    block: Block


def paginate(blocks: Sequence[Block], first: float, following: float, foot: float) -> tuple[tuple[Placed, ...], ...]:
    """Blocks on pages from `first` (on later pages `following`) to `foot`; a block too high for any page is alone."""
    pages: list[list[Placed]] = [[]]
    y = first
    i = 0
    while i < len(blocks):
        end = i
        while blocks[end].joined and end + 1 < len(blocks):
            end += 1
        group = blocks[i : end + 1]
        if y + sum(block.height for block in group) > foot and pages[-1]:
            pages.append([])
            y = following
        for block in group:
            pages[-1].append(Placed(y, block))
            y += block.height
        i = end + 1
    return tuple(tuple(page) for page in pages)
