"""How much an untrusted file may take: bytes, memory, time, cells. One place, so that every reader keeps to it."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024

#: Characters of one cell: what Excel can hold in a workbook, and a generous bound for text files.
WORKBOOK_CELL = 32_767
TEXT_CELL = 1_000_000
MAXIMUM_COLUMNS = 2_000
#: Records looked at to find delimiter, header and tool.
LOOK_AHEAD = 60
#: Different values of a column that are kept for the mapping; more are only counted.
DISTINCT_VALUES = 300
DISTINCT_LENGTH = 200
#: Problems kept in full, for a list that people work through; the rest is counted.
PROBLEMS = 20_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reading may use. Memory in bytes of address space, time in seconds of computing."""

    memory: int = 1024 * MEGABYTE
    seconds: float = 20.0
    file_size: int = 512 * MEGABYTE

    def seconds_for(self, size: int) -> float:
        """The time allowed for a file of `size` bytes: the default, and a second more per megabyte beyond five."""
        return self.seconds + max(0.0, size / MEGABYTE - 5)
