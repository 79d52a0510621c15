"""A 99 among counts is asked about on the Import page, and stands as a number until somebody says otherwise."""

from scorefact_desktop.domain.answers import DONT_KNOW
from scorefact_desktop.services import campaigns, questionnaires, workspaces
from scorefact_desktop.store import campaigns as stored
from scorefact_desktop.store import interviews
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.widgets.buttons import Button
from tests.exchange.tables import saved

CAMPAIGN = "axial/2026"


def test_a_count_that_may_be_no_answer_is_asked_about(program, tmp_path):
    workspace = workspaces.create(tmp_path / "w.scorefact")
    campaigns.add_campaign(workspace, "Axial", 2026, questionnaires.standard(), scores=questionnaires.standard_scores())
    program.session.open(workspace)
    settle(program.tasks)
    rows = [["a", 0], ["b", 2], ["c", 99], ["d", 1]]
    program.window.go("import", saved(tmp_path, ["id", "cri_count"], rows))
    settle(program.tasks)
    page = program.window.pages["import"]
    (asked,) = page.plan.gathered
    assert (asked.code, asked.values, asked.rejects) == ("maybe_missing", ("99",), False)
    list_ = page.trial.problems
    assert list_.counts(page.plan)[0] == 0  # it stands as it is unless somebody decides otherwise
    words = [button.words for button in list_.findChildren(Button)]
    assert words == ["Its values…", "Read as don’t know"]
    next(button for button in list_.findChildren(Button) if button.words.startswith("Read")).click()
    settle(program.tasks)
    assert page.plan.gathered == ()
    page.trial.import_button.click()
    settle(program.tasks)
    with workspace.reader() as connection:
        campaign = stored.find(connection, CAMPAIGN)
        answers = [interviews.load(connection, one.id) for one in interviews.of_campaign(connection, campaign.id)]
    assert [one["cri_count"] for one in answers if one["cri_count"].missing] == [DONT_KNOW]
    assert len(answers) == 4
