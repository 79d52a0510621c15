"""The plans and the pressed keys of the end-to-end session serve here too."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "end_to_end"))
