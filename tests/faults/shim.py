"""The recorder of writes: compiled when it is needed, and put in front of the C library by starting anew."""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
_LIBRARY = "SCOREFACT_FAULTS_SHIM"


def why_not() -> str | None:
    """Why nothing can be recorded on this machine; None where it can."""
    if not sys.platform.startswith("linux"):
        return "the recorder of writes is made for Linux"
    if shutil.which("gcc") is None:
        return "gcc, which compiles the recorder of writes, is not installed"
    return None


def start_with_it(arguments: list[str]) -> None:
    """Starts this program anew with the recorder preloaded, unless it is; does not come back then."""
    if _LIBRARY in os.environ:
        return
    folder = Path(tempfile.mkdtemp(prefix="scorefact-faults-"))
    library = folder / "shim.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"], check=True)
    environment = {**os.environ, "LD_PRELOAD": str(library), _LIBRARY: str(library), "PYTHONDONTWRITEBYTECODE": "1"}
    status = subprocess.run([sys.executable, "-m", "tests.faults", *arguments], env=environment, check=False).returncode
    shutil.rmtree(folder)
    sys.exit(status)


class Shim:
    """The recorder in this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[_LIBRARY])
        self._library.faults_fail.argtypes = (
            ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int,
        )  # fmt: skip
        self._library.faults_steps.restype = ctypes.c_long

    def record(self, folder: Path, log: Path) -> None:
        """Records every step below `folder` from now on."""
        self._library.faults_record(os.fsencode(folder), os.fsencode(log))

    def fail(self, folder: Path, at: int, error: int, *, on: bool = False, kill: bool = False) -> None:
        """Lets step `at` (from 1) below `folder` fail with `error`, `on` and on, or ends the process there."""
        self._library.faults_fail(os.fsencode(folder), at, error, on, kill)

    def stop(self) -> None:
        """Neither records nor fails any more."""
        self._library.faults_stop()

    def acknowledge(self, words: str) -> None:
        """Notes in the record what somebody was told is saved."""
        self._library.faults_acknowledge(words.encode())

    @property
    def steps(self) -> int:
        """How many steps were counted since `fail`."""
        return int(self._library.faults_steps())
