"""A rule set for the label: a versioned data file, the one normative text behind a decision (PRODUCT.md section 5)."""

from string import Formatter
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from scorefact_desktop.domain.texts import LANGUAGES, Texts

#: What an explanation may have filled in.
_FILLED_IN = {"value", "bound", "limit"}


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class OnlyIf(_Frozen):
    """A rule applies only where at least `at_least` respondents stand behind `indicator`."""

    indicator: str
    at_least: int = Field(ge=1)


class Rule(_Frozen):
    """One condition of the label.

    `bound` names what is compared with `limit`: the one-sided 95 % lower or upper bound, or the plain value. Shares
    and NPS in their own unit (0-1, -1..1), margins in share. `explanation` may hold {value}, {bound} and {limit}.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    indicator: str
    comparison: Literal[">=", "<="]
    bound: Literal["lower", "upper", "value"]
    limit: float = Field(allow_inf_nan=False)
    only_if: OnlyIf | None = None
    explanation: Texts

    @model_validator(mode="after")
    def _careful(self) -> Self:
        if set(self.explanation) != set(LANGUAGES):
            raise ValueError(f"rule {self.id}: explained in {sorted(self.explanation)}, not in {sorted(LANGUAGES)}")
        for language, text in self.explanation.items():
            unknown = {name for _, name, _, _ in Formatter().parse(text) if name is not None} - _FILLED_IN
            if unknown:
                raise ValueError(f"rule {self.id}: nothing is known to fill in for {sorted(unknown)} in {language}")
        if (self.comparison, self.bound) in ((">=", "upper"), ("<=", "lower")):
            raise ValueError(f"rule {self.id}: the {self.bound} bound would favour the vendor")
        return self


class RuleSet(_Frozen):
    """The rules of one label, all of which must hold.

    `interviewer_effect_floor` is the least design effect assumed for interviewers (1 = none), METHODS.md "Label".
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    version: str
    title: Texts
    notice: Texts
    closing_progress: float = Field(default=0.6, gt=0, le=1)
    interviewer_effect_floor: float = Field(default=1.0, ge=1)
    validity_months: int = Field(default=12, ge=1)
    rules: tuple[Rule, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        seen = [rule.id for rule in self.rules]
        if len(set(seen)) != len(seen):
            raise ValueError("a rule id is used twice")
        return self
