"""Laptops that know each other, each with a workspace of its own, and packages that need no child process."""

import json
import shutil
from datetime import date

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import packages
from scorefact_desktop.exchange.package_document import PackageDocument
from scorefact_desktop.exchange.packages import ReadPackage
from scorefact_desktop.services import campaigns as campaign_services
from scorefact_desktop.services import devices as device_services
from scorefact_desktop.services import interviews as interview_services
from scorefact_desktop.services import workshops
from scorefact_desktop.services.calls import attempts, people
from scorefact_desktop.services.packages import exporting, merging
from scorefact_desktop.services.privacy import erasing
from scorefact_desktop.store import campaigns, cases, customers, history, interviews, package_rows, revisions, vendors
from scorefact_desktop.store.cases import FrameMember, NewCase
from scorefact_desktop.store.customers import NewCustomer
from scorefact_desktop.store.workspace import Workspace
from tests.store.samples import QUESTIONNAIRE, add_campaign, new_workspace

CAMPAIGN = "nordlicht/2026"
NAMES = ("A", "B", "C", "D")
FULL = {
    "quality": Answer(choices=(3,)),
    "rating": Answer(choices=(9,)),
    "shifted": Answer(choices=(-200,)),
    "count": Answer(number=0.0),
    "words": Answer(text="very good"),
}


class Laptop:
    """One workspace and what its owner can do with it."""

    def __init__(self, path):
        self.path = path
        self.workspace = Workspace.open(path)

    def close(self):
        self.workspace.close()

    def interview(self, place, rating=9):
        """Interviews the customer at a place of the list, from the first call to the end; the uid of the interview."""
        with self.workspace.reader() as connection:
            case = self.cases(connection)[place]
        attempts.log(self.workspace, case.id, "complete")
        state = interview_services.start(self.workspace, case.id, language="en")
        for code, answer in (FULL | {"rating": Answer(choices=(rating,))}).items():
            interview_services.put(self.workspace, state.interview_id, code, answer)
        interview_services.finish(self.workspace, state.interview_id)
        with self.workspace.reader() as connection:
            return interviews.get(connection, state.interview_id).uid

    def cases(self, connection):
        found = campaigns.find(connection, CAMPAIGN)
        return sorted(cases.of_campaign(connection, found.id), key=lambda one: one.customer_name)

    def finished(self):
        """The ids of finished interviews by uid, in order."""
        with self.workspace.reader() as connection:
            return dict(
                connection.execute(
                    "SELECT uid, id FROM interview WHERE status <> 'in_progress' ORDER BY uid"
                ).fetchall()
            )

    def correct(self, uid, rating):
        interview_services.correct(
            self.workspace, self.finished()[uid], "rating", Answer(choices=(rating,)), reason="heard again"
        )

    def answer(self, uid, code="rating"):
        with self.workspace.reader() as connection:
            return interviews.load(connection, self.finished()[uid]).get(code)

    def call(self, place, outcome, note="", now=None):
        with self.workspace.reader() as connection:
            case = self.cases(connection)[place]
        attempts.log(self.workspace, case.id, outcome, note=note, now=now)

    def note_case(self, place, note):
        with self.workspace.reader() as connection:
            case = self.cases(connection)[place]
        attempts.set_note(self.workspace, case.id, note)

    def contacts(self):
        """Uids of contacts by name."""
        with self.workspace.reader() as connection:
            return dict(connection.execute("SELECT name, uid FROM contact ORDER BY name").fetchall())

    def change_phone(self, place, phone):
        with self.workspace.reader() as connection:
            case = self.cases(connection)[place]
            found = customers.contacts(connection, case.customer_id)
        if found:
            people.change_contact(self.workspace, case.id, found[0].id, phone=phone)

    def hold_workshop(self, title, people="Ann Berg"):
        """A workshop with a group answer of three; its uid."""
        made = workshops.add(
            self.workspace, CAMPAIGN, title, held_on=date(2026, 5, 4), place=f"{title} hall", people=people
        )
        state = workshops.begin(self.workspace, made.id, people=3, language="en")
        for code, answer in FULL.items():
            interview_services.put(self.workspace, state.interview_id, code, answer)
        interview_services.finish(self.workspace, state.interview_id)
        return made.uid

    def workshops(self):
        """The ids of workshops by uid, in order."""
        with self.workspace.reader() as connection:
            return dict(connection.execute("SELECT uid, id FROM workshop ORDER BY uid").fetchall())

    def held(self, uid):
        return workshops.held(self.workspace, self.workshops()[uid])

    def change_workshop(self, uid, **words):
        now = self.held(uid).workshop
        kept = {"title": now.title, "place": now.place, "people": now.people, **words}
        workshops.change(
            self.workspace, now.id, kept["title"], held_on=date(2026, 5, 4), place=kept["place"], people=kept["people"]
        )

    def decide(self, uid, text, owner=""):
        workshops.decide(self.workspace, self.workshops()[uid], text, owner=owner)

    def take_back(self, uid, place):
        decided = self.held(uid).decisions
        if place < len(decided):
            workshops.withdraw(self.workspace, decided[place].id)

    def forget_names(self, uid):
        workshops.forget_names(self.workspace, self.workshops()[uid])

    def erase_interview(self, uid):
        erasing.erase_interview(self.workspace, uid)

    def erase_contact(self, uid, keeps_answers=False):
        erasing.erase_contact(self.workspace, uid, keeps_answers=keeps_answers)

    def export(self, path, to=("A", "B", "C", "D"), **more):
        return exporting.export(self.workspace, CAMPAIGN, path, list(to), **more)

    def merge(self, path, **more):
        return merging.merge(self.workspace, merging.look(self.workspace, path), **more)

    def state(self):
        """Everything that must be the same on laptops that have met."""
        with self.workspace.reader() as connection:
            sealed = tuple(connection.execute("SELECT id FROM revision ORDER BY id"))
            erased = tuple(connection.execute("SELECT kind, uid FROM tombstone ORDER BY uid"))
            calls = tuple(connection.execute("SELECT uid, outcome, note FROM call_attempt ORDER BY uid"))
            stands = tuple(
                connection.execute(
                    'SELECT k.uid, k.disposition, k.final, k.note, p.uid FROM "case" k LEFT JOIN contact p'
                    " ON p.id = k.contact_id ORDER BY k.uid"
                )
            )
            people_ = tuple(connection.execute("SELECT uid, name, phone FROM contact ORDER BY uid"))
            answers = tuple(
                connection.execute(
                    'SELECT i.uid, i.counts, i.status, hex(i.blob), k.uid FROM interview i LEFT JOIN "case" k'
                    " ON k.id = i.case_id WHERE i.status <> 'in_progress' ORDER BY i.uid"
                )
            )
            held = tuple(
                connection.execute(
                    "SELECT w.uid, w.title, w.held_on, w.place, w.people, i.uid, i.people FROM workshop w"
                    " LEFT JOIN interview i ON i.workshop_id = w.id AND i.status <> 'in_progress' ORDER BY w.uid, i.uid"
                )
            )
            decided = tuple(
                connection.execute(
                    "SELECT d.uid, w.uid, d.theme, d.text, d.owner, d.due_on, d.position FROM workshop_decision d"
                    " JOIN workshop w ON w.id = d.workshop_id ORDER BY d.uid"
                )
            )
            return (sealed, erased, calls, stands, people_, answers, held, decided)

    def divided(self):
        with self.workspace.reader() as connection:
            return revisions.divided(connection)

    def sound(self):
        with self.workspace.reader() as connection:
            return (
                history.first_broken(connection) is None
                and connection.execute("PRAGMA foreign_key_check").fetchall() == []
                and interviews_are_packed_right(connection)
            )


def on_disk(workspace):
    """Everything that lies beside a workspace and belongs to it."""
    return b"".join(
        file.read_bytes() for file in workspace.path.parent.glob(f"{workspace.path.name}*") if file.is_file()
    )


def interviews_are_packed_right(connection):
    from scorefact_desktop.domain.cells import pack

    return all(
        pack(QUESTIONNAIRE, interviews.load(connection, one)) == blob
        for one, blob in connection.execute("SELECT id, blob FROM interview").fetchall()
    )


def make_templates(folder):
    """Four laptops with the same campaign, which trust each other; A has prepared it."""
    made = {name: new_workspace(folder, f"{name}.scorefact") for name in NAMES}
    lead = made["A"]
    campaign_id = add_campaign(lead, population=3, seed="seed")
    with lead.transaction() as connection:
        vendor = vendors.find(connection, "nordlicht")
        new = [NewCustomer(f"Customer {letter}", reference=letter) for letter in "XYZ"]
        ids = customers.add_many(connection, vendor.id, new)
        people_ = [
            customers.add_contact(connection, one, f"Contact {one}", phone=f"+46 8 12{one} 00 00") for one in ids
        ]
        cases.add_many(
            connection,
            campaign_id,
            [
                NewCase(one, contact_id=who, draw_number=place)
                for place, (one, who) in enumerate(zip(ids, people_, strict=True))
            ],
        )
        cases.add_frame(
            connection, campaign_id, [FrameMember(one, drawn=True, draw_order=place) for place, one in enumerate(ids)]
        )
    campaign_services.launch(lead, CAMPAIGN)
    for name, workspace in made.items():
        device_services.own(workspace, name)
    for workspace in made.values():
        for other in made.values():
            if other is not workspace:
                device_services.add(workspace, device_services.card(other), trusted=True)
    package = folder / "start.sfpkg"
    exporting.export(lead, CAMPAIGN, package, list(NAMES))
    for name in NAMES[1:]:
        merging.merge(made[name], merging.look(made[name], package))
    for workspace in made.values():
        workspace.close()
    return {name: folder / f"{name}.scorefact" for name in NAMES}


def copies(templates, folder, names=NAMES):
    """Fresh laptops in the state of `make_templates`."""
    folder.mkdir(parents=True, exist_ok=True)
    return {name: Laptop(shutil.copy(templates[name], folder / f"{name}.scorefact")) for name in names}


def without_child(monkeypatch):
    """Packages in clear and read in this process: what is tested then is merging, thousands of times."""

    def write(document, sign, recipients):
        return json.dumps(document).encode()

    def read(path, identities, limits=None, progress=None, cancelled=None):
        text = path.read_bytes()
        return ReadPackage(PackageDocument.model_validate_json(text), "0" * 64)

    monkeypatch.setattr(packages, "write", write)
    monkeypatch.setattr(packages, "read", read)


__all__ = [
    "CAMPAIGN",
    "FULL",
    "Laptop",
    "UserError",
    "copies",
    "make_templates",
    "on_disk",
    "package_rows",
    "without_child",
]
