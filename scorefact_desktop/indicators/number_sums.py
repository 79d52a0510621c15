"""Exact running sums of the numbers given to one question: order and corrections leave no trace."""

#: Every finite float is a whole multiple of 2 to this negative power: sums of numbers in this unit are exact.
_SHIFT = 1074


class NumberSums:
    """The exact sum of the numbers given to one question, and of their squares."""

    __slots__ = ("n", "squares", "total")

    def __init__(self) -> None:
        self.n = self.total = self.squares = 0

    def move(self, number: float, times: int) -> None:
        """Counts one number `times` times. ValueError or OverflowError for what is not finite."""
        high, low = number.as_integer_ratio()
        value = high << (_SHIFT - low.bit_length() + 1)
        self.n += times
        self.total += times * value
        self.squares += times * value * value

    @property
    def sums(self) -> tuple[int, float, float]:
        """How many numbers, their sum and the sum of their squares, each rounded once."""
        return self.n, self.total / (1 << _SHIFT), self.squares / (1 << 2 * _SHIFT)

    @property
    def spread(self) -> float:
        """The sum of squared deviations from the mean, rounded once; 0 without numbers."""
        if not self.n:
            return 0.0
        return (self.n * self.squares - self.total * self.total) / (self.n << 2 * _SHIFT)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, NumberSums):
            return NotImplemented
        return (self.n, self.total, self.squares) == (other.n, other.total, other.squares)
