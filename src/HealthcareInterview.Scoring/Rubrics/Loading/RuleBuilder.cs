using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Syntax;
using HealthcareInterview.Scoring.Rubrics.Documents;
using HealthcareInterview.Scoring.Rubrics.Validation;

namespace HealthcareInterview.Scoring.Rubrics.Loading;

/// <summary>Makes rules, flags and particulars of one file out of documents that have been found right.</summary>
internal sealed class RuleBuilder(string? file, RuleConditions defaults)
{
    public IReadOnlyList<RubricRule> Rules(string owner, IReadOnlyList<RuleDocument> documents) =>
        [.. documents.Select(document => Rule(owner, document))];

    public IReadOnlyList<RubricPattern> Patterns(IReadOnlyList<Located<string>> texts) =>
        [.. texts.Select(text => new RubricPattern(text.Value, file, text.Mark.Line, text.Mark.Column))];

    public RedFlag RedFlag(RedFlagDocument document, IReadOnlyList<string> elements, bool shared) => new()
    {
        Id = document.Id!.Value,
        Title = document.Title!.Value,
        Points = document.Points!.Value,
        MarkAtMost = document.MarkAtMost?.Value,
        Advice = document.Advice!.Value,
        Threshold = document.Threshold?.Value ?? 1m,
        LongFrom = document.LongFrom?.Value,
        MinWords = document.MinWords?.Value ?? 0,
        OffTopic = document.OffTopic?.Value ?? false,
        WhenMissing = SpellOut(document.WhenMissing, elements),
        UnlessStrong = SpellOut(document.UnlessStrong, elements),
        Rules = Rules(document.Id.Value, document.Rules),
        Shared = shared,
    };

    /// <summary>The particular as given, over a known one where there is one.</summary>
    public Particular Particular(ParticularDocument document, Particular? known)
    {
        Particular particular = known ?? new Particular
        {
            Id = document.Id.Value,
            Title = document.Id.Value.Replace('-', ' '),
            Weight = 0m,
        };
        bool found = document.Classes.Count + document.Words.Count + document.Any.Count > 0;
        return particular with
        {
            Title = document.Title?.Value ?? particular.Title,
            Weight = document.Weight?.Value ?? particular.Weight,
            Cap = document.Cap?.Value ?? particular.Cap,
            Density = document.Density?.Value ?? particular.Density,
            Classes = found ? [.. document.Classes.Select(static c => c.Value)] : particular.Classes,
            ClassMasks = found ? [.. document.Classes.Select(static c => Mask(c.Value))] : particular.ClassMasks,
            Words = found ? [.. document.Words.Select(static w => w.Value)] : particular.Words,
            Any = found ? Patterns(document.Any) : particular.Any,
            Conditions = document.Conditions?.Over(particular.Conditions) ?? particular.Conditions,
        };
    }

    public RubricLexicon Lexicon(LexiconDocument document) => new(
        document.Name.Value,
        Patterns(document.Words),
        Patterns(document.Except),
        file,
        document.Name.Mark.Line,
        document.Name.Mark.Column);

    private RubricRule Rule(string owner, RuleDocument document) => new()
    {
        Id = document.Id!.Value,
        QualifiedId = $"{owner}/{document.Id.Value}",
        Weight = document.Weight?.Value ?? 1m,
        Any = Patterns(document.Any),
        Conditions = document.Conditions.Over(defaults),
        Unless = Patterns(document.Unless),
        UnlessBefore = Patterns(document.UnlessBefore),
        UnlessAfter = Patterns(document.UnlessAfter),
        Near = document.NearRule is null ? null : new NearCondition(RuleOwners.Qualify(document.NearRule.Value, owner), document.NearWithin?.Value ?? 0, document.NearAfter),
        Needs = Patterns(document.Needs),
        AtMostPartial = document.AtMostPartial?.Value ?? false,
        Count = document.Count?.Value ?? 1,
        Levels = document.Levels?.Value ?? LevelSet.All,
        Profile = document.Profile?.Value ?? ProfileCondition.Any,
        Accept = Examples(document.Accept),
        Reject = Examples(document.Reject),
        Note = document.Note?.Value,
        File = file,
        Line = document.Mark.Line,
        Column = document.Mark.Column,
    };

    private IReadOnlyList<RubricExample> Examples(IReadOnlyList<Located<string>> texts) =>
        [.. texts.Select(text => new RubricExample(text.Value, file, text.Mark.Line, text.Mark.Column))];

    private static WordClass Mask(string names)
    {
        WordClass mask = WordClass.None;
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            mask |= ClassTable.TryFind(name, out WordClass value) ? value : WordClass.None;
        }

        return mask;
    }

    private static IReadOnlyList<string> SpellOut(IReadOnlyList<Located<string>> ids, IReadOnlyList<string> elements) =>
        ids.Any(static id => id.Value == References.AllElements) ? elements : [.. ids.Select(static id => id.Value)];
}
