#!/usr/bin/env bash
# Writes run.txt, development.txt, cluster.txt and peers.txt anew from the .in files: every version pinned with its hashes, for
# Linux, Windows and macOS on Python 3.11 and newer. Needs uv, and asks the package index that the machine is set up for.
set -euo pipefail
cd "$(dirname "$0")"
uv=$(command -v uv || echo ../../.venv/bin/uv)
for kind in run development cluster peers; do
    "$uv" pip compile --quiet --upgrade --universal --python-version 3.11 --fork-strategy fewest \
        --generate-hashes --no-header --no-annotate "$kind.in" --output-file "$kind.txt"
done
