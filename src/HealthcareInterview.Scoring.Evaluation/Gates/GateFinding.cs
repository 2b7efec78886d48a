namespace HealthcareInterview.Scoring.Evaluation.Gates;

/// <summary>A limit of a gate that an evaluation misses. Immutable.</summary>
/// <param name="Metric">Path of the figure in the document of <c>evaluate</c>, such as <c>elements/advocacy/outcome/qwk</c>.</param>
/// <param name="Value">The figure; <see langword="null"/> where it is undefined, which misses every limit.</param>
/// <param name="Limit">What was wanted, in words.</param>
/// <param name="Rules">The element's or flag's rules that do worse than in the baseline, the worst first.</param>
public sealed record GateFinding(string Metric, double? Value, string Limit, IReadOnlyList<string> Rules)
{
    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"gate: {Metric} is {(Value is { } value ? value.ToString("F3", System.Globalization.CultureInfo.InvariantCulture) : "undefined")}, wanted {Limit}")
        + (Rules.Count > 0 ? "; rules that changed: " + string.Join(", ", Rules) : string.Empty);
}
