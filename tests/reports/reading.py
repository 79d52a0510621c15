"""Reads a finished document back: what it promises is checked on the file, not on the code."""

import io
from collections.abc import Iterator
from itertools import combinations

import pypdf
from pypdf.generic import DictionaryObject, IndirectObject

from scorefact_desktop.reports import grid
from scorefact_desktop.reports.document import Rendered
from scorefact_desktop.reports.fonts import STAND_IN
from scorefact_desktop.reports.sheet import TextBox


def reader(rendered: Rendered) -> pypdf.PdfReader:
    """The file opened."""
    return pypdf.PdfReader(io.BytesIO(rendered.pdf), strict=True)


def text(rendered: Rendered) -> str:
    """Everything written, as it was set."""
    return "\n".join(box.text for box in rendered.boxes)


def assert_sound(rendered: Rendered, *, stand_ins: bool = False) -> None:
    """Pages counted, every text inside its page and none on another, fonts embedded and Lato, no missing glyph."""
    file = reader(rendered)
    assert len(file.pages) == rendered.pages > 0
    assert_apart(rendered.boxes)
    names = set(fonts(file))
    assert names
    assert all("Lato-" in name for name in names)
    assert stand_ins or STAND_IN not in text(rendered)


def assert_apart(boxes: tuple[TextBox, ...]) -> None:
    """No text outside the page, no text on another; watermarks lie under."""
    pages: dict[int, list[TextBox]] = {}
    for box in boxes:
        if box.ground or not box.text.strip():
            continue
        assert box.left >= 4, box
        assert box.right <= grid.WIDTH - 4, box
        assert box.top >= 4, box
        assert box.bottom <= grid.HEIGHT - 4, box
        pages.setdefault(box.page, []).append(box)
    for found in pages.values():
        for one, other in combinations(found, 2):
            apart = (
                one.right <= other.left + 0.6
                or other.right <= one.left + 0.6
                or one.bottom <= other.top + 1.0
                or other.bottom <= one.top + 1.0
            )
            assert apart, (one, other)


def fonts(file: pypdf.PdfReader) -> Iterator[str]:
    """The names of all fonts, each of which must be embedded."""
    for page in file.pages:
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        listed = resources.get("/Font", DictionaryObject()).get_object()
        assert isinstance(listed, DictionaryObject)
        for one in listed.values():
            font = one.get_object()
            assert isinstance(font, DictionaryObject)
            descriptor = font["/FontDescriptor"].get_object()
            assert isinstance(descriptor, DictionaryObject)
            assert "/FontFile2" in descriptor, font
            yield str(font["/BaseFont"])


def links(file: pypdf.PdfReader) -> list[tuple[int, int]]:
    """Every link as (page it stands on, page it leads to), from 1; fails on one that leads nowhere."""
    numbers = {page.indirect_reference.idnum: i + 1 for i, page in enumerate(file.pages) if page.indirect_reference}
    named = file.named_destinations
    out = []
    for i, page in enumerate(file.pages):
        for annotation in page.get("/Annots", []):
            found = annotation.get_object()
            target = found.get("/Dest") or found["/A"]["/D"]
            if isinstance(target, IndirectObject):
                target = target.get_object()
            if isinstance(target, str):
                target = [named[target].page]
            out.append((i + 1, numbers[target[0].idnum]))
    return out
