namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>The shapes of names.</summary>
internal static class Names
{
    /// <summary>Lower-case letters and digits with single hyphens between, a letter first: <c>systems-fix</c>.</summary>
    public static bool IsKebab(string id) => IsJoined(id, '-');

    /// <summary>Lower-case letters and digits with single underscores between, a letter first: <c>change_verb</c>.</summary>
    public static bool IsSnake(string name) => IsJoined(name, '_');

    /// <summary>A semantic version: <c>1.0.0</c>, <c>1.2.0-beta.1</c>.</summary>
    public static bool IsVersion(string version)
    {
        string[] build = version.Split('+', 2);
        string[] parts = build[0].Split('-', 2);
        string[] numbers = parts[0].Split('.');
        return numbers.Length == 3
            && numbers.All(static n => n.Length is > 0 and < 10 && n.All(char.IsAsciiDigit) && (n.Length == 1 || n[0] != '0'))
            && (parts.Length == 1 || AreIdentifiers(parts[1]))
            && (build.Length == 1 || AreIdentifiers(build[1]));
    }

    private static bool AreIdentifiers(string text) =>
        text.Split('.').All(static part => part.Length > 0 && part.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    private static bool IsJoined(string name, char joint)
    {
        if (name.Length is 0 or > 64 || !char.IsAsciiLetterLower(name[0]) || name[^1] == joint)
        {
            return false;
        }

        for (int i = 1; i < name.Length; i++)
        {
            bool known = char.IsAsciiLetterLower(name[i]) || char.IsAsciiDigit(name[i]) || (name[i] == joint && name[i - 1] != joint);
            if (!known)
            {
                return false;
            }
        }

        return true;
    }
}
