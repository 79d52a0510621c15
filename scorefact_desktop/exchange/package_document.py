"""What a package says, field by field: whatever does not fit exactly is refused before anything looks at it.

The bodies of revisions stay as they came, since their id is the hash of them; they are checked by shapes of their own.
"""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import to_json

FORMAT = 1
#: Bytes of one revision's body; no interview comes near it.
LARGEST_BODY = 4 * 1024 * 1024

Uid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,63}$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Time = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$")]
Short = Annotated[str, StringConstraints(min_length=1, max_length=500)]
Line = Annotated[str, StringConstraints(max_length=500)]
Words = Annotated[str, StringConstraints(max_length=100_000)]
Count = Annotated[int, Field(ge=0, le=2**53)]
Amount = Annotated[float, Field(ge=-1e15, le=1e15, allow_inf_nan=False)]
Kind = Literal["customer", "contact", "case", "workshop", "attendance", "decision", "decision_owner", "interview"]


class _Strict(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", strict=True, frozen=True)


class CustomerBody(_Strict):
    """A customer; the vendor by its slug, the solution by its name."""

    vendor: Slug
    solution: Short | None
    reference: Short | None
    name: Short
    sector: Short | None
    size: Short | None
    country: Short | None
    parent_group: Short | None
    signing_date: Day | None
    contract_end: Day | None
    notice_days: Count | None
    value: Amount | int | None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None
    recurring_share: Annotated[float, Field(ge=0, le=1)] | int | None
    domain: Short | None
    registration_number: Short | None


class ContactBody(_Strict):
    """A contact of a customer."""

    customer: Uid
    referred_by: Uid | None
    name: Short
    role: Literal["decision_maker", "key_user", "it", "finance", "other"]
    email: Short | None
    phone: Short | None
    language: Short | None
    time_zone: Short | None
    left_company: Literal[0, 1]


class CaseBody(_Strict):
    """A case; `outcome` is disposition, final and eligible where no call was made."""

    campaign: Uid
    customer: Uid
    contact: Uid | None
    interviewer: Short | None
    outcome: tuple[Short | None, Literal[0, 1], Literal[0, 1]] | None
    draw_number: Count | None
    appointment_at: Time | None
    appointment_kind: Literal["hard", "soft"] | None
    appointment_note: Words
    reminder_minutes: Count | None
    note: Words


class WorkshopBody(_Strict):
    """A workshop, apart from where and with whom."""

    campaign: Uid
    title: Short
    held_on: Day


class AttendanceBody(_Strict):
    """Where a workshop was and who was there, by the uid of the workshop."""

    place: Line
    people: Words


class DecisionBody(_Strict):
    """What was decided in a workshop, apart from who does it."""

    workshop: Uid
    theme: Line
    text: Annotated[str, StringConstraints(min_length=1, max_length=100_000)]
    due_on: Day | None
    position: Count


class DecisionOwnerBody(_Strict):
    """Who does what was decided, by the uid of the decision."""

    owner: Line


AnswerBody = tuple[
    Literal["dont_know", "refused", "not_applicable", "not_asked", "routed_past"] | None,
    Annotated[list[Annotated[int, Field(ge=-(10**15), le=10**15)]], Field(max_length=2_000)],
    Amount | int | None,
    Words,
]


class InterviewBody(_Strict):
    """A finished interview with its answers by question code; `workshop` where it was held in one."""

    campaign: Uid
    case: Uid | None
    contact: Uid | None
    workshop: Uid | None = None
    interviewer: Short | None
    counts: bool
    source_key: Short | None
    mode: Literal["phone", "workshop", "web", "imported"]
    status: Literal["complete", "partial", "break_off"]
    language: Short | None
    started_at: Time | None
    finished_at: Time | None
    note: Words
    weight: Amount | int | None
    people: Annotated[int, Field(ge=1, le=100_000)]
    seconds: Count | None
    profile: Annotated[dict[Short, Short], Field(max_length=200)]
    answers: Annotated[dict[Short, AnswerBody], Field(max_length=5_000)]
    aside: Annotated[dict[Short, AnswerBody], Field(max_length=5_000)]


BODIES: dict[str, type[_Strict]] = {
    "customer": CustomerBody,
    "contact": ContactBody,
    "case": CaseBody,
    "workshop": WorkshopBody,
    "attendance": AttendanceBody,
    "decision": DecisionBody,
    "decision_owner": DecisionOwnerBody,
    "interview": InterviewBody,
}


class SealedRevision(_Strict):
    """A revision without its id, which is the hash of this."""

    kind: Kind
    uid: Uid
    parents: Annotated[list[Sha256], Field(max_length=100)]
    author: Uid
    body: dict[str, Any]

    @model_validator(mode="after")
    def _body_fits(self) -> "SealedRevision":
        # As JSON, where a list is also a tuple; the body itself is kept, since its hash is its name.
        text = to_json(self.body)
        if len(text) > LARGEST_BODY:
            raise ValueError("a body is larger than any can be")
        BODIES[self.kind].model_validate_json(text)
        return self


class Sender(_Strict):
    """Who signed: the device as others know it. Keys in hex and as an age recipient."""

    uid: Uid
    name: Annotated[str, StringConstraints(min_length=1, max_length=80)]
    public_key: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{100,400}$")]
    age_recipient: Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{20,120}$")]


class SolutionPart(_Strict):
    """A solution of the vendor that the campaign is about."""

    name: Short
    family: Short | None


class VendorPart(_Strict):
    """The rated company."""

    uid: Uid
    slug: Slug
    name: Short
    type: Literal["publisher", "integrator"]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None


class QuestionnairePart(_Strict):
    """The questionnaire as stored: code, version, and the whole of it with its scores as JSON."""

    code: Short
    version: Short
    body: dict[str, Any]
    scores: dict[str, Any] | None


class RegistrationPart(_Strict):
    """What was frozen at launch or by an extension."""

    kind: Literal["launch", "extension"]
    at: Time
    body: dict[str, Any]


class CampaignPart(_Strict):
    """The campaign to which everything in a package belongs."""

    uid: Uid
    vendor: VendorPart
    solutions: Annotated[list[SolutionPart], Field(max_length=1_000)]
    questionnaire: QuestionnairePart
    registrations: Annotated[list[RegistrationPart], Field(max_length=1_000)]
    year: Annotated[int, Field(ge=1990, le=2199)]
    status: Literal["preparing", "open", "closed"]
    population: Annotated[int, Field(gt=0, le=2**53)] | None
    sample: Annotated[int, Field(gt=0, le=2**53)] | None
    seed: Short | None
    frame_source: Words | None
    frame_date: Day | None
    opened_on: Day | None
    closes_on: Day | None
    closed_on: Day | None
    closing_target: Annotated[float, Field(gt=0, le=1)] | int
    rule_set: Short | None
    rule_set_version: Short | None
    blind: Literal[0, 1]
    retention_months: Annotated[int, Field(gt=0, le=1_200)] | None
    sampling_plan: dict[str, Any] | None


class FramePart(_Strict):
    """A customer in the frame of the campaign."""

    customer: Uid
    exclusion_reason: Short | None
    stratum: Words
    drawn: Literal[0, 1]
    draw_order: Count | None


class AttemptPart(_Strict):
    """A call. Attempts are never changed, so that their uids are all that a union needs."""

    uid: Uid
    case: Uid
    contact: Uid | None
    interviewer: Short | None
    at: Time
    outcome: Short
    seconds: Count | None
    note: Words
    number: Short | None


class Tombstone(_Strict):
    """Something erased, which must not come back; `keeps_answers`: a contact whose interviews stay without the name."""

    kind: Kind
    uid: Uid
    keeps_answers: bool


class HistoryPart(_Strict):
    """Heads of the sender's history at its packages [id, head], and those it saw of others [device, id, head]."""

    checkpoints: Annotated[list[tuple[Annotated[int, Field(gt=0)], Sha256]], Field(max_length=10_000)]
    seen: Annotated[list[tuple[Uid, Annotated[int, Field(gt=0)], Sha256]], Field(max_length=10_000)]


class PackageDocument(_Strict):
    """A whole package. `parts` says what its sender chose to share: answers, identity or both."""

    format: Literal[1]
    uid: Uid
    purpose: Literal["assignment", "interviews"]
    made_at: Time
    program: Short
    parts: Annotated[list[Literal["answers", "identity"]], Field(min_length=1, max_length=2)]
    sender: Sender
    campaign: CampaignPart
    frame: Annotated[list[FramePart], Field(max_length=200_000)]
    attempts: Annotated[list[AttemptPart], Field(max_length=2_000_000)]
    revisions: Annotated[list[SealedRevision], Field(max_length=1_000_000)]
    tombstones: Annotated[list[Tombstone], Field(max_length=1_000_000)]
    history: HistoryPart
