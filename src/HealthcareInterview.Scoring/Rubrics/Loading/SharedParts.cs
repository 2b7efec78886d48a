using HealthcareInterview.Scoring.Rubrics.Documents;
using HealthcareInterview.Scoring.Rubrics.Validation;

namespace HealthcareInterview.Scoring.Rubrics.Loading;

/// <summary>The lexicons, particulars and flags that ship once and that every rubric may use. Immutable.</summary>
internal sealed class SharedParts
{
    public const string LexiconsFile = "shared/lexicons.yaml";
    public const string ParticularsFile = "shared/particulars.yaml";
    public const string RulesFile = "shared/rules.yaml";
    public const string StancesFile = "shared/stances.yaml";
    public const string FlagsFile = "shared/flags.yaml";

    private static readonly Lazy<SharedParts> s_shipped = new(Load);

    private SharedParts(IReadOnlyList<RubricLexicon> lexicons, IReadOnlyList<Particular> particulars, IReadOnlyList<RedFlagDocument> redFlags, IReadOnlyList<SharedRule> rules)
    {
        Lexicons = lexicons;
        Particulars = particulars;
        RedFlags = redFlags;
        Rules = rules;
        Names = new SharedNames([.. particulars.Select(static p => p.Id)], [.. redFlags.Select(static f => f.Id!.Value)], [.. rules.Select(static r => r.Document.Id!.Value)]);
    }

    /// <summary>The parts that ship with the library.</summary>
    public static SharedParts Shipped => s_shipped.Value;

    public IReadOnlyList<RubricLexicon> Lexicons { get; }

    public IReadOnlyList<Particular> Particulars { get; }

    public IReadOnlyList<RedFlagDocument> RedFlags { get; }

    /// <summary>Rules about how people tell and where they stand, which elements and flags take with a weight of their own.</summary>
    public IReadOnlyList<SharedRule> Rules { get; }

    public SharedNames Names { get; }

    private static SharedParts Load()
    {
        MapReader lexicons = Read(LexiconsFile, "lexicons", out Problems lexiconProblems);
        var lexiconBuilder = new RuleBuilder(LexiconsFile, RuleConditions.Standard);
        RubricLexicon[] words = [.. PartDocumentReader.Lexicons(lexicons, lexiconProblems).Select(lexiconBuilder.Lexicon)];

        MapReader particulars = Read(ParticularsFile, "particulars", out Problems particularProblems);
        var particularBuilder = new RuleBuilder(ParticularsFile, RuleConditions.Unconditional);
        Particular[] details =
            [.. PartDocumentReader.Particulars(particulars, "particulars", define: true, particularProblems).Select(p => particularBuilder.Particular(p, null))];

        MapReader flags = Read(FlagsFile, "red_flags", out Problems flagProblems);
        IReadOnlyList<RedFlagDocument> redFlags = PartDocumentReader.RedFlags(flags, flagProblems);

        SharedRule[] rules = [.. Rule(RulesFile, out Problems ruleProblems), .. Rule(StancesFile, out Problems stanceProblems)];

        foreach (Problems problems in (ReadOnlySpan<Problems>)[lexiconProblems, particularProblems, flagProblems, ruleProblems, stanceProblems])
        {
            if (problems.HasErrors)
            {
                throw new RubricException(problems.InFileOrder());
            }
        }

        return new SharedParts(words, details, redFlags, rules);
    }

    private static IEnumerable<SharedRule> Rule(string file, out Problems problems) =>
        RuleDocumentReader.ReadAll(Read(file, "rules", out problems), problems).Select(rule => new SharedRule(file, rule));

    private static MapReader Read(string file, string key, out Problems problems)
    {
        problems = new Problems(file);
        string text = EmbeddedText.Read("rubrics/" + file) ?? throw new RubricException($"The library lacks its resource '{file}'.");
        MapNode root = YamlReader.Read(text, problems) ?? throw new RubricException(problems.InFileOrder());
        return new MapReader(root, $"the shared {key}", [key], problems);
    }
}
