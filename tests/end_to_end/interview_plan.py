"""Twenty interviews as they are to be held, the keys that hold them, and what must be stored then.

What is expected is worked out here from the plan alone: conditions are written anew as Python, statuses counted.
"""

from dataclasses import dataclass, field
from random import Random

from scorefact_desktop.domain import draw
from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, NOT_ASKED, REFUSED, ROUTED_PAST, Answer
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services import campaigns, customers
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.store import customers as stored_customers

CAMPAIGN, SEED = "nordlicht/2026", "session"
QUESTIONNAIRE = standard()
LEAVES = "rec_3y != 'certainly' or rec_5y != 'certainly' or dont_know(rec_3y) or dont_know(rec_5y)"
#: The conditions of the standard questionnaire, said in another way.
CONDITIONS = {
    "answered(nps_score)": lambda said: said.get("nps_score") is not None and said["nps_score"].missing is None,
    "res_project = 'yes'": lambda said: said.get("res_project") == Answer(choices=(1,)),
    "sup_used = 'yes'": lambda said: said.get("sup_used") == Answer(choices=(1,)),
    "cri_count >= 1": lambda said: ("cri_count" in said) and (said["cri_count"].number or 0) >= 1,
    "vendor_type = 'integrator'": lambda said: False,
    "vendor_type = 'publisher'": lambda said: True,
    LEAVES: lambda said: any(
        said.get(code) is not None and (said[code] == DONT_KNOW or said[code].choices not in ((), (4,)))
        for code in ("rec_3y", "rec_5y")
    ),
    "answered(spo_actions)": lambda said: said.get("spo_actions") is not None and said["spo_actions"].missing is None,
}
KINDS = (
    "plain", "languages", "changes", "refuses", "line_lost", "appointment", "not_at_all", "corrected", "unsure",
    "skips",
)  # fmt: skip
_SKIPPED = ("skl_consultants", "res_value")  # nothing depends on them
_WORDS = ("They answer at once.", "Delivery was late twice", "Price against use; see contract")


@dataclass
class Plan:
    """One interview: what the respondent would say, how it goes, and what is expected of it."""

    number: int
    kind: str
    customer: str
    would_say: dict[str, Answer]
    left_out: frozenset[str]
    stop: int = 0  # questions answered before it is interrupted
    changed: tuple[str, Answer] | None = None
    expected: dict[str, Answer] = field(default_factory=dict)
    aside: dict[str, Answer] = field(default_factory=dict)
    status: str | None = None


def prepare(workspace, count=20):
    """An open campaign with a customer, contact and case for each plan, and the plans."""
    campaigns.add_campaign(
        workspace, "Nordlicht", 2026, QUESTIONNAIRE, scores=standard_scores(), vendor_type="publisher",
        solutions=["Fjord ERP"], population=60, seed=SEED,
    )  # fmt: skip
    ids = customers.add_customers(workspace, "nordlicht", [NewCustomer(f"Kund {at:02} AB") for at in range(count)])
    case_ids = customers.add_cases(workspace, CAMPAIGN, ids)
    with workspace.transaction() as connection:
        for at, (customer_id, case_id) in enumerate(zip(ids, case_ids, strict=True)):
            language = ("fr", "en", "sv")[at % 3]
            contact_id = stored_customers.add_contact(connection, customer_id, f"Person {at}", language=language)
            connection.execute('UPDATE "case" SET contact_id = ? WHERE id = ?', (contact_id, case_id))
    campaigns.launch(workspace, CAMPAIGN)
    return [plan_of(number) for number in range(count)]


def plan_of(number):
    chance = Random(number)
    kind = KINDS[number % len(KINDS)]
    left_out = draw.not_asked(QUESTIONNAIRE, SEED, number)
    would_say = {code: _answer(chance, code, unsure=kind == "unsure") for code in QUESTIONNAIRE.order}
    plan = Plan(number, kind, f"Kund {number:02} AB", would_say, left_out)
    if kind in ("refuses", "line_lost", "appointment"):
        plan.stop = chance.randint(6, 30)
    if kind == "changes":  # support was used after all, or was not
        used = would_say["sup_used"] = Answer(choices=(1,))
        plan.changed = ("sup_used", Answer(choices=(3 - used.choices[0],)))
    if kind == "corrected":
        plan.changed = ("sat_overall", Answer(choices=(1 + would_say["sat_overall"].choices[0] % 4,)))
    _expect(plan)
    return plan


def way(said, left_out):
    """The questions asked after these answers, in order."""
    known, asked = {}, []
    for code in QUESTIONNAIRE.order:
        condition = QUESTIONNAIRE.by_code[code].condition
        if condition is None or CONDITIONS[condition](known):
            if code in said:
                known[code] = said[code]
            if code not in left_out:
                asked.append(code)
    return asked


def path(plan):
    """The questions of an undisturbed interview and what is said to each."""
    said = {}
    for code in QUESTIONNAIRE.order:
        condition = QUESTIONNAIRE.by_code[code].condition
        if code not in plan.left_out and (condition is None or CONDITIONS[condition](said)):
            said[code] = plan.would_say[code]
    return said


def _expect(plan):
    said = path(plan)
    if plan.kind == "not_at_all":
        return
    if plan.kind == "refuses":
        said = dict(list(said.items())[: plan.stop])
    if plan.kind in ("changes", "corrected"):
        said[plan.changed[0]] = plan.changed[1]
    asked = way({**said, **dict.fromkeys(plan.left_out, NOT_ASKED)}, plan.left_out)
    plan.aside = {code: one for code, one in said.items() if code not in asked}
    plan.expected = {code: one for code, one in said.items() if code in asked}
    answered = sum(one.missing is None or one == DONT_KNOW for one in plan.expected.values())
    applies = sum(plan.expected.get(code) != NOT_APPLICABLE for code in asked)
    share = answered / applies
    plan.status = "complete" if share >= 0.8 else "partial" if share >= 0.5 else "break_off"


def stored_values(answers):
    """What was said, without the marks of the draw and of the routing."""
    return {code: one for code, one in answers.items() if one not in (NOT_ASKED, ROUTED_PAST)}


def _answer(chance, code, *, unsure=False):
    scale = QUESTIONNAIRE.scale_of(code)
    if code not in ("sup_used", "sat_overall") and chance.random() < (0.35 if unsure else 0.06):
        return chance.choice((DONT_KNOW, REFUSED, NOT_APPLICABLE))
    if scale.kind is ScaleKind.TEXT:
        return Answer(text=chance.choice(_WORDS))
    if scale.kind is ScaleKind.NUMBER:
        return Answer(number=float(chance.choice((0, 0, 1, 2, 12))))
    if code in ("sat_overall", "nps_score", "rec_3y", "rec_5y"):  # no soft check: that has a test of its own
        return Answer(choices=(chance.choice({"sat_overall": (2, 3), "nps_score": (0, 3, 7, 10)}.get(code, (3,))),))
    if scale.kind is ScaleKind.RATING:
        return Answer(choices=(chance.choice(scale.values),))
    choice = chance.choice(scale.choices)
    if scale.kind is ScaleKind.MULTI and not choice.exclusive:
        several = [one for one in scale.choices if not one.exclusive and not one.specify]
        chosen = {choice.value, chance.choice(several).value}
        words = "Atlas" if choice.specify else ""
        return Answer(choices=tuple(sorted(chosen)), text=words)
    return Answer(choices=(choice.value,), text="Atlas" if choice.specify else "")


# keys


def keys_of(code, answer):
    """The keys that give an answer and go on: names as of xdotool, `text:` before what is typed."""
    scale = QUESTIONNAIRE.scale_of(code)
    if answer.missing is not None:
        return {DONT_KNOW: ["F2"], NOT_APPLICABLE: ["F3"], REFUSED: ["F4"]}[answer]
    if scale.kind is ScaleKind.TEXT:
        return [f"text:{answer.text}", "Return"]
    if scale.kind is ScaleKind.NUMBER:
        return [f"text:{answer.number:g}", "Return"]
    if scale.kind is ScaleKind.RATING:
        return ["x" if answer.choices[0] == 10 else str(answer.choices[0])]
    row = [*"123456789", "x", *"abcdefghij"]
    places = {choice.value: (row[at], choice.specify) for at, choice in enumerate(scale.choices)}
    picked = sorted((places[value] for value in answer.choices), key=lambda place: place[1])
    keys = [key for key, _ in picked]
    if any(specify for _, specify in picked):
        keys += [f"text:{answer.text}", "Return"]
    elif scale.kind is ScaleKind.MULTI:
        keys.append("Return")
    return keys


def session(plan):
    """All keys of one interview from the list and back to it."""
    keys = [f"text:{plan.customer}", "Return"]
    if plan.kind == "not_at_all":
        return [*keys, "3", "text:no interest", "Return"]
    keys.append("1")
    said = list(path(plan).items())
    for at, (code, answer) in enumerate(said):
        if plan.stop and at == plan.stop:
            keys += {
                "refuses": ["Escape", "2", "text:enough", "Return"],
                "line_lost": ["Escape", "3", f"text:{plan.customer}", "Return"],
                "appointment": ["Escape", "1", "Return", f"text:{plan.customer}", "Return"],
            }[plan.kind]
            if plan.kind == "refuses":
                return keys
        if plan.kind == "languages" and at in (3, 9, 15):
            keys.append(f"ctrl+{1 + (at // 6) % 3}")
        if plan.kind == "skips" and code in _SKIPPED:
            keys.append("Right")
            continue
        keys += keys_of(code, answer)
    if plan.kind == "skips":
        for code in _SKIPPED:
            keys += ["alt+End", *keys_of(code, plan.would_say[code])]
        keys.append("alt+End")
    if plan.kind == "changes":
        keys += _walk_back(plan)
    keys.append("Return")
    if plan.kind == "corrected":
        keys += ["text:misheard", *["Down"] * (1 + list(plan.expected).index(plan.changed[0])), "Return"]
        keys += keys_of(*plan.changed)
    return [*keys, "Escape"]


def _walk_back(plan):
    """From the review back to the question, the other answer, and on to the review again."""
    code, answer = plan.changed
    before = list(path(plan))
    steps = len(before) - before.index(code)
    after_ = [one for one in plan.expected if QUESTIONNAIRE.order.index(one) > QUESTIONNAIRE.order.index(code)]
    return [*["alt+Left"] * steps, *keys_of(code, answer), *["alt+Right"] * len(after_)]
