"""What is dropped on the window: labels are verified, everything else is data."""

from pathlib import Path

import pytest

from scorefact_desktop.services.label_drops import is_for_verification

CODE = "JBSWY3DPEHPK3PXP" * 20


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("label.pdf", b"%PDF-1.7", True),
        ("LABEL.PDF", b"", True),
        ("no ending", b"%PDF-1.7 rest", True),
        ("badge.png", b"", True),
        ("photo.jpeg", b"", True),
        ("badge.svg", b"<svg/>", True),
        ("code.txt", CODE.encode(), True),
        ("code.txt", b"https://example.org/verify#" + CODE.encode() + b"\n", True),
        ("code.txt", b"vendor;year\nA;2026", False),
        ("code.txt", CODE.lower().encode(), False),
        ("code.csv", CODE.encode(), False),
        ("answers.csv", b"a,b\n1,2", False),
        ("answers.xlsx", b"PK\x03\x04", False),
        ("answers.sav", b"$FL2", False),
        ("empty.txt", b"", False),
    ],
)
def test_labels_are_told_from_data(tmp_path: Path, name: str, content: bytes, expected: bool) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert is_for_verification(path) is expected


def test_a_file_that_is_gone_is_data(tmp_path: Path) -> None:
    assert not is_for_verification(tmp_path / "gone.txt")
