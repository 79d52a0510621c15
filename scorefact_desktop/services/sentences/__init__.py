"""The sentence for each error a user can meet: what happened, what is safe, what to do next."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate


def sentence(error: UserError, translate: Translate) -> str:
    """The error in the language of `translate`; for a code without a sentence, one that names the code."""
    for sentences in _areas():
        found = sentences(translate).get(error.code)
        if found is not None:
            return found.format(**error.facts)
    return translate(
        "Errors",
        "This could not be done (reason: {code}). Nothing was changed. Please report this code.",
    ).format(code=error.code)


def _areas() -> Iterator[Callable[[Translate], dict[str, str]]]:
    for module in iter_modules(__path__):
        yield import_module(f"{__name__}.{module.name}").sentences
