using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis.Clauses;
using HealthcareInterview.Scoring.Analysis.Sentences;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>Says whose words a token stands in: the speaker's own, somebody's reported or quoted ones, or a question.</summary>
internal static class VoiceResolver
{
    /// <summary>An opening mark that is not closed within so many tokens is no quotation.</summary>
    private const int LongestQuote = 120;

    public static void Resolve(in WordStream words, List<Sentence> sentences, List<Clause> clauses)
    {
        Questions(words, sentences);
        Reported(words, clauses);
        Quotes(words);
    }

    private static void Questions(in WordStream words, List<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var last = sentence.EndToken - 1;
            while (last > sentence.FirstToken && words.Has(last, WordClass.Quote))
            {
                last--;
            }

            var before = words.Previous(last);
            if (last < 0 || words.First(last) != '?' || words.Is(before, Cue.TagWord) || !AsksFirst(words, sentence))
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                words.Tokens[i].Voice = Voice.Question;
                words.Tokens[i].VoiceCue = last;
            }
        }
    }

    /// <summary>"So I called him?" is a tone of speech; a question starts with an auxiliary or a question word, or is short.</summary>
    private static bool AsksFirst(in WordStream words, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + 5); i++)
        {
            if (words.Has(i, WordClass.Punct | WordClass.Conj) && !words.Is(i, Cue.Wh))
            {
                continue;
            }

            return words.Is(i, Cue.Wh) || words.Has(i, WordClass.Aux | WordClass.Modal) || words.IsWord(i, "you") || sentence.EndToken - sentence.FirstToken <= 6;
        }

        return false;
    }

    private static void Reported(in WordStream words, List<Clause> clauses)
    {
        var all = CollectionsMarshal.AsSpan(clauses);
        for (var i = 1; i < all.Length; i++)
        {
            ref readonly var clause = ref all[i];
            ref readonly var before = ref all[i - 1];
            if (clause.Kind != ClauseKind.Content || words.Tokens[clause.Start].Sentence != words.Tokens[before.Start].Sentence)
            {
                continue;
            }

            var say = SayVerb(words, before);
            var from = say >= 0 && words.Tokens[say].Who == Actor.Other ? say : words.Tokens[before.Start].Voice == Voice.Reported && before.Kind == ClauseKind.Content ? words.Tokens[before.Start].VoiceCue : -1;
            if (from < 0)
            {
                continue;
            }

            for (var j = clause.Start; j < clause.End; j++)
            {
                words.Tokens[j].Voice = Voice.Reported;
                words.Tokens[j].VoiceCue = from;
            }
        }
    }

    /// <summary>The verb of saying near the clause's end, or -1.</summary>
    private static int SayVerb(in WordStream words, in Clause clause)
    {
        for (var i = clause.End - 1; i >= Math.Max(clause.Start, clause.End - 5); i--)
        {
            if (words.Is(i, Cue.SayVerb) && words.Has(i, WordClass.Verb))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Quotes(in WordStream words)
    {
        var open = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Has(i, WordClass.Quote))
            {
                if (open >= 0 && (i - open > LongestQuote || words.LineBreaksBefore(i) > 1))
                {
                    open = -1;
                }

                continue;
            }

            if (open < 0)
            {
                open = IsOpening(words, i) ? i : -1;
                continue;
            }

            if (!Matches(words, open, i))
            {
                continue;
            }

            for (var j = open; j <= i; j++)
            {
                words.Tokens[j].Voice = Voice.Quoted;
                words.Tokens[j].VoiceCue = open;
            }

            open = -1;
        }
    }

    private static bool IsOpening(in WordStream words, int i)
    {
        if (words.First(i) is '\u201D' or '\u00BB')
        {
            return false;
        }

        var end = words.Tokens[i].Start + words.Tokens[i].Length;
        return end < words.Text.Length && !char.IsWhiteSpace(words.Text[end]);
    }

    private static bool Matches(in WordStream words, int open, int close)
    {
        var first = words.First(open);
        var last = words.First(close);
        return first switch
        {
            '"' or '\uFF02' => last == first,
            '\u201C' or '\u201E' => last is '\u201D' or '\u201C',
            '\u00AB' => last == '\u00BB',
            '\u2018' => last is '\u2019' or '\'',
            _ => last == first,
        };
    }
}
