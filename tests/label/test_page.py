"""The verification page in a real browser, from a file, with nothing to load: the same verdicts as the program.

Skipped where there is no Chromium; continuous integration installs one.
"""

import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from scorefact_desktop.label import base32, statement
from scorefact_desktop.label.issuer import Issuer
from scorefact_desktop.label.revocation import Revocation, RevocationList, sign
from scorefact_desktop.services.label_page import texts_of, write_page
from scorefact_desktop.services.label_verdicts import word
from scorefact_desktop.translation import language_for
from tests.label import samples
from tests.label.samples import issuing_key

CHROMIUM = shutil.which("chromium")
browser_needed = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
KEY = issuing_key()
TODAY = datetime.now().astimezone().date()  # the browser's own day


@cache
def signed(valid_until: date = date(2099, 1, 1)) -> bytes:
    from dataclasses import replace

    return statement.seal(replace(samples.statement(), valid_until=valid_until), KEY.private)


def revocations(*numbers: str, next_on: date = TODAY + timedelta(days=2)) -> bytes:
    revoked = tuple(Revocation(one, TODAY, "a false list") for one in numbers)
    return sign(RevocationList(7, TODAY, next_on, revoked), KEY.private)


def strict(language: str) -> Callable[..., str]:
    return language_for(language, strict=True)


def made(folder: Path, issuer: Issuer = KEY.issuer, *lists: bytes) -> Path:
    path = folder / "page.html"
    write_page(issuer, lists, path, strict)
    return path


def looked_at(path: Path, code: str, language: str = "en") -> str:
    """The page's document once its scripts have run."""
    assert CHROMIUM is not None
    done = subprocess.run(
        [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--lang={language}",
            f"--user-data-dir={path.parent / 'profile'}", "--virtual-time-budget=4000", "--dump-dom",
            f"{path.as_uri()}#{code}",
        ],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    return done.stdout


def status(page: str) -> str:
    found = re.search(r'data-status="(\w+)"', page)
    return found[1] if found else ""


@browser_needed
@pytest.mark.parametrize(
    ("expected", "code", "lists"),
    [
        ("valid", signed, lambda: [revocations("another")]),
        ("offline", signed, list),
        ("offline", signed, lambda: [revocations(next_on=TODAY - timedelta(days=1))]),
        ("revoked", signed, lambda: [revocations("SF-2026-0147")]),
        ("expired", lambda: signed(TODAY - timedelta(days=1)), lambda: [revocations()]),
    ],
)
def test_the_page_says_what_the_program_says(
    tmp_path: Path, expected: str, code: Callable[[], bytes], lists: Callable[[], list[bytes]]
) -> None:
    page = looked_at(made(tmp_path, KEY.issuer, *lists()), base32.encode(code()))
    assert status(page) == expected
    assert html.escape(word(expected, language_for("en")), quote=False) in page
    assert "Société Générale d’Édition" in page
    assert "79%" in page
    assert "72% to 85%" in page


@browser_needed
def test_issuers_are_told_apart(tmp_path: Path) -> None:
    test_key = issuing_key(specimen=True)
    specimen = statement.seal(samples.statement(test_key), test_key.private)
    assert status(looked_at(made(tmp_path, test_key.issuer), base32.encode(specimen))) == "specimen"
    assert status(looked_at(made(tmp_path), base32.encode(specimen))) == "unknown_issuer"


@browser_needed
def test_every_changed_byte_is_noticed_in_the_browser(tmp_path: Path) -> None:
    """All in one page: its own functions are called for each changed statement, and count what passes."""
    path = made(tmp_path, KEY.issuer, revocations())
    content = path.read_text(encoding="utf-8")
    changed = []
    for position in range(len(signed())):
        one = bytearray(signed())
        one[position] ^= 1 << (position % 8)
        changed.append(base32.encode(bytes(one)))
    text = base32.encode(signed())
    changed += [text.lower(), text + "A", text[:-1], text + "=", text[:50] + " " + text[50:], "", "§"]
    hook = (
        "(async () => { const found = {}; for (const one of " + json.dumps([*changed, text]) + ") {"
        " const status = one.trim() === '' ? 'altered' : (await verdict(one)).status;"
        " found[status] = (found[status] || 0) + 1; }"
        " document.body.dataset.counts = JSON.stringify(found); })();"
    )
    tried = content.replace('  element("check").addEventListener', hook + '\n  element("check").addEventListener')
    assert tried != content
    # Only for this trial: the policy of the page would refuse a script that is not its own.
    tried = re.sub(r"script-src '[^']*'", "script-src 'unsafe-inline'", tried)
    path.write_text(tried, encoding="utf-8")
    found = re.search(r'data-counts="([^"]*)"', looked_at(path, ""))
    assert found
    counts = json.loads(html.unescape(found[1]))
    assert counts.pop("valid") == 1
    assert set(counts) <= {"altered", "unknown_issuer"}
    assert sum(counts.values()) == len(changed)


@browser_needed
@pytest.mark.parametrize("language", ["fr", "sv"])
def test_the_page_speaks_the_readers_language(tmp_path: Path, language: str) -> None:
    page = looked_at(made(tmp_path), base32.encode(signed()), language)
    assert f'lang="{language}"' in page
    assert html.escape(word("offline", language_for(language)), quote=False) in page


def test_the_page_loads_nothing_and_is_closed_to_what_it_shows(tmp_path: Path) -> None:
    issuer = Issuer("</script><img src=x onerror=alert(1)>{script}", "", "", False, KEY.issuer.certificate)
    text = made(tmp_path, issuer).read_text(encoding="utf-8")
    assert text.count("</script>") == 2
    assert "<img" not in text
    assert re.search(r'(src|href)="', text) is None
    assert "url(" not in text
    assert "default-src 'none'" in text


def test_every_language_says_everything() -> None:
    texts = {language: texts_of(language_for(language, strict=True)) for language in ("en", "fr", "sv")}
    assert len({frozenset(one) for one in texts.values()}) == 1
    script = (Path(__file__).resolve().parents[2] / "resources" / "label" / "page.js").read_text(encoding="utf-8")
    asked = set(re.findall(r'say\("([\w-]+)"[,)]', script))
    assert asked <= set(texts["en"])
