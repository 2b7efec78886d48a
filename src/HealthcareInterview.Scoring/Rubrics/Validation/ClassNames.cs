using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>The word classes by the names that particulars write.</summary>
internal static class ClassNames
{
    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetNames<WordClass>().Where(static n => n != nameof(WordClass.None)).Select(static n => n.ToUpperInvariant())];

    public static WordClass? Find(string name)
    {
        foreach (WordClass value in Enum.GetValues<WordClass>())
        {
            if (value != WordClass.None && string.Equals(value.ToString().ToUpperInvariant(), name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>All classes of a text such as <c>VERB PAST</c>; unknown names are passed over.</summary>
    public static WordClass Mask(string names)
    {
        WordClass mask = WordClass.None;
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            mask |= Find(name) ?? WordClass.None;
        }

        return mask;
    }
}
