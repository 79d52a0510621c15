"""Storing a checked file as one batch: one transaction, one history row."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as MappingOf
from dataclasses import asdict, dataclass

import scorefact_desktop
from scorefact_desktop.domain import routing
from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import validate
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.exchange.staged import Notice, Problem, Row, Staged
from scorefact_desktop.exchange.words import normal
from scorefact_desktop.services import import_memory
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.import_routing import BlankCells
from scorefact_desktop.services.import_undo import filled, packed, put
from scorefact_desktop.store import campaigns, cases, customers, history, imports, interviews
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace

_CHECK_EVERY = 200


class InvalidRowsError(UserError):
    """Rows whose values do not fit the questionnaire: nothing was stored."""

    def __init__(self, file: str, rows: int, problems: tuple[Problem, ...]) -> None:
        first = next(problem for problem in problems if problem.rejects)
        super().__init__(
            "invalid_rows", file=file, rows=rows, line=first.line, column=first.column, value=first.value[:60]
        )
        self.problems = problems


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. `skipped` rows had values that do not fit, `rejected` ones were broken in structure.

    `batch` is None where nothing was new. `before` is the batch that brought exactly this file earlier.
    `without_case` responses name a customer that has no case in this campaign.
    """

    campaign: str
    batch: int | None
    added: int
    updated: int
    identical: int
    skipped: int
    rejected: int
    complete: int
    partial: int
    break_off: int
    without_case: int
    before: int | None
    tool: str
    notices: tuple[Notice, ...]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Counts:
    added: int = 0
    updated: int = 0
    identical: int = 0
    without_case: int = 0


def store(
    workspace: Workspace,
    campaign_name: str,
    file_name: str,
    staged: Staged,
    mapping: Mapping,
    *,
    problems: tuple[Problem, ...],
    invalid: int,
    responses: Iterable[validate.Response] | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    author: str | None = None,
) -> ImportResult:
    """Store the sound rows of a file whose mapping fits; `responses` are all its rows where they are at hand.

    Raises UserError campaign_closed, reading_cancelled.
    """
    found = staged.found
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, campaign_name)
        if campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        before = imports.of_file(connection, campaign.id, found.sha256)
        batch_id = imports.add_batch(
            connection,
            campaign.id,
            file_name=file_name,
            file_sha256=found.sha256,
            tool=found.tool,
            mapping=mapping.to_json(),
            program=f"ScoreFact Desktop {scorefact_desktop.__version__}",
        )
        batch = _Batch(connection, campaign, batch_id, staged, mapping, responses)
        statuses = batch.save(progress, cancelled)
        counts = batch.counts
        imports.set_counts(connection, batch_id, added=counts.added, updated=counts.updated, skipped=invalid)
        import_memory.remember(connection, found, campaign.questionnaire_code, mapping, file_name)
        history.record(
            connection,
            "responses_imported",
            f"campaign:{campaign.uid}",
            author or person(),
            file=file_name,
            sha256=found.sha256,
            batch=batch_id,
            added=counts.added,
            updated=counts.updated,
            identical=counts.identical,
            skipped=invalid,
            rejected=found.rejected,
        )
    return ImportResult(
        campaign=campaign.name,
        batch=batch_id,
        added=counts.added,
        updated=counts.updated,
        identical=counts.identical,
        skipped=invalid,
        rejected=found.rejected,
        complete=statuses["complete"],
        partial=statuses["partial"],
        break_off=statuses["break_off"],
        without_case=counts.without_case,
        before=before.id if before else None,
        tool=found.tool,
        notices=found.notices,
        problems=tuple(sorted([*found.problems, *problems], key=lambda one: one.line)),
    )


class _Batch:
    """The rows of one file on their way into one campaign."""

    def __init__(
        self,
        connection: Connection,
        campaign: Campaign,
        batch_id: int,
        staged: Staged,
        mapping: Mapping,
        responses: Iterable[validate.Response] | None,
    ) -> None:
        self.counts = _Counts()
        self._connection, self._campaign, self._batch_id = connection, campaign, batch_id
        self._staged, self._mapping, self._responses = staged, mapping, responses
        self._questionnaire = campaigns.questionnaire(connection, campaign)
        self._context = {"vendor_type": campaign.vendor_type}
        mapped = frozenset(column.question for column in mapping.columns.values() if column.question is not None)
        questions = self._questionnaire.questions
        # Where every question is in the file, asked of everybody, a blank is a blank: nothing to settle.
        self._all_asked = all(one.core and one.condition is None and one.code in mapped for one in questions)
        self._blanks = BlankCells(self._questionnaire, self._context, mapped, campaign.seed)
        self._known = interviews.by_source_key(connection, campaign.id)
        self._cases = _Cases(connection, campaign)
        self._aside: list[tuple[int, MappingOf[str, Answer]]] = []
        self._statuses = {"complete": 0, "partial": 0, "break_off": 0}

    def save(
        self, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
    ) -> MappingOf[str, int]:
        """Store every sound row; how many interviews have each status."""
        ids = interviews.save_many(self._connection, self._campaign.id, self._new(progress, cancelled))
        self.counts.added = len(ids)
        for place, aside in self._aside:
            for code, answer in aside.items():
                interviews.put_aside(self._connection, ids[place], code, answer)
        return self._statuses

    def _new(
        self, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
    ) -> Iterator[NewInterview]:
        keys = _Keys(self._staged, self._mapping)
        rows = max(self._staged.found.rows, 1)
        place = 0
        updates: list[tuple[int, NewInterview, MappingOf[str, Answer]]] = []
        responses = self._responses
        if responses is None:
            responses = validate.responses(self._staged, self._mapping, self._questionnaire)
        pairs = zip(self._staged.rows(), responses, strict=True)
        for number, (row, response) in enumerate(pairs):
            if number % _CHECK_EVERY == 0:
                if cancelled is not None and cancelled():
                    raise UserError("reading_cancelled", file="")
                if progress is not None:
                    progress(number / rows)
            if not response.sound:
                continue
            key = keys.of(row, response)
            interview, aside = self._interview(response, key)
            self._statuses[interview.status] += 1
            known = self._known.get(key)
            if known is not None:
                updates.append((known, interview, aside))
                continue
            if aside:
                self._aside.append((place, aside))
            place += 1
            yield interview
        for interview_id, interview, aside in updates:
            self._update(interview_id, interview, aside)

    def _interview(self, response: validate.Response, key: str) -> tuple[NewInterview, MappingOf[str, Answer]]:
        case_id = self._cases.of(response.customer) if response.customer else None
        answers: MappingOf[str, Answer] = response.answers
        aside: MappingOf[str, Answer] = {}
        if self._all_asked:
            status = _completeness(answers, len(self._questionnaire.questions)).status()
        else:
            settled = self._blanks.settle(answers, self._cases.draw_number(case_id))
            answers, aside = settled.answers, settled.aside
            status = routing.completeness(self._questionnaire, answers, self._context).status()
        if response.customer and case_id is None:
            self.counts.without_case += 1
        return (
            NewInterview(
                answers=answers,
                status=status.value,
                counts=self._cases.counts(case_id, self._known.get(key)),
                case_id=case_id,
                contact_id=self._cases.contact(case_id, response.contact),
                language=response.language,
                finished_at=f"{response.day.isoformat()}T00:00:00Z" if response.day else None,
                source_key=key,
                import_batch_id=self._batch_id,
                weight=response.weight,
                profile=response.profile,
            ),
            aside,
        )

    def _update(self, interview_id: int, new: NewInterview, aside: MappingOf[str, Answer]) -> None:
        """Put a response that came again in place of what is stored, which is kept for undoing."""
        connection = self._connection
        old = interviews.get(connection, interview_id)
        answers, profile = interviews.load(connection, interview_id), interviews.profile(connection, interview_id)
        kept_aside = interviews.load_aside(connection, interview_id)
        same = (old.status, old.weight, old.language) == (new.status, new.weight, new.language)
        if same and answers == dict(new.answers) and profile == filled(new.profile) and kept_aside == dict(aside):
            self.counts.identical += 1
            return
        self.counts.updated += 1
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


def _completeness(answers: MappingOf[str, Answer], questions: int) -> routing.Completeness:
    """As `routing.completeness`, of a questionnaire whose questions are all asked of everybody."""
    missing = [one.missing for one in answers.values() if one.missing is not None]
    apart = sum(1 for one in missing if one not in (Missing.DONT_KNOW, Missing.REFUSED))
    refused = sum(1 for one in missing if one is Missing.REFUSED)
    return routing.Completeness(len(answers) - apart - refused, questions - apart)


class _Keys:
    """A name for each response that is the same when it comes again: tool and response id, else the row's content."""

    def __init__(self, staged: Staged, mapping: Mapping) -> None:
        self._tool = staged.found.tool
        self._seen: dict[str, int] = {}

    def of(self, row: Row, response: validate.Response) -> str:
        """The key of one row."""
        if response.response_id is not None:
            return f"{self._tool}:{response.response_id}"
        digest = hashlib.sha256("\x1f".join(row.cells).encode("utf-8", "surrogatepass")).hexdigest()[:32]
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
