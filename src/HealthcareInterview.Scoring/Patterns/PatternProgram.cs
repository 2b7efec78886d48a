using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Patterns.Compilation;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns;

/// <summary>Patterns compiled over one vocabulary, ready to match. Immutable, thread-safe.</summary>
internal sealed class PatternProgram
{
    private PatternProgram(Vocabulary vocabulary, PackedAutomata automata, AnchorIndex anchors)
    {
        Vocabulary = vocabulary;
        Automata = automata;
        Anchors = anchors;
    }

    public Vocabulary Vocabulary { get; }

    public int PatternCount => Automata.Count;

    internal PackedAutomata Automata { get; }

    internal AnchorIndex Anchors { get; }

    /// <summary>Tells the builder every word that the patterns and their lexicons name.</summary>
    public static void CollectWords(IEnumerable<PatternNode> patterns, LexiconTable lexicons, VocabularyBuilder builder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            Collect(pattern, lexicons, builder, seen);
        }
    }

    /// <summary>Compiles the patterns.</summary>
    /// <param name="patterns">Syntax trees; a pattern's index in the list is its index in the program.</param>
    /// <param name="lexicons">The lexicons they name.</param>
    /// <param name="vocabulary">A vocabulary that has been told of their words.</param>
    /// <param name="needsHead">Whether anybody asks for the head of a pattern's matches; by default of all.</param>
    public static PatternProgram Compile(IReadOnlyList<PatternNode> patterns, LexiconTable lexicons, Vocabulary vocabulary, Func<int, bool>? needsHead = null)
    {
        var resolver = new TestResolver(lexicons, vocabulary);
        var built = new AutomatonShape[patterns.Count];
        var matching = new AutomatonShape[patterns.Count];
        var ranges = new (int Least, int Most)[patterns.Count];
        var sets = new List<(int Set, int Pattern)>();
        var classes = new List<(WordClass Class, int Pattern)>();
        for (var i = 0; i < patterns.Count; i++)
        {
            built[i] = new AutomatonBuilder(resolver.Resolve).Build(patterns[i])
                ?? throw new ArgumentException($"Pattern {i} needs more than {AutomatonShape.MostPositions} states.", nameof(patterns));
            matching[i] = built[i].Positions.Length <= AutomatonMasks.MostPositions ? built[i] : new AutomatonBuilder(resolver.Resolve, OptionMerging.All).Build(patterns[i])!;
            var cover = AnchorCover.Of(patterns[i], resolver.Cost, name => resolver.Lexicon(name).LongestEntry);
            if (cover is null)
            {
                continue; // matches no token at all
            }

            ranges[i] = (cover.Anchors.Min(anchor => anchor.Least), cover.Anchors.Max(anchor => anchor.Most));
            foreach (var anchor in cover.Anchors)
            {
                if (anchor.Test is ClassNode { Class: var wanted })
                {
                    classes.Add((wanted, i));
                }
                else
                {
                    sets.Add((resolver.FormSet(anchor.Test), i));
                }
            }
        }

        var kinds = new FormKinds(vocabulary.FormCount, resolver.Sets);
        var anchors = sets.SelectMany(pair => kinds.OfSet(pair.Set), (pair, kind) => (kind, pair.Pattern)).ToList();
        return new PatternProgram(vocabulary, new PackedAutomata(built, matching, ranges, kinds, needsHead ?? (_ => true)), new AnchorIndex(kinds.Count, anchors, classes));
    }

    /// <summary>Whether the pattern fits the engine; a diagnostic where it does not.</summary>
    public static Diagnostic? CheckSize(PatternNode pattern, PatternSource source) =>
        new AutomatonBuilder(_ => default, OptionMerging.None).Build(pattern) is null
            ? new Diagnostic(DiagnosticCodes.PatternTooLarge, DiagnosticSeverity.Error, $"The pattern needs more than {AutomatonShape.MostPositions} states: split it, or shorten its repeats.", source.File, source.Line, source.Column)
            : null;

    /// <summary>The named parts of a match.</summary>
    public IReadOnlyList<Capture> Captures(PatternMatch match, AnalyzedAnswer answer) =>
        new WideAutomaton(Automata.Shape(match.Pattern), kinds: null).Captures(new TokenView(answer, Vocabulary), match.Start, match.End);

    private static void Collect(PatternNode node, LexiconTable lexicons, VocabularyBuilder builder, HashSet<string> seen)
    {
        switch (node)
        {
            case WordNode word:
                builder.AddForm(word.Form);
                break;
            case LemmaNode lemma:
                builder.AddLemma(lemma.Lemma);
                break;
            case LexiconNode lexicon when seen.Add(lexicon.Name):
                foreach (var part in lexicons.Entries(lexicon.Name).SelectMany(entry => entry))
                {
                    Collect(part, lexicons, builder, seen);
                }

                break;
            default:
                foreach (var child in PatternChecks.Children(node))
                {
                    Collect(child, lexicons, builder, seen);
                }

                break;
        }
    }
}
