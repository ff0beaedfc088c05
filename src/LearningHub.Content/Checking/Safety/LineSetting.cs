namespace LearningHub.Content.Checking.Safety;

/// <summary>Where a line stands, as far as it changes what the line may say.</summary>
[Flags]
internal enum LineSetting
{
    /// <summary>Ordinary text.</summary>
    None = 0,

    /// <summary>In a box that says whom to contact: numbers and addresses there are meant to be called and written to.</summary>
    Contact = 1,

    /// <summary>In a case that is marked as made up: names and details there are nobody's.</summary>
    MadeUp = 2,

    /// <summary>Code or an address on the web: looked at for identifiers only.</summary>
    Verbatim = 4,

    /// <summary>Lists of works, notes, thanks and who wrote a report: no story of a family, and names there are meant to be read. Looked at for identifiers only.</summary>
    Apparatus = 8,
}
