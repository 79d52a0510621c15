"""A rule set for the label: a versioned data file, the one normative text behind a decision (PRODUCT.md section 5)."""

from string import Formatter
from typing import Annotated, ClassVar, Literal

from scorefact_desktop.domain.record import Parts, Record, Within, record
from scorefact_desktop.domain.texts import LANGUAGES, Texts

#: What an explanation may have filled in.
_FILLED_IN = {"value", "bound", "limit"}


@record
class OnlyIf(Record):
    """A rule applies only where at least `at_least` respondents stand behind `indicator`."""

    indicator: str
    at_least: Annotated[int, Within(ge=1)]


@record
class Rule(Record):
    """One condition of the label.

    `bound` names what is compared with `limit`: the one-sided 95 % lower or upper bound, or the plain value. Shares
    and NPS in their own unit (0-1, -1..1), margins in share. `explanation` may hold {value}, {bound} and {limit}.
    """

    id: Annotated[str, Within(pattern=r"^[a-z][a-z0-9_]*$")]
    indicator: str
    comparison: Literal[">=", "<="]
    bound: Literal["lower", "upper", "value"]
    limit: Annotated[float, Within(allow_inf_nan=False)]
    only_if: OnlyIf | None = None
    explanation: Texts

    parts: ClassVar[Parts] = {
        "limit": float,
        "only_if": lambda given: None if given is None else OnlyIf.trusted(given),
    }

    def __post_init__(self) -> None:
        if set(self.explanation) != set(LANGUAGES):
            raise ValueError(f"rule {self.id}: explained in {sorted(self.explanation)}, not in {sorted(LANGUAGES)}")
        for language, text in self.explanation.items():
            unknown = {name for _, name, _, _ in Formatter().parse(text) if name is not None} - _FILLED_IN
            if unknown:
                raise ValueError(f"rule {self.id}: nothing is known to fill in for {sorted(unknown)} in {language}")
        if (self.comparison, self.bound) in ((">=", "upper"), ("<=", "lower")):
            raise ValueError(f"rule {self.id}: the {self.bound} bound would favour the vendor")


@record
class RuleSet(Record):
    """The rules of one label, all of which must hold.

    `interviewer_effect_floor` is the least design effect assumed for interviewers (1 = none), METHODS.md "Label".
    """

    id: Annotated[str, Within(pattern=r"^[a-z][a-z0-9-]*$")]
    version: str
    title: Texts
    notice: Texts
    closing_progress: Annotated[float, Within(gt=0, le=1)] = 0.6
    interviewer_effect_floor: Annotated[float, Within(ge=1)] = 1.0
    validity_months: Annotated[int, Within(ge=1)] = 12
    rules: Annotated[tuple[Rule, ...], Within(min_length=1)]

    parts: ClassVar[Parts] = {
        "closing_progress": float,
        "interviewer_effect_floor": float,
        "rules": lambda given: tuple(map(Rule.trusted, given)),
    }

    def __post_init__(self) -> None:
        seen = [rule.id for rule in self.rules]
        if len(set(seen)) != len(seen):
            raise ValueError("a rule id is used twice")
