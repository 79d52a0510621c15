"""Files that are written whole or not at all, beside the target and then moved over it; and small ones read whole."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.durable import flush, flush_folder

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def written_whole(path: Path, *, private: bool = False) -> Iterator[Path]:
    """A temporary path beside `path` to write to; it replaces `path` when the block ends, and vanishes if it raises.

    A `private` file can be read by its owner only, from its first byte on. A link is followed. Raises UserError
    file_disk_full, file_not_written (path, reason), file_not_ordinary (a folder, a device), file_is_workspace; what
    stood at `path` before is then untouched.
    """
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        raise UserError("file_not_ordinary", path=str(path))
    if path.exists() and _is_workspace(path):
        raise UserError("file_is_workspace", path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise _refusal(path, error) from error
    temporary = Path(name)
    try:
        yield temporary
        flush(temporary)
        if not private:  # as mkstemp makes it
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):  # a drive that is gone: what went wrong before is what matters
            temporary.unlink(missing_ok=True)


def read_small(path: Path, most: int, code: str) -> bytes:
    """The bytes of a file of at most `most` bytes.

    Raises UserError file_missing, and `code` where it is larger or cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError(code, file=path.name) from error
    if len(content) > most:
        raise UserError(code, file=path.name)
    return content


def _is_workspace(path: Path) -> bool:
    """Whether a workspace, its keys or another part of it has this name: no document takes its place."""
    return ".scorefact" in path.suffix or path.with_name(path.name + "-keys").exists()


def _refusal(path: Path, error: OSError) -> UserError:
    code = "file_disk_full" if error.errno in _NO_SPACE else "file_not_written"
    return UserError(code, path=str(path), reason=error.strerror or type(error).__name__)


def _umask() -> int:
    """What new files may not be; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
