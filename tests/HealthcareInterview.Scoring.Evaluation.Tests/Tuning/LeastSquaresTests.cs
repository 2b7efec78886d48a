using System.Globalization;
using System.Text.Json;
using HealthcareInterview.Scoring.Evaluation.Tuning;
using Xunit;

namespace HealthcareInterview.Scoring.Evaluation.Tests.Tuning;

/// <summary>Weights against an established implementation's; skipped where its files are absent.</summary>
public sealed class LeastSquaresTests
{
    [Theory]
    [InlineData("lr")]
    [InlineData("nnlr")]
    public void Weights_OfTheReference_AreEqual(string model)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HealthcareInterview.Scoring.sln")))
        {
            folder = folder.Parent;
        }

        var reference = Path.Combine(folder.FullName, "..", "shared", "reference", "agreement", "weight-fitting");
        Assert.SkipUnless(Directory.Exists(reference), "shared/reference is not here");
        string[][] rows = [.. File.ReadLines(Path.Combine(reference, "input.csv")).Skip(1).Select(line => line.Split(','))];
        double[][] features = [.. rows.Select(row => row[2..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
        double[] ratings = [.. rows.Select(row => double.Parse(row[1], CultureInfo.InvariantCulture))];
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(reference, "expected.json"))).RootElement.GetProperty(model).GetProperty("coefficients");

        var weights = model == "lr" ? LeastSquares.Ordinary(features, ratings) : LeastSquares.NonNegative(features, ratings);

        Assert.Equal(expected.GetProperty("Intercept").GetDouble(), weights[0], 1e-6);
        for (var i = 1; i < weights.Length; i++)
        {
            Assert.Equal(expected.TryGetProperty("FEATURE" + i.ToString(CultureInfo.InvariantCulture), out var weight) ? weight.GetDouble() : 0, weights[i], 1e-6);
        }
    }

    [Fact]
    public void NonNegative_FeatureThatHurts_GetsNothing()
    {
        double[][] features = [[1, 5], [2, 4], [3, 3], [4, 2.5], [5, 1]];

        var weights = LeastSquares.NonNegative(features, [1, 2, 3, 4, 5]);

        Assert.Equal([0, 1, 0], weights.Select(weight => Math.Round(weight, 9)));
    }
}
