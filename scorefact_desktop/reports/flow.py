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
    heading: "Block | None" = None  # repeated where this block is the first of a page
    space: bool = False  # empty room, dropped at the head of a page


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and its upper edge."""

    top: float
    block: Block


def paginate(blocks: Sequence[Block], first: float, following: float, foot: float) -> tuple[tuple[Placed, ...], ...]:
    """Blocks on pages from `first` (on later pages `following`) to `foot`.

    Joined blocks stay together; where they are longer than a page they flow, under their heading on every page.
    """
    pages: list[list[Placed]] = [[]]
    y = first
    for group in _groups(blocks):
        high = sum(block.height for block in group)
        together = high if following + high <= foot else sum(block.height for block in group[:4])
        if y + together > foot and pages[-1]:
            pages.append([])
            y = following
        for block in group:
            if y + block.height > foot and pages[-1]:
                pages.append([])
                y = following
            if not pages[-1] and block.space:
                continue
            if not pages[-1] and block.heading:
                pages[-1].append(Placed(y, block.heading))
                y += block.heading.height
            pages[-1].append(Placed(y, block))
            y += block.height
    return tuple(tuple(page) for page in pages if page)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    joined = False
    for block in blocks:
        if joined:
            groups[-1].append(block)
        else:
            groups.append([block])
        joined = block.joined
    return groups
