"""The benchmark: what is in use, giving to it, building and publishing it, syncing it."""
