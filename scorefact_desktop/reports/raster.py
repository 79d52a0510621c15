"""Pages of a PDF as pictures, for the preview: what is shown is the delivered document, not a likeness of it."""

from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of four bytes (blue, green, red, unused), rows from the top, `stride` bytes from one row to the next."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """How many pages a document has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def pictures(pdf: bytes, pages: tuple[int, ...], width: int) -> tuple[Picture, ...]:
    """Some pages (from 0) as pictures `width` pixels wide. Not for two threads at once: PDFium is not made for it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        out = []
        for number in pages:
            page = document[number]
            bitmap = page.render(scale=width / page.get_width(), rev_byteorder=False, prefer_bgrx=True)
            out.append(Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)))
            bitmap.close()
            page.close()
        return tuple(out)
    finally:
        document.close()
