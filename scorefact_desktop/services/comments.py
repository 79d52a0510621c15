"""The analyst's comments: one text per campaign, theme and language, printed as typed."""

from scorefact_desktop.store import campaigns, comments
from scorefact_desktop.store.workspace import Workspace


def comments_of(workspace: Workspace, campaign: str, language: str) -> dict[str, str]:
    """The comments of a campaign in one language, by theme. Raises UserError campaign_unknown or campaign_none."""
    with workspace.reader() as connection:
        return comments.of_campaign(connection, campaigns.find(connection, campaign).id, language)


def themes_commented(workspace: Workspace, campaign: str, language: str) -> int:
    """How many themes have a comment in one language; that on the campaign as a whole is none of them."""
    return sum(1 for theme, text in comments_of(workspace, campaign, language).items() if theme and text)


def write_comment(workspace: Workspace, campaign: str, theme: str, language: str, text: str) -> str:
    """Keeps a comment in one language and gives what stood there before, so that it can be undone.

    Raises UserError campaign_unknown, campaign_none, workspace_read_only.
    """
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign).id
        before = comments.of_campaign(connection, found, language).get(theme, "")
        comments.put(connection, found, theme, language, text.strip())
        return before
