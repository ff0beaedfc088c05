using FsCheck;
using FsCheck.Fluent;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Tests.Content.Reading;

/// <summary>Front matter in the cache of a build is what stood in the file.</summary>
public sealed class YamlBytesTests
{
    private static readonly string[] Pieces =
    [
        "title: A\n", "summary: \"One: two\"\n", "themes: [alcohol, 'young carers']\n", "owner: ~\n", "ages:\n  - unborn\n  - \"\"\n",
        "accepted-risks:\n  - code: LH412\n    text: Marsh Lane\n  - { code: LH410, reason: é“ }\n", "empty:\n",
        "nested: { a: [b, { c: d }] }\n",
        "lines: |\n  one\n  two\n",
    ];

    [Fact]
    public void Any_map_comes_back_with_every_value_and_place() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
        {
            var map = Assert.IsType<YamlMap>(YamlReader.Read(string.Concat(pieces.Distinct()), 1, new FileReport("a.md")));
            Assert.Equal(Told(map), Told(YamlBytes.Read(YamlBytes.Of(map))));
        }));

    private static string Told(YamlValue value) => value switch
    {
        YamlText text => $"{text.At} {text.IsQuoted} <{text.Value}>",
        YamlList list => $"{list.At} [{string.Join(", ", list.Items.Select(Told))}]",
        YamlMap map => $"{map.At} {{{string.Join(", ", map.Entries.Select(entry => $"{entry.At} {entry.Key}: {Told(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException(),
    };
}
