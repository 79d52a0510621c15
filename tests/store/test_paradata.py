"""Time and keys per question add up, and are gone with the interview."""

from scorefact_desktop.domain.interview_flow import REVIEW, Visit
from scorefact_desktop.services import interviews
from scorefact_desktop.store import interviews as stored
from scorefact_desktop.store import paradata
from tests.services.test_interviews import prepared


def test_visits_add_up_beside_the_answers(workspace):
    interview_id = interviews.start(workspace, prepared(workspace)[0]).interview_id
    interviews.put(workspace, interview_id, "quality", None, visit=Visit("quality", 1500, 2))
    interviews.go(workspace, interview_id, "quality", visit=Visit("rating", 200, 1), language="sv")
    interviews.go(workspace, interview_id, REVIEW, visit=Visit("quality", 1300, 4))
    with workspace.reader() as connection:
        assert paradata.of_interview(connection, interview_id) == {"quality": (2, 2800, 6), "rating": (1, 200, 1)}
        seconds, place, language = connection.execute(
            "SELECT seconds, current_question, language FROM interview WHERE id = ?", (interview_id,)
        ).fetchone()
    assert (seconds, place, language) == (3, REVIEW, "sv")
    with workspace.transaction() as connection:
        stored.delete(connection, [interview_id])
        assert paradata.of_interview(connection, interview_id) == {}
