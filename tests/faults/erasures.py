"""An erasure interrupted: it is done to the last byte or not at all, and what was said to be gone never comes back."""

from collections.abc import Sequence
from pathlib import Path

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import interviews
from scorefact_desktop.services.privacy import erasing
from scorefact_desktop.store import campaigns, cases, customers
from scorefact_desktop.store.workspace import Workspace
from tests.faults.scenarios import NAME, Acknowledge, Damaged, Scenario, count, fill, lost_unless


class Erase(Scenario):
    """Respondents erased one after the other: wholly or not at all, and to the last byte once it was said."""

    name = "erase"

    def prepare(self, folder: Path) -> None:
        with Workspace.create(folder / NAME) as workspace:
            campaign_id = fill(workspace, 5)
            with workspace.transaction() as connection:
                vendor_id = campaigns.get(connection, campaign_id).vendor_id
                for number in range(3):
                    name = self._name(number)
                    (customer,) = customers.add_many(connection, vendor_id, [customers.NewCustomer(f"Firm {number}")])
                    contact = customers.add_contact(connection, customer, name, email=f"{name}@example.org")
                    cases.add_many(connection, campaign_id, [cases.NewCase(customer, contact_id=contact)])
            asked = workspace.connection.execute(
                'SELECT k.id, p.name, p.uid FROM "case" k JOIN contact p ON p.id = k.contact_id'
            ).fetchall()
            for case_id, name, _ in asked:
                held = interviews.start(workspace, case_id).interview_id
                interviews.put(workspace, held, "words", Answer(text=f"said by {name}"))
                interviews.finish(workspace, held)
            self.contacts = {name: uid for _, name, uid in asked}

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder) as workspace:
            for number in range(min(self.rounds, 2)):
                done = erasing.erase_contact(workspace, self.contacts[self._name(number)])
                acknowledge(f"{number} {done.settled}")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        said = {int(words.split()[0]): words.endswith("True") for words in acknowledged}
        before = self._on_disk(folder)
        for number, settled in said.items():
            if settled and self._name(number).encode() in before:
                raise Damaged(f"{self._name(number)} is still on the disk")
        with self.sound(folder) as workspace:
            contacts = dict(workspace.connection.execute("SELECT name, uid FROM contact").fetchall())
            held = count(workspace)
        if held != 5 + len(contacts):
            raise Damaged(f"half an erasure: {held} interviews, {sorted(contacts)}")
        gone = {number for number in range(3) if self._name(number) not in contacts}
        lost_unless(gone >= set(said), f"the erasure of {set(said) - gone}")
        lost_unless(gone <= {0, 1}, "somebody whom nobody erased")
        after = self._on_disk(folder)  # opened and closed once more
        for number in gone:
            if self._name(number).encode() in after:
                raise Damaged(f"{self._name(number)} is still on the disk after closing")

    @staticmethod
    def _name(number: int) -> str:
        return f"Unmistakable{number}"

    @staticmethod
    def _on_disk(folder: Path) -> bytes:
        return b"".join(one.read_bytes() for one in folder.glob(f"{NAME}*") if one.is_file())
