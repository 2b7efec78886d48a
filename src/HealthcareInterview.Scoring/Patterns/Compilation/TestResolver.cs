using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Gives tests their ids in a vocabulary, and an idea of how often they pass.</summary>
internal sealed class TestResolver(LexiconTable lexicons, Vocabulary vocabulary)
{
    /// <summary>Very common words: anchoring at one of these means trying nearly everywhere.</summary>
    private static readonly HashSet<string> Common = new(
        ["i", "the", "a", "and", "to", "of", "in", "it", "that", "was", "my", "for", "on", "is", "with", "we", "they", "not", "be", "have", "do", "but", "so", "you", ",", "."],
        StringComparer.OrdinalIgnoreCase);

    private readonly FormsByLemma forms = new(vocabulary);
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

    /// <summary>Expected share of tokens that pass, roughly; only the order matters.</summary>
    public double Cost(TestNode test) => test switch
    {
        WordNode word => Common.Contains(word.Form) ? 0.02 : 0.0004,
        LemmaNode lemma => Common.Contains(lemma.Lemma) ? 0.03 : 0.001,
        LexiconNode lexicon => Math.Min(0.05, 0.0005 * Math.Max(1, lexicons.Entries(lexicon.Name).Count)),
        ClassNode { Class: var value } when value == ClassTable.Any => 1,
        ClassNode { Class: var value } => (value & (WordClass.Noun | WordClass.Verb | WordClass.Punct | WordClass.Prep | WordClass.Pron | WordClass.Det)) != WordClass.None ? 0.3
            : BitOperations.PopCount((ulong)value) * 0.04,
        _ => 1,
    };
}
