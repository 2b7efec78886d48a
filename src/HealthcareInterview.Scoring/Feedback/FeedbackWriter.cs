using System.Globalization;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring.Feedback;

/// <summary>Turns grades into words: what would raise the score, one strength, one gap, one thing to try, what to ask next. Thread-safe.</summary>
internal sealed class FeedbackWriter
{
    private const int MostFollowUps = 3;

    private static readonly Advice NothingMissing = new("retry", null, "Nothing is missing. Say it once more in half the words and keep the particulars.");

    private readonly LedgerPlan plan;
    private readonly Advice[] gaps;
    private readonly Advice[] flags;

    /// <summary>By the first and the second improvement, made when first needed: always the same texts.</summary>
    private readonly Advice?[,] retries;

    public FeedbackWriter(LedgerPlan plan)
    {
        this.plan = plan;
        gaps = [.. plan.Elements.Select(element => new Advice("gap", element.Id, element.Advice))];
        flags = [.. plan.RedFlags.Select(flag => new Advice("flag", flag.Id, flag.Advice))];
        retries = new Advice?[gaps.Length, gaps.Length + 1];
    }

    /// <summary>The result with its feedback.</summary>
    public ScoreResult AddTo(ScoreResult result, Ledger ledger, ElementState[] states)
    {
        Span<(int Element, decimal Gain)> gains = stackalloc (int, decimal)[states.Length];
        gains = gains[..Gains(result, ledger, states, gains)];
        var improvements = gains.Length == 0 ? [] : new Improvement[gains.Length];
        for (var i = 0; i < improvements.Length; i++)
        {
            var element = plan.Elements[gains[i].Element];
            improvements[i] = new Improvement(element.Id, gains[i].Gain, element.Advice);
        }

        return result with
        {
            Improvements = improvements,
            Advice = AdviceFor(result.Elements, result.RedFlags, gains),
            FollowUps = FollowUps(states, gains),
        };
    }

    /// <summary>For every element below strong the gain if it became strong, by the ledger itself; the highest first.</summary>
    private static int Gains(ScoreResult result, Ledger ledger, ElementState[] states, Span<(int Element, decimal Gain)> gains)
    {
        Span<decimal> points = stackalloc decimal[states.Length];
        for (var i = 0; i < states.Length; i++)
        {
            points[i] = result.Elements[i].Points;
        }

        var count = 0;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].Grade == 2)
            {
                continue;
            }

            var (state, now) = (states[i], points[i]);
            states[i] = new ElementState(state.Strength, 2);
            points[i] = ledger.PointsWhenStrong(i);
            var gain = ledger.Score(states, points) - result.Score!.Value;
            (states[i], points[i]) = (state, now);

            // Few elements: put it where it belongs; of equals the first stays first.
            var at = count++;
            for (; at > 0 && gains[at - 1].Gain < gain; at--)
            {
                gains[at] = gains[at - 1];
            }

            gains[at] = (i, gain);
        }

        return count;
    }

    /// <summary>The evidence that weighs most; of equals the longest, then the first.</summary>
    private static Evidence Telling(IReadOnlyList<Evidence> evidence)
    {
        var best = evidence[0];
        for (var i = 1; i < evidence.Count; i++)
        {
            if (evidence[i].Weight > best.Weight || (evidence[i].Weight == best.Weight && evidence[i].Length > best.Length))
            {
                best = evidence[i];
            }
        }

        return best;
    }

    /// <summary>One strength, the flags, one gap, one thing to try.</summary>
    private Advice[] AdviceFor(IReadOnlyList<ElementResult> elements, IReadOnlyList<RedFlagResult> raised, ReadOnlySpan<(int Element, decimal Gain)> gains)
    {
        var best = -1;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Grade > 0 && (best < 0 || elements[i].Points > elements[best].Points))
            {
                best = i;
            }
        }

        var advice = new Advice[(best >= 0 ? 1 : 0) + raised.Count + (gains.Length > 0 ? 2 : 1)];
        var next = 0;
        if (best >= 0)
        {
            advice[next++] = Strength(elements[best], plan.Elements[best].Praise);
        }

        for (var i = 0; i < raised.Count; i++)
        {
            advice[next++] = Array.Find(flags, flag => flag.Element == raised[i].Id)!;
        }

        if (gains.Length > 0)
        {
            advice[next++] = gaps[gains[0].Element];
        }

        advice[next] = gains.Length == 0 ? NothingMissing : Retry(gains[0].Element, gains.Length > 1 ? gains[1].Element : -1);
        return advice;
    }

    private static Advice Strength(ElementResult element, string? praise)
    {
        var (title, end) = praise is not null ? (praise, string.Empty) : (element.Title, element.Grade == 2 ? ": clear and concrete." : ": you touch on it.");
        if (element.Evidence.Count == 0)
        {
            return new Advice("strength", element.Id, title + end);
        }

        // Pieces are joined at once: the text of the evidence is not copied before.
        var quote = Shorten(Telling(element.Evidence).Slice, out var dots);
        var text = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(0, 6, CultureInfo.InvariantCulture, stackalloc char[512]);
        text.AppendLiteral(title);
        text.AppendLiteral(end);
        text.AppendLiteral(" You said: \u201C");
        text.AppendFormatted(quote);
        text.AppendLiteral(dots);
        text.AppendLiteral("\u201D.");
        return new Advice("strength", element.Id, text.ToStringAndClear());
    }

    private Advice Retry(int first, int second)
    {
        ref var retry = ref retries[first, second + 1];
        if (retry is null)
        {
            var then = second >= 0 ? $" Then: {Lower(plan.Elements[second].Title)}." : string.Empty;
            retry = new Advice("retry", plan.Elements[first].Id, $"Try again, and this time answer this too: {plan.Elements[first].Probe}{then}");
        }

        return retry;
    }

    /// <summary>The probes of what is missing, then of what is only partial, the highest gain first.</summary>
    private string[] FollowUps(ElementState[] states, ReadOnlySpan<(int Element, decimal Gain)> gains)
    {
        Span<int> asked = stackalloc int[MostFollowUps];
        var count = 0;
        for (var grade = 0; grade < 2; grade++)
        {
            foreach (var (element, gain) in gains)
            {
                if (states[element].Grade == grade && gain > 0 && count < MostFollowUps)
                {
                    asked[count++] = element;
                }
            }
        }

        var questions = count == 0 ? [] : new string[count];
        for (var i = 0; i < count; i++)
        {
            questions[i] = plan.Elements[asked[i]].Probe;
        }

        return questions;
    }

    /// <summary>At most 90 characters, never half of a surrogate pair.</summary>
    private static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> text, out string dots)
    {
        dots = text.Length <= 90 ? string.Empty : "...";
        return text.Length <= 90 ? text : text[..(char.IsHighSurrogate(text[86]) ? 86 : 87)];
    }

    /// <summary>The title inside a sentence; an abbreviation such as EMR keeps its capitals.</summary>
    private static string Lower(string title) =>
        title.Length < 2 || char.IsUpper(title[1]) ? title : string.Concat(title[..1].ToLowerInvariant(), title.AsSpan(1));
}
