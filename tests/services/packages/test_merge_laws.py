"""Merging is idempotent, commutative and associative, loses nothing and brings nothing erased back; seeded bugs show.

Packages are read in this process and in clear here, as thousands are merged; `test_packages` uses the real ones.
"""

import random
from contextlib import contextmanager
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.packages import conflicts, settling
from scorefact_desktop.store import erasure, package_rows, revisions, sealed_workshops, showing, uids
from tests.services.packages.laptops import copies, make_templates, without_child

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("correct"), st.integers(0, 1), st.integers(0, 10)),
        st.tuples(st.just("interview"), st.just(2), st.integers(0, 10)),
        st.tuples(st.just("call"), st.integers(0, 2), st.sampled_from(["no_answer", "busy", "refused"])),
        st.tuples(st.just("note"), st.integers(0, 2), st.sampled_from(["one", "two"])),
        st.tuples(st.just("phone"), st.integers(0, 2), st.sampled_from(["+46 8 555 11 11", "+46 8 555 22 22"])),
        st.tuples(st.just("erase"), st.integers(0, 1), st.just(0)),
        st.tuples(st.just("erase contact"), st.integers(0, 2), st.booleans()),
        st.tuples(st.just("workshop"), st.just(0), st.sampled_from(["spring", "autumn"])),
        st.tuples(st.just("title"), st.just(0), st.sampled_from(["one", "two"])),
        st.tuples(st.just("people"), st.just(0), st.sampled_from(["Ann", "Bo", ""])),
        st.tuples(st.just("decide"), st.just(0), st.sampled_from(["", "Ann"])),
        st.tuples(st.just("take back"), st.integers(0, 1), st.just(0)),
        st.tuples(st.just("forget names"), st.just(0), st.just(0)),
    ),
    max_size=4,
)


@pytest.fixture(scope="module", autouse=True)
def in_process():
    with pytest.MonkeyPatch.context() as monkeypatch:
        without_child(monkeypatch)
        yield


@pytest.fixture(scope="module")
def started(tmp_path_factory, in_process):
    """Templates in which everybody has the same two interviews, and a workshop with two decisions."""
    folder = tmp_path_factory.mktemp("laws")
    templates = make_templates(folder)
    with together(templates, folder / "filled") as laptops:
        for place in (0, 1):
            laptops["A"].interview(place)
        shop = laptops["A"].hold_workshop("May day")
        laptops["A"].decide(shop, "hire two", owner="Bo Ek")
        laptops["A"].decide(shop, "write to all")
        laptops["A"].export(folder / "filled.sfpkg")
        for name in "BCD":
            laptops[name].merge(folder / "filled.sfpkg")
        return {name: one.path for name, one in laptops.items()}


@contextmanager
def together(templates, folder, names="ABCD"):
    laptops = copies(templates, folder, names)
    try:
        yield laptops
    finally:
        for one in laptops.values():
            one.close()


def do(laptop, steps):
    for what, place, value in steps:
        known = sorted(laptop.finished())
        try:
            if what == "correct" and place < len(known):
                laptop.correct(known[place], value)
            elif what == "interview":
                laptop.interview(place, value)
            elif what == "call":
                laptop.call(place, value, note=f"said {value}")
            elif what == "note":
                laptop.note_case(place, value)
            elif what == "phone":
                laptop.change_phone(place, value)
            elif what == "erase" and place < len(known):
                laptop.erase_interview(known[place])
            elif what == "erase contact":
                names = sorted(laptop.contacts())
                if place < len(names):
                    laptop.erase_contact(laptop.contacts()[names[place]], keeps_answers=bool(value))
            else:
                do_in_workshop(laptop, what, place, value)
        except UserError as error:  # correcting what two laptops differ about, naming who was forgotten
            if error.code not in ("interview_divided", "workshop_names_erased"):
                raise


def do_in_workshop(laptop, what, place, value):
    """A step in the first workshop, which everybody has from the beginning."""
    shop = min(laptop.workshops())
    match what:
        case "workshop":
            laptop.hold_workshop(value)
        case "title":
            laptop.change_workshop(shop, title=value)
        case "people":
            laptop.change_workshop(shop, people=value)
        case "decide":
            laptop.decide(shop, "call them all", owner=value)
        case "take back":
            laptop.take_back(shop, place)
        case "forget names":
            laptop.forget_names(shop)


def merged(started, folder, *packages):
    """The state of a fresh laptop after these packages."""
    with together(started, folder, "D") as laptops:
        for one in packages:
            laptops["D"].merge(one)
        assert laptops["D"].sound()
        return laptops["D"].state()


def exported_after(started, folder, *packages):
    """The package of a laptop that merged these."""
    with together(started, folder, "C") as laptops:
        for one in packages:
            laptops["C"].merge(one)
        laptops["C"].export(folder / "out.sfpkg")
    return folder / "out.sfpkg"


# A failing example takes seconds to run, so that making it smaller would take longer than reading it.
PHASES = (Phase.explicit, Phase.generate)
LAWS = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)


@LAWS
@given(STEPS, STEPS, STEPS)
def test_merging_is_idempotent_commutative_and_associative(started, tmp_path_factory, first, second, third):
    laws(started, tmp_path_factory.mktemp("law"), first, second, third)


def laws(started, folder, first, second, third):
    with together(started, folder / "three", "ABC") as laptops:
        packages = []
        for name, steps in zip("ABC", (first, second, third), strict=True):
            do(laptops[name], steps)
            laptops[name].export(folder / f"{name}.sfpkg")
            packages.append(folder / f"{name}.sfpkg")
    a, b, c = packages
    one = merged(started, folder / "1", a)
    assert merged(started, folder / "2", a, a) == one, "idempotent"
    both = merged(started, folder / "3", a, b)
    assert merged(started, folder / "4", b, a) == both, "commutative"
    assert merged(started, folder / "5", a, b, a) == both, "a late duplicate"
    left = exported_after(started, folder / "6", a, b)
    right = exported_after(started, folder / "7", b, c)
    assert merged(started, folder / "8", left, c) == merged(started, folder / "9", a, right), "associative"
    assert merged(started, folder / "10", c, b, a) == merged(started, folder / "11", a, b, c), "commutative"


class Team(RuleBasedStateMachine):
    """Three laptops that change things, send packages which arrive twice, late or never, and settle in the end."""

    started = None
    folders = None

    @initialize()
    def open(self):
        self.folder = self.folders.mktemp("team")
        self.laptops = copies(self.started, self.folder / "laptops", "ABC")
        self.mail = []
        self.made, self.erased = {}, set()
        for one in self.laptops.values():
            self.remember(one)

    def remember(self, laptop):
        """Every revision that was ever made, by its interview."""
        with laptop.workspace.reader() as connection:
            for revision_id, uid in connection.execute("SELECT id, uid FROM revision WHERE kind = 'interview'"):
                self.made[revision_id] = uid

    @rule(name=st.sampled_from("ABC"), steps=STEPS)
    def work(self, name, steps):
        do(self.laptops[name], [one for one in steps if not one[0].startswith("erase")])
        self.remember(self.laptops[name])

    @rule(name=st.sampled_from("ABC"), place=st.integers(0, 2))
    def erase(self, name, place):
        known = sorted(self.laptops[name].finished())
        if place < len(known):
            self.laptops[name].erase_interview(known[place])
            self.erased.add(known[place])

    @rule(name=st.sampled_from("ABC"))
    def send(self, name):
        path = self.folder / f"{len(self.mail)}.sfpkg"
        self.laptops[name].export(path)
        self.mail.append(path)

    @precondition(lambda self: self.mail)
    @rule(name=st.sampled_from("ABC"), which=st.integers(0, 20))
    def receive(self, name, which):
        self.laptops[name].merge(self.mail[which % len(self.mail)])

    @rule(order=st.integers(0, 100))
    def settle(self, order):
        packages = []
        for name, one in self.laptops.items():
            packages.append(self.folder / f"settle-{name}.sfpkg")
            one.export(packages[-1])
        for one in self.laptops.values():
            self.remember(one)
            random.Random(order).shuffle(packages)
            for package in packages:
                one.merge(package)
        states = [one.state() for one in self.laptops.values()]
        assert states[0] == states[1] == states[2]
        assert self.laptops["A"].divided() == self.laptops["B"].divided() == self.laptops["C"].divided()
        with self.laptops["A"].workspace.reader() as connection:
            kept = {one for (one,) in connection.execute("SELECT id FROM revision WHERE kind = 'interview'")}
        assert kept == {one for one, uid in self.made.items() if uid not in self.erased}, "lost or brought back"

    @precondition(lambda self: self.laptops["A"].divided())
    @rule(name=st.sampled_from("ABC"), place=st.integers(0, 5))
    def solve(self, name, place):
        found = conflicts.conflicts(self.laptops[name].workspace)
        if found:
            one = found[place % len(found)]
            conflicts.solve(self.laptops[name].workspace, one.kind, one.uid, one.sides[-1].revision)
            self.remember(self.laptops[name])

    def teardown(self):
        for one in getattr(self, "laptops", {}).values():
            one.close()


def play(started, folders, examples):
    machine = type("Played", (Team,), {"started": started, "folders": folders})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=PHASES,
        ),
    )


def test_three_laptops_agree_whatever_arrives_when(started, tmp_path_factory):
    play(started, tmp_path_factory, examples=8)


# Seeded bugs: each must be noticed by one of these checks, or they would prove nothing. -----------------------------


def check_laws(started, folder):
    for number, steps in enumerate(
        (
            ([("correct", 0, 1)], [("correct", 0, 2), ("correct", 0, 3)], [("erase", 1, 0)]),
            ([("call", 2, "busy")], [("note", 2, "one"), ("phone", 1, "+46 8 555 11 11")], [("note", 2, "two")]),
            ([("interview", 2, 5)], [("interview", 2, 6)], [("erase contact", 2, 0)]),
            (
                [("title", 0, "one"), ("people", 0, "")],
                [("title", 0, "two"), ("decide", 0, "Ann")],
                [("take back", 0, 0)],
            ),
            ([("people", 0, "Bo")], [("forget names", 0, 0)], [("workshop", 0, "autumn"), ("decide", 0, "Bo")]),
            (
                [("people", 0, "Bo, contact 2")],
                [("erase contact", 1, 0)],
                [("people", 0, "Contact 2"), ("title", 0, "x")],
            ),
        )
    ):
        laws(started, folder / str(number), *steps)


def check_conflict_is_kept(started, folder):
    with together(started, folder, "AB") as laptops:
        a, b = laptops["A"], laptops["B"]
        uid = sorted(a.finished())[0]
        a.correct(uid, 1)
        b.correct(uid, 2)
        for one, other in ((a, b), (b, a)):
            one.export(folder / "one.sfpkg")
            other.merge(folder / "one.sfpkg")
        assert a.divided() == b.divided() == (("interview", uid),)
        assert a.answer(uid) == b.answer(uid)
        (found,) = conflicts.conflicts(a.workspace)
        (difference,) = [one for one in found.differences if one.field == "answers.rating"]
        assert sorted(value[1][0] for value in difference.values) == [1, 2]


def check_erasure_wins(started, folder):
    with together(started, folder, "AB") as laptops:
        a, b = laptops["A"], laptops["B"]
        uid = sorted(a.finished())[0]
        b.correct(uid, 2)
        b.export(folder / "late.sfpkg")
        a.erase_interview(uid)
        a.merge(folder / "late.sfpkg")
        assert uid not in a.finished()
        a.export(folder / "a.sfpkg")
        b.merge(folder / "a.sfpkg")
        assert uid not in b.finished()
        names = a.contacts()
        b.interview(2)
        b.export(folder / "late.sfpkg")
        a.erase_contact(names["Contact 3"])
        a.merge(folder / "late.sfpkg")
        assert "Contact 3" not in a.contacts()
        assert len(a.finished()) == 2


def check_calls_are_a_union(started, folder):
    with together(started, folder, "AB") as laptops:
        a, b = laptops["A"], laptops["B"]
        a.call(2, "busy", note="one", now=datetime(2026, 11, 3, 9, tzinfo=UTC))
        b.call(2, "refused", note="two", now=datetime(2026, 11, 3, 10, tzinfo=UTC))
        b.export(folder / "b.sfpkg")
        a.merge(folder / "b.sfpkg")
        with a.workspace.reader() as connection:
            case = a.cases(connection)[2]
            assert sorted(package_rows.outcomes_of(connection, case.uid)) == ["busy", "refused"]
            assert (case.disposition, case.final) == ("2.112", True)


def check_one_interview_counts(started, folder):
    with together(started, folder, "AB") as laptops:
        a, b = laptops["A"], laptops["B"]
        ours, theirs = a.interview(2, 5), b.interview(2, 6)
        for one, other in ((a, b), (b, a)):
            one.export(folder / "one.sfpkg")
            other.merge(folder / "one.sfpkg")
        for one in (a, b):
            (found,) = conflicts.several_interviews(one.workspace)
            assert found.counting == min(ours, theirs)
            assert set(found.interviews) == {ours, theirs}


def check_a_workshop_differs_and_its_decisions_are_a_union(started, folder):
    with together(started, folder, "AB") as laptops:
        a, b = laptops["A"], laptops["B"]
        (shop,) = a.workshops()
        a.change_workshop(shop, title="spring", people="Ann")
        b.change_workshop(shop, title="autumn")
        a.decide(shop, "A says", owner="Ann")
        b.decide(shop, "B says")
        b.take_back(shop, 1)
        for one, other in ((a, b), (b, a), (a, b)):
            one.export(folder / "one.sfpkg")
            other.merge(folder / "one.sfpkg")
        for one in (a, b):
            assert [(each.text, each.owner) for each in one.held(shop).decisions if each.position == 0] == [
                ("hire two", "Bo Ek")
            ]
            assert sorted(each.text for each in one.held(shop).decisions) == ["A says", "B says", "hire two"]
            assert one.held(shop).workshop.people == "Ann"
            (found,) = conflicts.conflicts(one.workspace)
            (difference,) = found.differences
            assert (found.kind, difference.field, sorted(difference.values)) == (
                "workshop",
                "title",
                ["autumn", "spring"],
            )
            assert one.held(shop).divided
        conflicts.solve(a.workspace, "workshop", shop, found.sides[0].revision)
        a.export(folder / "a.sfpkg")
        b.merge(folder / "a.sfpkg")
        assert b.divided() == ()
        assert a.held(shop).workshop.title == b.held(shop).workshop.title
        assert not b.held(shop).divided


def check_names_forgotten_stay_so(started, folder):
    with together(started, folder, "AB") as laptops:
        a, b = laptops["A"], laptops["B"]
        (shop,) = a.workshops()
        b.change_workshop(shop, people="Ann, Bo")
        b.export(folder / "late.sfpkg")
        a.forget_names(shop)
        a.merge(folder / "late.sfpkg")
        for one in (a, b):
            told = one.held(shop)
            assert (told.workshop.title, told.workshop.interviews, told.workshop.respondents) == ("May day", 1, 3)
            assert (told.workshop.people, told.workshop.place) == ("", "")
            assert [(each.text, each.owner) for each in told.decisions] == [("hire two", ""), ("write to all", "")]
            one.export(folder / "a.sfpkg")
            b.merge(folder / "a.sfpkg")


CHECKS = (
    check_laws,
    check_conflict_is_kept,
    check_erasure_wins,
    check_calls_are_a_union,
    check_one_interview_counts,
    check_a_workshop_differs_and_its_decisions_are_a_union,
    check_names_forgotten_stay_so,
)


@pytest.mark.parametrize("check", CHECKS)
def test_what_must_hold(check, started, tmp_path):
    check(started, tmp_path)


def last_writer_wins(patch):
    heads = revisions.heads

    def newest(connection, kind, uid):
        order = dict(connection.execute("SELECT id, rowid FROM revision"))
        return tuple(sorted(heads(connection, kind, uid), key=lambda one: -order[one]))

    patch.setattr(revisions, "heads", newest)


def a_correction_hides_the_other_one(patch):
    def all_heads(connection, kind, uid, body, author):
        if revisions.shown(connection, kind, uid) is None:
            return real(connection, kind, uid, body, author)
        made = revisions.make(kind, uid, revisions.heads(connection, kind, uid), author, body)
        revisions.add(connection, [made])
        revisions.set_shown(connection, kind, uid, made.id)
        return made

    real = revisions.seal
    patch.setattr(revisions, "seal", all_heads)


def merging_discards_what_differs(patch):
    real = revisions.add

    def add(connection, arriving):
        kept = [one for one in arriving if not one.parents or not revisions.heads(connection, one.kind, one.uid)]
        return real(connection, kept)

    patch.setattr("scorefact_desktop.services.packages.merging.revisions.add", add)


def the_id_leaves_the_parents_out(patch):
    real = revisions.make
    patch.setattr(revisions, "make", lambda kind, uid, parents, author, body: real(kind, uid, (), author, body))


def tombstones_are_forgotten(patch):
    patch.setattr(revisions, "is_buried", lambda connection, kind, uid, wholly=False: False)


def erasure_keeps_no_tombstone(patch):
    def bury(connection, kind, uid, keeps_answers=False):
        connection.execute("DELETE FROM revision WHERE kind = ? AND uid = ?", (kind, uid))

    patch.setattr(revisions, "bury", bury)


def an_erased_respondent_comes_back_by_a_new_interview(patch):
    patch.setattr(erasure, "mentions_buried", lambda connection, body, wholly=False: False)


def the_last_call_replaces_the_others(patch):
    real = package_rows.add_attempt

    def add(connection, one):
        connection.execute(
            'DELETE FROM call_attempt WHERE uid <> ? AND case_id = (SELECT id FROM "case" WHERE uid = ?)',
            (one["uid"], one["case"]),
        )
        return real(connection, one)

    patch.setattr(package_rows, "add_attempt", add)


def where_a_case_stands_is_not_worked_out(patch):
    patch.setattr(settling, "case_disposition", lambda outcomes: settling_real(outcomes[:1]))


settling_real = settling.case_disposition


def both_interviews_of_a_case_keep_what_they_had(patch):
    patch.setattr(settling, "_RANK", dict.fromkeys(("complete", "partial", "in_progress", "break_off"), 0))
    patch.setattr(settling, "_count", lambda connection, uids: None)


def a_decision_taken_back_is_only_deleted(patch):
    real = revisions.heads
    patch.setattr(
        "scorefact_desktop.services.workshops.revisions",
        SimpleNamespace(
            **{
                **vars(revisions),
                "heads": lambda connection, kind, uid: () if kind == "decision" else real(connection, kind, uid),
            }
        ),
    )


def names_are_sealed_where_there_are_none(patch):
    patch.setattr(
        sealed_workshops,
        "has_names",
        lambda connection, kind, uid: uids.find(connection, sealed_workshops.NAMES[kind][0], uid) is not None,
    )


def rows_are_not_written(patch):
    patch.setattr(showing, "show", lambda connection, subjects: set())


MUTANTS = (
    last_writer_wins,
    a_correction_hides_the_other_one,
    merging_discards_what_differs,
    the_id_leaves_the_parents_out,
    tombstones_are_forgotten,
    erasure_keeps_no_tombstone,
    an_erased_respondent_comes_back_by_a_new_interview,
    the_last_call_replaces_the_others,
    where_a_case_stands_is_not_worked_out,
    both_interviews_of_a_case_keep_what_they_had,
    a_decision_taken_back_is_only_deleted,
    names_are_sealed_where_there_are_none,
    rows_are_not_written,
)


@pytest.mark.parametrize("mutant", MUTANTS)
def test_seeded_bugs_are_caught(mutant, started, tmp_path, monkeypatch):
    mutant(monkeypatch)
    for number, check in enumerate(CHECKS[1:] + CHECKS[:1]):  # the quick ones first
        try:
            check(started, tmp_path / str(number))
        except Exception:  # noqa: BLE001 - whether a check fails or the program stumbles, the bug was noticed
            return
    pytest.fail("nothing noticed this bug")


@pytest.mark.parametrize(
    ("notes", "together_"),
    [(("a", "a"), "a"), (("a", ""), "a"), (("b", "a"), "a\nb"), (("b\na", "a"), "b\na"), (("b\na", "a\nb"), "b\na")],
)
def test_notes_lose_no_line(notes, together_):
    assert package_rows.joined(*notes) == package_rows.joined(*reversed(notes)) == together_


NOTE = st.lists(st.sampled_from("abc"), max_size=3).map("\n".join)


@given(NOTE, NOTE, NOTE)
def test_notes_are_joined_alike_in_any_order(one, two, three):
    left = package_rows.joined(package_rows.joined(one, two), three)
    assert set(left.splitlines()) == set(one.splitlines()) | set(two.splitlines()) | set(three.splitlines())
    assert left == package_rows.joined(one, package_rows.joined(two, three))
