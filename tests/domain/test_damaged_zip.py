"""Whatever is wrong with a zip file, reading it raises nothing but what is listed."""

import io
import zipfile

import pytest

from scorefact_desktop.domain.damaged_zip import ZIP_DAMAGED

METHODS = {
    "stored": zipfile.ZIP_STORED,
    "deflated": zipfile.ZIP_DEFLATED,
    "bzip2": zipfile.ZIP_BZIP2,
    "lzma": zipfile.ZIP_LZMA,
}


def made(method: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as container:
        container.writestr("part.xml", b"<a>" + b"0123456789" * 20 + b"</a>")
    return file.getvalue()


def read(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as container:
        for entry in container.infolist():
            with container.open(entry) as part:
                while part.read(4096):
                    pass


@pytest.mark.parametrize("method", METHODS)
def test_nothing_else_comes_out_of_a_damaged_zip(method: str) -> None:
    whole = made(METHODS[method])
    read(whole)
    damaged = [whole[:cut] for cut in range(len(whole))]
    damaged += [
        whole[:at] + bytes([whole[at] ^ mask]) + whole[at + 1 :] for at in range(len(whole)) for mask in (1, 64, 255)
    ]
    refused = 0
    for content in damaged:
        try:
            read(content)
        except ZIP_DAMAGED:
            refused += 1
    assert refused > len(damaged) / 2


def test_an_unknown_compression_is_one_of_them() -> None:
    content = bytearray(made(zipfile.ZIP_STORED))
    for mark, place in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        content[content.index(mark) + place] = 97
    with pytest.raises(ZIP_DAMAGED):
        read(bytes(content))
