"""Another office program on our files: it must open them without repair and find in them what we wrote."""

import shutil
import subprocess
from pathlib import Path

import pytest


def converted(path: Path, extension: str, folder: Path) -> Path:
    """The file as LibreOffice saves it with another extension; the test is skipped where there is no LibreOffice."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not installed: what it makes of the file was not tried")
    profile = folder / "profile"
    subprocess.run(
        [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", extension, "--outdir",
         str(folder), str(path)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    made = folder / f"{path.stem}.{extension}"
    assert made.exists()
    return made
