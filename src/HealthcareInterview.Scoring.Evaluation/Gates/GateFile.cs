using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HealthcareInterview.Scoring.Evaluation.Gates;

/// <summary>
/// What a corpus must reach, read from a small YAML file: <c>minimum</c> and <c>maximum</c> values, and the allowed <c>drop</c>
/// from a stored <c>baseline</c>. Metrics are paths in the document of <c>evaluate</c>; <c>*</c> stands for every name at its place.
/// Immutable.
/// </summary>
public sealed class GateFile
{
    private static readonly string[] Keys = ["minimum", "maximum", "drop", "baseline", "by"];

    private GateFile(string file)
    {
        File = file;
    }

    /// <summary>Where it was read from.</summary>
    public string File { get; }

    /// <summary>Least values by metric.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Minimum { get; private set; } = [];

    /// <summary>Greatest values by metric.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Maximum { get; private set; } = [];

    /// <summary>Allowed drops below the baseline by metric.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Drop { get; private set; } = [];

    /// <summary>Fields whose subgroups the gate looks at.</summary>
    public IReadOnlyList<string> By { get; private set; } = [];

    /// <summary>Path of the baseline, beside the gate's file.</summary>
    public string? Baseline { get; private set; }

    /// <summary>Reads a gate.</summary>
    /// <exception cref="FormatException">The file is no gate: where, what, and what would be right.</exception>
    public static GateFile Read(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(file);
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            throw Fault(file, exception.Start, exception.Message, exception);
        }

        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            throw new FormatException($"{file}:1:1: a gate is one mapping with {string.Join(", ", Keys)}.");
        }

        var gate = new GateFile(file);
        foreach (var (key, value) in root.Children)
        {
            switch (((YamlScalarNode)key).Value)
            {
                case "minimum":
                    gate.Minimum = Limits(file, value);
                    break;
                case "maximum":
                    gate.Maximum = Limits(file, value);
                    break;
                case "drop":
                    gate.Drop = Limits(file, value);
                    break;
                case "baseline" when value is YamlScalarNode { Value: { Length: > 0 } name }:
                    gate.Baseline = Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, name);
                    break;
                case "by":
                    gate.By = value is YamlSequenceNode list ? [.. list.Children.Select(item => ((YamlScalarNode)item).Value!)] : [((YamlScalarNode)value).Value!];
                    break;
                default:
                    throw Fault(file, key.Start, $"'{key}' is no key of a gate: {string.Join(", ", Keys)}.");
            }
        }

        return gate.Drop.Count > 0 && gate.Baseline is null ? throw new FormatException($"{file}:1:1: 'drop' needs a 'baseline': a file beside the gate, written by --update-baseline.") : gate;
    }

    private static List<KeyValuePair<string, double>> Limits(string file, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw Fault(file, node.Start, "limits are a mapping from a metric to a number: 'mark/qwk: 0.6'.");
        }

        var limits = new List<KeyValuePair<string, double>>();
        foreach (var (key, value) in mapping.Children)
        {
            if (value is not YamlScalarNode scalar || !double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                throw Fault(file, value.Start, $"the limit of '{key}' is a number.");
            }

            limits.Add(new KeyValuePair<string, double>(((YamlScalarNode)key).Value!, number));
        }

        return limits;
    }

    private static FormatException Fault(string file, Mark mark, string message, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}:{mark.Line}:{mark.Column}: {message}"), inner);
}
