using System.Numerics;
using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;

namespace LearningHub.Safety.Cases;

/// <summary>A set of kinds of details.</summary>
internal struct DetailKinds
{
    private static readonly uint Telling = Bits(
        DetailKind.RareEvent, DetailKind.Offence, DetailKind.Health, DetailKind.School, DetailKind.Date, DetailKind.Occupation,
        DetailKind.Media);

    private uint bits;

    /// <summary>How many kinds there are.</summary>
    public readonly int Count => BitOperations.PopCount(bits);

    /// <summary>As how many kinds they may count: each of some rare events counts as one.</summary>
    public readonly int MostCounted => Count + (Has(DetailKind.RareEvent) ? CombinationScore.MostSingle : 0);

    /// <summary>Whether an outline of these kinds may be told again in another document: it has an age, a sex and something
    /// telling.</summary>
    public readonly bool MayJoin => Has(DetailKind.Age) && Has(DetailKind.Sex) && (bits & Telling) != 0;

    /// <summary>Whether a kind counts as telling.</summary>
    public static bool IsTelling(DetailKind kind) => (Telling & 1u << (int)kind) != 0;

    /// <summary>Adds a kind.</summary>
    public void Add(DetailKind kind) => bits |= 1u << (int)kind;

    /// <summary>Adds every kind of which a line may hold a detail, without looking for them.</summary>
    public void AddPossible(ReadLine line)
    {
        bits |= line.PossibleKinds;
        if (line.Dates.Count > 0) Add(DetailKind.Date);
        foreach (var finding in line.Findings)
        {
            switch (finding.Kind)
            {
                case SafetyKind.Place or SafetyKind.StreetAddress or SafetyKind.ChildInPlace: Add(DetailKind.Place); break;
                case SafetyKind.ExactDate: Add(DetailKind.Date); break;
                case SafetyKind.ExactAge: Add(DetailKind.Age); break;
                case SafetyKind.Detail: Add(DetailKind.RareEvent); break;
            }
        }
    }

    private readonly bool Has(DetailKind kind) => (bits & 1u << (int)kind) != 0;

    private static uint Bits(params ReadOnlySpan<DetailKind> kinds)
    {
        var set = default(DetailKinds);
        foreach (var kind in kinds) set.Add(kind);
        return set.bits;
    }
}
