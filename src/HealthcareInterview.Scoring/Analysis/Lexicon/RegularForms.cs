namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>Regular inflections, for lemmas that the shipped lexicon lacks.</summary>
internal static class RegularForms
{
    private const string Vowels = "aeiou";

    /// <summary>The lemma itself and its -s, -ed and -ing forms.</summary>
    public static IEnumerable<string> Of(string lemma)
    {
        yield return lemma;
        if (lemma.Length < 2)
        {
            yield break;
        }

        var last = lemma[^1];
        var consonantY = last == 'y' && !Vowels.Contains(lemma[^2], StringComparison.Ordinal);
        yield return consonantY ? lemma[..^1] + "ies" : lemma + (EndsInSibilant(lemma) ? "es" : "s");
        if (last == 'e')
        {
            yield return lemma + "d";
            yield return lemma[..^1] + "ing";
        }
        else if (consonantY)
        {
            yield return lemma[..^1] + "ied";
            yield return lemma + "ing";
        }
        else
        {
            yield return lemma + "ed";
            yield return lemma + "ing";
            if (!Vowels.Contains(last, StringComparison.Ordinal) && Vowels.Contains(lemma[^2], StringComparison.Ordinal))
            {
                yield return lemma + last + "ed";
                yield return lemma + last + "ing";
            }
        }
    }

    private static bool EndsInSibilant(string lemma) =>
        lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);
}
