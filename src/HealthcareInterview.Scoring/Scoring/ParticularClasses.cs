using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>One set of classes that tells a particular. Immutable.</summary>
/// <param name="Mask">Classes that a token must have, all of them.</param>
/// <param name="Conditions">What else must hold of it.</param>
/// <param name="Bit">The particular's bit.</param>
internal sealed record ParticularClasses(WordClass Mask, RuleConditions Conditions, ulong Bit)
{
    /// <summary>All of a rubric's particulars that classes tell.</summary>
    public static ParticularClasses[] Of(Rubric rubric) =>
        [.. rubric.Particulars.SelectMany((particular, i) => particular.ClassMasks.Select(mask => new ParticularClasses(mask, particular.Conditions, 1UL << i)))];
}
