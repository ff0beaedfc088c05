using LearningHub.Content.Writing;
using LearningHub.Studio.People;

namespace LearningHub.Studio.Publishing;

/// <summary>Remembers which publisher asked another to agree, and to which state of the library.</summary>
/// <param name="folder">The folder for what the studio remembers.</param>
internal sealed class Agreement(string folder)
{
    private const string FileName = "asked.txt";

    private string FilePath => Path.Combine(folder, FileName);

    /// <summary>Notes that somebody asks.</summary>
    /// <param name="state">Stands for the state of the library.</param>
    /// <param name="person">Who asks.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Ask(string state, StudioPerson person) =>
        WholeFile.Write(FilePath, $"{state}\n{Line(person.Id)}\n{Line(person.Name)}\n");

    /// <summary>Who asked about exactly this state; null if nobody has.</summary>
    public StudioPerson? AskedBy(string state)
    {
        if (!File.Exists(FilePath)) return null;
        return File.ReadAllLines(FilePath) is [var asked, var id, var name] && asked == state
            ? new StudioPerson(id, name, StudioRole.Publisher)
            : null;
    }

    /// <summary>Forgets the request, since it was answered.</summary>
    public void Forget() => File.Delete(FilePath);

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
