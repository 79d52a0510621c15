"""SPSS files: real ones, and written ones with labels, missing values, dates, sets, other encodings and damage."""

import random
import sys
from pathlib import Path
from typing import Any

import pytest

from scorefact_desktop.domain.answers import DONT_KNOW, REFUSED, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.exchange import matching, sniff, spss, validate
from scorefact_desktop.exchange.propose import propose
from scorefact_desktop.exchange.reading import read
from scorefact_desktop.exchange.staged import Staged
from scorefact_desktop.services.questionnaires import standard
from tests.exchange.tables import staged as stage_here

pyreadstat = pytest.importorskip("pyreadstat", reason="the extra [spss] is not installed")
FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "real_exports" / "spss"
real = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the real exports in ../shared/data are not here; they may not be copied"
)


REFUSALS = {
    "", "spss_damaged", "reading_crashed", "reading_memory", "reading_too_long", "empty", "too_many_columns",
    "not_a_table", "encoding_unknown",
}  # fmt: skip


def column(staged: Staged, name: str) -> list[str]:
    found = staged.found.column(name)
    assert found is not None
    return [row.cells[found.index] for row in staged.rows()]


def write(path: Path, table: dict[str, list[Any]], **more: Any) -> Path:
    import pandas

    writer = pyreadstat.write_por if path.suffix == ".por" else pyreadstat.write_sav
    writer(pandas.DataFrame(table), str(path), **more)
    return path


@real
@pytest.mark.parametrize(
    ("name", "rows", "columns"),
    [
        ("haven_umlauts.sav", 4, 1),
        ("kobocat_children.sav", 3, 18),
        ("pyreadstat_sample.sav", 5, 7),
        ("pyreadstat_sample.zsav", 5, 7),
        ("pyreadstat_sample_missing.sav", 7, 7),
        ("pyreadstat_simple_alltypes.sav", 6, 12),
    ],
)
def test_real_files(name: str, rows: int, columns: int) -> None:
    staged = read(FOLDER / name)
    assert (staged.found.tool, staged.found.rows, len(staged.found.columns)) == ("spss", rows, columns)
    assert sum(1 for _ in staged.rows()) == rows


@real
def test_values_of_real_files() -> None:
    for name in ("pyreadstat_sample.sav", "pyreadstat_sample.zsav"):
        sample = read(FOLDER / name)
        assert column(sample, "mynum") == ["1.1", "1.2", "-1000.3", "-1.4", "1000.3"]
        assert column(sample, "mydate")[:3] == ["2018-05-06", "1880-05-06", "1960-01-01"]
        assert column(sample, "dtime")[0] == "2018-05-06 10:10:10"
        assert column(sample, "mytime")[0] == "10:10:10"
        assert column(sample, "mylabl")[:2] == ["1", "2"]
        labelled = sample.found.column("myord")
        assert labelled is not None
        assert (labelled.label, labelled.choices) == ("ordinal", {"1": "low", "2": "medium", "3": "high"})
    umlauts = read(FOLDER / "haven_umlauts.sav").found.columns[0]
    assert umlauts.label == "This is an ä-umlaut"
    assert umlauts.choices["2"] == "the ü umlaut"
    missing = read(FOLDER / "pyreadstat_sample_missing.sav").found
    assert {one.name: one.missing for one in missing.columns if one.missing}["mylabl"] == ("-1",)


@real
def test_sets_of_a_real_file_become_one_question_each() -> None:
    staged = read(FOLDER / "pyreadstat_simple_alltypes.sav")
    draft = propose(staged.found, "alltypes")
    multis = [one.code for one in draft.questionnaire.questions
              if draft.questionnaire.scale_of(one.code).kind is ScaleKind.MULTI]  # fmt: skip
    assert multis == ["mymrset", "categorical_array"]
    proposal = matching.propose(staged.found, draft.questionnaire)
    answers = [one.answers for one in validate.responses(staged, proposal, draft.questionnaire)]
    assert [one["mymrset"].choices if "mymrset" in one else None for one in answers] == [
        (1, 2), (1,), (2,), None, (2,), (1, 2),
    ]  # fmt: skip
    assert answers[2]["categorical_array"].choices == (2, 3, 4)


def test_labels_missing_values_and_scales_are_taken_over(tmp_path: Path) -> None:
    table = {
        "id": [float(n) for n in range(1, 9)],
        "sat_overall": [1.0, 2, 3, 4, 98, 99, 4, 4],
        "q_how": [0.0, 10, 5, 5, 5, 7, 8, None],
        "where": [1.0, 2, 3, 1, 1, 2, 3, -7],
    }
    path = write(
        tmp_path / "labelled.sav",
        table,
        column_labels=["Number", "Overall", "How likely", "Where from"],
        variable_value_labels={
            "sat_overall": {1: "Very dissatisfied", 2: "Fairly dissatisfied", 3: "Fairly satisfied",
                            4: "Very satisfied", 98: "Don't know", 99: "Refused"},
            "q_how": {0: "Not at all likely", 10: "Extremely likely"},
            "where": {1: "Lund", 2: "Lyon", 3: "Leeds", -7: "No answer wanted"},
        },
        missing_ranges={"sat_overall": [98, 99], "where": [{"lo": -9, "hi": -1}]},
    )  # fmt: skip
    staged = read(path)
    assert [one.code for one in staged.found.notices] == ["declared_missing"]
    proposal = matching.propose(staged.found, standard())
    mapped = proposal.columns["sat_overall"]
    assert mapped.question == "sat_overall"
    assert mapped.missing == {"98": "dont_know", "99": "refused"}
    answers = [one.answers.get("sat_overall") for one in validate.responses(staged, proposal, standard())]
    choices = standard().scale_of("sat_overall").choices
    best = next(choice.value for choice in choices if choice.text["en"].startswith("Very s"))
    assert answers[3:7] == [Answer(choices=(best,)), DONT_KNOW, REFUSED, Answer(choices=(best,))]
    draft = propose(staged.found, "labelled", known=standard().scales)
    scales = {one.code: draft.questionnaire.scale_of(one.code) for one in draft.questionnaire.questions}
    assert scales["sat_overall"].kind is ScaleKind.ORDINAL
    assert (scales["q_how"].kind, scales["q_how"].minimum, scales["q_how"].maximum) == (ScaleKind.RATING, 0, 10)
    assert [(one.value, one.text) for one in scales["where"].choices] == [
        (1, {"und": "Lund"}),
        (2, {"und": "Lyon"}),
        (3, {"und": "Leeds"}),
    ]
    proposal = matching.propose(staged.found, draft.questionnaire)
    responses = list(validate.responses(staged, proposal, draft.questionnaire))
    assert all(one.sound for one in responses)
    assert "where" not in responses[7].answers


def test_a_portable_file(tmp_path: Path) -> None:
    path = write(tmp_path / "old.por", {"NR": [1.0, 2.0], "NAME": ["abc", "d"]}, column_labels=["Number", "Name"])
    assert sniff.sniff(path.read_bytes()[:600]) is sniff.Kind.SPSS
    staged = read(path)
    assert column(staged, "NR") == ["1", "2"]
    assert column(staged, "NAME") == ["abc", "d"]
    assert [one.label for one in staged.found.columns] == ["Number", "Name"]


def test_seconds_that_no_calendar_has_stay_a_number(tmp_path: Path) -> None:
    path = write(tmp_path / "days.sav", {"day": [1e30, 13744944000.0]}, variable_format={"day": "DATE11"})
    assert column(read(path), "day") == ["1e+30", "2018-05-06"]


def test_a_name_that_says_something_else(tmp_path: Path) -> None:
    path = write(tmp_path / "a.sav", {"x": [1.0]}).rename(tmp_path / "a.csv")
    assert [one.code for one in read(path).found.notices] == ["extension_mismatch"]


def test_without_the_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = write(tmp_path / "a.sav", {"x": [1.0]})
    monkeypatch.setitem(sys.modules, "pyreadstat", None)
    with pytest.raises(UserError) as refused:
        spss.read(path, portable=False)
    assert refused.value.code == "spss_extra_missing"


def test_damaged_files_are_refused_and_crash_nothing(tmp_path: Path) -> None:
    chance = random.Random(11)
    whole = write(tmp_path / "whole.sav", {"x": [1.0, 2.0] * 20, "y": ["a", "b"] * 20}).read_bytes()
    packed = write(tmp_path / "whole.zsav", {"x": [1.0, 2.0] * 20}, compress=True).read_bytes()
    portable = write(tmp_path / "whole.por", {"X": [1.0, 2.0] * 20}).read_bytes()
    for number in range(20):
        content = bytearray(chance.choice((whole, packed, portable)))
        for _ in range(chance.randint(1, 30)):
            content[chance.randrange(100, len(content))] = chance.randrange(256)
        if number % 4 == 0:
            del content[chance.randrange(100, len(content)) :]
        path = tmp_path / f"{number}.sav"
        path.write_bytes(bytes(content))
        code = ""
        try:
            staged = read(path)
        except UserError as error:
            code = error.code
        else:
            assert sum(1 for _ in staged.rows()) == staged.found.rows
        assert code in REFUSALS


def test_bytes_that_only_begin_like_one() -> None:
    with pytest.raises(UserError) as refused:
        stage_here(b"$FL2 nothing more", "x.sav")
    assert refused.value.code == "spss_damaged"
