using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Patterns.Syntax;

/// <summary>A place in a pattern's text, and the list of what is wrong with it.</summary>
internal sealed class PatternReader(PatternSource source)
{
    private readonly List<Diagnostic> diagnostics = [];

    public string Text { get; } = source.Text;

    public int Position { get; set; }

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public bool AtEnd => Position >= Text.Length;

    public char Current => AtEnd ? '\0' : Text[Position];

    public char Next => Position + 1 < Text.Length ? Text[Position + 1] : '\0';

    public void SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Current))
        {
            Position++;
        }
    }

    public bool Take(char expected)
    {
        if (Current != expected || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Digits here as a number (at most 9999), or -1 where there are none.</summary>
    public int TakeNumber()
    {
        if (!char.IsAsciiDigit(Current))
        {
            return -1;
        }

        var value = 0;
        while (char.IsAsciiDigit(Current))
        {
            value = Math.Min(9999, (value * 10) + (Current - '0'));
            Position++;
        }

        return value;
    }

    public void Report(string code, int at, string message) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, source.File, source.Line, source.Column + at));
}
