"""A seal to try the label with: a test key of this computer seals the request, and every page says SPECIMEN.

The same way as with a real key, in one go: request, seal, import. What it gives has no value as a label.
"""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_statement import Statement
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.label.issuer import IssuingKey
from scorefact_desktop.services import issuers, label_sealing, label_standing
from scorefact_desktop.store.workspace import Workspace

#: The test key and the public file of its issuer, in the program's own folder.
_KEY, _PUBLIC = "test-key.key.json", "test-key.issuer.json"
_NAME = "ScoreFact test key"


def make_test_seal(
    workspace: Workspace,
    campaign: str,
    folder: Path,
    translate_for: Callable[[str], Translate],
    *,
    supplied_by: str,
    checked_by: str,
    today: date,
    author: str | None = None,
) -> Statement:
    """Seals the label of a campaign with the test key in `folder`, made there at first use; takes the seal in.

    Trusts the test key in this workspace, whose labels stay specimens wherever they are shown. Raises UserError
    label_is_sealed where the label is sealed for good, and those of `label_sealing.request`, `seal` and `import_seal`.
    """
    before = label_standing.standing(workspace, campaign)
    if before.stage == "sealed" and not before.specimen:
        raise UserError("label_is_sealed", number=before.number)
    key = _test_key(folder, today)
    with tempfile.TemporaryDirectory(prefix="scorefact-") as temporary:
        asked, sealed = Path(temporary) / "request.json", Path(temporary) / "seal.json"
        request = label_sealing.request(
            workspace, campaign, asked, supplied_by=supplied_by, checked_by=checked_by, author=author
        )
        # The same campaign may be tried again and again: the number is made of the request, not of its results.
        number = f"TEST-{request.uid[:8].upper()}"
        label_sealing.seal(asked, key, sealed, translate_for, today=today, number=number)
        if key.issuer.key_id not in {one.key_id for one in issuers.trusted(workspace)}:
            issuers.trust(workspace, folder / _PUBLIC, author=author)
        return label_sealing.import_seal(workspace, sealed, today=today, author=author)


def _test_key(folder: Path, today: date) -> IssuingKey:
    path = folder / _KEY
    if not path.exists():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:  # no home, or one that may not be written
            raise UserError("file_not_written", path=str(folder), reason=error.strerror) from error
        (folder / _PUBLIC).unlink(missing_ok=True)  # left by a key that was deleted: it would be of another key
        issuers.make_key(path, folder / _PUBLIC, name=_NAME, specimen=True, today=today)
    key = issuers.read_key(path, None)
    if not key.issuer.specimen:
        raise UserError("issuing_key_unreadable", file=path.name)
    if not (folder / _PUBLIC).exists():
        issuers.write_public(folder / _PUBLIC, key.issuer)
    return key
