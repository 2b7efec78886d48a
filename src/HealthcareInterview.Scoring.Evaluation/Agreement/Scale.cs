using System.Globalization;

namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>The ends of a scale of scores. Immutable.</summary>
/// <param name="Least">Lowest score.</param>
/// <param name="Most">Highest score.</param>
public readonly record struct Scale(int Least, int Most)
{
    /// <summary>How far beyond its ends a trimmed score may lie, so that it still rounds to them.</summary>
    public const double Tolerance = 0.4998;

    /// <summary>A scale written as <c>1..6</c>.</summary>
    public static bool TryParse(string? text, out Scale scale)
    {
        var parts = (text ?? string.Empty).Split("..");
        scale = default;
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var least)
            || !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var most)
            || most <= least || most - (long)least > 1000)
        {
            return false;
        }

        scale = new Scale(least, most);
        return true;
    }

    /// <summary>Whether a rating lies on it.</summary>
    public bool Holds(double value) => value >= Least && value <= Most;

    /// <summary>The score clamped to the ends plus and minus <see cref="Tolerance"/>.</summary>
    public double Trim(double value) => Math.Clamp(value, Least - Tolerance, Most + Tolerance);

    /// <summary>The trimmed score rounded to a score point, half to even.</summary>
    public double TrimRound(double value) => Math.Round(Trim(value), MidpointRounding.ToEven);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least}..{Most}");
}
