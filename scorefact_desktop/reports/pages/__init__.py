"""The pages of the dashboard, one kind per module."""
