"""Workshops: the list and its forms, the decisions, and the full-screen picture for the audience."""
