using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Runs every rule's own examples: in each <c>accept</c> the rule must have evidence, in no <c>reject</c> may it.</summary>
internal static class RuleExamples
{
    private static readonly OrganizationProfile SomeProfile = new() { Name = "Example" };

    /// <summary>What fails, in file order.</summary>
    public static IReadOnlyList<Diagnostic> Run(Rubric rubric) => Run(CompiledRubric.Compile(rubric), out _);

    /// <summary>What fails, and how many examples there were.</summary>
    public static IReadOnlyList<Diagnostic> Run(CompiledRubric compiled, out int examples)
    {
        var collector = new CandidateCollector(compiled);
        var buffers = new ScoringBuffers { AnyTopic = true };
        var failures = new List<Diagnostic>();
        examples = 0;
        foreach (var rule in compiled.Table.Rules)
        {
            foreach (var (example, wanted) in rule.Rule.Accept.Select(text => (text, true)).Concat(rule.Rule.Reject.Select(text => (text, false))))
            {
                examples++;
                var reason = Fires(compiled, collector, rule, example.Text, buffers);
                if ((reason == Fired) != wanted)
                {
                    failures.Add(new Diagnostic(
                        wanted ? DiagnosticCodes.AcceptMissed : DiagnosticCodes.RejectHit,
                        DiagnosticSeverity.Error,
                        wanted ? $"{rule.Rule.QualifiedId} misses its own example \"{example.Text}\" ({reason})." : $"{rule.Rule.QualifiedId} hits its counter-example \"{example.Text}\".",
                        example.File,
                        example.Line,
                        example.Column));
                }
            }
        }

        return failures;
    }

    private const string Fired = "fired";

    private static string Fires(CompiledRubric compiled, CandidateCollector collector, CompiledRule rule, string text, ScoringBuffers buffers)
    {
        var levels = rule.Rule.Levels;
        var input = new InterviewAnswer
        {
            Question = compiled.Rubric.Id,
            Level = (levels & LevelSet.Mid) != LevelSet.None ? ExperienceLevel.Mid : (levels & LevelSet.Entry) != LevelSet.None ? ExperienceLevel.Entry : ExperienceLevel.Senior,
            Text = text,
            Organization = rule.Rule.Profile == ProfileCondition.Present ? SomeProfile : null,
        };
        var answer = buffers.Read(text, compiled.Vocabulary);
        buffers.Matcher.FindAll(answer, compiled.Program, buffers.Matches);
        collector.Collect(input, answer, buffers);
        var reason = "no match";
        foreach (var candidate in buffers.Candidates.Of(rule.Index))
        {
            if (candidate.Reason is null)
            {
                return Fired;
            }

            reason = candidate.Because >= 0 ? $"{candidate.Reason} ('{text.Substring(answer.Tokens[candidate.Because].Start, answer.Tokens[candidate.Because].Length)}')" : candidate.Reason;
        }

        return reason;
    }
}
