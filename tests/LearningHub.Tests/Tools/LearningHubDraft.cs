using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

/// <summary>A draft audit, put into our own content folder and checked with drafts.</summary>
internal sealed class LearningHubDraft(string text)
{
    /// <summary>Errors in the draft.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; } =
    [
        .. Library.Load(new WithFile(Repository.ContentFiles, "audits/made-up-round.md", text),
                new LibraryOptions(new DateOnly(2026, 11, 28), IncludeDrafts: true))
            .Diagnostics.Where(diagnostic => diagnostic.Path == "audits/made-up-round.md" && diagnostic.Code.Severity is Severity.Error),
    ];

    private sealed class WithFile(IContentFiles files, string path, string content) : IContentFiles
    {
        public FolderListing ListAll() => files.ListAll() with { Files = [.. files.ListAll().Files, path] };

        public IReadOnlyList<string> List() => ListAll().Files;

        public bool Exists(string other) => other == path || files.Exists(other);

        public byte[] Read(string other) => other == path ? MadeUpRound.Utf8(content) : files.Read(other);
    }
}
