"""How old the benchmark is, as shape and words: a stale one is said to be so."""

from datetime import UTC, datetime

from scorefact_desktop.translation import translate
from scorefact_desktop.views.overview import Release

WATCH_AFTER, BAD_AFTER = 365, 730  # days


def age(release: Release) -> int:
    """Days since the release was made."""
    return max(0, (datetime.now(UTC).date() - release.made_on).days)


def status(release: Release) -> str:
    """Good, watch or bad by age."""
    days = age(release)
    return "good" if days <= WATCH_AFTER else "watch" if days <= BAD_AFTER else "bad"


def age_words(release: Release) -> str:
    """The age in days, or in months once there are many."""
    days = age(release)
    if days < 90:
        return translate("Benchmark", "%n day(s) old", None, days)
    return translate("Benchmark", "%n month(s) old", None, days // 30)


def say_release(release: Release | None) -> tuple[str, str, str]:
    """Status, name and age for the foot of the sidebar."""
    if release is None:
        return "open", translate("Sidebar", "No benchmark"), translate("Sidebar", "figures stand alone")
    return status(release), f"Benchmark {release.name}", age_words(release)
