using System.Reflection;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>
/// Answers to attack where no corpus is at hand: written by hand for this, for every embedded rubric two strong ones and a weak
/// one, the three levels mixed; and for any rubric, answers made of the sentences that its rules accept.
/// </summary>
public static class StressAnswers
{
    private const string Folder = "stress/answers/";

    /// <summary>Hand-written strong answers, by question and level.</summary>
    public static IReadOnlyList<InterviewAnswer> Strong { get; } = Read("strong");

    /// <summary>Hand-written weak answers, by question and level.</summary>
    public static IReadOnlyList<InterviewAnswer> Weak { get; } = Read("weak");

    /// <summary>The hand-written answers to the rubric's question and, for each level, one made of its rules' own examples.</summary>
    public static IReadOnlyList<InterviewAnswer> For(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return [.. Strong.Concat(Weak).Where(answer => answer.Question == rubric.Id), .. Examples(rubric)];
    }

    private static IEnumerable<InterviewAnswer> Examples(Rubric rubric) => Enum.GetValues<ExperienceLevel>().Select((level, i) => new InterviewAnswer
    {
        Id = $"{rubric.Id}-examples-{i + 1}",
        Question = rubric.Id,
        Level = level,
        Text = string.Join(' ', rubric.Elements
            .SelectMany(element => element.Rules.Where(rule => !rule.Shared && rule.Accept.Count > 0).Select(rule => rule.Accept[i % rule.Accept.Count].Text))
            .Distinct(StringComparer.Ordinal)),
    });

    /// <summary>Files are called <c>question.strong.level.txt</c>.</summary>
    private static InterviewAnswer[] Read(string kind)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var answers = new List<InterviewAnswer>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var parts = name[Folder.Length..].Split('.');
            if (parts[1] == kind)
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                answers.Add(new InterviewAnswer
                {
                    Id = $"{parts[0]}-{kind}-{parts[2]}",
                    Question = parts[0],
                    Level = LevelNames.TryParse(parts[2], out var level) ? level : throw new InvalidOperationException($"{name} names no level."),
                    Text = reader.ReadToEnd().Trim(),
                });
            }
        }

        return [.. answers];
    }
}
