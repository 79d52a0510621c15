"""What reading a definition file says, in words: its tool, and what was changed or left out on the way."""

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.staged import Notice

_TOOLS = {"xlsform": "XLSForm", "limesurvey": "LimeSurvey", "qualtrics": "Qualtrics", "cspro": "CSPro"}


def tool_name(tool: str) -> str:
    """The tool as it calls itself."""
    return _TOOLS.get(tool, tool)


def recognised(tool: str, translate: Translate) -> str:
    """What the file was taken for."""
    return translate("Definitions", "A questionnaire in the form of {tool}.").format(tool=tool_name(tool))


def notice_text(notice: Notice, translate: Translate) -> str:
    """One thing to know about a questionnaire that was read; `places` names where, the first dozen."""
    texts = {
        "names_changed": translate(
            "Definitions", "Names that became codes of a–z, 0–9 and underscores ({count}): {places}"
        ),
        "missing_translation": translate(
            "Definitions", "Texts missing in a language of the file, left missing ({count}): {places}"
        ),
        "text_reference": translate(
            "Definitions",
            "Answers that the file puts into a text are shown as [name] instead ({count}): {places}",
        ),
        "kind_as_text": translate("Definitions", "Dates, times and the like are asked as text ({count}): {places}"),
        "constraint_left_out": translate(
            "Definitions", "Checks of an answer that are not made by the program ({count}): {places}"
        ),
        "choice_filter_left_out": translate(
            "Definitions", "Filters of choices that are not applied: all choices are offered ({count}): {places}"
        ),
        "choices_merged": translate("Definitions", "Choices listed twice and now once ({count}): {places}"),
        "calculation_left_out": translate(
            "Definitions",
            "Calculated values are not stored; conditions that use them say the same without ({count}): {places}",
        ),
        "note_as_instruction": translate(
            "Definitions", "Notes that became instructions to the interviewer ({count}): {places}"
        ),
        "never_asked": translate("Definitions", "Questions that could never be asked, left out ({count}): {places}"),
        "comments_left_out": translate(
            "Definitions", "Comment fields beside choices that are left out ({count}): {places}"
        ),
        "grid_split": translate("Definitions", "Grids that became one question per row ({count}): {places}"),
        "order_left_out": translate(
            "Definitions", "Random orders and quotas of the file that are left out ({count}): {places}"
        ),
        "unused_left_out": translate(
            "Definitions", "Parts that ask nothing and questions in no block, left out ({count}): {places}"
        ),
        "responses_left_out": translate(
            "Definitions", "Responses inside the archive were not read ({count}): {places}"
        ),
    }
    return texts.get(notice.code, notice.code).format(**notice.facts)
