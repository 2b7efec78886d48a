using System.Globalization;
using HealthcareInterview.Scoring;
using HealthcareInterview.Scoring.Rubrics;

// Load. A bad file is no exception but a list of everything that is wrong with it, each with its place.
RubricResult loaded = RubricReader.ReadFile(args.Length > 0 ? args[0] : "stop-the-line.yaml");
foreach (var diagnostic in loaded.Diagnostics)
{
    Console.WriteLine(diagnostic);
}

if (loaded.Rubric is not { } rubric)
{
    return 1;
}

Console.WriteLine($"Rubric {rubric.Id} {rubric.Version}: {rubric.Elements.Count} elements.");

// Test. Every rule carries sentences that it must find and sentences that it must not find.
var scorer = InterviewScorer.FromRubrics([rubric]);
var failures = scorer.RunExamples();
foreach (var failure in failures)
{
    Console.WriteLine(failure);
}

var examples = rubric.Elements.SelectMany(element => element.Rules).Concat(rubric.RedFlags.SelectMany(flag => flag.Rules)).Sum(rule => rule.Accept.Count + rule.Reject.Count);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples} examples, {failures.Count} failures."));
if (failures.Count > 0)
{
    return 1;
}

// Score.
var result = scorer.Score(new InterviewAnswer
{
    Question = "Tell me about a time when you stopped something that was unsafe.", // recognised, though worded differently
    Level = ExperienceLevel.Mid,
    Text = "Before a transfusion I noticed that the label on the bag had another birth date. I stopped the transfusion and said, \"This is a safety issue.\" I called the charge nurse, and the blood bank would have filed a report.",
});

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Question}: {result.Score} of 100, mark {result.Mark}"));
foreach (var element in result.Elements)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {element.Title}: grade {element.Grade}, {element.Points} of {element.MaxPoints}"));
    foreach (var evidence in element.Evidence)
    {
        Console.WriteLine($"    + \"{evidence.Text}\" ({evidence.Rule})");
    }

    foreach (var rejected in element.Rejected)
    {
        Console.WriteLine($"    - \"{rejected.Text}\" ({rejected.Rule}): {rejected.Reason}, '{rejected.Because}'");
    }
}

foreach (var advice in result.Advice)
{
    Console.WriteLine($"{advice.Kind}: {advice.Text}");
}

return 0;
