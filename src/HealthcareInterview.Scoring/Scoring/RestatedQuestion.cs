using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Finds runs of words that an answer shares with its question. Immutable, thread-safe.</summary>
internal sealed class RestatedQuestion
{
    /// <summary>Shorter runs are how people talk, longer ones repeat the question.</summary>
    public const int LeastRun = 5;

    private readonly HashSet<ulong> runs = [];

    /// <summary>One bit for the low bits of every run's first and second form, so that most places are told at once.</summary>
    private ulong firsts;
    private ulong seconds;

    public RestatedQuestion(IEnumerable<string> prompts, Vocabulary vocabulary)
    {
        foreach (var prompt in prompts)
        {
            var tokens = new TokenList();
            Tokenizer.Tokenize(prompt, vocabulary, tokens);
            var forms = new List<int>();
            for (var i = 0; i < tokens.Count; i++)
            {
                if ((tokens.Buffer[i].Classes & WordClass.Punct) == WordClass.None)
                {
                    forms.Add(tokens.Buffer[i].Form);
                }
            }

            for (var i = 0; i + LeastRun <= forms.Count; i++)
            {
                runs.Add(Hash(forms, i));
                firsts |= 1UL << (forms[i] & 63);
                seconds |= 1UL << (forms[i + 1] & 63);
            }
        }
    }

    /// <summary>Marks the visible tokens that lie in a shared run, and tells whether there are any.</summary>
    public bool Mark(AnalyzedAnswer answer, bool[] restated)
    {
        var any = false;
        var tokens = answer.TokenBuffer;
        var visible = answer.Visible;
        for (var i = 0; i + LeastRun <= visible.Length; i++)
        {
            if (((firsts >> tokens[visible[i]].Form) & (seconds >> tokens[visible[i + 1]].Form) & 1) == 0)
            {
                continue;
            }

            var hash = 14695981039346656037UL;
            for (var j = i; j < i + LeastRun; j++)
            {
                hash = Step(hash, tokens[visible[j]].Form);
            }

            if (runs.Contains(hash))
            {
                Array.Fill(restated, true, i, LeastRun);
                any = true;
            }
        }

        return any;
    }

    private static ulong Hash(List<int> forms, int start)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < start + LeastRun; i++)
        {
            hash = Step(hash, forms[i]);
        }

        return hash;
    }

    private static ulong Step(ulong hash, int form) => (hash ^ (uint)form) * 1099511628211UL;
}
