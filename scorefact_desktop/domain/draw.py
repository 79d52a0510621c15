"""Which optional questions a respondent is asked: a random half, fixed when the sample is drawn.

Made of hashes rather than of a random generator, so that anyone can recompute the draw, in any year and language.
"""

from hashlib import sha256

from scorefact_desktop.domain.questionnaire import Questionnaire


def optional_half(questionnaire: Questionnaire, seed: str, number: int) -> frozenset[str]:
    """The optional questions asked in case `number` (from 0, in the order drawn) of the draw `seed`.

    Two successive cases share the optional questions out between them: each question is asked in exactly one of
    the two, so it is asked of half of the respondents at any moment of the draw, and every interview is about
    equally long. A sample can be extended without changing the cases already drawn. ValueError for a negative number.
    """
    if number < 0:
        raise ValueError("cases are counted from 0")
    pair, second = divmod(number, 2)

    def place(code: str) -> bytes:
        return sha256(f"{seed}\0{pair}\0{code}".encode()).digest()

    optional = sorted((question.code for question in questionnaire.questions if not question.core), key=place)
    # Of an odd number of questions, the first case of a pair gets the larger half every other time.
    middle = (len(optional) + pair % 2) // 2
    return frozenset(optional[middle:] if second else optional[:middle])


def not_asked(questionnaire: Questionnaire, seed: str, number: int) -> frozenset[str]:
    """The optional questions that are left out in that case."""
    half = optional_half(questionnaire, seed, number)
    return frozenset(question.code for question in questionnaire.questions if not question.core) - half
