"""What reading a zip file raises when the file is damaged or made to be: zipfile lets much more through than its own.

The list stands here once, for every reader of zip files that somebody else has made.
"""

import lzma
import zipfile
import zlib

ZIP_DAMAGED: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,  # no zip file, a directory that is cut or contradicts itself, a wrong checksum
    zlib.error,  # the stream of a deflated part is broken
    lzma.LZMAError,  # likewise of an LZMA part; bzip2 raises OSError
    EOFError,  # a part ends before it should
    ValueError,  # a place before the beginning of the file, a name that is no text
    OSError,  # a place that cannot be reached, a drive that is gone
    RuntimeError,  # an encrypted part; a compression or encryption that zipfile does not know (a kind of this error)
)
