using System.Globalization;
using System.Reflection;
using System.Text;

namespace HealthcareInterview.Scoring.Benchmarks.Texts;

/// <summary>
/// Answers in the voice of interviews, from frames and word lists. The same seed gives the same texts everywhere, and no
/// sentence stands twice in what one generator made: text that repeats itself flatters loops and caches.
/// </summary>
internal sealed class AnswerGenerator
{
    private readonly string[] frames = [.. Lines("frames.txt")];
    private readonly Dictionary<string, string[]> lists = Lines("words.txt")
        .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Split('|'), StringComparer.Ordinal);

    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private ulong state;

    public AnswerGenerator(ulong seed) => state = (seed * 0x9E3779B97F4A7C15UL) | 1UL;

    /// <summary>A text of whole sentences with at least so many words.</summary>
    public string Text(int words = 180)
    {
        var text = new StringBuilder();
        for (var count = 0; count < words;)
        {
            var sentence = Sentence();
            count += sentence.Count(unit => unit == ' ') + 1;
            text.Append(text.Length == 0 ? string.Empty : " ").Append(sentence);
        }

        return text.ToString();
    }

    /// <summary>Answers over all questions and levels in turn.</summary>
    public InterviewAnswer[] Answers(int count, int words = 180)
    {
        var questions = InterviewScorer.Default.Questions;
        return [.. Enumerable.Range(0, count).Select(i => new InterviewAnswer
        {
            Id = "a-" + i.ToString(CultureInfo.InvariantCulture),
            Question = questions[i % questions.Count],
            Level = (ExperienceLevel)(i / questions.Count % 3),
            Text = Text(words),
        })];
    }

    private string Sentence()
    {
        while (true)
        {
            var sentence = Fill(frames[Next(frames.Length)]);
            if (said.Add(sentence))
            {
                return sentence;
            }
        }
    }

    private string Fill(string frame)
    {
        var text = new StringBuilder();
        var rest = frame.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Entry(rest[(open + 1)..close].ToString()));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Entry(string name) =>
        name == "n" ? (2 + Next(47)).ToString(CultureInfo.InvariantCulture) : lists[name][Next(lists[name].Length)];

    /// <summary>xorshift64*: small, and the same on every runtime.</summary>
    private int Next(int below)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)below);
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
