#!/usr/bin/env bash
# Builds `ask` with the search engine of another commit: Asking/old.sh COMMIT FOLDER
# Then: FOLDER/ask/ask DOCUMENTS QUERIES [ROUNDS [TABLE]]
set -euo pipefail
[ $# = 2 ] || { sed -n '2,3p' "$0"; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
folder=$(cd "$2" && pwd)
source="$folder/source"
[ -d "$source" ] || git -C "$here" worktree add --detach "$source" "$1"
mkdir -p "$folder/project"
cp "$here"/AskRun.cs "$here"/AskMeasures.cs "$here"/AskReport.cs "$folder/project/"
# Namespaces of both engines; an empty one stands in for each that this engine does not have.
cat > "$folder/project/Program.cs" <<'CODE'
global using LearningHub.Search;
global using LearningHub.Search.Building;
global using LearningHub.Search.Indexing;
global using LearningHub.Search.Searching;
using LearningHub.Benchmarks.Asking;
using LearningHub.Search.Schema;

var measures = AskRun.Measure(args[0], args[1], args.Length > 2 ? int.Parse(args[2]) : 9);
AskReport.Print(measures);
if (args.Length > 3) AskReport.Write(measures, args[3]);

namespace LearningHub.Benchmarks.Asking
{
    internal static class AskedIndex
    {
        public static void Write(IndexSchema schema, IndexGuidance guidance, IReadOnlyList<IndexDocument> documents, string path)
        {
            var builder = new IndexBuilder(schema, guidance);
            foreach (var document in documents) builder.Add(document);
            builder.Build(path);
            ((object)builder as IDisposable)?.Dispose();
        }

        public static SearchIndex Open(string path) => SearchIndex.Open(path);
    }
}

namespace LearningHub.Search.Building { internal static class Empty; }
namespace LearningHub.Search.Indexing { internal static class Empty; }
namespace LearningHub.Search.Searching { internal static class Empty; }
CODE
cat > "$folder/project/ask.csproj" <<CODE
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <TieredPGO>false</TieredPGO>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$source/src/LearningHub.Search/LearningHub.Search.csproj" />
  </ItemGroup>
</Project>
CODE
dotnet build "$folder/project" -c Release --nologo -v quiet -o "$folder/ask"
