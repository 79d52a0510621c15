"""Sentences about figures, filters and the benchmark."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "compare_same_campaign": translate(
            "Errors",
            "{campaign} cannot be compared with itself. Nothing was changed. Choose an earlier campaign.",
        ),
        "compare_other_vendor": translate(
            "Errors",
            "{other} is another vendor’s campaign, which {campaign} is never compared with: its answers are "
            "confidential. Nothing was changed. Choose an earlier campaign of the same vendor.",
        ),
        "compare_not_earlier": translate(
            "Errors",
            "{other} is later than {campaign}: a campaign is compared with an earlier one of the same vendor. "
            "Nothing was changed. Choose an earlier campaign, or start from the later one.",
        ),
        "filter_unknown": translate(
            "Errors",
            "There is no filter called “{key}”. Nothing was changed. Filters are: {known}.",
        ),
        "filter_value_unknown": translate(
            "Errors",
            "No interview of {campaign} has “{value}” as {key}. Nothing was changed. There is: {known}.",
        ),
        "weighting_unknown": translate(
            "Errors",
            "There is no weighting called “{method}”. Nothing was changed. There is: {known}.",
        ),
        "weighting_fields": translate(
            "Errors",
            "{method} does not go with these fields. Nothing was changed. Post-stratification takes one field, raking "
            "two or more, the others none; fields are: {known}.",
        ),
        "weighting_without_frame": translate(
            "Errors",
            "{campaign} has no list of customers with such groups. Nothing was changed. Import its customers first.",
        ),
        "weighting_without_weights": translate(
            "Errors",
            "No interview of {campaign} carries a weight. Nothing was changed. Import a column of weights first.",
        ),
        "figure_unknown": translate(
            "Errors",
            "{campaign} has no figure called “{figure}”. Nothing was changed. Choose one of its figures.",
        ),
        "driver_outcome_unknown": translate(
            "Errors",
            "“{question}” is no question whose drivers can be looked for. Nothing was changed. There is: {known}.",
        ),
        "vendor_without_campaigns": translate(
            "Errors",
            "{vendor} has no campaign with fieldwork yet. Nothing was changed. Launch a campaign first.",
        ),
        "benchmark_missing": translate(
            "Errors",
            "There is no file at {path}. The benchmark in use stays as it is. Check the path.",
        ),
        "benchmark_unreadable": translate(
            "Errors",
            "{file} could not be read: {reason}. The benchmark in use stays as it is. Check the file and try again.",
        ),
        "benchmark_too_large": translate(
            "Errors",
            "{file} is larger than {limit} MB and cannot be a benchmark. The benchmark in use stays as it is. "
            "Choose another file.",
        ),
        "benchmark_invalid": translate(
            "Errors",
            "{file} is not a sound benchmark file: {reason} (at {place}). The benchmark in use stays as it is. "
            "Ask for the file again.",
        ),
        "benchmark_thin": translate(
            "Errors",
            "{file} rests on {vendors} vendors; a benchmark needs at least 5. The benchmark in use stays as it is. "
            "Choose another file.",
        ),
    }
