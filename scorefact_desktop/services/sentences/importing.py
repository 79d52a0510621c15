"""Sentences for what can be wrong with a file that comes in, with a mapping, or with taking a batch back."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each error code of importing, its facts in braces."""
    return _of_files(translate) | _of_workbooks(translate) | _of_mappings(translate)


def _of_files(translate: Translate) -> dict[str, str]:
    return {
        "file_missing": translate("Errors", "There is no file {file}. Nothing was stored. Check the name and folder."),
        "file_unreadable": translate(
            "Errors", "{file} cannot be opened. Nothing was stored. Check that it is a file and that you may read it."
        ),
        "empty": translate("Errors", "{file} is empty. Nothing was stored. Export it again from where it comes from."),
        "file_too_large": translate(
            "Errors", "{file} is larger than {limit} MB. Nothing was stored. Split it, or export only what is needed."
        ),
        "html_table": translate(
            "Errors", "{file} is a web page saved under another name. Nothing was stored. Save it as .xlsx."
        ),
        "sqlite_file": translate(
            "Errors",
            "{file} is a database, which is never imported. Nothing was stored. Export a table as .csv or .xlsx.",
        ),
        "compressed": translate(
            "Errors", "{file} is a compressed archive. Nothing was stored. Unpack it and import the table inside."
        ),
        "not_a_table": translate(
            "Errors",
            "{file} holds no table that can be read. Nothing was stored. Export the responses as .csv or .xlsx.",
        ),
        "definition_file": translate(
            "Errors",
            "{file} defines a questionnaire and holds no responses. Nothing was stored. Read it with "
            "“questionnaire import”, or choose a file of responses.",
        ),
        "spss_extra_missing": translate(
            "Errors",
            "{file} is an SPSS file, and what reads them is not installed. Nothing was stored. "
            "Install scorefact-desktop[spss], or save the file as .csv or .xlsx.",
        ),
        "spss_damaged": translate(
            "Errors", "The SPSS file {file} is damaged or cut off. Nothing was stored. Get a fresh copy of it."
        ),
        "encoding_unknown": translate(
            "Errors", "The text encoding of {file} could not be recognised. Nothing was stored. Save it again as UTF-8."
        ),
        "encoding_name": translate(
            "Errors", "“{encoding}” is not the name of a text encoding. Nothing was stored. Try utf-8 or cp1252."
        ),
        "csv_quote": translate(
            "Errors",
            "A quotation mark opened on line {line} of {file} is never closed properly. Nothing was stored. "
            "Correct that line or export the file again.",
        ),
        "too_many_columns": translate(
            "Errors",
            "{file} has {columns} columns, more than the {limit} that can be read. Nothing was stored. "
            "Export fewer columns.",
        ),
        "reading_crashed": translate(
            "Errors",
            "{file} is damaged: reading it failed. Nothing was stored. Export it again from where it comes from.",
        ),
        "reading_memory": translate(
            "Errors", "{file} needs too much memory to be read. Nothing was stored. Split it, or save it as .csv."
        ),
        "reading_too_long": translate(
            "Errors",
            "Reading {file} was stopped after {seconds} seconds. Nothing was stored. Split it, or save it as .csv.",
        ),
        "reading_cancelled": translate("Errors", "The import was cancelled. Nothing was stored."),
    }


def _of_workbooks(translate: Translate) -> dict[str, str]:
    return {
        "zip_damaged": translate(
            "Errors", "The workbook {file} is damaged or cut off. Nothing was stored. Get a fresh copy of it."
        ),
        "zip_ratio": translate(
            "Errors",
            "The workbook {file} unpacks to {unpacked} MB from {packed} MB, which no real one does. It was refused "
            "before any part was read, and nothing was stored. Save it anew from a spreadsheet program.",
        ),
        "zip_too_large": translate(
            "Errors",
            "The workbook {file} unpacks to more than {limit} MB. Nothing was stored. Split it into smaller ones.",
        ),
        "encrypted": translate(
            "Errors", "{file} is protected by a password. Nothing was stored. Remove the password first."
        ),
        "xml_doctype": translate(
            "Errors",
            "{file} declares XML entities, which can harm the reader. It was refused and nothing was stored. "
            "Save it anew from the program it comes from.",
        ),
        "xml_too_deep": translate(
            "Errors", "{file} is nested more than {limit} levels deep. It was refused and nothing was stored."
        ),
        "xml_damaged": translate(
            "Errors", "{file} is damaged at line {line}. Nothing was stored. Export it again from where it comes from."
        ),
        "sheet_too_sparse": translate(
            "Errors",
            "A cell far outside the data ({cell}) would make {cells} cells of the sheet in {file}. Nothing was stored. "
            "Delete that cell and save the workbook.",
        ),
        "sheet_too_large": translate(
            "Errors", "The sheet in {file} has {cells} cells, more than {limit}. Nothing was stored. Save it as .csv."
        ),
        "cell_reference": translate(
            "Errors", "{file} names the cell {cell}, which does not exist. Nothing was stored. Get a fresh copy of it."
        ),
        "cell_too_long": translate(
            "Errors", "The cell {cell} of {file} has more than {limit} characters. Nothing was stored. Shorten it."
        ),
        "workbook_damaged": translate(
            "Errors",
            "The workbook {file} cannot be read. Nothing was stored. Open it in a spreadsheet and save it anew.",
        ),
        "header_row_missing": translate(
            "Errors",
            "The mapping says that the headers of {file} are in row {row}, where nothing stands. Nothing was stored. "
            "Headers are looked for in rows 1 to {last}.",
        ),
        "sheet_missing": translate(
            "Errors", "{file} has no sheet {sheet}. Nothing was stored. Its sheets are: {sheets}"
        ),
    }


def _of_mappings(translate: Translate) -> dict[str, str]:
    return {
        "mapping_missing": translate(
            "Errors", "The mapping {file} cannot be opened. Nothing was stored. Check its name."
        ),
        "mapping_damaged": translate(
            "Errors", "The mapping is wrong at {place}: {reason}. Nothing was stored. The dry run prints one that fits."
        ),
        "mapping_column_missing": translate(
            "Errors",
            "The mapping names the column {column}, which the file does not have. Nothing was stored. "
            "Its columns begin: {columns}",
        ),
        "mapping_question_unknown": translate(
            "Errors",
            "The mapping sends the column {column} to {question}, which is no question of this campaign. "
            "Nothing was stored. Correct the mapping.",
        ),
        "mapping_twice": translate(
            "Errors", "The mapping names {what} for several columns: {columns}. Nothing was stored. Keep one of them."
        ),
        "mapping_value_unknown": translate(
            "Errors",
            "The mapping of the column {column} names the answer {value}, which {question} does not have. "
            "Nothing was stored. Correct the mapping.",
        ),
        "mapping_nothing": translate(
            "Errors",
            "No column of the file was recognised as a question of this campaign. Nothing was stored. "
            "Give a mapping, or draft a questionnaire from the file first.",
        ),
        "invalid_rows": translate(
            "Errors",
            "Values that do not fit in {file}, rows: {rows}. The first is “{value}” in line {line}, column {column}. "
            "Nothing was stored. Correct the file or the mapping, or leave these rows out.",
        ),
        "batch_unknown": translate(
            "Errors", "There is no import number {batch}. Nothing was changed. The last ones are: {known}"
        ),
        "batch_undone": translate(
            "Errors", "The import {batch} was already taken back on {date}. Nothing was changed."
        ),
        "batch_changed_later": translate(
            "Errors",
            "The import {later} changed responses of the import {batch}. Nothing was changed. Take {later} back first.",
        ),
        "nothing_to_propose": translate(
            "Errors",
            "None of the {columns} columns looks like a question. Nothing was written. "
            "Check that the file holds responses, one respondent per row.",
        ),
        "recommendation_missing": translate(
            "Errors", "There is no column {column}. Nothing was written. The columns begin: {columns}"
        ),
        "recommendation_scale_seen": translate(
            "Errors",
            "A recommendation question needs whole numbers from 0 to 10; the column {column} holds {seen}. "
            "Nothing was written. Name another column.",
        ),
    }
