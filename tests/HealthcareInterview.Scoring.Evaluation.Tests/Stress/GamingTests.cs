using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Evaluation.Stress;
using HealthcareInterview.Scoring.Evaluation.Stress.Restatement;
using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Evaluation.Tests.Stress;

/// <summary>What no trick may reach, on answers written by hand and on a sixth of the sample corpus.</summary>
public sealed class GamingTests
{
    private const double TargetPercent = 2;

    /// <summary>Attacks that do more than the target today, and the percentage that holds now (rounded up). To be emptied.</summary>
    private static readonly Dictionary<string, double> HoldsNowTargetIsTwo = new(StringComparer.Ordinal)
    {
        ["deeds of somebody else"] = 6,
        ["deeds denied"] = 5,
        ["deeds imagined or intended"] = 6,
        ["words shuffled"] = 4,
        ["answer to another question"] = 25,
    };

    /// <summary>Texts in a hundred that may gain where nothing should, today. To be emptied.</summary>
    private static readonly Dictionary<string, double> GainsNowTargetIsNone = new(StringComparer.Ordinal)
    {
        ["said twice, padded"] = 16,
        ["odd letters"] = 5,
    };

    /// <summary>Strong answers that the rubrics do not know as strong yet. To be emptied.</summary>
    private static readonly HashSet<string> MissedToday = new(StringComparer.Ordinal) { "advocacy-strong-senior" };

    private static readonly Lazy<InterviewAnswer[]> Sample = new(ReadSample);

    public static TheoryData<string> Questions => [.. BuiltInRubrics.Ids];

    public static TheoryData<string> StrongIds => [.. StressAnswers.Strong.Select(answer => answer.Id!)];

    public static TheoryData<string> WeakIds => [.. StressAnswers.Weak.Select(answer => answer.Id!)];

    public static TheoryData<string> AttackNames => [.. Attacks.For(InterviewScorer.Default).Select(attack => attack.Name)];

    [Fact]
    public void HandWritten_Answers_AreOneWeakAndOneStrongAtLeastForEveryQuestionAndOfAllLevels()
    {
        Assert.Equal(BuiltInRubrics.Ids, StressAnswers.Strong.Select(answer => answer.Question).Distinct());
        Assert.Equal(BuiltInRubrics.Ids, StressAnswers.Weak.Select(answer => answer.Question).Distinct());
        Assert.Equal(3, StressAnswers.Strong.Select(answer => answer.Level).Distinct().Count());
        Assert.Equal(3, StressAnswers.Weak.Select(answer => answer.Level).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(StrongIds))]
    public void Score_StrongAnswer_HasMarkFourOrFive(string id)
    {
        Assert.SkipWhen(MissedToday.Contains(id), "a rubric's wording misses it today");
        Assert.InRange(Mark(Strong(id)), 4, 5);
    }

    [Theory]
    [MemberData(nameof(WeakIds))]
    public void Score_WeakAnswer_HasMarkOneOrTwo(string id) => Assert.InRange(Mark(StressAnswers.Weak.Single(answer => answer.Id == id)), 1, 2);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Score_DenialListQuestionOrFine_HasMarkOne(string question)
    {
        var rubric = BuiltInRubrics.Get(question);
        string[] texts =
        [
            "I have never made a mistake.", "I have never had that problem in my whole career, so there is nothing to tell you about it.", "fine", "It was fine.", "Fine, thank you, everything was fine.",
            .. rubric.Prompts, $"You asked me: {rubric.Prompts[0]}",
            string.Join(", ", rubric.Elements.Select(element => element.Title)), string.Join(' ', rubric.Elements.Select(element => element.Id.Replace('-', ' '))),
            "teamwork, communication, accountability, root cause, process improvement, patient safety, empathy, leadership, compliance, resilience",
            "teamwork communication accountability root cause process improvement patient safety empathy leadership compliance resilience",
        ];

        foreach (var level in Enum.GetValues<ExperienceLevel>())
        {
            Assert.All(texts, text => Assert.True(Mark(new InterviewAnswer { Question = question, Level = level, Text = text }) == 1, text));
        }
    }

    [Theory]
    [MemberData(nameof(StrongIds))]
    public void Score_SameDeedsImaginedDeniedOrOfTheManager_HasMarkTwoAtMost(string id)
    {
        var answer = Strong(id);
        string[] texts =
        [
            MoodRewriter.Imagine(answer.Text, "would").Text, MoodRewriter.Imagine(answer.Text, "planned to").Text, MoodRewriter.Deny(answer.Text).Text,
            MoodRewriter.Never(answer.Text).Text, OtherTeller.Manager.Rewrite(answer.Text).Text,
        ];

        Assert.All(texts, text => Assert.True(Mark(answer with { Text = text }) <= 2, text));
    }

    [Theory]
    [MemberData(nameof(AttackNames))]
    public void Attack_OnSampleAndHandWrittenAnswers_StaysWithinItsLimit(string name)
    {
        var result = StressTest.Run(InterviewScorer.Default, Sample.Value, Attacks.For(InterviewScorer.Default).Single(attack => attack.Name == name));

        Assert.True(result.Texts > 0);
        Assert.True((result.Percent ?? 0) <= HoldsNowTargetIsTwo.GetValueOrDefault(name, TargetPercent), FormattableString.Invariant($"{result.Percent:F1} %\n") + string.Join('\n', result.Examples));
        if (result.Attack.Goal == AttackGoal.NothingGained)
        {
            Assert.True(100.0 * result.Gains / result.Texts <= GainsNowTargetIsNone.GetValueOrDefault(name, 0), FormattableString.Invariant($"{result.Gains} of {result.Texts}\n") + string.Join('\n', result.Examples));
        }
    }

    [Theory]
    [MemberData(nameof(AttackNames))]
    public void Attack_Twice_IsTheSame(string name)
    {
        InterviewAnswer[] few = [.. StressAnswers.Strong.Take(2)];
        var attack = Attacks.For(InterviewScorer.Default).Single(attack => attack.Name == name);

        Assert.Equal(Texts(), Texts());

        IEnumerable<string> Texts() => few.SelectMany(answer => attack.Texts(answer, BuiltInRubrics.Get(answer.Question))).Select(text => text.Answer.Text);
    }

    [Fact]
    public void Run_UnknownQuestion_SaysWhich()
    {
        var stranger = new InterviewAnswer { Question = "colours", Level = ExperienceLevel.Mid, Text = "Blue." };

        Assert.Contains("colours", Assert.Throws<ArgumentException>(() => StressTest.Run(InterviewScorer.Default, [stranger], Attacks.All[0])).Message, StringComparison.Ordinal);
    }

    private static int Mark(InterviewAnswer answer) => InterviewScorer.Default.Score(answer).Mark;

    private static InterviewAnswer Strong(string id) => StressAnswers.Strong.Single(answer => answer.Id == id);

    private static InterviewAnswer[] ReadSample()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HealthcareInterview.Scoring.sln")))
        {
            folder = folder.Parent;
        }

        var reader = new GoldReader(InterviewScorer.Default, _ => { });
        using var text = new StreamReader(Path.Combine(folder.FullName, "samples", "corpus", "train.jsonl"));
        return [.. StressAnswers.Strong, .. StressAnswers.Weak, .. reader.Read(text, "train.jsonl").Where((_, i) => i % 6 == 0).Select(record => record.Answer)];
    }
}
