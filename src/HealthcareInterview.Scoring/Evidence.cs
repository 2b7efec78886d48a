namespace HealthcareInterview.Scoring;

/// <summary>Words of the answer that count. Immutable.</summary>
public sealed record Evidence
{
    internal Evidence(string source, string rule, int start, int length, decimal weight)
    {
        Source = source;
        Rule = rule;
        Start = start;
        Length = length;
        Weight = weight;
    }

    /// <summary>The rule that found them, as <c>element/rule</c>.</summary>
    public string Rule { get; }

    /// <summary>Offset of the first UTF-16 code unit in the answer's text.</summary>
    public int Start { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Strength that they add; 0 where the rule has counted as often as it may.</summary>
    public decimal Weight { get; }

    /// <summary>Exactly that slice of the answer's text.</summary>
    public string Text => Source.Substring(Start, Length);

    /// <summary>The same without a copy.</summary>
    internal ReadOnlySpan<char> Slice => Source.AsSpan(Start, Length);

    private string Source { get; }
}
