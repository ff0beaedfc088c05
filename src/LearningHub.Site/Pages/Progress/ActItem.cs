namespace LearningHub.Site.Pages.Progress;

/// <summary>What was done about a recommendation.</summary>
/// <param name="Date">When.</param>
/// <param name="Who">By which role or agency.</param>
/// <param name="Change">What is different since.</param>
public sealed record ActItem(DateOnly Date, string Who, string Change);
