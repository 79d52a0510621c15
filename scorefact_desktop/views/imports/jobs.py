"""What the Import page has done off the interface's thread beside trying a file: reading, writing, taking back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import language_for

if TYPE_CHECKING:
    from scorefact_desktop.services.arriving import Arrived
    from scorefact_desktop.services.customer_files import CustomersImported
    from scorefact_desktop.services.definitions import Definition
    from scorefact_desktop.services.importing import ImportResult
    from scorefact_desktop.services.proposing import Draft
    from scorefact_desktop.services.templates import Template
    from scorefact_desktop.services.workspaces import Workspace
    from scorefact_desktop.views.imports.plan import Plan


@dataclass(frozen=True, slots=True)
class Shown:
    """A questionnaire on view: read from a `definition`, or drafted from responses."""

    path: Path
    questionnaire: Questionnaire
    definition: "Definition | None" = None
    draft: "Draft | None" = None


def arrive(path: Path, task: Task) -> "Arrived":
    """Recognise and read a file."""
    from scorefact_desktop.services import arriving

    return arriving.arrive(path, None, task.tell, task.is_cancelled)


def draft(path: Path, task: Task) -> Shown:
    """Draft a questionnaire from responses."""
    from scorefact_desktop.services import proposing

    made = proposing.propose(path, progress=task.tell, cancelled=task.is_cancelled)
    return Shown(path, made.questionnaire, draft=made)


def bring_in(workspace: "Workspace", plan: "Plan", task: Task) -> "ImportResult | CustomersImported":
    """Import what was tried, exactly as it was shown: the file is not read again."""
    from scorefact_desktop.services import customer_files, importing

    mapping = plan.mapping
    if isinstance(mapping, importing.Mapping):
        return importing.run(
            workspace, plan.campaign, plan.path, mapping, skip_invalid=plan.skip_invalid, progress=task.tell,
            cancelled=task.is_cancelled, staged=plan.staged,
        )  # fmt: skip
    read = plan.tried.customers if plan.tried is not None else None
    return customer_files.run(
        workspace, plan.campaign, plan.path, mapping, read=read, progress=task.tell, cancelled=task.is_cancelled
    )


def make_templates(
    workspace: "Workspace", campaign: str, languages: Sequence[str], folder: Path, stem: str, task: Task
) -> "tuple[Template, ...]":
    """Write a template in each language; what stands in the folder already is never replaced: it may be filled in."""
    from scorefact_desktop.services import templates

    made = []
    for at, language in enumerate(languages):
        task(at / len(languages))
        path = free_name(folder / f"{stem}-template-{language}.xlsx")
        made.append(templates.write_template(workspace, campaign, language, path, language_for(language)))
    return tuple(made)


def free_name(path: Path) -> Path:
    """The path, with a number where something stands there already."""
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free


def write_form(questionnaire: Questionnaire, path: Path) -> Path:
    """Write a questionnaire as an XLSForm."""
    from scorefact_desktop.services import definitions

    definitions.export(questionnaire, path, language_for)
    return path


def write_questionnaire(questionnaire: Questionnaire, path: Path) -> Path:
    """Write a questionnaire as a file of ours."""
    from scorefact_desktop.services import definitions

    definitions.write(questionnaire, path)
    return path
