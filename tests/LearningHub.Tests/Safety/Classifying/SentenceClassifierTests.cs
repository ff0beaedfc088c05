using LearningHub.Safety;
using LearningHub.Safety.Classifying;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;

namespace LearningHub.Tests.Safety.Classifying;

public sealed class SentenceClassifierTests
{
    private static readonly SafetyChecker Checker = new(new SafetySettings());

    [Theory]
    [InlineData("The board meets at 10.", "the", "board", "meets", "at", "#2", ".", "^ the", "board meets", ". $")]
    [InlineData("Kayleigh rang the Okonjos in 2021.", "@given", "rang", "the @name", "#year", "^ @given", "in #year")]
    [InlineData("DOB is on the form for three of 4.", "three", "#few", "of #few")]
    [InlineData("Marlon's file is LCS-104.", "@given's", "#code")]
    public void Words_and_neighbours_are_features_and_names_go_by_their_kind(string sentence, params string[] expected)
    {
        var tokens = Story(sentence).Line.Tokens;
        var features = SentenceFeatures.Of(tokens, 0, tokens.Length);
        Assert.All(expected, feature => Assert.Contains(feature, features));
    }

    [Fact]
    public void Nobodys_name_has_a_weight()
    {
        var sentence = "{0} told the school nurse that {1} had been at the flat again.";
        var scores = new[] { ("Kayleigh", "Marlon"), ("Zuzanna", "Tyrone"), ("Aisha", "Callum") }
            .Select(pair => Story(string.Format(null, sentence, pair.Item1, pair.Item2)).WholeCaseScore);
        Assert.Single(scores.Distinct());
    }

    [Fact]
    public void The_score_is_the_bias_and_the_weights_divided_by_the_root_of_how_many_features_there_are()
    {
        var classifier = SentenceClassifier.Read(new StringReader("A heading.\n\n\t-0.5\nmum\t2\n^ mum\t1\nboard\t-9\n"));
        var tokens = Story("Mum rang us again").Line.Tokens;
        // Four words and five pairs of neighbours.
        Assert.Equal(-0.5 + (3 / Math.Sqrt(9)), classifier.Score(tokens, 0, tokens.Length), precision: 6);
    }

    [Theory]
    [InlineData("Mum rang")]
    [InlineData("Mum mum mum mum mum mum mum mum mum mum mum")]
    public void Too_few_words_say_nothing(string sentence) => Assert.Equal(0, Story(sentence).WholeCaseScore);

    [Theory]
    [InlineData("Mum was drunk again when the police came, and the baby was on the floor.")]
    [InlineData("He slept in the bath most nights and told no one.")]
    [InlineData("sibs at nans, dad in custody, hv not told")]
    public void A_case_reads_like_a_case(string sentence) => Assert.True(Story(sentence).IsSurelyCase(0));

    [Theory]
    [InlineData("The training calendar is on our website, and places are free for partners.")]
    [InlineData("Research suggests that many parents want help and do not know where to ask.")]
    [InlineData("The policy will be reviewed by the board each year.")]
    public void Business_of_a_board_does_not(string sentence) => Assert.True(Story(sentence).WholeCaseScore < -1);

    [Fact]
    public void The_weights_have_been_learnt_from_nearly_all_sentences()
    {
        using var stream = typeof(SentenceClassifier).Assembly.GetManifestResourceStream("weights.txt")!;
        using var reader = new StreamReader(stream);
        var learnt = int.Parse(reader.ReadLine()!.Split(' ')[^2], System.Globalization.CultureInfo.InvariantCulture);
        var folder = Path.Combine(Support.Repository.Root, "tests", "LearningHub.Tests", "Safety");
        var there = Directory.EnumerateFiles(folder, "sentences.jsonl", SearchOption.AllDirectories)
            .Sum(file => File.ReadLines(file).Count(line => line.Length > 0));
        Assert.True(learnt > there * 0.95,
            $"The weights were learnt from {learnt} texts, and there are {there}. Run \"dotnet run -c Release --project "
            + "tests/LearningHub.SafetyTraining\" and try the safety tests again.");
    }

    private static LineStory Story(string sentence) => Checker.Read(new SafetyLine(sentence, LineSetting.None)).Story;
}
