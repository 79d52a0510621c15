"""Rule sets for the label: those that ship with the program, and an organisation's own as a file."""

import json
from pathlib import Path

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_rules import RuleSet

#: The ending that tells a rule set's file from the id of one that ships with the program.
SUFFIX = ".json"


def rule_sets() -> tuple[RuleSet, ...]:
    """Every rule set that ships with the program, by id and then version."""
    files = sorted(asset("resources", "rules").glob("*.json"))
    found = [RuleSet.trusted(json.loads(file.read_bytes())) for file in files]  # tests check what ships
    return tuple(sorted(found, key=lambda one: (one.id, one.version)))


def rule_set(identifier: str) -> RuleSet:
    """The newest version of the rule set of that id, or the rule set in the file of that name (ending in .json).

    Raises UserError rules_unknown, rules_invalid.
    """
    if identifier.endswith(SUFFIX):
        return _read(Path(identifier))
    known = rule_sets()
    found = [one for one in known if one.id == identifier]
    if not found:
        raise UserError("rules_unknown", rules=identifier, known=", ".join(sorted({one.id for one in known})))
    return found[-1]


def _read(path: Path) -> RuleSet:
    from pydantic import ValidationError

    try:
        return RuleSet.model_validate_json(path.read_bytes())
    except OSError as error:
        raise UserError("rules_invalid", path=str(path), problem=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UserError("rules_invalid", path=str(path), problem=f"{where}: {first['msg']}".lstrip(": ")) from error
