"""ScoreFact Desktop: audits of IT vendors by their own customers, on the analyst's laptop."""

__version__ = "0.1.0"
