"""In a process with little memory and no writing: what a file says of a label. The file comes from anywhere.

One JSON request on stdin (path, issuers as the texts of their public files), one frame on stdout, as in
`exchange.child`. What the file says is only read here; whoever asked judges the statement.
"""

import json
import sys
from pathlib import Path
from typing import Any, BinaryIO

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import child
from scorefact_desktop.label import code, delivery, document, issuer, pades
from scorefact_desktop.label.cose import SignatureError, UnknownKeyError

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"RIFF", b"BM", b"GIF8")
_MOST_TEXT = 64 * 1024


def tell(request: dict[str, Any], pipe: BinaryIO) -> None:
    """What `look` finds, as the one frame."""
    code.load_library()  # before memory is capped
    pades.load_libraries()
    child.confine(request["memory"])
    found = look(Path(request["path"]), [issuer.read_public(text) for text in request["issuers"]])
    child.send(pipe, child.FOUND, json.dumps(found).encode())


def look(path: Path, issuers: "list[issuer.Issuer]") -> dict[str, str]:
    """The text of the code that a file carries, and of a document what its seal is worth.

    `document` is "sound", "altered", "foreign", or empty for what is no document. Of a document that a device signed
    rather than an issuer it is "delivered" with `public_key` (hexadecimal) and `recipient`, or "delivered_altered".
    UserError label_nothing_to_verify.
    """
    with path.open("rb") as file:
        content = file.read(pades.MOST_BYTES + 1)
    if len(content) > pades.MOST_BYTES:
        raise UserError("label_nothing_to_verify")
    if content.startswith(b"%PDF-"):
        return _document(content, issuers)
    if content.startswith(_PICTURES):
        try:
            return {"document": "", "text": code.read(path)}
        except code.NoCodeError as error:
            raise UserError("label_nothing_to_verify") from error
    try:
        text = content[:_MOST_TEXT].decode("ascii").strip()
    except UnicodeDecodeError as error:
        raise UserError("label_nothing_to_verify") from error
    if len(content) > _MOST_TEXT or len(text.split()) != 1:
        raise UserError("label_nothing_to_verify")
    return {"document": "", "text": text}


def _document(content: bytes, issuers: "list[issuer.Issuer]") -> dict[str, str]:
    if delivery.claims(content):
        return _delivery(content)
    try:
        signer = document.check(content, issuers)
    except UnknownKeyError:
        return {"document": "foreign", "text": document.keywords(content)}
    except SignatureError:
        return {"document": "altered", "text": ""}
    return {"document": "sound", "text": document.keywords(content), "issuer": signer.key_id.hex()}


def _delivery(content: bytes) -> dict[str, str]:
    try:
        signer = delivery.check(content)
    except SignatureError:
        return {"document": "delivered_altered"}
    return {"document": "delivered", "public_key": signer.public_key.hex(), "recipient": signer.recipient}


if __name__ == "__main__":
    sys.exit(child.serve(tell))
