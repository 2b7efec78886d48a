using System.Runtime.CompilerServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Compilation;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>Finds every pattern's longest match at every start. Holds buffers: one a thread.</summary>
internal sealed class Matcher
{
    private int[] nextStart = [];
    private PatternToken[] tokens = [];
    private readonly long[] lexiconLengths = new long[PatternView.LexiconSlots];
    private readonly WideParse parse = new();

    /// <summary>Fills the list, sorted by start, then the longest first, then pattern order.</summary>
    public void FindAll(AnalyzedAnswer answer, PatternProgram program, MatchList matches)
    {
        matches.Clear();
        if (nextStart.Length < program.PatternCount)
        {
            nextStart = new int[program.PatternCount];
        }

        Array.Clear(nextStart, 0, program.PatternCount);
        Array.Clear(lexiconLengths);
        var view = new PatternView(new TokenView(answer, program.Vocabulary), Read(answer, program), lexiconLengths);
        var sentenceStart = 0;
        var sentenceEnd = 0;
        for (var position = 0; position < answer.VisibleCount; position++)
        {
            if (position >= sentenceEnd)
            {
                sentenceStart = position;
                sentenceEnd = view.View.SentenceEnd(position);
            }

            ref readonly var token = ref view.Tokens[position];
            Try(view, program.Automata, program.Anchors.OfKind(token.Kind), position, sentenceStart, sentenceEnd, matches);
            for (var classes = program.Anchors.Anchored(token.Classes); classes != 0; classes &= classes - 1)
            {
                Try(view, program.Automata, program.Anchors.OfLowestClass(classes), position, sentenceStart, sentenceEnd, matches);
            }

            Try(view, program.Automata, program.Anchors.Everywhere, position, sentenceStart, sentenceEnd, matches);
        }

        matches.Sort();
    }

    /// <summary>What the patterns ask of each visible token, side by side.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<PatternToken> Read(AnalyzedAnswer answer, PatternProgram program)
    {
        if (tokens.Length < answer.VisibleCount)
        {
            tokens = new PatternToken[Math.Max(answer.VisibleCount, 512)];
        }

        var read = tokens.AsSpan(0, answer.VisibleCount);
        for (var i = 0; i < read.Length; i++)
        {
            ref readonly var token = ref answer.TokenBuffer[answer.VisibleBuffer[i]];
            read[i].Classes = token.Classes;
            read[i].Kind = (ushort)program.Automata.Kinds.Of(token.Form);
            read[i].Row = read[i].Kind * program.PatternCount;
            read[i].IsPassable = token.Length != 1 || answer.Text[token.Start] is not (';' or ':');
        }

        return read;
    }

    // Kept apart, like what it calls: in one piece there are not enough registers for any of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Try(in PatternView view, PackedAutomata automata, ReadOnlySpan<int> patterns, int position, int sentenceStart, int sentenceEnd, MatchList matches)
    {
        foreach (var index in patterns)
        {
            ref readonly var pattern = ref automata[index];
            var last = position - pattern.Least;
            var start = Math.Max(nextStart[index], Math.Max(sentenceStart, position - pattern.Most));
            if (start > last)
            {
                continue;
            }

            nextStart[index] = last + 1;
            if ((pattern.Traits & PatternTraits.Wide) != PatternTraits.None)
            {
                TryWide(view, automata, index, start, last, sentenceEnd, matches);
                continue;
            }

            for (; start <= last; start++)
            {
                var end = automata.Longest(pattern, index, view, start, sentenceEnd);
                if (end > start)
                {
                    matches.Add(new PatternMatch(index, start, end, view.View.TokenIndex(HeadFinder.Find(automata, index, view, start, end, sentenceEnd, parse))));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TryWide(in PatternView view, PackedAutomata automata, int index, int start, int last, int sentenceEnd, MatchList matches)
    {
        var automaton = automata.Wide(index)!;
        for (; start <= last; start++)
        {
            var end = automaton.Longest(view, start, sentenceEnd);
            if (end > start)
            {
                matches.Add(new PatternMatch(index, start, end, view.View.TokenIndex(HeadFinder.Find(automata, index, view, start, end, sentenceEnd, parse))));
            }
        }
    }
}
