using System.Security.Cryptography;
using System.Text;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Model.Resources;

/// <summary>Shows whether the text of a resource has changed, without storing the text.</summary>
public static class TextDigest
{
    private const int Bytes = 16;

    /// <summary>A digest of the words of a resource, where its links lead, and the questions of a tool.</summary>
    public static string For(Resource resource)
    {
        var text = new StringBuilder();
        foreach (var line in BodyWalk.Lines(resource.Body.Blocks))
        {
            text.Append(PlainText.FromInlines(line)).Append('\n');
            AppendMarks(text, line);
        }
        foreach (var block in BodyWalk.Blocks(resource.Body.Blocks))
        {
            if (block is CodeBlock code) text.Append(code.Text).Append('\n');
            if (block is ChartBlock chart) text.Append(chart.Caption).Append('\n').Append(chart.Of).Append('\n');
            if (block is CalloutBlock callout) text.Append(callout.Kind).Append('\n');
        }
        foreach (var pointer in resource.Body.Pointers)
        {
            switch (pointer)
            {
                case LinkInline link: text.Append(link.Destination).Append('\n'); break;
                case ImageInline image: text.Append(image.Destination).Append('\n'); break;
                case CitationInline citation:
                    text.AppendJoin(' ', citation.Citations.Select(each => $"{each.ReferenceId} {each.Place}")).Append('\n');
                    break;
            }
        }
        if (resource.Details is ToolDetails { Questions: { } questions })
        {
            foreach (var section in questions.Sections)
            {
                text.Append(section.Title).Append('\n').Append(section.Intro).Append('\n');
                foreach (var question in section.Questions)
                    text.Append(question.Text).Append('\n').AppendJoin('\n', question.Choices).Append('\n').Append(question.Help)
                        .Append('\n').Append(question.Evidence).AppendJoin(' ', question.For.Select(role => role.Value)).Append('\n');
            }
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }

    // Text that plain text leaves out although readers see it.
    private static void AppendMarks(StringBuilder text, IReadOnlyList<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case StrikeInline strike: text.Append("~~").Append(PlainText.FromInlines(strike.Content)).Append('\n'); break;
                case TaskInline task: text.Append(task.IsDone ? "[x]" : "[ ]").Append('\n'); break;
                case FootnoteInline note: text.Append("[^").Append(note.Number).Append("]\n"); break;
                case EmphasisInline emphasis: AppendMarks(text, emphasis.Content); break;
            }
        }
    }
}
