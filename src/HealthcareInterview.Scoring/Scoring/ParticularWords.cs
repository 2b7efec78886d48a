using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Which particulars a form tells by itself: one lookup a token. Immutable.</summary>
internal sealed class ParticularWords
{
    private readonly ushort[] kinds;
    private readonly ulong[] bits;

    public ParticularWords(Rubric rubric, Vocabulary vocabulary)
    {
        var byForm = new Dictionary<int, ulong>();
        for (var i = 0; i < rubric.Particulars.Count; i++)
        {
            foreach (var form in rubric.Particulars[i].Words.Select(word => vocabulary.FindForm(word)).Where(form => form != 0))
            {
                byForm[form] = byForm.GetValueOrDefault(form) | (1UL << i);
            }
        }

        bits = [0, .. byForm.Values.Distinct().Order()];
        kinds = new ushort[vocabulary.FormCount + 1];
        foreach (var (form, own) in byForm)
        {
            kinds[form] = (ushort)Array.IndexOf(bits, own);
        }
    }

    /// <summary>The bits of a form; 0 for most.</summary>
    public ulong Of(int form) => bits[kinds[form]];
}
