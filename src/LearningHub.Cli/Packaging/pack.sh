#!/usr/bin/env bash
# Makes what people download: the .NET tool package, and for each system a folder with everything in it, as a zip or tar.gz file.
# Usage: pack.sh [OUTPUT FOLDER] [SYSTEM ...]      systems: win-x64 osx-x64 osx-arm64 linux-x64 linux-arm64 (all where none is named)
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
project="$here/.."
output="$(mkdir -p "${1:-$here/../../../artifacts/downloads}" && cd "${1:-$here/../../../artifacts/downloads}" && pwd)"
[ $# -gt 0 ] && shift
systems=("$@")
[ ${#systems[@]} -gt 0 ] || systems=(win-x64 osx-x64 osx-arm64 linux-x64 linux-arm64)

# The runtimes of other systems are no part of the locked packages: their lock files lie in the working folder.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# The code is compiled anew, in a folder of its own. The build has held it to the analyzers already.
with=(-c Release --nologo -v quiet --artifacts-path "$work/build" -p:RestoreLockedMode=false -p:RunAnalyzers=false
  -p:UseSharedCompilation=true)
dotnet pack "$project" -o "$output" "${with[@]}" "-p:LockFileFolder=$work/locks-tool"
for system in "${systems[@]}"; do
  folder="$work/hub-$system"
  dotnet publish "$project" -r "$system" --self-contained -o "$folder" "${with[@]}" -p:PackAsTool=false \
    -p:PublishReadyToRun=true "-p:LockFileFolder=$work/locks-$system"
  cp "$here/README.md" "$folder/README.md"
  case "$system" in
    win-*) (cd "$work" && python3 -m zipfile -c "$output/hub-$system.zip" "hub-$system") ;;
    *) tar -C "$work" -czf "$output/hub-$system.tar.gz" "hub-$system" ;;
  esac
  echo "$output/hub-$system"
done
