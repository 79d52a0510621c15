"""The benchmark for those who give to it, build and publish it, and sync it."""
