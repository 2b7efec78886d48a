using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Compilation;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>Finds every pattern's longest match at every start. Holds buffers: one a thread.</summary>
internal sealed class Matcher
{
    private readonly AutomatonScratch scratch = new();
    private int[] nextStart = [];

    /// <summary>Fills the list, sorted by start, then the longest first, then pattern order.</summary>
    public void FindAll(AnalyzedAnswer answer, PatternProgram program, MatchList matches)
    {
        matches.Clear();
        if (nextStart.Length < program.PatternCount)
        {
            nextStart = new int[program.PatternCount];
        }

        Array.Clear(nextStart);
        var view = new TokenView(answer, program.Vocabulary);
        var sentenceStart = 0;
        var sentenceEnd = 0;
        for (var position = 0; position < view.Count; position++)
        {
            if (position >= sentenceEnd)
            {
                sentenceStart = position;
                sentenceEnd = view.SentenceEnd(position);
            }

            ref readonly var token = ref view.At(position);
            Try(view, program, program.Anchors.OfForm(token.Form), position, sentenceStart, sentenceEnd, matches);
            for (var classes = program.Anchors.Anchored(token.Classes); classes != 0; classes &= classes - 1)
            {
                Try(view, program, program.Anchors.OfLowestClass(classes), position, sentenceStart, sentenceEnd, matches);
            }

            Try(view, program, program.Anchors.Everywhere, position, sentenceStart, sentenceEnd, matches);
        }

        matches.Sort();
    }

    private void Try(in TokenView view, PatternProgram program, ReadOnlySpan<int> patterns, int position, int sentenceStart, int sentenceEnd, MatchList matches)
    {
        foreach (var pattern in patterns)
        {
            var (least, most) = program.OffsetsOf(pattern);
            var last = position - least;
            var automaton = program.AutomatonOf(pattern);
            for (var start = Math.Max(nextStart[pattern], Math.Max(sentenceStart, position - most)); start <= last; start++)
            {
                var end = automaton.Longest(view, start, sentenceEnd, scratch);
                if (end > start)
                {
                    matches.Add(new PatternMatch(pattern, start, end, automaton.Head(view, start, end, sentenceEnd, scratch)));
                }
            }

            nextStart[pattern] = Math.Max(nextStart[pattern], last + 1);
        }
    }
}
