using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Reading.Resources;

/// <summary>Reads what only courses and sessions have in their front matter.</summary>
internal static class CourseReader
{
    /// <summary>The keys of a course.</summary>
    public static TrainingDetails Course(FrontMatterFields fields) => new(
        fields.Text(TypeKeys.Duration)?.Value, fields.Text(TypeKeys.CourseLevel))
    {
        Minutes = fields.Number(CourseKeys.Minutes),
        MinutesAt = fields.WrittenAt(CourseKeys.Minutes),
        Begins = Begins(fields),
        Programme = [.. fields.Entries(CourseKeys.Programme).Select(Entry).OfType<CourseEntry>()],
    };

    /// <summary>The keys of a session.</summary>
    public static SessionDetails Session(FrontMatterFields fields)
    {
        var minutes = fields.Number(CourseKeys.Minutes);
        if (minutes is null)
        {
            fields.Report.Add(DiagnosticCodes.KeyMissing, fields.At, $"The key \"{CourseKeys.Minutes.Name}\" is missing.",
                $"Write how long the session takes: {CourseKeys.Minutes.Name}: {CourseKeys.Minutes.Example}");
        }
        return new SessionDetails(
            minutes, fields.WrittenAt(CourseKeys.Minutes), fields.Text(TypeKeys.CourseLevel), fields.Text(CourseKeys.GroupSize)?.Value)
        {
            Aims = [.. fields.Texts(CourseKeys.Aims).Select(aim => aim.Value)],
            Grounds = [.. fields.Entries(CourseKeys.RestsOn).Select(Ground)],
        };
    }

    private static SessionGround Ground(FrontMatterFields fields)
    {
        var ground = new SessionGround(fields.NeededText(CourseKeys.GroundFinding), fields.Text(CourseKeys.GroundText));
        fields.Finish();
        return ground;
    }

    private static CourseEntry? Entry(FrontMatterFields fields)
    {
        var entry = new CourseEntry
        {
            At = fields.At,
            Session = fields.Text(CourseKeys.EntrySession),
            Steps = fields.Texts(CourseKeys.EntrySteps),
            Break = fields.Text(CourseKeys.EntryBreak)?.Value,
            Minutes = fields.Number(CourseKeys.EntryMinutes),
            MinutesAt = fields.WrittenAt(CourseKeys.EntryMinutes),
            Part = fields.Text(CourseKeys.EntryPart)?.Value,
        };
        fields.Finish();
        if (entry.Session is null == entry.Break is null)
        {
            fields.Report.Add(DiagnosticCodes.ValueInvalid, entry.At, "An entry of the programme is either a session or a break.",
                "Write session: with the id of a session, or break: with a name and its minutes.");
            return null;
        }
        if (entry.Break is null || entry.Minutes is > 0) return entry;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, entry.At, $"The break \"{entry.Break}\" has no minutes.",
            "Write how long it is, for example { break: Coffee, minutes: 15 }.");
        return null;
    }

    private static TimeOnly? Begins(FrontMatterFields fields)
    {
        if (fields.Text(CourseKeys.Begins) is not { } written) return null;
        if (TimeOnly.TryParseExact(written.Value, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, written.At, $"\"{written.Value}\" is not a time of day.",
            "Write it in quotation marks with hours and minutes, for example begins: \"09:30\".");
        return null;
    }
}
