namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>How the answers to one question are rated. Immutable, thread-safe; made by <c>RubricReader</c>.</summary>
public sealed record Rubric
{
    /// <summary>The question's id.</summary>
    public required string Id { get; init; }

    /// <summary>Semantic version of the rubric.</summary>
    public required string Version { get; init; }

    /// <summary>A short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The question as it may be asked; at least one.</summary>
    public required IReadOnlyList<string> Prompts { get; init; }

    /// <summary>The rubric's own lexicons; those shared by all rubrics come on top.</summary>
    public IReadOnlyList<RubricLexicon> Lexicons { get; init; } = [];

    /// <summary>Patterns of which at least one matches in every answer to this question; empty where any answer may be one.</summary>
    public IReadOnlyList<RubricPattern> Topic { get; init; } = [];

    /// <summary>Particulars with the rubric's weights: the shared ones first, then the rubric's own.</summary>
    public IReadOnlyList<Particular> Particulars { get; init; } = [];

    /// <summary>Conditions of rules that name none.</summary>
    public RuleConditions Defaults { get; init; } = RuleConditions.Standard;

    /// <summary>Elements in file order.</summary>
    public required IReadOnlyList<RubricElement> Elements { get; init; }

    /// <summary>Red flags: the rubric's own in file order, then the shared ones.</summary>
    public required IReadOnlyList<RedFlag> RedFlags { get; init; }

    /// <summary>Credit, marks and alternatives.</summary>
    public ScoringPolicy Policy { get; init; } = new();

    /// <summary>The text it was read from.</summary>
    public required RubricSource Source { get; init; }

    /// <summary>SHA-256 of the text, see <see cref="RubricSource.Sha256"/>.</summary>
    public string Sha256 => Source.Sha256;

    /// <summary>The element with that id, or <see langword="null"/>.</summary>
    public RubricElement? FindElement(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (RubricElement element in Elements)
        {
            if (string.Equals(element.Id, id, StringComparison.Ordinal))
            {
                return element;
            }
        }

        return null;
    }
}
