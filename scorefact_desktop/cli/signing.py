"""What commands that sign have in common: the passphrase of a key file, and the day that is signed."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import click

from scorefact_desktop.cli.common import PATH, Command
from scorefact_desktop.services import local_day


def key_passphrase_option(variable: str) -> Callable[[Command], Command]:
    """`--passphrase-file FILE`, as the parameter `passphrase`: its first line, else what the environment variable
    holds, else None. Raises UserError passphrase_file_unreadable.
    """

    def found(_ctx: click.Context, _parameter: click.Parameter, path: Path | None) -> str | None:
        # Out of the environment at once: no process that this one starts is to find it there.
        from_environment = os.environ.pop(variable, None)
        if path is None:
            return from_environment or None
        from scorefact_desktop.services.keys import passphrase_in

        return passphrase_in(path)

    return click.option(
        "--passphrase-file",
        "passphrase",
        metavar="FILE",
        type=PATH,
        callback=found,
        help=f"The passphrase of the key is the first line of this file (else {variable}).",
    )


def day_option(says: str) -> Callable[[Command], Command]:
    """`--date YYYY-MM-DD`, as the parameter `day`: a date, today where none is given."""

    def found(_ctx: click.Context, _parameter: click.Parameter, given: datetime | None) -> date:
        return given.date() if given else local_day.today()

    return click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), callback=found, help=says)
