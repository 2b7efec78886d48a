using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring.Feedback;

/// <summary>Turns grades into words: what would raise the score, one strength, one gap, one thing to try, what to ask next.</summary>
internal static class FeedbackWriter
{
    private const int MostFollowUps = 3;

    /// <summary>The result with its feedback.</summary>
    public static ScoreResult AddTo(ScoreResult result, Rubric rubric, Ledger ledger, ElementState[] states)
    {
        var improvements = Improvements(rubric, ledger, states, result.Score!.Value);
        return result with
        {
            Improvements = improvements,
            Advice = Advice(rubric, result.Elements, result.RedFlags, improvements),
            FollowUps = FollowUps(rubric, result.Elements, improvements),
        };
    }

    /// <summary>For every element below strong the gain if it became strong, by the ledger itself; the highest first.</summary>
    private static Improvement[] Improvements(Rubric rubric, Ledger ledger, ElementState[] states, decimal score)
    {
        var found = new List<(int Element, decimal Gain)>(states.Length);
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].Grade == 2)
            {
                continue;
            }

            var now = states[i];
            states[i] = new ElementState(rubric.Elements[i].Thresholds.Strong, 2);
            found.Add((i, ledger.Score(states) - score));
            states[i] = now;
        }

        found.Sort(static (a, b) => a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Element.CompareTo(b.Element));
        var improvements = new Improvement[found.Count];
        for (var i = 0; i < improvements.Length; i++)
        {
            var element = rubric.Elements[found[i].Element];
            improvements[i] = new Improvement(element.Id, found[i].Gain, element.Advice);
        }

        return improvements;
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
    private static List<Advice> Advice(Rubric rubric, IReadOnlyList<ElementResult> elements, IReadOnlyList<RedFlagResult> flags, Improvement[] improvements)
    {
        var advice = new List<Advice>(4);
        ElementResult? best = null;
        foreach (var element in elements)
        {
            if (element.Grade > 0 && (best is null || element.Points > best.Points))
            {
                best = element;
            }
        }

        if (best is not null)
        {
            var words = best.Evidence.Count > 0 ? $" You said: \u201C{Shorten(Telling(best.Evidence).Text)}\u201D." : string.Empty;
            var praise = rubric.FindElement(best.Id)!.Praise ?? (best.Grade == 2 ? $"{best.Title}: clear and concrete." : $"{best.Title}: you touch on it.");
            advice.Add(new Advice("strength", best.Id, praise + words));
        }

        foreach (var flag in flags)
        {
            foreach (var definition in rubric.RedFlags)
            {
                if (definition.Id == flag.Id)
                {
                    advice.Add(new Advice("flag", flag.Id, definition.Advice));
                }
            }
        }

        if (improvements.Length > 0)
        {
            advice.Add(new Advice("gap", improvements[0].Element, improvements[0].Text));
            var then = improvements.Length > 1 ? $" Then: {Lower(rubric.FindElement(improvements[1].Element)!.Title)}." : string.Empty;
            advice.Add(new Advice("retry", improvements[0].Element, $"Try again, and this time answer this too: {rubric.FindElement(improvements[0].Element)!.Probe}{then}"));
        }
        else
        {
            advice.Add(new Advice("retry", null, "Nothing is missing. Say it once more in half the words and keep the particulars."));
        }

        return advice;
    }

    /// <summary>The probes of what is missing, then of what is only partial, the highest gain first.</summary>
    private static List<string> FollowUps(Rubric rubric, IReadOnlyList<ElementResult> elements, Improvement[] improvements)
    {
        var questions = new List<string>(MostFollowUps);
        for (var grade = 0; grade < 2; grade++)
        {
            foreach (var improvement in improvements)
            {
                foreach (var element in elements)
                {
                    if (element.Id == improvement.Element && element.Grade == grade && improvement.Gain > 0 && questions.Count < MostFollowUps)
                    {
                        questions.Add(rubric.FindElement(element.Id)!.Probe);
                    }
                }
            }
        }

        return questions;
    }

    /// <summary>At most 90 characters, never half of a surrogate pair.</summary>
    private static string Shorten(string text) =>
        text.Length <= 90 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[86]) ? 86 : 87), "...");

    /// <summary>The title inside a sentence; an abbreviation such as EMR keeps its capitals.</summary>
    private static string Lower(string title) =>
        title.Length < 2 || char.IsUpper(title[1]) ? title : string.Concat(title[..1].ToLowerInvariant(), title.AsSpan(1));
}
