"""What a label shows of a campaign: individual interviews only (PRODUCT.md section 5), or what was sealed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.label import code, statement
from scorefact_desktop.label.issuer import read_public
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.label_content import LabelContent
from scorefact_desktop.services import counting, figures, ledger
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store import campaigns, labels, settings
from scorefact_desktop.store.workspace import Workspace


def label_data(workspace: Workspace, campaign: str) -> ReportData:
    """As `report_data`, on individual interviews alone. Raises UserError campaign_unknown, campaign_none."""
    data = report_data(workspace, campaign)
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        individual = {key: one for key, one in now.interviews.items() if not one.interview.group}
        if len(individual) == len(now.interviews):
            return data
        now.interviews = individual
        maker = figures.figure_maker(connection, now, None, {}, delivery=True)
        made = figures.assembled(maker, now, None, {})
        behind = ledger.shown(connection, now, data.protection_limit)
    sample = replace(data.sample, complete=made.complete, partial=made.partial)
    return replace(data, figures=made, sample=sample, respondents=behind)


@dataclass(frozen=True, slots=True)
class SealedLabel:
    """A label as its issuer sealed it: what badges show, and the signed page of each language."""

    content: LabelContent
    documents: Mapping[str, bytes]

    def document(self, language: str) -> bytes:
        """The signed page. UserError label_language_missing where the issuer sealed none in this language."""
        if language not in self.documents:
            sealed = ", ".join(self.documents)
            raise UserError(
                "label_language_missing", number=self.content.statement.number, language=language, known=sealed
            )
        return self.documents[language]


def sealed_label(workspace: Workspace, campaign: str) -> SealedLabel | None:
    """The newest sealed label of a campaign that was not revoked, if any. Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        found = labels.of_campaign(connection, campaigns.find(connection, campaign).id)
        standing = next((one for one in reversed(found) if one.status == "sealed"), None)
        if standing is None or standing.statement is None:
            return None
        documents = labels.documents(connection, standing.id)
        pages = {one.key_id: one.page for one in map(read_public, labels.issuers(connection))}
        fictitious = bool(settings.get(connection, settings.FICTITIOUS, False))
    said, message = statement.parse(standing.statement)
    text = statement.qr_text(standing.statement, pages.get(message.key_id, ""))
    return SealedLabel(LabelContent(said, code.modules(text), text, fictitious=fictitious), documents)
