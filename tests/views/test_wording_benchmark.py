"""What is said beside the benchmark: the three questions kept apart, and too few vendors instead of a number."""

from dataclasses import replace

import made_up

from scorefact_desktop.domain.figures import BenchmarkPosition
from scorefact_desktop.views import wording
from scorefact_desktop.views.key_figures import key_figures
from scorefact_desktop.views.speech import speak


def test_three_questions_have_three_answers(qapp):
    speak("en")
    figure = made_up.scene().figures.indicator("sat_overall.positive")
    place = BenchmarkPosition(
        0.85, 20, None, -0.14, True, percentile_interval=(0.0, 12.0), p=0.0002, target_p=1e-7, atypical_p=0.06
    )
    band, mean, target, unlike, note = wording.three_questions(replace(figure, benchmark=place))
    assert band.startswith("From 0% to 12% of vendors")
    assert "mean of the market" in mean
    assert mean.endswith("Yes, p\u00a0<\u00a00.001")
    assert "fixed target" in target
    assert unlike.endswith("Cannot be told, p\u00a0=\u00a00.06")
    assert "first answer" in note
    assert wording.three_questions(replace(figure, benchmark=None)) == ()


def test_too_few_vendors_is_said_where_there_is_a_release(qapp):
    speak("en")
    figure = replace(made_up.scene().figures.indicator("sat_overall.positive"), benchmark=None)
    assert wording.position(figure, released=True) == "Benchmark: too few vendors"
    assert wording.position(figure) == "No benchmark for this figure"


def test_cards_know_whether_there_is_a_release():
    scene = made_up.scene()
    assert all(one.released for one in key_figures(replace(scene, benchmark_vendors=25)))
    assert not any(one.released for one in key_figures(replace(scene, benchmark_vendors=None)))
