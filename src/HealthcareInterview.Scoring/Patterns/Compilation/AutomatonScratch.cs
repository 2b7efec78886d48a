namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>What one run of an automaton writes on; used again for the next run. Not thread-safe.</summary>
internal sealed class AutomatonScratch
{
    private const int Rows = Automaton.Window + 1;
    private const int MostWords = Automaton.MostPositions / 64;

    /// <summary>Active positions, one row a token.</summary>
    public ulong[] Active { get; } = new ulong[Rows * MostWords];

    /// <summary>Positions that led nowhere, one row a token.</summary>
    public ulong[] Failed { get; } = new ulong[Rows * MostWords];

    /// <summary>Position of every step of a parse.</summary>
    public int[] StepPosition { get; } = new int[Rows];

    /// <summary>Where every step of a parse starts.</summary>
    public int[] StepStart { get; } = new int[Rows];
}
