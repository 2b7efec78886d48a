using System.Text.Json;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>A record that can't be used: where it is, what is wrong, what would be right.</summary>
internal sealed record InputProblem(string File, long Line, string? Id, string Reason)
{
    /// <summary>Whether the whole file can't be read.</summary>
    public bool IsFile => Line == 0;

    public override string ToString() => FormattableString.Invariant($"{File}{(IsFile ? string.Empty : FormattableString.Invariant($":{Line}"))}: {(Id is null ? string.Empty : $"record '{Id}': ")}{Reason}");

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file", File);
        writer.WriteNumber("line", Line);
        if (Id is not null)
        {
            writer.WriteString("id", Id);
        }

        writer.WriteString("reason", Reason);
        writer.WriteEndObject();
    }
}
