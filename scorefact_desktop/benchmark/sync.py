"""Reading a repository: nothing is believed that enough pinned keys have not signed, and nothing older than known.

The source may be a folder, a zip file or a web server, all of them possibly hostile: every file is cut at its limit.
"""

import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from tuf.api import exceptions
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig, Urllib3Fetcher

from scorefact_desktop.benchmark.repository import RELEASE
from scorefact_desktop.domain.damaged_zip import ZIP_DAMAGED
from scorefact_desktop.domain.errors import UserError

#: No honest release is larger.
MOST_BYTES = 16 * 1024 * 1024
_BLOCK = 64 * 1024
_LOCAL = "file:///"


@dataclass(frozen=True, slots=True)
class Synced:
    """A verified release, and the metadata to begin with the next time, by file name."""

    body: bytes
    trust: Mapping[str, bytes]


def sync(
    source: str,
    pinned_root: bytes,
    trust: Mapping[str, bytes],
    progress: Callable[[int, int], None] = lambda received, expected: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Synced:
    """The newest release that `source` offers: a folder, a zip file of one, or an http(s) address.

    `pinned_root` is the root of the first day, `trust` what was kept after the last sync. `progress` is told the bytes
    received so far and those expected in all, 0 while that is not known. Raises UserError sync_unreachable,
    sync_forged (signatures, tampering, mixed or foreign parts), sync_older (a state before the known one), sync_frozen
    (expired), sync_too_large, sync_empty, sync_cancelled, sync_root_wrong.
    """
    remote = source.startswith(("http://", "https://"))
    base = source.rstrip("/") + "/" if remote else _LOCAL
    inner: FetcherInterface = Urllib3Fetcher(socket_timeout=10) if remote else _opened(Path(source))
    counting = _Counting(inner, progress, cancelled)
    # Public metadata only; what is kept goes into the workspace.
    with tempfile.TemporaryDirectory(prefix="scorefact-sync-") as name:
        folder = Path(name)
        _put(folder / "metadata", trust)
        (folder / "targets").mkdir()
        try:
            updater = Updater(
                str(folder / "metadata"),
                base + "metadata/",
                str(folder / "targets"),
                base + "targets/",
                counting,
                UpdaterConfig(),
                bootstrap=pinned_root,
            )
        except (exceptions.RepositoryError, ValueError) as error:
            raise UserError("sync_root_wrong") from error
        try:
            updater.refresh()
            target = updater.get_targetinfo(RELEASE)
            if target is None:
                raise UserError("sync_empty", source=source)
            if target.length > MOST_BYTES:
                raise UserError("sync_too_large", source=source, limit=MOST_BYTES // (1024 * 1024))
            counting.expect(target.length)
            body = Path(updater.download_target(target)).read_bytes()
        except exceptions.ExpiredMetadataError as error:
            raise UserError("sync_frozen", source=source) from error
        except (exceptions.BadVersionNumberError, exceptions.EqualVersionNumberError) as error:
            raise UserError("sync_older", source=source) from error
        except exceptions.DownloadLengthMismatchError as error:
            raise UserError("sync_too_large", source=source, limit=MOST_BYTES // (1024 * 1024)) from error
        except exceptions.DownloadError as error:
            raise UserError("sync_unreachable", source=source) from error
        except (exceptions.RepositoryError, ValueError, RecursionError) as error:
            raise UserError("sync_forged", source=source) from error
        return Synced(body, _got(folder / "metadata"))


class _Counting(FetcherInterface):
    """Tells how much has come, and stops at once when asked to."""

    def __init__(
        self, inner: FetcherInterface, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> None:
        self._inner, self._progress, self._cancelled = inner, progress, cancelled
        self._received = self._expected = 0

    def expect(self, more: int) -> None:
        """So many bytes are still to come."""
        self._expected = self._received + more

    def _fetch(self, url: str) -> Iterator[bytes]:
        for block in self._inner.fetch(url):
            if self._cancelled():
                raise _CancelledError
            self._received += len(block)
            self._progress(self._received, self._expected)
            yield block


class _CancelledError(UserError):
    """Asked to stop."""

    def __init__(self) -> None:
        super().__init__("sync_cancelled")


class _Folder(FetcherInterface):
    """Files below a folder, and none outside it whatever a name says."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = (self._folder / _inside(url)).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            raise exceptions.DownloadHTTPError("missing", 404)
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block


class _Zip(FetcherInterface):
    """Members of a zip file, read block by block: what it claims about sizes is not believed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            with zipfile.ZipFile(self._path) as archive:
                wanted = _inside(url).as_posix()
                # Zipping a folder puts its name before everything.
                names = [one for one in archive.namelist() if one == wanted or one.partition("/")[2] == wanted]
                if len(names) != 1:
                    raise exceptions.DownloadHTTPError("missing", 404)
                with archive.open(names[0]) as member:
                    while block := member.read(_BLOCK):
                        yield block
        except ZIP_DAMAGED as error:
            raise exceptions.DownloadError("no zip file") from error


def _opened(path: Path) -> FetcherInterface:
    if path.is_dir():
        return _Folder(path)
    if path.is_file():
        return _Zip(path)
    raise UserError("sync_unreachable", source=str(path))


def _inside(url: str) -> PurePosixPath:
    name = PurePosixPath(unquote(url.removeprefix(_LOCAL)))
    if name.is_absolute() or ".." in name.parts:
        raise exceptions.DownloadHTTPError("outside", 403)
    return name


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, content in files.items():
        path = folder / PurePosixPath(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _got(folder: Path) -> dict[str, bytes]:
    """The metadata that the library keeps; its link to the newest root as the file it leads to."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*.json"))
        if not path.is_symlink()
    }
