#!/usr/bin/env bash
# What `make run` does after the set-up: the demonstration workspace, then the application; without a screen, the main
# job as one command, whose documents and pictures land in out/.
set -euo pipefail
cd "$(dirname "$0")/.."
workspace=demo.scorefact

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "* No screen here: doing the main job as one command instead of opening the window"
    exec .venv/bin/scorefact tour --out out
fi
if [ ! -e "$workspace" ]; then
    echo "* Making the demonstration workspace $workspace"
    .venv/bin/scorefact demo "$workspace"
fi
echo "* Opening $workspace"
exec .venv/bin/scorefact-desktop "$workspace"
