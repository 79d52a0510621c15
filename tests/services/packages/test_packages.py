"""Packages between laptops, with the real files and the real child process."""

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError


def test_an_interview_travels_and_nothing_changes_twice(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    uid = b.interview(0)
    exported = b.export(tmp_path / "b.sfpkg", to=["A"])
    assert (exported.interviews, exported.cases, exported.recipients) == (1, 3, ("A",))
    merged = a.merge(tmp_path / "b.sfpkg")
    assert (merged.interviews, merged.attempts, merged.conflicts, merged.cuts) == (1, 1, 0, ())
    assert a.answer(uid) == Answer(choices=(9,))
    assert a.sound()
    again = a.merge(tmp_path / "b.sfpkg")
    assert (again.revisions, again.interviews, again.attempts) == (0, 0, 0)


def test_only_those_it_is_for_can_read_a_package(laptops, tmp_path):
    laptops["B"].interview(0)
    laptops["B"].export(tmp_path / "b.sfpkg", to=["A"])
    with pytest.raises(UserError) as refused:
        laptops["C"].merge(tmp_path / "b.sfpkg")
    assert refused.value.code == "package_not_for_us"


def test_both_states_of_a_conflict_are_kept(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    uid = b.interview(0)
    b.export(tmp_path / "1.sfpkg")
    a.merge(tmp_path / "1.sfpkg")
    a.correct(uid, 3)
    b.correct(uid, 5)
    b.export(tmp_path / "2.sfpkg")
    assert a.merge(tmp_path / "2.sfpkg").conflicts == 1
    with pytest.raises(UserError) as refused:
        a.correct(uid, 7)
    assert refused.value.code == "interview_divided"
