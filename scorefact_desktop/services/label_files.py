"""The files between an analyst and whoever holds the issuing key: the request, and the seal that answers."""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.canonical import parsed
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_statement import FIGURE_KINDS, MODES, LabelFigure, Statement
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.label.statement import results_hash
from scorefact_desktop.services.files import read_small, written_whole

_REQUEST, _SEAL, _VERSION = "scorefact-label-request", "scorefact-label-seal", 1
_MOST_BYTES = 64 * 1024 * 1024
_MOST_TEXT = 300
_MOST_COUNT = 10**9
_GIVEN_BY_SEALING = ("results", "specimen", "number", "issuer", "complaints", "issued_on", "valid_until")


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked to be sealed: the id it goes under, the results, whether its vendor is invented, and its logo."""

    uid: str
    results: Mapping[str, Any]
    fictitious: bool
    logo: bytes = b""

    @property
    def hash(self) -> bytes:
        """The SHA-256 of the canonical results, which the seal signs."""
        return results_hash(self.results)

    @property
    def statement(self) -> Statement:
        """The results as a statement without number and dates. UserError label_request_unreadable."""
        return _statement(self.results)


@dataclass(frozen=True, slots=True)
class Seal:
    """What comes back: the signed statement, and the signed page in each language."""

    request_uid: str
    statement: bytes
    documents: Mapping[str, bytes]


def results_of(statement: Statement, **more: Any) -> dict[str, Any]:
    """The results of a statement as plain JSON values, with what else is to be sealed by its hash."""
    content = asdict(statement)
    for name in _GIVEN_BY_SEALING:
        del content[name]
    for name in ("begins", "ends"):
        content[name] = content[name].isoformat() if content[name] else None
    plain: dict[str, Any] = json.loads(json.dumps({**content, **more}, allow_nan=False))
    return plain


def write_request(path: Path, request: Request) -> None:
    """Writes a request whole. UserErrors of `written_whole`."""
    _write(
        path,
        {
            "kind": _REQUEST,
            "version": _VERSION,
            "request": request.uid,
            "fictitious": request.fictitious,
            "results": request.results,
            **({"logo": _text(request.logo)} if request.logo else {}),
        },
    )


def read_request(path: Path) -> Request:
    """A request, every value of the type it must have, but for its logo, which is not looked at yet.

    UserErrors file_missing, label_request_unreadable.
    """
    content = _read(path, "label_request_unreadable")
    uid, results, fictitious = content.get("request"), content.get("results"), content.get("fictitious")
    if (
        content.get("kind") != _REQUEST
        or content.get("version") != _VERSION
        or not isinstance(uid, str)
        or not isinstance(results, dict)
        or not isinstance(fictitious, bool)
    ):
        raise UserError("label_request_unreadable", file=path.name)
    try:
        request = Request(uid, results, fictitious, _bytes(content.get("logo", "")))
        _ = request.statement
    except (KeyError, TypeError, ValueError) as error:
        raise UserError("label_request_unreadable", file=path.name) from error
    return request


def write_seal(path: Path, seal: Seal) -> None:
    """Writes a seal whole. UserErrors of `written_whole`."""
    _write(
        path,
        {
            "kind": _SEAL,
            "version": _VERSION,
            "request": seal.request_uid,
            "statement": _text(seal.statement),
            "documents": {language: _text(pdf) for language, pdf in seal.documents.items()},
        },
    )


def read_seal(path: Path) -> Seal:
    """A seal; nothing of it is checked yet. UserErrors file_missing, label_seal_unreadable."""
    content = _read(path, "label_seal_unreadable")
    try:
        if content["kind"] != _SEAL or content["version"] != _VERSION or not isinstance(content["request"], str):
            raise ValueError(path.name)
        documents = {language: _bytes(pdf) for language, pdf in content["documents"].items()}
        if not set(documents) <= set(LANGUAGES):
            raise ValueError(path.name)
        return Seal(content["request"], _bytes(content["statement"]), documents)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError("label_seal_unreadable", file=path.name) from error


def _statement(results: Mapping[str, Any]) -> Statement:
    def text(name: str) -> str:
        found = results[name]
        if not isinstance(found, str) or len(found) > _MOST_TEXT:
            raise ValueError(name)
        return found

    def whole(name: str) -> int:
        found = results[name]
        if type(found) is not int or not 0 <= found < _MOST_COUNT:
            raise ValueError(name)
        return found

    def day(name: str) -> date | None:
        return None if results[name] is None else date.fromisoformat(results[name])

    solutions, modes = tuple(results["solutions"]), tuple(results["modes"])
    if not all(isinstance(one, str) and len(one) <= _MOST_TEXT for one in solutions) or not set(modes) <= set(MODES):
        raise ValueError("solutions")
    if results["vendor_type"] not in ("publisher", "integrator") or not isinstance(results["random_draw"], bool):
        raise ValueError("vendor_type")
    if not text("vendor").strip() or not results["figures"]:
        raise ValueError("nobody or nothing to tell of")
    return Statement(
        vendor=text("vendor"),
        vendor_type=results["vendor_type"],
        solutions=solutions,
        year=whole("year"),
        figures=tuple(_figure(one) for one in results["figures"]),
        population=None if results["population"] is None else whole("population"),
        supplied_by=text("supplied_by"),
        checked_by=text("checked_by"),
        drawn=None if results["drawn"] is None else whole("drawn"),
        random_draw=results["random_draw"],
        complete=whole("complete"),
        modes=modes,
        begins=day("begins"),
        ends=day("ends"),
        extensions=whole("extensions"),
        rule_set=text("rule_set"),
        rule_set_version=text("rule_set_version"),
        rules_fulfilled=whole("rules_fulfilled"),
        rules=whole("rules"),
    )


def _figure(found: Mapping[str, Any]) -> LabelFigure:
    if found["kind"] not in FIGURE_KINDS or type(found["n"]) is not int or not 0 <= found["n"] < _MOST_COUNT:
        raise ValueError("figure")
    value, least = float(found["value"]), -1.0 if found["kind"] == "nps" else 0.0
    lower, upper = (None if found[name] is None else float(found[name]) for name in ("lower", "upper"))
    if not least <= (least if lower is None else lower) <= value <= (1.0 if upper is None else upper) <= 1:
        raise ValueError("figure")
    return LabelFigure(found["kind"], value, lower, upper, found["n"])


def _write(path: Path, content: Mapping[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n"
    with written_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def _read(path: Path, code: str) -> dict[str, Any]:
    try:
        content = parsed(read_small(path, _MOST_BYTES, code))
    except ValueError as error:
        raise UserError(code, file=path.name) from error
    if not isinstance(content, dict):
        raise UserError(code, file=path.name)
    return content


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(text: object) -> bytes:
    try:
        return base64.b64decode(str(text), validate=True)
    except binascii.Error as error:
        raise ValueError("no base 64") from error
