"""Sentences for workshops, their decisions, and a campaign's own questions."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "workshop_unknown": translate(
            "Errors", "There is no workshop {workshop}. Nothing was changed. Choose one from the list."
        ),
        "workshop_none": translate(
            "Errors", "{campaign} has no workshop, so there are no minutes. Nothing was written. Add a workshop first."
        ),
        "workshop_title_missing": translate("Errors", "The workshop has no title. Nothing was stored. Write one."),
        "workshop_text_long": translate(
            "Errors", "A text has more than {most} characters. Nothing was stored. Shorten it."
        ),
        "workshop_people_wrong": translate(
            "Errors", "An answer is given by 1 to {most} people. No interview was begun. Say how many answer together."
        ),
        "workshop_used": translate(
            "Errors", "Interviews or decisions belong to the workshop “{workshop}”, so it was not removed."
        ),
        "workshop_travelled": translate(
            "Errors",
            "The workshop “{workshop}” went to other laptops in a package, where things may have been noted in it, so "
            "it was not removed. Change its words instead.",
        ),
        "workshop_names_erased": translate(
            "Errors",
            "Who was in the workshop “{workshop}” and where it was has been erased for good. Nothing was stored. Leave "
            "place and people empty.",
        ),
        "decision_text_missing": translate("Errors", "The decision has no words. Nothing was stored. Write it down."),
        "decision_unknown": translate("Errors", "There is no decision {decision}. Nothing was changed."),
        "decision_theme_unknown": translate(
            "Errors", "“{theme}” is no theme of this questionnaire. Nothing was stored. Possible: {known}."
        ),
        "custom_after_launch": translate(
            "Errors",
            "The questionnaire of {campaign} was frozen at the launch. No question was added or removed. "
            "Add it to the next campaign.",
        ),
        "custom_answers": translate(
            "Errors",
            "{campaign} already has interviews, so its questions stay as they are. No question was added or removed.",
        ),
        "custom_code_wrong": translate(
            "Errors",
            "“{question}” cannot name a question of your own. Nothing was stored. "
            "Use own_ and small letters, digits and underscores.",
        ),
        "custom_code_known": translate(
            "Errors", "The questionnaire has a question {question} already. Nothing was stored. Choose another code."
        ),
        "custom_unknown": translate(
            "Errors", "{campaign} has no question of its own called {question}. Nothing was changed. It has: {known}."
        ),
        "custom_text_missing": translate(
            "Errors",
            "The question {question} has no text in {language}. Nothing was stored. Write it in all languages.",
        ),
        "custom_scale_wrong": translate(
            "Errors", "The scale “{scale}” of the question {question} is not known. Nothing was stored. Known: {known}."
        ),
        "custom_choices_wrong": translate(
            "Errors",
            "The question {question} needs 2 to {most} different answers in every language. Nothing was stored.",
        ),
        "custom_too_many": translate(
            "Errors", "A campaign has {most} questions of its own at most. Nothing was stored."
        ),
        "custom_file_wrong": translate(
            "Errors",
            "{file} holds no questions that can be read ({where}). Nothing was stored. "
            "See “scorefact campaign questions add --help” for its form.",
        ),
    }
