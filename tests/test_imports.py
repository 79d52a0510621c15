"""What makes the start shorter changes nothing else: classes, compiled modules, garbage."""

import builtins
import copy
import dataclasses
import gc
import sys
import threading
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

import pytest

from scorefact_desktop import imports


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(dataclasses, "_create_fn"):
        pytest.skip("this Python makes dataclasses in another way")
    monkeypatch.setattr(dataclasses, "_create_fn", getattr(dataclasses, "_create_fn", None))  # to be put back
    imports.compile_late()


def defined() -> tuple[Any, Any]:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Point:
        """A point."""

        x: float
        y: float = 0.0
        tags: tuple[str, ...] = dataclasses.field(default=(), repr=False, compare=False)

    @dataclasses.dataclass(order=True)
    class Named:
        """Mutable, ordered, with a base."""

        name: str
        parts: list[int] = dataclasses.field(default_factory=list)
        made: dataclasses.InitVar[int] = 0

        def __post_init__(self, made: int) -> None:
            self.parts.append(made)

    return Point, Named


def checked(point: Any, named: Any) -> list[object]:
    one, other = point(1, 2, ("a",)), point(1, y=2)
    copied = copy.copy(one) == one
    found: list[object] = [one == other, hash(one) == hash(other), one != point(2), one == 7]
    found += [repr(one).rpartition(".")[2], dataclasses.astuple(one), dataclasses.replace(one, x=5).x, copied]
    for change in (lambda: setattr(one, "x", 3), lambda: delattr(one, "x"), lambda: point(), lambda: point(1, 2, 3, 4)):
        try:
            change()
        except (TypeError, AttributeError) as error:
            found.append(type(error).__name__)
    first, second = named("a", made=1), named("b")
    first.name = "c"
    found += [first > second, sorted([first, second])[0].name, first.parts, named.__hash__ is None]
    derived = dataclasses.make_dataclass("Derived", [("more", int, 3)], bases=(named,))
    found += [dataclasses.asdict(derived("d")), repr(derived("e", [1])), derived("f") == named("f")]
    return found


def test_they_behave_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = checked(*defined())
    monkeypatch.setattr(dataclasses, "_create_fn", getattr(dataclasses, "_create_fn", None))
    imports.compile_late()
    kinds = defined()
    once = checked(*kinds)
    assert once == usual
    assert checked(*kinds) == once  # also when all has been compiled
    assert once[:8] == [True, True, True, False, "Point(x=1, y=2)", (1, 2, ("a",)), 5, True]
    assert once[8:12] == ["FrozenInstanceError", "FrozenInstanceError", "TypeError", "TypeError"]
    assert once[12:] == [
        True, "b", [1], True, {"name": "d", "parts": [0], "more": 3}, "Derived(name='e', parts=[1, 0], more=3)", False,
    ]  # fmt: skip


def test_they_are_compiled_at_the_first_call_and_then_called_directly(late: None) -> None:
    point, _ = defined()
    stub = point.__init__
    point(1)
    assert point.__init__ is not stub
    assert point.__init__.__code__.co_varnames[:3] == ("self", "x", "y")
    assert "Point" in point.__init__.__qualname__
    one = stub(point.__new__(point), 3)  # one that was taken before still works
    assert one is None


def test_threads_may_call_first_at_once(late: None) -> None:
    point, _ = defined()
    found: list[Any] = []
    threads = [threading.Thread(target=lambda at=at: found.append(point(at))) for at in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one.x for one in found) == list(range(8))


def test_another_python_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(dataclasses, "_create_fn", raising=False)
    imports.compile_late()
    assert not hasattr(dataclasses, "_create_fn")


def test_it_is_done_once(late: None) -> None:
    before = getattr(dataclasses, "_create_fn", None)
    imports.compile_late()
    assert getattr(dataclasses, "_create_fn", None) is before


SOURCE = b"answer = 6 * 7"
COMPILE = builtins.compile


@pytest.fixture
def beside_qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """PySide6 where modules can be kept; gives the folder for compiled ones."""
    spec = ModuleSpec("shiboken6", None, origin=str(tmp_path / "shiboken6" / "__init__.py"))
    (tmp_path / "shiboken6").mkdir()
    monkeypatch.setattr(imports, "find_spec", lambda name: spec if name == "shiboken6" else None)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return tmp_path / "shiboken6" / "__pycache__"


def imported(monkeypatch: pytest.MonkeyPatch, source: bytes = SOURCE) -> tuple[int, int]:
    """What a support module of that source gives, and how often something was compiled for it."""
    compiled: list[object] = []

    def counted(*arguments: Any, **options: Any) -> Any:
        compiled.append(arguments)
        return COMPILE(*arguments, **options)

    found: dict[str, int] = {}
    with monkeypatch.context() as patch:
        patch.setattr(builtins, "compile", counted)
        with imports.support_compiled():
            exec(builtins.compile(source, "shibokensupport/a.py", "exec"), found)  # as PySide6 does
        assert builtins.compile is counted
    return found["answer"], len(compiled)


def test_what_qt_compiles_at_every_start_is_compiled_once(beside_qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [imported(monkeypatch) for _ in range(3)] == [(42, 1), (42, 0), (42, 0)]
    assert [imported(monkeypatch, b"answer = 7") for _ in range(2)] == [(7, 1), (7, 0)]  # another PySide6
    assert len(list(beside_qt.iterdir())) == 1


@pytest.mark.parametrize("damaged", [b"", b"not of marshal", b"i\x01\x00\x00\x00", b"{"])
def test_a_damaged_copy_is_made_anew(damaged: bytes, beside_qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(monkeypatch)
    (kept,) = beside_qt.iterdir()
    kept.write_bytes(damaged)
    assert [imported(monkeypatch) for _ in range(2)] == [(42, 1), (42, 0)]


def test_a_folder_that_cannot_be_written_keeps_nothing(beside_qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside_qt.write_text("in the way of the folder")
    assert [imported(monkeypatch) for _ in range(2)] == [(42, 1), (42, 1)]


def test_nothing_is_kept_where_python_is_told_so(beside_qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert imported(monkeypatch) == (42, 1)
    assert not beside_qt.exists()


def test_other_sources_are_compiled_as_ever(beside_qt: Path) -> None:
    with imports.support_compiled():
        assert eval(compile("6 * 7", "shibokensupport/a.py", "eval")) == 42  # text is not what PySide6 gives
        assert eval(compile(b"6 * 7", "<string>", "eval")) == 42
    assert not beside_qt.exists()


def test_garbage_is_looked_for_again_after_the_start() -> None:
    imports.gather_again()  # nobody put it off: nothing is set aside
    assert (gc.isenabled(), gc.get_freeze_count()) == (True, 0)
    try:
        imports.gather_later()
        assert not gc.isenabled()
        imports.gather_again()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()
