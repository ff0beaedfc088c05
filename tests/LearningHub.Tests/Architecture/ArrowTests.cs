using System.Xml.Linq;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>The arrows between projects, as src/README.md draws them.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["LearningHub.Safety"] = ["DocumentFormat.OpenXml", "MetadataExtractor", "PdfPig"],
        ["LearningHub.Content"] = ["LearningHub.Safety", "Markdig", "YamlDotNet"],
        ["LearningHub.Search"] = ["Lucene.Net", "Lucene.Net.Analysis.Common"],
        ["LearningHub.Releases"] = [],
        ["LearningHub.Contract"] = ["LearningHub.Content"],
        ["LearningHub.Tools"] = ["LearningHub.Content", "DocumentFormat.OpenXml"],
        ["LearningHub.Export"] = ["LearningHub.Content", "DocumentFormat.OpenXml"],
        ["LearningHub.Site"] =
        [
            "LearningHub.Contract", "LearningHub.Export", "LearningHub.Releases", "LearningHub.Search", "LearningHub.Tools",
        ],
        ["LearningHub.Theme.Default"] = ["LearningHub.Site", "Microsoft.AspNetCore.App"],
        ["LearningHub.Web"] = ["LearningHub.Releases", "LearningHub.Site", "Microsoft.AspNetCore.App", "Microsoft.AspNetCore.OpenApi"],
        ["LearningHub.Import"] = ["LearningHub.Content", "DocumentFormat.OpenXml", "PdfPig", "AngleSharp"],
        ["LearningHub.Studio"] =
        [
            "LearningHub.Import", "LearningHub.Releases", "LearningHub.Site", "LearningHub.Web", "DiffPlex",
            "LibGit2Sharp", "Microsoft.AspNetCore.App", "Microsoft.AspNetCore.Authentication.OpenIdConnect",
        ],
        ["LearningHub.Cli"] =
        [
            "LearningHub.Import", "LearningHub.Releases", "LearningHub.Studio", "LearningHub.Web",
            "LearningHub.Theme.Default", "MinVer", "System.CommandLine",
            "Microsoft.AspNetCore.App",
        ],
    };

    [Fact]
    public void Projects_refer_only_to_what_the_map_allows()
    {
        foreach (var project in Projects())
        {
            var references = XDocument.Load(project).Descendants()
                .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
                .Select(element => element.Attribute("Include")!.Value)
                .Select(name => name.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name);
            Assert.Empty(references.Except(Allowed[Path.GetFileNameWithoutExtension(project)]));
        }
    }

    [Fact]
    public void No_project_has_a_cycle_between_its_folders()
    {
        var cycles = Projects()
            .Select(project => (Name: Path.GetFileNameWithoutExtension(project),
                Arrows: FolderArrows.Read(Path.GetDirectoryName(project)!)))
            .Select(project => (project.Name, Cycle: FolderArrows.FindCycle(project.Arrows)))
            .Where(found => found.Cycle is not null)
            .Select(found => $"{found.Name}: {found.Cycle}").ToArray();
        Assert.True(cycles.Length == 0, string.Join('\n', cycles));
    }

    [Fact]
    public void No_folder_or_file_has_a_name_that_says_nothing()
    {
        string[] empty = ["Common", "Core", "Shared", "Utils", "Helpers", "Manager"];
        var names = SourceFiles().SelectMany(file => Path.GetRelativePath(Repository.Root, file).Split('/', '.'));
        Assert.DoesNotContain(names, name => empty.Any(word => name.EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(SourceFiles(), file => File.ReadLines(file).Count() > 400);

    [Fact]
    public void The_top_of_the_repository_holds_only_what_the_plan_names()
    {
        string[] planned =
        [
            "LearningHub.sln", "src", "content", "tests", "themes", "docs", "artifacts",
            "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "THIRD-PARTY.md", "LICENSE",
            "Directory.Build.props", "Directory.Packages.props", "global.json", "Containerfile",
        ];
        var found = new DirectoryInfo(Repository.Root).EnumerateFileSystemInfos()
            .Select(entry => entry.Name).Where(name => !name.StartsWith('.'));
        Assert.Empty(found.Except(planned));
    }

    private static readonly string[] Generated = ["/obj/", "/bin/", "/node_modules/"];

    private static IEnumerable<string> Projects() => Source("*.csproj");

    private static IEnumerable<string> SourceFiles() => Source("*.cs").Concat(Source("*.razor"));

    private static IEnumerable<string> Source(string pattern) => new[] { "src", "themes" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
        .Where(file => !Generated.Any(folder => file.Contains(folder, StringComparison.Ordinal)));
}
