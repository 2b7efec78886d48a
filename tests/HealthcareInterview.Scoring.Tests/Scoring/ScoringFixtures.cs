using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Tests.House;

namespace HealthcareInterview.Scoring.Tests.Scoring;

/// <summary>Scorers of the fixtures of this folder.</summary>
internal static class ScoringFixtures
{
    public const string WrongBagId = "wrong-bag";
    public const string TwoWaysId = "two-ways";

    public static Rubric WrongBag { get; } = Read("wrong-bag.yaml");

    public static Rubric TwoWays { get; } = Read("two-ways.yaml");

    public static InterviewScorer Scorer { get; } = InterviewScorer.FromRubrics([WrongBag, TwoWays]);

    public static ScoreResult Score(string text, ExperienceLevel level = ExperienceLevel.Entry, string question = WrongBagId) =>
        Scorer.Score(new InterviewAnswer { Question = question, Level = level, Text = text });

    public static ElementResult Element(ScoreResult result, string id) => result.Elements.Single(element => element.Id == id);

    private static Rubric Read(string name) =>
        RubricReader.ReadFile(Path.Combine(RepositoryRoot.Path, "tests", "HealthcareInterview.Scoring.Tests", "Scoring", "Fixtures", name)).OrThrow();
}
