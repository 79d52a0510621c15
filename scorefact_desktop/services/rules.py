"""Rule sets for the label that ship with the program."""

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_rules import RuleSet


def rule_sets() -> tuple[RuleSet, ...]:
    """Every rule set, by id and then version."""
    files = sorted(asset("resources", "rules").glob("*.json"))
    found = [RuleSet.model_validate_json(file.read_bytes()) for file in files]
    return tuple(sorted(found, key=lambda one: (one.id, one.version)))


def rule_set(identifier: str) -> RuleSet:
    """The newest version of the rule set of that id. Raises UserError rules_unknown."""
    known = rule_sets()
    found = [one for one in known if one.id == identifier]
    if not found:
        raise UserError("rules_unknown", rules=identifier, known=", ".join(sorted({one.id for one in known})))
    return found[-1]
