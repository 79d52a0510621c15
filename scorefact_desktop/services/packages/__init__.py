"""Interviews between laptops: sealing, exporting, merging, conflicts."""
