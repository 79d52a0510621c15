"""The vendor's logo for the cover and the label: read and set anew in a confined process, kept in the workspace."""

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import MEGABYTE, Limits
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import history, vendors
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.vendors import Vendor
from scorefact_desktop.store.workspace import Workspace

_CHILD = "scorefact_desktop.exchange.logo_child"
_LIMITS = Limits(memory=512 * MEGABYTE, seconds=20.0)
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Logo:
    """A checked picture: a PNG of pixels alone, `width` across and `height` down."""

    content: bytes
    width: int
    height: int


def read(path: Path) -> Logo:
    """The picture in a file from anywhere, made safe in a confined process.

    Raises UserError logo_kind, logo_svg, logo_broken, logo_too_heavy, logo_too_large, logo_too_small, logo_moving,
    logo_colours, file_missing, file_unreadable, and what stops the reading of any untrusted file.
    """
    payload, blocks = reading.converse(path, {}, _LIMITS, module=_CHILD)
    content, size = b"".join(blocks), json.loads(payload)
    if not content.startswith(_PNG):
        raise UserError("logo_broken", file=path.name)
    return Logo(content, int(size["width"]), int(size["height"]))


def checked(content: bytes) -> bytes:
    """The bytes of a picture that came with another file, made safe in the same way. UserErrors as `read`."""
    with tempfile.TemporaryDirectory(prefix="scorefact-") as folder:
        path = Path(folder) / "logo"
        path.write_bytes(content)
        return read(path).content


def keep(workspace: Workspace, vendor: str, path: Path, *, author: str | None = None) -> Logo:
    """Keeps the picture in a file as the logo of a vendor (a slug); gives it as it will be printed.

    Raises UserError vendor_unknown, workspace_read_only and those of `read`; then nothing is changed.
    """
    with workspace.reader() as connection:
        _vendor(connection, vendor)
    logo = read(path)
    put(workspace, vendor, logo.content, author=author)
    return logo


def put(workspace: Workspace, vendor: str, content: bytes | None, *, author: str | None = None) -> bytes | None:
    """Keeps a checked picture as the logo of a vendor, or takes it away for None; gives the one before.

    Raises UserError vendor_unknown, workspace_read_only.
    """
    with workspace.transaction() as connection:
        found = _vendor(connection, vendor)
        before = vendors.logo(connection, found.id)
        if before == content:
            return before
        vendors.put_logo(connection, found.id, content)
        what = "vendor_logo_removed" if content is None else "vendor_logo_kept"
        history.record(connection, what, f"vendor:{vendors.uid_of(connection, found.id)}", author or person())
        return before


def logo_of(workspace: Workspace, vendor: str) -> bytes | None:
    """The logo of a vendor as PNG, None where there is none. Raises UserError vendor_unknown."""
    with workspace.reader() as connection:
        return vendors.logo(connection, _vendor(connection, vendor).id)


def _vendor(connection: Connection, slug: str) -> Vendor:
    found = vendors.find(connection, slug)
    if found is None:
        raise UserError("vendor_unknown", vendor=slug)
    return found
