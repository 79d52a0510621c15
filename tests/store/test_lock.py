"""One holder at a time, told to others, and no file left behind by whoever was refused or is done."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.lock import WorkspaceLock
from scorefact_desktop.store.workspace import Workspace


def test_a_lock_is_there_while_it_is_held_and_gone_afterwards(tmp_path):
    lock = WorkspaceLock(tmp_path / "w.scorefact")
    lock.take()
    assert lock.path.exists()
    assert lock.holder().process > 0
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_whoever_is_refused_leaves_nothing(tmp_path):
    path = tmp_path / "notes.scorefact"
    path.write_text("my notes")
    for act in (Workspace.open, Workspace.create):
        with pytest.raises(UserError):
            act(path)
    assert list(tmp_path.iterdir()) == [path]


def test_who_is_kept_out_leaves_the_lock_of_the_holder(tmp_path):
    path = tmp_path / "w.scorefact"
    with Workspace.create(path):
        with pytest.raises(UserError, match="workspace_locked"):
            Workspace.open(path)
        assert path.with_name("w.scorefact-lock").exists()
        with pytest.raises(UserError, match="workspace_locked"):
            WorkspaceLock(path).take()
    assert [one.name for one in tmp_path.iterdir()] == ["w.scorefact"]


def test_however_many_take_and_release_one_holds_it(tmp_path):
    holding: list[int] = []
    most: list[int] = []
    refusals: set[str] = set()

    def work(number):
        taken = 0
        for _ in range(300):
            lock = WorkspaceLock(tmp_path / "w.scorefact")
            try:
                lock.take()
            except UserError as error:
                refusals.add(error.code)
                continue
            taken += 1
            holding.append(number)
            most.append(len(holding))
            holding.remove(number)
            lock.release()
        return taken

    with ThreadPoolExecutor(8) as pool:
        taken = sum(pool.map(work, range(8)))
    assert max(most) == 1
    assert refusals <= {"workspace_locked"}
    assert taken >= 1
    assert list(tmp_path.iterdir()) == []
