"""Read delimited text whose encoding and delimiter nobody told us."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import log2
from typing import IO

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import LOOK_AHEAD, MEGABYTE, TEXT_CELL

DELIMITERS = (",", ";", "\t", "|")
_BOMS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CP1252_UNUSED = frozenset(b"\x81\x8d\x8f\x90\x9d")
_LETTERS = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝŸ")
_PUNCTUATION = frozenset("’‘“”«»–—…€\u00a0·•°£§²³©®ªº¿¡")
_NEVER_TEXT = bytes({*range(1, 9), 11, *range(14, 27), *range(28, 32), 127})
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_INVALID = re.compile("[\udc80-\udcff]")
_MOJIBAKE = re.compile("Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦]|Â[\u00a0-\u00bf]")
_SAMPLE = 4 * MEGABYTE
_FIELD_LIMIT = 64 * MEGABYTE


@dataclass(slots=True)
class Record:
    """One record as it stands in the file: the line it begins on, its cells, and what was wrong with them."""

    line: int
    cells: list[str]
    kinds: str = ""
    flaws: dict[int, str] = field(default_factory=dict)  # cell position: control_characters, invalid_utf8, too_long


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding with how it was found: declared by the file (or chosen), proven, or guessed."""

    name: str
    guessed: bool = False
    broken: bool = False  # UTF-8 with some bytes that are not


def find_encoding(file: IO[bytes]) -> Encoding:
    """The encoding of a text file: byte order mark, NUL pattern, strict UTF-8, then cp1252 against Mac Roman.

    Raises UserError encoding_unknown.
    """
    file.seek(0)
    start = file.read(64 * 1024)
    for mark, name in _BOMS:
        if start.startswith(mark):
            _prove(file, name)
            return Encoding(name)
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = max(len(start) // 2, 1)
    if odd > 0.3 * half and even < 0.1 * half:
        _prove(file, "utf-16-le")
        return Encoding("utf-16-le", guessed=True)
    if even > 0.3 * half and odd < 0.1 * half:
        _prove(file, "utf-16-be")
        return Encoding("utf-16-be", guessed=True)
    if even + odd > 0.25 * len(start):
        raise UserError("encoding_unknown")
    if _is_noise(start):
        raise UserError("not_a_table")
    if _is_utf8(file):
        return Encoding("utf-8")
    file.seek(0)
    return _eight_bit(file.read(_SAMPLE))


def _is_noise(start: bytes) -> bool:
    """Whether bytes that no text holds are so many that a program's file was taken for a table. NUL is not counted:
    tables that hold some are known."""
    controls = len(start) - len(start.translate(None, _NEVER_TEXT))
    return controls > 20 and controls > 0.02 * len(start)


def _prove(file: IO[bytes], name: str) -> None:
    """Raise UserError encoding_unknown where the file cannot be text in this encoding."""
    decoder = codecs.getincrementaldecoder(name)()
    file.seek(0)
    nul = size = 0
    try:
        while chunk := file.read(MEGABYTE):
            text = decoder.decode(chunk)
            nul, size = nul + text.count("\0"), size + len(text)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        if not (name == "utf-8-sig" and size):
            raise UserError("encoding_unknown") from error
    if nul > 0.25 * size:
        raise UserError("encoding_unknown")


def _is_utf8(file: IO[bytes]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while chunk := file.read(MEGABYTE):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False  # the question is answered: it is not UTF-8
    return True


def _eight_bit(sample: bytes) -> Encoding:
    text = sample.decode("utf-8", "surrogateescape")
    invalid = len(_INVALID.findall(text))
    valid = sum(1 for character in text if character > "\x7f" and not "\udc80" <= character <= "\udcff")
    if valid and valid * 2 >= invalid:
        return Encoding("utf-8", broken=True)
    scores = {"cp1252": _plausible(sample, "cp1252"), "mac-roman": _plausible(sample, "mac-roman")}
    if _CP1252_UNUSED & set(sample):
        scores["cp1252"] = min(scores["cp1252"], scores["mac-roman"] - 1)
    return Encoding("mac-roman" if scores["mac-roman"] > scores["cp1252"] else "cp1252", guessed=True)


def _plausible(sample: bytes, encoding: str) -> float:
    """How much a decoding looks like words in a western language: letters inside words, punctuation outside."""
    text = sample.decode(encoding, "replace")
    score = 0.0
    for match in re.finditer("[^\x00-\x7f]", text):
        place = match.start()
        character, before, after = match[0], text[place - 1 : place], text[place + 1 : place + 2]
        inside = before.isalpha() or after.isalpha()
        if character in _LETTERS:
            strange = character.isupper() and before.islower()
            strange = strange or (character.isupper() and before.isupper() and after.islower())
            score += (-1.0 if strange else 1.0) if inside or not (before + after).strip() else 0.2
        elif character in _PUNCTUATION:
            score += -1.0 if before.isalpha() and after.isalpha() and character not in "’‘-·" else 0.5
        else:
            score -= 1.0
    return score


class TextSource:
    """The records of a delimited text file, one by one, with what was found out about its form.

    `encoding` and `delimiter` may be given; otherwise they are found. Raises UserError encoding_unknown, csv_quote.
    """

    def __init__(self, file: IO[bytes], encoding: str | None = None, delimiter: str | None = None) -> None:
        self._file = file
        self.encoding = Encoding(_known_encoding(encoding)) if encoding else find_encoding(file)
        self.separator_line = False
        self.mojibake = False
        self.delimiter = delimiter or self._find_delimiter()

    def _lines(self) -> Iterator[str]:
        self._file.seek(0)
        # Bytes that do not fit are carried along and reported by cell; the wide encodings were proven whole.
        errors = "replace" if self.encoding.name.startswith(("utf-16", "utf-32")) else "surrogateescape"
        wrapper = io.TextIOWrapper(self._file, encoding=self.encoding.name, errors=errors, newline="")
        try:
            first = True
            for line in wrapper:
                if first:
                    line, first = line.lstrip("\ufeff"), False
                yield line
        finally:
            wrapper.detach()

    def _find_delimiter(self) -> str:
        first = next(iter(self._lines()), "")
        if match := re.fullmatch(r'"?sep=(.)"?\s*', first, re.IGNORECASE):
            self.separator_line = True
            return match[1]
        widths = {delimiter: self._widths(delimiter) for delimiter in DELIMITERS}
        bare = all(found[:1] in ([1], []) for found in widths.values())  # a title line above the table
        return max(DELIMITERS, key=lambda one: (_consistency(widths[one], bare), -DELIMITERS.index(one)))

    def _widths(self, delimiter: str) -> list[int]:
        widths = []
        try:
            for cells in csv.reader(self._lines(), delimiter=delimiter, strict=True):
                if any(cell.strip() for cell in cells):
                    widths.append(len(cells))
                if len(widths) >= LOOK_AHEAD:
                    break
        except csv.Error:
            return widths[:1] if len(widths) < 2 else widths
        return widths

    def records(self) -> Iterator[Record]:
        """Every record that is not an empty line. Raises UserError csv_quote naming the line."""
        csv.field_size_limit(_FIELD_LIMIT)
        lines = self._lines()
        skipped = 0
        if self.separator_line or _is_separator_line(self._lines(), self.delimiter):
            next(lines, None)
            skipped = 1
        reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
        start = skipped + 1
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return  # the file ends here
            except csv.Error as error:
                raise UserError("csv_quote", line=start) from error
            record = Record(start, cells)
            start = skipped + reader.line_num + 1
            if not cells:
                continue
            self._clean(record)
            yield record

    def _clean(self, record: Record) -> None:
        whole = "".join(record.cells)
        if len(whole) <= TEXT_CELL and whole.isascii() and whole.isprintable():
            return
        for place, text in enumerate(record.cells):
            if not text or (text.isascii() and text.isprintable()):
                if len(text) > TEXT_CELL:
                    record.cells[place] = text[:50]
                    record.flaws[place] = "too_long"
                continue
            if len(text) > TEXT_CELL:
                record.cells[place] = text[:50]
                record.flaws[place] = "too_long"
                continue
            if _CONTROL.search(text):
                text = _CONTROL.sub("", text)
                record.flaws[place] = "control_characters"
            if _INVALID.search(text):
                text = _INVALID.sub(_as_cp1252, text)
                record.flaws[place] = "invalid_utf8"
            if not self.mojibake and _MOJIBAKE.search(text):
                self.mojibake = True
            record.cells[place] = text


def _as_cp1252(match: re.Match[str]) -> str:
    return bytes([ord(match[0]) - 0xDC00]).decode("cp1252", "ignore")


def _is_separator_line(lines: Iterator[str], delimiter: str) -> bool:
    return re.fullmatch(rf'"?sep={re.escape(delimiter)}"?\s*', next(iter(lines), ""), re.IGNORECASE) is not None


def _known_encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError as error:
        raise UserError("encoding_name", encoding=name) from error


def _consistency(widths: list[int], bare: bool) -> float:
    """How well a delimiter cuts the records into rows of one width; 0 where it cuts nothing."""
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0
    width, times = Counter(wide).most_common(1)[0]
    if 2 * times < len(widths):
        return 0.0
    score = times / len(widths) * log2(width)
    header_fits = widths[0] == width or (bare and wide[0] == width) or (widths[0] > 1 and abs(widths[0] - width) <= 1)
    return score if header_fits else 0.4 * score
