namespace HealthcareInterview.Scoring;

/// <summary>Words that matched a pattern but failed a condition. Immutable.</summary>
public sealed record RejectedEvidence
{
    internal RejectedEvidence(string source, string rule, int start, int length, string reason, string? because)
    {
        Source = source;
        Rule = rule;
        Start = start;
        Length = length;
        Reason = reason;
        Because = because;
    }

    /// <summary>The rule whose pattern matched, as <c>element/rule</c>.</summary>
    public string Rule { get; }

    /// <summary>Offset of the first UTF-16 code unit in the answer's text.</summary>
    public int Start { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>One of <see cref="RejectionReasons"/>.</summary>
    public string Reason { get; }

    /// <summary>The word that caused it, or <see langword="null"/> where it is not one word.</summary>
    public string? Because { get; }

    /// <summary>Exactly that slice of the answer's text.</summary>
    public string Text => Source.Substring(Start, Length);

    private string Source { get; }
}
