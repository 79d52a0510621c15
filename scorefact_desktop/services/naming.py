"""Names of vendors as they stand in the names of campaigns and files."""

import re
import unicodedata

from scorefact_desktop.domain.errors import UserError

_LONGEST = 63
# Letters that Unicode does not take apart into a plain letter and an accent.
_PLAIN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d"})


def slug(name: str) -> str:
    """The name in small letters, digits and hyphens: "Åkerbär & Söner AB" gives "akerbar-soner-ab".

    Raises UserError vendor_name_unusable where no letter or digit is left.
    """
    plain = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN)).encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-")
    if not found:
        raise UserError("vendor_name_unusable", vendor=name)
    return found
