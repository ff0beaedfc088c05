using System.Text.Json;
using LearningHub.Contract.Library;

namespace LearningHub.Contract;

/// <summary>Reads the library from the JSON file of a release.</summary>
public static class LibraryFile
{
    /// <summary>Reads and indexes the file.</summary>
    /// <exception cref="InvalidDataException">The text is not a library, or its format has another version; the message says
    /// which.</exception>
    public static LibraryDataset Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var library = JsonSerializer.Deserialize(json, DatasetJson.Compact.LibraryRecord)
                ?? throw new InvalidDataException("The dataset is empty.");
            if (library.FormatVersion == LibraryRecord.CurrentVersion) return new LibraryDataset(library);
            throw new InvalidDataException(
                $"The dataset has the format version {library.FormatVersion}; this program reads {LibraryRecord.CurrentVersion}. Build "
                    + "the release again.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The dataset is damaged: {exception.Message}", exception);
        }
    }
}
