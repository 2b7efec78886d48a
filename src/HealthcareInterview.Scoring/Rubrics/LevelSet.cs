namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The experience levels that a rule is for (key <c>levels</c>). Bit n stands for <see cref="ExperienceLevel"/> n.</summary>
[Flags]
public enum LevelSet
{
    /// <summary>No level; never the value of a loaded rule.</summary>
    None = 0,

    /// <summary>Entry level.</summary>
    Entry = 1 << (int)ExperienceLevel.Entry,

    /// <summary>Mid level.</summary>
    Mid = 1 << (int)ExperienceLevel.Mid,

    /// <summary>Senior level.</summary>
    Senior = 1 << (int)ExperienceLevel.Senior,

    /// <summary>Every level.</summary>
    All = Entry | Mid | Senior,
}
