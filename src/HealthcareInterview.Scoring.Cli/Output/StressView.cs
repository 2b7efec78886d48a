using System.Globalization;
using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Evaluation.Stress;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>Shows what attacks and changes of form did, as tables or as JSON.</summary>
internal sealed class StressView(TextWriter output, bool json, int examples)
{
    public void Show(AttackResult[] attacks)
    {
        if (json)
        {
            Write(new JsonObject { ["attacks"] = new JsonArray([.. attacks.Select(Json)]) });
            return;
        }

        Line($"{"attack",-28}{"texts",7}{"targets",9}{"survive",9}{"percent",9}{"gain",6}{"mark>2",8}{"time",7}  most often");
        foreach (var attack in attacks)
        {
            var most = string.Join(", ", attack.ByElement.Take(3).Select(pair => $"{pair.Key} {pair.Value}"));
            Line($"{attack.Attack.Name,-28}{attack.Texts,7}{attack.Targets,9}{attack.Survivors,9}{attack.Percent,9:F1}{attack.Gains,6}{attack.AboveTwo,8}{attack.Time,7:F2}  {most}");
        }

        Line($"\ntargets: elements that the attack must kill; gain: texts that earn more points than the plain answer; mark>2: texts that get one; time: per character, against plain answers.");
        foreach (var attack in attacks)
        {
            Examples(attack.Attack.Name, attack.Examples);
        }
    }

    public void Show(InvarianceResult[] forms)
    {
        if (json)
        {
            Write(new JsonObject { ["forms"] = new JsonArray([.. forms.Select(Json)]) });
            return;
        }

        Line($"{"change of form (answers of mark 4 and 5)",-42}{"answers",8}{"points",8}{"shift",8}{"equal %",9}{"mark lost %",13}");
        foreach (var form in forms)
        {
            Line($"{form.Invariance.Name,-42}{form.Answers,8}{form.MeanChange,8:F1}{form.MeanShift,8:F1}{form.Equal,9:F1}{form.MarkLost,13:F1}");
        }

        foreach (var form in forms)
        {
            Examples(form.Invariance.Name.Trim(), form.Examples);
        }
    }

    private static JsonNode Json(AttackResult attack) => new JsonObject
    {
        ["name"] = attack.Attack.Name,
        ["texts"] = attack.Texts,
        ["targets"] = attack.Targets,
        ["survivors"] = attack.Survivors,
        ["percent"] = attack.Percent,
        ["gains"] = attack.Gains,
        ["aboveTwo"] = attack.AboveTwo,
        ["time"] = attack.Time is { } time ? Math.Round(time, 2) : null,
        ["byElement"] = new JsonObject(attack.ByElement.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
    };

    private static JsonNode Json(InvarianceResult form) => new JsonObject
    {
        ["name"] = form.Invariance.Name.Trim(),
        ["answers"] = form.Answers,
        ["meanChange"] = form.MeanChange,
        ["meanShift"] = form.MeanShift,
        ["equal"] = form.Equal,
        ["markLost"] = form.MarkLost,
    };

    private void Examples(string name, IReadOnlyList<string> all)
    {
        if (examples > 0 && all.Count > 0)
        {
            Line($"\n{name}");
            foreach (var example in all.Take(examples))
            {
                Line($"  {example.ReplaceLineEndings(" ")}");
            }
        }
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture).TrimEnd());

    private void Write(JsonObject document) => output.WriteLine(document.ToJsonString());
}
