using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Walks over everything that has rules.</summary>
internal static class RuleOwners
{
    /// <summary>Elements then flags, each with its id (an empty one where it is missing) and its rules.</summary>
    public static IEnumerable<(string Owner, IReadOnlyList<RuleDocument> Rules)> Of(RubricDocument rubric) =>
        rubric.Elements.Select(static e => (e.Id?.Value ?? string.Empty, e.Rules))
            .Concat(rubric.RedFlags.Select(static f => (f.Id?.Value ?? string.Empty, f.Rules)));

    /// <summary>A reference as <c>owner/rule</c>; a bare rule id is one of the same owner.</summary>
    public static string Qualify(string reference, string owner) =>
        reference.Contains('/', StringComparison.Ordinal) ? reference : $"{owner}/{reference}";
}
