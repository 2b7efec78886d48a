using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Tests.Patterns;

/// <summary>Compiles patterns and finds their matches, by the engine and by the oracle, on plain tokens.</summary>
internal sealed class PatternBench
{
    private readonly PatternProgram program;
    private readonly NaiveMatcher naive;
    private readonly Vocabulary vocabulary;

    public PatternBench(IReadOnlyList<string> patterns, params LexiconSource[] lexicons)
    {
        var table = LexiconTable.Build(lexicons);
        PatternNode[] nodes = [.. patterns.Select(pattern => Pattern.Parse(new PatternSource(pattern), table.Contains).OrThrow())];
        var builder = new VocabularyBuilder();
        PatternProgram.CollectWords(nodes, table, builder);
        vocabulary = builder.Build();
        program = PatternProgram.Compile(nodes, table, vocabulary);
        naive = new NaiveMatcher(nodes, table, vocabulary);
    }

    /// <summary>Tokens only; a sentence ends at '.', '!' or '?'.</summary>
    public AnalyzedAnswer Cut(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(text, vocabulary, tokens);
        var sentences = new List<Sentence>();
        var visible = new List<int>();
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            tokens.Buffer[i].Sentence = sentences.Count;
            if (!tokens.Buffer[i].Filler)
            {
                visible.Add(i);
            }

            if (i == tokens.Count - 1 || text[tokens.Buffer[i].Start] is '.' or '!' or '?')
            {
                sentences.Add(new Sentence(start, i + 1));
                start = i + 1;
            }
        }

        return new AnalyzedAnswer(text, tokens.Buffer, tokens.Count, [.. sentences], sentences.Count, [.. visible], visible.Count);
    }

    public IReadOnlyList<PatternMatch> Find(AnalyzedAnswer answer)
    {
        var matches = new MatchList();
        new Matcher().FindAll(answer, program, matches);
        return matches.Items.ToArray();
    }

    public IReadOnlyList<(int Pattern, int Start, int End)> FindNaively(AnalyzedAnswer answer) => naive.FindAll(answer);

    public IReadOnlyList<Capture> Captures(AnalyzedAnswer answer, PatternMatch match) => program.Captures(match, answer);

    /// <summary>The matched slices, in order.</summary>
    public IReadOnlyList<string> Slices(string text)
    {
        var answer = Cut(text);
        return [.. Find(answer).Select(match => Slice(answer, match.Start, match.End))];
    }

    public static string Slice(AnalyzedAnswer answer, int start, int end)
    {
        var first = answer.Tokens[answer.Visible[start]];
        var last = answer.Tokens[answer.Visible[end - 1]];
        return answer.Text[first.Start..(last.Start + last.Length)];
    }
}
