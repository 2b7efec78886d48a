using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Asks a rule's conditions of a candidate: who, polarity, modality and voice of its head, and what stands around it.</summary>
internal static class ConditionCheck
{
    /// <summary>The reason why the head fails, and the token that caused it.</summary>
    public static string? OfHead(RuleConditions conditions, in Token head, out int because)
    {
        because = head.VoiceCue;
        if (((int)conditions.Voice & (1 << (int)head.Voice)) == 0)
        {
            return head.Voice switch
            {
                Voice.Reported => RejectionReasons.Reported,
                Voice.Quoted => RejectionReasons.Quoted,
                Voice.Question => RejectionReasons.Question,
                _ => RejectionReasons.OwnVoice,
            };
        }

        because = head.PolarityCue;
        if (((int)conditions.Polarity & (1 << (int)head.Polarity)) == 0)
        {
            return head.Polarity == Polarity.Negated ? RejectionReasons.Negated : RejectionReasons.Affirmed;
        }

        because = head.ModalityCue;
        if (((int)conditions.Modality & (1 << (int)head.Modality)) == 0)
        {
            return head.Modality switch
            {
                Modality.Habitual => RejectionReasons.Habitual,
                Modality.Hypothetical => RejectionReasons.Hypothetical,
                Modality.Intended => RejectionReasons.Intended,
                _ => RejectionReasons.Actual,
            };
        }

        because = head.WhoCue;
        if (((int)conditions.Who & (1 << (int)head.Who)) == 0)
        {
            return head.Who == Actor.Nobody ? RejectionReasons.NoActor : RejectionReasons.OtherActor;
        }

        because = -1;
        return null;
    }

    /// <summary>The reason why what stands around the match fails the rule.</summary>
    public static string? OfSurroundings(CompiledRule rule, in Candidate candidate, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        if ((rule.Unless.Length > 0 && SpanSearch.Overlaps(buffers.ConditionsOf(rule.Index, PatternRole.Unless), candidate.Start, candidate.End))
            || (rule.UnlessBefore.Length > 0 && SpanSearch.HasEnd(buffers.ConditionsOf(rule.Index, PatternRole.UnlessBefore), candidate.Start))
            || (rule.UnlessAfter.Length > 0 && SpanSearch.HasStart(buffers.ConditionsOf(rule.Index, PatternRole.UnlessAfter), candidate.End)))
        {
            return RejectionReasons.Unless;
        }

        return rule.Needs.Length > 0 && !SpanSearch.HasSentence(buffers.ConditionsOf(rule.Index, PatternRole.Needs), answer, SpanSearch.SentenceAt(answer, candidate.Start))
            ? RejectionReasons.Needs
            : null;
    }
}
