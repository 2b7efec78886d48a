using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Gives tests their ids in a vocabulary, and an idea of how often they pass.</summary>
internal sealed class TestResolver(LexiconTable lexicons, Vocabulary vocabulary)
{
    private readonly FormsByLemma forms = new(vocabulary);
    private readonly Dictionary<string, double> costs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledLexicon> compiled = new(StringComparer.Ordinal);

    public CompiledLexicon Lexicon(string name)
    {
        if (!compiled.TryGetValue(name, out var lexicon))
        {
            compiled[name] = lexicon = new CompiledLexicon(lexicons.Entries(name), vocabulary, forms, compiled.Count);
        }

        return lexicon;
    }

    /// <summary>The sets of forms of all tests resolved so far.</summary>
    public FormSets Sets { get; } = new();

    public TokenTest Resolve(TestNode test) => test switch
    {
        WordNode word => new TokenTest(TestKind.Form, vocabulary.FindForm(word.Form), default, null, null) { Forms = FormSet(test) },
        LemmaNode lemma => new TokenTest(TestKind.Lemma, vocabulary.FindLemma(lemma.Lemma), default, null, null) { Forms = FormSet(test) },
        LexiconNode lexicon => new TokenTest(TestKind.Lexicon, 0, default, Lexicon(lexicon.Name), null)
        {
            Forms = FormSet(test),
            LongForms = Lexicon(lexicon.Name) is { LongestEntry: > 1 } words ? Sets.Add("+" + lexicon.Name, () => words.Starts(longOnly: true)) : -1,
        },
        ClassNode @class => new TokenTest(TestKind.Class, 0, @class.Class, null, null),
        _ => throw new ArgumentException($"Not a test: {test}", nameof(test)),
    };

    /// <summary>The set of forms that a test of forms accepts.</summary>
    public int FormSet(TestNode test) => test switch
    {
        WordNode word => Sets.Add("w" + word.Form, () => forms.Of(test)),
        LemmaNode lemma => Sets.Add("~" + lemma.Lemma, () => forms.Of(test)),
        LexiconNode lexicon => Sets.Add("$" + lexicon.Name, () => Lexicon(lexicon.Name).Starts(longOnly: false)),
        _ => throw new ArgumentException($"Not a test of forms: {test}", nameof(test)),
    };

    /// <summary>Words in a thousand that pass, roughly; only the order matters.</summary>
    public double Cost(TestNode test) => test switch
    {
        WordNode word => Rarity.OfWord(word.Form),
        LemmaNode lemma => Rarity.OfLemma(lemma.Lemma),
        LexiconNode lexicon => CostOf(lexicon.Name),
        ClassNode { Class: var value } => Rarity.OfClass(value),
        _ => 1000,
    };

    /// <summary>The sum over the entries, each at its first word.</summary>
    private double CostOf(string lexicon)
    {
        if (!costs.TryGetValue(lexicon, out var cost))
        {
            costs[lexicon] = cost = Math.Min(500, lexicons.Entries(lexicon).Sum(entry => Cost(entry[0])));
        }

        return cost;
    }
}
