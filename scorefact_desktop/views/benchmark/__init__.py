"""The parts of the page Benchmark: the release in use, the vendors to compare with, the steward's pool and office."""
