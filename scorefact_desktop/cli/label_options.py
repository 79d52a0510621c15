"""Options that several commands of `scorefact label` share."""

import click

from scorefact_desktop.cli.common import PATH
from scorefact_desktop.cli.signing import key_passphrase_option

key_option = click.option(
    "--key", "key_path", required=True, metavar="FILE", type=PATH, help="The issuing key, which stays where it is."
)
key_passphrase = key_passphrase_option("SCOREFACT_ISSUER_PASSPHRASE")
out_option = click.option("--out", "out", required=True, metavar="FILE", type=PATH, help="The file to write.")
list_option = click.option(
    "--revocations", "lists", multiple=True, metavar="FILE", type=PATH, help="A signed list of revoked labels."
)
