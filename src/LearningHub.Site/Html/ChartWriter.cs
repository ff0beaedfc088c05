using System.Globalization;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Site.Html;

/// <summary>Draws a bar chart as SVG. The bars repeat the table below them, so screen readers skip them. The label and value of each bar
/// are text.</summary>
internal static class ChartWriter
{
    private const int Width = 640;
    private const int LabelHeight = 23;
    private const int BarHeight = 18;
    private const int BarGap = 5;
    private const int TwofoldGap = 10;
    private const int KeyHeight = 34;
    private const int PercentageWidth = 92;
    private const int CountWidth = 120;

    /// <summary>Writes the bars.</summary>
    public static void Write(HtmlBuilder html, ChartBlock chart)
    {
        var isTwofold = chart.Kind is ChartKind.BeforeAndAfter;
        var key = isTwofold ? KeyHeight : 0;
        var row = isTwofold ? LabelHeight + 2 * (BarHeight + TwofoldGap) + BarGap : LabelHeight + BarHeight + BarGap;
        html.Raw("<svg class=\"lh-chart__bars\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 ").Number(Width).Raw(" ")
            .Number(key + chart.Bars.Count * row + 4).Raw("\">");
        if (isTwofold) Key(html, chart.Table);
        var scale = ScaleOf(chart);
        var isOfOne = chart.Bars.Select(bar => bar.Base).Distinct().Count() == 1;
        for (var i = 0; i < chart.Bars.Count; i++) Row(html, chart.Bars[i], LabelOf(chart.Bars[i], isOfOne), scale, key + i * row);
        html.Raw("</svg>");
    }

    private static Scale ScaleOf(ChartBlock chart) => chart.Kind is ChartKind.Counts
        ? new Scale(Width - CountWidth, Math.Max(1, chart.Bars.Max(bar => bar.Number.Value)), string.Empty)
        : new Scale(Width - PercentageWidth, 100, "%");

    // The heads of the two columns say which bar is which.
    private static void Key(HtmlBuilder html, TableBlock table)
    {
        const int Second = Width / 2;
        Rectangle(html, "lh-chart__bar lh-chart__bar--before", 0, 2, BarHeight);
        Text(html, "lh-chart__label", 28, 18, PlainText.FromInlines(table.Header[1].Content));
        Rectangle(html, "lh-chart__bar", Second, 2, BarHeight);
        Text(html, "lh-chart__label", Second + 28, 18, PlainText.FromInlines(table.Header[2].Content));
    }

    // Where the bars have one base, it stands over the chart.
    private static string LabelOf(ChartBar bar, bool isOfOne) => bar switch
    {
        { LacksBase: true } => $"{bar.Label} (base not given)",
        { Base: { } number } when !isOfOne => $"{bar.Label} (of {number.ToString("N0", CultureInfo.InvariantCulture)})",
        _ => bar.Label,
    };

    private static void Row(HtmlBuilder html, ChartBar bar, string label, Scale scale, int top)
    {
        Text(html, "lh-chart__label", 0, top + 17, label);
        var at = top + LabelHeight;
        if (bar.Before is { } before)
        {
            Bar(html, "lh-chart__bar lh-chart__bar--before", before, scale, at);
            at += BarHeight + TwofoldGap;
        }
        Bar(html, "lh-chart__bar", bar.Number, scale, at);
    }

    private static void Bar(HtmlBuilder html, string style, ChartNumber number, Scale scale, int top)
    {
        Rectangle(html, "lh-chart__track", 0, top, scale.Full);
        Rectangle(html, style, 0, top, (int)Math.Round(scale.Full * number.Value / scale.Most));
        Text(html, "lh-chart__value", scale.Full + 8, top + 15, number.Text + scale.Unit);
    }

    private static void Rectangle(HtmlBuilder html, string style, int left, int top, int width) =>
        html.Raw("<rect class=\"").Raw(style).Raw("\" x=\"").Number(left).Raw("\" y=\"").Number(top).Raw("\" width=\"").Number(width)
            .Raw("\" height=\"").Number(BarHeight).Raw("\"/>");

    private static void Text(HtmlBuilder html, string style, int left, int baseline, string text) =>
        html.Raw("<text class=\"").Raw(style).Raw("\" x=\"").Number(left).Raw("\" y=\"").Number(baseline).Raw("\">").Text(text)
            .Raw("</text>");

    // How long the longest possible bar is, what it stands for, and what follows a number.
    private readonly record struct Scale(int Full, decimal Most, string Unit);
}
