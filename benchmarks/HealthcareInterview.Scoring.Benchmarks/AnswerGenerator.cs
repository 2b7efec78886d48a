using System.Text;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>Answers of about 180 words in the voice of interviews, from a fixed seed. No sentence stands twice: repeated text flatters tight loops.</summary>
internal sealed class AnswerGenerator(ulong seed)
{
    private static readonly string[] Who = ["I", "We", "The charge nurse", "My preceptor", "The resident", "A daughter", "Her son", "The pharmacist", "One of the aides", "He", "She", "The driver"];
    private static readonly string[] Did = ["called", "checked", "told", "moved", "wrote", "asked for", "stopped", "read", "carried", "changed", "found", "counted", "cleaned", "labelled", "missed", "signed", "opened", "brought"];
    private static readonly string[] What = ["the pump", "a tray", "two charts", "the order", "her file", "the specimen", "a form", "the list", "his chart", "the bag", "an alert", "three claims", "the monitor", "a checklist", "the room", "the scanner"];
    private static readonly string[] Where = ["in bed six", "on the third floor", "at the front desk", "in the lab", "before lunch", "after the night shift", "on Tuesday", "in March", "within ten minutes", "for forty minutes", "at 7:30", "in the clinic"];
    private static readonly string[] Join = ["because", "and", "so", "although", "when", "but", "before", "while"];
    private static readonly string[] Rest = ["it was late", "nobody had told us", "the family was waiting", "the label was wrong", "we were two people short", "the patient could not swallow", "the numbers had dropped from nine to four", "I was new", "the doctor was busy", "it would not happen again"];

    private ulong state = seed;

    /// <summary>An answer.</summary>
    public string Next(int words = 180)
    {
        var text = new StringBuilder(words * 7);
        for (var count = 0; count < words;)
        {
            var sentence = $"{Pick(Who)} {Pick(Did)} {Pick(What)} {Pick(Where)} {Pick(Join)} {Pick(Rest)}, {Word()} {Random(900)} {Pick(Where)}. ";
            text.Append(sentence);
            count += sentence.AsSpan().Count(' ');
        }

        return text.ToString();
    }

    /// <summary>Answers that differ.</summary>
    public string[] Many(int count, int words = 180) => [.. Enumerable.Range(0, count).Select(_ => Next(words))];

    /// <summary>Any word of the lexicon, so that look-ups miss the cache as they do on real text.</summary>
    private string Word() => Vocabulary.Shipped.TextOf(1 + Random(60_000));

    private string Pick(string[] items) => items[Random(items.Length)];

    private int Random(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }
}
