"""What is refused before any parser sees a container, and as what."""

import io
import zipfile

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import preflight


def refusal(content: bytes) -> str:
    with pytest.raises(UserError) as refused:
        preflight.check(io.BytesIO(content))
    return refused.value.code


def container(*, flags: int = 0, method: int | None = None) -> bytes:
    """A zip file with one part, whose directory says so of it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
    content = bytearray(file.getvalue())
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = content.index(mark) + place
        content[at] |= flags
        if method is not None:
            content[at + 2] = method
    return bytes(content)


def test_an_encrypted_part_is_told_as_that() -> None:
    assert refusal(container(flags=1)) == "encrypted"


def test_an_unknown_compression_is_damage_and_no_encryption() -> None:
    assert refusal(container(method=97)) == "zip_damaged"


def test_a_broken_stream_is_damage_whatever_the_compression() -> None:
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as made:
            made.writestr("xl/workbook.xml", "<workbook>" + "0123456789" * 50 + "</workbook>")
        content = bytearray(file.getvalue())
        start = 30 + len("xl/workbook.xml")
        content[start + 4 : start + 24] = b"\xff" * 20
        assert refusal(bytes(content)) == "zip_damaged"
