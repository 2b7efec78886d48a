using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Looks up spans by bisection, so that a long answer full of matches takes no quadratic time.</summary>
internal static class SpanSearch
{
    /// <summary>Adds a span to a list of disjoint ones in text order: those that overlap become one.</summary>
    public static void AddMerged(List<MatchSpan> spans, MatchSpan span)
    {
        if (spans.Count > 0 && span.Start < spans[^1].End)
        {
            spans[^1] = new MatchSpan(spans[^1].Start, Math.Max(spans[^1].End, span.End));
        }
        else
        {
            spans.Add(span);
        }
    }

    /// <summary>Whether one of the disjoint spans, in text order, overlaps the range.</summary>
    public static bool Overlaps(List<MatchSpan> spans, int start, int end)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End > start ? (low, middle) : (middle + 1, high);
        }

        return low < spans.Count && spans[low].Start < end;
    }

    /// <summary>Whether a span starts there; the spans are sorted by start.</summary>
    public static bool HasStart(List<MatchSpan> spans, int position)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start >= position ? (low, middle) : (middle + 1, high);
        }

        return low < spans.Count && spans[low].Start == position;
    }

    /// <summary>Whether a span ends there; the spans are sorted by end.</summary>
    public static bool HasEnd(List<MatchSpan> spans, int position)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End >= position ? (low, middle) : (middle + 1, high);
        }

        return low < spans.Count && spans[low].End == position;
    }

    /// <summary>Whether a span lies in that sentence; the spans are sorted by start.</summary>
    public static bool HasSentence(List<MatchSpan> spans, AnalyzedAnswer answer, int sentence)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = SentenceAt(answer, spans[middle].Start) >= sentence ? (low, middle) : (middle + 1, high);
        }

        return low < spans.Count && SentenceAt(answer, spans[low].Start) == sentence;
    }

    /// <summary>Whether one of the ascending numbers is in the range, both ends included.</summary>
    public static bool HasBetween(List<int> ascending, int least, int most)
    {
        var at = ascending.BinarySearch(least);
        at = at < 0 ? ~at : at;
        return at < ascending.Count && ascending[at] <= most;
    }

    /// <summary>The sentence of a visible token.</summary>
    public static int SentenceAt(AnalyzedAnswer answer, int position) => answer.Tokens[answer.Visible[position]].Sentence;
}
