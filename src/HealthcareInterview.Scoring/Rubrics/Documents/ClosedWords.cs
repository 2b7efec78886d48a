using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The words that the condition keys take, and their meaning as bits.</summary>
internal static class ClosedWords
{
    private static readonly (string, int)[] s_who =
        [("I", (int)ActorSet.I), ("we", (int)ActorSet.We), ("other", (int)ActorSet.Other), ("nobody", (int)ActorSet.Nobody), ("any", (int)ActorSet.Any)];

    private static readonly (string, int)[] s_polarity =
        [("affirmed", (int)PolaritySet.Affirmed), ("negated", (int)PolaritySet.Negated), ("any", (int)PolaritySet.Any)];

    private static readonly (string, int)[] s_modality =
    [
        ("actual", (int)ModalitySet.Actual), ("habitual", (int)ModalitySet.Habitual), ("hypothetical", (int)ModalitySet.Hypothetical),
        ("intended", (int)ModalitySet.Intended), ("any", (int)ModalitySet.Any),
    ];

    private static readonly (string, int)[] s_voice =
    [
        ("own", (int)VoiceSet.Own), ("reported", (int)VoiceSet.Reported), ("quoted", (int)VoiceSet.Quoted),
        ("question", (int)VoiceSet.Question), ("any", (int)VoiceSet.Any),
    ];

    private static readonly (string, int)[] s_levels =
        [("entry", (int)LevelSet.Entry), ("mid", (int)LevelSet.Mid), ("senior", (int)LevelSet.Senior), ("all", (int)LevelSet.All)];

    private static readonly (string, int)[] s_profile =
        [("any", (int)ProfileCondition.Any), ("absent", (int)ProfileCondition.Absent), ("present", (int)ProfileCondition.Present)];

    private static readonly (string, int)[] s_atMost = [("partial", 1), ("strong", 0)];

    public static ConditionsDocument Conditions(MapReader map, Problems problems) => new(
        Bits(map, "who", s_who, problems) is { } who ? new((ActorSet)who.Value, who.Mark) : null,
        Bits(map, "polarity", s_polarity, problems) is { } polarity ? new((PolaritySet)polarity.Value, polarity.Mark) : null,
        Bits(map, "modality", s_modality, problems) is { } modality ? new((ModalitySet)modality.Value, modality.Mark) : null,
        Bits(map, "voice", s_voice, problems) is { } voice ? new((VoiceSet)voice.Value, voice.Mark) : null);

    public static Located<LevelSet>? Levels(MapReader map, Problems problems) =>
        Bits(map, "levels", s_levels, problems) is { } levels ? new((LevelSet)levels.Value, levels.Mark) : null;

    public static Located<ProfileCondition>? Profile(MapReader map, Problems problems) =>
        One(map, "profile", s_profile, problems) is { } profile ? new((ProfileCondition)profile.Value, profile.Mark) : null;

    public static Located<bool>? AtMostPartial(MapReader map, Problems problems) =>
        One(map, "at_most", s_atMost, problems) is { } value ? new(value.Value == 1, value.Mark) : null;

    private static Located<int>? Bits(MapReader map, string key, (string Word, int Bits)[] words, Problems problems)
    {
        IReadOnlyList<Located<string>> texts = map.Texts(key);
        int bits = 0;
        foreach (Located<string> text in texts)
        {
            bits |= Find(text, key, words, problems) ?? 0;
        }

        return bits == 0 ? null : new Located<int>(bits, texts[0].Mark);
    }

    private static Located<int>? One(MapReader map, string key, (string Word, int Bits)[] words, Problems problems) =>
        map.Text(key) is { } text && Find(text, key, words, problems) is { } bits ? new Located<int>(bits, text.Mark) : null;

    private static int? Find(Located<string> text, string key, (string Word, int Bits)[] words, Problems problems)
    {
        foreach ((string word, int bits) in words)
        {
            if (string.Equals(word, text.Value, StringComparison.OrdinalIgnoreCase))
            {
                return bits;
            }
        }

        IEnumerable<string> known = words.Select(static w => w.Word);
        problems.Add(
            DiagnosticCodes.UnknownValue,
            text.Mark,
            $"'{text.Value}' is no value of '{key}'. {Suggestion.For(text.Value, known)}Allowed: {string.Join(", ", known)}.");
        return null;
    }
}
