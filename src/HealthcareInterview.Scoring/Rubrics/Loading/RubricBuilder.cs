using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Loading;

/// <summary>Makes a rubric out of a document that has been found right.</summary>
internal static class RubricBuilder
{
    public static Rubric Build(RubricDocument document, SharedParts shared, RubricSource source)
    {
        RuleConditions defaults = document.Defaults?.Over(RuleConditions.Standard) ?? RuleConditions.Standard;
        var rules = new RuleBuilder(source.File, defaults);
        string[] elementIds = [.. document.Elements.Select(static e => e.Id!.Value)];
        IReadOnlyList<Particular> particulars = Particulars(document, shared, source.File);
        return new Rubric
        {
            Id = document.Id!.Value,
            Version = document.Version!.Value,
            Title = document.Title!.Value,
            Prompts = [.. document.Prompts.Select(static p => p.Value)],
            Lexicons = [.. document.Lexicons.Select(rules.Lexicon)],
            Topic = rules.Patterns(document.Topic),
            Particulars = particulars,
            Defaults = defaults,
            Elements = [.. document.Elements.Select(e => Element(e, rules, shared, particulars))],
            RedFlags = RedFlags(document, shared, rules, elementIds),
            Policy = Policy(document),
            Source = source,
        };
    }

    private static RubricElement Element(ElementDocument document, RuleBuilder rules, SharedParts shared, IReadOnlyList<Particular> particulars) => new()
    {
        Id = document.Id!.Value,
        Title = document.Title!.Value,
        Weight = new LevelWeights(document.Weight!.Entry!.Value, document.Weight.Mid!.Value, document.Weight.Senior!.Value),
        Thresholds = document.Partial is null ? ElementThresholds.Standard : new ElementThresholds(document.Partial.Value, document.Strong!.Value),
        Advice = document.Advice!.Value,
        Probe = document.Probe!.Value,
        Praise = document.Praise?.Value,
        Decisive = document.Decisive?.Value ?? false,
        OrganizationMatch = document.OrganizationMatch?.Value ?? 0m,
        Concreteness = document.Concreteness?.Value ?? 0m,
        Rules = [.. rules.Rules(document.Id.Value, document.Rules), .. SharedRules(document.Id.Value, document.SharedRules, shared)],
        Particulars =
        [
            .. particulars.Select(p => document.Particulars.FirstOrDefault(own => own.Id.Value == p.Id)?.Weight is { } weight
                ? p with { Weight = weight.Value }
                : p),
        ],
    };

    /// <summary>The shared rules that an element or flag takes, with its own weights, in the order of the shared file.</summary>
    private static IEnumerable<RubricRule> SharedRules(string owner, IReadOnlyList<ParticularDocument> taken, SharedParts shared)
    {
        foreach ((string file, RuleDocument rule) in shared.Rules)
        {
            if (taken.FirstOrDefault(own => own.Id.Value == rule.Id!.Value)?.Weight is { Value: > 0m } weight)
            {
                yield return new RuleBuilder(file, RuleConditions.Standard).Rules(owner, [rule])[0] with { Weight = weight.Value, Shared = true };
            }
        }
    }

    private static List<Particular> Particulars(RubricDocument document, SharedParts shared, string? file)
    {
        // Unlike rules, particulars ask for no condition unless they say so.
        var builder = new RuleBuilder(file, RuleConditions.Unconditional);
        var particulars = new List<Particular>(shared.Particulars);
        foreach (ParticularDocument own in document.Particulars)
        {
            int known = particulars.FindIndex(p => p.Id == own.Id.Value);
            if (known < 0)
            {
                particulars.Add(builder.Particular(own, null));
            }
            else
            {
                particulars[known] = builder.Particular(own, particulars[known]);
            }
        }

        return particulars;
    }

    /// <summary>The rubric's own flags, then the shared ones it takes; an own flag stands for the shared one with its id.</summary>
    private static List<RedFlag> RedFlags(RubricDocument document, SharedParts shared, RuleBuilder rules, IReadOnlyList<string> elements)
    {
        List<RedFlag> flags = [.. document.RedFlags.Select(f => rules.RedFlag(f, elements, shared: false)).Select((flag, i) => flag with { Rules = [.. flag.Rules, .. SharedRules(flag.Id, document.RedFlags[i].SharedRules, shared).Select(static rule => rule with { Shared = false })] })];
        var sharedRules = new RuleBuilder(SharedParts.FlagsFile, RuleConditions.Standard);
        foreach (RedFlagDocument flag in shared.RedFlags)
        {
            string id = flag.Id!.Value;
            bool taken = document.SharedFlags is null || document.SharedFlags.Any(f => f.Value == id);
            if (taken && !flags.Exists(f => f.Id == id))
            {
                flags.Add(sharedRules.RedFlag(flag, elements, shared: true));
            }
        }

        return flags;
    }

    private static ScoringPolicy Policy(RubricDocument document)
    {
        var credit = new CreditPolicy();
        if (document.Credit is { } given)
        {
            credit = credit with
            {
                PartialFrom = given.Partial.Count == 2 ? given.Partial[0].Value : credit.PartialFrom,
                PartialTo = given.Partial.Count == 2 ? given.Partial[1].Value : credit.PartialTo,
                StrongFrom = given.Strong.Count == 2 ? given.Strong[0].Value : credit.StrongFrom,
                StrongTo = given.Strong.Count == 2 ? given.Strong[1].Value : credit.StrongTo,
                FullAt = given.FullAt?.Value ?? credit.FullAt,
            };
        }

        var concreteness = new ConcretenessPolicy();
        return new ScoringPolicy
        {
            Credit = credit,
            OwnDeeds = document.OwnDeeds is { AtLeast: { } least, MarkAtMost: { } most } ? new OwnDeedsPolicy(least.Value, most.Value) : null,
            Concreteness = new ConcretenessPolicy
            {
                Base = document.Concreteness?.Base?.Value ?? concreteness.Base,
                StrongFrom = document.Concreteness?.StrongFrom?.Value ?? concreteness.StrongFrom,
                OfPoints = document.Concreteness?.OfPoints?.Value ?? concreteness.OfPoints,
                Least = document.Concreteness?.Least?.Value ?? concreteness.Least,
                Most = document.Concreteness?.Most?.Value ?? concreteness.Most,
            },
            Tuning = Tuning(document.Tuning),
            EntryMarks = Marks(document, ExperienceLevel.Entry),
            MidMarks = Marks(document, ExperienceLevel.Mid),
            SeniorMarks = Marks(document, ExperienceLevel.Senior),
            BestOf = [.. document.BestOf.Select(static group => (IReadOnlyList<string>)[.. group.Select(static id => id.Value)])],
        };
    }

    private static TuningBounds Tuning(TuningDocument? document)
    {
        var standard = new TuningBounds();
        return document is null ? standard : new TuningBounds
        {
            RuleWeight = Range("rule_weight", standard.RuleWeight),
            ElementWeight = Range("element_weight", standard.ElementWeight),
            Particular = Range("particular", standard.Particular),
            Concreteness = Range("concreteness", standard.Concreteness),
            Threshold = Range("threshold", standard.Threshold),
            Mark = Range("mark", standard.Mark),
        };

        NumberRange Range(string key, NumberRange given) => document.Ranges[key] is [var from, var to] ? new NumberRange(from.Value, to.Value) : given;
    }

    private static MarkBoundaries Marks(RubricDocument document, ExperienceLevel level)
    {
        MarksDocument? marks = document.Marks.FirstOrDefault(m => m.Level is null || m.Level == level);
        return marks is null
            ? MarkBoundaries.Standard
            : new MarkBoundaries(marks.Boundaries[0].Value, marks.Boundaries[1].Value, marks.Boundaries[2].Value, marks.Boundaries[3].Value);
    }
}
