using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Scores answers by one rubric: analysis, candidates, evidence, grades, ledger. Immutable, thread-safe.</summary>
internal sealed class RubricScorer
{
    private readonly CompiledRubric compiled;
    private readonly CandidateCollector collector;
    private readonly (int First, int End)[] elementRules;
    private readonly (int First, int End)[] flagRules;
    private readonly ParticularClasses[] particularClasses;
    private readonly RubricReference reference;

    public RubricScorer(CompiledRubric compiled)
    {
        this.compiled = compiled;
        collector = new CandidateCollector(compiled);
        reference = new RubricReference(compiled.Rubric.Id, compiled.Rubric.Version, compiled.Rubric.Sha256);
        particularClasses = ParticularClasses.Of(compiled.Rubric);
        var rules = compiled.Table.Rules;
        elementRules = [.. compiled.Rubric.Elements.Select((_, i) => Range(rules, rule => rule.Element == i))];
        flagRules = [.. compiled.Rubric.RedFlags.Select((_, i) => Range(rules, rule => rule.RedFlag == i))];
    }

    public CompiledRubric Compiled => compiled;

    /// <summary>The result but for its feedback, and what feedback is made of; no ledger where the answer can't be assessed.</summary>
    public ScoreResult Score(InterviewAnswer input, ScoringBuffers buffers, out Ledger? ledger, out ElementState[] states)
    {
        ledger = null;
        states = [];
        var rubric = compiled.Rubric;
        var answer = buffers.Read(input.Text, compiled.Vocabulary);
        if (Assessability.Why(answer, buffers.Sentences, out var words) is { } why)
        {
            return NotAssessable(input, why);
        }

        collector.Collect(input, answer, buffers);
        ParticularCounter.Mark(particularClasses, answer, buffers);
        buffers.Concreteness = Concreteness.Of(rubric, answer, compiled.Table.Rules.Length, buffers);
        states = new ElementState[rubric.Elements.Count];
        var evidence = new List<Evidence>[states.Length];
        var rejected = new List<RejectedEvidence>[states.Length];
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = Grade(rubric.Elements[i], elementRules[i], input, answer, buffers, evidence[i] = [], rejected[i] = []);
        }

        var flagStrengths = new decimal[rubric.RedFlags.Count];
        var flagEvidence = new List<Evidence>[flagStrengths.Length];
        for (var i = 0; i < flagStrengths.Length; i++)
        {
            flagStrengths[i] = Flag(flagRules[i], input, answer, buffers, flagEvidence[i] = []);
        }

        buffers.HasOwnDeeds = rubric.Policy.OwnDeeds is not { } deeds || OwnDeeds.AreEnough(deeds, answer, buffers);
        ledger = new Ledger(rubric, input.Level, words, buffers.OnTopic, buffers.HasOwnDeeds, flagStrengths);
        var lines = new List<LedgerLine>(states.Length + 2);
        var score = ledger.Score(states, lines);
        var elements = new ElementResult[states.Length];
        for (var i = 0; i < states.Length; i++)
        {
            elements[i] = new ElementResult
            {
                Id = rubric.Elements[i].Id,
                Title = rubric.Elements[i].Title,
                Grade = states[i].Grade,
                Strength = states[i].Strength,
                Points = ledger.Points(i, states[i]),
                MaxPoints = rubric.Elements[i].Weight[input.Level],
                Evidence = evidence[i],
                Rejected = rejected[i],
            };
        }

        var flags = new List<RedFlagResult>();
        for (var i = 0; i < flagStrengths.Length; i++)
        {
            if (ledger.IsRaised(i, states))
            {
                var flag = rubric.RedFlags[i];
                flags.Add(new RedFlagResult { Id = flag.Id, Title = flag.Title, Points = flag.Points, Evidence = flagEvidence[i] });
            }
        }

        return new ScoreResult
        {
            Id = input.Id,
            Question = rubric.Id,
            Level = input.Level,
            Status = ScoreStatus.Scored,
            Score = score,
            Mark = ledger.Mark(score, states),
            Elements = elements,
            Concreteness = buffers.Concreteness,
            RedFlags = flags,
            Ledger = lines,
            Improvements = [],
            Advice = [],
            FollowUps = [],
            Notices = ScoringNotices.Of(buffers),
            Rubric = reference,
        };
    }

    private static (int First, int End) Range(CompiledRule[] rules, Func<CompiledRule, bool> belongs)
    {
        var first = Array.FindIndex(rules, rule => belongs(rule));
        return first < 0 ? (0, 0) : (first, Array.FindLastIndex(rules, rule => belongs(rule)) + 1);
    }

    private ElementState Grade(RubricElement element, (int First, int End) rules, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers, List<Evidence> evidence, List<RejectedEvidence> rejected)
    {
        EvidenceChooser.Choose(compiled.Table.Rules, rules.First, rules.End, rejectedToo: true, answer, buffers);
        var strength = 0m;
        var canBeStrong = false;
        Span<int> counts = stackalloc int[ParticularCounter.Most];
        counts.Clear();
        foreach (var candidate in buffers.Chosen)
        {
            var rule = compiled.Table.Rules[candidate.Rule].Rule;
            if (rule.Shared && (!candidate.Chosen || candidate.Weight == 0m))
            {
                continue; // rules about telling find something in every sentence: what did not count is no news
            }

            var (start, length) = Slice(answer, candidate.Start, candidate.End);
            if (candidate.Chosen)
            {
                strength += candidate.Weight;
                canBeStrong |= !rule.AtMostPartial && candidate.Weight > 0m;
                evidence.Add(new Evidence(input.Text, rule.QualifiedId, start, length, candidate.Weight));
            }
            else
            {
                rejected.Add(new RejectedEvidence(input.Text, rule.QualifiedId, start, length, candidate.Reason!, TextOf(answer, candidate.Because)));
            }
        }

        if (strength > 0m)
        {
            strength += ParticularCounter.Strength(element.Particulars, answer, buffers, counts) + (element.Concreteness * buffers.Concreteness);
        }

        buffers.ParticularCounts?.Add(counts[..element.Particulars.Count].ToArray());

        if (element.OrganizationMatch > 0m && input.Organization is { } profile)
        {
            var facts = Facts(element, profile, input, answer, buffers, evidence, rejected);
            strength += facts;
            canBeStrong |= facts > 0m;
        }

        strength = Math.Max(0m, strength);
        canBeStrong &= element.Concreteness == 0m || buffers.Concreteness >= compiled.Rubric.Policy.Concreteness.StrongFrom;
        var grade = strength >= element.Thresholds.Strong && canBeStrong ? 2 : strength >= element.Thresholds.Partial ? 1 : 0;
        return new ElementState(strength, grade);
    }

    private decimal Facts(RubricElement element, OrganizationProfile profile, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers, List<Evidence> evidence, List<RejectedEvidence> rejected)
    {
        var strength = 0m;
        foreach (var match in new OrganizationFacts(profile, compiled.Vocabulary).Find(answer, compiled.Vocabulary, buffers))
        {
            var weight = match.IsName ? element.OrganizationMatch / 2 : element.OrganizationMatch;
            var rule = element.Id + (match.IsName ? "/organization-name" : "/organization-fact");
            var (start, length) = Slice(answer, match.Start, match.End);
            if (match.Reason is null)
            {
                evidence.Add(new Evidence(input.Text, rule, start, length, weight));
                strength += weight;
            }
            else
            {
                rejected.Add(new RejectedEvidence(input.Text, rule, start, length, match.Reason, TextOf(answer, match.Because)));
            }
        }

        evidence.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a.Rule, b.Rule));
        rejected.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a.Rule, b.Rule));
        return strength;
    }

    private decimal Flag((int First, int End) rules, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers, List<Evidence> evidence)
    {
        if (rules.First == rules.End)
        {
            return 0m;
        }

        EvidenceChooser.Choose(compiled.Table.Rules, rules.First, rules.End, rejectedToo: false, answer, buffers);
        var strength = 0m;
        foreach (var candidate in buffers.Chosen)
        {
            if (candidate.Chosen)
            {
                strength += candidate.Weight;
                var (start, length) = Slice(answer, candidate.Start, candidate.End);
                evidence.Add(new Evidence(input.Text, compiled.Table.Rules[candidate.Rule].Rule.QualifiedId, start, length, candidate.Weight));
            }
        }

        return strength;
    }

    private static (int Start, int Length) Slice(AnalyzedAnswer answer, int start, int end)
    {
        ref readonly var first = ref answer.Tokens[answer.Visible[start]];
        ref readonly var last = ref answer.Tokens[answer.Visible[end - 1]];
        return (first.Start, last.Start + last.Length - first.Start);
    }

    private static string? TextOf(AnalyzedAnswer answer, int token) =>
        token < 0 || token >= answer.Count ? null : answer.Text.Substring(answer.Tokens[token].Start, answer.Tokens[token].Length);

    private ScoreResult NotAssessable(InterviewAnswer input, string why) => new()
    {
        Id = input.Id,
        Question = compiled.Rubric.Id,
        Level = input.Level,
        Status = ScoreStatus.NotAssessable,
        Score = null,
        Mark = 1,
        Elements = [.. compiled.Rubric.Elements.Select(element => new ElementResult
        {
            Id = element.Id,
            Title = element.Title,
            Grade = 0,
            Strength = 0m,
            Points = 0m,
            MaxPoints = element.Weight[input.Level],
            Evidence = [],
            Rejected = [],
        })],
        RedFlags = [],
        Ledger = [],
        Improvements = [],
        Advice = [new Advice("retry", null, "Answer in a few sentences, in English: what happened, what you did, what came of it.")],
        FollowUps = [],
        Notices = [why],
        Rubric = reference,
    };
}
