using HealthcareInterview.Scoring.Analysis;
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

    public CandidateCollector(CompiledRubric compiled)
    {
        this.compiled = compiled;
        restated = new RestatedQuestion(compiled.Rubric.Prompts, compiled.Vocabulary);
        parroted = new ParrotedTitles(compiled.Rubric, compiled.Vocabulary);
        order = Order(compiled.Table.Rules);
    }

    public void Collect(InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        buffers.Prepare(compiled.Table.Rules.Length, answer.Count);
        buffers.Matcher.FindAll(answer, compiled.Program, buffers.Matches);
        restated.Mark(answer, buffers.Restated);
        parroted.Mark(answer, buffers.Sentences);
        buffers.Runs.Mark(answer, buffers.Repeated);
        MarkAsked(input.Question, answer, buffers);
        buffers.OnTopic = buffers.AnyTopic || compiled.Rubric.Topic.Count == 0;
        foreach (var match in buffers.Matches.Items)
        {
            foreach (var use in compiled.Table.Uses(match.Pattern))
            {
                switch (use.Role)
                {
                    case PatternRole.Any:
                        if (Applies(compiled.Table.Rules[use.Owner].Rule, input))
                        {
                            buffers.Candidates[use.Owner].Add(new Candidate { Rule = use.Owner, Start = match.Start, End = match.End, Head = match.Head, Because = -1 });
                        }

                        break;
                    case PatternRole.Topic:
                        buffers.OnTopic |= !buffers.Restated[match.Start];
                        break;
                    case PatternRole.Particular:
                        if (ConditionCheck.OfHead(compiled.Rubric.Particulars[use.Owner].Conditions, answer.Tokens[match.Head], out _) is null)
                        {
                            buffers.Particulars[match.Head] |= 1UL << use.Owner;
                        }

                        break;
                    case PatternRole.Unless:
                        SpanSearch.AddMerged(buffers.ConditionsOf(use.Owner, use.Role), new MatchSpan(match.Start, match.End));
                        break;
                    default:
                        buffers.ConditionsOf(use.Owner, use.Role).Add(new MatchSpan(match.Start, match.End));
                        break;
                }
            }
        }

        foreach (var rule in order)
        {
            Judge(compiled.Table.Rules[rule], answer, buffers);
        }
    }

    /// <summary>The question as it was asked, where the rubric words it otherwise.</summary>
    private void MarkAsked(string asked, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        if (!string.Equals(asked, compiled.Rubric.Id, StringComparison.Ordinal) && !compiled.Rubric.Prompts.Contains(asked, StringComparer.Ordinal))
        {
            new RestatedQuestion([asked], compiled.Vocabulary).Mark(answer, buffers.Restated);
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

    private static void Judge(CompiledRule rule, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        if (rule.UnlessBefore.Length > 0)
        {
            buffers.ConditionsOf(rule.Index, PatternRole.UnlessBefore).Sort(static (a, b) => a.End.CompareTo(b.End));
        }

        var candidates = buffers.Candidates[rule.Index];
        var accepted = buffers.AcceptedIn[rule.Index];
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            ref readonly var head = ref answer.Tokens[candidate.Head];
            candidate.Reason = ConditionCheck.OfHead(rule.Rule.Conditions, head, out candidate.Because)
                ?? ConditionCheck.OfSurroundings(rule, candidate, answer, buffers)
                ?? (IsRestated(candidate, buffers) ? RejectionReasons.QuestionRestated : null)
                ?? (rule.Rule.Shared && !buffers.OnTopic ? RejectionReasons.OffTopic : null)
                ?? buffers.Sentences.Reason(head.Sentence)
                ?? (Array.IndexOf(buffers.Repeated, true, candidate.Start, candidate.End - candidate.Start) >= 0 ? RejectionReasons.Repeated : null)
                ?? (rule.Near >= 0 && !IsNear(rule, head.Sentence, buffers) ? RejectionReasons.Near : null);
            candidates[i] = candidate;
            if (candidate.Reason is null && (accepted.Count == 0 || accepted[^1] != head.Sentence))
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
