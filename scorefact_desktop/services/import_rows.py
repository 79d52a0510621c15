"""The rows of one file on their way into one campaign: new, changed or as they are, stored or only counted."""

import hashlib
from collections.abc import Callable, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.cells import MISSING_CODES, NO_ANSWER
from scorefact_desktop.domain.completeness import Completeness
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import validate
from scorefact_desktop.exchange.blocks import Block
from scorefact_desktop.exchange.limits import PROBLEMS
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.exchange.staged import Problem, Staged
from scorefact_desktop.exchange.validate import Meaning, Response
from scorefact_desktop.exchange.words import normal
from scorefact_desktop.services.import_cells import Cells
from scorefact_desktop.services.import_undo import filled, packed, put
from scorefact_desktop.store import cases, customers, imports, interviews, loading, questionnaires
from scorefact_desktop.store.bulk import Bulk
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.loading import StoredInterview

if TYPE_CHECKING:  # loaded where blanks are to be settled
    from scorefact_desktop.services.import_routing import BlankCells

_CHECK_EVERY = 200


@dataclass(slots=True)
class Counts:
    """What became of the sound rows."""

    added: int = 0
    updated: int = 0
    identical: int = 0
    without_case: int = 0


class Batch:
    """The rows of one file for one campaign. Without `batch_id` they are only counted and nothing is stored.

    A row with a value that does not fit is left out; without `skip_invalid` nothing more is stored from the first one
    on, and the rest of the file is only checked: whoever began the transaction undoes it.
    """

    def __init__(
        self,
        connection: Connection,
        campaign: Campaign,
        staged: Staged,
        mapping: Mapping,
        batch_id: int | None = None,
        *,
        skip_invalid: bool = True,
    ) -> None:
        self.counts = Counts()
        #: What is wrong with the rows, of which many are only counted, and how many rows cannot be stored.
        self.problems: list[Problem] = []
        self.invalid = 0
        self._skip_invalid = skip_invalid
        self.statuses = {"complete": 0, "partial": 0, "break_off": 0}
        self._connection, self._campaign, self._batch_id = connection, campaign, batch_id
        self._staged = staged
        self._stored, _ = questionnaires.of_campaign(connection, campaign.id)
        questionnaire = self._stored.questionnaire
        self._reader = validate.Reader(staged, mapping, questionnaire)
        self._mapped = frozenset(column.code for column in self._reader.questions)
        # Where every question is in the file, in one column and asked of everybody, a blank is a blank.
        self._plain = not self._reader.joined and all(
            one.core and one.condition is None and one.code in self._mapped for one in questionnaire.questions
        )
        self._bulk = Bulk(connection, campaign.id)
        self._cells = Cells(self._bulk.encoders, self._reader) if self._plain else None
        self._known = interviews.by_source_key(connection, campaign.id)
        self._cases = _Cases(connection, campaign)
        self._keys = _Keys(staged)
        self._updates: list[tuple[int, NewInterview, MappingOf[str, Answer]]] = []

    @cached_property
    def _blanks(self) -> "BlankCells":
        """What settles blanks; with routing, which a file that answers everything can do without."""
        from scorefact_desktop.services.import_routing import BlankCells

        context = {"vendor_type": self._campaign.vendor_type}
        return BlankCells(self._stored.questionnaire, context, self._mapped, self._campaign.seed)

    def run(self, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None) -> None:
        """Take every sound row. Raises UserError reading_cancelled."""
        rows = max(self._staged.found.rows, 1)
        done = 0

        def tick(row: int) -> None:
            if cancelled is not None and cancelled():
                raise UserError("reading_cancelled", file="")
            if progress is not None:
                progress((done + row) / rows)

        for block in self._staged.blocks():
            self._take(block, tick)
            done += len(block.lines)
        if self.invalid and not self._skip_invalid:
            return
        for begin in range(0, len(self._updates), _CHECK_EVERY):
            tick(0)
            part = self._updates[begin : begin + _CHECK_EVERY]
            stored = loading.load_many(self._connection, self._stored, [one for one, _, _ in part])
            for interview_id, interview, aside in part:
                self._update(stored[interview_id], interview, aside)
        if self._batch_id is not None:
            self._bulk.close()

    def _take(self, block: Block, tick: Callable[[int], None]) -> None:
        bare = self._reader.bare(block)
        left_out = self._check(self._reader.problems(block), bare)
        if self.invalid and not self._skip_invalid:
            tick(0)
            return
        keys = self._keys.of(block, bare)
        encoded = self._cells.of(block) if self._cells is not None else None
        new: list[NewInterview] = []
        rows: list[int] = []
        meanings: Sequence[Sequence[Meaning]] | None = None
        for row, response in enumerate(bare):
            if row % _CHECK_EVERY == 0:
                tick(row)
            if row in left_out:
                continue
            key = keys[row]
            if encoded is not None and key not in self._known:
                new.append(self._interview(response, key, {}, _status_of(encoded.packed[row])))
                rows.append(row)
                continue
            if meanings is None:
                meanings = list(self._reader.cells(block))
            settled = self._blanks.settle(
                self._reader.answers(meanings[row]), self._cases.draw_number(self._case(response))
            )
            interview = self._interview(response, key, settled.answers, settled.status.value)
            known = self._known.get(key)
            if known is not None:
                self._updates.append((known, interview, settled.aside))
                continue
            self.counts.added += 1
            if self._batch_id is not None:
                self._bulk.add(interview, settled.aside)
        self.counts.added += len(new)
        if encoded is not None and new and self._batch_id is not None:
            self._bulk.add_packed(new, *encoded.only(rows))

    def _check(self, told: MappingOf[int, Sequence[Problem]], bare: Sequence[Response]) -> set[int]:
        """Note the problems of a block, `told` being those of its answers; the rows that cannot be stored."""
        left_out = set()
        for row, response in enumerate(bare):
            if row in told or response.problems:
                found = (*told.get(row, ()), *response.problems)
                if any(one.rejects for one in found):
                    left_out.add(row)
                self.problems.extend(found[: max(0, PROBLEMS - len(self.problems))])
        self.invalid += len(left_out)
        return left_out

    def _case(self, response: Response) -> int | None:
        return self._cases.of(response.customer) if response.customer else None

    def _interview(self, response: Response, key: str, answers: MappingOf[str, Answer], status: str) -> NewInterview:
        case_id = self._case(response)
        if response.customer and case_id is None:
            self.counts.without_case += 1
        self.statuses[status] += 1
        return NewInterview(
            answers=answers,
            status=status,
            counts=self._cases.counts(case_id, self._known.get(key)),
            case_id=case_id,
            contact_id=self._cases.contact(case_id, response.contact),
            language=response.language,
            finished_at=f"{response.day.isoformat()}T00:00:00Z" if response.day else None,
            source_key=key,
            import_batch_id=self._batch_id,
            weight=response.weight,
            profile=response.profile,
        )

    def _update(self, stored: StoredInterview, new: NewInterview, aside: MappingOf[str, Answer]) -> None:
        """Put a response that came again in place of what is stored, which is kept for undoing."""
        connection = self._connection
        old, answers, profile, kept_aside = stored.interview, stored.answers, stored.profile, stored.aside
        interview_id = old.id
        same = (old.status, old.weight, old.language) == (new.status, new.weight, new.language)
        if same and answers == dict(new.answers) and profile == filled(new.profile) and kept_aside == dict(aside):
            self.counts.identical += 1
            return
        self.counts.updated += 1
        if self._batch_id is None:
            return
        keep = imports.save_value
        keep(connection, self._batch_id, "interview", interview_id, asdict(old) | {"aside": packed(kept_aside)})
        keep(connection, self._batch_id, "answers", interview_id, packed(answers))
        keep(connection, self._batch_id, "profile", interview_id, profile)
        put(connection, old, new.answers, new.profile, kept_aside, aside)
        imports.put_fields(
            connection,
            interview_id,
            status=new.status,
            weight=new.weight,
            language=new.language,
            finished_at=new.finished_at,
        )


_LEFT_OUT = bytes(MISSING_CODES[one] for one in Missing if one not in (Missing.REFUSED, Missing.DONT_KNOW))
_UNANSWERED = _LEFT_OUT + bytes([NO_ANSWER, MISSING_CODES[Missing.REFUSED]])


def _status_of(cells: bytes) -> str:
    """How far an interview got whose questions are all asked of everybody, one byte each (METHODS.md section 7)."""
    return _status(len(cells.translate(None, _UNANSWERED)), len(cells.translate(None, _LEFT_OUT)))


@lru_cache(maxsize=1_000)
def _status(answered: int, applicable: int) -> str:
    return Completeness(answered, applicable).status().value


class _Keys:
    """A name for each response that is the same when it comes again: tool and response id, else the row's content."""

    def __init__(self, staged: Staged) -> None:
        self._tool = staged.found.tool
        self._seen: dict[str, int] = {}

    def of(self, block: Block, responses: Sequence[Response]) -> list[str]:
        """The keys of a block."""
        if all(one.response_id is not None for one in responses):
            return [f"{self._tool}:{one.response_id}" for one in responses]
        return [
            f"{self._tool}:{one.response_id}" if one.response_id is not None else self._by_content(cells)
            for one, (_, cells) in zip(responses, block.rows(), strict=True)
        ]

    def _by_content(self, cells: Sequence[str]) -> str:
        digest = hashlib.sha256("\x1f".join(cells).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        number = self._seen[digest] = self._seen.get(digest, 0) + 1
        return f"{self._tool}:row:{digest}:{number}"


class _Cases:
    """The cases of a campaign by the reference or name of their customer; of several interviews one counts."""

    def __init__(self, connection: Connection, campaign: Campaign) -> None:
        self._connection = connection
        self._cases = cases.by_customer(connection, campaign.id)
        self._customers: dict[str, int | None] = {}
        for customer in customers.of_vendor(connection, campaign.vendor_id):
            for name in (customer.reference, customer.name):
                if name:
                    key = normal(name)
                    known = self._customers.get(key, customer.id)
                    self._customers[key] = customer.id if known == customer.id else None  # two share a name
        self._draw_numbers = {one.id: one.draw_number for one in cases.of_campaign(connection, campaign.id)}
        self._customer_of = {case: customer for customer, case in self._cases.items()}
        self._counted: dict[int, int | None] = {
            one.case_id: one.id
            for one in interviews.of_campaign(connection, campaign.id)
            if one.counts and one.case_id is not None
        }

    def of(self, name: str) -> int | None:
        """The case of the customer so called, None where there is none or several share the name."""
        customer = self._customers.get(normal(name))
        return self._cases.get(customer) if customer is not None else None

    def draw_number(self, case_id: int | None) -> int | None:
        """The place of a case in the draw, which decides the optional questions it was asked."""
        return self._draw_numbers.get(case_id) if case_id is not None else None

    def counts(self, case_id: int | None, interview_id: int | None) -> bool:
        """Whether an interview counts for its case: the first one does."""
        if case_id is None:
            return True
        if case_id in self._counted:
            return interview_id is not None and self._counted[case_id] == interview_id
        self._counted[case_id] = interview_id
        return True

    def contact(self, case_id: int | None, text: str | None) -> int | None:
        """The contact of the case's customer who is named in `text`, by name or address."""
        if case_id is None or not text:
            return None
        plain = normal(text)
        for contact in customers.contacts(self._connection, self._customer_of[case_id]):
            if any(one and normal(one) in plain for one in (contact.email, contact.name)):
                return contact.id
        return None
