namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Remarks that tell why parts of an answer did not count.</summary>
internal static class ScoringNotices
{
    private const string Repeats = "Sentences that repeat an earlier one word for word were counted once.";
    private const string Lists = "Bare lists of terms were not counted; tell what happened in sentences.";
    private const string Order = "The words stand in an order that nobody speaks; nothing was counted.";
    private const string Parroted = "Reciting what a good answer holds was not counted; tell what happened.";
    private const string Deeds = "Hardly anything is told as your own real deed, which limits the mark; say what you did.";

    public static IReadOnlyList<string> Of(ScoringBuffers buffers)
    {
        var marks = buffers.Sentences;
        if (!marks.HasRepeated && !marks.HasListing && !marks.IsScrambled && !marks.IsParroted && buffers.HasOwnDeeds)
        {
            return [];
        }

        var notices = new List<string>(2);
        Add(marks.HasRepeated, Repeats);
        Add(marks.HasListing, Lists);
        Add(marks.IsScrambled, Order);
        Add(marks.IsParroted, Parroted);
        Add(!buffers.HasOwnDeeds, Deeds);
        return notices;

        void Add(bool holds, string notice)
        {
            if (holds)
            {
                notices.Add(notice);
            }
        }
    }
}
