using System.Collections.Frozen;
using System.Text;

namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>Word lists derived from WordNet: everything that is a kind of relative, drug, container and so on.</summary>
internal static class LexicalClosures
{
    private static readonly Lazy<FrozenDictionary<string, string>> Lists = new(Load);

    /// <summary>All names, sorted.</summary>
    public static IReadOnlyList<string> Names => [.. Lists.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The nouns of a closure (several words possible), or <see langword="null"/> when there is none of that name.</summary>
    public static IReadOnlyList<string>? Find(string name) => Lists.Value.TryGetValue(name, out var words) ? words.Split('|') : null;

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(LexicalClosures).Assembly.GetManifestResourceStream("analysis/closures.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            lists[line[..colon]] = line[(colon + 1)..];
        }

        return lists.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
