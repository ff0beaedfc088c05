using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Export.Word;

/// <summary>The numbering of a Word file. Every numbered list starts at its own number.</summary>
internal sealed class WordLists
{
    private const int BulletKind = 0;
    private const int NumberKind = 1;
    private const int Levels = 6;
    private const int StepTwips = 425;

    private readonly List<NumberingInstance> lists = [];

    /// <summary>Begins a list, and gives its id.</summary>
    /// <param name="isOrdered">Whether its items are numbered.</param>
    /// <param name="start">Number of the first item.</param>
    public int Begin(bool isOrdered, int start)
    {
        var id = lists.Count + 1;
        var list = new NumberingInstance(new AbstractNumId { Val = isOrdered ? NumberKind : BulletKind }) { NumberID = id };
        if (isOrdered)
        {
            for (var level = 0; level < Levels; level++)
            {
                list.Append(new LevelOverride(new StartOverrideNumberingValue { Val = level == 0 ? start : 1 }) { LevelIndex = level });
            }
        }
        lists.Add(list);
        return id;
    }

    /// <summary>The numbering with all lists begun so far.</summary>
    public Numbering Create()
    {
        var numbering = new Numbering(Kind(BulletKind, NumberFormatValues.Bullet), Kind(NumberKind, NumberFormatValues.Decimal));
        numbering.Append(lists);
        return numbering;
    }

    private static AbstractNum Kind(int id, NumberFormatValues format)
    {
        var kind = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < Levels; level++)
        {
            kind.Append(new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelText { Val = format == NumberFormatValues.Bullet ? "•" : $"%{level + 1}." },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation
                {
                    Left = Twips(StepTwips * (level + 1)),
                    Hanging = Twips(StepTwips),
                }))
            { LevelIndex = level });
        }
        return kind;
    }

    private static string Twips(int twips) => twips.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
