"""A file of responses that is read while something else is done, such as loading what will take it in."""

import threading
from pathlib import Path
from typing import Self

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.staged import Staged


class Reading:
    """Reads a file from the beginning of a block on; leaving the block ends what has not ended."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left = threading.Event()
        self._found: Staged | BaseException | None = None
        self._thread = threading.Thread(target=self._read, name="responses", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._left.set()
        self._thread.join()

    def staged(self) -> Staged:
        """The file, once it has been read. Raises UserError: everything a file can be refused for."""
        self._thread.join()
        if not isinstance(self._found, Staged):
            raise self._found or UserError("reading_cancelled", file=self.path.name)
        return self._found

    def _read(self) -> None:
        try:
            self._found = reading.read(self.path, cancelled=self._left.is_set)
        except BaseException as error:  # noqa: BLE001 - raised to whoever asks for the file
            self._found = error
