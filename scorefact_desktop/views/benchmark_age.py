"""How old the benchmark is, as shape and words: a stale one is said to be so."""

from scorefact_desktop.translation import translate
from scorefact_desktop.views.overview import Release


def status(release: Release) -> str:
    """Good, or watch where the release is stale."""
    return "watch" if release.stale else "good"


def age_words(release: Release) -> str:
    """The age in days, or in months once there are many."""
    return days_words(release.age_days)


def days_words(days: int) -> str:
    """An age of so many days, in months once there are many."""
    if days < 90:
        return translate("Benchmark", "%n day(s) old", None, days)
    return translate("Benchmark", "%n month(s) old", None, days // 30)


def say_release(release: Release | None) -> tuple[str, str, str]:
    """Status, name and age for the foot of the sidebar."""
    if release is None:
        return "open", translate("Sidebar", "No benchmark"), translate("Sidebar", "figures stand alone")
    return status(release), f"Benchmark {release.name}", age_words(release)
