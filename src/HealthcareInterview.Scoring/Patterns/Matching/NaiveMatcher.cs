using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>The language by its definition: tries every pattern at every start. The oracle for <see cref="Matcher"/>.</summary>
internal sealed class NaiveMatcher(IReadOnlyList<PatternNode> patterns, LexiconTable lexicons, Vocabulary vocabulary)
{
    /// <summary>Pattern, start and end of every longest match, sorted as <see cref="Matcher"/> sorts.</summary>
    public IReadOnlyList<(int Pattern, int Start, int End)> FindAll(AnalyzedAnswer answer)
    {
        var view = new TokenView(answer, vocabulary);
        var found = new List<(int Pattern, int Start, int End)>();
        for (var start = 0; start < view.Count; start++)
        {
            var limit = view.SentenceEnd(start);
            for (var pattern = 0; pattern < patterns.Count; pattern++)
            {
                var ends = Ends(patterns[pattern], view, start, limit);
                if (ends.Count > 0 && ends.Max > start)
                {
                    found.Add((pattern, start, ends.Max));
                }
            }
        }

        return [.. found.OrderBy(match => match.Start).ThenByDescending(match => match.End).ThenBy(match => match.Pattern)];
    }

    private SortedSet<int> Ends(PatternNode node, in TokenView view, int at, int limit)
    {
        var ends = new SortedSet<int>();
        switch (node)
        {
            case SequenceNode sequence:
                ends.Add(at);
                foreach (var item in sequence.Items)
                {
                    ends = After(item, view, ends, limit);
                }

                break;
            case ChoiceNode choice:
                foreach (var option in choice.Options)
                {
                    ends.UnionWith(Ends(option, view, at, limit));
                }

                break;
            case RepeatNode repeat:
                var round = new SortedSet<int> { at };
                for (var i = 0; i <= repeat.Most; i++)
                {
                    if (i >= repeat.Least)
                    {
                        ends.UnionWith(round);
                    }

                    round = After(repeat.Item, view, round, limit);
                }

                break;
            case GapNode gap:
                for (var end = at; end <= at + gap.Most && end <= limit; end++)
                {
                    ends.Add(end);
                    if (end == limit || !view.IsPassable(end))
                    {
                        break;
                    }
                }

                break;
            case CaptureNode capture:
                return Ends(capture.Item, view, at, limit);
            case AnchorNode anchor:
                if (anchor.First ? view.IsFirst(at) : view.IsEnd(at))
                {
                    ends.Add(at);
                }

                break;
            case NotNode not:
                if (at < limit)
                {
                    var any = false;
                    foreach (var test in not.Tests)
                    {
                        any |= Length(test, view, at, limit) > 0;
                    }

                    if (!any)
                    {
                        ends.Add(at + 1);
                    }
                }

                break;
            case TestNode test when at < limit && Length(test, view, at, limit) is var length and > 0:
                ends.Add(at + length);
                break;
            default:
                break;
        }

        return ends;
    }

    private SortedSet<int> After(PatternNode item, in TokenView view, SortedSet<int> starts, int limit)
    {
        var ends = new SortedSet<int>();
        foreach (var start in starts)
        {
            ends.UnionWith(Ends(item, view, start, limit));
        }

        return ends;
    }

    private int Length(TestNode test, in TokenView view, int at, int limit)
    {
        switch (test)
        {
            case WordNode word:
                return view.Form(at) != 0 && view.Form(at) == vocabulary.FindForm(word.Form) ? 1 : 0;
            case LemmaNode lemma:
                return vocabulary.Lemmas(view.Form(at)).Contains(vocabulary.FindLemma(lemma.Lemma)) ? 1 : 0;
            case ClassNode { Class: var value }:
                return value == ClassTable.Any || (view.At(at).Classes & value) != WordClass.None ? 1 : 0;
            case LexiconNode lexicon:
                var best = 0;
                foreach (var entry in lexicons.Entries(lexicon.Name))
                {
                    var length = 0;
                    while (length < entry.Length && at + length < limit && Length(entry[length], view, at + length, limit) > 0)
                    {
                        length++;
                    }

                    best = length == entry.Length ? Math.Max(best, length) : best;
                }

                return best;
            default:
                return 0;
        }
    }
}
