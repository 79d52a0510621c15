"""What the analyst writes about a campaign's themes, in each language."""

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import now


def of_campaign(connection: Connection, campaign_id: int, language: str) -> dict[str, str]:
    """Comments in one language by theme id; the empty theme is the campaign as a whole."""
    return dict(
        connection.execute(
            "SELECT theme, text FROM comment WHERE campaign_id = ? AND language = ?", (campaign_id, language)
        )
    )


def put(connection: Connection, campaign_id: int, theme: str, language: str, text: str) -> None:
    """Stores a comment in place of the former one; empty text takes it away."""
    if text.strip():
        connection.execute(
            "INSERT INTO comment (campaign_id, theme, language, text, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (campaign_id, theme, language) DO UPDATE SET text = excluded.text, at = excluded.at",
            (campaign_id, theme, language, text, now()),
        )
    else:
        connection.execute(
            "DELETE FROM comment WHERE campaign_id = ? AND theme = ? AND language = ?", (campaign_id, theme, language)
        )
