using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Of the candidates of one element or flag, chooses those that count: none overlaps another (the one that weighs most, then
/// the leftmost, the longest, the rule that comes first), none repeats the words of another, and no rule counts more often
/// than it may.
/// </summary>
internal static class EvidenceChooser
{
    /// <summary>Fills <see cref="ScoringBuffers.Chosen"/>, in text order, with chosen and, where wanted, rejected candidates.</summary>
    public static void Choose(CompiledRule[] rules, int first, int end, bool rejectedToo, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var all = buffers.Chosen;
        all.Clear();
        for (var rule = first; rule < end; rule++)
        {
            foreach (var candidate in buffers.Candidates[rule])
            {
                if (candidate.Reason is null)
                {
                    all.Add(candidate);
                }
            }
        }

        all.Sort(buffers.ByWeight(rules));
        buffers.Seen.Clear();
        var taken = buffers.Taken;
        Array.Clear(taken, 0, answer.VisibleCount);
        Span<int> counts = stackalloc int[Math.Min(end - first, 512)];
        counts.Clear();
        for (var i = 0; i < all.Count; i++)
        {
            var candidate = all[i];
            if (Overlaps(taken, candidate))
            {
                continue;
            }

            Array.Fill(taken, true, candidate.Start, candidate.End - candidate.Start);
            if (!buffers.Seen.Add(Words(answer, candidate)))
            {
                candidate.Reason = RejectionReasons.Repeated;
            }
            else
            {
                var rule = rules[candidate.Rule].Rule;
                ref var count = ref counts[Math.Min(candidate.Rule - first, counts.Length - 1)];
                candidate.Chosen = true;
                candidate.Weight = count < rule.Count ? rule.Weight : 0m;
                count++;
            }

            all[i] = candidate;
        }

        all.RemoveAll(static candidate => !candidate.Chosen && candidate.Reason is null);
        for (var rule = first; rejectedToo && rule < end; rule++)
        {
            if (rules[rule].Rule.Shared)
            {
                continue; // rules about telling find something in every sentence: what did not count is no news
            }

            foreach (var candidate in buffers.Candidates[rule])
            {
                if (candidate.Reason is not null)
                {
                    all.Add(candidate);
                }
            }
        }

        all.Sort(CompareByPlace);
        DropTwins(all);
    }

    /// <summary>Two patterns of a rule may match the same words with other heads: one candidate of them is enough, a chosen one first.</summary>
    private static void DropTwins(List<Candidate> all)
    {
        var kept = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (kept == 0 || all[i].Rule != all[kept - 1].Rule || all[i].Start != all[kept - 1].Start || all[i].End != all[kept - 1].End)
            {
                all[kept++] = all[i];
            }
        }

        all.RemoveRange(kept, all.Count - kept);
    }

    private static int CompareByPlace(Candidate a, Candidate b)
    {
        var order = a.Start.CompareTo(b.Start);
        order = order != 0 ? order : b.End.CompareTo(a.End);
        order = order != 0 ? order : a.Rule.CompareTo(b.Rule);
        order = order != 0 ? order : b.Chosen.CompareTo(a.Chosen);
        return order != 0 ? order : a.Head.CompareTo(b.Head);
    }

    /// <summary>The heaviest first, then the leftmost, the longest, the rule that comes first.</summary>
    public static int Compare(CompiledRule[] rules, in Candidate a, in Candidate b)
    {
        var order = rules[b.Rule].Rule.Weight.CompareTo(rules[a.Rule].Rule.Weight);
        order = order != 0 ? order : a.Start.CompareTo(b.Start);
        order = order != 0 ? order : b.End.CompareTo(a.End);
        return order != 0 ? order : a.Rule.CompareTo(b.Rule);
    }

    private static bool Overlaps(bool[] taken, in Candidate candidate)
    {
        for (var i = candidate.Start; i < candidate.End; i++)
        {
            if (taken[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a span, whatever their case and quotes.</summary>
    private static ulong Words(AnalyzedAnswer answer, in Candidate candidate)
    {
        var hash = 14695981039346656037UL;
        for (var i = candidate.Start; i < candidate.End; i++)
        {
            ref readonly var token = ref answer.Tokens[answer.Visible[i]];
            foreach (var unit in answer.Text.AsSpan(token.Start, token.Length))
            {
                var folded = FormText.Fold(unit);
                hash = folded == '\0' ? hash : (hash ^ folded) * 1099511628211UL;
            }

            hash = (hash ^ ' ') * 1099511628211UL;
        }

        return hash;
    }
}
