"""How far an interview got: complete, partial or a break-off. Apart from routing: counting needs no conditions."""

from dataclasses import dataclass
from enum import StrEnum

COMPLETE_SHARE = 0.8  # METHODS.md section 7
PARTIAL_SHARE = 0.5


class Status(StrEnum):
    """How far a finished or interrupted interview got (METHODS.md section 7)."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    BREAK_OFF = "break_off"


@dataclass(frozen=True, slots=True)
class Completeness:
    """Answered questions out of those that apply to this respondent. A share of none is 0."""

    answered: int
    applicable: int

    @property
    def share(self) -> float:
        """0-1."""
        return self.answered / self.applicable if self.applicable else 0.0

    def status(self, complete: float = COMPLETE_SHARE, partial: float = PARTIAL_SHARE) -> Status:
        """Complete from the share `complete` (0-1) upwards, partial from `partial`, else a break-off."""
        if self.share >= complete:
            return Status.COMPLETE
        return Status.PARTIAL if self.share >= partial else Status.BREAK_OFF
