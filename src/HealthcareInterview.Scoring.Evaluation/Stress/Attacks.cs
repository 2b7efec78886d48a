using HealthcareInterview.Scoring.Evaluation.Stress.Restatement;
using HealthcareInterview.Scoring.Evaluation.Stress.Texts;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>
/// The ten attacks of <c>hiscore stress</c>; the tenth letter attack and the trigger words, and the two kinds of text that miss
/// the question, are rows of their own. Every text is a pure function of the answer and the rubric.
/// </summary>
public static class Attacks
{
    private static readonly string[] Imagined = ["would", "might", "should", "planned to", "wanted to"];

    private static readonly OtherTeller[] Others = [OtherTeller.Manager, OtherTeller.Coworker];

    /// <summary>All but the answer to another question, which needs a scorer: see <see cref="For"/>.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("word list", AttackGoal.NothingFound, AttackScope.Answer, (answer, rubric) => Made(answer, WordLists.Of(answer, rubric))),
        new("framework parroting", AttackGoal.NothingStrong, AttackScope.QuestionAndLevel, (answer, rubric) => Made(answer, Parroting.Texts(rubric))),
        new("question restated", AttackGoal.NothingFound, AttackScope.QuestionAndLevel, (answer, rubric) => Made(answer, Parroting.Question(rubric))),
        new("deeds of somebody else", AttackGoal.NoOwnDeed, AttackScope.Answer, (answer, _) => Others.Select(other => Restate(answer, other.Rewrite(answer.Text), Telling.OfOthers))),
        new("deeds denied", AttackGoal.NoOwnDeed, AttackScope.Answer, (answer, _) => [Restate(answer, MoodRewriter.Deny(answer.Text), Telling.Denied), Restate(answer, MoodRewriter.Never(answer.Text), Telling.Denied)]),
        new("deeds imagined or intended", AttackGoal.NoOwnDeed, AttackScope.Answer, (answer, _) => Imagined.Select(words => Restate(answer, MoodRewriter.Imagine(answer.Text, words), Telling.Imagined))),
        new("words shuffled", AttackGoal.NothingFound, AttackScope.Answer, (answer, _) => Made(answer, WordLists.Shuffled(answer.Text))),
        new("said twice, padded", AttackGoal.NothingGained, AttackScope.Answer, (answer, _) => Made(answer, Padding.Texts(answer.Text))),
        new("gibberish", AttackGoal.NothingFound, AttackScope.Answer, (answer, rubric) => Made(answer, Gibberish.Texts(answer.Text, rubric))),
        new("claims about oneself", AttackGoal.NothingStrong, AttackScope.QuestionAndLevel, (answer, rubric) => Made(answer, Parroting.Claims(rubric))),
        new("odd letters", AttackGoal.NothingGained, AttackScope.Answer, (answer, _) => Made(answer, OddLetters.Texts(answer.Text))),
        new("1 MB of trigger words", AttackGoal.NothingFound, AttackScope.Question, (answer, rubric) => Made(answer, WordLists.Triggers(rubric, 1_000_000))),
    ];

    /// <summary>All attacks, with good answers to other questions among them.</summary>
    /// <param name="scorer">The scorer that will be attacked: its questions are those that an answer can be given to.</param>
    public static IReadOnlyList<Attack> For(InterviewScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        var questions = scorer.Questions;
        return
        [
            .. All,
            new("answer to another question", AttackGoal.NotThisQuestion, AttackScope.Answer, (answer, rubric) => questions.Where(question => question != rubric.Id)
                .Select(question => new AttackText(answer with { Question = question, Organization = null }))),
        ];
    }

    private static AttackText Restate(InterviewAnswer answer, Restated restated, Telling telling) =>
        new(answer with { Text = restated.Text }) { Restated = restated, Telling = telling };

    private static IEnumerable<AttackText> Made(InterviewAnswer answer, params IEnumerable<string> texts) => texts.Select(text => new AttackText(answer with { Text = text }));
}
