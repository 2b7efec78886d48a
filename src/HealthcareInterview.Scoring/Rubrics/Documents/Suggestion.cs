namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Finds what an author may have meant.</summary>
internal static class Suggestion
{
    /// <summary><c>"Did you mean 'x'? "</c>, or an empty text where nothing known is close.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string? best = null;
        int least = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in known)
        {
            int distance = Normal(word) == Normal(candidate) ? 0 : Distance(word, candidate);
            if (distance < least && distance < Math.Max(word.Length, candidate.Length))
            {
                least = distance;
                best = candidate;
            }
        }

        return best is null ? string.Empty : $"Did you mean '{best}'? ";
    }

    private static string Normal(string word) =>
        word.Replace('_', '-').Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant().TrimEnd('S');

    /// <summary>Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
