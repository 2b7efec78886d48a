using System.Globalization;
using System.Text;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>Writes one result for people: the text with its evidence marked, grades and why, ledger, advice.</summary>
internal sealed class ExplanationView(TextWriter output, bool colored)
{
    private const int Width = 96;
    private static readonly string[] GradeNames = ["absent", "partial", "strong"];
    private static readonly int[] Colors = [36, 32, 33, 35, 34, 96, 92, 95];

    public void Show(InterviewAnswer answer, ScoreResult result)
    {
        output.WriteLine(Bold($"{result.Id}  {result.Question}, {LevelNames.Of(result.Level)}"));
        output.WriteLine(result.Score is { } score
            ? Bold(string.Create(CultureInfo.InvariantCulture, $"{score:0.0} of 100, mark {result.Mark} of 5"))
            : Bold($"not assessable, mark {result.Mark}"));
        foreach (var notice in result.Notices)
        {
            output.WriteLine(notice);
        }

        output.WriteLine();
        output.WriteLine(Marked(answer.Text, result));
        output.WriteLine();
        for (var i = 0; i < result.Elements.Count; i++)
        {
            Element(result.Elements[i], i);
        }

        foreach (var flag in result.RedFlags)
        {
            output.WriteLine(Paint($"! {flag.Title} ({Points(flag.Points)})", 31));
            foreach (var evidence in flag.Evidence)
            {
                output.WriteLine($"    \u201C{OneLine(evidence.Text)}\u201D  {evidence.Rule}");
            }
        }

        Telling("tells", answer.Text, result, tells: true);
        Telling("talks", answer.Text, result, tells: false);
        Ledger(result);
        foreach (var advice in result.Advice)
        {
            output.WriteLine($"{advice.Kind.ToUpperInvariant(),-9}{Wrap(advice.Text, 9)}");
        }

        if (result.FollowUps.Count > 0)
        {
            output.WriteLine("ASK NEXT " + Wrap(string.Join(" ", result.FollowUps), 9));
        }
    }

    private void Element(ElementResult element, int index)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{element.Title,-28}{GradeNames[element.Grade],-9}{element.Points,5:0.0} of {element.MaxPoints:0.0}");
        output.WriteLine(Paint(line, Colors[index % Colors.Length]));
        foreach (var evidence in element.Evidence)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  + \u201C{OneLine(evidence.Text)}\u201D  {evidence.Rule} ({evidence.Weight:0.##})"));
        }

        foreach (var rejected in element.Rejected)
        {
            var because = rejected.Because is null ? string.Empty : $" ('{OneLine(rejected.Because)}')";
            output.WriteLine(Dim($"  - \u201C{OneLine(rejected.Text)}\u201D  {rejected.Rule}: {rejected.Reason}{because}"));
        }
    }

    private void Ledger(ScoreResult result)
    {
        if (result.Ledger.Count == 0)
        {
            output.WriteLine();
            return;
        }

        output.WriteLine();
        foreach (var line in result.Ledger)
        {
            output.WriteLine($"  {line.Item,-28}{Points(line.Points),8}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"score",-28}{result.Score,8:0.0}"));
        output.WriteLine();
    }

    /// <summary>The words that speak for an answer that tells, or for one that talks.</summary>
    private void Telling(string name, string text, ScoreResult result, bool tells)
    {
        var words = result.Telling.Where(word => word.Tells == tells).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant()).ToList();
        if (words.Count > 0)
        {
            output.WriteLine(Dim($"{name,-9}{Wrap(string.Join(", ", words), 9)}"));
        }
    }

    /// <summary>The text with evidence in its element's colour, or in brackets with the element's name.</summary>
    private string Marked(string text, ScoreResult result)
    {
        var marks = new List<(int Start, int End, string Name, int Color)>();
        for (var i = 0; i < result.Elements.Count; i++)
        {
            var element = result.Elements[i];
            marks.AddRange(element.Evidence.Select(evidence => (evidence.Start, evidence.Start + evidence.Length, element.Id, Colors[i % Colors.Length])));
        }

        marks.AddRange(result.RedFlags.SelectMany(flag => flag.Evidence.Select(evidence => (evidence.Start, evidence.Start + evidence.Length, "!" + flag.Id, 31))));
        var marked = new StringBuilder();
        var position = 0;
        foreach (var group in marks.GroupBy(mark => (mark.Start, mark.End)).OrderBy(group => group.Key.Start).ThenByDescending(group => group.Key.End))
        {
            if (group.Key.Start < position)
            {
                continue; // inside a mark that is shown already
            }

            marked.Append(text, position, group.Key.Start - position);
            var slice = text[group.Key.Start..group.Key.End];
            marked.Append(colored ? Paint(slice, group.First().Color) : $"[{slice}]{{{string.Join(", ", group.Select(mark => mark.Name).Distinct(StringComparer.Ordinal))}}}");
            position = group.Key.End;
        }

        marked.Append(text, position, text.Length - position);
        return Wrap(marked.ToString(), 0);
    }

    private static string Points(decimal points) => points.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Wrap(string text, int indent)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (wrapped.Length > 0)
            {
                wrapped.Append('\n').Append(' ', indent);
            }

            var column = indent;
            foreach (var word in line.Split(' '))
            {
                if (column > indent && column + word.Length > Width)
                {
                    wrapped.Append('\n').Append(' ', indent);
                    column = indent;
                }
                else if (column > indent)
                {
                    wrapped.Append(' ');
                    column++;
                }

                wrapped.Append(word);
                column += word.Length;
            }
        }

        return wrapped.ToString();
    }

    private string Bold(string text) => colored ? $"\u001b[1m{text}\u001b[0m" : text;

    private string Dim(string text) => colored ? $"\u001b[2m{text}\u001b[0m" : text;

    private string Paint(string text, int color) => colored ? $"\u001b[{color}m{text}\u001b[0m" : text;
}
