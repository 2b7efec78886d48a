using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Of the candidates of one element or flag, chooses those that count: none overlaps another (the one that weighs most, then
/// the leftmost, the longest, the rule that comes first), none repeats the words of another, and no rule counts more often
/// than it may. Immutable, thread-safe.
/// </summary>
internal sealed class EvidenceChooser
{
    private readonly CompiledRule[] rules;

    /// <summary>Rank of each rule by its weight, the heaviest first.</summary>
    private readonly int[] ranks;

    public EvidenceChooser(CompiledRule[] rules)
    {
        this.rules = rules;
        var weights = rules.Select(rule => rule.Rule.Weight).Distinct().OrderDescending().ToList();
        ranks = [.. rules.Select(rule => weights.IndexOf(rule.Rule.Weight))];
    }

    /// <summary>Marks the candidates that are chosen, and those that repeat a chosen one. Once for each element or flag.</summary>
    public void Choose(int first, int end, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var all = buffers.Candidates.Of(first, end);
        var order = buffers.Chosen;
        order.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Reason is null)
            {
                order.Add(((ulong)(uint)Math.Min(ranks[all[i].Rule], 1023) << 54) | Place(all[i], first), i);
            }
        }

        if (order.Count > 0)
        {
            order.Sort();
            Take(all, first, end, answer, buffers);
        }
    }

    /// <summary>Fills <see cref="ScoringBuffers.Chosen"/>, in text order, with chosen and, where wanted, rejected candidates.</summary>
    public void Show(int first, int end, bool rejectedToo, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var all = buffers.Candidates.Of(first, end);
        var order = buffers.Chosen;
        order.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var candidate = ref all[i];
            if (candidate.Chosen || (candidate.Reason is not null && rejectedToo && !rules[candidate.Rule].Rule.Shared))
            {
                // Rules about telling find something in every sentence: what did not count is no news. Of twins a chosen one comes first, then the one whose head does.
                order.Add((Place(candidate, first) << 10) | (candidate.Chosen ? 0UL : 512) | (uint)Math.Clamp(candidate.Head - answer.VisibleBuffer[candidate.Start], 0, 511), i);
            }
        }

        order.Sort();
        DropTwins(all, order);
    }

    private void Take(Span<Candidate> all, int first, int end, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        buffers.Seen.Clear();
        var taken = buffers.Taken;
        Array.Clear(taken, 0, answer.VisibleCount);
        var counts = buffers.CountsOf(end - first);
        foreach (var i in buffers.Chosen.Items)
        {
            ref var candidate = ref all[i];
            if (Overlaps(taken, candidate))
            {
                continue;
            }

            taken.AsSpan(candidate.Start, candidate.End - candidate.Start).Fill(true);
            if (buffers.Seen.Add(Words(answer, candidate)))
            {
                candidate.Chosen = true;
                candidate.Counts = counts[candidate.Rule - first]++ < rules[candidate.Rule].Rule.Count;
            }
            else
            {
                candidate.Reason = RejectionReasons.Repeated;
            }
        }
    }

    /// <summary>54 bits: leftmost, then longest, then rule order. A match has less than 256 tokens.</summary>
    private static ulong Place(in Candidate candidate, int firstRule) =>
        ((ulong)(uint)candidate.Start << 24) | ((ulong)(uint)(255 - (candidate.End - candidate.Start)) << 16) | (uint)Math.Min(candidate.Rule - firstRule, 65535);

    /// <summary>Two patterns of a rule may match the same words with other heads: one candidate of them is enough, a chosen one first.</summary>
    private static void DropTwins(Span<Candidate> all, CandidateOrder order)
    {
        var kept = 0;
        for (var i = 0; i < order.Count; i++)
        {
            if (kept == 0 || !AreTwins(all[order.Items[i]], all[order.Items[kept - 1]]))
            {
                order.Move(i, kept++);
            }
        }

        order.Cut(kept);
    }

    private static bool AreTwins(in Candidate a, in Candidate b) => a.Rule == b.Rule && a.Start == b.Start && a.End == b.End;

    private static bool Overlaps(bool[] taken, in Candidate candidate) =>
        taken[candidate.Start] || taken[candidate.End - 1] || taken.AsSpan(candidate.Start, candidate.End - candidate.Start).Contains(true);

    /// <summary>The words of a span, whatever their case and quotes.</summary>
    private static ulong Words(AnalyzedAnswer answer, in Candidate candidate)
    {
        var hash = 14695981039346656037UL;
        for (var i = candidate.Start; i < candidate.End; i++)
        {
            hash = (hash ^ answer.TokenBuffer[answer.VisibleBuffer[i]].Hash) * 1099511628211UL;
        }

        return hash;
    }
}
