namespace LearningHub.Safety.Files.Findings;

/// <summary>What hidden data gives away, and to whom.</summary>
internal static class Gives
{
    public const string Name = "Anyone who saves the file can see who worked on it.";

    public const string Words = "The page does not show it, but anyone who saves the file can read it.";

    public const string Place = "Anyone who saves the picture can see on a map where it was taken, often to the very house.";

    public const string Moment = "Anyone who saves the picture can see the day and time of the visit.";

    public const string Device = "It links this picture to every other picture from the same camera or phone.";

    public const string Earlier = "Anyone can bring back words that were taken out.";

    public const string Path = "It can name a person, a case or a folder of your own network.";

    public const string Content = "Anyone who saves the file can take it out and read all of it.";
}
