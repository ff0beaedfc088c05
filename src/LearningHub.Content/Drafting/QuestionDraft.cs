namespace LearningHub.Content.Drafting;

/// <summary>Writes the first questions of a new tool: one of each kind, as examples.</summary>
internal static class QuestionDraft
{
    /// <summary>The text of <c>questions.yml</c>.</summary>
    /// <param name="title">Title of the tool.</param>
    public static string Write(string title) => $$"""
        # The questions of this tool. Each section and each question has an id, which must not change once answers are collected.
        # Kinds: text and short-text (the answer is written), yes-no, choice (write choices: [first, second]), scale, judgement, month,
        # number. A line that is only an id takes a question from the bank, questions.yml at the top of the content folder.
        title: {{title}}
        sections:
          - id: the-child
            title: The child
            intro: Say here for whom these questions are, and how to answer them.
            questions:
              - id: seen
                text: "{{DraftWords.ToWrite}} was the child seen and heard?"
                kind: yes-no
                help: Say here how to answer.
              - id: daily-life
                text: "{{DraftWords.ToWrite}} what is a day like for this child?"
                kind: text
          - id: the-work
            title: The work
            questions:
              - id: how-often
                text: "{{DraftWords.ToWrite}} how often was the family visited?"
                kind: choice
                choices: [Every week, Every month, Less often]
              - id: last-visit
                text: "{{DraftWords.ToWrite}} when was the last visit?"
                kind: month
              - id: quality
                text: "{{DraftWords.ToWrite}} how good was the work?"
                kind: judgement

        """;
}
