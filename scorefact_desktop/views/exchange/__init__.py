"""The parts of the page Exchange: devices and packages, conflicts, people, history."""
