using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Scores answers by one rubric: analysis, candidates, evidence, grades, ledger. Immutable, thread-safe.</summary>
internal sealed class RubricScorer
{
    private readonly CompiledRubric compiled;
    private readonly CandidateCollector collector;
    private readonly EvidenceChooser chooser;
    private readonly LedgerPlan plan;
    private readonly (int First, int End)[] elementRules;
    private readonly (int First, int End)[] flagRules;
    private readonly ParticularClasses[] particularClasses;
    private readonly ParticularWords particularWords;

    /// <summary>Bits of the particulars that are signs of telling, and of those that are signs of talking.</summary>
    private readonly ulong telling;
    private readonly ulong talking;
    private readonly RubricReference reference;

    public RubricScorer(CompiledRubric compiled)
    {
        this.compiled = compiled;
        collector = new CandidateCollector(compiled);
        reference = new RubricReference(compiled.Rubric.Id, compiled.Rubric.Version, compiled.Rubric.Sha256);
        particularClasses = ParticularClasses.Of(compiled.Rubric);
        particularWords = new ParticularWords(compiled.Rubric, compiled.Vocabulary);
        telling = Densities(compiled.Rubric, sign: 1);
        talking = Densities(compiled.Rubric, sign: -1);
        plan = new LedgerPlan(compiled.Rubric);
        var rules = compiled.Table.Rules;
        chooser = new EvidenceChooser(rules);
        elementRules = [.. compiled.Rubric.Elements.Select((_, i) => Range(rules, rule => rule.Element == i))];
        flagRules = [.. compiled.Rubric.RedFlags.Select((_, i) => Range(rules, rule => rule.RedFlag == i))];
    }

    public CompiledRubric Compiled => compiled;

    /// <summary>What the ledger asks of the rubric.</summary>
    public LedgerPlan Plan => plan;

    /// <summary>The result but for its feedback, and what feedback is made of; no ledger where the answer can't be assessed.</summary>
    public ScoreResult Score(InterviewAnswer input, ScoringBuffers buffers, out Ledger? ledger, out ElementState[] states)
    {
        var answer = buffers.Read(input.Text, compiled.Vocabulary);
        if (Assessability.Why(answer, buffers.Sentences, out var words) is { } why)
        {
            ledger = null;
            states = [];
            return NotAssessable(input, why);
        }

        buffers.WordCount = words;
        buffers.Matcher.FindAll(answer, compiled.Program, buffers.Matches);
        return Judge(input, answer, withheld: -1, buffers, out ledger, out states);
    }

    /// <summary>What the answer that was scored last would get if the rubric had not got one of the rules.</summary>
    /// <param name="rule">Index of the rule.</param>
    /// <param name="input">The answer that the buffers were last used for; it could be assessed.</param>
    /// <param name="buffers">The buffers.</param>
    public ScoreResult ScoreWithout(int rule, InterviewAnswer input, ScoringBuffers buffers) =>
        Judge(input, buffers.Answer!, rule, buffers, out _, out _);

    private ScoreResult Judge(InterviewAnswer input, AnalyzedAnswer answer, int withheld, ScoringBuffers buffers, out Ledger ledger, out ElementState[] states)
    {
        var rubric = compiled.Rubric;
        collector.Collect(input, answer, buffers, withheld);
        ParticularCounter.Mark(particularClasses, particularWords, answer, buffers);
        buffers.Concreteness = Concreteness.Of(rubric, telling, talking, answer, buffers);
        var elements = new ElementResult[plan.Elements.Length];
        states = new ElementState[elements.Length];
        Span<decimal> points = stackalloc decimal[elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = Grade(i, elementRules[i], input, answer, buffers);
            states[i] = new ElementState(elements[i].Strength, elements[i].Grade);
            points[i] = elements[i].Points;
        }

        var flagStrengths = plan.RedFlags.Length == 0 ? [] : new decimal[plan.RedFlags.Length];
        for (var i = 0; i < flagStrengths.Length; i++)
        {
            flagStrengths[i] = FlagStrength(flagRules[i], answer, buffers);
        }

        buffers.HasOwnDeeds = rubric.Policy.OwnDeeds is not { } deeds || OwnDeeds.AreEnough(deeds, answer, buffers);
        ledger = new Ledger(plan, input.Level, buffers.WordCount, buffers.OnTopic, buffers.HasOwnDeeds, flagStrengths, buffers.Concreteness);
        var lines = new List<LedgerLine>(states.Length + 2);
        var score = ledger.Score(states, points, lines);
        var flags = Flags(ledger, states, input, answer, buffers);
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
            Telling = TellingWord.All(buffers.Telling, rubric.Particulars, answer),
            RedFlags = flags,
            Ledger = lines,
            Improvements = [],
            Advice = [],
            FollowUps = [],
            Notices = ScoringNotices.Of(buffers),
            Rubric = reference,
        };
    }

    private RedFlagResult[] Flags(Ledger ledger, ElementState[] states, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var raised = 0;
        for (var i = 0; i < plan.RedFlags.Length; i++)
        {
            raised += ledger.IsRaised(i, states) ? 1 : 0;
        }

        var flags = raised == 0 ? [] : new RedFlagResult[raised];
        raised = 0;
        for (var i = 0; i < plan.RedFlags.Length; i++)
        {
            if (ledger.IsRaised(i, states))
            {
                var flag = plan.RedFlags[i];
                chooser.Show(flagRules[i].First, flagRules[i].End, rejectedToo: false, answer, buffers);
                flags[raised++] = new RedFlagResult { Id = flag.Id, Title = flag.Title, Points = flag.Points, Evidence = Chosen(flagRules[i], input, answer, buffers) };
            }
        }

        return flags;
    }

    private static ulong Densities(Rubric rubric, int sign) =>
        rubric.Particulars.Select((particular, i) => Math.Sign(particular.Density) == sign ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);

    private static (int First, int End) Range(CompiledRule[] rules, Func<CompiledRule, bool> belongs)
    {
        var first = Array.FindIndex(rules, rule => belongs(rule));
        return first < 0 ? (0, 0) : (first, Array.FindLastIndex(rules, rule => belongs(rule)) + 1);
    }

    private ElementResult Grade(int index, (int First, int End) rules, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var element = plan.Elements[index];
        chooser.Choose(rules.First, rules.End, answer, buffers);
        chooser.Show(rules.First, rules.End, rejectedToo: true, answer, buffers);
        var strength = 0m;
        var canBeStrong = false;
        Span<int> counts = stackalloc int[ParticularCounter.Most];
        counts.Clear();
        var candidates = buffers.Candidates.Of(rules.First, rules.End);
        foreach (var item in buffers.Chosen.Items)
        {
            ref readonly var candidate = ref candidates[item];
            if (candidate.Chosen && candidate.Counts)
            {
                var rule = compiled.Table.Rules[candidate.Rule].Rule;
                strength += rule.Weight;
                canBeStrong |= !rule.AtMostPartial && rule.Weight > 0m;
            }
        }

        if (strength > 0m)
        {
            strength += ParticularCounter.Strength(element.Particulars, compiled.Table.Rules, candidates, answer, buffers, counts) + (element.Concreteness * buffers.Concreteness);
        }

        buffers.ParticularCounts?.Add(counts[..element.Particulars.Count].ToArray());
        IReadOnlyList<Evidence> evidence = Chosen(rules, input, answer, buffers);
        IReadOnlyList<RejectedEvidence> rejected = Rejected(rules, input, answer, buffers);
        if (element.OrganizationMatch > 0m && input.Organization is { } profile)
        {
            List<Evidence> allEvidence = [.. evidence];
            List<RejectedEvidence> allRejected = [.. rejected];
            var facts = Facts(element, profile, input, answer, buffers, allEvidence, allRejected);
            strength += facts;
            canBeStrong |= facts > 0m;
            (evidence, rejected) = (allEvidence, allRejected);
        }

        strength = Math.Max(0m, strength);
        canBeStrong &= element.Concreteness == 0m || buffers.Concreteness >= compiled.Rubric.Policy.Concreteness.StrongFrom;
        var grade = strength >= element.Thresholds.Strong && canBeStrong ? 2 : strength >= element.Thresholds.Partial ? 1 : 0;
        return new ElementResult
        {
            Id = element.Id,
            Title = element.Title,
            Grade = grade,
            Strength = strength,
            Points = plan.Points(index, new ElementState(strength, grade), input.Level),
            MaxPoints = element.Weight[input.Level],
            Evidence = evidence,
            Rejected = rejected,
        };
    }

    /// <summary>What was chosen last, as evidence.</summary>
    private Evidence[] Chosen((int First, int End) rules, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var candidates = buffers.Candidates.Of(rules.First, rules.End);
        var count = 0;
        foreach (var item in buffers.Chosen.Items)
        {
            count += IsShown(candidates[item]) ? 1 : 0;
        }

        var evidence = count == 0 ? [] : new Evidence[count];
        count = 0;
        foreach (var item in buffers.Chosen.Items)
        {
            ref readonly var candidate = ref candidates[item];
            if (IsShown(candidate))
            {
                var rule = compiled.Table.Rules[candidate.Rule].Rule;
                var (start, length) = Slice(answer, candidate.Start, candidate.End);
                evidence[count++] = new Evidence(input.Text, rule.QualifiedId, start, length, candidate.Counts ? rule.Weight : 0m);
            }
        }

        return evidence;
    }

    /// <summary>An element's rules about telling are only shown where they add to it.</summary>
    private bool IsShown(in Candidate candidate) =>
        candidate.Chosen && (compiled.Table.Rules[candidate.Rule] is var rule && (rule.Element < 0 || !rule.Rule.Shared || (candidate.Counts && rule.Rule.Weight != 0m)));

    private RejectedEvidence[] Rejected((int First, int End) rules, InterviewAnswer input, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var candidates = buffers.Candidates.Of(rules.First, rules.End);
        var count = 0;
        foreach (var item in buffers.Chosen.Items)
        {
            count += candidates[item].Chosen ? 0 : 1;
        }

        var rejected = count == 0 ? [] : new RejectedEvidence[count];
        count = 0;
        foreach (var item in buffers.Chosen.Items)
        {
            ref readonly var candidate = ref candidates[item];
            if (!candidate.Chosen)
            {
                var (start, length) = Slice(answer, candidate.Start, candidate.End);
                rejected[count++] = new RejectedEvidence(input.Text, compiled.Table.Rules[candidate.Rule].Rule.QualifiedId, start, length, candidate.Reason!, TextOf(answer, candidate.Because, buffers));
            }
        }

        return rejected;
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
                rejected.Add(new RejectedEvidence(input.Text, rule, start, length, match.Reason, TextOf(answer, match.Because, buffers)));
            }
        }

        evidence.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a.Rule, b.Rule));
        rejected.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a.Rule, b.Rule));
        return strength;
    }

    private decimal FlagStrength((int First, int End) rules, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        chooser.Choose(rules.First, rules.End, answer, buffers);
        var strength = 0m;
        foreach (ref readonly var candidate in buffers.Candidates.Of(rules.First, rules.End))
        {
            if (candidate.Counts)
            {
                strength += compiled.Table.Rules[candidate.Rule].Rule.Weight;
            }
        }

        return strength;
    }

    private static (int Start, int Length) Slice(AnalyzedAnswer answer, int start, int end)
    {
        ref readonly var first = ref answer.TokenBuffer[answer.VisibleBuffer[start]];
        ref readonly var last = ref answer.TokenBuffer[answer.VisibleBuffer[end - 1]];
        return (first.Start, last.Start + last.Length - first.Start);
    }

    private static string? TextOf(AnalyzedAnswer answer, int token, ScoringBuffers buffers) =>
        token < 0 || token >= answer.Count ? null : buffers.Texts.Of(answer.Text.AsSpan(answer.TokenBuffer[token].Start, answer.TokenBuffer[token].Length));

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
