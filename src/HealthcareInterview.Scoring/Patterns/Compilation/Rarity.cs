using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// How many of a thousand words of an interview answer pass a test, roughly, as counted in the training answers. Only the order
/// matters: a pattern is anchored at its rarest word, and a bad guess costs time, never a match.
/// </summary>
internal static class Rarity
{
    private const double OtherWord = 0.1;
    private const double OtherLemma = 0.25;
    private const double OtherClass = 3;

    private static readonly Dictionary<string, double> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = 46,
        ["the"] = 40,
        ["and"] = 29,
        ["a"] = 22,
        ["it"] = 16,
        ["to"] = 14,
        ["that"] = 12,
        ["in"] = 12,
        ["was"] = 10,
        ["'s"] = 10,
        ["of"] = 10,
        ["my"] = 10,
        ["so"] = 8,
        ["for"] = 8,
        ["on"] = 8,
        ["you"] = 8,
        ["with"] = 7,
        ["is"] = 7,
        ["n't"] = 6,
        ["one"] = 6,
        ["me"] = 6,
        ["do"] = 5,
        ["at"] = 5,
        ["he"] = 4,
        ["have"] = 4,
        ["we"] = 4,
        ["not"] = 4,
        ["had"] = 4,
        ["she"] = 4,
        ["there"] = 4,
        ["they"] = 4,
        ["like"] = 4,
        ["her"] = 3,
        ["what"] = 3,
        ["'d"] = 3,
        ["'m"] = 3,
        ["this"] = 3,
        ["be"] = 3,
        ["know"] = 3,
        ["up"] = 3,
        ["about"] = 3,
        ["but"] = 3,
        ["did"] = 3,
        ["an"] = 3,
        ["out"] = 2.5,
        ["as"] = 2.5,
        ["his"] = 2.5,
        ["two"] = 2.5,
        ["our"] = 2.4,
        ["got"] = 2.4,
        ["'ve"] = 2.4,
        ["said"] = 2.4,
        ["all"] = 2.3,
        ["when"] = 2.3,
        ["people"] = 2.2,
        ["from"] = 2.2,
        ["if"] = 2.1,
        ["who"] = 2.1,
        ["then"] = 2,
        ["are"] = 2,
        ["by"] = 2,
        ["just"] = 2,
        ["because"] = 2,
        ["think"] = 2,
        ["no"] = 2,
        ["been"] = 2,
        ["could"] = 2,
        ["say"] = 2,
        ["or"] = 2,
        ["always"] = 2,
        ["told"] = 2,
        ["him"] = 2,
        ["would"] = 2,
        ["them"] = 2,
        ["day"] = 2,
        ["every"] = 2,
        ["were"] = 2,
        ["time"] = 1.5,
        ["right"] = 1.5,
        ["before"] = 1.5,
        ["patient"] = 1.5,
        ["nurse"] = 1.5,
        ["now"] = 1.5,
        ["back"] = 1.5,
        ["can"] = 1.5,
        ["go"] = 1.5,
        ["good"] = 1.5,
        ["which"] = 1.5,
        ["your"] = 1.5,
        ["more"] = 1.5,
        ["first"] = 1.5,
        ["never"] = 1.2,
        ["get"] = 1.2,
        ["really"] = 1.2,
        ["some"] = 1.2,
        ["off"] = 1.1,
        ["where"] = 1.1,
        ["down"] = 1.1,
        ["how"] = 1.1,
        ["asked"] = 1.1,
        ["their"] = 1,
        ["its"] = 1,
        ["only"] = 1,
        ["any"] = 1,
        ["still"] = 1,
        ["take"] = 1,
        ["make"] = 1,
        ["tell"] = 1,
        ["see"] = 1,
        ["work"] = 1,
        ["call"] = 1,
        ["ask"] = 1,
        ["went"] = 1,
        ["has"] = 1,
        ["does"] = 0.5,
        [","] = 70,
        ["."] = 60,
    };

    private static readonly Dictionary<string, double> s_lemmas = new(StringComparer.OrdinalIgnoreCase)
    {
        ["be"] = 45,
        ["have"] = 12,
        ["do"] = 12,
        ["get"] = 5,
        ["say"] = 6,
        ["tell"] = 4,
        ["go"] = 5,
        ["know"] = 4,
        ["think"] = 3.5,
        ["see"] = 2.5,
        ["take"] = 3,
        ["make"] = 2.5,
        ["ask"] = 3,
        ["call"] = 3,
        ["come"] = 2.5,
        ["look"] = 2,
        ["find"] = 2,
        ["give"] = 2,
        ["work"] = 2,
        ["keep"] = 2,
        ["put"] = 1.5,
        ["let"] = 1.5,
        ["want"] = 1.5,
        ["need"] = 1.5,
        ["use"] = 1.2,
        ["start"] = 1.2,
        ["read"] = 1.2,
        ["talk"] = 1,
        ["try"] = 1.2,
        ["like"] = 3,
        ["feel"] = 1.2,
        ["leave"] = 1,
        ["write"] = 1,
        ["wait"] = 1,
        ["run"] = 1,
        ["patient"] = 3,
        ["nurse"] = 2.5,
        ["day"] = 2.5,
        ["time"] = 2.5,
        ["people"] = 2.5,
        ["one"] = 6,
        ["year"] = 2,
        ["thing"] = 2,
    };

    private static readonly (WordClass Class, double PerMille)[] s_classes =
    [
        .. new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["NOUN"] = 227, ["VERB"] = 211, ["PRON"] = 168, ["PUNCT"] = 142, ["ADV"] = 132, ["DET"] = 121, ["PREP"] = 95, ["CONJ"] = 85, ["ADJ"] = 85, ["AUX"] = 65,
            ["BE"] = 58, ["PAST"] = 53, ["PART"] = 34, ["SAY"] = 34, ["SOCIAL"] = 31, ["THING"] = 30, ["ACT"] = 29, ["PERSON"] = 27, ["MESSAGE"] = 27, ["HAVE"] = 25,
            ["MOVE"] = 23, ["THINK"] = 22, ["TIME"] = 22, ["NUM"] = 21, ["UNIT"] = 19, ["CHANGE"] = 18, ["IDEA"] = 18, ["TOUCH"] = 17, ["GROUP"] = 16, ["NEG"] = 16,
            ["TRAIT"] = 14, ["ING"] = 14, ["MODAL"] = 14, ["STATE"] = 12, ["PLACE"] = 11, ["DATE"] = 11, ["FEEL"] = 10, ["PERCEIVE"] = 10, ["ROLE"] = 9, ["NAME"] = 8,
            ["EVENT"] = 7, ["QUOTE"] = 6, ["BODY"] = 6, ["MAKE"] = 5, ["QUANTITY"] = 5, ["POSSESSION"] = 5, ["CARE"] = 4,
        }.Select(static pair => (ClassTable.TryFind(pair.Key, out var value) ? value : WordClass.None, pair.Value)),
    ];

    /// <summary>Words in a thousand.</summary>
    public static double OfWord(string form) => s_words.GetValueOrDefault(form, OtherWord);

    /// <summary>Words in a thousand, of all its forms.</summary>
    public static double OfLemma(string lemma) => s_lemmas.TryGetValue(lemma, out var known) ? known : Math.Max(OtherLemma, s_words.GetValueOrDefault(lemma));

    /// <summary>Words in a thousand; of several classes, those that have any of them.</summary>
    public static double OfClass(WordClass classes)
    {
        if (classes == ClassTable.Any)
        {
            return 1000;
        }

        var sum = 0.0;
        foreach (var (known, perMille) in s_classes)
        {
            sum += (known & classes) != WordClass.None ? perMille : 0;
        }

        return sum == 0 ? OtherClass : sum;
    }
}
