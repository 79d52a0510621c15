"""The issuer's verification page: one HTML file that loads nothing and verifies in the browser.

Parts and texts are handed in, since a package below services knows neither the place of resources nor a language.
"""

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterable, Mapping

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from scorefact_desktop.label.issuer import Issuer


def page(
    parts: Mapping[str, str],
    issuer: Issuer,
    lists: Iterable[bytes],
    names: Mapping[str, str],
    texts: Mapping[str, Mapping[str, str]],
) -> str:
    """The page of an issuer as HTML.

    `parts` are the texts of `page.html`, `page.css` and `page.js`; `lists` its signed lists of revocations; `names`
    the languages' own names; `texts` by language, then by key, the same keys in each.
    """
    public = issuer.public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    data = {
        "issuers": [
            {
                "name": issuer.name,
                "specimen": issuer.specimen,
                "key": base64.b64encode(public).decode("ascii"),
                "key_id": base64.b64encode(issuer.key_id).decode("ascii"),
            }
        ],
        "lists": [base64.b64encode(one).decode("ascii") for one in lists],
        "languages": list(texts),
        "names": {language: names[language] for language in texts},
        "texts": {language: dict(texts[language]) for language in texts},
    }
    # Inside a script element nothing but `</` and `<!` could end it.
    written = json.dumps(data, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    script, style = parts["page.js"], parts["page.css"]
    filled = {
        "script_hash": _policy(script),
        "style_hash": _policy(style),
        "title": html.escape(next(iter(texts.values()))["title"]),
        "style": style,
        "data": written,
        "script": script,
    }
    # In one go, so that no text put in is searched for the next one.
    return re.sub(r"\{(" + "|".join(filled) + r")\}", lambda found: filled[found[1]], parts["page.html"])


def _policy(content: str) -> str:
    """The name of an inline part in the content security policy."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")
