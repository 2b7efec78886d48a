namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>A number per experience level, in points of 100. Immutable.</summary>
/// <param name="Entry">Value at entry level.</param>
/// <param name="Mid">Value at mid level.</param>
/// <param name="Senior">Value at senior level.</param>
public sealed record LevelWeights(decimal Entry, decimal Mid, decimal Senior)
{
    /// <summary>The value of a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public decimal this[ExperienceLevel level] => level switch
    {
        ExperienceLevel.Entry => Entry,
        ExperienceLevel.Mid => Mid,
        ExperienceLevel.Senior => Senior,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Known levels: Entry, Mid, Senior."),
    };
}
