using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Lists;

/// <summary>The entries of a list, as far as they hold the words that were asked for.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="List">The list.</param>
/// <param name="Words">The words.</param>
/// <param name="Rows">The entries with their numbers.</param>
/// <param name="All">How many entries there are.</param>
public sealed record EntriesPage(Frame Frame, StudioList List, string Words, IReadOnlyList<EntryRow> Rows, int All);

/// <summary>An entry of a list.</summary>
/// <param name="At">Its number.</param>
/// <param name="Name">Its first text.</param>
/// <param name="About">What else it says, in a line.</param>
/// <param name="MayChange">Whether it has a form.</param>
public sealed record EntryRow(int At, string Name, string About, bool MayChange);
