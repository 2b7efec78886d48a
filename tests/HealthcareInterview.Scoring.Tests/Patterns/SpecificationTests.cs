using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Tests.House;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Patterns;

/// <summary>Runs the tables of <c>tests/Specs/*.md</c>: they are the documentation and the test at once.</summary>
public sealed class SpecificationTests
{
    private static readonly LexiconSource[] Lexicons =
    [
        new("change_verb", [new("~add"), new("~build"), new("~put in place")], []),
        new("thing", [new("checklist"), new("hard stop"), new("order"), new("order set")], []),
        new("kin", [new("@relative")], [new("baby")]),
    ];

    public static TheoryData<string, string, string> Matches => Rows("matches");

    public static TheoryData<string, string, string> Errors => Rows("errors");

    [Theory]
    [MemberData(nameof(Matches))]
    public void Pattern_InTheSpecification_MatchesAsWritten(string pattern, string text, string expected)
    {
        var found = new PatternBench([pattern], Lexicons).Slices(text);
        Assert.Equal(expected, found.Count == 0 ? "nothing" : string.Join(" / ", found));
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Pattern_WithAFault_SaysCodeAndColumn(string pattern, string column, string code)
    {
        var table = LexiconTable.Build(Lexicons);
        var diagnostics = Pattern.Parse(new PatternSource(pattern), table.Contains).Diagnostics;
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == code && diagnostic.Column.ToString() == column);
    }

    private static TheoryData<string, string, string> Rows(string section)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            var inside = false;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("| ", StringComparison.Ordinal))
                {
                    var cells = line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|')[1..^1].Select(cell => cell.Trim().Trim('`').Replace('\u0001', '|')).ToArray();
                    if (cells[0] == "pattern")
                    {
                        inside = cells[^1] == section;
                    }
                    else if (inside && !cells[0].StartsWith("---", StringComparison.Ordinal))
                    {
                        rows.Add(cells[0], cells[1], cells[2]);
                    }
                }
            }
        }

        return rows;
    }
}
