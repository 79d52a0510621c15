"""Turn a file into staged rows: the work of the child process, from the first bytes to the description at the end."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import plain_sheet, preflight, sniff
from scorefact_desktop.exchange.limits import MEGABYTE, PROBLEMS, Limits
from scorefact_desktop.exchange.staged import Column, Facts, Found, Notice
from scorefact_desktop.exchange.table_reading import Options, Progress, TableReading
from scorefact_desktop.exchange.text import TextSource
from scorefact_desktop.exchange.workbook import PlainSource, SheetSource, WorkbookSource

if TYPE_CHECKING:
    from scorefact_desktop.exchange.spss import SpssTable, Variable


def stage(
    file: IO[bytes], name: str, options: Options, limits: Limits, block: Callable[[bytes], None], progress: Progress
) -> Found:
    """Read a file of responses or customers; give each block of rows to `block` and return the description.

    `options` may hold sheet, header_row, encoding, delimiter. `progress` is told the share done, 0-1.
    Raises UserError for everything that a file can be refused for.
    """
    file.seek(0, 2)
    size = file.tell()
    if size > limits.file_size:
        raise UserError("file_too_large", limit=limits.file_size // MEGABYTE)
    file.seek(0)
    kind = sniff.sniff(file.read(64 * 1024))
    file.seek(0)
    digest = _sha256(file)

    def begin(taking: Callable[[bytes], None]) -> TableReading:
        reading = TableReading(taking, progress, size)
        if sniff.extension_mismatch(name, kind):
            reading.notices.append(Notice("extension_mismatch"))
        return reading

    file.seek(0)
    if kind is sniff.Kind.TEXT and sniff.is_dictionary(file.read(1024)):
        raise UserError("definition_file")
    if kind is sniff.Kind.TEXT:
        return _stage_text(file, options, begin(block), digest)
    if kind is sniff.Kind.ZIP:
        blocks: list[bytes] = []
        if (found := _stage_plain(file, options, begin(blocks.append), digest)) is not None:
            for one in blocks:
                block(one)
            return found
    if kind in (sniff.Kind.ZIP, sniff.Kind.OLE):
        return _stage_workbook(file, kind, options, begin(block), digest)
    if kind is sniff.Kind.SPSS:
        return _stage_spss(file, name, options, begin(block), digest)
    file.seek(0)
    start = file.read(64 * 1024)
    if kind is sniff.Kind.XML:
        preflight.check_xml(file)
    raise UserError("definition_file" if sniff.is_definition(start) else "not_a_table")


def _sha256(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(MEGABYTE):
        digest.update(chunk)
    return digest.hexdigest()


def _text(options: Options, key: str) -> str | None:
    value = options.get(key)
    return str(value) if value is not None else None


def _stage_text(file: IO[bytes], options: Options, reading: TableReading, digest: str) -> Found:
    source = TextSource(file, _text(options, "encoding"), _text(options, "delimiter"))
    reading.position = file.tell
    reading.read(source.records(), options)
    if source.mojibake:
        reading.notices.append(Notice("mojibake"))
    if source.encoding.guessed:
        reading.notices.append(Notice("encoding_guessed", {"encoding": source.encoding.name}))
    return reading.found("text", digest, encoding=source.encoding.name, delimiter=source.delimiter)


def _stage_plain(file: IO[bytes], options: Options, reading: TableReading, digest: str) -> Found | None:
    """A workbook of one plain sheet; None where it is not as plain as that, or not sound: then it is read with care,
    which also says what is wrong with it."""
    try:
        container = preflight.check(file, besides=plain_sheet.PART)
        return _stage_sheet(PlainSource(file, container, _text(options, "sheet")), options, reading, digest)
    except (plain_sheet.NotPlainError, UserError):
        return None  # the careful reader says what is wrong


def _stage_workbook(file: IO[bytes], kind: sniff.Kind, options: Options, reading: TableReading, digest: str) -> Found:
    container = None
    if kind is sniff.Kind.ZIP:
        file.seek(0)
        container = preflight.check(file)
        if not any(part.startswith("xl/") or part == "content.xml" for part in container.names):
            archive = any(part.lower().endswith(".lss") for part in container.names)
            raise UserError("definition_file" if archive else "not_a_table")
    else:
        preflight.check_ole(file)
    source = WorkbookSource(file, container, _text(options, "sheet"))
    if source.defines_questionnaire() and options.get("sheet") is None:
        raise UserError("definition_file")
    return _stage_sheet(source, options, reading, digest)


def _stage_sheet(source: SheetSource, options: Options, reading: TableReading, digest: str) -> Found:
    if len(source.filled_sheets) > 1:
        reading.notices.append(Notice("several_sheets", {"sheets": ", ".join(source.filled_sheets)}))
    if source.hidden_sheets or source.scan.hidden_rows:
        facts: Facts = {"sheets": ", ".join(source.hidden_sheets), "rows": source.scan.hidden_rows}
        reading.notices.append(Notice("hidden_content", facts))
    reading.lines = source.rows
    reading.left = source.left
    reading.read(source.records(), options, source)
    for code, cells in (("formula_without_value", source.scan.without_value), ("error_value", source.scan.errors)):
        if cells:
            reading.notices.append(Notice(code, {"cells": ", ".join(cells[:20]), "count": len(cells)}))
            for cell in cells[:PROBLEMS]:
                letters = cell.rstrip("0123456789")
                reading.problem(int(cell[len(letters) :]), reading.name_of(letters), "", code, rejects=False)
    return reading.found("workbook", digest, sheet=source.sheet, sheets=source.sheets)


def _stage_spss(file: IO[bytes], name: str, options: Options, reading: TableReading, digest: str) -> Found:
    from scorefact_desktop.exchange import spss

    file.seek(0)
    portable = sniff.is_portable(file.read(600))
    path = Path(getattr(file, "name", name))
    table = spss.read(path, portable=portable, encoding=_text(options, "encoding"))
    reading.lines = len(table.columns[0]) if table.columns else 0
    if table.guessed:
        reading.notices.append(Notice("encoding_guessed", {"encoding": table.encoding}))
    reading.read_table([one.name for one in table.variables], [one.label for one in table.variables], table.rows())
    found = reading.found("spss", digest, encoding=table.encoding or None)
    columns = tuple(_described(column, table.variables[column.index], table) for column in found.columns)
    declared = [f"{one.name}: {', '.join(one.missing[:8])}" for one in columns if one.missing]
    told = [one for one in found.notices if one.code != "possible_missing_codes"]
    if declared:
        told.append(Notice("declared_missing", {"columns": "; ".join(declared[:20])}))
    return replace(found, columns=columns, sets=table.sets, notices=tuple(told))


def _described(column: Column, variable: "Variable", table: "SpssTable") -> Column:
    values = {variable.text(value): value for value in set(table.columns[column.index]) if value is not None}
    missing = tuple(sorted(text for text, value in values.items() if text and variable.is_missing(value)))
    return replace(column, choices=variable.values, missing=missing)
