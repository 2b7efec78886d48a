using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>A pattern's longest match at one start.</summary>
/// <param name="Pattern">Index of the pattern in its program.</param>
/// <param name="Start">First visible token.</param>
/// <param name="End">Behind the last visible token.</param>
/// <param name="Head">Index of the head among all tokens: who, polarity, modality and voice are asked of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternMatch(int Pattern, int Start, int End, int Head) : IComparable<PatternMatch>
{
    /// <summary>Leftmost, then longest, then pattern order.</summary>
    public int CompareTo(PatternMatch other)
    {
        var order = Start.CompareTo(other.Start);
        if (order == 0)
        {
            order = other.End.CompareTo(End);
        }

        return order == 0 ? Pattern.CompareTo(other.Pattern) : order;
    }

    public static bool operator <(PatternMatch left, PatternMatch right) => left.CompareTo(right) < 0;

    public static bool operator >(PatternMatch left, PatternMatch right) => left.CompareTo(right) > 0;

    public static bool operator <=(PatternMatch left, PatternMatch right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PatternMatch left, PatternMatch right) => left.CompareTo(right) >= 0;
}
