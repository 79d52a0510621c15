from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.reports import grid
from scorefact_desktop.reports.flow import Block, paginate
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.pages.blocks import flowing_table
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.translation import language_for
from tests.reports.samples import standard_data


def block(height: float, *, joined: bool = False, space: bool = False) -> Block:
    return Block(height, lambda _sheet, _y: None, joined, space=space)


def test_what_does_not_fit_begins_the_next_page() -> None:
    pages = paginate([block(60), block(60), block(20)], 0, 10, 100)
    assert [[placed.top for placed in page] for page in pages] == [[0], [10, 70]]


def test_joined_blocks_stay_together() -> None:
    pages = paginate([block(60), block(20, joined=True), block(30)], 0, 10, 100)
    assert [len(page) for page in pages] == [1, 2]


def test_a_long_table_flows_under_its_heading_on_every_page() -> None:
    heading = block(10, joined=True)
    rows = [Block(20, lambda _sheet, _y: None, joined=i < 9, heading=heading) for i in range(10)]
    pages = paginate([heading, *rows], 0, 0, 100)
    assert len(pages) == 3
    assert all(page[0].block is heading for page in pages)


def test_room_between_sections_is_dropped_at_the_head_of_a_page() -> None:
    pages = paginate([block(95), block(10, space=True), block(50)], 0, 0, 100)
    assert [placed.top for placed in pages[1]] == [0]


@given(st.lists(st.tuples(st.floats(1, 90), st.booleans()), max_size=30))
def test_every_block_is_placed_once_in_order_and_inside(some: list[tuple[float, bool]]) -> None:
    blocks = [block(height, joined=joined) for height, joined in some]
    pages = paginate(blocks, 5, 5, 100)
    placed = [one.block for page in pages for one in page]
    assert placed == blocks
    for page in pages:
        for one, after in pairwise(page):
            assert one.top + one.block.height <= after.top + 1e-6
        assert page[-1].top + page[-1].block.height <= 100 + 1e-6


def test_no_single_row_of_figures_begins_a_page() -> None:
    """However many rows a table has, and wherever a name stands among them, two rows of figures stay together."""
    voice = Voice(standard_data(), "en", language_for("en"))
    columns = (Column("indicator", 0, 200, "left"), Column("n", 300, 40))
    for many in range(2, 60):
        for named in (many - 2, many - 1):
            cells: list[tuple[Cell, ...]] = [(Cell("a"), Cell("1")) for _ in range(many)]
            cells.insert(named, (Cell("Theme"),))
            table = flowing_table(voice, "Against the market", columns, cells)
            pages = paginate(table, 100, 60, grid.FOOT)
            # The last page: the name again, or the first page's own, and its rows; a row of one cell is no figure.
            last = [placed.block for placed in pages[-1]]
            rows = table[2:]
            kept = [len(cells[rows.index(one)]) > 1 for one in last if one in rows]
            assert sum(kept) >= 2, (many, named)
