import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Change, Changed, Session, View
from tests.store.samples import new_workspace


@pytest.fixture
def session(qapp):
    found = Session()
    found.said = []
    found.changed.connect(found.said.append)
    yield found
    found.close()


def what(session):
    """What was said since the last time, change by change."""
    said = [set(change.what) for change in session.said]
    session.said.clear()
    return said


def test_a_workspace_is_taken_over_and_closed(session, tmp_path):
    first, second = new_workspace(tmp_path, "a.scorefact"), new_workspace(tmp_path, "b.scorefact")
    session.open(first)
    session.open(second, View("nordlicht/2026"))
    assert what(session) == [{Changed.WORKSPACE}, {Changed.WORKSPACE}]
    assert session.campaign == "nordlicht/2026"
    with pytest.raises(UserError, match="workspace_closed"):
        _ = first.connection
    session.close()
    session.close()
    assert what(session) == [{Changed.WORKSPACE}]
    assert (session.workspace, session.view) == (None, View())


def test_only_what_changed_is_said(session):
    session.look_at("nordlicht/2026", "nordlicht/2025")
    assert what(session) == [{Changed.CAMPAIGN, Changed.COMPARE, Changed.FILTERS}]
    session.look_at("nordlicht/2026", "nordlicht/2025")
    assert what(session) == []
    session.filter_by({"sector": frozenset({"trade"}), "size": frozenset()})
    session.filter_by({"sector": {"trade"}})
    assert what(session) == [{Changed.FILTERS}]
    assert session.filters == {"sector": frozenset({"trade"})}
    session.compare_with(None)
    assert what(session) == [{Changed.COMPARE}]
    assert session.filters == {"sector": frozenset({"trade"})}
    session.look_at("axial/2026")
    assert session.filters == {}


def test_services_changes_are_passed_on(session):
    session.notify(Changed.INTERVIEWS, Changed.CAMPAIGNS, campaign="nordlicht/2026")
    (change,) = session.said
    assert change == Change(frozenset({Changed.INTERVIEWS, Changed.CAMPAIGNS}), "nordlicht/2026")
    assert change.touches(Changed.CAMPAIGNS)
    assert not change.touches(Changed.BENCHMARK)
    assert Change(frozenset({Changed.WORKSPACE})).touches(Changed.BENCHMARK)
