"""Records: what is trusted equals what is checked, and everything else is checked and refused."""

import hashlib
import json
import pickle
from pathlib import Path

import pytest

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.benchmark import Benchmark
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.domain.questionnaire import Choice, Question, Questionnaire, Scale
from scorefact_desktop.domain.record import Record
from scorefact_desktop.domain.theme_scores import ThemeScores

SHIPPED: list[tuple[type[Record], Path]] = [
    *(
        (ThemeScores if path.name.endswith(".themes.json") else Questionnaire, path)
        for path in sorted(asset("resources", "questionnaires").glob("*.json"))
    ),
    *((RuleSet, path) for path in sorted(asset("resources", "rules").glob("*.json"))),
]
BENCHMARK = {
    "release": "2026.1",
    "made_on": "2026-02-01",
    "groups": [
        {
            "id": "all",
            "vendors": 9,
            "customers": 90,
            "contributors": ["0" * 64],
            "themes": {
                "skills": {
                    "vendors": 9, "customers": 90, "mean": 70, "sd": 5, "p50": 71,
                    "years": {"2025": {"vendors": 9, "mean": 70}},
                }
            },
        }
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "path"), SHIPPED, ids=lambda one: getattr(one, "stem", None))
def test_what_ships_is_sound_and_read_the_same_without_checking(kind: type[Record], path: Path) -> None:
    checked = kind.model_validate_json(path.read_bytes())
    assert kind.trusted(json.loads(path.read_bytes())) == checked
    stored = kind.trusted(checked.model_dump(mode="json"))
    assert stored == checked
    assert stored.model_dump_json() == checked.model_dump_json()  # also 70.0 for 70


def test_a_benchmark_is_read_the_same_without_checking() -> None:
    checked = Benchmark.model_validate(BENCHMARK)
    assert Benchmark.trusted(BENCHMARK) == checked
    assert Benchmark.trusted(BENCHMARK).model_dump_json() == checked.model_dump_json()
    assert Benchmark.trusted(checked.model_dump(mode="json")) == checked


def test_stored_json_is_checked_again_where_its_hash_differs() -> None:
    text = json.dumps(BENCHMARK)
    wrong = text.replace('"customers": 90', '"customers": -90')
    assert Benchmark.stored(text) == Benchmark.stored(text, hashlib.sha256(text.encode()).hexdigest())
    with pytest.raises(ValueError, match="customers"):
        Benchmark.stored(wrong, hashlib.sha256(text.encode()).hexdigest())


@pytest.mark.parametrize(
    "plain",
    [{}, {"groups": []}, {**BENCHMARK, "more": 1}, {**BENCHMARK, "groups": [7]}, {**BENCHMARK, "made_on": "soon"}, []],
)
def test_what_cannot_have_been_checked_is_told_by_the_check(plain: object) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Benchmark.stored(json.dumps(plain))


def test_a_record_is_checked_when_it_is_made() -> None:
    with pytest.raises(ValueError, match="249"):
        Choice(value=250, code="a", text={"en": "A"})
    with pytest.raises(ValueError, match="pattern"):
        Choice(value=1, code="Ä", text={"en": "A"})
    with pytest.raises(ValueError, match="scale_without_choices"):
        Scale(id="a", kind="ordinal")  # type: ignore[arg-type]  # a word of a file becomes its kind
    with pytest.raises(ValueError, match="more"):
        Scale.model_validate({"id": "a", "kind": "text", "more": 1})


def test_a_record_is_frozen_and_copied_and_pickled() -> None:
    one = Question(code="a", scale="b", text={"en": "A?"}, short={"en": "A"})
    with pytest.raises(AttributeError):
        one.code = "c"  # type: ignore[misc]  # that is the point
    assert one.model_copy(update={"code": "c"}) == Question(code="c", scale="b", text={"en": "A?"}, short={"en": "A"})
    assert pickle.loads(pickle.dumps(one)) == one  # our own bytes


def test_copies_do_not_keep_what_was_derived() -> None:
    scale = Scale(id="r", kind="rating", minimum=0, maximum=10)  # type: ignore[arg-type]  # as above
    assert scale.values[-1] == 10
    assert scale.model_copy(update={"maximum": 5}).values[-1] == 5
