using HealthcareInterview.Scoring.Analysis.Context;

namespace HealthcareInterview.Scoring.Analysis.Sentences;

/// <summary>
/// The items of a list that runs on in one line: "1. Check the name 2. Check the date". Only a list that starts with its
/// first item and counts on is one, so that "room 2. The nurse" stays what it is.
/// </summary>
internal ref struct ListMarker
{
    private int next;
    private bool letters;

    /// <summary>The token after the marker that starts at the token, or -1 where none does.</summary>
    /// <param name="words">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="start">Where the running sentence starts.</param>
    public int End(in WordStream words, int index, int start)
    {
        var at = index;
        var bullet = IsBullet(words, at);
        if (bullet)
        {
            at++;
        }

        if (at >= words.Count)
        {
            return -1;
        }

        var value = Value(words, at, out var isLetter);
        var stop = AfterStop(words, at + 1);
        if (value < 0 || stop < 0 || stop >= words.Count || char.IsLower(words.First(stop)) || words.Has(stop, Analysis.WordClass.Num))
        {
            return bullet && index > start ? at : -1;
        }

        var counts = next > 0 && value == next && isLetter == letters;
        if (bullet || counts || (index == start && !isLetter) || (index == start && value == 1))
        {
            next = value + 1;
            letters = isLetter;
            return stop;
        }

        return -1;
    }

    private static bool IsBullet(in WordStream words, int index) =>
        words.Tokens[index].Length == 1 && words.First(index) is '\u2022' or '\u2043' or '\u25E6' or '\u2023' or '\u25AA';

    /// <summary>The number of "12", or of "b"; -1 for anything else.</summary>
    private static int Value(in WordStream words, int index, out bool isLetter)
    {
        ref readonly var token = ref words.Tokens[index];
        var text = words.Text.AsSpan(token.Start, token.Length);
        isLetter = text.Length == 1 && text[0] is >= 'a' and <= 'z';
        if (isLetter)
        {
            return text[0] - 'a' + 1;
        }

        var value = 0;
        foreach (var unit in text)
        {
            if (!char.IsAsciiDigit(unit) || text.Length > 2)
            {
                return -1;
            }

            value = (value * 10) + unit - '0';
        }

        return value;
    }

    /// <summary>The token after ".", ")" or ".)"; -1 where none of them stands.</summary>
    private static int AfterStop(in WordStream words, int index)
    {
        var at = index;
        if (words.IsSymbol(at, '.'))
        {
            at++;
        }

        if (words.IsSymbol(at, ')'))
        {
            at++;
        }

        return at > index ? at : -1;
    }
}
