"""What becomes of an import that is taken back after it left in a package: gone on every laptop, and back from none."""

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import customer_files, import_log, importing
from scorefact_desktop.services.import_undo import undo_batch
from tests.exchange.tables import saved
from tests.services.packages.laptops import CAMPAIGN


@pytest.fixture
def imported(laptops, tmp_path):
    """Two responses imported on A, which B has from a package as well."""
    a, b = laptops["A"], laptops["B"]
    done = importing.run(a.workspace, CAMPAIGN, saved(tmp_path, ["id", "rating"], [["r1", 4], ["r2", 5]]))
    a.export(tmp_path / "1.sfpkg")
    b.merge(tmp_path / "1.sfpkg")
    assert len(b.finished()) == 2
    return a, b, done.batch


def test_it_is_taken_away_elsewhere_too_and_nobody_brings_it_back(imported, tmp_path):
    a, b, batch = imported
    b.export(tmp_path / "before.sfpkg")
    (told,) = import_log.batches(a.workspace, CAMPAIGN)
    assert (told.travelled, told.undo_refused) == (2, None)
    assert undo_batch(a.workspace, batch).travelled == 2
    a.merge(tmp_path / "before.sfpkg")
    assert not a.finished()
    a.export(tmp_path / "2.sfpkg")
    assert b.merge(tmp_path / "2.sfpkg").erased.interviews == 2
    assert not b.finished()
    again = importing.run(a.workspace, CAMPAIGN, saved(tmp_path, ["id", "rating"], [["r1", 4], ["r2", 5]]))
    assert again.added == 2
    a.export(tmp_path / "3.sfpkg")
    b.merge(tmp_path / "3.sfpkg")
    assert a.finished().keys() == b.finished().keys()
    assert len(b.finished()) == 2
    assert a.sound()


def test_what_another_laptop_corrected_and_sent_back_stays_and_is_told(imported, tmp_path):
    a, b, batch = imported
    corrected = min(b.finished())
    b.correct(corrected, 8)
    b.export(tmp_path / "2.sfpkg")
    a.merge(tmp_path / "2.sfpkg")
    undone = undo_batch(a.workspace, batch)
    assert (undone.removed, undone.travelled) == (1, 1)
    assert [(one.subject, one.author) for one in undone.kept] == [("interview", "B")]
    assert list(a.finished()) == [corrected]
    assert a.answer(corrected).choices == (8,)


def test_one_that_never_left_leaves_nothing_behind(laptops, tmp_path):
    a = laptops["A"]
    done = importing.run(a.workspace, CAMPAIGN, saved(tmp_path, ["id", "rating"], [["r1", 4]]))
    before = a.state()[1]
    assert undo_batch(a.workspace, done.batch).travelled == 0
    assert a.state()[1] == before


def test_customers_that_left_are_not_taken_back(laptops, tmp_path):
    a = laptops["A"]
    path = saved(tmp_path, ["name"], [["New customer AB"]])
    done = customer_files.run(a.workspace, CAMPAIGN, path)
    a.export(tmp_path / "1.sfpkg")
    with pytest.raises(UserError) as raised:
        undo_batch(a.workspace, done.batch)
    assert (raised.value.code, raised.value.facts["count"]) == ("customers_travelled", 1)
