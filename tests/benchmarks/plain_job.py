"""The whole job as an analyst would script it with pandas and matplotlib: the peer of our one command.

python plain_job.py RESPONSES.xlsx POPULATION OUT.pdf OUT.json

Runs in an environment of its own (packaging/requirements/peers.txt) and imports nothing of the program: it reads the
file, computes for every question and theme the mean on 0-100 with its 95 % interval of a finite population, counts the
answers, and writes the pages that our dashboard has for the same campaign. Its figures go into a JSON file, for the
benchmark to compare.
"""

import json
import math
import sys
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("pdf")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages
from scipy.stats import t

A4 = (8.27, 11.69)
SCALE = 10


def estimate(scores: pd.Series, population: int) -> dict[str, float]:
    """Mean, interval and number of answers."""
    known = scores.dropna()
    n = len(known)
    error = known.std(ddof=1) / math.sqrt(n) * math.sqrt(1 - n / population)
    half = t.ppf(0.975, n - 1) * error
    return {"value": known.mean(), "lower": known.mean() - half, "upper": known.mean() + half, "n": n}


def figures(answers: pd.DataFrame, population: int) -> dict[str, dict[str, Any]]:
    """Every question and theme, and how often each answer was given."""
    points = answers * 100 / SCALE
    themes: dict[str, list[str]] = {}
    for question in answers.columns:
        themes.setdefault(question[0].lower(), []).append(question)
    return {
        "questions": {one: estimate(points[one], population) for one in answers.columns},
        "themes": {one: estimate(points[members].mean(axis=1), population) for one, members in themes.items()},
        "counts": {
            one: answers[one].value_counts().reindex(range(SCALE + 1), fill_value=0).astype(int).tolist()
            for one in answers.columns
        },
        "members": themes,
    }


def page(pdf: PdfPages, title: str) -> plt.Figure:
    """A page with its heading and number."""
    figure = plt.figure(figsize=A4)
    figure.text(0.08, 0.94, title, fontsize=18, weight="bold")
    figure.text(0.92, 0.04, str(pdf.get_pagecount() + 1), fontsize=8, ha="right")
    return figure


def finish(pdf: PdfPages, figure: plt.Figure) -> None:
    pdf.savefig(figure)
    plt.close(figure)


def means(figure: plt.Figure, place: tuple[float, float, float, float], found: dict[str, dict[str, float]]) -> None:
    """Bars with intervals, value and number of answers."""
    axes = figure.add_axes(place)
    names, rows = list(found), list(found.values())
    values = [one["value"] for one in rows]
    axes.barh(names, values, xerr=[one["upper"] - one["value"] for one in rows], color="#2f6f8f", ecolor="#444444")
    for at, one in enumerate(rows):
        axes.text(101, at, f"{one['value']:.0f}  {one['lower']:.0f}-{one['upper']:.0f}  n = {one['n']}", fontsize=7)
    axes.set_xlim(0, 100)
    axes.invert_yaxis()


def radar(pdf: PdfPages, found: dict[str, Any]) -> None:
    figure = page(pdf, f"The radar of the {len(found['themes'])} themes")
    axes = figure.add_axes((0.15, 0.45, 0.7, 0.42), projection="polar")
    names = list(found["themes"])
    values = [found["themes"][one]["value"] for one in names]
    angles = np.linspace(0, 2 * np.pi, len(names), endpoint=False).tolist()
    axes.plot([*angles, angles[0]], [*values, values[0]], color="#2f6f8f")
    axes.fill([*angles, angles[0]], [*values, values[0]], alpha=0.2, color="#2f6f8f")
    axes.set_xticks(angles, [one.upper() for one in names])
    axes.set_ylim(0, 100)
    means(figure, (0.2, 0.08, 0.5, 0.3), found["themes"])
    finish(pdf, figure)


def theme(pdf: PdfPages, found: dict[str, Any], name: str) -> None:
    """Two pages: the score with its questions, and the answers to each."""
    members = found["members"][name]
    figure = page(pdf, f"Theme {name.upper()}: {found['themes'][name]['value']:.0f}")
    means(figure, (0.15, 0.1, 0.55, 0.78), {one: found["questions"][one] for one in members})
    finish(pdf, figure)
    figure = page(pdf, f"Theme {name.upper()}: the answers")
    axes = figure.add_axes((0.15, 0.1, 0.75, 0.78))
    left = np.zeros(len(members))
    counts = np.array([found["counts"][one] for one in members], dtype=float)
    shares = 100 * counts / counts.sum(axis=1, keepdims=True)
    for value, color in enumerate(plt.cm.viridis(np.linspace(0, 1, SCALE + 1))):
        axes.barh(members, shares[:, value], left=left, color=color, label=str(value))
        for at, share in enumerate(shares[:, value]):
            axes.text(left[at] + share / 2, at, f"{share:.0f}", ha="center", va="center", fontsize=6)
        left += shares[:, value]
    axes.invert_yaxis()
    axes.legend(ncol=SCALE + 1, fontsize=6, loc="upper center")
    finish(pdf, figure)


def table(pdf: PdfPages, title: str, found: dict[str, dict[str, float]]) -> None:
    figure = page(pdf, title)
    axes = figure.add_axes((0.08, 0.08, 0.84, 0.84))
    axes.axis("off")
    rows = [[f"{one['value']:.1f}", f"{one['lower']:.1f}", f"{one['upper']:.1f}", one["n"]] for one in found.values()]
    axes.table(rows, rowLabels=list(found), colLabels=["score", "from", "to", "n"], loc="upper center")
    finish(pdf, figure)


def text(pdf: PdfPages, title: str, lines: list[str]) -> None:
    figure = page(pdf, title)
    for at, line in enumerate(lines):
        figure.text(0.08, 0.88 - 0.025 * at, line, fontsize=9)
    finish(pdf, figure)


def report(found: dict[str, Any], population: int, answered: int, path: str) -> None:
    """The pages of the dashboard, in its order."""
    themes = found["themes"]
    best = sorted(themes, key=lambda one: -themes[one]["value"])
    method = [
        f"{answered} of {population} customers answered.",
        "Scores are 0 to 100. Intervals are 95 %, for a finite population, with Student's distribution.",
    ]
    with PdfPages(path) as pdf:
        text(pdf, "Dashboard of the installed base", method[:1])
        text(pdf, "Contents", [f"Theme {one.upper()}" for one in themes])
        figure = page(pdf, "Key figures")
        for place, one in enumerate([*best[:2], *best[-2:]]):
            members = found["members"][one][:3]
            means(figure, (0.1 + 0.45 * (place % 2), 0.55 - 0.42 * (place // 2), 0.28, 0.33),
                  {one.upper(): themes[one]} | {each: found["questions"][each] for each in members})  # fmt: skip
        finish(pdf, figure)
        radar(pdf, found)
        text(pdf, "Sample and method", method)
        for one in themes:
            theme(pdf, found, one)
        figure = page(pdf, "Importance and performance")
        axes = figure.add_axes((0.1, 0.3, 0.8, 0.6))
        axes.scatter(
            [one["upper"] - one["lower"] for one in themes.values()], [one["value"] for one in themes.values()]
        )
        finish(pdf, figure)
        text(pdf, "Customer KPIs and action plan", [f"{one}: {themes[one]['value']:.0f}" for one in best])
        for at in range(2):
            text(pdf, f"Method {at + 1}", method * 8)
        questions = list(found["questions"].items())
        for begin in range(0, len(questions), 27):
            table(pdf, "All figures", dict(questions[begin : begin + 27]))


def main() -> None:
    source, population, document, said = sys.argv[1:]
    answers = pd.read_excel(source, engine="calamine", index_col="id")
    found = figures(answers, int(population))
    report(found, int(population), len(answers), document)
    Path(said).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
