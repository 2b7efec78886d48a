using FsCheck;
using FsCheck.Fluent;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Analysis.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("I don't know", "I|do|n't|know")]
    [InlineData("I don’t know", "I|do|n’t|know")]
    [InlineData("can't won't", "ca|n't|wo|n't")]
    [InlineData("cannot didnt im", "can|not|did|nt|i|m")]
    [InlineData("I'd've said it's hers", "I|'d|'ve|said|it|'s|hers")]
    [InlineData("gave 12.5mg at 2:30", "gave|12.5|mg|at|2:30")]
    [InlineData("1,500 grams, 40%", "1,500|grams|,|40|%")]
    [InlineData("at 2 a.m. sharp", "at|2|a.m.|sharp")]
    [InlineData("Dr. Lee paged me.", "Dr.|Lee|paged|me|.")]
    [InlineData("a 12-hour shift", "a|12|-|hour|shift")]
    [InlineData("med-surg and/or L&D", "med-surg|and|/|or|L&D")]
    [InlineData("tell 'em 'cause o'clock", "tell|'em|'cause|o'clock")]
    [InlineData("“Stop,” I said...", "“|Stop|,|”|I|said|...")]
    [InlineData("3pm 2nd 4B", "3|pm|2nd|4B")]
    [InlineData("ok 👍🏽 fine", "ok|👍|🏽|fine")]
    public void Tokenize_Text_CutsAsExpected(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Slices(text)));
    }

    [Theory]
    [InlineData("ch\u200becked", "check")]
    [InlineData("mislabelled", "mislabel")]
    [InlineData("went", "go")]
    [InlineData("told", "tell")]
    [InlineData("double-booked", "book")]
    [InlineData("prioritised", "prioritise")]
    public void Tokenize_Word_HasItsLemma(string word, string lemma)
    {
        var tokens = Tokenize(word);
        var lemmas = Vocabulary.Shipped.Lemmas(tokens.Buffer[0].Form).ToArray().Select(Vocabulary.Shipped.TextOf);
        Assert.Contains(lemma, lemmas);
    }

    [Fact]
    public void Tokenize_AnyString_LosesNoCharacter()
    {
        Prop.ForAll<string>(raw =>
        {
            var text = raw ?? string.Empty;
            var tokens = Tokenize(text);
            var position = 0;
            for (var i = 0; i < tokens.Count; i++)
            {
                var token = tokens.Buffer[i];
                if (token.Length <= 0 || token.Start < position || !string.IsNullOrWhiteSpace(text[position..token.Start]))
                {
                    return false;
                }

                position = token.Start + token.Length;
            }

            return string.IsNullOrWhiteSpace(text[position..]);
        }).QuickCheckThrowOnFailure();
    }

    private static TokenList Tokenize(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(text, Vocabulary.Shipped, tokens);
        return tokens;
    }

    private static IEnumerable<string> Slices(string text)
    {
        var tokens = Tokenize(text);
        return Enumerable.Range(0, tokens.Count).Select(i => text.Substring(tokens.Buffer[i].Start, tokens.Buffer[i].Length));
    }
}
