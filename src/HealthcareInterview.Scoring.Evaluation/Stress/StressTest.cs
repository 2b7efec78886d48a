using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>Attacks answers and counts what survives.</summary>
public static class StressTest
{
    /// <summary>Runs an attack on every answer.</summary>
    /// <param name="scorer">The scorer to attack.</param>
    /// <param name="answers">Answers as people gave them, to questions that the scorer knows.</param>
    /// <param name="attack">One of <see cref="Attacks.For"/>.</param>
    /// <param name="clock">A running count of time in any unit, to measure time per character; <see langword="null"/>: not measured.</param>
    /// <exception cref="ArgumentException">The scorer does not know the question of an answer.</exception>
    public static AttackResult Run(InterviewScorer scorer, IReadOnlyList<InterviewAnswer> answers, Attack attack, Func<long>? clock = null)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(attack);
        var rubrics = scorer.Rubrics.ToDictionary(rubric => rubric.Id, StringComparer.Ordinal);
        var tally = new StressTally(attack);
        var done = new HashSet<(string, ExperienceLevel?)>();
        foreach (var answer in answers)
        {
            var rubric = rubrics[scorer.FindQuestion(answer.Question) ?? throw new ArgumentException($"The scorer does not know the question '{answer.Question}'.", nameof(answers))];
            if (attack.Scope != AttackScope.Answer && !done.Add((rubric.Id, attack.Scope == AttackScope.Question ? null : answer.Level)))
            {
                continue;
            }

            var (before, plainTime) = Timed(scorer, answer, clock);
            tally.AddPlain(answer.Text.Length, plainTime);
            foreach (var text in attack.Texts(answer, rubric))
            {
                if (text.Restated is not null && text.Answer.Text == answer.Text)
                {
                    continue;
                }

                var (after, time) = Timed(scorer, text.Answer, clock);
                tally.Add(answer, text, rubrics[after.Question], before, after, time);
            }
        }

        return tally.Result(clock is not null);
    }

    private static (ScoreResult Result, long Time) Timed(InterviewScorer scorer, InterviewAnswer answer, Func<long>? clock)
    {
        var start = clock?.Invoke() ?? 0;
        var result = scorer.Score(answer);
        return (result, (clock?.Invoke() ?? 0) - start);
    }
}
