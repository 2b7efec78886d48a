using FsCheck;
using FsCheck.Fluent;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Patterns;

public sealed class MatcherLawTests
{
    private static readonly string[] Words = ["add", "added", "a", "list", "nurse", "the", "no", ",", ";", ".", "two", "call"];

    private static readonly LexiconSource[] Lexicons = [new("l", [new("list"), new("a list"), new("~call the nurse")], [])];

    [Fact]
    public void FindAll_AnyPatternAndText_EqualsTheNaiveMatcher()
    {
        var pattern = Gen.Resize(PatternText(3), 8);
        var texts = Gen.Select(Gen.ArrayOf(Gen.Elements(Words), 14), words => string.Join(' ', words));
        var law = Prop.ForAll(Arb.From(Gen.Zip(pattern, texts)), pair =>
        {
            var bench = Try(pair.Item1);
            if (bench is null)
            {
                return true;
            }

            var answer = bench.Cut(pair.Item2);
            var expected = bench.FindNaively(answer);
            var actual = bench.Find(answer).Select(match => (match.Pattern, match.Start, match.End)).ToList();
            return expected.SequenceEqual(actual) ? true : throw new InvalidOperationException($"{pair.Item1} on {pair.Item2}: {string.Join(' ', actual)} but naive {string.Join(' ', expected)}");
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(2026, 1125), law);
    }

    [Fact]
    public void Captures_OfAMatch_LieInsideIt()
    {
        var bench = new PatternBench(["act=~add (a|the)? what=(ADJ{0,2} $l)"], Lexicons);
        var answer = bench.Cut("I added the good a list.");
        var match = Assert.Single(bench.Find(answer));
        Assert.Equal(["act:added", "what:good a list"], bench.Captures(answer, match).Select(capture => $"{capture.Name}:{PatternBench.Slice(answer, capture.Start, capture.End)}"));
    }

    private static PatternBench? Try(string pattern)
    {
        try
        {
            return new PatternBench([pattern], Lexicons);
        }
        catch (FormatException)
        {
            return null; // the generator may write a pattern that the checks refuse
        }
    }

    private static Gen<string> PatternText(int depth)
    {
        var leaf = Gen.Elements("~add", "a", "list", "~call", "nurse", "the", "NUM", "VERB", "$l", "ROLE");
        var item = depth == 0
            ? leaf
            : Gen.Frequency(
                (4, leaf),
                (1, Gen.Constant("...2")),
                (1, Gen.Select(leaf, x => x.StartsWith('$') ? x : "!" + x)),
                (2, Gen.Select(PatternText(depth - 1), x => $"({x})?")),
                (1, Gen.Select(PatternText(depth - 1), x => $"({x}){{0,3}}")),
                (1, Gen.Select(PatternText(depth - 1), x => $"({x}){{1,2}}")),
                (2, Gen.Select(Gen.Zip(PatternText(depth - 1), PatternText(depth - 1)), x => $"({x.Item1}|{x.Item2})")));
        return Gen.Select(Gen.ArrayOf(item, 3), parts => string.Join(' ', parts));
    }
}
