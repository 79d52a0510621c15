"""`scorefact label`: the label of a closed campaign, decided once, recomputed by anyone, appealed against."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli import label_issuing, label_sealing
from scorefact_desktop.cli.common import Terminal, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.cli.label_verifying import verify
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.catalogues import Translate
    from scorefact_desktop.services.labels import Evaluation, StoryStep

_campaign_option = click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
#: A workspace that cannot be written can still be read, and its decision recomputed.
_ONLY_READABLE = ("workspace_read_only", "workspace_locked")


@click.group()
def label() -> None:
    """Decide the label of a closed campaign, have it sealed, verify it."""


for _command in (*label_sealing.COMMANDS, verify, *label_issuing.COMMANDS):
    label.add_command(_command)


@label.command()
@workspace_option
@_campaign_option
@json_option
@pass_terminal
def evaluate(terminal: Terminal, workspace: Path, campaign: str, as_json: bool) -> None:
    """Decide the label of a closed campaign, or recompute the decision.

    The first evaluation after closing is recorded as the decision, unless the workspace can only be read; every later
    one is compared with it, and refused where it differs. A label that is not awarded is no error: exit status 0.

    --json: {"campaign", "rule_set": {"id", "version"}, "decided_at" (null: not recorded), "awarded", "rules": [{"id",
    "indicator", "comparison": ">=" | "<=", "bound": "lower" | "upper" | "value", "value", "n", "computed", "limit",
    "margin", "passed", "method" ("not_applicable": the rule does not apply), "explanation": {"fr", "en", "sv"}}]}
    """
    evaluation = _evaluation(workspace, campaign)
    if evaluation.differing:
        raise UserError(
            "decision_differs",
            campaign=evaluation.campaign,
            date=evaluation.decided_at,
            rules=", ".join(evaluation.differing),
        )
    if evaluation.decided_at is None:
        terminal.message(
            terminal.translate(
                "Commands", "The workspace can only be read now: this was computed, and not recorded as the decision."
            )
        )
    if evaluation.closed_on != evaluation.closes_on:
        terminal.message(
            terminal.translate(
                "Commands", "Fieldwork was closed on {closed}; the date registered at the launch was {registered}."
            ).format(closed=evaluation.closed_on, registered=evaluation.closes_on)
        )
    if as_json:
        terminal.document(_document(evaluation))
    else:
        _print(terminal, evaluation)


@label.command()
@workspace_option
@_campaign_option
@click.option("--reason", required=True, help="Why the decision is appealed against.")
@json_option
@pass_terminal
def appeal(terminal: Terminal, workspace: Path, campaign: str, reason: str, as_json: bool) -> None:
    """Record an appeal against the decision that stands.

    --json: as `story`
    """
    from scorefact_desktop.services import labels

    with opened(workspace) as found:
        steps = labels.appeal(found, campaign, reason)
    _tell(terminal, campaign, steps, as_json)


@label.command()
@workspace_option
@_campaign_option
@json_option
@pass_terminal
def story(terminal: Terminal, workspace: Path, campaign: str, as_json: bool) -> None:
    """Tell what happened to the label of a campaign: registration, decisions, appeals, reopenings.

    --json: {"campaign", "story": [{"at", "kind": "launch" | "extension" | "evaluation" | "appeal" | "reopening",
    "awarded", "reason", "author", "sha256"}]}
    """
    from scorefact_desktop.services import labels

    with opened(workspace, read_only=True) as found:
        steps = labels.story(found, campaign)
    _tell(terminal, campaign, steps, as_json)


def _evaluation(workspace: Path, campaign: str) -> "Evaluation":
    from scorefact_desktop.services import labels

    try:
        with opened(workspace) as found:
            return labels.evaluate(found, campaign)
    except UserError as error:
        if error.code not in _ONLY_READABLE:
            raise
    with opened(workspace, read_only=True) as found:
        return labels.evaluate(found, campaign)


def _document(evaluation: "Evaluation") -> dict[str, Any]:
    from scorefact_desktop.catalogues import LANGUAGES, language_for
    from scorefact_desktop.services.label_texts import explanation

    speaking = {language: language_for(language) for language in sorted(LANGUAGES)}
    return {
        "campaign": evaluation.campaign,
        "rule_set": {"id": evaluation.rules.id, "version": evaluation.rules.version},
        "decided_at": evaluation.decided_at,
        "awarded": evaluation.awarded,
        "rules": [
            {
                "id": result.rule.id,
                "indicator": result.rule.indicator,
                "comparison": result.rule.comparison,
                "bound": result.rule.bound,
                "value": result.value,
                "n": result.n,
                "computed": result.computed,
                "limit": result.rule.limit,
                "margin": result.margin,
                "passed": result.passed,
                "method": result.method,
                "explanation": {
                    language: explanation(result, language, translate) for language, translate in speaking.items()
                },
            }
            for result in evaluation.results
        ],
    }


def _print(terminal: Terminal, evaluation: "Evaluation") -> None:
    """The decision, a table of the rules with by how much each is met, and their explanations."""
    from scorefact_desktop.services import label_texts

    translate, language = terminal.translate, terminal.language
    verdict = (
        translate("Commands", "the label is awarded")
        if evaluation.awarded
        else translate("Commands", "the label is not demonstrated")
    )
    terminal.result(f"{evaluation.campaign}: {verdict}")
    terminal.result(
        translate("Commands", "Rule set: {rules}, version {version}. Decided: {date}").format(
            rules=evaluation.rules.title[language],
            version=evaluation.rules.version,
            date=evaluation.decided_at or "\u2013",
        )
    )
    rows = [
        (
            translate("Commands", "rule"),
            translate("Commands", "result"),
            translate("Commands", "value"),
            "n",
            translate("Commands", "computed", "the bound of a figure that a rule compares"),
            translate("Commands", "limit"),
            translate("Commands", "margin", "by how much a limit is met or missed"),
        )
    ]
    rows += [
        (
            result.rule.id,
            label_texts.outcome(result, translate),
            label_texts.value_text(result, language),
            str(result.n),
            label_texts.computed_text(result, language),
            label_texts.comparison(result.rule, language),
            label_texts.margin_text(result, language),
        )
        for result in evaluation.results
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    terminal.result("")
    for row in rows:
        words = [cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True)]
        figures = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        terminal.result("  ".join((*words, *figures)).rstrip())
    terminal.result("")
    for result in evaluation.results:
        terminal.result(f"{result.rule.id}: {label_texts.explanation(result, language, translate)}")
    terminal.result("")
    terminal.result(evaluation.rules.notice[language])


def _tell(terminal: Terminal, campaign: str, steps: "tuple[StoryStep, ...]", as_json: bool) -> None:
    if as_json:
        terminal.document(
            {
                "campaign": campaign,
                "story": [
                    {
                        "at": step.at,
                        "kind": step.kind,
                        "awarded": step.awarded,
                        "reason": step.reason,
                        "author": step.author,
                        "sha256": step.sha256,
                    }
                    for step in steps
                ],
            }
        )
        return
    if not steps:
        terminal.message(terminal.translate("Commands", "Nothing has happened to the label of this campaign yet."))
    for step in steps:
        terminal.result("  ".join(part for part in _step(step, terminal.translate) if part))


def _step(step: "StoryStep", translate: "Translate") -> tuple[str, ...]:
    kind = {
        "launch": translate("Commands", "registered at the launch"),
        "extension": translate("Commands", "fieldwork extended"),
        "evaluation": translate("Commands", "label awarded")
        if step.awarded
        else translate("Commands", "label not demonstrated"),
        "appeal": translate("Commands", "appeal"),
        "reopening": translate("Commands", "campaign reopened"),
    }[step.kind]
    return step.at, kind, step.author, step.reason, step.sha256
