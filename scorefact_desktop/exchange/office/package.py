"""Makes an Office file plain: no author, no path, no clock, the same bytes for the same content.

The libraries write the time of saving, their own name and a thumbnail; a delivered file must not tell any of it.
"""

import io
import re
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EPOCH = (1980, 1, 1, 0, 0, 0)
_CORE, _APP = "docProps/core.xml", "docProps/app.xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE_XML = (
    _HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>{language}</dc:language>'
    "</cp:coreProperties>"
)
_APP_XML = (
    _HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>{application}</Application></Properties>"
)
#: What XML 1.0 cannot hold, and halves of characters that no file can.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text without characters that an Office file cannot hold, each replaced visibly."""
    return _FORBIDDEN.sub("\ufffd", text)


def plain(package: bytes, title: str, language: str, application: str = "ScoreFact Desktop") -> bytes:
    """The same Office file with only title and language as its properties, also inside the workbooks of its charts."""
    out = io.BytesIO()
    core = _CORE_XML.format(title=escape(clean(title)), language=escape(language))
    with ZipFile(io.BytesIO(package)) as source, ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == _CORE:
                content = core.encode()
            elif name == _APP:
                content = _APP_XML.format(application=escape(application)).encode()
            elif name.endswith(".xlsx"):
                content = plain(content, title, language, application)
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, content)
    return out.getvalue()
