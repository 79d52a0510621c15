"""Holding an interview: the panel with its question, answers, side cards and review, for the phone and the workshop."""
