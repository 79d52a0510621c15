"""A workspace: one SQLite file, opened by one program at a time, created whole or not at all."""

import os
import secrets
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import scorefact_desktop
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import digests, schema
from scorefact_desktop.store.ballast import Ballast
from scorefact_desktop.store.connection import (
    CANTOPEN,
    NOTADB,
    READONLY,
    Connection,
    DatabaseError,
    atomic,
    connect,
    explained,
    make_durable,
    primary_code,
)
from scorefact_desktop.store.keys import keys_path
from scorefact_desktop.store.lock import WorkspaceLock

_ENCRYPTED_PAGE = 4096  # SQLCipher 4's page size: an encrypted file has a whole number of such pages


class Workspace:
    """An open workspace. Made by `create` or `open`; a context manager that closes.

    Writing goes through `transaction()`, which one thread at a time may hold; every other thread reads through a
    short-lived `reader()` of its own.
    """

    def __init__(
        self, path: Path, key: bytes | None, connection: Connection, lock: WorkspaceLock | None, unchanging: bool
    ) -> None:
        self.path = path
        self.read_only = lock is None
        self.encrypted = key is not None
        self._key = key
        self._connection: Connection | None = connection
        self._lock = lock
        self._unchanging = unchanging
        self._writing = threading.RLock()
        self._held = threading.local()
        self._ballast = Ballast(path)
        if lock is not None:
            self._ballast.mind()

    @classmethod
    def create(cls, path: Path, *, key: bytes | None = None, uid: str | None = None) -> Self:
        """A new, empty workspace at `path`, encrypted where a raw 32-byte `key` is given, and opened.

        `uid` is its id where somebody had to know it before. Raises UserError: workspace_exists,
        workspace_folder_missing, workspace_read_only, workspace_locked, workspace_disk_full.
        """
        path = _absolute(path)
        lock = WorkspaceLock(path)
        lock.take()
        try:
            if _exists(path):
                raise UserError("workspace_exists", path=str(path))
            _create_whole(path, key, uid or new_uid())
        except BaseException:  # whatever it was goes on, without the lock behind it
            lock.release()
            raise
        return cls._opened(path, key, lock)

    @classmethod
    def open(cls, path: Path, *, key: bytes | None = None, read_only: bool = False) -> Self:
        """An existing workspace, brought to the current schema version first where it is older.

        `read_only` takes no lock, migrates nothing and works in a folder that cannot be written. Raises UserError:
        workspace_missing, workspace_unreadable, workspace_not_ours, workspace_key_needed, workspace_key_wrong,
        workspace_damaged, workspace_newer, workspace_older (read only), workspace_read_only, workspace_locked.
        """
        path = _absolute(path)
        try:
            status = path.stat()
        except PermissionError as error:
            raise UserError("workspace_unreadable", path=str(path)) from error
        except OSError as error:
            raise UserError("workspace_missing", path=str(path)) from error
        if not stat.S_ISREG(status.st_mode):
            raise UserError("workspace_not_ours", path=str(path))
        if not os.access(path, os.R_OK):
            raise UserError("workspace_unreadable", path=str(path))
        if read_only:
            return cls._opened(path, key, None)
        if not os.access(path, os.W_OK):
            raise UserError("workspace_read_only", path=str(path))
        lock = WorkspaceLock(path)
        lock.take()
        return cls._opened(path, key, lock)

    @classmethod
    def _opened(cls, path: Path, key: bytes | None, lock: WorkspaceLock | None) -> Self:
        try:
            unchanging = lock is None and _unchanging(path)
            connection = _connect(path, key, read_only=lock is None, unchanging=unchanging)
            try:
                with explained(path):
                    _examine(path, connection, read_only=lock is None)
            except BaseException:  # likewise, without an open handle
                connection.close()
                raise
        except BaseException:  # likewise, without the lock
            if lock is not None:
                lock.release()
            raise
        return cls(path, key, connection, lock, unchanging)

    @property
    def connection(self) -> Connection:
        """The connection that writes, for the one thread that does, nobody else. UserError workspace_closed."""
        if self._connection is None:
            raise UserError("workspace_closed", path=str(self.path))
        return self._connection

    @property
    def key(self) -> bytes | None:
        """The raw key of an encrypted workspace, for opening copies of it; never to be written, logged or handed on."""
        return self._key

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction: committed to disk when the block ends, undone when it raises. Nests.

        Raises UserError workspace_read_only, workspace_disk_full, workspace_disk_error, workspace_damaged.
        """
        if self.read_only:
            raise UserError("workspace_read_only", path=str(self.path))
        with self._writing, self._room(), explained(self.path):
            nested = self.connection.in_transaction
            if not nested:
                self._ballast.mind()
            with atomic(self.connection) as connection:
                yield connection
                if not nested:
                    digests.settle(connection)

    @contextmanager
    def _room(self) -> Iterator[None]:
        try:
            yield
        except UserError as error:
            if error.code == "workspace_disk_full":
                self._ballast.throw_away()  # so that trying again succeeds
            raise

    @property
    def short_of_space(self) -> bool:
        """True where the disk is nearly full, and what was kept free for that moment is in use."""
        return self._ballast.short

    @property
    def changes(self) -> int:
        """How many rows were changed since the workspace was opened: tells whether there is something to back up."""
        return self.connection.total_changes

    def twin(self) -> "Workspace":
        """The same workspace opened a second time, for reading only: it outlives the closing of this one."""
        return Workspace.open(self.path, key=self._key, read_only=True)

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """A connection of the calling thread's own that only reads, one consistent state, closed at the end."""
        if self._connection is None:
            raise UserError("workspace_closed", path=str(self.path))
        held: Connection | None = getattr(self._held, "connection", None)
        if held is not None:
            yield held
            return
        with explained(self.path):
            connection = connect(self.path, key=self._key, read_only=True, unchanging=self._unchanging)
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.close()

    @contextmanager
    def one_state(self) -> Iterator[None]:
        """Meanwhile everything that the calling thread reads is of one state, by one connection.

        Each connection reads the whole schema anew: for several services in a row, none of which writes.
        """
        with self.reader() as connection:
            nested = getattr(self._held, "connection", None) is not None
            self._held.connection = connection
            try:
                yield
            finally:
                if not nested:
                    self._held.connection = None

    def close(self) -> None:
        """Closes the file and gives the lock back; harmless when done twice."""
        if self._connection is not None:
            with self._writing:
                self._connection.close()
                self._connection = None
        if self._lock is not None:
            self._ballast.remove()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """Another path beside `path` to make a workspace at; it is moved to `path` when the block ends without an error.

    Whoever is interrupted while filling a new workspace leaves none behind rather than half of one. Raises UserError
    workspace_exists, workspace_locked, workspace_folder_missing, workspace_read_only, workspace_name_too_long.
    """
    path = _absolute(path)
    beginning = _beginning(path)
    lock = WorkspaceLock(path)
    lock.take()
    try:
        if _exists(path):
            raise UserError("workspace_exists", path=str(path))
        yield beginning
        beginning.rename(path)
    except UserError as error:
        if error.facts.get("path") == str(beginning):  # nobody knows it under this name
            raise UserError(error.code, **{**error.facts, "path": str(path)}) from error
        raise
    finally:
        for suffix in ("", "-wal", "-shm", "-lock"):
            beginning.with_name(beginning.name + suffix).unlink(missing_ok=True)
        lock.release()


def now() -> str:
    """The time as the workspace stores it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_uid() -> str:
    """An id that travels: 128 random bits, which tell nothing."""
    return secrets.token_hex(16)


def _absolute(path: Path) -> Path:
    # One lock file for one workspace, whichever link or relative path leads to it.
    return Path(os.path.realpath(path))


def _beginning(path: Path) -> Path:
    """A hidden name beside `path` for what is being made; short, since a drive limits the length of names."""
    return path.with_name(f".{secrets.token_hex(6)}.new")


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _create_whole(path: Path, key: bytes | None, uid: str) -> None:
    """Makes the file under another name and moves it into place, so that nobody meets half a workspace."""
    beginning = _beginning(path)
    try:
        with explained(path):
            try:
                connection = connect(beginning, key=key, create=True)
            except DatabaseError as error:
                if primary_code(error) in (CANTOPEN, READONLY):
                    raise UserError("workspace_read_only", path=str(path)) from error
                raise
            try:
                make_durable(connection)
                with atomic(connection):
                    schema.migrate(connection)
                    connection.execute(
                        "INSERT INTO workspace (id, uid, created_at, created_with) VALUES (1, ?, ?, ?)",
                        (uid, now(), f"ScoreFact Desktop {scorefact_desktop.__version__}"),
                    )
            finally:
                connection.close()  # the last connection also removes the write-ahead log
        beginning.rename(path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            beginning.with_name(beginning.name + suffix).unlink(missing_ok=True)


def _unchanging(path: Path) -> bool:
    """True where SQLite cannot make its side files beside the workspace and needs none, since nobody writes.

    Side files take the rights of the workspace: made beside one that is read-only, they would keep everybody out for
    good once it may be written again.
    """
    if os.access(path.parent, os.W_OK) and os.access(path, os.W_OK):
        return False
    return not path.with_name(path.name + "-wal").exists()


def _connect(path: Path, key: bytes | None, *, read_only: bool, unchanging: bool) -> Connection:
    try:
        return connect(path, key=key, read_only=read_only, unchanging=unchanging, any_thread=True)
    except DatabaseError as error:
        code = primary_code(error)
        if code == NOTADB:
            raise _unreadable(path, key) from error
        if code in (READONLY, CANTOPEN):
            raise UserError("workspace_read_only", path=str(path)) from error
        with explained(path):
            raise


def _unreadable(path: Path, key: bytes | None) -> UserError:
    """Which of the reasons it is that SQLite sees no database: encrypted, another key, or no workspace at all."""
    if key is not None:
        try:
            connect(path, read_only=True, unchanging=_unchanging(path)).close()
        except DatabaseError:
            return UserError("workspace_key_wrong", path=str(path))
        return UserError("workspace_not_encrypted", path=str(path))
    size = path.stat().st_size
    has_keys = keys_path(path).exists()
    # What is encrypted looks like noise; noise that is not made of whole pages is something else.
    if has_keys or size % _ENCRYPTED_PAGE == 0:
        return UserError("workspace_key_needed", path=str(path))
    return UserError("workspace_not_ours", path=str(path))


def _examine(path: Path, connection: Connection, *, read_only: bool) -> None:
    """Refuses what this program must not touch, and migrates what is older."""
    if schema.application_of(connection) != schema.APPLICATION_ID:
        raise UserError("workspace_not_ours", path=str(path))
    version = schema.version_of(connection)
    if version > schema.VERSION:
        raise UserError("workspace_newer", path=str(path), version=version, supported=schema.VERSION)
    if version < schema.VERSION and read_only:
        raise UserError("workspace_older", path=str(path), version=version, supported=schema.VERSION)
    if not read_only:
        make_durable(connection)
        if version < schema.VERSION:
            with atomic(connection):
                schema.migrate(connection)
                digests.renew(connection)
        digests.watch(connection)
        # A file that may only be read says so now, not at the first answer.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")
        connection.execute("ROLLBACK")
    if connection.execute("SELECT count(*) FROM workspace").fetchone() != (1,):
        raise UserError("workspace_damaged", path=str(path))
