using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Tells which question a prompt asks, also when it is worded differently: by the lemmas it shares with the known prompts.</summary>
internal sealed class QuestionRecogniser
{
    private const double LeastSimilarity = 0.30;
    private const double LeastLead = 0.03;
    private const WordClass Grammar = WordClass.Det | WordClass.Pron | WordClass.Prep | WordClass.Conj | WordClass.Aux | WordClass.Modal;

    private readonly List<(string Id, Dictionary<string, double> Words)> known = [];
    private readonly Dictionary<string, int> seenIn = new(StringComparer.Ordinal);
    private readonly int questions;

    public QuestionRecogniser(IReadOnlyList<Rubric> rubrics)
    {
        questions = rubrics.Count;
        foreach (var rubric in rubrics)
        {
            foreach (var word in rubric.Prompts.Append(rubric.Title).SelectMany(Words).Distinct(StringComparer.Ordinal))
            {
                seenIn[word] = seenIn.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var rubric in rubrics)
        {
            foreach (var prompt in rubric.Prompts.Append(rubric.Title + " " + rubric.Id.Replace('-', ' ')))
            {
                known.Add((rubric.Id, Vector(prompt)));
            }

            known.Add((rubric.Id, Vector(string.Join(' ', rubric.Prompts.Append(rubric.Title)))));
        }
    }

    /// <summary>The question's id, or <see langword="null"/> where none fits or two fit as well.</summary>
    public string? Find(string prompt)
    {
        var vector = Vector(prompt);
        string? best = null;
        double first = 0, second = 0;
        foreach (var group in known.GroupBy(entry => entry.Id, StringComparer.Ordinal))
        {
            var similarity = group.Max(entry => Cosine(vector, entry.Words));
            if (similarity > first)
            {
                (best, first, second) = (group.Key, similarity, first);
            }
            else
            {
                second = Math.Max(second, similarity);
            }
        }

        return first >= LeastSimilarity && first - second >= LeastLead ? best : null;
    }

    private static IEnumerable<string> Words(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(text, Vocabulary.Shipped, tokens);
        var words = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens.Buffer[i];
            if ((token.Classes & WordClass.Punct) == WordClass.None)
            {
                var lemmas = Vocabulary.Shipped.Lemmas(token.Form);
                words.Add(lemmas.Length > 0 ? Vocabulary.Shipped.TextOf(lemmas[0]) : text.Substring(token.Start, token.Length).ToLowerInvariant());
            }
        }

        return words;
    }

    private Dictionary<string, double> Vector(string text)
    {
        var vector = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in Words(text).Distinct(StringComparer.Ordinal))
        {
            var documents = seenIn.GetValueOrDefault(word);
            vector[word] = documents == 0 ? 0.25 : Math.Log(1.0 + ((double)questions / documents)) - (documents > questions / 2 ? 0.5 : 0);
        }

        return vector;
    }

    /// <summary>0 where the two share nothing but grammar: "what is your" asks nothing by itself.</summary>
    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        var dot = a.Sum(word => word.Value * b.GetValueOrDefault(word.Key));
        return dot == 0 || !a.Keys.Any(word => b.ContainsKey(word) && IsContent(word)) ? 0 : dot / Math.Sqrt(a.Values.Sum(value => value * value) * b.Values.Sum(value => value * value));
    }

    private static bool IsContent(string word)
    {
        var classes = Vocabulary.Shipped.Classes(Vocabulary.Shipped.FindForm(word));
        return (classes & (WordClass.Noun | WordClass.Verb | WordClass.Adj)) != WordClass.None && (classes & Grammar) == WordClass.None;
    }
}
