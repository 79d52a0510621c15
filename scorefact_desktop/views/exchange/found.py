"""What the page Exchange shows, read in one go off the user-interface thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.services import campaigns, devices, histories
from scorefact_desktop.services.calls import assigning
from scorefact_desktop.services.devices import KnownDevice
from scorefact_desktop.services.histories import History
from scorefact_desktop.services.packages import conflicts, exporting
from scorefact_desktop.services.packages.conflicts import Conflict, SeveralInterviews
from scorefact_desktop.services.privacy import finding, retention
from scorefact_desktop.services.privacy.finding import Respondent
from scorefact_desktop.services.privacy.retention import Retention
from scorefact_desktop.services.workspaces import Workspace


@dataclass(frozen=True, slots=True)
class Found:
    """Everything the four parts show; `writable` says whether anything may be done."""

    writable: bool
    devices: tuple[KnownDevice, ...]
    interviewers: tuple[str, ...]
    packages: tuple[exporting.NotedPackage, ...]
    conflicts: tuple[Conflict, ...]
    several: tuple[SeveralInterviews, ...]
    people: tuple[Respondent, ...]
    rules: tuple[Retention, ...]
    history: History
    questionnaires: Mapping[str, Questionnaire] = field(default_factory=dict)


def load(workspace: Workspace) -> Found:
    """Read it; on the first visit this laptop gets its device."""
    if not workspace.read_only:
        devices.own(workspace)
    open_ = conflicts.conflicts(workspace)
    return Found(
        writable=not workspace.read_only,
        devices=devices.known(workspace),
        interviewers=tuple(one.name for one in assigning.list_interviewers(workspace) if one.active),
        packages=exporting.noted(workspace),
        conflicts=open_,
        several=conflicts.several_interviews(workspace),
        people=finding.find(workspace),
        rules=retention.rules(workspace),
        history=histories.read(workspace),
        questionnaires={
            name: campaigns.campaign_questionnaire(workspace, name) for name in {one.campaign for one in open_} if name
        },
    )
