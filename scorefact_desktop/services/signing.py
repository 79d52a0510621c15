"""Delivered documents signed by the device that wrote them."""

from collections.abc import Callable

from scorefact_desktop.store import devices
from scorefact_desktop.store.workspace import Workspace


def signature_of(workspace: Workspace) -> Callable[[bytes], bytes]:
    """What signs a PDF with this device's key, which is made on first use. Raises UserError workspace_read_only."""
    from scorefact_desktop.label import delivery

    with workspace.transaction() as connection:
        found = devices.own(connection)
    return lambda pdf: delivery.sign(pdf, found.signing_key, found.age_recipient, "Delivered by ScoreFact Desktop")
