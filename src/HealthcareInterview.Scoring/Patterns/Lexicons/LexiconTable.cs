using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Lexicons;

/// <summary>The lexicons that patterns may name, with references, closures and exceptions resolved. Immutable.</summary>
internal sealed class LexiconTable
{
    private readonly Dictionary<string, IReadOnlyList<TestNode[]>> entries;

    private LexiconTable(Dictionary<string, IReadOnlyList<TestNode[]>> entries, IReadOnlyList<Diagnostic> diagnostics)
    {
        this.entries = entries;
        Diagnostics = diagnostics;
    }

    public static LexiconTable Empty { get; } = Build([]);

    /// <summary>Everything that is wrong with the lexicons.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool Contains(string name) => entries.ContainsKey(name);

    /// <summary>The entries: one test a word, each a <see cref="WordNode"/> or <see cref="LemmaNode"/>.</summary>
    public IReadOnlyList<TestNode[]> Entries(string name) => entries.TryGetValue(name, out var found) ? found : [];

    /// <summary>Resolves the lexicons; a later one of the same name stands in place of an earlier one.</summary>
    public static LexiconTable Build(IEnumerable<LexiconSource> sources)
    {
        var byName = new Dictionary<string, LexiconSource>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            byName[source.Name] = source;
        }

        var builder = new Builder(byName);
        foreach (var name in byName.Keys)
        {
            builder.Resolve(name);
        }

        return new LexiconTable(builder.Done, builder.Problems);
    }

    private sealed class Builder(Dictionary<string, LexiconSource> sources)
    {
        private readonly HashSet<string> open = new(StringComparer.Ordinal);
        private readonly TokenList tokens = new();

        public Dictionary<string, IReadOnlyList<TestNode[]>> Done { get; } = new(StringComparer.Ordinal);

        public List<Diagnostic> Problems { get; } = [];

        public IReadOnlyList<TestNode[]> Resolve(string name)
        {
            if (Done.TryGetValue(name, out var done))
            {
                return done;
            }

            open.Add(name);
            var source = sources[name];
            var found = new Dictionary<string, TestNode[]>(StringComparer.Ordinal);
            foreach (var word in source.Words)
            {
                foreach (var entry in Entry(word))
                {
                    found.TryAdd(Key(entry), entry);
                }
            }

            foreach (var entry in source.Except.SelectMany(Entry))
            {
                found.Remove(Key(entry));
                found.Remove("~" + Key(entry));
                found.Remove(Key(entry).TrimStart('~'));
            }

            open.Remove(name);
            return Done[name] = [.. found.Values];
        }

        private IEnumerable<TestNode[]> Entry(PatternSource word)
        {
            var text = word.Text.Trim();
            if (text.StartsWith('$'))
            {
                return Reference(word, text[1..]);
            }

            if (text.StartsWith('@'))
            {
                return Closure(word, text[1..]);
            }

            var parts = new List<TestNode>();
            foreach (var chunk in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var lemma = chunk.StartsWith('~');
                parts.AddRange(Cut(lemma ? chunk[1..] : chunk).Select(part => lemma ? (TestNode)new LemmaNode(part) : new WordNode(part)));
            }

            if (parts.Count == 0)
            {
                Report(word, DiagnosticCodes.LexiconEntry, $"'{word.Text}' is no word: write a word, ~lemma, several words, $lexicon or @closure.");
                return [];
            }

            return [[.. parts]];
        }

        private IEnumerable<TestNode[]> Reference(PatternSource word, string name)
        {
            if (!sources.ContainsKey(name))
            {
                Report(word, DiagnosticCodes.UnknownLexicon, $"There is no lexicon '{name}': define it, or mend the name.");
                return [];
            }

            if (open.Contains(name))
            {
                Report(word, DiagnosticCodes.LexiconCycle, $"'${name}' leads back to the lexicon it stands in: take one of the references out.");
                return [];
            }

            return Resolve(name);
        }

        private IEnumerable<TestNode[]> Closure(PatternSource word, string name)
        {
            if (LexicalClosures.Find(name) is not { } nouns)
            {
                Report(word, DiagnosticCodes.UnknownClosure, $"There is no closure '{name}'; closures are {string.Join(' ', LexicalClosures.Names)}.");
                return [];
            }

            return nouns.Select(noun => Cut(noun)).Where(parts => parts.Count > 0)
                .Select(parts => parts.Select((part, i) => i == parts.Count - 1 ? (TestNode)new LemmaNode(part) : new WordNode(part)).ToArray());
        }

        private List<string> Cut(string text)
        {
            Tokenizer.Tokenize(text, Vocabulary.Shipped, tokens);
            var parts = new List<string>();
            for (var i = 0; i < tokens.Count; i++)
            {
                var token = tokens.Buffer[i];
                if (!token.Filler)
                {
                    parts.Add(text.Substring(token.Start, token.Length));
                }
            }

            return parts;
        }

        private static string Key(TestNode[] entry) =>
            string.Join(' ', entry.Select(part => part is LemmaNode lemma ? "~" + lemma.Lemma.ToLowerInvariant() : ((WordNode)part).Form.ToLowerInvariant()));

        private void Report(PatternSource at, string code, string message) =>
            Problems.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, at.File, at.Line, at.Column));
    }
}
