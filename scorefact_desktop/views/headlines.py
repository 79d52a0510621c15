"""The title of a page says the message of its figures, where they carry one; else the subject (LOOK.md)."""

from scorefact_desktop.charts.numbers import Unit, number
from scorefact_desktop.domain.figures import Change, Figure
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language


def dashboard(scene: Scene) -> str:
    """What a board should take away first."""
    if not any(one.value is not None for one in scene.figures.themes):
        if any(one.protected for one in scene.figures.themes):
            return translate("Headlines", "Too few answers to show figures without revealing who gave them")
        return translate("Headlines", "{vendor} {year}: no figures yet").format(
            vendor=scene.about.vendor, year=scene.about.year
        )
    moved = [one for one in scene.figures.themes if one.change and one.change.significant]
    falls = sorted((one for one in moved if one.change and one.change.value < 0), key=_change)
    rises = sorted((one for one in moved if one.change and one.change.value > 0), key=_change, reverse=True)
    if falls and rises:
        words = translate("Headlines", "{down} {fewer} lower, {up} {more} higher than in {year}")
        return words.format(
            down=_name(scene, falls[0]),
            fewer=_points(falls[0]),
            up=_name(scene, rises[0]),
            more=_points(rises[0]),
            year=scene.compare_year,
        )
    if falls:
        words = translate("Headlines", "{theme}: {points} lower than in {year}")
        return words.format(theme=_name(scene, falls[0]), points=_points(falls[0]), year=scene.compare_year)
    if rises:
        words = translate("Headlines", "{theme}: {points} higher than in {year}")
        return words.format(theme=_name(scene, rises[0]), points=_points(rises[0]), year=scene.compare_year)
    return _against_benchmark(scene)


def theme(scene: Scene, figure: Figure) -> str:
    """What the theme page's figures say."""
    name = _name(scene, figure)
    if figure.value is None:
        return translate("Headlines", "{theme}: {reason}").format(theme=name, reason=wording.reason(figure))
    if figure.change and figure.change.significant:
        words = (
            translate("Headlines", "{theme}: {points} higher than in {year}")
            if figure.change.value > 0
            else translate("Headlines", "{theme}: {points} lower than in {year}")
        )
        return words.format(theme=name, points=_points(figure), year=scene.compare_year)
    place = figure.benchmark
    if place and place.significant:
        return _beside_benchmark(name, place.difference)
    return name


def _against_benchmark(scene: Scene) -> str:
    beside = [one for one in scene.figures.themes if one.benchmark and one.benchmark.significant]
    if beside:
        far = max(beside, key=lambda one: abs(one.benchmark.difference if one.benchmark else 0.0))
        return _beside_benchmark(_name(scene, far), far.benchmark.difference if far.benchmark else 0.0)
    if scene.compare_year and any(one.change for one in scene.figures.themes):
        return translate("Headlines", "No theme has changed significantly since {year}").format(year=scene.compare_year)
    best = max((one for one in scene.figures.themes if one.value is not None), key=lambda one: one.value or 0.0)
    words = translate("Headlines", "{theme} is the strongest theme: {value} of 100")
    return words.format(theme=_name(scene, best), value=number(best.value or 0.0, interface_language(), 1))


def _beside_benchmark(name: str, gap: float) -> str:
    words = (
        translate("Headlines", "{theme}: {points} above the benchmark")
        if gap > 0
        else translate("Headlines", "{theme}: {points} below the benchmark")
    )
    return words.format(theme=name, points=_amount(gap))


def _name(scene: Scene, figure: Figure) -> str:
    return wording.theme_name(scene.questionnaire, figure.theme or figure.id)


def _change(figure: Figure) -> float:
    return figure.change.value if figure.change else 0.0


def _points(figure: Figure) -> str:
    return wording.points(figure.change, Unit.SCORE, 0) if figure.change else ""


def _amount(gap: float) -> str:
    return wording.points(Change(gap, None, None, None, True), Unit.SCORE, 0)
