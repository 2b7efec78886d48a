using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Patterns.Syntax;

/// <summary>What a well-formed pattern must still keep to.</summary>
internal static class PatternChecks
{
    /// <summary>Most tokens that one match may span.</summary>
    public const int MostTokens = 64;

    public static void Check(PatternNode root, PatternReader reader)
    {
        if (!Contains(root, node => node is WordNode or LemmaNode or LexiconNode))
        {
            if (reader.Diagnostics.Count == 0)
            {
                reader.Report(DiagnosticCodes.PatternTooGeneral, 0, "The pattern has nothing but classes and gaps: name at least one word, lemma or lexicon.");
            }

            return;
        }

        if (Ends(root, fromStart: true).Any(node => node is NotNode) || Ends(root, fromStart: false).Any(node => node is NotNode))
        {
            reader.Report(DiagnosticCodes.NegationAtEnd, Math.Max(0, reader.Text.IndexOf('!', StringComparison.Ordinal)), "'!x' can't be first or last: put words on both sides, or use 'unless_before' and 'unless_after'.");
        }

        CheckAnchors(root, reader);
        if (Ends(root, fromStart: true).Any(node => node is GapNode) || Ends(root, fromStart: false).Any(node => node is GapNode))
        {
            reader.Report(DiagnosticCodes.PatternSyntax, 0, "A gap can't be first or last: it would match anything there.");
        }

        if (Longest(root) > MostTokens)
        {
            reader.Report(DiagnosticCodes.PatternTooLarge, 0, $"The pattern can span {Longest(root)} tokens, at most {MostTokens} are allowed: shorten its gaps and repeats.");
        }
    }

    /// <summary>Whether the node or one below it passes the test.</summary>
    public static bool Contains(PatternNode node, Func<PatternNode, bool> test) => test(node) || Children(node).Any(child => Contains(child, test));

    public static IEnumerable<PatternNode> Children(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items,
        ChoiceNode choice => choice.Options,
        RepeatNode repeat => [repeat.Item],
        CaptureNode capture => [capture.Item],
        NotNode not => not.Tests,
        _ => [],
    };

    /// <summary>The nodes that can come first (or last) in a match.</summary>
    private static IEnumerable<PatternNode> Ends(PatternNode node, bool fromStart)
    {
        switch (node)
        {
            case SequenceNode sequence:
                foreach (var item in fromStart ? sequence.Items : sequence.Items.Reverse())
                {
                    foreach (var end in Ends(item, fromStart))
                    {
                        yield return end;
                    }

                    if (!CanBeEmpty(item))
                    {
                        yield break;
                    }
                }

                break;
            case ChoiceNode or RepeatNode or CaptureNode:
                foreach (var end in Children(node).SelectMany(child => Ends(child, fromStart)))
                {
                    yield return end;
                }

                break;
            default:
                yield return node;
                break;
        }
    }

    private static bool CanBeEmpty(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.All(CanBeEmpty),
        ChoiceNode choice => choice.Options.Any(CanBeEmpty),
        RepeatNode repeat => repeat.Least == 0 || CanBeEmpty(repeat.Item),
        CaptureNode capture => CanBeEmpty(capture.Item),
        GapNode => true,
        _ => false,
    };

    private static void CheckAnchors(PatternNode root, PatternReader reader)
    {
        var items = root is SequenceNode sequence ? sequence.Items : [root];
        for (var i = 0; i < items.Count; i++)
        {
            var wrong = items[i] is AnchorNode anchor
                ? (anchor.First ? i != 0 : i != items.Count - 1)
                : Contains(items[i], node => node is AnchorNode);
            if (wrong)
            {
                reader.Report(DiagnosticCodes.MisplacedAnchor, 0, "'^' can only be the pattern's first part and '$' its last; inside they would never match. For the character write '\\^' or '\\$'.");
                return;
            }
        }
    }

    private static int Longest(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.Sum(Longest),
        ChoiceNode choice => choice.Options.Max(Longest),
        RepeatNode repeat => repeat.Most * Longest(repeat.Item),
        CaptureNode capture => Longest(capture.Item),
        GapNode gap => gap.Most,
        AnchorNode => 0,
        LexiconNode => 3,
        _ => 1,
    };
}
