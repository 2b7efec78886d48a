using Xunit;

namespace HealthcareInterview.Scoring.Tests.House;

/// <summary>Imports run one way. Read from what types use, not from using lines.</summary>
public sealed class LayerTests
{
    private const string Root = "HealthcareInterview.Scoring";

    /// <summary>From the bottom up; a layer may use itself and those before it. The public face stands beside them.</summary>
    private static readonly string[] Layers = ["Diagnostics", "Analysis", "Patterns", "Rubrics", "Scoring", "Feedback"];

    /// <summary>Public types that carry data and may be used in any layer.</summary>
    private static readonly string[] Data = ["InterviewAnswer", "OrganizationProfile", "ExperienceLevel"];

    [Fact]
    public void Types_OfALayer_UseOnlyLowerLayers()
    {
        var assembly = typeof(InterviewAnswer).Assembly;
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in assembly.GetTypes())
        {
            var layer = LayerOf(type);
            if (layer is null)
            {
                continue;
            }

            foreach (var used in TypeReferences.Of(type))
            {
                if (used.Assembly == assembly && IsAbove(layer, used))
                {
                    wrong.Add($"{type.FullName} uses {used.FullName}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsAbove(string layer, Type used)
    {
        var other = LayerOf(used);
        if (other is not null)
        {
            return Array.IndexOf(Layers, other) > Array.IndexOf(Layers, layer);
        }

        // The results' shapes are built by Scoring and Feedback; what lies below them knows only the input's.
        var outermost = used;
        while (outermost.DeclaringType is { } owner)
        {
            outermost = owner;
        }

        return outermost.Namespace == Root
            && !Data.Contains(outermost.Name, StringComparer.Ordinal)
            && (outermost.Name == "InterviewScorer" || Array.IndexOf(Layers, layer) < Array.IndexOf(Layers, "Scoring"));
    }

    private static string? LayerOf(Type type)
    {
        var name = type.Namespace;
        if (name is null || !name.StartsWith(Root + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var layer = name[(Root.Length + 1)..].Split('.')[0];
        return Layers.Contains(layer, StringComparer.Ordinal) ? layer : null;
    }
}
