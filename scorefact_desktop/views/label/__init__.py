"""Screens of the page Report & label: asking for a label's seal, taking it in, and verifying any label."""
