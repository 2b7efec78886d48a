using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Expands a syntax tree into positions, from the end to the start, keeping the order of preference.</summary>
internal sealed class AutomatonBuilder(Func<TestNode, TokenTest> resolve, Func<TestNode, IEnumerable<int>> forms)
{
    private readonly List<AutomatonPosition> positions = [];
    private readonly List<string> captures = [];
    private bool atStart;
    private bool atEnd;

    /// <summary>The automaton, or <see langword="null"/> when the pattern needs more positions than allowed.</summary>
    public Automaton? Build(PatternNode root)
    {
        var first = First(root, [Automaton.Accept]);
        return positions.Count > Automaton.MostPositions ? null : new Automaton([.. positions], first, atStart, atEnd);
    }

    private int[] First(PatternNode node, int[] next)
    {
        if (positions.Count > Automaton.MostPositions)
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
                return Chosen(choice, next);
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

    /// <summary>Options of one word each are one position: a hundred words cost as much as one.</summary>
    private int[] Chosen(ChoiceNode choice, int[] next)
    {
        TestNode[] single = [.. choice.Options.OfType<TestNode>().Where(test => test is not (LexiconNode or ClassNode { Class: ClassTable.Any }))];
        if (single.Length < 2)
        {
            return Merge([.. choice.Options.Select(option => First(option, next))]);
        }

        var classes = Analysis.WordClass.None;
        foreach (var test in single.OfType<ClassNode>())
        {
            classes |= test.Class;
        }

        var set = new FormSet(single.Where(test => test is not ClassNode).SelectMany(forms));
        int[] merged = [Add(new TokenTest(TestKind.Set, 0, classes, null, null, set), next)];
        return Merge([merged, .. choice.Options.Where(option => !single.Contains(option)).Select(option => First(option, next))]);
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
