#!/usr/bin/env bash
# Installs what the tests need on Debian, builds everything, and runs every test.
# Closes with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."

fail() { printf '%s\n' "$1" >&2; printf '0 passed, 1 failed\n'; exit 1; }

# What the tests use beside .NET and Node: a browser; Apache Lucene with Java, which judges our search; nginx, behind which hosts are
# tried.
packages=()
# Chromium without windows, tabs and menus: the same engine, and quicker.
command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || packages+=(chromium-headless-shell)
command -v java >/dev/null || packages+=(default-jre-headless)
compgen -G "/usr/share/java/lucene-core-8*.jar" >/dev/null || packages+=(liblucene8-java)
# Debian keeps nginx where the path of users does not lead.
PATH="$PATH:/usr/sbin" command -v nginx >/dev/null || packages+=(nginx)
install_from_debian() {
  [ ${#packages[@]} -gt 0 ] || return 0
  echo "Installing from Debian: ${packages[*]}…"
  as_root=""; [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "${packages[@]}" >/dev/null
}
# Apache Lucene 4.10 checks our index, since it reads the same files. It cannot be installed beside Lucene 8, so it is only unpacked.
unpack_lucene4() {
  local lucene4=artifacts/lucene-4.10 fetched
  [ ! -d "$lucene4" ] || return 0
  fetched=$(mktemp -d)
  if (cd "$fetched" && apt-get download -qq liblucene4.10-java >/dev/null 2>&1 && dpkg-deb -x ./*.deb unpacked); then
    mkdir -p artifacts && mv "$fetched/unpacked" "$lucene4"
  else
    echo "liblucene4.10-java could not be fetched; the test of the index with Apache Lucene 4.10 is skipped."
  fi
  rm -rf "$fetched"
}
# The build needs none of these: they come while it runs.
{ install_from_debian && unpack_lucene4; } &
debian=$!
(cd tests && npm ci --no-audit --no-fund --loglevel=error) &
npm=$!
# The tests write some 700 MB at a time, in tens of thousands of small files. In memory the tests of publishing
# take a fifth less time than on a disk.
in_memory() {
  [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)" -gt 4000000 ] || return 1
  # Some tests start programs that they have written, and one host runs as a user who owns nothing there.
  memory=$(mktemp -d -p /dev/shm hub-tests-XXXXXX) && chmod 711 "$memory" && printf '#!/bin/sh\n' >"$memory/try" && chmod +x "$memory/try" \
    && "$memory/try" 2>/dev/null
}
memory=""
if in_memory; then export TMPDIR="$memory"; fi
logs=$(mktemp -d)
# One compiler for all projects, also where the environment says otherwise: with one for each the build takes twice as long.
trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1; rm -rf "$logs" ${memory:+"$memory"}' EXIT
dotnet build -c Release LearningHub.sln --nologo -v quiet -p:RestoreLockedMode=true -p:UseSharedCompilation=true \
  || fail "The build failed."
# The rules of style are held by the build; this looks at the layout alone, which needs no second compilation and no projects. Without
# the slashes at the end of src, tests and themes it would look at no file.
dotnet format whitespace . --folder --verify-no-changes --include src/ tests/ themes/ --exclude '**/obj/' '**/bin/' '**/node_modules/' \
  || fail "The code is not formatted. Run: dotnet format LearningHub.sln"
wait "$npm" || fail "The packages of tests/package.json could not be installed."
wait "$debian" || fail "${packages[*]} could not be installed. Install them and run this again."

# The tests start many short programs. Mapping compiled code twice, once to write and once to run, takes a twentieth of their time.
export DOTNET_EnableWriteXorExecute=0
# Runs the tests of a project, or those that a filter names. No test may ask anybody anything.
run_tests() {
  dotnet test "tests/$1" -c Release --no-build --nologo --blame-hang-timeout 4m ${2:+--filter "$2"} </dev/null 2>&1
}
# Tests that compare processor times have a process of their own, in which nothing else runs. They take one processor, so the browser has
# the other.
run_tests LearningHub.Tests "Category!=Timed" | tee "$logs/units"
run_tests LearningHub.Tests "Category=Timed" >"$logs/timed" &
timed=$!
run_tests LearningHub.Browser.Tests | tee "$logs/browser"
wait "$timed"
cat "$logs/timed"
passed=0; failed=0; broken=0
for run in units timed browser; do
  line=$(grep -E '^(Passed|Failed)! ' "$logs/$run" | tail -1)
  [ -n "$line" ] || broken=$((broken + 1))
  passed=$((passed + $(sed -nE 's/.*Passed: +([0-9]+).*/\1/p' <<<"$line" | grep . || echo 0)))
  failed=$((failed + $(sed -nE 's/.*Failed: +([0-9]+),.*/\1/p' <<<"$line" | grep . || echo 0)))
done
failed=$((failed + broken))
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
