using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Lexicons;

/// <summary>Which forms a word or lemma test accepts.</summary>
internal sealed class FormsByLemma
{
    private readonly Vocabulary vocabulary;
    private readonly int[] starts;
    private readonly int[] forms;

    public FormsByLemma(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        starts = new int[vocabulary.LemmaCount + 2];
        var total = 0;
        for (var form = 1; form <= vocabulary.FormCount; form++)
        {
            foreach (var lemma in vocabulary.Lemmas(form))
            {
                starts[lemma + 1]++;
                total++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        forms = new int[total];
        var next = (int[])starts.Clone();
        for (var form = 1; form <= vocabulary.FormCount; form++)
        {
            foreach (var lemma in vocabulary.Lemmas(form))
            {
                forms[next[lemma]++] = form;
            }
        }
    }

    public IEnumerable<int> Of(TestNode test)
    {
        switch (test)
        {
            case WordNode word when vocabulary.FindForm(word.Form) is var form and > 0:
                return [form];
            case LemmaNode node when vocabulary.FindLemma(node.Lemma) is var lemma and > 0:
                return forms[starts[lemma]..starts[lemma + 1]];
            default:
                return [];
        }
    }
}
