namespace LearningHub.Content.Drafting;

/// <summary>Writes the text of a new session: every part that a session may have, each with what belongs there.</summary>
internal static class SessionDraft
{
    /// <summary>The text. It passes the checks as a draft.</summary>
    public static string Write() => $$"""
        ## Plan

        | Step | Minutes | What happens | Method | Who |
        |---|---:|---|---|---|
        | {{DraftWords.ToWrite}} first step | 20 | {{DraftWords.ToWrite}} what people do | Pairs | Trainer one |
        | {{DraftWords.ToWrite}} second step | 30 | {{DraftWords.ToWrite}} what people do next | Whole group | Trainer two |

        ## Notes for facilitators

        {{DraftWords.ToWrite}} what trainers say and know, with a link to the finding and a citation of its paragraph.

        ## Slides

        ### Write what the first slide says as a statement

        - {{DraftWords.ToWrite}} a point that people see

        {{DraftWords.ToWrite}} what the trainer says to this slide, with a link to the finding that it rests on.

        ### Write what people do now {.task}

        1. {{DraftWords.ToWrite}} a step of the exercise

        ## Cards

        ### Card 1. Write who holds it

        ::: vignette
        {{DraftWords.ToWrite}} a made-up person or family.
        :::

        ## Handouts

        ### Write the title of the handout

        {{DraftWords.ToWrite}} what people take home.

        ## Watch for

        {{DraftWords.ToWrite}} what goes wrong in this session, and who in the room may live with this.

        ## Evaluation

        1. {{DraftWords.ToWrite}} a question at the end of the session

        """;
}
