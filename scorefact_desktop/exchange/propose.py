"""Draft a questionnaire from a table of responses: questions, scales that alike columns share, themes by prefix.

The draft is a beginning that a person edits: its texts are the file's own words, marked as valid in every language.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from scorefact_desktop.domain.conditions import CONTEXT, KEYWORDS
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import (
    LARGEST_VALUE,
    Block,
    Choice,
    Question,
    Questionnaire,
    Scale,
    ScaleKind,
    Theme,
)
from scorefact_desktop.domain.texts import NEUTRAL
from scorefact_desktop.exchange.classify import Form, Kind, classify
from scorefact_desktop.exchange.labels import Family
from scorefact_desktop.exchange.multiples import spread_questions
from scorefact_desktop.exchange.staged import Column, Found
from scorefact_desktop.exchange.words import normal

_STEM = re.compile(r"^(?P<stem>.*?[^\d\s_.\-\[(:/#])[\s_.\-\[(:/#]*(?:\d+[a-z]?|[A-Z]{0,3}\d{1,3})[\])]*$", re.DOTALL)
_BRACKET = re.compile(r"^(?P<stem>.+?)\s*\[[^\]]+\]$", re.DOTALL)
_RECOMMENDS = ("recommend", "recommand", "rekommend", "nps")
_SHORT = 60


@dataclass(slots=True)
class Draft:
    """A drafted questionnaire, the header of each question's column, and what became of the other columns."""

    questionnaire: Questionnaire
    columns: dict[str, str]
    other: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Item:
    column: Column
    form: Form
    code: str
    theme: str


def propose(found: Found, name: str, recommendation: str | None = None, known: Sequence[Scale] = ()) -> Draft:
    """A questionnaire for the responses in a file. `name` becomes code and title; `recommendation` names a column.

    `known` are scales whose words are recognised and taken over with their translations. Raises UserError:
    nothing_to_propose, recommendation_missing, recommendation_scale_seen.
    """
    if recommendation is not None and found.column(recommendation) is None:
        names = ", ".join(column.name for column in found.columns[:12])
        raise UserError("recommendation_missing", column=recommendation, columns=names)
    spread = spread_questions(found)
    within = {member.column.index for one in spread for member in one.members}
    within |= {one.whole.index for one in spread if one.whole is not None}
    forms = _settled(
        [(column, classify(column, found, known)) for column in found.columns if column.index not in within]
    )
    forms += [(one.column, Form(Kind.MULTI, labels=one.texts, parts=one.parts, other=one.other)) for one in spread]
    forms.sort(key=lambda pair: pair[0].index)
    asked = [(column, form) for column, form in forms if form.kind is not Kind.OTHER]
    if not asked:
        raise UserError("nothing_to_propose", columns=len(found.columns))
    themes = _themes([column for column, _ in asked])
    codes = _codes([column for column, _ in asked])
    items = [_Item(c, form, codes[c.index], themes[c.index]) for c, form in asked]
    marked = _recommendation(items, recommendation)
    scales, scale_of = _scales(items, marked)
    questionnaire = Questionnaire(
        code=slug(name, "survey")[:40].replace("_", "-").strip("-") or "survey",
        version="1",
        title={NEUTRAL: name},
        themes=_theme_list(items),
        scales=tuple(scales),
        questions=tuple(_question(item, scale_of[item.code], item.code == marked) for item in items),
        blocks=_blocks(items),
    )
    columns = {item.column.name: item.code for item in items}
    other = {column.name: form.reason for column, form in forms if form.kind is Kind.OTHER}
    for one in spread:
        code = columns.pop(one.column.name)
        if one.whole is not None and not one.readable:
            other[one.whole.name] = "part"
        if one.whole is not None and one.readable:
            columns[one.whole.name] = code
            columns.update({member.column.name: code for member in one.members if member.specify})
            other.update({member.column.name: "part" for member in one.members if not member.specify})
        else:
            columns.update({member.column.name: code for member in one.members})
    return Draft(questionnaire, columns, other)


def slug(text: str, otherwise: str) -> str:
    """A code made of a text: a-z, 0-9 and underscores, beginning with a letter."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae").replace("ø", "o"))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    code = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    if not code:
        return otherwise
    return code if code[0].isalpha() else f"q_{code}"


def _codes(columns: Sequence[Column]) -> dict[int, str]:
    codes: dict[int, str] = {}
    taken = {*CONTEXT, *KEYWORDS}
    for column in columns:
        base = slug(column.name, f"question_{column.index + 1}")
        if len(base) > 40:
            base = base[:40].rsplit("_", 1)[0]
        code, number = base, 2
        while code in taken:
            code, number = f"{base}_{number}", number + 1
        taken.add(code)
        codes[column.index] = code
    return codes


def _stems(name: str) -> list[str]:
    """What a header shares with its neighbours, the narrowest first: q1_2 -> q1, q; "Support [speed]" -> Support."""
    stems = []
    if match := _BRACKET.match(name):
        stems.append(match["stem"])
    rest = name
    while (match := _STEM.match(rest)) and match["stem"] != rest:
        rest = match["stem"]
        stems.append(rest)
    before, mark, _last = re.sub(r"[/:]", ".", name).rpartition("." if "." in name or "/" in name else "_")
    if mark and len(before) > 1 and " " not in before:
        stems.append(before)
    first = re.split(r"[_./:]| - ", name)[0]
    if first != name and 1 < len(first) <= 30:
        stems.append(first)
    return [stem.strip(" _.-[(:/#") for stem in (*stems, name) if stem.strip(" _.-[(:/#")]


def _themes(columns: Sequence[Column]) -> dict[int, str]:
    """The theme of each column by its prefix; what shares none with another column stands together."""
    counts = Counter(stem for column in columns for stem in {slug(stem, "") for stem in _stems(column.name)} if stem)
    names: dict[int, str] = {}
    for column in columns:
        shared = (stem for stem in _stems(column.name) if counts[slug(stem, "")] > 1)
        names[column.index] = next(shared, "")
    return names


def _theme_id(name: str) -> str:
    return slug(name, "general")[:40].strip("_")


def _theme_list(items: Sequence[_Item]) -> tuple[Theme, ...]:
    named: dict[str, str] = {}
    for item in items:
        named.setdefault(_theme_id(item.theme), item.theme)
    texts = {identifier: ({NEUTRAL: _plain(name)} if name else dict(_GENERAL)) for identifier, name in named.items()}
    return tuple(Theme(id=one, number=number, name=texts[one]) for number, one in enumerate(named, start=1))


_GENERAL = {"fr": "Généralités", "en": "General", "sv": "Allmänt"}


def _blocks(items: Sequence[_Item]) -> tuple[Block, ...]:
    blocks: list[tuple[str, list[str]]] = []
    counts: Counter[str] = Counter()
    for item in items:
        theme = _theme_id(item.theme)
        if not blocks or not (blocks[-1][0] == theme or blocks[-1][0].startswith(f"{theme}_part_")):
            counts[theme] += 1
            blocks.append((theme if counts[theme] == 1 else f"{theme}_part_{counts[theme]}", []))
        blocks[-1][1].append(item.code)
    return tuple(Block(id=name, questions=tuple(codes)) for name, codes in blocks)


def _plain(text: str) -> str:
    """Text without the braces that would be taken for names to fill in."""
    return text.replace("{", "(").replace("}", ")")


def _question(item: _Item, scale: str, recommends: bool) -> Question:
    text = _plain(item.column.label or item.column.name)
    short = _plain(item.column.name)
    if len(short) > _SHORT:
        short = short[: _SHORT - 1].rsplit(" ", 1)[0] + "…"
    return Question(
        code=item.code,
        theme=_theme_id(item.theme),
        scale=scale,
        text={NEUTRAL: text},
        short={NEUTRAL: short},
        recommendation=recommends,
    )


def _recommendation(items: Sequence[_Item], column: str | None) -> str | None:
    """The code of the recommendation question: the one named, else the only one whose words say so."""
    if column is not None:
        item = next((one for one in items if one.column.name == column), None)
        form = item.form if item else None
        low, high = (form.low, form.high) if form and form.kind is Kind.RATING else (None, None)
        if item is None or low is None or high is None or low < 0 or not 5 < high <= 10:
            profile = item.column.profile if item else None
            seen = f"{profile.minimum:g}-{profile.maximum:g}" if profile and profile.minimum is not None else "-"
            raise UserError("recommendation_scale_seen", column=column, seen=seen)
        return item.code
    likely = [
        item
        for item in items
        if item.form.kind is Kind.RATING
        and item.form.low in (0, 1)
        and item.form.high == 10
        and any(word in normal(f"{item.column.name} {item.column.label}") for word in _RECOMMENDS)
    ]
    return likely[0].code if len(likely) == 1 and likely[0].form.low == 0 else None


def _scales(items: Sequence[_Item], marked: str | None) -> tuple[list[Scale], dict[str, str]]:
    """The scales in the order met, shared by columns that look alike, and the scale of each question."""
    scales: dict[str, Scale] = {}
    scale_of: dict[str, str] = {}
    for item in items:
        form = item.form
        if item.code == marked and (form.low, form.high) != (0, 10):
            form = replace(form, low=0, high=10)  # NPS is defined on 0-10, whatever was seen
        scale = _scale(form, items)
        same = next((known for known in scales.values() if _same(known, scale)), None)
        if same is None:
            identifier, number = scale.id, 2
            while identifier in scales:
                identifier, number = f"{scale.id}_{number}", number + 1
            same = scales[identifier] = scale.model_copy(update={"id": identifier})
        scale_of[item.code] = same.id
    return list(scales.values()), scale_of


def _same(one: Scale, other: Scale) -> bool:
    return one.model_copy(update={"id": other.id}) == other


def _scale(form: Form, items: Sequence[_Item]) -> Scale:
    if form.known is not None:
        return form.known
    if form.kind is Kind.RATING:
        return Scale(id=f"rating_{form.low}_{form.high}", kind=ScaleKind.RATING, minimum=form.low, maximum=form.high)
    if form.kind is Kind.NUMBER:
        return Scale(id="number", kind=ScaleKind.NUMBER, minimum=0 if form.low is None or form.low >= 0 else None)
    if form.kind is Kind.TEXT:
        return Scale(id="text", kind=ScaleKind.TEXT)
    if form.kind is Kind.ORDINAL:
        return _ordinal(form, items)
    if form.parts:
        return Scale(id="multi", kind=ScaleKind.MULTI, choices=_parted(form))
    kind = ScaleKind.MULTI if form.kind is Kind.MULTI else ScaleKind.CHOICE
    family = form.family
    if family is not None:
        return Scale(id=family.id, kind=kind, choices=_family_choices(family, {0, 1}, form.labels))
    if form.numbered:
        numbered = _listed([text for _, text in form.numbered], [value for value, _ in form.numbered])
        return Scale(id="choice", kind=kind, choices=numbered)
    values = [int(label) for label in form.labels] if set(form.labels) == {"0", "1"} else None
    return Scale(id="multi" if kind is ScaleKind.MULTI else "choice", kind=kind, choices=_listed(form.labels, values))


def _listed(labels: Sequence[str], values: Sequence[int] | None = None) -> tuple[Choice, ...]:
    choices = []
    taken: set[str] = set()
    for place, label in enumerate(labels):
        base = slug(label, f"choice_{place + 1}")[:40].strip("_")
        if base.startswith("q_"):
            base = f"choice_{base[2:]}"
        code, number = base, 2
        while code in taken:
            code, number = f"{base}_{number}", number + 1
        taken.add(code)
        choices.append(Choice(value=values[place] if values else place + 1, code=code, text={NEUTRAL: _plain(label)}))
    return tuple(choices)


def _parted(form: Form) -> tuple[Choice, ...]:
    """The choices of a question with a column per choice: stored under the column's number where all have one."""
    parts, texts = list(form.parts), list(form.labels)
    numbered = all(part.isdecimal() and int(part) <= LARGEST_VALUE for part in parts)
    if form.other is not None and form.other not in texts:
        if numbered:
            parts.append(str(max(map(int, parts)) + 1))
            numbered = int(parts[-1]) <= LARGEST_VALUE
        else:
            parts.append("other")
        texts.append(form.other)
    values = [int(part) for part in parts] if numbered else list(range(1, len(parts) + 1))
    listed = _listed(parts, values if len(set(values)) == len(values) else None)
    return tuple(
        choice.model_copy(update={"text": {NEUTRAL: _plain(text)}, "specify": text == form.other})
        for choice, text in zip(listed, texts, strict=True)
    )


def _ordinal(form: Form, items: Sequence[_Item]) -> Scale:
    if form.family is None:  # numbered labels: their numbers are the order
        values = [value for value, _ in form.numbered]
        return _positive(
            Scale(id="ordinal", kind=ScaleKind.ORDINAL, choices=_listed([label for _, label in form.numbered], values))
        )
    family = form.family
    alike = [item.form for item in items if item.form.family is family and _spelled_alike(item.form, form, family)]
    labels = [label for one in (form, *alike) for label in one.labels]
    ranks = {rank for label in labels if (rank := family.rank(label)) is not None}
    if family.middle is None or family.middle in ranks:
        ranks = set(range(len(family.ranks)))
    else:
        ranks = set(range(len(family.ranks))) - {family.middle}
    return _positive(Scale(id=family.id, kind=ScaleKind.ORDINAL, choices=_family_choices(family, ranks, labels)))


def _spelled_alike(one: Form, other: Form, family: Family) -> bool:
    """Whether two columns use the same word for each rank that both have."""
    words = {family.rank(label): normal(label) for label in one.labels}
    return all(
        words.get(rank, normal(label)) == normal(label) for label in other.labels for rank in [family.rank(label)]
    )


def _family_choices(family: Family, ranks: Collection[int], labels: Collection[str]) -> tuple[Choice, ...]:
    """The choices of a family, in the file's own spelling where a rank was met."""
    spelled: dict[int, str] = {}
    for label in labels:
        rank = family.rank(label)
        if rank is not None:
            spelled.setdefault(rank, label.strip())
    texts = [spelled.get(rank, family.ranks[rank][0]) for rank in sorted(ranks)]
    return _listed(texts, [place + 1 for place in range(len(texts))])


def _positive(scale: Scale) -> Scale:
    """Top is the best answer; positive are the better ones, without a neutral middle."""
    values = scale.values
    return scale.model_copy(update={"top": (values[-1],), "positive": values[(len(values) + 1) // 2 :]})


def _settled(forms: list[tuple[Column, Form]]) -> list[tuple[Column, Form]]:
    """Ratings of columns that look alike get one range: the smallest to the largest whole value over all of them."""
    ratings = {column.index: form for column, form in forms if form.kind is Kind.RATING}
    groups = _alike([column for column, _ in forms if column.index in ratings], ratings)
    ends: dict[int, tuple[int, int]] = {}
    for group in groups:
        low = min(ratings[column.index].low or 0 for column in group)
        high = max(ratings[column.index].high or 0 for column in group)
        ends.update({column.index: (low, high) for column in group})
    settled = []
    for column, form in forms:
        if form.kind is Kind.RATING:
            low, high = ends[column.index]
            form = replace(form, low=low, high=high) if low < high else Form(Kind.OTHER, reason="one_value")
        settled.append((column, form))
    return settled


def _alike(columns: Sequence[Column], ratings: Mapping[int, Form]) -> list[list[Column]]:
    """Columns of one scale: the same usual end, or a block by prefix most of which has the larger end."""
    ends = {
        column.index: next((end for end in (5, 7, 10) if (ratings[column.index].high or 0) <= end), 100)
        for column in columns
    }
    blocks: dict[str, list[Column]] = {}
    for column in columns:
        stems = _stems(column.name)
        blocks.setdefault(slug(stems[0], "") if stems else "", []).append(column)
    for stem, block in blocks.items():
        largest = max(ends[column.index] for column in block)
        reach = sum(1 for column in block if ends[column.index] == largest)
        named = len(stem) > 2 and not stem.startswith("q")  # a block of one subject, not all questions numbered
        if stem and (4 * reach >= 3 * len(block) or (named and 2 * reach >= len(block))):
            ends.update({column.index: largest for column in block})
    groups: dict[int, list[Column]] = {}
    for column in columns:
        groups.setdefault(ends[column.index], []).append(column)
    return list(groups.values())
