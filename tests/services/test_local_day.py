"""The day is the person's, whatever the clock of Greenwich says."""

import os
import sys
import time
from datetime import UTC, datetime

import pytest

from scorefact_desktop.services import local_day


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no tzset")
@pytest.mark.parametrize(("zone", "ahead"), [("AHEAD-14", 14), ("BEHIND+12", -12)])
def test_the_day_is_that_of_the_wall(monkeypatch: pytest.MonkeyPatch, zone: str, ahead: int) -> None:
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        here = datetime.now(UTC).timestamp() + ahead * 3600
        assert local_day.today() == datetime.fromtimestamp(here, UTC).date()
    finally:
        if before is None:
            monkeypatch.delenv("TZ")
        else:
            monkeypatch.setenv("TZ", before)
        time.tzset()
