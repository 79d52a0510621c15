"""A campaign's figures that move along while interviews are held: one answer, one step, whatever the campaign's size.

Opened once per campaign, comparison and filter. To be used from one thread at a time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Self

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.cells import pack_answer
from scorefact_desktop.domain.figures import CampaignFigures, Distribution, Figure
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.indicators import filters as filtering
from scorefact_desktop.indicators.figures import FigureMaker, Made, judged
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.layout import Interview, beyond_bytes
from scorefact_desktop.services import counting
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.services.figures import NO_FILTERS, compared, figure_maker
from scorefact_desktop.store import campaigns
from scorefact_desktop.store.workspace import Workspace


class LiveTally:
    """The figures of one campaign under one filter, moving by one answer; made by `open`.

    An interview in progress is counted, as a partial one, from the first time it moves here.
    """

    def __init__(
        self,
        workspace: Workspace,
        now: CountedCampaign,
        before: CountedCampaign | None,
        maker: FigureMaker,
        filters: Filters,
    ) -> None:
        self._workspace = workspace
        self._now = now
        self._before = before
        self._maker = maker
        self._filters = filters
        self._earlier: dict[int, Interview] = {}
        if before is not None:
            chosen = before.selected(filters)
            self._earlier = {one.customer: one.interview for one in chosen if one.customer is not None}
        self._themes: list[Made] = []
        self._questions: dict[str, list[Made]] = {}
        self._distributions: dict[str, Distribution] = {}
        self._judged_themes: tuple[Figure, ...] = ()
        self._judged_indicators: tuple[Figure, ...] = ()
        self._judged_custom: tuple[Figure, ...] = ()

    @classmethod
    def open(
        cls, workspace: Workspace, campaign: str, compare: str | None = None, filters: Filters = NO_FILTERS
    ) -> Self:
        """Reads a campaign. UserErrors as in `figures.campaign_figures`."""
        with workspace.reader() as connection:
            now = counting.count(connection, campaigns.find(connection, campaign))
            before = compared(connection, now, compare)
            checked = counting.checked_filters(now, filters)
            maker = figure_maker(connection, now, before, checked)
        live = cls(workspace, now, before, maker, checked)
        live._make_all()
        return live

    @property
    def figures(self) -> CampaignFigures:
        """Everything as it stands now; equal to `figures.campaign_figures` once no interview is in progress."""
        tally = self._maker.now.tally
        return CampaignFigures(
            campaign=self._now.campaign.name,
            compare=self._before.campaign.name if self._before else None,
            population=self._now.campaign.population,
            complete=tally.complete,
            partial=tally.partial,
            themes=self._judged_themes,
            indicators=self._judged_indicators,
            distributions=tuple(self._distributions[code] for code in self._now.layout.questionnaire.order),
            filtered=bool(self._filters),
            custom=self._judged_custom,
            weighting=self._now.weighting.name,
        )

    def answered(self, interview_id: int, changed: Mapping[str, Answer | None]) -> tuple[Figure, ...]:
        """Answers of one interview changed, as stored already: the figures that this moves.

        `changed` gives each question's new answer, None where it was taken back: what `interviews.put` tells, and no
        more. An interview not counted yet is read from the workspace. Raises KeyError for an unknown question.
        """
        old = self._now.interviews.get(interview_id)
        if old is None:
            return self.refreshed(interview_id)
        new = Counted(self._packed(old.interview, changed), old.customer, old.profile)
        if old.interview == new.interview:
            return ()
        self._now.interviews[interview_id] = new
        layout, side = self._now.layout, self._maker.now
        positions: tuple[int, ...] = ()
        if side.whole is not None:  # what a filter leaves out may decide what has to be protected
            positions = side.whole.change(old.interview, new.interview)
        if self._passes(old):
            positions = side.tally.change(old.interview, new.interview)
            if self._maker.matched is not None and old.customer is not None:
                self._maker.matched.move(old.customer, new.interview)
        if side.apart:
            self._maker.now = side = replace(side, apart=self._now.apart(self._filters))
        if side.design is not None:  # weights are worked out from the interviews, not from the tally
            self._maker.now = replace(side, design=self._now.design(self._filters))
        questions = dict.fromkeys(layout.cells[position].question for position in positions)
        for code in questions:
            self._questions[code] = self._maker.of_question(code)
            self._distributions[code] = self._maker.distribution(code)
        for index in layout.themes_of(positions):
            self._themes[index] = self._maker.of_theme(index)
        return self._judge()

    def refreshed(self, interview_id: int) -> tuple[Figure, ...]:
        """An interview began, ended, was corrected or erased: it is read anew, and all figures are made again."""
        maker, old = self._maker, self._now.interviews.pop(interview_id, None)
        with self._workspace.reader() as connection:
            new = counting.count_one(connection, self._now, interview_id)
            if new is not None:
                self._now.interviews[interview_id] = new
            self._rematch(old, new)
            if self._before is not None and maker.matched is not None:
                maker.common = counting.common_population(connection, self._now, self._before, len(maker.matched))
        if old is None and new is None:
            return ()
        for tally, every in ((maker.now.whole, True), (maker.now.tally, False)):
            if tally is not None and old is not None and (every or self._passes(old)):
                tally.remove(old.interview)
            if tally is not None and new is not None and (every or self._passes(new)):
                tally.add(new.interview)
        chosen = list(self._now.selected(self._filters))
        population = self._now.population(len(chosen)) if self._filters else self._now.campaign.population
        maker.now = replace(
            maker.now,
            population=population,
            revenue=self._now.revenue_usable(chosen),
            design=self._now.design(self._filters),
            apart=self._now.apart(self._filters),
        )
        self._make_all()
        return self._everything()

    def _rematch(self, old: Counted | None, new: Counted | None) -> None:
        matched = self._maker.matched
        if matched is None:
            return
        if old is not None and old.customer is not None:
            matched.move(old.customer, None)
        if new is not None and new.customer in self._earlier and self._passes(new):
            matched.add(new.customer, new.interview, self._earlier[new.customer])

    def _packed(self, interview: Interview, changed: Mapping[str, Answer | None]) -> Interview:
        layout = self._now.layout
        blob, numbers = bytearray(interview.blob), dict(interview.numbers)
        for code, answer in changed.items():
            span, scale = layout.span[code], layout.questionnaire.scale_of(code)
            blob[span.start : span.stop] = pack_answer(scale, answer)
            if scale.kind is ScaleKind.NUMBER:
                numbers.pop(code, None)
                if answer is not None and answer.number is not None:
                    numbers[code] = answer.number
        return interview._replace(blob=bytes(blob), numbers=beyond_bytes(numbers))

    def _passes(self, one: Counted) -> bool:
        return filtering.holds(self._filters, one.profile)

    def _make_all(self) -> None:
        maker = self._maker
        self._questions = {code: maker.of_question(code) for code in maker.measures}
        self._themes = maker.themes()
        self._distributions = {one.question: one for one in maker.distributions()}
        self._judge()

    def _judge(self) -> tuple[Figure, ...]:
        """Judges both families anew; the figures that are not as they were before."""
        before = {figure.id: figure for figure in self._everything()}
        own = self._now.layout.questionnaire.custom
        self._judged_themes = judged(self._themes)
        self._judged_indicators = judged(self._of(code for code in self._questions if code not in own))
        self._judged_custom = judged(self._of(code for code in self._questions if code in own))
        return tuple(one for one in self._everything() if before.get(one.id) is not one and before.get(one.id) != one)

    def _of(self, codes: Iterable[str]) -> list[Made]:
        return [made for code in codes for made in self._questions[code]]

    def _everything(self) -> tuple[Figure, ...]:
        return (*self._judged_themes, *self._judged_indicators, *self._judged_custom)
