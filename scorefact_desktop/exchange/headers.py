"""How a header may be parted into a question and one of its choices: Q2_1, q/a, Text [choice], Text - choice."""

import re

_PARTS = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        r"(?P<stem>\w+)\[\w+\]\.\s.*\[(?P<part>[^\[\]]+)\]",
        r"(?P<stem>.+?)\s*\[(?P<part>[^\[\]]+)\](?: \(\d+\))?",
        r"(?P<stem>.+?)[/.:_](?P<part>other[/.:_]text)",
        r"(?P<stem>.+)/(?P<part>[^/]+)",
        r"(?P<stem>.+)[/.:_](?P<part>[^/.:_]+)",
        r"(?P<stem>.+?)\s-\s(?P<part>.+)",
    )
)


def parts_of(name: str) -> list[tuple[str, str]]:
    """How a header may be parted into a question and one of its choices, the likeliest first."""
    matches = (pattern.fullmatch(name) for pattern in _PARTS)
    return [(match["stem"].strip(), match["part"].strip()) for match in matches if match is not None]


def unnumbered(name: str) -> str:
    """A header without the number that a repeated one was given: "Other (2)" is "Other"."""
    return re.sub(r" \(\d+\)$", "", name)
