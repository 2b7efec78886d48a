using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Counts what the candidate really did, and what the candidate denies or imagines.</summary>
internal static class OwnDeeds
{
    /// <summary>Whether there are enough for a mark above the policy's ceiling.</summary>
    public static bool AreEnough(OwnDeedsPolicy policy, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        int real = 0, imagined = 0;
        for (var i = 0; i < answer.VisibleCount; i++)
        {
            ref readonly var token = ref answer.Tokens[answer.Visible[i]];
            if (buffers.Repeated[i] || token.Who is not (Actor.I or Actor.We) || (token.Classes & WordClass.Verb) == WordClass.None
                || (token.Classes & (WordClass.Aux | WordClass.Modal)) != WordClass.None)
            {
                continue;
            }

            if (token.Polarity == Polarity.Negated || token.Modality is Modality.Hypothetical or Modality.Intended)
            {
                imagined++;
            }
            else if ((token.Classes & WordClass.Past) != WordClass.None || (token.Classes & WordClass.Noun) == WordClass.None)
            {
                real++;
            }
        }

        return real >= policy.AtLeast && real >= imagined;
    }
}
