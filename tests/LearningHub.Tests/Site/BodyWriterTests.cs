using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

public sealed class BodyWriterTests
{
    [Fact]
    public async Task A_body_with_everything_in_it_is_written_as_expected()
    {
        var body = """
            Opening with a CIN plan, a second CIN, *emphasis*, **strength** and `code`.

            ## Findings

            ### They met late {#f-late .concern themes=supervision}

            First paragraph [@report, 1.2]. More [@report, 3; @report, 1.2].

            ### They met well {#f-well .strength}

            1. one
            2. two
               - inner

            ## Recommendations

            ### Meet early {#r-1 owner="the board" addresses=f-late}

            Text.

            ## Other

            ::: vignette
            Somebody.
            :::

            {.voice by="A mother"}
            > “words” [@report, 9]

            {.bar-chart base=24 of="returns" caption="What was there"}
            | What | Per cent |
            |---|---:|
            | Plan & record | 58.3 |

            {.count-chart of="days" caption="Time in treatment"}
            | Who | Days |
            |---|---:|
            | Parents | 1,350 |
            | Others | 675 |

            {.before-after-chart of="families" caption="What changed"}
            | Problem | Before | At the end | Base |
            |---|---:|---:|---:|
            | Abuse | 22 | 9 | 1,000 |
            | Eviction | 50 | 14 | not given |

            | A | B |
            |---|---|
            | x | [out](https://example.org/?a=1&b=2) |

            ---

                indented <code>

            See [above](#f-late).
            """;
        var files = SmallHub.Files(
            ("audits/a.md", SmallHub.Resource(body)),
            ("briefings/b.md", SmallHub.Resource("On [late meetings](../audits/a.md#f-late).", "responds-to: [a#r-1]\n")));
        var page = await BuiltSite.ReadAsync(BuiltSite.Plan(MemoryFiles.FromTexts(files)), "audits/a/index.html");
        var start = page.IndexOf("<div class=\"lh-prose\">", StringComparison.Ordinal);
        var end = page.IndexOf("<div class=\"lh-side\">", StringComparison.Ordinal);
        Golden.Matches("body.html", page[start..end]);
    }
}
