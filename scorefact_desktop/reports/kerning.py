"""Pairs of letters that a font wants closer, read from its GPOS table: ReportLab sets text without them.

Only the pair adjustments of the `kern` feature are read, horizontally, which is what headings need.
"""

import struct
from pathlib import Path


class Kerning:
    """The kerning of one TrueType font; widths are in thousandths of the size."""

    def __init__(self, path: Path) -> None:
        font = path.read_bytes()
        count = struct.unpack_from(">H", font, 4)[0]
        tables = {}
        for i in range(count):
            tag, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * i)
            tables[tag] = font[offset : offset + length]
        self._em = int(struct.unpack_from(">H", tables[b"head"], 18)[0])
        self._known: dict[tuple[int, int], float] = {}
        self._data = tables.get(b"GPOS", b"")  # the rest of the font is not kept
        self._subtables = self._pair_subtables() if self._data else []

    def between(self, left: int, right: int) -> float:
        """The adjustment after glyph `left` when `right` follows, in thousandths of the size (mostly negative)."""
        pair = (left, right)
        if pair not in self._known:
            values = (self._in_subtable(subtable, left, right) for subtable in self._subtables)
            self._known[pair] = 1000 * next((value for value in values if value is not None), 0) / self._em
        return self._known[pair]

    def _short(self, offset: int) -> int:
        return int(struct.unpack_from(">H", self._data, offset)[0])

    def _signed(self, offset: int) -> int:
        return int(struct.unpack_from(">h", self._data, offset)[0])

    def _pair_subtables(self) -> list[int]:
        features, lookups = self._short(6), self._short(8)
        wanted: list[int] = []
        for i in range(self._short(features)):
            tag, offset = struct.unpack_from(">4sH", self._data, features + 2 + 6 * i)
            if tag == b"kern":
                feature = features + offset
                wanted += [self._short(feature + 4 + 2 * k) for k in range(self._short(feature + 2))]
        found = []
        for index in sorted(set(wanted)):
            lookup = lookups + self._short(lookups + 2 + 2 * index)
            kind = self._short(lookup)
            for k in range(self._short(lookup + 4)):
                subtable = lookup + self._short(lookup + 6 + 2 * k)
                if kind == 9:  # an extension only points further away
                    if self._short(subtable + 2) != 2:
                        continue
                    subtable += int(struct.unpack_from(">I", self._data, subtable + 4)[0])
                elif kind != 2:
                    continue
                found.append(subtable)
        return found

    def _in_subtable(self, subtable: int, left: int, right: int) -> int | None:
        row = self._coverage(subtable + self._short(subtable + 2), left)
        if row is None:
            return None
        first, second = self._short(subtable + 4), self._short(subtable + 6)
        if not first & 4:  # no horizontal advance of the left glyph
            return None
        width = 2 * (first.bit_count() + second.bit_count())
        advance = 2 * (first & 3).bit_count()
        if self._short(subtable) == 1:
            pairs = subtable + self._short(subtable + 10 + 2 * row)
            for k in range(self._short(pairs)):
                entry = pairs + 2 + k * (2 + width)
                if self._short(entry) == right:
                    return self._signed(entry + 2 + advance)
            return None
        column = self._class(subtable + self._short(subtable + 10), right)
        line = self._class(subtable + self._short(subtable + 8), left)
        columns = self._short(subtable + 14)
        return self._signed(subtable + 16 + (line * columns + column) * width + advance)

    def _coverage(self, offset: int, glyph: int) -> int | None:
        count = self._short(offset + 2)
        if self._short(offset) == 1:
            low, high = 0, count
            while low < high:
                middle = (low + high) // 2
                found = self._short(offset + 4 + 2 * middle)
                if found == glyph:
                    return middle
                low, high = (middle + 1, high) if found < glyph else (low, middle)
            return None
        for k in range(count):
            start, end, index = struct.unpack_from(">HHH", self._data, offset + 4 + 6 * k)
            if start <= glyph <= end:
                return int(index + glyph - start)
        return None

    def _class(self, offset: int, glyph: int) -> int:
        if self._short(offset) == 1:
            start, count = self._short(offset + 2), self._short(offset + 4)
            return self._short(offset + 6 + 2 * (glyph - start)) if start <= glyph < start + count else 0
        for k in range(self._short(offset + 2)):
            first, last, number = struct.unpack_from(">HHH", self._data, offset + 4 + 6 * k)
            if first <= glyph <= last:
                return int(number)
        return 0
