"""What empty pages say: why nothing is here, and what to do next."""

from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.widgets.messages import EmptyState


def no_campaign(state: EmptyState, desk: Desk) -> None:
    """No workspace is open, or it holds no campaign, or the first figures are on their way."""
    home = ("primary", translate("Empty", "Go to Home"), lambda: desk.wanted.emit("home", None))
    if desk.overview is None:
        state.say(
            translate("Empty", "No workspace is open"),
            translate(
                "Empty",
                "A workspace is one file with all campaigns, customers and interviews. "
                "Open one, or look at the demonstration.",
            ),
            home,
        )
    elif not desk.overview.campaigns:
        state.say(
            translate("Empty", "No campaign yet"),
            translate("Empty", "A campaign is the yearly audit of one vendor. Begin one on Home."),
            home,
        )
    else:
        state.say(translate("Empty", "One moment"), translate("Empty", "The figures are being computed."))


def no_figures(state: EmptyState, desk: Desk, scene: Scene) -> None:
    """The campaign has no interview yet."""
    state.say(
        translate("Empty", "{vendor} {year} has no interviews yet").format(
            vendor=scene.about.vendor, year=scene.about.year
        ),
        translate("Empty", "Import responses from a spreadsheet or a survey tool, and the figures appear here."),
        ("primary", translate("Empty", "Import responses"), lambda: desk.wanted.emit("import", None)),
    )
