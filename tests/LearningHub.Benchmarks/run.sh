#!/usr/bin/env bash
# Builds made-up libraries with the hub and, where it is installed, with Hugo, in turn in one run. See README.md.
# HUGO=path names another Hugo; RUNS=n the counted runs; SIZES="100 1000" other sizes; WORK=dir another folder to work in.
set -euo pipefail
cd "$(dirname "$0")"
fail() { echo "$1" >&2; exit 2; }

[ -x /usr/bin/time ] || fail "GNU time is needed: apt-get install time"
hugo=${HUGO:-$(command -v hugo || true)}
[ -z "${HUGO:-}" ] || [ -x "$HUGO" ] || fail "HUGO=$HUGO is no program."
case $(uname -m) in
  x86_64) runtime=linux-x64 ;;
  aarch64) runtime=linux-arm64 ;;
  *) fail "No .NET runtime id is known for $(uname -m)." ;;
esac

# In memory, where it has 2 GB to spare: on ext4 creating files soon after deleting as many gets slower each round.
free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1 || true)
if [ "${free:-0}" -ge 2000000 ]; then base=${WORK:-/dev/shm}; else base=${WORK:-${TMPDIR:-/tmp}}; fi
work=$(mktemp -d "$base/hub-benchmark-XXXXXX")
trap 'rm -rf "$work"' EXIT
keep=()
if [ "$(stat -f -c %T "$work")" != tmpfs ]; then
  keep=(--keep)
  echo "Outputs go to a disk ($base), not to memory: they are left until each size is done, and the figures hold the disk's share."
fi

# Lock files of this run stay out of the sources: publishing for one runtime would write it into the committed ones.
publish() {
  dotnet publish "$1" -c Release -r "$runtime" --self-contained false -p:PublishReadyToRun=true -p:LockFileFolder=obj/benchmark \
    -o "$2" --artifacts-path "$work/artifacts" --nologo -v quiet
}
publish ../../src/LearningHub.Cli "$work/hub"
publish . "$work/benchmarks"
bench() { dotnet "$work/benchmarks/benchmarks.dll" "$@"; }

echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version)"
export HUGO_CACHEDIR="$work/hugo-cache"
if [ -n "$hugo" ]; then
  "$hugo" version
else
  echo "Hugo is not installed, so only the hub is measured (apt-get install hugo, or HUGO=path)."
fi

for size in ${SIZES:-100 1000 10000}; do
  content=$work/content; site=$work/hugo
  bench generate --count "$size" --output "$content" --hugo "$site/content"
  cp -r hugo/. "$site/"
  dotnet "$work/hub/hub.dll" check --strict --content "$content" >"$work/errors" || {
    head -20 "$work/errors" >&2
    fail "The made-up library has errors."
  }
  build=(dotnet "$work/hub/hub.dll" build --content "$content" --timings --output)
  other=("$hugo" --quiet --source "$site" --destination)
  against=(); [ -z "$hugo" ] || against=(--vs "${other[@]}" "{out}")
  bench measure --runs "${RUNS:-5}" --scratch "$work/out" "${keep[@]}" -- "${build[@]}" "{out}" "${against[@]}"
  rm -rf "$work/out"

  "${build[@]}" "$work/one" >/dev/null
  [ -z "$hugo" ] || "${other[@]}" "$work/two"
  for each in "hub $work/one/site" "hugo $work/two"; do
    read -r name folder <<<"$each"
    [ ! -d "$folder" ] || echo "  $name writes $(find "$folder" -type f | wc -l) files, $(du -sm --apparent-size "$folder" | cut -f1) MB"
  done
  bench watch --content "$content"
  rm -rf "$content" "$site" "$work/one" "$work/two"
done
