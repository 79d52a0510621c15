"""Count what each column holds while its rows go by, in bounded memory, so that a mapping can be proposed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from scorefact_desktop.exchange.codes import WRITTEN
from scorefact_desktop.exchange.limits import DISTINCT_LENGTH, DISTINCT_VALUES
from scorefact_desktop.exchange.staged import Profile
from scorefact_desktop.exchange.values import decimal_evidence, order_evidence, parse_number

_SEEN_PER_COLUMN = 200_000
_SEEN_ALTOGETHER = 2_000_000
#: Words among many different numbers that are kept for the mapping: "don't know" in a column of amounts.
_ODD = 50
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

    def add(self, text: str, times: int = 1) -> None:
        """Count a value that is not blank."""
        if text in self.counts:
            self.counts[text] += times
        else:
            self._add_new(text, times)

    def _add_new(self, text: str, times: int) -> None:
        number = self._examine(text)
        if len(text) <= DISTINCT_LENGTH and (len(self.counts) < DISTINCT_VALUES or self._is_odd(text, number)):
            self.counts[text] = times
            if number is not None:
                self._numbers[text] = number
        else:
            self._more = True
            self._filled += times
            if number is not None:
                self._plain += times
                self._whole += times * (number == int(number))
                self._sum += times * number
        if times > 1:
            self._repeated = True
        if self.seen is not None:
            mark = hash(text)
            if mark in self.seen:
                self._repeated = True
            elif len(self.seen) < _SEEN_PER_COLUMN:
                self.seen.add(mark)

    def _is_odd(self, text: str, number: float | None) -> bool:
        """Whether a value is kept although there are many: a usual code for no answer, or words among numbers."""
        if text.casefold() in WRITTEN:
            return True
        return number is None and self._plain > 0 and len(self.counts) < DISTINCT_VALUES + _ODD

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
    """The running counts of all columns: texts in a table are counted by their place, and examined once at the end."""

    def __init__(self, width: int) -> None:
        self._counters = [ColumnCounter() for _ in range(width)]
        self._coded: list[Counter[int]] = [Counter() for _ in range(width)]

    def add_places(self, at: int, places: Sequence[int]) -> None:
        """Count a block of a column by the places of its texts in its table; 0 is blank."""
        coded = self._coded[at]
        if isinstance(places, bytes):
            for place in set(places):
                coded[place] += places.count(place)
        else:
            coded.update(places)

    def add_texts(self, at: int, texts: Sequence[str]) -> None:
        """Count a block of a column whose texts are in no table."""
        counter = self._counters[at]
        for text in texts:
            if text:
                counter.add(text)
        held = sum(len(one.seen) for one in self._counters if one.seen is not None)
        if held > _SEEN_ALTOGETHER:
            for one in self._counters:
                if one.seen is not None and (one.repeated or len(one.seen) > 1000):
                    one.seen = None

    def add_kinds(self, at: int, kinds: Iterable[str]) -> None:
        """Note the kinds of cell that a column of a sheet has: n, s, b, d."""
        self._counters[at].kinds.update(kinds)

    def settle(self, at: int, table: Iterable[str]) -> None:
        """Turn what was counted by place into counts of texts; `table` are the column's texts in order of place."""
        coded = self._coded[at]
        for place, text in enumerate(table):
            if place and (times := coded[place]):
                self._counters[at].add(text, times)
        coded.clear()

    @property
    def columns(self) -> Sequence[ColumnCounter]:
        """The counts of each column, as far as settled."""
        return self._counters
