namespace LearningHub.Content.Model.Lists;

/// <summary>A word that blames a family or hides facts, with better words: an entry of <c>plain-words.yml</c>.</summary>
/// <param name="Word">The word or words, in any case of letters.</param>
/// <param name="Instead">What to write instead.</param>
/// <param name="Why">Why it is better; may be empty.</param>
public sealed record PlainWord(string Word, string Instead, string Why)
{
    /// <summary>The default list.</summary>
    public static IReadOnlyList<PlainWord> Default { get; } =
    [
        new("failed to engage", "say what was offered and what got in the way", "It blames the family."),
        new("failed to protect", "say what the parent did, and what stood against it", "It blames the parent who was harmed."),
        new("refused to engage", "say what was offered and what the parent said", "It blames the family."),
        new("hard to reach", "families that services do not reach", "The distance is on both sides."),
        new("non-compliant", "say what was agreed and what happened", "It blames, and says nothing of why."),
        new("manipulative", "say what the parent said or did", "It judges the person."),
        new("hoodwinked", "say what the worker was told and what was true", "It judges the person."),
        new("dysfunctional", "say what happened in the family", "It judges the family."),
        new("chaotic", "say what the child's day was like", "Readers see nothing, and parents feel judged."),
        new("attention-seeking", "say what the child did and may have needed", "It blames the child."),
        new("promiscuous", "say what was done to the child", "A child cannot consent to abuse."),
        new("put herself at risk", "was put at risk by", "The person who did harm is missing."),
        new("put himself at risk", "was put at risk by", "The person who did harm is missing."),
        new("alleged abuse", "say who told what, and when", "It sounds like doubt."),
        new("volatile relationship", "say who did what to whom", "It hides who does harm."),
        new("domestic dispute", "say who did what to whom", "It hides who does harm."),
        new("drug addict", "a person who uses drugs", "The person comes first."),
        new("alcoholic mother", "a mother who drinks too much", "The person comes first."),
        new("broken home", "parents who live apart", "It judges the family."),
        new("did not attend", "was not brought (of a child)", "A child cannot bring itself to a clinic."),
        new("concerns were raised", "say who was worried, and about what", "Nobody worries in this sentence."),
        new("it was felt that", "say who thought so", "Nobody thinks in this sentence."),
    ];
}
