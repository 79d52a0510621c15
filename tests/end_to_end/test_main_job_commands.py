"""The whole job through the command line: a file goes in, figures come out right, documents in three languages."""

import csv
import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from scorefact_desktop.cli import scorefact
from scorefact_desktop.services.demo import workbook

ECSI = Path(__file__).resolve().parents[3] / "shared" / "data" / "ecsi_bank" / "satisfaction.csv"


def call(*arguments: object) -> Any:
    """The document of a command with --json that must do its job."""
    result = CliRunner().invoke(scorefact, ["--lang", "en", *map(str, arguments), "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def exported(
    kind: str, place: tuple[object, ...], folder: Path, languages: Sequence[str] = ("fr", "en", "sv")
) -> list[Path]:
    made = call("export", kind, *place, "--lang", ",".join(languages), "--out", folder)
    assert made["refused"] == []
    files = [Path(one) for one in made["files"]]
    paths = [one for one in files if one.suffix == ".pdf"]
    badges = [one.name[-13:] for one in files if one.suffix != ".pdf"]  # a label comes with its badge
    written = [f"-badge-{language}.{ending}" for language in languages for ending in ("svg", "png")]
    assert badges == (written if kind == "label" else [])
    for path, language in zip(paths, languages, strict=True):
        pdf = PdfReader(path)
        assert path.name.endswith(f"-2026-{kind}-{language}.pdf")
        assert str(pdf.trailer["/Root"]["/Lang"]).startswith(language)
    return paths


def test_demo_import_indicators_export(demo_copy: Path, tmp_path: Path) -> None:
    place = ("--workspace", demo_copy, "--campaign", workbook.CAMPAIGN)
    before = call("indicators", *place)
    workbook.write_responses(tmp_path / "responses.xlsx")
    tried = call("import", tmp_path / "responses.xlsx", *place, "--dry-run")
    assert (tried["outcome"], tried["problems"]) == ("import", [])
    brought = call("import", tmp_path / "responses.xlsx", *place)
    assert brought["added"] == tried["rows"] > 0
    after = call("indicators", *place, "--compare", workbook.COMPARED)
    assert len(after["themes"]) == 14
    assert after["interviews"]["complete"] > before["interviews"]["complete"]
    overall = {one["id"]: one for one in after["indicators"]}["sat_overall.positive"]
    assert overall["interval"]["lower"] < overall["value"] < overall["interval"]["upper"]
    assert overall["previous"] is not None
    assert overall["benchmark"]["vendors"] > 0
    again = call("import", tmp_path / "responses.xlsx", *place)
    assert (again["added"], again["identical"], again["same_file_as"]) == (0, brought["added"], brought["batch"])
    for kind in ("dashboard", "label"):
        exported(kind, place, tmp_path / "out")
    assert call("import", "--undo", again["batch"], "--workspace", demo_copy)["interviews"] == 0
    assert call("import", "--undo", brought["batch"], "--workspace", demo_copy)["interviews"] == brought["added"]
    assert call("indicators", *place) == before


def surveyed(responses: Path, folder: Path) -> tuple[dict[str, Any], dict[str, Any], tuple[object, ...]]:
    """A survey of any shape brought in: what was drafted of it, its figures by id, and where it is."""
    workspace, questionnaire = folder / "own.scorefact", folder / "q.json"
    draft = call("questionnaire", "propose", responses, "--out", questionnaire)
    call("workspace", "create", "--plain", workspace)
    added = ("--vendor", "Own Survey", "--year", 2026, "--population", 1000, "--questionnaire", questionnaire)
    name = call("campaign", "add", "--workspace", workspace, *added)["campaign"]
    place = ("--workspace", workspace, "--campaign", name)
    call("import", responses, *place)
    figures = {one["id"]: one for one in call("indicators", *place)["indicators"]}
    return draft, figures, place


@pytest.mark.skipif(not ECSI.exists(), reason="the real survey in ../shared/data is not here")
def test_a_real_survey_from_file_to_documents(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="the survey is set against what pandas reads of it")
    draft, figures, place = surveyed(ECSI, tmp_path)
    table = pandas.read_csv(ECSI)
    assert draft["themes"] == ["imag", "expe", "qual", "val", "sat", "loy"]
    assert [(one["minimum"], one["maximum"], one["questions"]) for one in draft["scales"]] == [(0, 10, 27)]
    assert set(draft["other_columns"].values()) == {"response_id", "profile"}
    for column, code in draft["columns"].items():
        figure = figures[f"{code}.mean"]
        assert figure["n"] == table[column].count()
        assert figure["value"] == pytest.approx(10 * table[column].mean(), abs=1e-9)
    for path in exported("dashboard", place, tmp_path / "out"):
        assert len(PdfReader(path).pages) >= 6 + 4


def french(path: Path, dice: random.Random) -> dict[str, float]:
    """Semicolons, Windows letters, decimal commas, long questions as headers, answers in words and "ne sait pas"."""
    words = ["Pas du tout satisfait", "Plutôt pas satisfait", "Plutôt satisfait", "Tout à fait satisfait"]
    first = "Êtes-vous satisfait(e) de l’accompagnement fourni par votre prestataire au cours de l’année écoulée ?"
    second = "Recommanderiez-vous ce prestataire à un confrère, sur une échelle de 0 à 10 ?"
    rows = [
        [n, f"Société {n}", dice.choice([*words, "Ne sait pas"]), dice.randint(0, 10), f"{dice.uniform(1, 9):.2f}"]
        for n in range(1, 81)
    ]
    rows += [[81, "Société 81", words[0], 0, "2.50"], [82, "Société 82", words[3], 10, "3.75"]]
    with path.open("w", newline="", encoding="cp1252") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Numéro", "Société", first, second, "Durée (h)"])
        writer.writerows([*row[:4], str(row[4]).replace(".", ",")] for row in rows)
    said = [words.index(row[2]) for row in rows if row[2] in words]
    return {first: 100 * sum(said) / len(said) / 3, second: 10 * sum(row[3] for row in rows) / len(rows)}


def seven_points(path: Path, dice: random.Random) -> dict[str, float]:
    """Ratings of 1 to 7 in blocks, one column that is always the same, and a customer's own data."""
    header = ["resp_id", "wave", "country", "speed1", "speed2", "care1", "care2", "const"]
    rows = [[n, 2026, dice.choice(["FR", "SE"]), *(dice.randint(1, 7) for _ in range(4)), 5] for n in range(1000, 1090)]
    rows += [[1090, 2026, "FR", 1, 7, 1, 7, 5]]
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])
    return {header[place]: 100 * (sum(row[place] for row in rows) / len(rows) - 1) / 6 for place in range(3, 7)}


@pytest.mark.parametrize("write", [french, seven_points])
def test_any_other_survey_gives_its_own_means(
    write: Callable[[Path, random.Random], dict[str, float]], tmp_path: Path
) -> None:
    expected = write(tmp_path / "réponses.csv", random.Random(11))
    draft, figures, place = surveyed(tmp_path / "réponses.csv", tmp_path)
    assert "response_id" in draft["other_columns"].values()
    for column, mean in expected.items():
        assert figures[f"{draft['columns'][column]}.mean"]["value"] == pytest.approx(mean, abs=1e-9)
    exported("dashboard", place, tmp_path / "out", ["sv"])
