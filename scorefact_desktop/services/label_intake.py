"""Whatever comes from an issuer as a file, taken in for what it is: a seal, or a list of revoked labels."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scorefact_desktop.domain.label_statement import Statement
from scorefact_desktop.label.revocation import RevocationList
from scorefact_desktop.services import issuers, label_sealing
from scorefact_desktop.store.workspace import Workspace

#: How the name of a list of revocations ends.
REVOCATIONS = ".revocations"


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: the statement of a seal, or a list; the other is None."""

    sealed: Statement | None = None
    revocations: RevocationList | None = None


def take_in(workspace: Workspace, path: Path, *, today: date, author: str | None = None) -> Taken:
    """Takes a seal or a list of revocations in. Raises the UserErrors of `import_seal` and `import_revocations`."""
    if path.suffix == REVOCATIONS:
        return Taken(revocations=issuers.import_revocations(workspace, path, author=author))
    return Taken(sealed=label_sealing.import_seal(workspace, path, today=today, author=author))
