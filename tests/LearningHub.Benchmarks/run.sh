#!/usr/bin/env bash
# Builds made-up libraries with the hub, with Hugo and Pagefind, and with an earlier hub, all in turn in one run. See README.md.
# HUGO=path names another Hugo; RUNS=n the counted runs; SIZES="100 1000" other sizes; OLD=commit the earlier hub, OLD= for none;
# WORK=dir another folder to work in.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
fail() { echo "$1" >&2; exit 2; }

[ -x /usr/bin/time ] || fail "GNU time is needed: apt-get install time"
case $(uname -m) in
  x86_64) runtime=linux-x64; pagefind=linux-x64 ;;
  aarch64) runtime=linux-arm64; pagefind=linux-arm64 ;;
  *) fail "No .NET runtime id is known for $(uname -m)." ;;
esac

# In memory, where it has 4 GB to spare: on ext4 creating files soon after deleting as many gets slower each round.
free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1 || true)
if [ "${free:-0}" -ge 4000000 ]; then base=${WORK:-/dev/shm}; else base=${WORK:-${TMPDIR:-/tmp}}; fi
work=$(mktemp -d "$base/hub-benchmark-XXXXXX")
trap 'rm -rf "$work"' EXIT
keep=()
if [ "$(stat -f -c %T "$work")" != tmpfs ]; then
  keep=(--keep)
  echo "Outputs go to a disk ($base), not to memory: they are left until each size is done, and the figures hold the disk's share."
fi

# Hugo as Debian's unstable branch has it, unpacked beside everything else: the packages on npm fetch their program from elsewhere.
unpack_hugo() {
  local apt=$work/apt
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  echo "deb http://deb.debian.org/debian sid main" >"$apt/sources.list"
  local where=(-qq -o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache")
  (cd "$apt" && apt-get "${where[@]}" update && apt-get "${where[@]}" download hugo && dpkg -x hugo_*.deb .) >"$apt/said" 2>&1 || return 0
  "$apt/usr/bin/hugo" version >>"$apt/said" 2>&1 && hugo=$apt/usr/bin/hugo || true
}
hugo=${HUGO:-}
[ -n "$hugo" ] || unpack_hugo
[ -n "$hugo" ] || hugo=$(command -v hugo || true)
[ -z "$hugo" ] || [ -x "$hugo" ] || fail "HUGO=$hugo is no program."
finder=
if [ -n "$hugo" ] && npm install --silent --no-audit --no-fund --prefix "$work/npm" pagefind@1.6.0 >/dev/null 2>&1; then
  finder=$work/npm/node_modules/@pagefind/$pagefind/bin/pagefind_extended
  [ -x "$finder" ] || finder=
fi

# Lock files of this run stay out of the sources: publishing for one runtime would write it into the committed ones.
publish() {
  dotnet publish "$1" -c Release -r "$runtime" --self-contained false -p:PublishReadyToRun=true -p:LockFileFolder=obj/benchmark \
    -o "$2" --artifacts-path "$3" --nologo -v quiet
}
publish ../../src/LearningHub.Cli "$work/hub" "$work/artifacts"
publish . "$work/benchmarks" "$work/artifacts"
bench() { dotnet "$work/benchmarks/benchmarks.dll" "$@"; }

# The program before builds took anything over.
old=
earlier=${OLD-ef06d6f}
if [ -n "$earlier" ] && git -C "$here" cat-file -e "$earlier^{commit}" 2>/dev/null; then
  mkdir "$work/old-source"
  git -C "$(git rev-parse --show-toplevel)" archive "$earlier" | tar -x -C "$work/old-source"
  if publish "$work/old-source/src/LearningHub.Cli" "$work/old" "$work/old-artifacts" >"$work/old-said" 2>&1; then old=$work/old/hub.dll
  else echo "Commit $earlier cannot be compiled here, so it is left out."; fi
  rm -rf "$work/old-source" "$work/old-artifacts"
fi

# One sentence more in one file, and then what an author or an officer does.
cat >"$work/change" <<'SCRIPT'
#!/usr/bin/env bash
set -e
mapfile -t files <"$1.files"
file=${files[RANDOM % ${#files[@]}]}
printf '\nOne more sentence stands here.\n' >>"$file"
shift
exec "$@"
SCRIPT
cat >"$work/both" <<'SCRIPT'
#!/usr/bin/env bash
set -e
"$1" --quiet --source "$3" --destination "$4"
"$2" --site "$4" --quiet
SCRIPT
chmod +x "$work/change" "$work/both"

echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version)"
export HUGO_CACHEDIR="$work/hugo-cache"
if [ -n "$hugo" ]; then "$hugo" version; else
  echo "Hugo cannot be had, so only the hub is measured (HUGO=path). What was said last: $(tail -1 "$work/apt/said" 2>/dev/null)"
fi
if [ -n "$finder" ]; then "$finder" --version; else echo "Pagefind cannot be had from npm, so it is left out."; fi

for size in ${SIZES:-1000 10000}; do
  content=$work/content; site=$work/hugo; edited=$work/edited
  bench generate --count "$size" --output "$content" --hugo "$site/content"
  cp -r hugo/. "$site/"
  cp -r "$content" "$edited"
  find "$edited/briefings" -name '*.md' | sort >"$edited.files"
  dotnet "$work/hub/hub.dll" check --strict --content "$content" >"$work/errors" || {
    head -20 "$work/errors" >&2
    fail "The made-up library has errors."
  }
  runs=${RUNS:-$([ "$size" -ge 10000 ] && echo 2 || echo 3)}
  hub=(dotnet "$work/hub/hub.dll")
  names=hub; ratios=()
  commands=("${hub[@]}" build --content "$content" --timings --output "{out}")
  add() { names+=",$1"; shift; commands+=(--vs "$@"); }
  add plain "${hub[@]}" build --content "$content" --no-search --output "{out}"
  if [ -n "$hugo" ]; then add hugo "$hugo" --quiet --source "$site" --destination "{out}"; ratios+=(plain/hugo); fi
  if [ -n "$finder" ]; then add both "$work/both" "$hugo" "$finder" "$site" "{out}"; ratios+=(hub/both); fi
  # The earlier hub does not know this key.
  [ -z "$old" ] || { cp -r "$content" "$content-old" && sed -i '/^demonstration:/d' "$content-old/hub.yml"; }
  if [ -n "$old" ] && dotnet "$old" build --content "$content-old" --output "$work/try" >"$work/old-said" 2>&1; then
    add old dotnet "$old" build --content "$content-old" --output "{out}"; ratios+=(hub/old)
  elif [ -n "$old" ]; then echo "Commit $earlier does not take this library: $(grep -m1 "error" "$work/old-said")"; fi
  rm -rf "$work/try"
  # These two write where they wrote before: their first run, which is not counted, builds from nothing.
  add change "$work/change" "$edited" "${hub[@]}" build --content "$edited" --output "$work/changed"
  add publish "$work/change" "$edited" "${hub[@]}" publish --content "$edited" --to "$work/published" --by Officer --yes --keep 2
  ratios+=(change/hub publish/hub)
  echo "$size resources:"
  bench measure --runs "$runs" --names "$names" --ratios "$(IFS=,; echo "${ratios[*]}")" --scratch "$work/out" "${keep[@]}" -- \
    "${commands[@]}"
  "${hub[@]}" verify --quiet --to "$work/published" || fail "What was published by increments is not whole."

  "${hub[@]}" build --content "$content" --output "$work/one" >/dev/null
  echo "  hub writes $(find "$work/one/site" -type f | wc -l) files, $(du -sm --apparent-size "$work/one/site" | cut -f1) MB"
  if [ -n "$hugo" ]; then
    "$hugo" --quiet --source "$site" --destination "$work/two"
    echo "  hugo writes $(find "$work/two" -type f | wc -l) files, $(du -sm --apparent-size "$work/two" | cut -f1) MB"
  fi
  # Built by increments or from nothing, a site has the same bytes.
  "${hub[@]}" build --content "$edited" --output "$work/changed" >/dev/null
  "${hub[@]}" build --content "$edited" --output "$work/again" --clean >/dev/null
  diff -rq "$work/again/site" "$work/changed/site" || fail "The site built by increments differs from one built from nothing."
  echo "  the site built by increments has the bytes of one built from nothing"
  bench watch --content "$content"
  bench publish --content "$edited" --to "$work/published" --warm "$([ "$size" -ge 10000 ] && echo 3 || echo 8)" --rounds 5
  rm -rf "$content" "$content-old" "$site" "$edited" "$work/one" "$work/two" "$work/again" "$work/changed" "$work/published" "$work/out"
done
