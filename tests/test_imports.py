"""Dataclasses whose methods are compiled late are like any other."""

import copy
import dataclasses
import threading
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
