"""CSPro dictionaries as they were written before version 8: sections of keys, read into what their JSON would hold."""

import re
from typing import Any

_START = re.compile(r"\ufeff?\s*\[Dictionary\]\s*\r?\n", re.IGNORECASE)


def is_dictionary(text: str) -> bool:
    """Whether a text begins as such a dictionary."""
    return _START.match(text) is not None


def as_json(text: str) -> dict[str, Any]:
    """The dictionary in the form of the newer files; labels in several languages are parted by "|"."""
    languages: list[str] = []
    whole: dict[str, Any] = {"levels": []}
    labelled: list[dict[str, Any]] = []
    section, current = "", whole
    record: dict[str, Any] | None = None
    item: dict[str, Any] | None = None
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1].casefold()
            current = {}
            if section == "dictionary":
                current = whole
            elif section == "level":
                whole["levels"].append(current | {"records": []})
                current = whole["levels"][-1]
                record = item = None
            elif section == "iditems":
                record = item = None  # they name the case and ask nothing
            elif section == "record":
                record = current
                record["items"] = []
                _last(whole)["records"].append(record)
            elif section in ("item", "subitem"):
                item = current if section == "item" or item is None else item
                if section == "item" and record is not None:
                    record["items"].append(current)
            elif section == "valueset" and item is not None:
                current["values"] = []
                item.setdefault("valueSets", []).append(current)
            labelled.append(current)
            continue
        key, mark, value = line.partition("=")
        if not mark:
            continue
        if section == "languages":
            languages.append(key.strip())
        else:
            _take(current, section, key.strip().casefold(), value.strip())
    for one in labelled:
        one["labels"] = _labels(one.pop("label", ""), languages)
        for value in one.get("values", []):
            value["labels"] = _labels(value.pop("label", ""), languages)
    if languages:
        whole["languages"] = [{"name": one} for one in languages]
    return whole


def _last(whole: dict[str, Any]) -> dict[str, Any]:
    if not whole["levels"]:
        whole["levels"].append({"records": []})
    level: dict[str, Any] = whole["levels"][-1]
    return level


def _take(current: dict[str, Any], section: str, key: str, value: str) -> None:
    if key in ("name", "label"):
        current[key] = value
    elif (key == "maxrecords" and section == "record") or key == "occurrences":
        current["occurrences"] = int(value)
    elif key == "datatype":
        current["contentType"] = value.casefold()
    elif key == "decimal":
        current["decimals"] = int(value)
    elif key == "value" and section == "valueset":
        code, _, label = value.partition(";")
        code = code.strip().strip("'").strip()
        if code and ":" not in code:  # a range names no choice
            current["values"].append({"label": label.strip() or code, "pairs": [{"value": code}]})


def _labels(text: str, languages: list[str]) -> list[dict[str, str]]:
    parts = [part.strip() for part in text.split("|")] if languages else [text]
    if len(parts) == 1:
        return [{"text": parts[0]}] if parts[0] else []
    return [{"text": part, "language": name} for part, name in zip(parts, languages, strict=False) if part]
