namespace HealthcareInterview.Scoring;

/// <summary>The levels as records and results write them.</summary>
public static class LevelNames
{
    /// <summary>All names, in the levels' order.</summary>
    public static IReadOnlyList<string> All { get; } = ["entry", "mid", "senior"];

    /// <summary><c>entry</c>, <c>mid</c> or <c>senior</c>.</summary>
    public static string Of(ExperienceLevel level) => All[(int)level];

    /// <summary>Reads a level's name; the case matters.</summary>
    public static bool TryParse(string? text, out ExperienceLevel level)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], text, StringComparison.Ordinal))
            {
                level = (ExperienceLevel)i;
                return true;
            }
        }

        level = default;
        return false;
    }
}
