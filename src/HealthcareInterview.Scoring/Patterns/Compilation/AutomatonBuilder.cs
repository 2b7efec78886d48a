using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Expands a syntax tree into positions, from the end to the start, keeping the order of preference.</summary>
/// <param name="resolve">Gives tests their ids.</param>
/// <param name="merging">Which options of one token each become one position.</param>
internal sealed class AutomatonBuilder(Func<TestNode, TokenTest> resolve, OptionMerging merging = OptionMerging.Neighbours)
{
    private readonly List<AutomatonPosition> positions = [];
    private readonly List<string> captures = [];
    private bool atStart;
    private bool atEnd;

    /// <summary>The automaton, or <see langword="null"/> when the pattern needs more positions than allowed.</summary>
    public AutomatonShape? Build(PatternNode root)
    {
        var first = First(root, [AutomatonShape.Accept]);
        return positions.Count > AutomatonShape.MostPositions ? null : new AutomatonShape([.. positions], first, atStart, atEnd);
    }

    private int[] First(PatternNode node, int[] next)
    {
        if (positions.Count > AutomatonShape.MostPositions)
        {
            return next;
        }

        switch (node)
        {
            case SequenceNode sequence:
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    next = First(sequence.Items[i], next);
                }

                return next;
            case ChoiceNode choice:
                return Merge([.. Options(choice, next)]);
            case RepeatNode repeat:
                return Repeated(repeat, next);
            case GapNode gap:
                var after = next;
                for (var i = 0; i < gap.Most; i++)
                {
                    after = Merge(next, [Add(new TokenTest(TestKind.Gap, 0, default, null, null), after)]);
                }

                return after;
            case CaptureNode capture:
                captures.Add(capture.Name);
                var inner = First(capture.Item, next);
                captures.RemoveAt(captures.Count - 1);
                return inner;
            case AnchorNode anchor:
                atStart |= anchor.First;
                atEnd |= !anchor.First;
                return next;
            case NotNode not:
                return [Add(new TokenTest(TestKind.Not, 0, default, null, [.. not.Tests.Select(resolve)]), next)];
            default:
                return [Add(resolve((TestNode)node), next)];
        }
    }

    private IEnumerable<int[]> Options(ChoiceNode choice, int[] next)
    {
        var run = new List<TokenTest>();
        IEnumerable<PatternNode> all = choice.Options;
        if (merging == OptionMerging.All)
        {
            all = choice.Options.Where(option => Single(option) is null).Concat(choice.Options.Where(option => Single(option) is not null));
        }

        foreach (var option in all)
        {
            if (Single(option) is { } test)
            {
                run.Add(test);
                continue;
            }

            if (run.Count > 0)
            {
                yield return [AddEither(run, next)];
            }

            yield return First(option, next);
        }

        if (run.Count > 0)
        {
            yield return [AddEither(run, next)];
        }
    }

    /// <summary>The test of an option that is always one token.</summary>
    private TokenTest? Single(PatternNode option) => merging != OptionMerging.None && option is TestNode node && resolve(node) is var test && test.IsSingle ? test : null;

    private int AddEither(List<TokenTest> run, int[] next)
    {
        var test = run.Count == 1 ? run[0] : new TokenTest(TestKind.Either, 0, default, null, [.. run]);
        run.Clear();
        return Add(test, next);
    }

    private int[] Repeated(RepeatNode repeat, int[] next)
    {
        var after = next;
        for (var i = repeat.Most; i >= 1; i--)
        {
            var entered = First(repeat.Item, after);
            after = i > repeat.Least ? Merge(entered, next) : entered;
        }

        return after;
    }

    private int Add(TokenTest test, int[] follow)
    {
        positions.Add(new AutomatonPosition(test, follow, [.. captures]));
        return positions.Count - 1;
    }

    private static int[] Merge(params int[][] lists) => [.. lists.SelectMany(list => list).Distinct()];
}

/// <summary>Which options of one token each become one position: the matches stay the same, with fewer positions.</summary>
internal enum OptionMerging : byte
{
    None,

    /// <summary>Those that stand side by side: the preferred parse stays the same too.</summary>
    Neighbours,

    /// <summary>All of a choice: only the ends of matches stay the same.</summary>
    All,
}
