"""Answers as files: what was said, the kinds of missing apart, nobody by name, nothing live."""

import csv
import io
import sys
from pathlib import Path

import openpyxl
import pytest

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import answer_files, figures
from scorefact_desktop.store import campaigns, history, interviews
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

CAMPAIGN = "solvana/2026"


def export(path: Path, folder: Path, form: str, language: str = "en", **wanted: bool) -> Path:
    with Workspace.open(path) as workspace:
        translate = language_for(language, strict=True)
        made = answer_files.export_answers(workspace, CAMPAIGN, (form,), language, folder, translate, **wanted)
    return made.paths[0]


def table(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=delimiter))


def test_a_row_per_interview_with_its_answers(demo_copy: Path, tmp_path: Path) -> None:
    path = export(demo_copy, tmp_path, "csv")
    assert path.name == "solvana-2026-answers-en.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = table(path)
    with Workspace.open(demo_copy, read_only=True) as workspace:
        made = figures.campaign_figures(workspace, CAMPAIGN)
    assert len(rows) == made.complete + made.partial
    found = made.distribution("sat_overall")
    assert found is not None
    very = sum(row["sat_overall"] == "Very satisfied" for row in rows)
    assert very == found.counts[max(found.counts)]
    assert sum(row["sat_overall"] == "Do not know" for row in rows) == found.excluded.dont_know


@pytest.mark.parametrize("form", ["csv", "xlsx", "sav"])
def test_nobody_stands_in_it(demo_copy: Path, tmp_path: Path, form: str) -> None:
    path = export(demo_copy, tmp_path, form, "fr")
    content = path.read_bytes()
    if form == "xlsx":
        content = repr([[cell.value for cell in row] for row in openpyxl.load_workbook(path).active]).encode()
    with Workspace.open(demo_copy, read_only=True) as workspace, workspace.reader() as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM customer UNION SELECT name FROM contact")]
        uids = [row[0] for row in connection.execute("SELECT uid FROM interview")]
    assert names
    assert not [name for name in (*names, *uids) if name and len(name) > 5 and name.encode() in content]


def test_codes_with_the_kinds_of_missing_apart(demo_copy: Path, tmp_path: Path) -> None:
    rows = table(export(demo_copy, tmp_path, "csv", "sv", codes=True), ";")
    given = {row["sat_overall"] for row in rows}
    assert given <= {"1", "2", "3", "4", "96", "97", "98", "99", ""}
    assert {"3", "4"} <= given


def test_words_only_when_wanted_and_never_live(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace, workspace.transaction() as connection:
        found = campaigns.find(connection, CAMPAIGN)
        questionnaire = campaigns.questionnaire(connection, found)
        code = next(one for one in questionnaire.order if questionnaire.scale_of(one).kind == "text")
        first = next(interviews.answers_of(connection, found.id)).interview_id
        interviews.put_answer(connection, first, code, Answer(text="=cmd|' /C calc'!A0 🙂 العربية"))
    assert code not in table(export(demo_copy, tmp_path, "csv"))[0]
    with_words = table(export(demo_copy, tmp_path / "words", "csv", words=True))
    assert "'=cmd|' /C calc'!A0 🙂 العربية" in {row[code] for row in with_words}
    page = openpyxl.load_workbook(export(demo_copy, tmp_path / "words", "xlsx", words=True)).active
    assert all(cell.data_type != "f" for row in page for cell in row)


def test_spss_has_labels_and_missing_ranges(demo_copy: Path, tmp_path: Path) -> None:
    pyreadstat = pytest.importorskip("pyreadstat", reason="the extra [spss] is not installed")
    with Workspace.open(demo_copy) as workspace, workspace.transaction() as connection:
        found = campaigns.find(connection, CAMPAIGN)
        first = next(interviews.answers_of(connection, found.id)).interview_id
        interviews.put_answer(connection, first, "sat_overall", DONT_KNOW)
    path = export(demo_copy, tmp_path, "sav", "fr")
    data, about = pyreadstat.read_sav(str(path), user_missing=True)
    assert about.variable_value_labels["sat_overall"][96.0] == "Ne sait pas"
    assert about.missing_ranges["sat_overall"] == [{"lo": 96.0, "hi": 99.0}]
    assert (data["sat_overall"] == 96).sum() >= 1
    kept, _ = pyreadstat.read_sav(str(path))
    assert kept["sat_overall"].max() <= 4
    assert path.read_bytes()[92:109] == b"01 Jan 8000:00:00"
    again = export(demo_copy, tmp_path / "again", "sav", "fr")
    assert again.read_bytes() == path.read_bytes()


def test_the_export_is_in_the_history(demo_copy: Path, tmp_path: Path) -> None:
    export(demo_copy, tmp_path, "xlsx")
    with Workspace.open(demo_copy, read_only=True) as workspace, workspace.reader() as connection:
        latest = history.latest(connection, 1, None)[0]
    assert latest.action == "answers_exported"


def test_missing_values_make_room_for_large_answers() -> None:
    assert [answer_files._shift(one) for one in (10, 95, 96, 995, 996, 40_000)] == [0, 0, 900, 900, 9_900, 99_900]


def test_what_cannot_be_written_is_said(demo_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="format_unknown"):
        export(demo_copy, tmp_path, "docx")
    monkeypatch.setitem(sys.modules, "pyreadstat", None)
    with pytest.raises(UserError, match="spss_writer_missing"):
        export(demo_copy, tmp_path, "sav")
    assert not list(tmp_path.glob("*answers*"))
