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

    [Fact]
    public void Tune_BoundsOfTheRubric_AreKept()
    {
        var source = BuiltInRubrics.Get("advocacy").Source.Text.Replace("title: Advocacy", "title: Advocacy\ntuning: {rule_weight: [0.9, 1.1], threshold: [0.5, 1.5]}", StringComparison.Ordinal);
        var rubric = RubricReader.Read(source).OrThrow();

        var tuned = RubricReader.Read(RubricTuner.Tune(rubric, Records("advocacy")).Text).OrThrow();

        Assert.All(rubric.Elements.Zip(tuned.Elements), pair =>
        {
            Assert.InRange(pair.Second.Thresholds.Strong, 0.5m, 1.5m);
            Assert.All(pair.First.Rules.Zip(pair.Second.Rules), rules => Assert.InRange(rules.Second.Weight, Math.Min(0.9m, rules.First.Weight), Math.Max(1.1m, rules.First.Weight)));
        });
    }

    [Fact]
    public void Tune_BothLosses_AreTriedAndTheBetterTaken()
    {
        var result = RubricTuner.Tune(BuiltInRubrics.Get("motivation"), Records("motivation"));

        Assert.True(Sum(result.CrossValidated) >= Sum(result.OtherLoss));

        static double Sum(TuningAgreement agreement) => (agreement.Elements ?? 0) + (agreement.Mark ?? 0);
    }

    [Fact]
    public void Folds_OneCandidate_AreOneFoldAndMarksAreDealtOutEvenly()
    {
        TuningAnswer[] answers = [.. Enumerable.Range(0, 50).Select(i => new TuningAnswer($"a{i}", $"c{i / 2}", ExperienceLevel.Mid, [], 0, 5, 1 + (i / 10)))];

        var folds = TuningFolds.Of(answers, 5);

        Assert.All(answers.GroupBy(answer => answer.Candidate), candidate => Assert.Single(candidate.Select(answer => folds[answer]).Distinct()));
        Assert.All(Enumerable.Range(0, 5), fold => Assert.Equal(5, answers.Where(answer => folds[answer] == fold).Select(answer => answer.GoldMark).Distinct().Count()));
        Assert.Equal(answers.Select(answer => folds[answer]), answers.Select(answer => TuningFolds.Of([.. answers.Reverse()], 5)[answer]));
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
