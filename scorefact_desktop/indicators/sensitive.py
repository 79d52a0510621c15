"""Which shares of a sensitive question may be shown: there every answer's count and its complement are cells.

PRODUCT.md section 10. Shares are published only while no reader can narrow a small count down by subtraction.
"""

from collections.abc import Collection, Iterable, Mapping

from scorefact_desktop.indicators.protection import RESPONDENTS, checked_limit

Answers = frozenset[int]


def small_cells(
    counts: Mapping[int, int], limit: int = RESPONDENTS, whole: Mapping[int, int] | None = None
) -> frozenset[int]:
    """The answers whose count, complement or remainder is 1 to limit - 1.

    `whole` are the counts without a filter, where `counts` are filtered: what the filter leaves of a count must not be
    small either.
    """
    checked_limit(limit)
    n = sum(counts.values())
    left = {answer: (whole or counts).get(answer, 0) - count for answer, count in counts.items()}
    rest = sum(left.values())
    return frozenset(
        answer
        for answer, count in counts.items()
        if any(0 < size < limit for size in (count, n - count, left[answer], rest - left[answer]))
    )


def publishable(
    counts: Mapping[int, int],
    shares: Iterable[Answers],
    limit: int = RESPONDENTS,
    whole: Mapping[int, int] | None = None,
) -> frozenset[Answers]:
    """The shares (sets of answers of one base) that may be shown together, those given first before the others.

    The sets must be nested or apart, as top and positive answers or single choices are: a published set then settles
    the total of every group of answers it cuts out, and nothing more. Each small cell must share its group with
    another answer, and the group's total be at least `limit`, so that its feasible width is (METHODS.md section 12).
    """
    small = small_cells(counts, limit, whole)
    n, whole_n = sum(counts.values()), sum((whole or counts).values())
    shown: list[Answers] = []
    for candidate in shares:
        hits = sum(counts.get(answer, 0) for answer in candidate)
        left = sum((whole or counts).get(answer, 0) for answer in candidate) - hits
        sizes = (hits, n - hits, left, whole_n - n - left)
        if any(0 < size < limit for size in sizes):
            continue
        groups = _groups(counts, [*shown, candidate])
        if all(
            len(group) > 1 and sum(counts[answer] for answer in group) >= limit for group in groups if group & small
        ):
            shown.append(candidate)
    return frozenset(shown)


def _groups(answers: Collection[int], shown: list[Answers]) -> list[Answers]:
    """Answers that belong to the same published sets cannot be told apart."""
    groups: dict[tuple[bool, ...], set[int]] = {}
    for answer in answers:
        groups.setdefault(tuple(answer in one for one in shown), set()).add(answer)
    return [frozenset(group) for group in groups.values()]
