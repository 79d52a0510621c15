"""Base 32 without padding, in one spelling only: what a QR code holds densely and an address can carry."""

import base64
import binascii


class Base32Error(ValueError):
    """A text that is not exactly what `encode` gives."""


def encode(content: bytes) -> str:
    """Upper case, without padding."""
    return base64.b32encode(content).decode("ascii").rstrip("=")


def decode(text: str) -> bytes:
    """The bytes of exactly what `encode` writes: another spelling of the same bytes raises Base32Error."""
    try:
        content = base64.b32decode(text + "=" * (-len(text) % 8))
    except (binascii.Error, ValueError) as error:
        raise Base32Error(text[:20]) from error
    if encode(content) != text:
        raise Base32Error(text[:20])
    return content
