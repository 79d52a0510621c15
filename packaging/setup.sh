#!/usr/bin/env bash
# Makes .venv/ ready to run and develop ScoreFact Desktop, saying each step in one line. Safe to call again: when
# nothing changed it takes no time. Libraries come from wherever apt and pip are set up to find them.
set -euo pipefail
cd "$(dirname "$0")/.."
requirements=packaging/requirements/development.txt

say() { printf '* %s\n' "$*"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

# Runs a command silently, and shows what it said only if it fails.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        stop "Set-up stopped: '$1' failed, see above. What was done so far is kept; run the same command again."
    fi
    rm -f "$log"
}

find_python() {
    local name
    for name in python3.11 python3 python3.12 python3.13 python3.14; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

# Debian packages of the system libraries that Qt needs and that are not there: with no screen, then for a window.
missing_packages() {
    local present entry
    present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    for entry in \
        libglib-2.0.so.0=libglib2.0-0 libGL.so.1=libgl1 libEGL.so.1=libegl1 libfontconfig.so.1=libfontconfig1 \
        libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3 \
        libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0 \
        libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0 libxcb-shape.so.0=libxcb-shape0 \
        libxcb-render-util.so.0=libxcb-render-util0 libxcb-xkb.so.1=libxcb-xkb1 \
        libxkbcommon-x11.so.0=libxkbcommon-x11-0
    do
        [[ $present == *"${entry%%=*} "* ]] || printf '%s ' "${entry##*=}"
    done
    python=$(find_python)
    if [ -z "$python" ]; then
        printf 'python3 python3-venv '
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        printf 'python3-venv '
    fi
}

install_system_libraries() {
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        stop "These system libraries are missing (by their Debian names): $missing" \
            "Install them with your system's package manager, then run the same command again."
    elif [ "$(id -u)" -ne 0 ]; then
        stop "Some system libraries are missing. Type this once, then run the same command again:" "" \
            "    sudo apt-get install --yes --no-install-recommends ${missing% }" ""
    fi
    say "Installing system libraries: ${missing% }"
    export DEBIAN_FRONTEND=noninteractive
    quietly apt-get update --quiet
    # The names are words of our own list, to be split.
    # shellcheck disable=SC2086
    quietly apt-get install --quiet --yes --no-install-recommends $missing
}

stamp() { { cat "$requirements" pyproject.toml; .venv/bin/python --version; pwd; } | cksum; }

release_translations() {
    local source
    for source in i18n/*.ts; do
        if [ ! -e "${source%.ts}.qm" ] || [ "$source" -nt "${source%.ts}.qm" ]; then
            say "Compiling the translations"
            quietly .venv/bin/python packaging/translations.py release
            return
        fi
    done
}

[ "$(uname -s)" != Linux ] || install_system_libraries

if ! .venv/bin/python -c '' >/dev/null 2>&1; then
    python=$(find_python)
    [ -n "$python" ] || stop "Python 3.11 or newer is needed and was not found."
    say "Making .venv with $("$python" --version)"
    quietly "$python" -m venv --clear .venv
fi

if [ "$(cat .venv/setup-stamp 2>/dev/null)" != "$(stamp)" ]; then
    say "Installing $(grep -c '^[a-z].*==' "$requirements") pinned libraries into .venv (some minutes the first time)"
    quietly .venv/bin/python -m pip install --disable-pip-version-check --compile --require-hashes -r "$requirements"
    say "Installing ScoreFact Desktop itself, from this folder"
    quietly .venv/bin/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --editable .
    quietly .venv/bin/python -m compileall -q scorefact_desktop
    stamp >.venv/setup-stamp
    say "Ready"
fi
release_translations
