"""Speed as ratios: the program against a plain alternative, interleaved in one run on one machine.

Milliseconds of a shared machine mean little, ratios from the same minutes do. Nothing here is asserted; run it with
`python -m tests.benchmarks` (or `make bench`) and read the table.
"""
