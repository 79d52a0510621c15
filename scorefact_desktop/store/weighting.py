"""How a campaign's figures are weighted, and what that rests on: the strata of its frame, weights of its interviews."""

from typing import NamedTuple

from scorefact_desktop.store.connection import Connection


class Stratum(NamedTuple):
    """One stratum of a frame: eligible customers, and how many of them were drawn."""

    name: str
    customers: int
    drawn: int


def chosen(connection: Connection, campaign_id: int) -> str:
    """What was chosen: `auto` unless somebody did."""
    row = connection.execute("SELECT weighting FROM campaign WHERE id = ?", (campaign_id,)).fetchone()
    return str(row[0])


def choose(connection: Connection, campaign_id: int, weighting: str) -> None:
    """Sets how a campaign's figures are weighted."""
    connection.execute("UPDATE campaign SET weighting = ? WHERE id = ?", (weighting, campaign_id))


def strata(connection: Connection, campaign_id: int) -> tuple[Stratum, ...]:
    """The strata of a campaign's frame, excluded customers left out; none where the frame has no names of strata."""
    rows = connection.execute(
        "SELECT stratum, count(*), sum(drawn) FROM frame_member WHERE campaign_id = ? AND exclusion_reason IS NULL"
        " AND stratum <> '' GROUP BY stratum ORDER BY stratum",
        (campaign_id,),
    )
    return tuple(Stratum._make(row) for row in rows)


def stratum_of(connection: Connection, campaign_id: int) -> dict[int, str]:
    """The stratum of every eligible customer of a frame, by customer."""
    return dict(
        connection.execute(
            "SELECT customer_id, stratum FROM frame_member WHERE campaign_id = ? AND exclusion_reason IS NULL"
            " AND stratum <> ''",
            (campaign_id,),
        )
    )


def weights(connection: Connection, campaign_id: int) -> dict[int, float]:
    """The weights that interviews of a campaign carry, by interview; those without one are left out."""
    return dict(
        connection.execute(
            "SELECT id, weight FROM interview WHERE campaign_id = ? AND weight IS NOT NULL", (campaign_id,)
        )
    )
