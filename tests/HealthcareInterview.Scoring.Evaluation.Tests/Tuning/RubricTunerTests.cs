using System.Text.RegularExpressions;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Evaluation.Tuning;
using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Evaluation.Tests.Tuning;

/// <summary>What tuning does to a rubric's text.</summary>
public sealed partial class RubricTunerTests
{
    public static TheoryData<string> Questions => [.. BuiltInRubrics.Ids];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Tune_EmbeddedRubric_ChangesNumbersOnlyAndStaysValid(string question)
    {
        var rubric = BuiltInRubrics.Get(question);

        var tuned = RubricTuner.Tune(rubric, Records(question)).Text;

        Assert.NotEqual(rubric.Source.Text, tuned);
        Assert.Equal(Number().Replace(rubric.Source.Text, "#"), Number().Replace(tuned, "#"));
        Assert.NotNull(RubricReader.Read(tuned).OrThrow());
    }

    [Fact]
    public void Tune_SameAnswersInAnotherOrder_GivesTheSameBytes()
    {
        var rubric = BuiltInRubrics.Get("advocacy");
        GoldRecord[] records = Records("advocacy");

        Assert.Equal(RubricTuner.Tune(rubric, records).Text, RubricTuner.Tune(rubric, records.Reverse()).Text);
    }

    [GeneratedRegex(@"(?<![\w.-])\d+(?:\.\d+)?(?![\w-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Number();

    /// <summary>A few answers of the sample corpus: enough to move numbers.</summary>
    private static GoldRecord[] Records(string question)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HealthcareInterview.Scoring.sln")))
        {
            folder = folder.Parent;
        }

        using var text = new StreamReader(Path.Combine(folder.FullName, "samples", "corpus", "train.jsonl"));
        return [.. new GoldReader(InterviewScorer.Default, _ => { }).Read(text, "train.jsonl").Where(record => record.Answer.Question == question).Take(15)];
    }
}
