"""What the faults came to: every run in a table, the whole as the rows of the README, and what is wrong with it."""

from collections.abc import Callable

from tests.faults.harness import Result


def is_control(result: Result) -> bool:
    """A run that must lose, or the harness proves nothing."""
    return result.fault.endswith(("NORMAL", "OFF"))


def verdict(results: list[Result]) -> list[str]:
    """What is wrong with the results; nothing where all is as promised."""
    wrong = [
        f"{one.scenario}, {one.fault}: {'; '.join(one.first)}" for one in results if one.bad and not is_control(one)
    ]
    wrong += [
        f"the control {one.scenario}, {one.fault} lost nothing: the harness proves nothing"
        for one in results
        if is_control(one) and not one.lost
    ]
    return wrong


def table(results: list[Result]) -> str:
    """The results for people."""
    rows = [("scenario", "fault", "cases", "acknowledged", "lost", "damaged", "bugs", "seconds", "")]
    for one in results:
        rows.append(
            (
                one.scenario, one.fault, str(one.cases), str(one.acknowledged), str(one.lost), str(one.damaged),
                str(one.bugs), f"{one.seconds:.0f}", "control: must lose" if is_control(one) else one.note,
            )
        )  # fmt: skip
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


#: The rows of the README's table: which results each one adds up.
_ROWS: tuple[tuple[str, Callable[[Result], bool]], ...] = (
    ("kill -9 of services", lambda one: one.fault == "kill -9" and one.scenario != "window"),
    ("kill -9 of a real window while an interview is held", lambda one: one.scenario == "window"),
    ("power cut", lambda one: one.fault.startswith("power loss") and not is_control(one)),
    ("power cut, controls that must lose", lambda one: is_control(one)),
    ("a step towards the disk failing", lambda one: one.fault.startswith(("ENOSPC", "EIO"))),
    ("bit flips, plain", lambda one: one.scenario == "bit flips, plain"),
    ("bit flips, encrypted", lambda one: one.scenario == "bit flips, encrypted"),
    ("spoiled files", lambda one: one.scenario.startswith("spoiled files")),
)


def summary(results: list[Result]) -> str:
    """The results as the rows of a Markdown table."""
    lines = ["| fault | runs | cases | acknowledged | lost, damaged or a bug |", "|---|---|---|---|---|"]
    for words, belongs in _ROWS:
        found = [one for one in results if belongs(one)]
        if found:
            cases, acknowledged, bad = (
                sum(column) for column in zip(*((one.cases, one.acknowledged, one.bad) for one in found), strict=True)
            )
            lines.append(f"| {words} | {len(found)} | {cases:,} | {acknowledged:,} | {bad:,} |")
    return "\n".join(lines)
