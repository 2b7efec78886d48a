using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>Counts what the texts of one attack reach.</summary>
internal sealed class StressTally(Attack attack)
{
    private readonly List<string> examples = [];
    private readonly SortedDictionary<string, int> byElement = new(StringComparer.Ordinal);
    private int texts;
    private int targets;
    private int survivors;
    private int gains;
    private int aboveTwo;
    private long characters;
    private long time;
    private long plainCharacters;
    private long plainTime;

    public void AddPlain(int length, long ticks)
    {
        plainCharacters += length;
        plainTime += ticks;
    }

    /// <summary>Counts one text.</summary>
    public void Add(InterviewAnswer plain, AttackText text, Rubric rubric, ScoreResult before, ScoreResult after, long ticks)
    {
        texts++;
        characters += text.Answer.Text.Length;
        time += ticks;
        if (attack.Goal != AttackGoal.NothingGained && after.Mark > 2)
        {
            aboveTwo++;
            examples.Add($"{plain.Id} {text.Answer.Question}: mark {before.Mark} -> {after.Mark}: {text.Answer.Text[..Math.Min(80, text.Answer.Text.Length)]}");
        }

        var same = before.Question == after.Question;
        if (same && Points(after) > Points(before))
        {
            gains++;
            if (attack.Goal == AttackGoal.NothingGained)
            {
                examples.Add(FormattableString.Invariant($"{plain.Id} text {texts}: {Points(before)} -> {Points(after)}: {string.Join(", ", Risen(before, after))}"));
            }
        }

        for (var i = 0; i < after.Elements.Count; i++)
        {
            var element = rubric.Elements[i];
            var old = same ? before.Elements[i] : null;
            if (!Targets.Has(attack.Goal, text, element, old, plain.Text))
            {
                continue;
            }

            targets++;
            if (Targets.Survives(attack.Goal, after.Elements[i], old))
            {
                survivors++;
                var key = rubric.Id + "/" + element.Id;
                byElement[key] = byElement.GetValueOrDefault(key) + 1;
                examples.Add($"{plain.Id} {key} {old?.Grade.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} -> {after.Elements[i].Grade}: {string.Join(" | ", after.Elements[i].Evidence.Select(evidence => Shown(evidence, old)))}");
            }
        }
    }

    public AttackResult Result(bool timed) => new(
        attack,
        texts,
        targets,
        survivors,
        gains,
        aboveTwo,
        !timed || characters == 0 || plainTime == 0 || plainCharacters == 0 ? null : (double)time / characters / ((double)plainTime / plainCharacters),
        [.. byElement.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)],
        examples);

    private static IEnumerable<string> Risen(ScoreResult before, ScoreResult after) => before.Elements.Zip(after.Elements)
        .Where(pair => pair.Second.Points > pair.First.Points)
        .Select(pair => FormattableString.Invariant($"{pair.First.Id} {pair.First.Strength} -> {pair.Second.Strength}"));

    /// <summary>What the score is made of before flags: to lose a flag with the deed that raised it is no gain.</summary>
    private static decimal Points(ScoreResult result) => result.Elements.Sum(element => element.Points);

    /// <summary>The rule and its words; a star before what the plain answer did not have.</summary>
    private static string Shown(Evidence evidence, ElementResult? old)
    {
        var isNew = old is not null && !old.Evidence.Any(other => other.Rule == evidence.Rule && other.Text == evidence.Text);
        return (isNew ? "*" : string.Empty) + evidence.Rule[(evidence.Rule.IndexOf('/', StringComparison.Ordinal) + 1)..] + ": " + evidence.Text;
    }
}
