using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>Scores gold answers once and keeps the counts that the numbers of a rubric weigh.</summary>
internal static class TuningData
{
    public static IReadOnlyList<TuningAnswer> Collect(Rubric rubric, IEnumerable<GoldRecord> records)
    {
        var scorer = new RubricScorer(CompiledRubric.Compile(rubric));
        var buffers = new ScoringBuffers { ParticularCounts = [] };
        var answers = new List<TuningAnswer>();
        foreach (var record in records.Where(record => record.Answer.Question == rubric.Id).OrderBy(record => record.Answer.Id, StringComparer.Ordinal))
        {
            buffers.ParticularCounts.Clear();
            var result = scorer.Score(record.Answer, buffers, out var ledger, out _);
            if (ledger is null)
            {
                continue;
            }

            var cells = new TuningCell[rubric.Elements.Count];
            for (var e = 0; e < cells.Length; e++)
            {
                cells[e] = Cell(rubric.Elements[e], result.Elements[e], buffers.ParticularCounts[e], (double)result.Concreteness, record.Gold.Elements.TryGetValue(rubric.Elements[e].Id, out var gold) ? gold : -1);
            }

            var ceiling = result.RedFlags.Select(flag => rubric.RedFlags.First(known => known.Id == flag.Id).MarkAtMost ?? 5).DefaultIfEmpty(5).Min();
            if (!buffers.HasOwnDeeds)
            {
                ceiling = Math.Min(ceiling, rubric.Policy.OwnDeeds!.MarkAtMost);
            }

            answers.Add(new TuningAnswer(record.Answer.Id!, record.Candidate, record.Answer.Level, cells, (double)result.RedFlags.Sum(flag => flag.Points), ceiling, record.Gold.Overall ?? 0));
        }

        return answers;
    }

    private static TuningCell Cell(RubricElement element, ElementResult result, int[] particulars, double concreteness, int gold)
    {
        var rules = new int[element.Rules.Count];
        var strong = false;
        var rest = 0.0;
        foreach (var evidence in result.Evidence)
        {
            var index = -1;
            for (var i = 0; i < rules.Length; i++)
            {
                index = element.Rules[i].QualifiedId == evidence.Rule ? i : index;
            }

            if (index < 0)
            {
                rest += (double)evidence.Weight;
                strong |= evidence.Weight > 0;
            }
            else if (rules[index] < element.Rules[index].Count)
            {
                rules[index]++;
                strong |= !element.Rules[index].AtMostPartial;
            }
        }

        return new TuningCell(rules, particulars, strong, rest, concreteness, gold);
    }
}
