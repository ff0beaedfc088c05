#!/usr/bin/env bash
# Builds made-up libraries with the hub and, where it is installed, with Hugo, in turn in one run.
# HUGO=path names another Hugo; RUNS=n the number of counted runs; SIZES="100 1000" other sizes.
set -euo pipefail
cd "$(dirname "$0")"
[ -x /usr/bin/time ] || { echo "GNU time is needed: apt-get install time"; exit 2; }
work=$(mktemp -d "${TMPDIR_BENCH:-/dev/shm}/hub-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT
hugo=${HUGO:-$(command -v hugo || true)}
dotnet publish ../../src/LearningHub.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -p:RestoreLockedMode=false -o "$work/hub" --artifacts-path "$work/artifacts" --nologo -v quiet
dotnet publish . -c Release -o "$work/bench" --artifacts-path "$work/artifacts2" --nologo -v quiet
if [ -n "$hugo" ]; then "$hugo" version; else echo "Hugo is not installed: only the hub is measured (apt-get install hugo)."; fi
for size in ${SIZES:-100 1000 10000}; do
  echo "$size resources"
  "$work/bench/benchmarks" generate --count "$size" --output "$work/content" --hugo "$work/hugo/content"
  cp -r hugo/. "$work/hugo/"
  # Both delete what they built before and write to memory: on a disk, writing into freshly deleted trees would be measured.
  first="sh -c 'rm -rf $work/out-hub; exec $work/hub/hub build --content $work/content --output $work/out-hub'"
  second="sh -c 'rm -rf $work/out-hugo; exec $hugo --quiet --source $work/hugo --destination $work/out-hugo'"
  if [ -n "$hugo" ]; then "$work/bench/benchmarks" measure --runs "${RUNS:-5}" --first "$first" --second "$second"
  else "$work/bench/benchmarks" measure --runs "${RUNS:-5}" --first "$first"; fi
  rm -rf "$work/out-hub" && "$work/hub/hub" build --content "$work/content" --output "$work/out-hub" --timings | sed 's/^/  /' | tail -1
  echo "  files: hub $(find "$work/out-hub/site" -type f | wc -l)$([ -n "$hugo" ] && echo ", hugo $(find "$work/out-hugo" -type f | wc -l)")"
  "$work/bench/benchmarks" watch --content "$work/content"
  rm -rf "$work/content" "$work/hugo" "$work/out-hub" "$work/out-hugo"
done
