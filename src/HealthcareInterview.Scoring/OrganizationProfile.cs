namespace HealthcareInterview.Scoring;

/// <summary>Facts about the organization that the candidate applies to; used by the motivation question. Immutable.</summary>
public sealed record OrganizationProfile
{
    /// <summary>Name of the organization.</summary>
    public string? Name { get; init; }

    /// <summary>What it is known for clinically, such as "home dialysis".</summary>
    public IReadOnlyList<string> Specialties { get; init; } = [];

    /// <summary>Whom it serves, such as "uninsured farm workers".</summary>
    public IReadOnlyList<string> Population { get; init; } = [];

    /// <summary>Programmes and projects, such as "transplant-readiness classes".</summary>
    public IReadOnlyList<string> Initiatives { get; init; } = [];

    /// <summary>What it does in its community, such as "kidney screening at churches".</summary>
    public IReadOnlyList<string> Community { get; init; } = [];
}
