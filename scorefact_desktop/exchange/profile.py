"""Count what each column holds while its rows go by, in bounded memory, so that a mapping can be proposed."""

from collections.abc import Sequence

from scorefact_desktop.exchange.limits import DISTINCT_LENGTH, DISTINCT_VALUES
from scorefact_desktop.exchange.staged import Profile
from scorefact_desktop.exchange.values import decimal_evidence, order_evidence, parse_number

_SEEN_PER_COLUMN = 200_000
_SEEN_ALTOGETHER = 2_000_000
_MISSING_WORDS = frozenset({"n/a", "#n/a", "na", "-", "--", ".", "?", "null", "none"})


class ColumnCounter:
    """The running count of one column. Values met before only move `counts`; the rest is added up at the end."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.seen: set[int] | None = set()
        self.kinds: set[str] = set()
        self._numbers: dict[str, float] = {}
        self._repeated = self._more = False
        self._filled = self._longest = 0  # the values that are not among `counts`
        self._plain = self._whole = 0
        self._sum = 0.0
        self._comma = self._point = 0
        self._dates = self._day_first = self._month_first = self._either = 0
        self._minimum: float | None = None
        self._maximum: float | None = None

    def add(self, text: str) -> None:
        """Count one value that is not blank."""
        if text in self.counts:
            self.counts[text] += 1
        else:
            self.add_new(text)

    def add_new(self, text: str) -> None:
        """Count one value that is not among `counts`."""
        number = self._examine(text)
        if len(self.counts) < DISTINCT_VALUES and len(text) <= DISTINCT_LENGTH:
            self.counts[text] = 1
            if number is not None:
                self._numbers[text] = number
        else:
            self._more = True
            self._filled += 1
            if number is not None:
                self._plain += 1
                self._whole += number == int(number)
                self._sum += number
        if self.seen is not None:
            mark = hash(text)
            if mark in self.seen:
                self._repeated = True
            elif len(self.seen) < _SEEN_PER_COLUMN:
                self.seen.add(mark)

    def _examine(self, text: str) -> float | None:
        if len(text) > self._longest:
            self._longest = len(text)
        if len(text) > 60:
            return None
        number = parse_number(text)
        if number is not None and abs(number) < 1e300:
            self._minimum = number if self._minimum is None else min(self._minimum, number)
            self._maximum = number if self._maximum is None else max(self._maximum, number)
            mark = decimal_evidence(text)
            self._comma += mark == ","
            self._point += mark == "."
            return number
        order = order_evidence(text)
        if order is not None:
            self._dates += 1
            self._day_first += order == "dmy"
            self._month_first += order == "mdy"
            self._either += order == "either"
        return None

    @property
    def repeated(self) -> bool:
        """Whether some value occurs twice."""
        return self._repeated or any(count > 1 for count in self.counts.values())

    @property
    def filled(self) -> int:
        """How many cells are not blank."""
        return self._filled + sum(self.counts.values())

    @property
    def numbers(self) -> int:
        """How many cells are numbers."""
        return self._plain + sum(self.counts[text] for text in self._numbers)

    @property
    def total(self) -> float:
        """The sum of the numbers."""
        return self._sum + sum(self.counts[text] * number for text, number in self._numbers.items())

    def profile(self) -> Profile:
        """The finished count."""
        return Profile(
            filled=self.filled,
            unique=self.filled > 0 and not self.repeated,
            distinct=self.counts,
            more=self._more,
            numbers=self.numbers,
            integers=self._whole + sum(self.counts[text] for text, n in self._numbers.items() if n == int(n)),
            minimum=self._minimum,
            maximum=self._maximum,
            total=self.total,
            comma=self._comma,
            point=self._point,
            dates=self._all_dates(),
            day_first=self._day_first,
            month_first=self._month_first,
            either=self._either,
            longest=self._longest,
        )

    def _all_dates(self) -> int:
        dated = [text for text in self.counts if text not in self._numbers and order_evidence(text)]
        return self._dates - len(dated) + sum(self.counts[text] for text in dated)

    @property
    def mixed(self) -> bool:
        """True where a sheet's column holds several kinds of cell, which no reading as numbers would keep apart."""
        kinds = self.kinds & set("nsbd")
        if kinds == {"n", "s"}:
            texts = [text for text in self.counts if parse_number(text) is None]
            return any(text.lower() not in _MISSING_WORDS for text in texts) and self.numbers > 0
        return len(kinds) > 1


class Profiler:
    """The running counts of all columns."""

    def __init__(self, width: int) -> None:
        self.columns = [ColumnCounter() for _ in range(width)]
        self._rows = 0

    def add(self, cells: Sequence[str], kinds: str = "") -> None:
        """Count one row; `kinds` has one letter per cell of a sheet: n, s, b, d, or a space for blank."""
        for counter, text in zip(self.columns, cells, strict=True):
            if text:
                counts = counter.counts
                if text in counts:
                    counts[text] += 1
                else:
                    counter.add_new(text)
        if kinds:
            for counter, kind in zip(self.columns, kinds, strict=True):
                if kind != " ":
                    counter.kinds.add(kind)
        self._rows += 1
        if self._rows % 1000 == 0:
            self._bound()

    def _bound(self) -> None:
        held = sum(len(counter.seen) for counter in self.columns if counter.seen is not None)
        if held > _SEEN_ALTOGETHER:
            for counter in self.columns:
                if counter.seen is not None and (counter.repeated or len(counter.seen) > 1000):
                    counter.seen = None
