"""Tell which tool wrote a table, from its headers and first rows, with a confidence and a reason.

Each tool is one line in `SIGNATURES`; a signature says what it saw and where header, labels and data stand.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import signatures
from scorefact_desktop.exchange.crm_signatures import crm
from scorefact_desktop.exchange.layout import find_header
from scorefact_desktop.exchange.signatures import Detection
from scorefact_desktop.exchange.template_marks import template
from scorefact_desktop.exchange.text import Record

Signature: TypeAlias = Callable[[Sequence[Record], int], Detection | None]

#: In the order tried; the most confident answer wins, the first among equals.
SIGNATURES: tuple[Signature, ...] = (
    template,
    signatures.qualtrics,
    signatures.qualtrics_legacy,
    signatures.lime_survey,
    signatures.odk_briefcase,
    signatures.kobo,
    signatures.survey_monkey,
    signatures.microsoft_forms,
    signatures.google_forms,
    signatures.typeform,
    signatures.survey_solutions,
    crm,
    signatures.grouped,
)


def detect(head: Sequence[Record], header_row: int | None = None) -> Detection:
    """Which tool wrote the table that begins with `head`; `header_row` is the line of the header where it is known.

    Raises UserError header_row_missing where `head` has no such line.
    """
    header = find_header(head)
    if header_row is not None:
        header = next((place for place, record in enumerate(head) if record.line == header_row), None)
        if header is None:
            raise UserError("header_row_missing", row=header_row, last=head[-1].line if head else 0)
    if header is None:
        return Detection("table", 0.5, "no_header", None, None, 0)
    answers = [found for signature in SIGNATURES if (found := signature(head, header)) is not None]
    if answers:
        return max(answers, key=lambda one: one.confidence)
    return Detection("table", 0.6, "plain_table", header, None, header + 1)
