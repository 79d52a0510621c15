"""What an import says about a file, in words: how it was recognised, what to confirm, what is wrong with a row."""

from collections.abc import Mapping

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.staged import Found, Notice, Problem
from scorefact_desktop.services import customer_words

_TOOLS = {
    "qualtrics": "Qualtrics",
    "microsoft_forms": "Microsoft Forms",
    "google_forms": "Google Forms",
    "kobo": "KoboToolbox / Ona",
    "limesurvey": "LimeSurvey",
    "surveymonkey": "SurveyMonkey",
    "typeform": "Typeform",
    "odk_briefcase": "ODK Briefcase",
    "survey_solutions": "Survey Solutions",
    "jira": "Jira",
    "salesforce": "Salesforce",
    "spss": "SPSS",
    "zendesk": "Zendesk",
    "freshdesk": "Freshdesk",
    "servicenow": "ServiceNow",
    "dynamics": "Microsoft Dynamics 365",
    "hubspot": "HubSpot",
    "scorefact_template": "ScoreFact",
}


def tool_name(found: Found, translate: Translate) -> str:
    """The tool that wrote a file."""
    return tool_words(found.tool, translate)


def tool_words(tool: str, translate: Translate) -> str:
    """A tool by the name it gives itself."""
    return _TOOLS.get(tool) or translate("Import", "plain table")


def recognised(found: Found, translate: Translate) -> str:
    """Why the file is taken for what it is, with how sure that is."""
    reasons = {
        "import_id_row": translate("Import", "a row of the header holds ImportId"),
        "known_columns": translate("Import", "it has the columns {clue}"),
        "legacy_columns": translate("Import", "its columns are called V1, V2 and so on"),
        "first_column": translate("Import", "its first column is called {clue}"),
        "grouped_header": translate("Import", "its header has two rows: groups and their parts"),
        "no_header": translate("Import", "the first row already holds data"),
        "spss_file": translate("Import", "it begins as an SPSS file"),
        "plain_table": translate("Import", "no tool’s marks were found"),
    }
    reason = reasons.get(found.reason, found.reason).format(**{"clue": "", **found.clues})
    sure = round(100 * found.confidence)
    return translate("Import", "{tool}, {sure} % sure: {reason}").format(
        tool=tool_name(found, translate), sure=sure, reason=reason
    )


def notice_text(notice: Notice, translate: Translate) -> str:
    """One thing to know before importing."""
    texts = {
        "extension_mismatch": translate("Import", "The end of the file’s name does not say what it really is."),
        "no_rows": translate("Import", "There is a header but no row."),
        "no_header": translate("Import", "The first row looks like data, so the columns are called by their letters."),
        "header_not_first": translate("Import", "The header is row {row}; the lines above it are left out."),
        "duplicate_headers": translate("Import", "Several columns had the same name and were numbered."),
        "blank_header": translate("Import", "Columns without a name: {columns}"),
        "several_sheets": translate("Import", "The workbook has several sheets: {sheets}"),
        "hidden_content": translate("Import", "Hidden sheets ({sheets}) or hidden rows ({rows}) are among the data."),
        "formula_without_value": translate("Import", "Formulas without a stored result, taken as blank: {cells}"),
        "error_value": translate("Import", "Cells with an error, taken as blank: {cells}"),
        "encoding_guessed": translate("Import", "The text encoding is a guess: {encoding}. Check accents and names."),
        "invalid_utf8": translate("Import", "Some bytes are not valid UTF-8 and were read as Windows text."),
        "control_characters": translate("Import", "Control characters were removed."),
        "mojibake": translate("Import", "Some text looks encoded twice (“Ã©” for “é”). It was kept as it is."),
        "mixed_types": translate("Import", "Columns mixing numbers, texts or dates, kept as text: {columns}"),
        "ambiguous_dates": translate("Import", "Dates that could be day-first or month-first: {columns}"),
        "possible_missing_codes": translate("Import", "Values that may mean “no answer”: {columns}"),
        "declared_missing": translate("Import", "Values that the file itself declares to be no answers: {columns}"),
        "duplicate_ids": translate("Import", "The same id occurs several times in: {columns}"),
        "qualtrics_importid_missing": translate("Import", "The ImportId row of Qualtrics was deleted from this file."),
        "rejected_rows": translate("Import", "Broken rows that are left out: {count}"),
    }
    return texts.get(notice.code, notice.code).format(**notice.facts)


def problem_text(problem: Problem, translate: Translate) -> tuple[str, str]:
    """Why a row or a cell is a problem, and what to do about it (blank where there is nothing to do)."""
    reasons = {
        "row_too_short": translate("Import", "the row has {cells} cells instead of {columns}"),
        "row_too_long": translate("Import", "the row has {cells} cells instead of {columns}"),
        "too_long": translate("Import", "the cell has more than 1,000,000 characters"),
        "repeated_header": translate("Import", "the header is repeated"),
        "total_row": translate("Import", "this is a line of totals"),
        "no_parent": translate("Import", "the row belongs to a row that does not exist"),
        "control_characters": translate("Import", "control characters were removed"),
        "invalid_utf8": translate("Import", "the text is not valid UTF-8"),
        "formula_without_value": translate("Import", "a formula without a stored result"),
        "error_value": translate("Import", "a formula that gave an error"),
        "outside_scale": translate("Import", "the value is outside the scale of {question}"),
        "not_a_number": translate("Import", "{question} needs a number"),
        "not_whole": translate("Import", "{question} needs a whole number"),
        "not_a_choice": translate("Import", "this is not an answer of {question}"),
        "maybe_missing": translate(
            "Import", "many write this number for “no answer”; for {question} it counts as it is"
        ),
        "not_a_date": translate("Import", "this is not a date"),
        "not_a_weight": translate("Import", "a weight is a number above 0"),
        "id_missing": translate("Import", "the row has no id"),
        "id_twice": translate("Import", "this id already stands in line {first}"),
    }
    reasons |= customer_words.reasons(translate)
    reason = reasons.get(problem.code, problem.code).format(**{"question": "", "first": "", **problem.facts})
    return reason, _hint(problem.code, problem.facts, translate)


def _hint(code: str, facts: Mapping[str, str | int | float], translate: Translate) -> str:
    if code in ("outside_scale", "not_a_number", "not_whole", "not_a_choice"):
        if "choices" in facts:
            expected = str(facts["choices"])
        elif "maximum" in facts:
            expected = f"{facts['minimum']}-{facts['maximum']}"
        else:
            expected = f">= {facts['minimum']}" if "minimum" in facts else "-"
        return translate(
            "Import", "Possible: {expected}. If it means no answer, say so under “missing” in the mapping."
        ).format(expected=expected)
    if code == "maybe_missing":
        return translate("Import", "If it means no answer, say so under “missing” in the mapping.")
    if code == "not_a_date":
        return translate("Import", "Say date_order in the mapping, or correct the cell.")
    if code in ("id_missing", "id_twice"):
        return translate("Import", "Choose another column as response_id, or correct the id.")
    if code in ("row_too_short", "row_too_long"):
        return translate("Import", "Look for a line break or a delimiter inside an unquoted cell.")
    return customer_words.hints(translate).get(code, "")
