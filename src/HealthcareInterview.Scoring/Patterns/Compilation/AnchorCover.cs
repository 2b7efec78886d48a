using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>One test of a cover, with the number of tokens that can stand before it in a match.</summary>
internal sealed record Anchor(TestNode Test, int Least, int Most);

/// <summary>
/// The rarest set of tests of which every match must pass one. A match is only looked for where such a token stands.
/// </summary>
internal sealed record AnchorCover(double Cost, IReadOnlyList<Anchor> Anchors)
{
    /// <summary>Expected number of starts that are tried for a token: each anchor with every start that it allows.</summary>
    private double Work => Cost * (Anchors.Max(anchor => anchor.Most) - Anchors.Min(anchor => anchor.Least) + 1);

    /// <param name="root">The pattern.</param>
    /// <param name="cost">Expected share of tokens that pass a test.</param>
    /// <param name="longest">Tokens of a lexicon's longest entry.</param>
    /// <returns>The cheapest cover, or <see langword="null"/> for a pattern that needs no token.</returns>
    public static AnchorCover? Of(PatternNode root, Func<TestNode, double> cost, Func<string, int> longest) => Of(root, 0, 0, cost, longest);

    private static AnchorCover? Of(PatternNode node, int least, int most, Func<TestNode, double> cost, Func<string, int> longest)
    {
        switch (node)
        {
            case TestNode test:
                return new AnchorCover(cost(test), [new Anchor(test, least, most)]);
            case CaptureNode capture:
                return Of(capture.Item, least, most, cost, longest);
            case RepeatNode { Least: > 0 } repeat:
                return Of(repeat.Item, least, most, cost, longest);
            case SequenceNode sequence:
                AnchorCover? best = null;
                foreach (var item in sequence.Items)
                {
                    var cover = Of(item, least, most, cost, longest);
                    if (cover is not null && (best is null || cover.Work < best.Work))
                    {
                        best = cover;
                    }

                    var (itemLeast, itemMost) = Width(item, longest);
                    least += itemLeast;
                    most += itemMost;
                }

                return best;
            case ChoiceNode choice:
                var covers = choice.Options.Select(option => Of(option, least, most, cost, longest)).ToList();
                return covers.Contains(null) ? null : new AnchorCover(covers.Sum(cover => cover!.Cost), [.. covers.SelectMany(cover => cover!.Anchors)]);
            default:
                return null;
        }
    }

    private static (int Least, int Most) Width(PatternNode node, Func<string, int> longest)
    {
        switch (node)
        {
            case SequenceNode sequence:
                var widths = sequence.Items.Select(item => Width(item, longest)).ToList();
                return (widths.Sum(width => width.Least), widths.Sum(width => width.Most));
            case ChoiceNode choice:
                var options = choice.Options.Select(option => Width(option, longest)).ToList();
                return (options.Min(width => width.Least), options.Max(width => width.Most));
            case RepeatNode repeat:
                var inner = Width(repeat.Item, longest);
                return (inner.Least * repeat.Least, inner.Most * repeat.Most);
            case CaptureNode capture:
                return Width(capture.Item, longest);
            case GapNode gap:
                return (0, gap.Most);
            case AnchorNode:
                return (0, 0);
            case LexiconNode lexicon:
                return (1, longest(lexicon.Name));
            default:
                return (1, 1);
        }
    }
}
