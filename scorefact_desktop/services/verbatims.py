"""Respondents' own words as they may be read: released by a person, from enough respondents, in no telling order."""

import zlib
from dataclasses import dataclass

from scorefact_desktop.indicators.verbatims import release_order, verbatims_allowed
from scorefact_desktop.store import campaigns, verbatims
from scorefact_desktop.store.verbatims import Released
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Words:
    """The released comments to a question; `said` respondents said something at all.

    `status` is `ok`, `too_few` (fewer than ten respondents said anything), `filtered` (a filter is on, under which too
    few may stand behind a comment) or `none_released`.
    """

    status: str
    said: int
    texts: tuple[Released, ...] = ()


def released(workspace: Workspace, campaign: str, question: str, *, filtered: bool = False) -> Words:
    """What may be read of the answers to a question in words (METHODS.md section 12).

    Raises UserError campaign_unknown, campaign_none.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        said = verbatims.answered(connection, found.id, question)
        texts = verbatims.released(connection, found.id, question)
    if not verbatims_allowed(said):
        return Words("too_few", said)
    if filtered:
        return Words("filtered", said)
    if not texts:
        return Words("none_released", said)
    # The order is the same each time one looks, and tells nothing of who spoke when.
    order = release_order(len(texts), zlib.crc32(f"{found.uid}{question}".encode()))
    return Words("ok", said, tuple(texts[at] for at in order))
