"""Keeps a small workspace as this version writes it, so that later versions can prove that they still open it.

Run once when a schema version is released: `python -m tests.store.make_version`. Text, so that a change to it shows.
"""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.store import cases, comments, customers, history, interviews, schema, settings, vendors
from scorefact_desktop.store.cases import NewCase
from scorefact_desktop.store.customers import NewCustomer
from scorefact_desktop.store.interviews import NewInterview
from tests.store.samples import add_campaign, new_workspace

FOLDER = Path(__file__).parent / "versions"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        campaign_id = add_campaign(workspace, population=40, seed="seed")
        with workspace.transaction() as connection:
            vendor = vendors.find(connection, "nordlicht")
            assert vendor is not None
            solution = vendors.solution(connection, vendor.id, "Stella", "erp")
            vendors.offer(connection, campaign_id, [solution])
            new = NewCustomer("Abresk AB", reference="1", sector="trade", solution_id=solution)
            (customer_id,) = customers.add_many(connection, vendor.id, [new])
            customers.add_contact(connection, customer_id, "Astrid", role="it", phone="+46 8 000 00 00")
            (case_id,) = cases.add_many(connection, campaign_id, [NewCase(customer_id, draw_number=0)])
            answers = {
                "rating": Answer(choices=(9,)),
                "quality": DONT_KNOW,
                "count": Answer(number=2.5),
                "several": Answer(choices=(1, 3), text="else"),
                "words": Answer(text="tack så mycket"),
            }
            interviews.add(connection, campaign_id, NewInterview(answers, case_id=case_id, profile={"size": "250+"}))
            history.record(connection, "campaign_added", "campaign:1", "someone", population=40)
            comments.put(connection, campaign_id, "all", "sv", "bra")
            settings.put(connection, "protection_limit", 6)
        path = workspace.path
        workspace.close()
        with closing(sqlite3.connect(path)) as plain:  # sqlcipher3 cannot dump
            dump = "\n".join(plain.iterdump())
    pragmas = f"PRAGMA user_version = {schema.VERSION};\nPRAGMA application_id = {schema.APPLICATION_ID};\n"
    (FOLDER / f"v{schema.VERSION:03}.sql").write_text(f"{dump}\n{pragmas}", encoding="utf-8")


if __name__ == "__main__":
    main()
