"""`scorefact indicators`: the demonstration campaigns against a recomputation, its document, and its refusals."""

import subprocess
import sys

import pytest

from scorefact_desktop.services import questionnaires
from scorefact_desktop.store.workspace import Workspace
from tests.services import recomputed
from tests.services.small_campaigns import add_campaign, add_customers
from tests.services.test_figures import drawn

INDICATOR_KEYS = {
    "id", "question", "theme", "measure", "value", "n", "excluded", "interval", "status", "previous", "change",
    "benchmark", "protected", "as_of", "rounded_to",
}  # fmt: skip
CHURN_KEYS = {"bounds", "scale_band", "revenue_weighted", "inversions"}


@pytest.fixture
def indicators(run_json, demo_workspace):
    return lambda campaign, *more: run_json("indicators", "--workspace", demo_workspace, "--campaign", campaign, *more)


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.scorefact"
    with Workspace.create(path) as workspace:
        ids = add_customers(workspace, 30)
        add_campaign(workspace, drawn(1, 30), year=2025, population=60, customer_ids=ids)
        add_campaign(workspace, drawn(2, 30), population=60, customer_ids=ids)
    return path


@pytest.mark.parametrize("campaign", ["nordlicht/2026", "nordlicht/2024"])
def test_the_demonstration_equals_a_recomputation_from_its_rows(indicators, demo_workspace, campaign):
    status, document = indicators(campaign)
    assert status == 0
    standard, rules = questionnaires.standard(), questionnaires.standard_scores()
    with Workspace.open(demo_workspace, read_only=True) as workspace, workspace.reader() as connection:
        rows, answers = recomputed.rows(connection, campaign)
    assert document["interviews"]["complete"] + document["interviews"]["partial"] == len(rows)
    shown = 0
    for figure in document["indicators"]:
        value, n, interval, excluded = recomputed.indicator(
            rows, answers, standard, figure["id"], document["population"]
        )
        assert (figure["n"], figure["excluded"]) == (n, excluded), figure["id"]
        if not figure["protected"] and value is not None:
            shown += 1
            near = (figure["rounded_to"] or 0) / 2 + 1e-9
            assert figure["value"] == pytest.approx(value, abs=near), figure["id"]
            if interval is not None:
                ends = (figure["interval"]["lower"], figure["interval"]["upper"])
                if figure["rounded_to"]:  # never narrower than it is, but for the rounded value in its middle
                    assert ends[0] - near <= interval[0] < interval[1] <= ends[1] + near, figure["id"]
                else:
                    assert ends == pytest.approx(interval, abs=near), figure["id"]
    assert shown > 150
    for figure, rule in zip(document["themes"], rules.themes, strict=True):
        value, n = recomputed.theme(rows, answers, standard, rule, document["population"])
        assert (figure["id"], figure["n"]) == (rule.theme, n)
        assert figure["value"] == pytest.approx(value, abs=(figure["rounded_to"] or 0) / 2 + 1e-9)


def test_the_document_has_the_keys_of_the_product(indicators):
    status, document = indicators("nordlicht/2026", "--compare", "nordlicht/2025")
    assert status == 0
    assert list(document) == ["campaign", "compare", "population", "interviews", "themes", "indicators"]
    assert (document["campaign"], document["compare"]) == ("nordlicht/2026", "nordlicht/2025")
    assert set(document["interviews"]) == {"complete", "partial"}
    assert len(document["themes"]) == 14
    for figure in document["indicators"]:
        expected = INDICATOR_KEYS | (CHURN_KEYS if figure["measure"] == "expected_churn" else set())
        assert set(figure) == expected
        assert figure["id"] == f"{figure['question']}.{figure['measure']}"
        assert set(figure["excluded"]) == {"dont_know", "refused", "not_applicable", "not_asked", "missing"}
        if figure["protected"]:
            assert [figure[key] for key in ("value", "interval", "previous", "change", "benchmark")] == [None] * 5
        elif figure["change"] is not None:
            assert set(figure["change"]) == {"value", "lower", "upper", "p", "significant"}
            assert figure["change"]["value"] == pytest.approx(figure["value"] - figure["previous"])
        if figure["interval"] is not None:
            assert set(figure["interval"]) == {"lower", "upper", "level", "method"}
        if figure["benchmark"] is not None:
            assert set(figure["benchmark"]) == {
                "mean", "vendors", "percentile", "percentile_interval", "difference", "significant",
                "p", "target_p", "atypical_p",
            }  # fmt: skip
    churn = next(one for one in document["indicators"] if one["id"] == "rec_3y.expected_churn")
    for key in ("bounds", "scale_band"):
        assert churn[key]["lower"] <= churn["value"] <= churn[key]["upper"]
        if churn["rounded_to"] is None:
            assert churn[key]["interval"]["lower"] < churn[key]["lower"]
    assert set(churn["revenue_weighted"]) == {"value", "n", "interval"}
    assert next(one for one in document["themes"] if one["id"] == "skills")["benchmark"]["vendors"] == 25


def test_filters_narrow_down(indicators):
    whole = indicators("nordlicht/2026")[1]["interviews"]["complete"]
    some = indicators("nordlicht/2026", "--filter", "size=50-249")[1]["interviews"]["complete"]
    more = indicators("nordlicht/2026", "--filter", "size=50-249", "--filter", "size=250+")[1]["interviews"]["complete"]
    less = indicators("nordlicht/2026", "--filter", "size=50-249", "--filter", "country=DE")[1]["interviews"][
        "complete"
    ]
    assert less < some < more < whole


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--campaign", "nordlicht/1999"], "campaign_unknown"),
        (["--campaign", "nordlicht/2026", "--compare", "nobody/2025"], "campaign_unknown"),
        (["--campaign", "nordlicht/2026", "--compare", "nordlicht/2026"], "compare_same_campaign"),
        (["--campaign", "nordlicht/2026", "--filter", "colour=red"], "filter_unknown"),
        (["--campaign", "nordlicht/2026", "--filter", "size=huge"], "filter_value_unknown"),
    ],
)
def test_refusals(run_json, run, small, arguments, code):
    status, document = run_json("indicators", "--workspace", small, *arguments)
    assert (status, document["error"]["code"]) == (1, code)
    status, out, message = run("indicators", "--workspace", small, *arguments)
    assert (status, out) == (1, "")
    assert message.strip() == document["error"]["message"]


@pytest.mark.parametrize("wrong", ["size", "=big", "size=", ""])
def test_a_filter_is_key_and_value(run, small, wrong):
    status, out, message = run("indicators", "--workspace", small, "--campaign", "nordlicht/2026", "--filter", wrong)
    assert (status, out) == (2, "")
    assert "KEY=VALUE" in message


def test_a_missing_workspace(run_json, tmp_path):
    status, document = run_json("indicators", "--workspace", tmp_path / "none", "--campaign", "a/2026")
    assert (status, document["error"]["code"]) == (1, "workspace_missing")


def test_for_people(run, demo_workspace):
    status, out, message = run(
        "indicators", "--workspace", demo_workspace, "--campaign", "nordlicht/2026", "--compare", "nordlicht/2025"
    )
    assert (status, message) == (0, "")
    assert out.splitlines()[0].startswith("nordlicht/2026: complete interviews ")
    assert "significant" in out
    assert "Overall satisfaction, positive answers" in out
    french = run("indicators", "--workspace", demo_workspace, "--campaign", "nordlicht/2026", lang="fr")[1]
    assert "Compétences" in french


def test_for_people_without_key_indicators_means_are_shown(run, small):
    out = run("indicators", "--workspace", small, "--campaign", "nordlicht/2026", "--filter", "size=250+")[1]
    assert "sat_overall" in out
    assert "n\u00a0=\u00a0" in out


def test_the_command_waits_for_no_heavy_library(small):
    code = (
        "import sys; from scorefact_desktop.cli import main; sys.argv = ['scorefact', 'indicators', '--workspace',"
        f" {str(small)!r}, '--campaign', 'nordlicht/2026', '--compare', 'nordlicht/2025', '--json']\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "heavy = {'numpy', 'scipy', 'pandas', 'openpyxl', 'reportlab', 'sqlite_utils', 'PySide6'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
