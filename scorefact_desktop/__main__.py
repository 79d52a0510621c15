"""`scorefact-desktop [WORKSPACE]`: reads the arguments, then hands over to the application."""

import argparse
import sys
from pathlib import Path
from types import ModuleType


def main() -> int:
    """Start the application. Gives the exit status."""
    parser = argparse.ArgumentParser(prog="scorefact-desktop", description="Audits of IT vendors by their customers.")
    parser.add_argument("workspace", nargs="?", type=Path, metavar="WORKSPACE", help="a .scorefact file to open")
    parser.add_argument("--check-start", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("--responses", type=Path, metavar="FILE", help=argparse.SUPPRESS)
    parser.add_argument("--every", action="store_true", help=argparse.SUPPRESS)
    given, for_qt = parser.parse_known_args()
    app = load()
    if given.pictures is not None:
        if given.workspace is None:
            parser.error("--pictures needs a workspace")
        return int(app.write_pictures(given.workspace, given.pictures, given.responses, every=given.every))
    return int(app.run([sys.argv[0], *for_qt], app.Start(given.workspace, given.check_start)))


def load() -> ModuleType:
    """The application, imported in the shortest time."""
    from scorefact_desktop import imports

    imports.gather_later()
    with imports.support_compiled():
        from scorefact_desktop import app
    return app


if __name__ == "__main__":
    sys.exit(main())
