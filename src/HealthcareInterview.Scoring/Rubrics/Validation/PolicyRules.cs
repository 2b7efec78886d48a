using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>What credits, marks and the sum of weights must be.</summary>
internal static class PolicyRules
{
    public static void Credit(CreditDocument? credit, ValidationContext<RubricDocument> context)
    {
        if (credit is null)
        {
            return;
        }

        var standard = new CreditPolicy();
        decimal last = 0m;
        string lastName = "0";
        Check(credit.Partial, 0, standard.PartialFrom);
        Check(credit.Partial, 1, standard.PartialTo);
        Check(credit.Strong, 0, standard.StrongFrom);
        Check(credit.Strong, 1, standard.StrongTo);
        if (credit.FullAt is { Value: <= 1m or > Bounds.FullAt })
        {
            context.Fail(DiagnosticCodes.OutOfBounds, credit.FullAt.Mark, $"'full_at' is more than 1 and at most {Bounds.FullAt.Text()} times the strong threshold, not {credit.FullAt.Value.Text()}.");
        }

        void Check(IReadOnlyList<Located<decimal>> pair, int index, decimal standardValue)
        {
            decimal value = pair.Count == 2 ? pair[index].Value : standardValue;
            if (value < last || value > 1m)
            {
                TextMark mark = pair.Count == 2 ? pair[index].Mark : credit.Mark;
                context.Fail(DiagnosticCodes.BadCredit, mark, $"Credits ascend from 'partial' to 'strong' and end at 1 at most: {value.Text()} after {lastName}.");
            }

            last = value;
            lastName = value.Text();
        }
    }

    public static void Concreteness(ConcretenessDocument? concreteness, ValidationContext<RubricDocument> context)
    {
        Check(concreteness?.Base, "base", -Bounds.Concreteness, Bounds.Concreteness);
        Check(concreteness?.StrongFrom, "strong_from", -Bounds.Concreteness, Bounds.Concreteness);
        Check(concreteness?.OfPoints, "of_points", 0m, 1m);
        Check(concreteness?.Least, "least", -Bounds.Concreteness, 0m);
        Check(concreteness?.Most, "most", 0m, Bounds.Concreteness);

        void Check(Located<decimal>? value, string key, decimal from, decimal to)
        {
            if (value is not null && (value.Value < from || value.Value > to))
            {
                context.Fail(DiagnosticCodes.OutOfBounds, value.Mark, $"'{key}' is {from.Text()} to {to.Text()}, not {value.Value.Text()}.");
            }
        }
    }

    public static void Tuning(TuningDocument? tuning, ValidationContext<RubricDocument> context)
    {
        foreach (var (key, range) in tuning?.Ranges.Where(static range => range.Value.Count == 2) ?? [])
        {
            if (range[0].Value < 0m || range[1].Value < range[0].Value || range[1].Value > Bounds.Tuning)
            {
                context.Fail(DiagnosticCodes.OutOfBounds, range[0].Mark, $"'{key}' is a range such as [0.1, 2.6], from 0 or more to {Bounds.Tuning.Text()} or less, not [{range[0].Value.Text()}, {range[1].Value.Text()}].");
            }
        }
    }

    public static void OwnDeeds(OwnDeedsDocument? deeds, ValidationContext<RubricDocument> context)
    {
        if (deeds?.AtLeast is { Value: < 0 or > 100 } least)
        {
            context.Fail(DiagnosticCodes.OutOfBounds, least.Mark, $"'at_least' is a whole number from 0 to 100, not {least.Value}.");
        }

        if (deeds?.MarkAtMost is { Value: < 1 or > 4 } most)
        {
            context.Fail(DiagnosticCodes.OutOfBounds, most.Mark, $"'mark_at_most' is 1 to 4, not {most.Value}.");
        }
    }

    public static void Marks(IReadOnlyList<MarksDocument> marks, ValidationContext<RubricDocument> context)
    {
        foreach (MarksDocument document in marks)
        {
            decimal last = 0m;
            foreach (Located<decimal> boundary in document.Boundaries)
            {
                if (boundary.Value <= last || boundary.Value > 100m)
                {
                    context.Fail(DiagnosticCodes.BadMarks, boundary.Mark, $"Mark boundaries ascend from above 0 to at most 100, such as [20, 40, 60, 80]: {boundary.Value.Text()} after {last.Text()}.");
                }

                last = boundary.Value;
            }
        }
    }

    /// <summary>Elements outside of the groups of <c>best_of</c> plus any one of the groups must be worth 100.</summary>
    public static void Weights(RubricDocument rubric, ValidationContext<RubricDocument> context)
    {
        if (rubric.Elements.Count == 0 || rubric.Elements.Any(static e => e.Weight is not { Complete: true }))
        {
            return;
        }

        HashSet<string> grouped = [.. rubric.BestOf.SelectMany(static g => g).Select(static id => id.Value)];
        List<ElementDocument> outside = [.. rubric.Elements.Where(e => e.Id is null || !grouped.Contains(e.Id.Value))];
        foreach (ExperienceLevel level in (ReadOnlySpan<ExperienceLevel>)[ExperienceLevel.Entry, ExperienceLevel.Mid, ExperienceLevel.Senior])
        {
            decimal rest = outside.Sum(e => e.Weight!.Value(level));
            if (rubric.BestOf.Count == 0)
            {
                Check(rubric.ElementsMark, level, rest, string.Empty);
            }

            foreach (IReadOnlyList<Located<string>> group in rubric.BestOf)
            {
                decimal sum = rubric.Elements.Where(e => group.Any(id => id.Value == e.Id?.Value)).Sum(e => e.Weight!.Value(level));
                string names = $" of the group [{string.Join(", ", group.Select(static id => id.Value))}] and of the elements outside of 'best_of'";
                Check(group.Count > 0 ? group[0].Mark : rubric.BestOfMark, level, rest + sum, names);
            }
        }

        void Check(TextMark mark, ExperienceLevel level, decimal sum, string names)
        {
            if (sum != 100m)
            {
                string way = sum < 100m ? $"add {(100m - sum).Text()}" : $"take away {(sum - 100m).Text()}";
                context.Fail(DiagnosticCodes.WeightSum, mark, $"At level '{DocumentKeys.Levels[(int)level]}' the weights{names} add up to {sum.Text()}; they must add up to 100: {way}.");
            }
        }
    }
}
