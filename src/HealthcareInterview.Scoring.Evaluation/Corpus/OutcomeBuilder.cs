using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Corpus;

/// <summary>From a gold record and its result to an <see cref="Outcome"/>. Immutable, thread-safe.</summary>
internal sealed class OutcomeBuilder
{
    private readonly string[] questions;
    private readonly Rubric[] rubrics;
    private readonly IReadOnlyList<string> by;

    public OutcomeBuilder(InterviewScorer scorer, IReadOnlyList<string> by)
    {
        questions = [.. scorer.Questions];
        rubrics = [.. scorer.Rubrics];
        this.by = by;
    }

    public Outcome Build(GoldRecord record, ScoreResult result)
    {
        var question = Array.IndexOf(questions, result.Question);
        var rubric = rubrics[question];
        var gold = new sbyte[rubric.Elements.Count];
        var grades = new sbyte[rubric.Elements.Count];
        int quoted = 0, overlapping = 0;
        for (var i = 0; i < gold.Length; i++)
        {
            var id = rubric.Elements[i].Id;
            gold[i] = record.Gold.Elements.TryGetValue(id, out var grade) ? (sbyte)grade : (sbyte)-1;
            grades[i] = (sbyte)result.Elements[i].Grade;
            if (gold[i] > 0 && grades[i] > 0 && record.Quotes.TryGetValue(id, out var quotes) && quotes.Count > 0)
            {
                quoted++;
                overlapping += Overlap(record.Answer.Text, result.Elements[i].Evidence, quotes) ? 1 : 0;
            }
        }

        return new Outcome
        {
            Id = record.Answer.Id!,
            Question = question,
            Words = Words(record.Answer.Text),
            Score = (double)(result.Score ?? 0m),
            Mark = result.Mark,
            GoldMark = record.Gold.Overall ?? 0,
            Gold = gold,
            Grades = grades,
            GoldFlags = Bits(rubric, record.Gold.RedFlags),
            Flags = Bits(rubric, [.. result.RedFlags.Select(flag => flag.Id)]),
            QuotedElements = quoted,
            OverlappingElements = overlapping,
            Groups = [.. by.Select(field => field == "level" ? LevelNames.Of(record.Answer.Level) : field == "question" ? result.Question : record.Fields.GetValueOrDefault(field, string.Empty))],
            Candidate = record.Candidate,
        };
    }

    /// <summary>Whether evidence and a quote share characters of the text.</summary>
    public static bool Overlap(string text, IReadOnlyList<Evidence> evidence, IReadOnlyList<string> quotes)
    {
        foreach (var quote in quotes)
        {
            var at = text.IndexOf(quote, StringComparison.Ordinal);
            if (at < 0)
            {
                at = text.IndexOf(quote, StringComparison.OrdinalIgnoreCase);
            }

            foreach (var item in evidence)
            {
                if (at >= 0 && item.Start < at + quote.Length && item.Start + item.Length > at)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static uint Bits(Rubric rubric, IReadOnlyList<string> flags)
    {
        var bits = 0u;
        for (var i = 0; i < rubric.RedFlags.Count; i++)
        {
            bits |= flags.Contains(rubric.RedFlags[i].Id, StringComparer.Ordinal) ? 1u << i : 0u;
        }

        return bits;
    }

    private static int Words(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var unit in text)
        {
            var space = char.IsWhiteSpace(unit);
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }

        return words;
    }
}
