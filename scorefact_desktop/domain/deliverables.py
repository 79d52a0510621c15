"""What can be delivered of a campaign: kinds of documents, parts of a dashboard, formats of answers, chart sizes."""

from dataclasses import dataclass

#: What can be written, in the order it is offered and written.
KINDS = ("dashboard", "label", "workbook", "slides", "charts", "answers")
#: The parts of a dashboard in their usual order; cover and contents always come first.
PARTS = (
    "key-figures", "radar", "label", "sample", "themes", "recurring", "crisis", "recommendation", "drivers",
    "customer-kpis", "verbatims", "method", "appendix",
)  # fmt: skip
#: The formats of answers; sav is SPSS.
FORMATS = ("csv", "xlsx", "sav")
#: Letters in the name of a recipient.
MOST_RECIPIENT = 80


@dataclass(frozen=True, slots=True)
class ChartSize:
    """The size of exported charts in points, and dots per point of their pictures."""

    width: float = 480.0
    height: float = 380.0
    scale: float = 3.0


USUAL_SIZE = ChartSize()
