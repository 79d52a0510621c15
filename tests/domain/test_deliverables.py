"""The names of what can be delivered are those that the makers know."""

from typing import get_args

from scorefact_desktop.domain.deliverables import KINDS, PARTS
from scorefact_desktop.reports import dashboard
from scorefact_desktop.services.deliverables.setting import Kind


def test_the_parts_are_those_of_the_dashboard() -> None:
    assert tuple(dashboard.PARTS) == PARTS


def test_the_kinds_are_those_that_are_set_and_the_answers() -> None:
    assert set(KINDS) == {*get_args(Kind), "answers"}
