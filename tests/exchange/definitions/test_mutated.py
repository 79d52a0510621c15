"""Definition files with something changed at random: an answer or a refusal, never anything else."""

import io
import random
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire_checks import problems
from scorefact_desktop.exchange.definitions.reading import from_json, read_definition, to_json
from scorefact_desktop.services.definitions import look
from tests.exchange.definitions.forms import form, survey_xml
from tests.exchange.definitions.test_limesurvey import GROUP, SURVEYS, answer, part, question
from tests.exchange.definitions.test_qualtrics import MANY, ONE, logic, survey
from tests.exchange.definitions.test_qualtrics import question as asked

CELLS = [
    "",
    "begin group",
    "end group",
    "select_one yn",
    "select_multiple yn or_other",
    "calculate",
    "note",
    "${a}",
    "'",
]
CELLS += [
    "${b} = 'x'",
    "(" * 60,
    "label::fr",
    "1" * 40,
    "\u202e",
    "{vendor}",
    "${",
    "-99",
    "#",
    "not(",
    "0",
    "text",
    "a",
    "yn",
]
SURVEY = [
    ["type", "name", "label::English (en)", "label::French (fr)", "hint", "relevant", "constraint", "calculation"],
    ["begin group", "g", "Group", "Groupe", None, None, None, None],
    ["select_one yn", "a", "A?", "A ?", "Wait.", None, None, None],
    ["integer", "b", "B?", "B ?", None, "${a} = 'yes'", ". >= 0 and . <= 10", None],
    ["calculate", "c", None, None, None, None, None, "${b} * 2"],
    ["note", "d", "Now", None, None, "${c} > 4", None, None],
    ["select_multiple yn", "e", "E?", "E ?", None, "selected(${a}, 'no') or ${c} > 4", None, None],
    ["end group", None, None, None, None, None, None, None],
]
CHOICES = [["list_name", "name", "label::English (en)"], ["yn", "yes", "Yes"], ["yn", "no", "No"]]


def read(content: io.BytesIO) -> bool:
    """Whether it was read; everything but a questionnaire without problems or a UserError is a failure."""
    try:
        built = read_definition(content, "mutated")
    except UserError:
        return False  # refused in words, as it may be
    assert not problems(from_json(to_json(built)).questionnaire)
    return True


def test_forms() -> None:
    chance = random.Random(4)
    outcomes = set()
    for _ in range(200):
        sheets = [[list(row) for row in SURVEY], [list(row) for row in CHOICES]]
        for _ in range(chance.randint(1, 3)):
            sheet = chance.choice(sheets)
            row = chance.choice(sheet)
            what = chance.randrange(4)
            if what == 0:
                row[chance.randrange(len(row))] = chance.choice(CELLS)
            elif what == 1 and len(sheet) > 2:
                sheet.remove(row)
            elif what == 2:
                sheet.insert(chance.randrange(len(sheet)), list(row))
            else:
                one, two = chance.randrange(len(row)), chance.randrange(len(row))
                row[one], row[two] = row[two], row[one]
        outcomes.add(read(form(*sheets)))
    assert outcomes == {True, False}


LIMESURVEY = survey_xml(
    groups=GROUP,
    surveys=SURVEYS,
    questions=[question(1, "L", "list"), question(2, "M", "many"), question(3, "F", "grid", relevance="many_a == 'Y'")],
    answers=[answer(1, "A1", "One"), answer(1, "A2", "Two"), answer(3, "A1", "Good")],
    subquestions=[part(20, 2, "a"), part(21, 2, "b"), part(30, 3, "r1")],
).getvalue()
SELECTED = {"LeftOperand": "q://QID1/SelectableChoice/2", "Operator": "Selected"}
QUALTRICS = survey(ONE, MANY, asked("QID9", "why", "TE", "SL", DisplayLogic=logic(SELECTED))).getvalue()
STRUCTURE = (
    b"class\ttype/scale\tname\trelevance\ttext\tlanguage\nG\t0\tg\t1\tx\ten\nQ\tM\tmany\t1\tWhich?\ten\n"
    b"SQ\t0\ta\t1\tFirst\ten\nQ\tT\twhy\tmany_a == 'Y'\tWhy?\ten\n"
)


QUEXML = b"""<?xml version="1.0"?><questionnaire id="1"><title>T</title><section id="2">
<sectionInfo><position>title</position><text>G</text></sectionInfo>
<question><text>A?</text><response varName="a"><fixed><category><label>Yes</label><value>1</value></category>
<category><label>No</label><value>2</value></category></fixed></response></question>
<question><text>B?</text><subQuestion varName="b_1"><text>One</text></subQuestion>
<response varName="b"><free><format>numeric</format></free></response></question></section></questionnaire>"""
CSPRO = b"""{"software": "CSPro", "name": "D", "labels": [{"text": "Dictionary"}], "levels": [{"records": [{"name": "R",
"labels": [{"text": "Record"}], "items": [{"name": "SEX", "labels": [{"text": "Sex"}], "contentType": "numeric",
"valueSets": [{"values": [{"labels": [{"text": "Male"}], "pairs": [{"value": 1}]}, {"labels": [{"text": "Female"}],
"pairs": [{"value": 2}]}]}]}, {"name": "NAME", "contentType": "alpha"}]}]}]}"""


@pytest.mark.parametrize(
    "original",
    [LIMESURVEY, QUALTRICS, STRUCTURE, QUEXML, CSPRO],
    ids=["limesurvey", "qualtrics", "structure", "quexml", "cspro"],
)
def test_bytes(original: bytes) -> None:
    assert read(io.BytesIO(original))
    chance = random.Random(5)
    for _ in range(200):
        content = bytearray(original)
        for _ in range(chance.randint(1, 4)):
            start = chance.randrange(len(content))
            end = min(len(content), start + chance.randint(1, 12))
            what = chance.randrange(5)
            if what == 0:
                content[start] = chance.randrange(256)
            elif what == 1:
                del content[start:end]
            elif what == 2:
                content[start:start] = content[start:end] * chance.randint(1, 40)
            elif what == 3:
                content[start:end] = chance.choice(
                    [b"null", b"[]", b"{}", b"-1", b"1e999", b"\x00", b"true", b"&lt;", b"\t"]
                )
            elif len(content) > 400:
                del content[chance.randrange(200, len(content)) :]
        read(io.BytesIO(bytes(content)))


def test_halves_of_characters_and_unknown_encodings() -> None:
    assert read(io.BytesIO(QUALTRICS.replace(b'"Q1"', b'"\\ud800"').replace(b'"Survey"', b'"\\udfff"')))
    assert not read(io.BytesIO(QUEXML.replace(b'"1.0"', b'"1.0" encoding="UTF-8-8"')))


def test_a_dictionary_of_cspro() -> None:
    found = read_definition(io.BytesIO(CSPRO), "d.dcf").questionnaire
    assert [(choice.value, choice.text) for choice in found.scale_of("sex").choices] == [
        (1, {"und": "Male"}),
        (2, {"und": "Female"}),
    ]
    assert found.themes[0].name == {"und": "Record"}


def test_damaged_workbooks_in_the_child(tmp_path: Path) -> None:
    original = form(SURVEY, CHOICES).getvalue()
    chance = random.Random(6)
    codes = set()
    for number in range(8):
        content = bytearray(original)
        for _ in range(3):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(bytes(content))
        try:
            look(path)
        except UserError as error:
            codes.add(error.code)
    assert codes
    assert "reading_crashed" not in codes
