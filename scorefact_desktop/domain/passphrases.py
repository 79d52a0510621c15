"""How hard a passphrase is to guess: an estimate that assumes a guesser who knows words, dates and habits.

It is deliberately low. A run of letters counts as common words of six letters each, whatever it says; digits count as
dates or sequences where they may be; what repeats counts for nothing. It promises nothing: a passphrase that somebody
knows or has used elsewhere is guessed at once.
"""

import math
import re
from dataclasses import dataclass
from enum import StrEnum

#: Bits of one word out of the 1,000 commonest, of a letter or digit by itself, of a sign, of a capital.
WORD_BITS, LETTER_BITS, DIGIT_BITS, SIGN_BITS, CASE_BITS = 10.0, 4.0, 3.3, 3.0, 1.0
WORD_LETTERS = 6
YEAR_BITS, PATTERN_BITS = 7.0, 4.0
#: Guesses a second of somebody who has the files and a hundred graphics cards, at the cost of a passphrase slot.
GUESSES_A_SECOND = 100_000.0

_RUNS = re.compile(r"[^\W\d_]+|\d+|[\W_]", re.UNICODE)
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "01234567890",
)
#: What guessers try first, in the three languages of the program; a run of letters among these is one guess of few.
_FIRST = frozenset(
    """
    password passwort passord losenord lösenord motdepasse secret hemlig hemligt azerty qwerty qwertz welcome
    bienvenue valkommen välkommen bonjour hello hej letmein admin administrator root user test demo login monkey
    dragon football fotboll soleil sommar sommaren vinter summer winter spring autumn printemps hiver juillet iloveyou
    jetaime alskling princess princesse prinsessa master superman batman shadow sunshine scorefact workspace arbetsyta
    entreprise company foretag företag doudou loulou chouchou marseille paris stockholm london
    """.split()  # noqa: SIM905  # sixty literals would only hide the words
)


class Grade(StrEnum):
    """What the number of guesses means for somebody who stole the laptop."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strength:
    """`bits`: base-2 logarithm of the guesses needed on average, at least; `seconds` at GUESSES_A_SECOND."""

    bits: float
    grade: Grade

    @property
    def seconds(self) -> float:
        """How long the guessing takes at GUESSES_A_SECOND."""
        return float(2.0 ** min(self.bits, 200.0) / GUESSES_A_SECOND)


def strength(passphrase: str) -> Strength:
    """A low estimate of what guessing a passphrase takes."""
    seen: set[str] = set()
    bits = 0.0
    for run in _RUNS.findall(passphrase[:200]):
        plain = run.casefold()
        if run.isspace():
            continue
        if plain in seen or plain[::-1] in seen:
            bits += CASE_BITS
            continue
        seen.add(plain)
        bits += _bits(run)
    bits = max(0.0, bits - 1)  # on average half of the guesses are needed
    grade = Grade.WEAK if bits < 36 else Grade.FAIR if bits < 46 else Grade.GOOD if bits < 60 else Grade.STRONG
    return Strength(bits, grade)


def _bits(run: str) -> float:
    plain = run.casefold()
    if run.isdigit():
        if len(run) == 4 and run[:2] in ("19", "20"):
            return YEAR_BITS
        return min(len(run) * DIGIT_BITS, _pattern(plain))
    if not run.isalpha():
        return SIGN_BITS
    case = 0.0 if run in (plain, plain.upper(), plain.capitalize()) else min(len(run), 4) * CASE_BITS
    if run != plain:
        case += CASE_BITS
    if plain in _FIRST:
        return PATTERN_BITS + case
    words = math.ceil(len(run) / WORD_LETTERS) * WORD_BITS
    return min(len(run) * LETTER_BITS, words, _pattern(plain)) + case


def _pattern(run: str) -> float:
    """Few guesses for one character repeated, for a piece repeated, and for neighbours in alphabet or on keyboards."""
    if len(run) < 3:
        return math.inf
    if any(len(run) % size == 0 and run == run[:size] * (len(run) // size) for size in range(1, len(run) // 2 + 1)):
        return PATTERN_BITS
    if any(run in row or run[::-1] in row for row in _ROWS):
        return PATTERN_BITS
    return math.inf
