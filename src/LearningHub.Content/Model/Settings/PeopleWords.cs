namespace LearningHub.Content.Model.Settings;

/// <summary>A class of words that people in need use.</summary>
/// <param name="Name">Its name, by which combinations refer to it.</param>
/// <param name="Words">Words and phrases. Endings, apostrophes and letter case do not matter.</param>
/// <param name="IsAsWritten">Whether endings matter all the same.</param>
public sealed record PeopleWords(string Name, IReadOnlyList<string> Words, bool IsAsWritten = false);
