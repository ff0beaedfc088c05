using LearningHub.Content.Model.Lists;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import.Reading;

/// <summary>PDF files that the tests write themselves, letter by letter.</summary>
public sealed class SmallPdfTests
{
    private const string Header = "Harrowmere Partnership - Neglect audit - Official";

    [Fact]
    public void A_pdf_with_running_headers_and_pages_is_understood()
    {
        var outcome = Importing.Import("audit.pdf", PdfFile.Make(
            locked: false,
            [
                Header, "", "Audit of neglect and parental drinking", "",
                    "Harrowmere Safeguarding Children Partnership, March 2025. Author: A. Writer", "",
                "1. Introduction", "",
                "1.1 Twelve families were chosen by chance from those with a plan because of neglect, and their",
                "files were read by four agencies.", "",
                "1.2 The group met for a day.", "", "1",
            ],
            [
                Header, "", "2. Findings", "", "Finding 1: Drinking was not asked about", "",
                    "It stood in most files, and nobody had asked how much the parent drank.", "",
                "Finding 2: Health visitors kept going back", "", "They went again when nobody opened the door.", "", "2",
            ],
            [
                Header, "", "3. Recommendations", "", "1.The partnership should give core groups a list of questions.", "",
                    "2.Supervisors should ask about drinking.", "", "3",
            ]));
        Importing.Sound(outcome);
        var report = outcome.Report!;
        Assert.Equal(
            ("Audit of neglect and parental drinking", "Harrowmere Safeguarding Children Partnership", "A. Writer",
            new PartialDate(2025, 3)),
            (report.Page.Title, report.Page.Board, report.Page.Authors.Single(), report.Page.Date!.Value));
        Assert.Equal(["Drinking was not asked about", "Health visitors kept going back"], report.Findings.Select(finding => finding.Text));
        Assert.Equal(["The partnership", "Supervisors"], report.Recommendations.Select(item => item.Lead));
        Assert.Contains(report.Parts.OfType<ParagraphPart>(), part => part is { Number: "1.1" }
            && part.Text.EndsWith("and their files were read by four agencies.", StringComparison.Ordinal));
        Assert.Contains(outcome.Account!.LeftOut, line => line is { Kind: "running header or footer", Text: Header, Times: 3 });
        Assert.Equal(3, outcome.Account.LeftOut.Count(line => line.Kind == "page number"));
    }

    [Fact]
    public void A_pdf_that_asks_for_a_password_is_refused()
    {
        Assert.Contains("password",
            Importing.Import("audit.pdf", PdfFile.Make(locked: true, ["Some words that nobody can read."])).Refusal!.What,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_that_holds_only_pictures_is_refused()
    {
        Assert.Contains("only pictures", Importing.Import("audit.pdf", PdfFile.Make(locked: false, [""])).Refusal!.What,
            StringComparison.Ordinal);
    }
}
