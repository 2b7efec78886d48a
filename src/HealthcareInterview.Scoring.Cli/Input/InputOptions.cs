namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>How records are read.</summary>
internal sealed record InputOptions
{
    /// <summary>Files; <c>-</c> is standard input.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary><c>jsonl</c>, <c>csv</c>, <c>text</c>, or <see langword="null"/> to tell by the name and the first character.</summary>
    public string? Format { get; init; }

    /// <summary>Question of records that name none.</summary>
    public string? Question { get; init; }

    /// <summary>Level of records that name none.</summary>
    public string? Level { get; init; }

    /// <summary>Fields to copy to the output.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Greatest size of a record in bytes.</summary>
    public int MaxBytes { get; init; } = 1024 * 1024;
}
