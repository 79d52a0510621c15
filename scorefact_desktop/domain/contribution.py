"""What one workspace gives to a benchmark: figures of finished campaigns, without a name, an interview or a date.

A figure stands for all individual interviews of a campaign (workshops stay out): its mean and how many stand behind it.
Vendors and campaigns go under random ids, so that the same campaign is never counted twice.
"""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, StringConstraints, model_validator

from scorefact_desktop.domain.benchmark import size_class

_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=120)]
_Uid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
_Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Word = Annotated[str, StringConstraints(min_length=1, max_length=80)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class PooledFigure(_Frozen):
    """A figure of a campaign in its unit (shares 0-1, NPS -1..1, themes and means 0-100), and its respondents."""

    value: FiniteFloat
    n: int = Field(ge=1, le=10**7)


class PooledCampaign(_Frozen):
    """A finished campaign of a vendor. `questionnaire` is the SHA-256 of the text that was asked."""

    campaign: _Uid
    vendor: _Uid
    year: int = Field(ge=1990, le=2199)
    vendor_type: Literal["publisher", "integrator"]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    families: tuple[_Word, ...] = Field(default=(), max_length=20)
    population: int | None = Field(default=None, ge=1)
    customers: int = Field(ge=1)
    questionnaire: _Hash
    themes: dict[_Id, PooledFigure] = Field(default_factory=dict)
    indicators: dict[_Id, PooledFigure] = Field(default_factory=dict)

    @property
    def size(self) -> str | None:
        """The class of the installed base, None where it is not known."""
        return size_class(self.population)


class Contribution(_Frozen):
    """All that one workspace gives at once."""

    format: Literal["scorefact-contribution"] = "scorefact-contribution"
    format_version: Literal[1] = 1
    campaigns: tuple[PooledCampaign, ...] = Field(min_length=1, max_length=5_000)

    @model_validator(mode="after")
    def _once_each(self) -> Self:
        seen = [one.campaign for one in self.campaigns]
        if len(set(seen)) != len(seen):
            raise ValueError("a campaign is in it twice")
        years = [(one.vendor, one.year) for one in self.campaigns]
        if len(set(years)) != len(years):
            raise ValueError("a vendor has two campaigns in one year")
        return self
