"""Sentences for what can be wrong with a questionnaire.

Those that stop something say what happened, what is safe and what to do next; those that `check` lists one by one
stand behind the place in the file and say only what is wrong there.
"""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each error code of questionnaires and conditions, its facts in braces."""
    return {
        "questionnaire_missing": translate(
            "Errors",
            "There is no questionnaire called {name}, neither in the program nor as a file. Nothing was "
            "changed. “scorefact questionnaire list” shows those that come with the program.",
        ),
        "questionnaire_unreadable": translate(
            "Errors",
            "The file {file} cannot be read: {reason}. Nothing was changed. Check the name and your rights to it.",
        ),
        "questionnaire_too_large": translate(
            "Errors",
            "The file {file} is larger than {limit} MB, too large for a questionnaire. Nothing was changed. "
            "Check that it is the right file.",
        ),
        "questionnaire_unsound": translate(
            "Errors",
            "The questionnaire {file} cannot be used, problems found: {problems}. Nothing was changed. "
            "“scorefact questionnaire check” tells them one by one.",
        ),
        "file_not_json": translate(
            "Errors",
            "This is not a JSON file: it cannot be read beyond line {line}, column {column}.",
        ),
        "field_missing": translate("Errors", "This field is missing."),
        "field_unknown": translate("Errors", "There is no field of this name."),
        "field_wrong": translate("Errors", "The value {value} is not possible here."),
        "scale_without_choices": translate("Errors", "The scale {scale} has too few choices."),
        "scale_without_ends": translate("Errors", "The rating {scale} needs a minimum and a larger maximum."),
        "scale_too_wide": translate("Errors", "The rating {scale} has more than 250 steps."),
        "scale_choice_twice": translate("Errors", "The scale {scale} uses {name} for two choices."),
        "scale_top_outside": translate(
            "Errors",
            "The top or positive answers of the scale {scale} name a value that it does not have.",
        ),
        "defined_twice": translate("Errors", "{name} is defined twice."),
        "question_scale_unknown": translate(
            "Errors",
            "The question {question} uses the scale {scale}, which does not exist.",
        ),
        "question_theme_unknown": translate(
            "Errors",
            "The question {question} names the theme {theme}, which does not exist.",
        ),
        "block_names_wrongly": translate("Errors", "The blocks name {name} twice, or there is no such question."),
        "question_in_no_block": translate(
            "Errors",
            "The question {question} stands in no block, so it would never be asked.",
        ),
        "code_reserved": translate("Errors", "The code {name} has a meaning of its own in conditions; choose another."),
        "recommendation_scale": translate("Errors", "A recommendation question needs a rating from 0 to 10."),
        "text_placeholder_unknown": translate(
            "Errors",
            "The text holds a name in braces that the program cannot fill: {name}.",
        ),
        "text_placeholders_differ": translate("Errors", "The languages do not hold the same names in braces."),
        "text_language_unknown": translate("Errors", "“{language}” is no language code such as fr, en, sv or de."),
        "text_missing": translate(
            "Errors",
            "The text is missing in this language: {language}. Documents in it cannot be made.",
        ),
        "condition_too_long": translate("Errors", "The condition is longer than {limit} characters."),
        "condition_too_deep": translate(
            "Errors",
            "The condition has more than {limit} levels of brackets or operations.",
        ),
        "condition_unfinished": translate("Errors", "The condition stops in the middle: {condition}"),
        "condition_unreadable": translate(
            "Errors",
            "The condition cannot be read at character {position}, “{found}”: {condition}",
        ),
        "condition_function_unknown": translate(
            "Errors",
            "The condition uses {function}, which is not a function, at character {position}: {condition}",
        ),
        "condition_not_yes_or_no": translate(
            "Errors",
            "At character {position} the condition mixes a value with something that is true or false: {condition}",
        ),
        "condition_name_unknown": translate("Errors", "The condition names {name}, which is no question here."),
        "condition_choice_unknown": translate(
            "Errors",
            "The condition names the answer {choice}, which {name} does not have.",
        ),
        "condition_never_equal": translate(
            "Errors",
            "This comparison can never hold, because the two sides are of different kinds or {name} is not a "
            "question: {condition}",
        ),
        "condition_asked_later": translate("Errors", "The condition looks at {name}, which is asked later."),
        "condition_circle": translate("Errors", "The conditions go round in a circle: {circle}."),
        "scores_theme_unknown": translate("Errors", "The score rules name the theme {name}, which does not exist."),
        "scores_question_unknown": translate(
            "Errors",
            "The score of the theme {place} names the question {name}, which does not exist.",
        ),
        "scores_rule_wrong": translate(
            "Errors",
            "The score of the theme {place} cannot use the question {name} by the rule “{rule}”: its scale does not "
            "allow it.",
        ),
    }
