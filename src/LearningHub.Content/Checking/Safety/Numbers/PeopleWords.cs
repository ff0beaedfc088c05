namespace LearningHub.Content.Checking.Safety.Numbers;

/// <summary>Words for the people that statistics count.</summary>
internal static class PeopleWords
{
    /// <summary>One of them, as a part of a pattern.</summary>
    public const string Pattern =
        "(?:children|child(?! in need| protection)|bab(?:y|ies)|infants?|toddlers?|boys?|girls?|young people|young person|pupils?|students?|teenagers?|adolescents?|minors?|mothers?|fathers?|parents?|carers?|people|persons?|women|woman|men|man|residents?|patients?|deaths?|suicides?|victims?|offenders?|care leavers?|"
        + "newborns?|births|stillbirths?|pregnancies|overdoses|families|couples|adults|males?|females?|lads|kids|youths?|siblings|clients?|service users?|survivors?|perpetrators?|prisoners?|refugees?|\\d{1,2}[- ]year[- ]olds|under-(?:ones|twos|fives|\\d{1,2}s))";

    /// <summary>Words for a population or a year, as a part of a pattern: with them a count is a statistic and not a story.</summary>
    public const string Population =
        "(?:(?:in|from|of|across|within|at) (?:the|this|our|one|each|every|a|that) (?:\\w+ ){0,2}?(?:borough|district|ward|area|county|town|city|village|locality|neighbourhood|region|parish|estate|school|college|nursery|year group|cohort|scheme|programme)"
        + "|(?:school|nursery|college|estate|ward|village|borough|district|town|county|council|area) (?:has|had)|last year|this year|that year|each year|per year|(?:in|during|since|by|for) (?:19|20)\\d\\d|(?:19|20)\\d\\d[-–/]\\d\\d)";

    /// <summary>Words for a smaller or named group of people: in the story of one family they stand as well.</summary>
    public const string Group =
        "(?:(?:in|from|of|across|within|at|on) (?:the|this|our|one|each|every|a|that|its) (?:\\w+ ){0,2}?(?:class|unit|hostel|refuge|practice|surgery|caseload|authority|council|prison|quarter|academy|catchment|constituency|island|hamlet|suburb|month|period|wing|care home|children['’]s home|register|population|sixth form)"
        + "|(?:in|from|across|at|around) (?!January|February|March|April|May|June|July|August|September|October|November|December|England|Britain|Wales|Scotland|Ireland|Europe|London|Case|Table|Figure|Chart|Chapter|Section|Appendix|Part|Family|Stage|Step|Level|Phase|Group|Recommendation|Finding)(?-i:[A-Z])[a-z]+"
        + "|(?:over|in|during|within) the (?:last|past|first|second|third|fourth) (?:\\w+ )?(?:years?|months?|quarter)|between (?:19|20)\\d\\d and)";
}
