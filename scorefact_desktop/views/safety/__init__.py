"""Backups made by themselves, and what the pages about backups, checks and damaged files are made of."""
