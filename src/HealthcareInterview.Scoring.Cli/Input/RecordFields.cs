namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>The fields of a record as found, before they are checked.</summary>
internal sealed class RecordFields
{
    public string? Id { get; set; }

    public string? Question { get; set; }

    public string? Prompt { get; set; }

    public string? Level { get; set; }

    public string? Text { get; set; }

    public OrganizationProfile? Organization { get; set; }

    public List<KeyValuePair<string, string>> Kept { get; } = [];
}
