"""The label as a square picture for the web: vendor, four figures, validity, code; a specimen bears a plate."""

from dataclasses import replace
from math import cos, pi, sin

from reportlab.lib.colors import HexColor

from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Item, Label, Path, Point, Rect, Stroke
from scorefact_desktop.charts.svg import svg
from scorefact_desktop.domain.label_statement import FigureKind
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports import guilloche
from scorefact_desktop.reports.fonts import width
from scorefact_desktop.reports.label import code_marks
from scorefact_desktop.reports.label_content import LabelContent
from scorefact_desktop.reports.label_words import figure_of
from scorefact_desktop.reports.outlines import letters, outlined
from scorefact_desktop.reports.palette import PAPER
from scorefact_desktop.reports.pictures import png
from scorefact_desktop.reports.typography import Type, balanced
from scorefact_desktop.reports.voice import PlainVoice

_SIDE, _LEFT, _RIGHT, _FOLD = 1000.0, 60.0, 940.0, 450.0
#: On the dark half of the badge the palette's tokens are lifted, as on the cover of the dashboard.
_LIFTED = {"accent": "glow"}
_COLOURS = {**PAPER, "glow": "#6CB2FF", "pale": "#D5DEEA", "plate": "#B3261E"}


def badge(content: LabelContent, language: str, translate: Translate, scale: float = 1.0) -> tuple[bytes, bytes]:
    """The badge as SVG, its letters as shapes, and as PNG of `scale` x 1000 dots."""
    drawing = drawn(content, language, translate)
    shapes = outlined(drawing)
    return svg(shapes, _COLOURS.__getitem__, language=language).encode(), png(
        shapes, scale, lambda token: HexColor(_COLOURS[token])
    )


def drawn(content: LabelContent, language: str, translate: Translate) -> Drawing:
    """The badge on 1000 x 1000 units."""
    voice = PlainVoice(language, translate)
    items: list[Item] = [
        Rect(4, 4, _SIDE - 8, _SIDE - 8, 44, Stroke("ink", 8), Fill("card")),
        Path((_upper_half(),), closed=True, fill=Fill("ink")),
    ]
    items += _seal(content, translate)
    items += _name(content, voice)
    items += _figures(content, voice)
    items += _foot(content, voice)
    return Drawing(_SIDE, _SIDE, tuple(items), description=_described(content, voice))


def _upper_half() -> tuple[Point, ...]:
    """The dark part: round above, straight below."""
    radius, edge = 44.0, 4.0
    points: list[Point] = [(edge, _FOLD)]
    for start, x in ((pi, edge + radius), (1.5 * pi, _SIDE - edge - radius)):
        points += [
            (x + radius * cos(start + step * pi / 24), edge + radius + radius * sin(start + step * pi / 24))
            for step in range(13)
        ]
    return (*points, (_SIDE - edge, _FOLD))


def _seal(content: LabelContent, translate: Translate) -> list[Item]:
    x, y, radius = 752.0, 226.0, 197.0
    items: list[Item] = []
    for number, item in enumerate(guilloche.seal(x, y, radius)):
        if isinstance(item, Path) and item.stroke is not None:
            fine = item.fill is None and item.stroke.colour == "accent"  # a line of the weave
            if fine and number % 4:
                continue  # paper carries four times as many as a screen shows
            # The lines of paper are too thin at a badge's size, its points too many.
            colour = _LIFTED.get(item.stroke.colour, item.stroke.colour)
            stroke = replace(item.stroke, colour=colour, width=max(item.stroke.width, 1.3 if fine else 1.8))
            step = 3 if fine else 1
            items.append(replace(item, stroke=stroke, contours=tuple(one[::step] for one in item.contours)))
        elif isinstance(item, Circle) and item.stroke is not None:
            items.append(replace(item, stroke=replace(item.stroke, colour="glow", width=2.5)))
        else:
            items.append(item)
    year = str(content.statement.year)
    items.append(Label(x, y + 24, year, 68, 700, "card", "middle"))
    items += _arc(translate("Label", "Customer satisfaction", "round the seal, above"), x, y, 115, 31, below=False)
    items += _arc(translate("Label", "measured by interviews", "round the seal, below"), x, y, 130, 28, below=True)
    return items


def _arc(text: str, x: float, y: float, radius: float, size: float, *, below: bool) -> list[Item]:
    """Letters along a circle: read from outside above, from inside below."""
    weight = 500 if below else 700
    long, limit = width(text, size, weight), 0.8 * pi * radius
    if long > limit:
        size, long = size * limit / long, limit
    items: list[Item] = []
    angle = -long / 2 / radius
    for letter in text:
        wide = width(letter, size, weight)
        turn = angle + wide / 2 / radius
        direction = -1.0 if below else 1.0
        contours = letters(letter, -wide / 2, 0, size, weight)
        centre = (x + radius * sin(turn), y - direction * radius * cos(turn))
        items.append(
            Path(
                tuple(tuple(_turned(point, direction * turn, centre) for point in one) for one in contours),
                closed=True,
                fill=Fill("card"),
            )
        )
        angle += wide / radius
    return items


def _turned(point: Point, angle: float, centre: Point) -> Point:
    a, b = point
    return centre[0] + a * cos(angle) - b * sin(angle), centre[1] + a * sin(angle) + b * cos(angle)


def _name(content: LabelContent, voice: PlainVoice) -> list[Item]:
    statement, translate, room = content.statement, voice.translate, 470.0
    items: list[Item] = [
        _fitted(statement.issuer, _LEFT, 92, 36, 700, "card", room),
        Label(_LEFT, 194, translate("Label", "Label"), 42, 400, "glow"),
        _fitted(translate("Label", "Customer satisfaction"), _LEFT, 247, 48, 300, "card", room),
    ]
    size = 84.0
    lines = balanced(statement.vendor, room, Type(size, 700), voice.language)
    while len(lines) > 2 or (len(lines) == 2 and size > 46):
        size *= 0.9
        lines = balanced(statement.vendor, room, Type(size, 700), voice.language)
    baseline = 340.0 if len(lines) == 1 else 318.0
    for line in lines:
        words = "".join(run.text for run in line)
        items.append(_fitted(words, _LEFT - 3, baseline, size, 700, "card", room))
        baseline += 1.05 * size
    solutions = ", ".join(statement.solutions)
    if solutions:
        items.append(_fitted(solutions, _LEFT, 405 if len(lines) == 1 else 425, 40, 400, "pale", room))
    return items


def _figures(content: LabelContent, voice: PlainVoice) -> list[Item]:
    items: list[Item] = []
    names = _short_names(voice)
    step, room = 227.0, 205.0
    for i, one in enumerate(content.statement.figures):
        figure, x = figure_of(one), _LEFT + i * step
        items.append(_fitted(voice.value(figure), x - 2, 565, 72, 400, "ink", room))
        items.append(_fitted(names[one.kind], x, 616, 30, 600, "ink", room))
        items.append(_fitted(voice.base(figure.n), x, 655, 26, 400, "muted", room))
    items.append(Path((((_LEFT, 690), (_RIGHT, 690)),), stroke=Stroke("line", 2)))
    return items


def _short_names(voice: PlainVoice) -> dict[FigureKind, str]:
    translate = voice.translate
    return {
        "satisfied": translate("Badge", "satisfied"),
        "no_crisis": translate("Badge", "without a crisis"),
        "nps": translate("Badge", "NPS®"),
        "stay": translate("Badge", "stay 3 years"),
        "right_choice": translate("Badge", "right choice"),
    }


def _foot(content: LabelContent, voice: PlainVoice) -> list[Item]:
    statement, translate, room = content.statement, voice.translate, 600.0
    items: list[Item] = []
    y = 758.0
    if statement.valid_until:
        text = translate("Badge", "Valid until {day}").format(day=voice.date(statement.valid_until))
        items.append(_fitted(text, _LEFT, y, 34, 700, "ink", room))
    campaign = translate("Badge", "campaign {year}").format(year=statement.year)
    line = " · ".join(part for part in (statement.number, campaign) if part)
    items.append(_fitted(line, _LEFT, y + 46, 29, 400, "muted", room))
    items.append(
        _fitted(
            translate("Badge", "Issued by {issuer}").format(issuer=statement.issuer),
            _LEFT,
            y + 86,
            29,
            400,
            "muted",
            room,
        )
    )
    if content.code:
        items += code_marks(content.code, 690, 705, 245)
    if statement.specimen:
        word = translate("Label", "SPECIMEN", "watermark")
        wide = width(word, 48, 700) + 60
        items.append(Rect(_LEFT, 874, wide, 78, 10, None, Fill("plate")))
        items.append(Label(_LEFT + wide / 2, 930, word, 48, 700, "card", "middle"))
    return items


def _fitted(text: str, x: float, y: float, size: float, weight: int, colour: str, room: float) -> Label:
    """A line made smaller where it is wider than `room`, never cut."""
    wide = width(text, size, weight)
    return Label(x, y, text, size if wide <= room else size * room / wide * 0.995, weight, colour)


def _described(content: LabelContent, voice: PlainVoice) -> str:
    """The badge in words, for those who do not see it."""
    statement, translate = content.statement, voice.translate
    names = _short_names(voice)
    figures = ", ".join(
        f"{voice.value(figure_of(one))} {names[one.kind]} ({voice.base(one.n)})" for one in statement.figures
    )
    text = translate("Badge", "Label Customer satisfaction {year}, {vendor}: {figures}.").format(
        year=statement.year, vendor=statement.vendor, figures=figures
    )
    return f"{text} {translate('Badge', 'Specimen, without value.')}" if statement.specimen else text
