using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Evaluation.Corpus;

namespace HealthcareInterview.Scoring.Evaluation.Reports;

/// <summary>An answer whose mark is far from the raters'. Immutable.</summary>
/// <param name="Record">The answer and its gold.</param>
/// <param name="Result">The engine's result.</param>
public sealed record Disagreement(GoldRecord Record, ScoreResult Result)
{
    /// <summary>Marks apart, 0 to 4.</summary>
    public int Distance => Math.Abs(Result.Mark - (Record.Gold.Overall ?? Result.Mark));

    /// <summary>The worst of many, the farthest apart first, then by id; only so many are kept at a time.</summary>
    /// <param name="pairs">Answers with their results.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<Disagreement> Worst(IEnumerable<(GoldRecord Record, ScoreResult Result)> pairs, int count)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var worst = new List<Disagreement>();
        foreach (var (record, result) in pairs.Where(pair => pair.Record.Gold.Overall is not null))
        {
            worst.Add(new Disagreement(record, result));
            if (worst.Count > (2 * count) + 64)
            {
                Cut();
            }
        }

        Cut();
        return worst;

        void Cut()
        {
            worst.Sort(static (a, b) => a.Distance != b.Distance ? b.Distance.CompareTo(a.Distance) : string.CompareOrdinal(a.Record.Answer.Id, b.Record.Answer.Id));
            if (worst.Count > count)
            {
                worst.RemoveRange(count, worst.Count - count);
            }
        }
    }

    /// <summary>As one JSON object: id, marks, grades that differ, evidence.</summary>
    public JsonObject ToJson() => new()
    {
        ["id"] = Record.Answer.Id,
        ["question"] = Result.Question,
        ["gold"] = Record.Gold.Overall,
        ["mark"] = Result.Mark,
        ["score"] = Result.Score,
        ["elements"] = new JsonArray([.. Result.Elements
            .Where(element => Record.Gold.Elements.TryGetValue(element.Id, out var gold) && gold != element.Grade)
            .Select(element => (JsonNode)new JsonObject
            {
                ["id"] = element.Id,
                ["gold"] = Record.Gold.Elements[element.Id],
                ["grade"] = element.Grade,
                ["evidence"] = new JsonArray([.. element.Evidence.Select(evidence => (JsonNode)new JsonObject { ["rule"] = evidence.Rule, ["start"] = evidence.Start, ["length"] = evidence.Length, ["text"] = evidence.Text })]),
            })]),
        ["redFlags"] = new JsonArray([.. Result.RedFlags.Select(flag => (JsonNode)flag.Id)]),
        ["goldRedFlags"] = new JsonArray([.. Record.Gold.RedFlags.Select(flag => (JsonNode)flag)]),
    };
}
