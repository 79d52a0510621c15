"""The day where the person is: a label or a release bears it, and the end of a seal is held against it."""

from datetime import date, datetime


def today() -> date:
    """The day on the wall of whoever sits at this computer; not that of UTC, which may be another one."""
    return datetime.now().astimezone().date()
