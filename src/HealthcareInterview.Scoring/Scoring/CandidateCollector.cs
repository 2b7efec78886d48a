using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Turns matches into candidates of rules and asks the rules' conditions, rules that wait for others last.</summary>
internal sealed class CandidateCollector
{
    private readonly CompiledRubric compiled;
    private readonly RestatedQuestion restated;
    private readonly ParrotedTitles parroted;
    private readonly int[] order;
    private readonly bool[] isNearOfOther;

    public CandidateCollector(CompiledRubric compiled)
    {
        this.compiled = compiled;
        restated = new RestatedQuestion(compiled.Rubric.Prompts, compiled.Vocabulary);
        parroted = new ParrotedTitles(compiled.Rubric, compiled.Vocabulary);
        order = Order(compiled.Table.Rules);
        isNearOfOther = new bool[order.Length];
        foreach (var rule in compiled.Table.Rules)
        {
            if (rule.Near >= 0)
            {
                isNearOfOther[rule.Near] = true;
            }
        }
    }

    /// <summary>Fills the buffers' candidates from the matches that were found last.</summary>
    /// <param name="input">What was asked of whom.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="buffers">Hold the answer's matches.</param>
    /// <param name="withheld">Index of a rule to judge without, as if the rubric had not got it; -1 for none.</param>
    public void Collect(InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers, int withheld = -1)
    {
        buffers.Prepare(compiled.Table.Rules.Length, answer.Count);
        buffers.AnyRestated = restated.Mark(answer, buffers.Restated);
        parroted.Mark(answer, buffers.Sentences);
        buffers.AnyRepeated = buffers.Runs.Mark(answer, buffers.Repeated);
        MarkAsked(input.Question, answer, buffers);
        buffers.OnTopic = buffers.AnyTopic || compiled.Rubric.Topic.Count == 0;
        for (var i = 0; i < order.Length; i++)
        {
            buffers.Applies[i] = i != withheld && Applies(compiled.Table.Rules[i].Rule, input);
            buffers.AcceptedIn[i].Clear();
        }

        foreach (ref readonly var match in buffers.Matches.Items)
        {
            foreach (ref readonly var use in compiled.Table.Uses(match.Pattern))
            {
                Use(match, use, answer, buffers);
            }
        }

        buffers.Candidates.EndCount();
        foreach (ref readonly var match in buffers.Matches.Items)
        {
            foreach (ref readonly var use in compiled.Table.Uses(match.Pattern))
            {
                if (use.Role == PatternRole.Any && buffers.Applies[use.Owner])
                {
                    buffers.Candidates.Add(use.Owner, match.Start, match.End, match.Head);
                }
            }
        }

        foreach (var rule in order)
        {
            Judge(compiled.Table.Rules[rule], answer, buffers);
        }
    }

    private void Use(in PatternMatch match, in PatternUse use, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        switch (use.Role)
        {
            case PatternRole.Any:
                if (buffers.Applies[use.Owner])
                {
                    buffers.Candidates.Count(use.Owner);
                }

                break;
            case PatternRole.Topic:
                buffers.OnTopic |= !buffers.Restated[match.Start];
                break;
            case PatternRole.Particular:
                if (ConditionCheck.OfHead(compiled.Rubric.Particulars[use.Owner].Conditions, answer.TokenBuffer[match.Head], out _) is null)
                {
                    buffers.Particulars[match.Head] |= 1UL << use.Owner;
                }

                break;
            case PatternRole.Unless:
                SpanSearch.AddMerged(buffers.ConditionsToFill(use.Owner, use.Role), new MatchSpan(match.Start, match.End));
                break;
            default:
                buffers.ConditionsToFill(use.Owner, use.Role).Add(new MatchSpan(match.Start, match.End));
                break;
        }
    }

    /// <summary>The question as it was asked, where the rubric words it otherwise.</summary>
    private void MarkAsked(string asked, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        if (!string.Equals(asked, compiled.Rubric.Id, StringComparison.Ordinal) && !compiled.Rubric.Prompts.Contains(asked, StringComparer.Ordinal))
        {
            buffers.AnyRestated |= new RestatedQuestion([asked], compiled.Vocabulary).Mark(answer, buffers.Restated);
        }
    }

    private static bool Applies(RubricRule rule, InterviewAnswer input) =>
        ((int)rule.Levels & (1 << (int)input.Level)) != 0
        && rule.Profile switch
        {
            ProfileCondition.Present => input.Organization is not null,
            ProfileCondition.Absent => input.Organization is null,
            _ => true,
        };

    private void Judge(CompiledRule rule, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var candidates = buffers.Candidates.Of(rule.Index);
        if (candidates.Length == 0)
        {
            return;
        }

        if (rule.UnlessBefore.Length > 0)
        {
            buffers.ConditionsOf(rule.Index, PatternRole.UnlessBefore).Sort(static (a, b) => a.End.CompareTo(b.End));
        }

        var isNear = isNearOfOther[rule.Index];
        var accepted = buffers.AcceptedIn[rule.Index];
        foreach (ref var candidate in candidates)
        {
            ref readonly var head = ref answer.TokenBuffer[candidate.Head];
            candidate.Reason = ConditionCheck.OfHead(rule.Rule.Conditions, head, out candidate.Because)
                ?? ConditionCheck.OfSurroundings(rule, candidate, answer, buffers)
                ?? (buffers.AnyRestated && IsRestated(candidate, buffers) ? RejectionReasons.QuestionRestated : null)
                ?? (rule.Rule.Shared && !buffers.OnTopic ? RejectionReasons.OffTopic : null)
                ?? (rule.RedFlag < 0 ? buffers.Sentences.Reason(head.Sentence) : null) // a mere list earns nothing, but it can give away
                ?? (buffers.AnyRepeated && Array.IndexOf(buffers.Repeated, true, candidate.Start, candidate.End - candidate.Start) >= 0 ? RejectionReasons.Repeated : null)
                ?? (rule.Near >= 0 && !IsNear(rule, head.Sentence, buffers) ? RejectionReasons.Near : null);
            if (isNear && candidate.Reason is null && (accepted.Count == 0 || accepted[^1] != head.Sentence))
            {
                accepted.Add(head.Sentence);
            }
        }
    }

    private static bool IsRestated(in Candidate candidate, ScoringBuffers buffers)
    {
        for (var i = candidate.Start; i < candidate.End; i++)
        {
            if (!buffers.Restated[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNear(CompiledRule rule, int sentence, ScoringBuffers buffers)
    {
        var near = rule.Rule.Near!;
        return SpanSearch.HasBetween(buffers.AcceptedIn[rule.Near], sentence - near.Sentences, near.After ? sentence : sentence + near.Sentences);
    }

    /// <summary>Rules whose near-rule comes before them. Chains end: cycles are not loaded.</summary>
    private static int[] Order(CompiledRule[] rules)
    {
        var depth = new int[rules.Length];
        foreach (var rule in rules)
        {
            for (var next = rule.Near; next >= 0; next = rules[next].Near)
            {
                depth[rule.Index]++;
            }
        }

        return [.. Enumerable.Range(0, rules.Length).OrderBy(i => depth[i]).ThenBy(i => i)];
    }
}
