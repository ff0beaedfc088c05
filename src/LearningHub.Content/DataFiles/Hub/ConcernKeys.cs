using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of <c>worried-about-a-child</c> in <c>hub.yml</c>.</summary>
public static class ConcernKeys
{
    /// <summary>Heading of the box.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "The heading of the box.",
        Example = "Worried about a child?",
        IsNeeded = true,
        Template = "Worried about a child?",
    };

    /// <summary>What to do.</summary>
    public static DataKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "What to do, in a few plain sentences.",
        Example = "If a child is in danger now, call 999.",
        IsNeeded = true,
        Template = "If a child is in danger now, call 999. If you are worried, tell someone today. You do not need to be sure.",
    };

    /// <summary>Telephone lines.</summary>
    public static DataKey Lines { get; } = new("lines", KeyKind.EntryList)
    {
        Meaning = "The numbers to ring.",
        Keys = PhoneKeys.All,
        Template = """
            - name: Emergency
              number: "999"
              note: police, ambulance, fire
            - name: Children’s services
              number: {telephone}
              note: in your area
            - name: NSPCC helpline
              number: 0808 800 5000
              note: for adults who are worried about a child
            - name: Childline
              number: 0800 1111
              note: for children and young people, free
            """,
    };

    /// <summary>The page that says more.</summary>
    public static DataKey More { get; } = new("more", KeyKind.Text)
    {
        Meaning = "The id of the page that says more.",
        Example = "worried-about-a-child",
        Target = KeyTarget.Resource,
        Template = "worried-about-a-child",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Title, Text, Lines, More];
}
