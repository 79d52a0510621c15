"""Stored rows of the demonstration workspace as pandas frames, for recomputing what services say of a campaign."""

import pandas as pd

from tests.services.recomputed import question, rows

__all__ = ["answer", "cases", "customers", "frame", "interviews"]


def campaign_id(connection, name):
    slug, year = name.split("/")
    return connection.execute(
        "SELECT c.id FROM campaign c JOIN vendor v ON v.id = c.vendor_id WHERE v.slug = ? AND c.year = ?",
        (slug, int(year)),
    ).fetchone()[0]


def customers(connection):
    columns = ["customer", "size", "sector", "country", "solution", "signing", "end", "contract", "currency"]
    found = connection.execute(
        "SELECT c.id, c.size, c.sector, c.country, s.name, c.signing_date, c.contract_end, c.value, c.currency"
        " FROM customer c LEFT JOIN solution s ON s.id = c.solution_id"
    ).fetchall()
    return pd.DataFrame(found, columns=columns).set_index("customer")


def frame(connection, name):
    """The eligible customers of a campaign's frame with their profile."""
    members = [
        one
        for (one,) in connection.execute(
            "SELECT customer_id FROM frame_member WHERE campaign_id = ? AND exclusion_reason IS NULL",
            (campaign_id(connection, name),),
        )
    ]
    return customers(connection).loc[members]


def cases(connection, name):
    return pd.DataFrame(
        connection.execute(
            'SELECT customer_id, eligible, disposition, final FROM "case" WHERE campaign_id = ?',
            (campaign_id(connection, name),),
        ).fetchall(),
        columns=["customer", "eligible", "disposition", "final"],
    )


def interviews(connection, name):
    """Interviews that enter figures with the profile of their customer, and all answers."""
    found, answers = rows(connection, name)
    return found.join(customers(connection), on="customer"), answers


def answer(found, answers, code):
    """Per interview the kind and value of one answer, beside the profile."""
    return question(found, answers, code)
