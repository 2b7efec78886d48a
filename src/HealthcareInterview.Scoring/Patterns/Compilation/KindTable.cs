using System.Runtime.CompilerServices;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>For every kind of form a row with one byte for each pattern: which of its masks holds for the form.</summary>
internal sealed class KindTable(FormKinds kinds, int columns)
{
    private readonly byte[] cells = new byte[(long)kinds.Count * columns];

    public FormKinds Kinds { get; } = kinds;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte At(int kind, int column) => cells[(kind * columns) + column];

    public void Set(int kind, int column, byte mask) => cells[(kind * columns) + column] = mask;
}
