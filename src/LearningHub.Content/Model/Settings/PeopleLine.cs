using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Settings;

/// <summary>A telephone line on a contact card.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its number; null: the number of the line of this name in <c>hub.yml</c>.</param>
/// <param name="Note">For whom it is, or null.</param>
public sealed record PeopleLine(Located<string> Name, string? Number, string? Note);
