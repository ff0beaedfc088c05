namespace LearningHub.Safety.Phrases;

/// <summary>A head line of a rule file: phrases that mean the same.</summary>
/// <param name="Name">What code asks for.</param>
/// <param name="Tag">A second word, for example the kind of detail.</param>
/// <param name="Points">How much it narrows the search for a family.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record PhraseGroup(string Name, string Tag, int Points, string Advice);
