using System.Runtime.CompilerServices;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The description of a key of front matter.</summary>
/// <param name="Name">The key as authors write it.</param>
/// <param name="Kind">What may stand behind it.</param>
public sealed record FrontMatterKey(string Name, KeyKind Kind) : ContentKey(Name, Kind)
{
    /// <summary>The types of resource that may have the key.</summary>
    public IReadOnlyList<ResourceType> Types { get; init; } = ResourceType.All;

    /// <summary>The types of resource that must have the key.</summary>
    public IReadOnlyList<ResourceType> NeededIn { get; init; } = [];

    /// <summary>What <c>hub new</c> writes after the key, with <c>{title}</c>, <c>{summary}</c>, <c>{owner}</c>, <c>{today}</c>,
    /// <c>{next-year}</c> and <c>{questions}</c> as placeholders; null if it leaves the key out.</summary>
    public string? Template { get; init; }

    /// <summary>A comment that <c>hub new</c> writes after the template; null for none.</summary>
    public string? TemplateNote { get; init; }

    /// <summary>For <see cref="KeyKind.EntryList"/>: the keys of each entry.</summary>
    public IReadOnlyList<FrontMatterKey> Keys { get; init; } = [];

    /// <summary>Whether it is the same instance: the table has each key once, and every file asks for all of them.</summary>
    public bool Equals(FrontMatterKey? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether every type of resource may have the key.</summary>
    public bool IsForEveryType => Types.Count == ResourceType.All.Count;
}
