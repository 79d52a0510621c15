"""Signed contribution files of invented vendors, each from a device of its own."""

import base64
import json
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from scorefact_desktop.domain.contribution import Contribution, PooledCampaign


class Giver:
    """A device that signs contributions."""

    def __init__(self, seed: int) -> None:
        self._key = ec.derive_private_key(10**9 + seed, ec.SECP256R1())
        self._recipient = str(pyrage.x25519.Identity.generate().to_public())

    def write(self, path: Path, campaigns: list[PooledCampaign]) -> Path:
        """A contribution file as another workspace writes it."""
        plain = Contribution(campaigns=tuple(campaigns)).model_dump(mode="json", exclude_none=True)
        body = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        signature = self._key.sign(b"scorefact-contribution/1\0" + body, ec.ECDSA(hashes.SHA256()))
        public = self._key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        content = {
            "kind": "scorefact-contribution-file",
            "version": 1,
            "body": base64.b64encode(body).decode(),
            "public_key": base64.b64encode(public).decode(),
            "age_recipient": self._recipient,
            "signature": base64.b64encode(signature).decode(),
        }
        path.write_text(json.dumps(content), encoding="utf-8")
        return path
