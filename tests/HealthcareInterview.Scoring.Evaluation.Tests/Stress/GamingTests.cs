using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Evaluation.Stress;
using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Evaluation.Tests.Stress;

/// <summary>What no trick may reach, on answers written for these tests.</summary>
public sealed class GamingTests
{
    /// <summary>Survivors in percent that hold today on every sixth answer of the sample corpus; wanted are 2.</summary>
    private const double HoldsNow = 6;

    public static TheoryData<string> Questions => [.. BuiltInRubrics.Ids];

    public static TheoryData<string> AttackNames => [.. Attacks.All.Select(attack => attack.Name)];

    private static readonly Lazy<InterviewAnswer[]> Sample = new(ReadSample);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Score_HandWrittenStrongAnswer_HasMarkFourOrFive(string question) =>
        Assert.InRange(InterviewScorer.Default.Score(Answer(question, HandWritten.Strong[question])).Mark, 4, 5);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Score_DenialListQuestionOrFine_HasMarkOne(string question)
    {
        var rubric = BuiltInRubrics.Get(question);
        string[] texts =
        [
            "I have never made a mistake.", "I have never had that problem in my whole career, so there is nothing to tell you about it.", "fine", "It was fine.",
            rubric.Prompts[0], $"You asked me: {rubric.Prompts[0]}", string.Join(", ", rubric.Elements.Select(element => element.Title)),
            "teamwork, communication, accountability, root cause, process improvement, patient safety, empathy, leadership, compliance, resilience",
        ];

        Assert.All(texts, text => Assert.True(InterviewScorer.Default.Score(Answer(question, text)).Mark == 1, text));
    }

    [Theory]
    [MemberData(nameof(AttackNames))]
    public void Attack_OnSampleAnswers_SurvivesHardlyAnywhere(string name)
    {
        var result = StressTest.Run(InterviewScorer.Default, Sample.Value, Attacks.All.Single(attack => attack.Name == name));

        Assert.True(result.Percent is null or <= HoldsNow, string.Join('\n', result.Examples));
    }

    private static InterviewAnswer[] ReadSample()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HealthcareInterview.Scoring.sln")))
        {
            folder = folder.Parent;
        }

        var reader = new GoldReader(InterviewScorer.Default, _ => { });
        using var text = new StreamReader(Path.Combine(folder.FullName, "samples", "corpus", "train.jsonl"));
        return [.. reader.Read(text, "train.jsonl").Where((_, i) => i % 6 == 0).Select(record => record.Answer)];
    }

    private static InterviewAnswer Answer(string question, string text) => new() { Id = question, Question = question, Level = ExperienceLevel.Mid, Text = text };
}
