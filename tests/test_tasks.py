import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


def test_a_result_comes_back_on_the_thread_of_the_interface(qtbot, tasks):
    seen = []
    tasks.run(tasks, threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == threading.get_ident() != worker


def test_store_jobs_run_one_after_the_other(qtbot, tasks):
    order = []
    for number in range(20):
        tasks.run(tasks, lambda number=number: order.append(number), lambda _: None)
    with qtbot.waitSignal(tasks.idle):
        pass
    assert order == list(range(20))


def test_a_user_error_goes_to_its_owner_or_to_the_window(qtbot, tasks):
    def refuse():
        raise UserError("workspace_missing", path="x")

    mine = []
    tasks.run(tasks, refuse, lambda _: None, mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert mine[0].code == "workspace_missing"
    with qtbot.waitSignal(tasks.failed) as blocker:
        tasks.run(tasks, refuse, lambda _: None)
    assert blocker.args[0].facts == {"path": "x"}


def test_a_bug_goes_to_the_last_resort(qtbot, tasks, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(kind))
    tasks.run(tasks, lambda: 1 / 0, lambda _: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [ZeroDivisionError]


def test_a_job_after_drawing_lets_the_interface_come_first(qtbot, tasks, monkeypatch):
    monkeypatch.setattr("scorefact_desktop.tasks.PATIENCE_SECONDS", 60.0)  # else a busy machine might let it go ahead
    order = []
    tasks.run(tasks, lambda: order.append("first"), lambda _: QTimer.singleShot(0, lambda: order.append("drawn")))
    tasks.run(tasks, lambda: order.append("later"), lambda _: None, after_drawing=True)
    with qtbot.waitSignal(tasks.idle):
        pass
    assert order == ["first", "drawn", "later"]


def test_closing_waits_for_no_drawing(qtbot, monkeypatch):
    monkeypatch.setattr("scorefact_desktop.tasks.PATIENCE_SECONDS", 600.0)
    tasks, begun, seen = Tasks(), threading.Event(), []
    tasks.run(tasks, begun.set, lambda _: None)
    tasks.run(tasks, lambda: seen.append("job"), lambda _: None, after_drawing=True)
    begun.wait(60)
    tasks.close()  # no event loop turns here
    assert seen in ([], ["job"])


def test_a_dead_owner_is_not_called(qtbot, tasks):
    owner, gate, seen = QObject(), threading.Event(), []
    tasks.run(owner, gate.wait, seen.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(tasks.idle):
        gate.set()
    assert not seen


def test_a_heavy_task_tells_how_far_it_is_and_can_be_cancelled(qtbot, tasks):
    at_half, gate, seen, ended = threading.Event(), threading.Event(), [], []

    def job(task):
        task(0.5)
        at_half.set()
        gate.wait(10)
        task(0.6)

    running = tasks.run_heavy(tasks, "Export", job, seen.append, ended=lambda: ended.append(True))
    assert at_half.wait(10)
    assert running.share == 0.5
    assert tasks.running == [running]
    running.cancel()
    with qtbot.waitSignal(tasks.idle):
        gate.set()
    assert (seen, ended, tasks.running) == ([], [True], [])


def test_heavy_work_does_not_hold_up_the_store(qtbot, tasks):
    gate, seen = threading.Event(), []
    tasks.run_heavy(tasks, "Long", lambda task: gate.wait(10), lambda _: None)
    tasks.run(tasks, lambda: 1, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    with qtbot.waitSignal(tasks.idle):
        gate.set()


def test_nothing_runs_after_closing(qtbot):
    tasks, began = Tasks(), threading.Event()

    def job(task):
        began.set()
        while True:
            task(0.1)

    tasks.run_heavy(tasks, "Endless", job, lambda _: None)
    assert began.wait(10)
    tasks.close()
    assert not [one for one in threading.enumerate() if one.name.startswith(("store", "heavy"))]
    tasks.run(tasks, lambda: 1, lambda _: pytest.fail("delivered after closing"))


def test_what_comes_too_late_is_let_go(qtbot):
    tasks, began, gate, let_go = Tasks(), threading.Event(), threading.Event(), []

    def job():
        began.set()
        gate.wait(10)
        return "held"

    tasks.run(tasks, job, lambda _: pytest.fail("delivered"), discard=let_go.append)
    assert began.wait(10)
    gate.set()
    tasks.close()
    assert let_go == ["held"]


def test_a_job_over_before_it_is_submitted_is_delivered_after_run_has_returned(qtbot, tasks, monkeypatch):
    class AtOnce(ThreadPoolExecutor):
        def submit(self, function, /, *arguments, **named):
            future = super().submit(function, *arguments, **named)
            wait([future])
            return future

    monkeypatch.setattr(tasks, "_heavy", AtOnce(max_workers=1))
    seen = []
    tasks.run_heavy(tasks, "quick", lambda task: 1, seen.append)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [1])


def test_a_job_that_does_not_wait_for_drawing_any_longer_leaves_nothing_behind(qtbot, tasks, monkeypatch):
    monkeypatch.setattr("scorefact_desktop.tasks.PATIENCE_SECONDS", 0)
    monkeypatch.setattr("scorefact_desktop.tasks.DRAWN_MS", 30)
    owner, found = QObject(), []
    for number in range(20):  # the event of each is gone long before its timer: this once ended the program
        tasks.run(owner, lambda number=number: number, found.append, after_drawing=True)
    qtbot.waitUntil(lambda: len(found) == 20)
    gc.collect()
    after = []
    QTimer.singleShot(60, lambda: after.append(True))
    qtbot.waitUntil(lambda: bool(after))
    assert found == list(range(20))
