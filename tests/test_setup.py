"""The set-up script on a make-believe machine: every program it calls writes down how it was called."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("bash", "cat", "chmod", "cksum", "cp", "cut", "dirname", "grep", "mkdir", "mktemp", "rm", "touch")
LIBRARIES = (
    "libglib-2.0.so.0", "libGL.so.1", "libEGL.so.1", "libfontconfig.so.1", "libxkbcommon.so.0", "libdbus-1.so.3",
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-randr.so.0",
    "libxcb-shape.so.0", "libxcb-render-util.so.0", "libxcb-xkb.so.1", "libxkbcommon-x11.so.0",
)  # fmt: skip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script's system part is for Linux")


@dataclass
class Machine:
    """A folder with a checkout and the only programs that exist."""

    folder: Path

    @property
    def calls(self) -> list[str]:
        record = self.folder / "calls"
        return record.read_text(encoding="utf-8").splitlines() if record.exists() else []

    def program(self, name: str, body: str = "", path: Path | None = None) -> None:
        path = path or self.folder / "bin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name} $*" >>"{self.folder}/calls"\n{body}\n', encoding="utf-8")
        path.chmod(0o755)

    def libraries(self, *names: str) -> None:
        lines = "\n".join(f"\t{name} (libc6,x86-64) => /lib/{name}" for name in names)
        self.program("ldconfig", f"cat <<'END'\n{lines}\nEND")

    def user(self, number: int) -> None:
        self.program("id", f"echo {number}")

    def set_up(self) -> subprocess.CompletedProcess[str]:
        (self.folder / "calls").unlink(missing_ok=True)
        return subprocess.run(
            [self.folder / "checkout" / "packaging" / "setup.sh"],
            env={"PATH": str(self.folder / "bin"), "TMPDIR": str(self.folder)},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    checkout = tmp_path / "checkout"
    (checkout / "packaging" / "requirements").mkdir(parents=True)
    (checkout / "i18n").mkdir()
    (checkout / "i18n" / "scorefact_fr.ts").touch()
    shutil.copy(ROOT / "packaging" / "setup.sh", checkout / "packaging")
    shutil.copy(ROOT / "pyproject.toml", checkout)
    (checkout / "packaging" / "requirements" / "development.txt").write_text("click==1 \\\n    --hash=sha256:0\n")
    machine = Machine(tmp_path)
    (tmp_path / "bin").mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found
        (tmp_path / "bin" / tool).symlink_to(found)
    machine.program("uname", "echo Linux")
    machine.program("apt-get")
    builds = '[[ "$*" != *--editable* && "$*" != *translations.py* ]] || touch i18n/scorefact_fr.qm'
    machine.program("python", f"{builds}\necho Python 3.11.2", tmp_path / "inner-python")
    machine.program(
        "python3.11", f'[ "$2" != venv ] || {{ mkdir -p .venv/bin; cp "{tmp_path}/inner-python" .venv/bin/python; }}'
    )
    machine.libraries(*LIBRARIES)
    machine.user(0)
    return machine


def test_everything_there(machine: Machine) -> None:
    result = machine.set_up()
    assert result.returncode == 0, result.stderr
    assert not [call for call in machine.calls if call.startswith("apt-get")]
    installs = [call for call in machine.calls if " pip install " in call]
    assert "--require-hashes" in installs[0]
    assert "--compile" in installs[0]
    assert installs[1].endswith("--no-deps --no-build-isolation --editable .")
    assert result.stdout.startswith("* Making .venv")
    assert result.stdout.count("\n") == result.stdout.count("* ")


def test_a_second_call_does_nothing(machine: Machine) -> None:
    machine.set_up()
    result = machine.set_up()
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert not [call for call in machine.calls if " -m " in call]


def test_changed_requirements_are_installed(machine: Machine) -> None:
    machine.set_up()
    requirements = machine.folder / "checkout" / "packaging" / "requirements" / "development.txt"
    requirements.write_text("click==2 \\\n    --hash=sha256:1\n")
    machine.set_up()
    assert [call for call in machine.calls if "--require-hashes" in call]


def test_newer_translations_are_compiled(machine: Machine) -> None:
    machine.set_up()
    os.utime(machine.folder / "checkout" / "i18n" / "scorefact_fr.qm", (1, 1))
    assert machine.set_up().stdout == "* Compiling the translations\n"


def test_root_installs_what_is_missing_before_any_python_library(machine: Machine) -> None:
    machine.libraries(*LIBRARIES[:-2])
    result = machine.set_up()
    assert result.returncode == 0, result.stderr
    names = [call for call in machine.calls if call.startswith("apt-get") or " pip " in call]
    assert names[0].startswith("apt-get update")
    assert names[1].startswith("apt-get install")
    assert names[1].endswith("--no-install-recommends libxcb-xkb1 libxkbcommon-x11-0")
    assert "pip" in names[2]


def test_others_are_told_the_one_command(machine: Machine) -> None:
    machine.libraries(*LIBRARIES[1:])
    machine.user(1000)
    result = machine.set_up()
    assert result.returncode == 1
    commands = [line.strip() for line in result.stderr.splitlines() if "apt-get" in line]
    assert commands == ["sudo apt-get install --yes --no-install-recommends libglib2.0-0"]
    assert not [call for call in machine.calls if "apt-get" in call or " pip " in call]


def test_another_distribution_is_told_the_names(machine: Machine) -> None:
    machine.libraries()
    (machine.folder / "bin" / "apt-get").unlink()
    result = machine.set_up()
    assert result.returncode == 1
    assert "libxcb-cursor0" in result.stderr


def test_a_failing_step_shows_what_it_said(machine: Machine) -> None:
    machine.libraries()
    machine.program("apt-get", "echo no network today; exit 100")
    result = machine.set_up()
    assert result.returncode == 1
    assert "no network today" in result.stderr
    assert "run the same command again" in result.stderr
    assert not [call for call in machine.calls if " pip " in call]


def test_a_broken_off_install_is_taken_up_again(machine: Machine) -> None:
    inner = machine.folder / "inner-python"
    good = inner.read_text(encoding="utf-8")
    inner.write_text(good + '[ "$3" != install ] || exit 1\n', encoding="utf-8")
    assert machine.set_up().returncode == 1
    shutil.copy(inner, machine.folder / "checkout" / ".venv" / "bin" / "python")
    (machine.folder / "checkout" / ".venv" / "bin" / "python").write_text(good, encoding="utf-8")
    assert machine.set_up().returncode == 0
    assert [call for call in machine.calls if "--require-hashes" in call]
