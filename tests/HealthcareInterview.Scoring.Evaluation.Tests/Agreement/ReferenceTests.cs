using System.Text.Json;
using HealthcareInterview.Scoring.Evaluation.Agreement;
using Xunit;

namespace HealthcareInterview.Scoring.Evaluation.Tests.Agreement;

/// <summary>Published figures; skipped where their files are absent.</summary>
public sealed class ReferenceTests
{
    private static readonly string Folder = FindFolder();

    [Fact]
    public void Kappa_MicroCases_EqualWhatIsPublished()
    {
        foreach (var item in Read("kappa-micro").EnumerateArray())
        {
            int[] human = Whole(item, "human"), system = Whole(item, "system");
            var table = Table(human, system);
            var power = item.GetProperty("weights").GetString() switch { "quadratic" => 2, "linear" => 1, _ => 0 };

            Near(item.GetProperty("recomputed").GetDouble(), table.Kappa(power, item.GetProperty("allow_off_by_one").GetBoolean()));
        }
    }

    [Fact]
    public void Alpha_PublishedExamples_AreEqual()
    {
        foreach (var item in Read("agreement-micro").GetProperty("krippendorff").EnumerateArray())
        {
            double[][] raters = [.. item.GetProperty("raters_by_units").EnumerateArray().Select(rater => rater.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Null ? double.NaN : cell.GetDouble()).ToArray())];
            double[][] units = [.. Enumerable.Range(0, raters[0].Length).Select(unit => raters.Select(rater => rater[unit]).ToArray())];
            var level = Enum.Parse<AlphaLevel>(item.GetProperty("level").GetString()!, ignoreCase: true);

            Near(item.GetProperty("recomputed").ValueKind == JsonValueKind.Null ? null : item.GetProperty("recomputed").GetDouble(), KrippendorffAlpha.Of(units, level));
        }
    }

    [Fact]
    public void Kappa_PublishedTables_AreEqual()
    {
        var cases = Read("agreement-micro");
        foreach (var item in cases.GetProperty("kappa").EnumerateArray())
        {
            var power = item.GetProperty("weights").GetString() switch { "quadratic" => 2, "linear" => 1, _ => 0 };
            Near(item.GetProperty("recomputed").GetDouble(), Table(Whole(item, "a"), Whole(item, "b")).Kappa(power));
        }

        var thread = cases.GetProperty("qwk_kaggle_thread");
        Near(thread.GetProperty("expected").GetDouble(), Table(Whole(thread, "a"), Whole(thread, "b")).Kappa(2));
        foreach (var item in cases.GetProperty("mean_qwk_fisher").EnumerateArray())
        {
            double[]? weights = item.GetProperty("weights").ValueKind == JsonValueKind.Null ? null : [.. item.GetProperty("weights").EnumerateArray().Select(weight => weight.GetDouble())];
            Near(item.GetProperty("expected").GetDouble(), FisherMean.Of([.. item.GetProperty("kappas").EnumerateArray().Select(kappa => kappa.GetDouble())], weights));
        }
    }

    private static JsonElement Read(string name)
    {
        var file = Path.Combine(Folder, name, "cases.json");
        Assert.SkipUnless(File.Exists(file), "shared/reference is not here");
        return JsonDocument.Parse(File.ReadAllText(file)).RootElement;
    }

    private static int[] Whole(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(value => (int)value.GetDouble())];

    private static Confusion Table(int[] first, int[] second)
    {
        var table = new Confusion(first.Concat(second).Min(), first.Concat(second).Max());
        for (var i = 0; i < first.Length; i++)
        {
            table.Add(first[i], second[i]);
        }

        return table;
    }

    private static void Near(double? wanted, double? found)
    {
        if (wanted is null || found is null)
        {
            // A constant pair has no kappa here; the published implementations call full agreement 1.
            Assert.True(found is null, $"{wanted} {found}");
            return;
        }

        Assert.Equal(wanted.Value, found.Value, 1e-9);
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HealthcareInterview.Scoring.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", "..", "shared", "reference", "agreement");
    }
}
