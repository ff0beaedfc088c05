using System.Globalization;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Site.Html;

/// <summary>Draws a bar chart as SVG. The bars repeat the table below them, so screen readers skip them. The label and value of each bar
/// are text.</summary>
internal static class ChartWriter
{
    private const int Width = 640;
    private const int RowHeight = 46;
    private const int BarHeight = 18;
    private const int ValueWidth = 60;

    /// <summary>Writes the bars.</summary>
    public static void Write(HtmlBuilder html, ChartBlock chart)
    {
        var height = chart.Bars.Count * RowHeight + 4;
        html.Raw("<svg class=\"lh-chart__bars\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 ").Number(Width).Raw(" ")
            .Number(height).Raw("\">");
        for (var i = 0; i < chart.Bars.Count; i++) Bar(html, chart.Bars[i], i * RowHeight);
        html.Raw("</svg>");
    }

    private static void Bar(HtmlBuilder html, ChartBar bar, int top)
    {
        var full = Width - ValueWidth;
        var length = (int)Math.Round(full * bar.Percentage / 100);
        html.Raw("<text class=\"lh-chart__label\" x=\"0\" y=\"").Number(top + 17).Raw("\">").Text(bar.Label).Raw("</text>");
        Rectangle(html, "lh-chart__track", top + 23, full);
        Rectangle(html, "lh-chart__bar", top + 23, length);
        html.Raw("<text class=\"lh-chart__value\" x=\"").Number(full + 8).Raw("\" y=\"").Number(top + 38).Raw("\">")
            .Text(bar.Percentage.ToString($"F{bar.Decimals}", CultureInfo.InvariantCulture)).Raw("%</text>");
    }

    private static void Rectangle(HtmlBuilder html, string style, int top, int width) =>
        html.Raw("<rect class=\"").Raw(style).Raw("\" x=\"0\" y=\"").Number(top).Raw("\" width=\"").Number(width).Raw("\" height=\"")
            .Number(BarHeight).Raw("\"/>");
}
