using System.Globalization;
using CsvHelper;
using HealthcareInterview.Scoring.Evaluation.Agreement;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Reads a CSV of scores and ratings, column names given by the caller.</summary>
internal sealed class ScoreTable(string human, string system, IReadOnlyList<string> second, IReadOnlyList<string> by, string? candidate, string? words)
{
    /// <summary>All rows; cells that are no number count as missing and are reported.</summary>
    public IReadOnlyList<RatedItem> Read(string file, Action<InputProblem> report)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { TrackLineNumbers = true, MissingField = CsvMissingFieldHandling.ReturnEmpty }, leaveOpen: true);
        string[] header = [.. csv.Headers ?? []];
        string[] wanted = [human, system, .. second, .. by, .. candidate is null ? Array.Empty<string>() : [candidate], .. words is null ? Array.Empty<string>() : [words]];
        if (wanted.FirstOrDefault(name => !header.Contains(name, StringComparer.Ordinal)) is { } missing)
        {
            throw new UsageException($"{file}:1: there is no column '{missing}': the header has {string.Join(", ", header)}.");
        }

        var items = new List<RatedItem>();
        while (csv.Read())
        {
            var line = csv.LineNumber;
            string Cell(string name) => Array.IndexOf(header, name) is var index && index < csv.FieldCount ? csv.GetString(index) ?? string.Empty : string.Empty;

            // Empty cells are missing ratings; other text is worth a word.
            double Number(string name)
            {
                var text = Cell(name).Trim();
                if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
                {
                    return value;
                }

                if (text.Length > 0)
                {
                    report(new InputProblem(file, line, null, $"'{text}' in the column '{name}' is no number: it counts as missing."));
                }

                return double.NaN;
            }

            items.Add(new RatedItem(
                Number(human),
                Number(system),
                [.. second.Select(Number)],
                candidate is null ? line.ToString(CultureInfo.InvariantCulture) : Cell(candidate),
                [.. by.Select(Cell)],
                words is null ? double.NaN : Number(words)));
        }

        return items;
    }
}
