namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>Words for the people that statistics count.</summary>
internal static class PeopleWords
{
    /// <summary>One of them, as a part of a pattern.</summary>
    public const string Pattern =
        "(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|boys?|girls?|young people|young person|pupils?|students?|teenagers?|adolescents?|minors?|mothers?|fathers?|parents?|carers?|people|persons?|women|woman|men|man|residents?|patients?|deaths?|suicides?|victims?|offenders?|care leavers?)";

    /// <summary>Words for a population or a year, as a part of a pattern: with them a count is a statistic and not a story.</summary>
    public const string Population =
        "(?:(?:in|from|of|across|within|at) (?:the|this|our|one|each|every|a|that) (?:\\w+ ){0,2}?(?:borough|district|ward|area|county|town|city|village|locality|neighbourhood|region|parish|estate|school|college|nursery|year group|cohort|scheme|programme)"
        + "|(?:school|nursery|college|estate|ward|village) (?:has|had)|last year|this year|that year|each year|per year|in (?:19|20)\\d\\d|(?:19|20)\\d\\d[-–/]\\d\\d)";
}
