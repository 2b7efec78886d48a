using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// What is true of whole sentences: read once per answer, so that asking it of each candidate costs nothing. A sentence that
/// says again what an earlier one said counts nowhere; that is why an answer appended to itself gains nothing.
/// </summary>
internal sealed class SentenceMarks
{
    private readonly SeenHashes seen = new();
    private string?[] reasons = [];

    /// <summary>Words outside of repeated sentences.</summary>
    public int Words { get; private set; }

    /// <summary>Whether some sentence repeats an earlier one.</summary>
    public bool HasRepeated { get; private set; }

    /// <summary>Whether some sentence only enumerates.</summary>
    public bool HasListing { get; private set; }

    /// <summary>Whether the words stand in an order that nobody speaks.</summary>
    public bool IsScrambled { get; private set; }

    /// <summary><c>repeated</c>, <c>listing</c>, or <see langword="null"/> where the sentence is talk.</summary>
    public string? Reason(int sentence) => reasons[sentence];

    /// <summary>Whether the answer recites what a good answer holds.</summary>
    public bool IsParroted { get; private set; }

    /// <summary>Nothing in the sentence counts: it only recites.</summary>
    public void RejectParroted(int sentence)
    {
        reasons[sentence] ??= RejectionReasons.Parroted;
        IsParroted = true;
    }

    public void Read(AnalyzedAnswer answer)
    {
        if (reasons.Length < answer.SentenceCount)
        {
            reasons = new string?[Math.Max(answer.SentenceCount, 64)];
        }

        seen.Clear();
        Words = 0;
        HasRepeated = false;
        HasListing = false;
        IsParroted = false;
        int verbs = 0, small = 0;
        for (var i = 0; i < answer.SentenceCount; i++)
        {
            var sentence = answer.Sentences[i];
            if (!seen.Add(Hash(answer, sentence)))
            {
                reasons[i] = RejectionReasons.Repeated;
                HasRepeated = true;
                continue;
            }

            var counts = Listing.Count(answer, sentence);
            reasons[i] = Listing.IsList(counts) ? RejectionReasons.Listing : null;
            HasListing |= reasons[i] is not null;
            Words += counts.Words;
            verbs += counts.Verbs;
            small += counts.Small;
        }

        IsScrambled = WordOrder.IsScrambled(answer);
        for (var i = 0; IsScrambled && i < answer.SentenceCount; i++)
        {
            reasons[i] ??= RejectionReasons.WordOrder;
        }

        var bare = Listing.IsWithoutSmallWords(Words, small);
        if (bare || Listing.IsListOverall(Words, verbs))
        {
            HasListing = true;
            for (var i = 0; i < answer.SentenceCount; i++)
            {
                if (reasons[i] is null && (bare || Listing.Count(answer, answer.Sentences[i]).Verbs == 0))
                {
                    reasons[i] = RejectionReasons.Listing;
                }
            }
        }
    }

    /// <summary>The words of the sentence, whatever their case, quotes and punctuation.</summary>
    private static ulong Hash(AnalyzedAnswer answer, Sentence sentence)
    {
        var hash = 14695981039346656037UL;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref answer.TokenBuffer[i];
            if ((token.Classes & WordClass.Punct) == WordClass.None)
            {
                hash = (hash ^ token.Hash) * 1099511628211UL;
            }
        }

        return hash;
    }
}
