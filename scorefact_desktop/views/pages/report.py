"""placeholder"""

from scorefact_desktop.views.pages.page import Page


class ReportPage(Page): ...
