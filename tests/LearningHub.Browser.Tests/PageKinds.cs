namespace LearningHub.Browser.Tests;

/// <summary>One page of every kind.</summary>
internal static class PageKinds
{
    public static readonly string[] All =
    [
        "", "audits/", "audits/ce-substance-misuse-audit-2014/", "audits/ce-child-in-need-audit-2014/",
            "research/ofsted-joint-working-2013/",
        "frameworks/combined-issues-framework/", "tools/substance-misuse-reflection-tool/", "good-practice/family-support-persistence/",
        "programmes/", "programmes/family-intervention-projects/",
        "briefings/seven-minute-binge-drinking/", "training/combined-issues-course/", "training/combined-issues-level-one/",
        "training/session-supervising/", "training/session-supervising/slides/", "training/session-supervising/cards/",
        "awareness/when-a-parent-drinks/",
        "pages/help-writing/", "pages/help-messages/",
        "practice-themes/", "practice-themes/disguised-compliance/", "audiences/", "audiences/health-visitor/", "levels/child-in-need/",
        "findings/", "programmes/compare/",
        "recommendations/", "recommendations/made-up-review-of-a-baby/r-1/", "voices/", "case-reviews/made-up-review-of-a-baby/",
        "events/", "events/combined-issues-course-january/", "local-help/", "local-help/parents-line/",
        "awareness/worried-about-a-child-pl/",
        "glossary/", "references/", "law/", "whats-new/", "accessibility/", "api/", "search/", "no/such/page/",
    ];

    public static TheoryData<string> Data => [.. All];
}
