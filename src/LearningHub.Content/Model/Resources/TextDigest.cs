using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Model.Resources;

/// <summary>Shows whether the text of a resource has changed, without storing the text.</summary>
public static class TextDigest
{
    private const int Bytes = 16;

    // Pages, papers and data all ask for it, and a resource never changes.
    private static readonly ConditionalWeakTable<Resource, string> Known = [];

    /// <summary>A digest of the words of a resource, where its links lead, and the questions of a tool.</summary>
    public static string For(Resource resource)
    {
        ReadTrace.Note(ReadKind.Body, resource.Id);
        return resource.Kept?.TextDigest ?? Known.GetValue(resource, Compute);
    }

    private static string Compute(Resource resource)
    {
        var text = new StringBuilder();
        Append(text, resource.Body.Blocks, resource.Body.Pointers);
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
        if (resource.Details is SessionDetails or TrainingDetails) AppendCourse(text, resource.Details);
        return Shorten(text);
    }

    // A change of the programme or the aims is a change of what people hold in their hands.
    private static void AppendCourse(StringBuilder text, ResourceDetails details)
    {
        if (details is SessionDetails session) text.AppendJoin('\n', session.Aims).Append(session.Minutes).Append(session.GroupSize);
        else if (details is TrainingDetails { Programme: { Count: > 0 } programme })
        {
            foreach (var entry in programme)
                text.Append(entry.Session?.Value).Append(entry.Break).Append(entry.Minutes).Append(entry.Part)
                    .AppendJoin(',', entry.Steps.Select(step => step.Value)).Append('\n');
        }
    }

    /// <summary>A digest of a finding: whether it is a strength, its words, where its links lead and what it cites.</summary>
    public static string For(Finding finding)
    {
        var text = new StringBuilder().Append(finding.Kind).Append('\n').Append(finding.Title).Append('\n');
        Append(text, finding.Body, BodyWalk.Pointers(finding.Body));
        return Shorten(text);
    }

    private static void Append(StringBuilder text, IReadOnlyList<Block> blocks, IReadOnlyList<Inline> pointers)
    {
        foreach (var line in BodyWalk.Lines(blocks))
        {
            text.Append(PlainText.FromInlines(line)).Append('\n');
            AppendMarks(text, line);
        }
        foreach (var block in BodyWalk.Blocks(blocks))
        {
            if (block is CodeBlock code) text.Append(code.Text).Append('\n');
            if (block is ChartBlock chart) text.Append(chart.Caption).Append('\n').Append(chart.Of).Append('\n');
            if (block is CalloutBlock callout) text.Append(callout.Kind).Append('\n');
        }
        foreach (var pointer in pointers)
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
    }

    private static string Shorten(StringBuilder text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));

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
