"""Campaigns: one yearly audit of one vendor, called VENDOR-SLUG/YEAR everywhere."""

from dataclasses import dataclass

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.store import questionnaires
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid, now


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign as stored; dates are YYYY-MM-DD.

    `sample` is the size of the drawn sample: as given, else the cases drawn, else the population, else None.
    `status` is preparing, open or closed; `vendor_type` publisher or integrator.
    """

    id: int
    uid: str
    name: str
    vendor_id: int
    vendor_name: str
    vendor_slug: str
    vendor_type: str
    vendor_country: str | None
    year: int
    status: str
    population: int | None
    sample: int | None
    seed: str | None
    questionnaire_id: int
    questionnaire_code: str
    questionnaire_version: str
    opened_on: str | None
    closes_on: str | None
    closed_on: str | None
    closing_target: float
    rule_set: str | None
    rule_set_version: str | None
    blind: bool
    solutions: tuple[str, ...]
    families: tuple[str, ...]


_SELECT = """
SELECT c.id, c.uid, v.slug || '/' || c.year, v.id, v.name, v.slug, v.type, v.country, c.year, c.status, c.population,
    coalesce(c.sample, nullif((SELECT count(*) FROM "case" WHERE campaign_id = c.id), 0), c.population), c.seed,
    q.id, q.code, q.version, c.opened_on, c.closes_on, c.closed_on, c.closing_target,
    c.rule_set, c.rule_set_version, c.blind
FROM campaign c JOIN vendor v ON v.id = c.vendor_id JOIN questionnaire q ON q.id = c.questionnaire_id
"""


def add(
    connection: Connection,
    vendor_id: int,
    year: int,
    questionnaire_id: int,
    *,
    population: int | None = None,
    sample: int | None = None,
    seed: str | None = None,
    frame_source: str | None = None,
    frame_date: str | None = None,
) -> int:
    """A new campaign's id; it is being prepared."""
    cursor = connection.execute(
        "INSERT INTO campaign (uid, vendor_id, year, questionnaire_id, population, sample, seed, frame_source,"
        " frame_date, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (new_uid(), vendor_id, year, questionnaire_id, population, sample, seed, frame_source, frame_date, now()),
    )
    return int(cursor.lastrowid or 0)


def find(connection: Connection, name: str) -> Campaign:
    """The campaign of that name; UserError campaign_unknown with the nearest names where there is none."""
    slug, _, year = name.strip().rpartition("/")
    found = _campaigns(connection, "WHERE v.slug = ? AND c.year = ?", slug, int(year) if year.isdecimal() else 0)
    if not found:
        from difflib import get_close_matches  # only for a typing error

        names = [one.name for one in all_campaigns(connection)]
        near = get_close_matches(name, names, n=3, cutoff=0.5) or names[-3:]
        raise UserError("campaign_unknown" if near else "campaign_none", campaign=name, near=", ".join(near))
    return found[0]


def get(connection: Connection, campaign_id: int) -> Campaign:
    """The campaign of that id; KeyError where there is none."""
    found = _campaigns(connection, "WHERE c.id = ?", campaign_id)
    if not found:
        raise KeyError(campaign_id)
    return found[0]


def all_campaigns(connection: Connection) -> tuple[Campaign, ...]:
    """Every campaign, oldest first, vendors of one year by name."""
    return _campaigns(connection, "")


def of_vendor(connection: Connection, slug: str) -> tuple[Campaign, ...]:
    """A vendor's campaigns, oldest first."""
    return _campaigns(connection, "WHERE v.slug = ?", slug)


def questionnaire(connection: Connection, campaign: Campaign) -> Questionnaire:
    """The questionnaire a campaign was collected with."""
    return questionnaires.get(connection, campaign.questionnaire_id).questionnaire


def scores(connection: Connection, campaign: Campaign) -> ThemeScores | None:
    """The score rules stored with the campaign's questionnaire, None where it has none of its own."""
    return questionnaires.get(connection, campaign.questionnaire_id).scores


def set_frame(connection: Connection, campaign_id: int, population: int | None, sample: int | None) -> None:
    """Changes population and sample size while a campaign is being prepared."""
    connection.execute("UPDATE campaign SET population = ?, sample = ? WHERE id = ?", (population, sample, campaign_id))


def extend(connection: Connection, campaign_id: int, closes_on: str | None, sample: int | None) -> None:
    """Moves the closing date back and enlarges the sample; None leaves it."""
    connection.execute(
        "UPDATE campaign SET closes_on = coalesce(?, closes_on), sample = coalesce(?, sample) WHERE id = ?",
        (closes_on, sample, campaign_id),
    )


def set_questionnaire(connection: Connection, campaign_id: int, questionnaire_id: int) -> None:
    """Another version of the questionnaire, while nobody was asked yet."""
    connection.execute("UPDATE campaign SET questionnaire_id = ? WHERE id = ?", (questionnaire_id, campaign_id))


def open_(
    connection: Connection,
    campaign_id: int,
    opened_on: str,
    closes_on: str | None = None,
    rule_set: tuple[str, str] | None = None,
) -> None:
    """Launches fieldwork; `rule_set` is (id, version) and makes it a blind label campaign."""
    connection.execute(
        "UPDATE campaign SET status = 'open', opened_on = ?, closes_on = coalesce(?, closes_on), rule_set = ?,"
        " rule_set_version = ?, blind = ? WHERE id = ?",
        (opened_on, closes_on, *(rule_set or (None, None)), rule_set is not None, campaign_id),
    )


def close(connection: Connection, campaign_id: int, closed_on: str) -> None:
    """Ends fieldwork."""
    connection.execute("UPDATE campaign SET status = 'closed', closed_on = ? WHERE id = ?", (closed_on, campaign_id))


def reopen(connection: Connection, campaign_id: int) -> None:
    """Back to fieldwork; the launch date stays."""
    connection.execute("UPDATE campaign SET status = 'open', closed_on = NULL WHERE id = ?", (campaign_id,))


def _campaigns(connection: Connection, where: str, *values: object) -> tuple[Campaign, ...]:
    rows = connection.execute(f"{_SELECT} {where} ORDER BY c.year, v.name, c.id", values).fetchall()
    offered: dict[int, list[tuple[str, str | None]]] = {}
    for campaign_id, name, family in connection.execute(
        "SELECT o.campaign_id, s.name, s.family FROM campaign_solution o JOIN solution s ON s.id = o.solution_id"
        " ORDER BY s.name"
    ):
        offered.setdefault(campaign_id, []).append((name, family))
    found = []
    for row in rows:
        solutions = offered.get(row[0], [])
        families = sorted({family for _, family in solutions if family})
        values = (*row[:-1], bool(row[-1]), tuple(name for name, _ in solutions), tuple(families))
        found.append(record(Campaign, values))
    return tuple(found)
