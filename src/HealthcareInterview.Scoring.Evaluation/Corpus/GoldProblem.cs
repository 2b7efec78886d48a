namespace HealthcareInterview.Scoring.Evaluation.Corpus;

/// <summary>A gold record, or a part of one, that can't be used. Immutable.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Id">The record's id, where known.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
public sealed record GoldProblem(string File, long Line, string? Id, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {(Id is null ? string.Empty : $"record '{Id}': ")}{Reason}");
}
