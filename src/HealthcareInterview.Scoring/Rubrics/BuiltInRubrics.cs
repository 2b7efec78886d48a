using HealthcareInterview.Scoring.Rubrics.Documents;
using HealthcareInterview.Scoring.Rubrics.Loading;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The rubrics that ship with the library. Each is read when it is first asked for. Thread-safe.</summary>
public static class BuiltInRubrics
{
    private const string Folder = "rubrics/";
    private const string Extension = ".yaml";

    private static readonly string[] s_ids = [.. EmbeddedText.Names(Folder, Extension)];

    private static readonly Lazy<Rubric>[] s_rubrics = [.. s_ids.Select(static id => new Lazy<Rubric>(() => Load(id)))];

    /// <summary>Ids of the rubrics, in ordinal order; none is read for this.</summary>
    public static IReadOnlyList<string> Ids { get; } = Array.AsReadOnly(s_ids);

    /// <summary>All of them, in the order of <see cref="Ids"/>; reads those not read before.</summary>
    public static IReadOnlyList<Rubric> All => [.. s_rubrics.Select(static rubric => rubric.Value)];

    /// <summary>The rubric of a question.</summary>
    /// <param name="id">The question's id.</param>
    /// <exception cref="ArgumentException">No built-in rubric has that id; the message lists those there are.</exception>
    public static Rubric Get(string id) => Find(id)
        ?? throw new ArgumentException($"There is no built-in rubric '{id}'. {Suggestion.For(id, s_ids)}Known: {string.Join(", ", s_ids)}.", nameof(id));

    /// <summary>The rubric of a question, or <see langword="null"/>.</summary>
    /// <param name="id">The question's id.</param>
    public static Rubric? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int index = Array.IndexOf(s_ids, id);
        return index < 0 ? null : s_rubrics[index].Value;
    }

    /// <summary>The YAML text of a built-in rubric, as a start for one's own; <see langword="null"/> for an unknown id.</summary>
    /// <param name="id">The question's id.</param>
    public static string? Text(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Array.IndexOf(s_ids, id) < 0 ? null : EmbeddedText.Read(Folder + id + Extension);
    }

    private static Rubric Load(string id) =>
        RubricReader.Read(Text(id)!, "rubrics/" + id + Extension, trusted: true).OrThrow();
}
