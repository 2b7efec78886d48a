using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Lexicons;

/// <summary>A lexicon as a trie over form and lemma ids. Immutable, thread-safe.</summary>
internal sealed class CompiledLexicon
{
    private readonly Dictionary<long, int> children = [];
    private readonly List<bool> ends = [false];
    private readonly int number;
    private readonly HashSet<int> starts = [];
    private readonly HashSet<int> longStarts = [];

    public CompiledLexicon(IReadOnlyList<TestNode[]> entries, Vocabulary vocabulary, FormsByLemma forms, int number)
    {
        this.number = number;
        LongestEntry = entries.Count == 0 ? 1 : entries.Max(entry => entry.Length);
        foreach (var entry in entries)
        {
            Add(entry, vocabulary);
            foreach (var form in forms.Of(entry[0]))
            {
                starts.Add(form);
                if (entry.Length > 1)
                {
                    longStarts.Add(form);
                }
            }
        }
    }

    /// <summary>Tokens of the longest entry.</summary>
    public int LongestEntry { get; }

    /// <summary>The forms that an entry can start with.</summary>
    /// <param name="longOnly">Only those of entries of several tokens.</param>
    public IEnumerable<int> Starts(bool longOnly) => longOnly ? longStarts : starts;

    /// <summary>Number of visible tokens of the longest entry that starts here, 0 for none.</summary>
    public int Longest(in Matching.TokenView view, int position, int limit) => Walk(view, 0, position, limit);

    /// <summary>The same, looked up only once for an answer: the sentence's end is always the same for a position.</summary>
    public int Longest(in Matching.PatternView view, int position, int limit)
    {
        ref var kept = ref view.LexiconLengths[((position * 8) + number) & (Matching.PatternView.LexiconSlots - 1)];
        var key = (((long)(position + 1) << 20) | (uint)number) << 8;
        if ((kept & ~0xFFL) != key)
        {
            kept = key | (byte)Longest(view.View, position, limit);
        }

        return (int)(kept & 0xFF);
    }

    private int Walk(in Matching.TokenView view, int node, int position, int limit)
    {
        if (position >= limit)
        {
            return ends[node] ? 0 : -1000;
        }

        var best = ends[node] && node != 0 ? 0 : -1000;
        var form = view.Form(position);
        if (form != 0)
        {
            best = Step(view, Key(node, form, lemma: false), position, limit, best);
            foreach (var lemma in view.Vocabulary.Lemmas(form))
            {
                best = Step(view, Key(node, lemma, lemma: true), position, limit, best);
            }
        }

        return node == 0 ? Math.Max(0, best) : best;
    }

    private int Step(in Matching.TokenView view, long key, int position, int limit, int best) =>
        children.TryGetValue(key, out var child) ? Math.Max(best, 1 + Walk(view, child, position + 1, limit)) : best;

    private void Add(TestNode[] entry, Vocabulary vocabulary)
    {
        var node = 0;
        foreach (var part in entry)
        {
            var key = part is LemmaNode lemma
                ? Key(node, vocabulary.FindLemma(lemma.Lemma), lemma: true)
                : Key(node, vocabulary.FindForm(((WordNode)part).Form), lemma: false);
            if (!children.TryGetValue(key, out var child))
            {
                child = ends.Count;
                ends.Add(false);
                children.Add(key, child);
            }

            node = child;
        }

        ends[node] = true;
    }

    private static long Key(int node, int id, bool lemma) => ((long)node << 32) | ((long)id << 1) | (lemma ? 1L : 0L);
}
