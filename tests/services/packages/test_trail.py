"""A history that was edited, shortened or rewritten is noticed: by itself, by signatures, and by other laptops."""

import pytest

from scorefact_desktop.services import histories
from scorefact_desktop.services.packages import trail
from scorefact_desktop.store import devices, heads, history


@pytest.fixture
def a(laptops):
    """A laptop whose history is signed."""
    one = laptops["A"]
    one.call(0, "busy")
    one.call(1, "busy")
    assert histories.sign(one.workspace)
    assert not histories.sign(one.workspace)
    one.call(2, "busy")
    return one


def tampered(workspace, *statements):
    """What somebody with an SQLite tool can do, triggers and references out of the way."""
    connection = workspace.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    for name in ("history_is_never_changed", "history_is_never_deleted", "history_clear_is_never_changed"):
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    for statement in statements:
        connection.execute(statement)


def cuts(workspace):
    return histories.read(workspace).cuts


def test_a_whole_history_is_whole(a):
    assert cuts(a.workspace) == ()
    found = histories.read(a.workspace)
    assert (found.length, found.signed) == (found.entries[0].id, found.length - 1)


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE history SET action = 'nothing' WHERE id = 3",),
        ("UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE id = 3",),
        ("UPDATE history_clear SET author = 'somebody else' WHERE history_id = 3",),
        ("UPDATE history_clear SET body = '{}' WHERE history_id = 3",),
        ("DELETE FROM history WHERE id = 3", "DELETE FROM history_clear WHERE history_id = 3"),
        (
            "UPDATE history SET id = 100000 WHERE id = 3",
            "UPDATE history SET id = 3 WHERE id = 4",
            "UPDATE history SET id = 4 WHERE id = 100000",
        ),
    ],
    ids=["action", "time", "author", "particulars", "deleted", "swapped"],
)
def test_edits_deletions_and_swaps_break_the_chain(a, statements):
    tampered(a.workspace, *statements)
    assert cuts(a.workspace)[0].entry in (3, 4)


def test_a_cut_off_end_is_noticed_by_its_signature(a):
    with a.workspace.reader() as connection:
        ((entry, _),) = heads.signed(connection, 1)
    tampered(
        a.workspace,
        f"DELETE FROM history WHERE id >= {entry}",
        f"DELETE FROM history_clear WHERE history_id >= {entry}",
    )
    assert cuts(a.workspace)[0].entry == entry


def test_a_signature_of_something_else_is_noticed(a):
    tampered(a.workspace, "UPDATE history_signature SET signature = (SELECT signature FROM history_signature LIMIT 1)")
    a.call(2, "no_answer")
    histories.sign(a.workspace)
    tampered(a.workspace, "UPDATE history_signature SET signature = (SELECT signature FROM history_signature LIMIT 1)")
    assert cuts(a.workspace) != ()


def test_what_was_erased_leaves_the_chain_whole(a):
    a.erase_contact(a.contacts()["Contact 1"])
    assert cuts(a.workspace) == ()
    erased = [one for one in histories.read(a.workspace).entries if one.subject is None]
    assert erased
    assert {one.body for one in erased} == {None}


def shorten(laptop, entries):
    """Takes the last entries out without a trace in this workspace, and goes on as if they had never been."""
    with laptop.workspace.reader() as connection:
        end = history.length(connection)
    tampered(
        laptop.workspace,
        f"DELETE FROM history_signature WHERE history_id > {end - entries}",
        f"DELETE FROM history_clear WHERE history_id > {end - entries}",
        f"DELETE FROM history WHERE id > {end - entries}",
    )


def test_another_laptop_notices_that_a_history_was_cut(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    b.call(0, "busy")
    b.export(tmp_path / "1.sfpkg")
    assert a.merge(tmp_path / "1.sfpkg").cuts == ()
    shorten(b, 2)
    for place in (0, 1, 2):
        b.call(place, "no_answer")
    assert cuts(b.workspace) == ()  # alone, the chain is whole again
    b.export(tmp_path / "2.sfpkg")
    (cut,) = a.merge(tmp_path / "2.sfpkg").cuts
    assert cut.device == "B"
    # A package made before arrives late: no reason to suspect anybody.
    assert a.merge(tmp_path / "1.sfpkg").cuts == ()


def test_a_laptop_learns_from_others_that_its_own_history_was_cut(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    b.call(0, "busy")
    b.export(tmp_path / "1.sfpkg")
    a.merge(tmp_path / "1.sfpkg")
    a.export(tmp_path / "a.sfpkg")
    assert b.merge(tmp_path / "a.sfpkg").cuts == ()
    shorten(b, 3)
    for place in (0, 1, 2):
        b.call(place, "no_answer")
    (cut,) = b.merge(tmp_path / "a.sfpkg").cuts
    assert cut.device is None


def test_heads_are_signed_for_one_workspace_only(laptops):
    """The head of another workspace, signed by the same key, is not taken for one of this."""
    a = laptops["A"]
    with a.workspace.transaction() as connection:
        own = devices.own(connection)
        trail.sign(connection, own)
        connection.execute("UPDATE workspace SET uid = ?", ("f" * 32,))
    assert cuts(a.workspace) != ()
