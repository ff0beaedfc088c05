using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Fields;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Writing;

/// <summary>The text of a resource from a posted form: fields of the front matter and cards of the body.</summary>
public sealed record PostedText
{
    /// <summary>The file that was opened.</summary>
    public required string Hash { get; init; }

    /// <summary>The first line of hyphens.</summary>
    public required string Opening { get; init; }

    /// <summary>The front matter, with the values of the fields.</summary>
    public required FrontMatterEditor Front { get; init; }

    /// <summary>The second line of hyphens.</summary>
    public required string Closing { get; init; }

    /// <summary>The blank space before the first card.</summary>
    public required string Lead { get; init; }

    /// <summary>The cards.</summary>
    public required IReadOnlyList<BodyCard> Cards { get; init; }

    /// <summary>Keys whose values could not be changed safely.</summary>
    public IReadOnlyList<string> Unchanged { get; init; } = [];

    /// <summary>The whole text.</summary>
    public string Text => Opening + Front.Text + Closing + BodyCards.Join(Lead, Cards);

    /// <summary>Splits the text of a file for the form; null if it can only be edited as a whole.</summary>
    public static PostedText? Cut(EditableText file, ResourceType type) => Cut(file.Text, file.Hash, type);

    /// <summary>Splits a text for the form; null if it can only be edited as a whole.</summary>
    public static PostedText? Cut(string text, string hash, ResourceType type)
    {
        if (ResourceParts.Cut(text) is not { } parts || FrontMatterEditor.Read(parts.FrontMatter) is not { } front) return null;
        return new PostedText
        {
            Hash = hash,
            Opening = parts.Opening,
            Front = front,
            Closing = parts.Closing,
            Cards = BodyCards.Cut(parts.Body, type, out var lead),
            Lead = lead,
        };
    }

    /// <summary>Reads a form; null if it is incomplete.</summary>
    public static PostedText? Read(IFormCollection form, ResourceType type)
    {
        var (texts, gaps, kinds) = (form["card.text"], form["card.gap"], form["card.kind"]);
        if (texts.Count != gaps.Count || texts.Count != kinds.Count) return null;
        if (FrontMatterEditor.Read(EditableText.WithLineFeeds(form["front"].ToString())) is not { } front) return null;
        var cards = texts.Select((text, i) => new BodyCard(
            Enum.TryParse<CardKind>(kinds[i], out var kind) ? kind : CardKind.Section,
            EditableText.WithLineFeeds(text ?? string.Empty).TrimEnd(' ', '\t', '\n'), BlankCode.Decode(gaps[i] ?? string.Empty)));
        var unchanged = new List<string>();
        foreach (var key in FieldBuilder.KeysOf(type).Where(key => form.ContainsKey($"has.{key.Name}")))
        {
            if (Apply(front, key, form, type) is { } next) front = next;
            else unchanged.Add(key.Name);
        }
        return new PostedText
        {
            Hash = form["hash"].ToString(),
            Opening = BlankCode.Decode(form["opening"].ToString()),
            Front = front,
            Closing = BlankCode.Decode(form["closing"].ToString()),
            Lead = BlankCode.Decode(form["lead"].ToString()),
            Cards = [.. cards],
            Unchanged = unchanged,
        };
    }

    private static FrontMatterEditor? Apply(FrontMatterEditor front, FrontMatterKey key, IFormCollection form, ResourceType type)
    {
        var before = front.ValuesOf(key.Name);
        var values = PostedField.Read(form, key.Name, key, before);
        return ReferenceEquals(values, before) ? front : front.Set(key, values, type);
    }
}
