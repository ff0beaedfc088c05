using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests;

/// <summary>Something that axe finds wrong on a page.</summary>
/// <param name="Id">Name of the rule.</param>
/// <param name="Help">What the rule asks for.</param>
/// <param name="Nodes">The elements that break it.</param>
internal sealed record AxeViolation(string Id, string Help, IReadOnlyList<AxeNode> Nodes);

/// <summary>An element of a page.</summary>
/// <param name="Html">Its HTML, cut short.</param>
internal sealed record AxeNode(string Html);

/// <summary>What axe finds.</summary>
/// <param name="Violations">What is wrong.</param>
internal sealed record AxeResult(IReadOnlyList<AxeViolation> Violations);

/// <summary>Runs axe in a page. Its script is sent once for each page: Deque's own way sends it with each run, and opens a page for it,
/// which takes longer than the run itself.</summary>
internal static class AxeRules
{
    /// <summary>All rules of WCAG 2.2 to level AA, and good practice. Frames are not looked into.</summary>
    public const string All = """
        { "iframes": false, "resultTypes": ["violations"], "runOnly":
          { "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } }
        """;

    /// <summary>Contrast of text alone.</summary>
    public const string Contrast = """{ "resultTypes": ["violations"], "runOnly": { "type": "rule", "values": ["color-contrast"] } }""";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Takes entries out of long lists and rows out of long tables, and leaves the first of each look. The time that axe takes
    /// grows with the elements of a page, and the hundredth entry breaks the rules that the first ones break.</summary>
    public static Task ThinOut(this IPage page) => page.EvaluateAsync("""
        () => {
          const most = 8;
          for (const parent of document.querySelectorAll("main ul, main ol, main dl, main tbody, main section, main div")) {
            const seen = new Map();
            for (const child of [...parent.children]) {
              const look = `${child.tagName} ${child.className} ${[...child.children].map((each) => each.tagName + each.className).join()}`;
              seen.set(look, (seen.get(look) ?? 0) + 1);
              if (seen.get(look) > most) child.remove();
            }
          }
        }
        """);

    /// <summary>Looks at a page as it is now.</summary>
    public static async Task<AxeResult> RunAxe(this IPage page, string options)
    {
        // After a change of the window's width, scripts of the page have two frames to follow.
        await page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
        if (await page.EvaluateAsync<bool>("() => typeof window.axe === 'undefined'")) await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<string>("""
            async (options) => JSON.stringify((await window.axe.run(document, JSON.parse(options))).violations
              .map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) })))
            """, options);
        return new AxeResult(JsonSerializer.Deserialize<List<AxeViolation>>(found, JsonSerializerOptions.Web)!);
    }
}
